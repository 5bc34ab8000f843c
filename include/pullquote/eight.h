/*
 * eight.h - questions about eight bytes at a time.
 *
 * Floor 0, base.  Text is mostly ASCII that asks for nothing, and this is how
 * to pass it by.  Unless something else is said, the answers have the high bit
 * set in a byte that is what was asked for; bytes above it may be set wrongly,
 * so they are good for "is there any", which is never wrongly no and never
 * wrongly yes.
 *
 * Source: Anderson, "Bit Twiddling Hacks", "Determine if a word has a byte
 * less than n".
 */
#ifndef PULLQUOTE_EIGHT_H
#define PULLQUOTE_EIGHT_H

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

/* From the machine's order to the one with the first byte lowest, or back. */
static inline uint64_t
eight_first_low(uint64_t eight)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	eight = __builtin_bswap64(eight);
#endif
	return eight;
}

/* Which are not ASCII? */
static inline uint64_t
eight_high(uint64_t eight)
{
	return eight & (EIGHT_ONES * 0x80);
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

/*
 * Which are below 0x20 or are '"'?  One bit less in a byte makes a 0x20 of '"',
 * leaves what is below 0x20 there and nothing else that far down.
 *
 * Source: Langdale and Lemire, "Parsing Gigabytes of JSON per Second", 2019.
 */
static inline uint64_t
eight_control_or_quote(uint64_t eight)
{
	return eight_below(eight ^ (EIGHT_ONES * 0x02), 0x21);
}

/* A 1 in every byte that is a continuation of UTF-8: bit 7 set, bit 6 not. */
static inline uint64_t
eight_continuations(uint64_t eight)
{
	return (eight >> 7) & (~eight >> 6) & EIGHT_ONES;
}

/* The sum of all bytes, if it is below 256. */
static inline size_t
eight_sum(uint64_t eight)
{
	return (size_t)((eight * EIGHT_ONES) >> 56);
}

#endif
