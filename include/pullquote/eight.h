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

#include <stdbool.h>
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

/* Store what eight_first_low() gave. */
static inline void
eight_store(char *to, uint64_t eight)
{
	eight = eight_first_low(eight);
	memcpy(to, &eight, sizeof(eight));
}

/* ---- answers of eight_first_low() ----------------------------------------
 */

/* The number of the first byte that an answer, not 0, tells. */
static inline size_t
eight_first(uint64_t answer)
{
	return (size_t)__builtin_ctzll(answer) / 8;
}

/* All bits of the bytes before that one. */
static inline uint64_t
eight_before(uint64_t answer)
{
	return ((answer & -answer) - 1) >> 7;
}

/* ---- questions -----------------------------------------------------------
 */

/* Which are not ASCII? */
static inline uint64_t
eight_high(uint64_t eight)
{
	return eight & (EIGHT_ONES * 0x80);
}

/* Are all of them no ASCII? */
static inline bool
eight_is_all_high(uint64_t eight)
{
	return eight_high(eight) == EIGHT_ONES * 0x80;
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

/* Which are neither letters nor digits of ASCII?  None is set wrongly. */
static inline uint64_t
eight_no_word(uint64_t eight)
{
	uint64_t low = eight & ~(EIGHT_ONES * 0x80);
	uint64_t small = low | EIGHT_ONES * 0x20;
	uint64_t letter = (small + EIGHT_ONES * (0x80 - 'a')) &
	    ~(small + EIGHT_ONES * (0x7F - 'z'));
	uint64_t digit = (low + EIGHT_ONES * (0x80 - '0')) &
	    ~(low + EIGHT_ONES * (0x7F - '9'));

	return (~(letter | digit) | eight) & (EIGHT_ONES * 0x80);
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

/* How many are `byte`?  Exact. */
static inline size_t
eight_count(uint64_t eight, unsigned char byte)
{
	const uint64_t low = EIGHT_ONES * 0x7F;
	uint64_t other = eight ^ (EIGHT_ONES * byte);

	/* The high bit is set where any bit is. */
	other |= (other & low) + low;
	return eight_sum(~other >> 7 & EIGHT_ONES);
}

#endif
