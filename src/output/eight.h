/*
 * eight.h - questions about eight bytes at a time.
 *
 * Floor 3, output.  Inside this room: JSON is mostly bytes that ask for
 * nothing, and this is how to pass them by.  The answers have the high bit set
 * in a byte that is what was asked for; bytes above it may be set wrongly, so
 * they are good for "is there any", which is never wrongly no.
 *
 * Source: Anderson, "Bit Twiddling Hacks", "Determine if a word has a byte
 * less than n".
 */
#ifndef PULLQUOTE_OUTPUT_EIGHT_H
#define PULLQUOTE_OUTPUT_EIGHT_H

#include <stdint.h>
#include <string.h>

/* Eight bytes of 1. */
#define EIGHT_ONES (UINT64_MAX / 255)

static inline uint64_t
eight_load(const char *text)
{
	uint64_t eight;

	memcpy(&eight, text, sizeof(eight));
	return eight;
}

/* Which are below `n` <= 128? */
static inline uint64_t
eight_below(uint64_t eight, unsigned char n)
{
	return (eight - EIGHT_ONES * n) & ~eight & (EIGHT_ONES * 0x80);
}

/* Which are `byte`? */
static inline uint64_t
eight_equal(uint64_t eight, unsigned char byte)
{
	return eight_below(eight ^ (EIGHT_ONES * byte), 1);
}

#endif
