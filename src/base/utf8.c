/*
 * utf8.c - stepping through valid UTF-8.
 *
 * Floor 0, base.  libunistring does the decoding; the counting is ours, since
 * the input is known to be valid and a byte test is all it takes.
 */
#include "config.h"

#include "pullquote/utf8.h"

#include <assert.h>
#include <string.h>

#include <unistr.h>

#include "pullquote/eight.h"

static bool
is_ascii(char c)
{
	return (unsigned char)c < 0x80;
}

/* None of 32 bytes past ASCII? */
static bool
is_ascii_32(const char *text)
{
	return !eight_high(eight_load(text) | eight_load(text + 8) |
	    eight_load(text + 16) | eight_load(text + 24));
}

size_t
utf8_ascii_len(const char *text, size_t len)
{
	size_t at = 0;

	while (at + 32 <= len && is_ascii_32(text + at))
		at += 32;
	for (; at + 8 <= len; at += 8) {
		uint64_t high =
		    eight_high(eight_first_low(eight_load(text + at)));

		if (high)
			return at + eight_first(high);
	}
	while (at < len && is_ascii(text[at]))
		at++;
	return at;
}

bool
utf8_is_valid(const char *text, size_t len)
{
	size_t at = 0;

	while (at < len) {
		size_t high = at + utf8_ascii_len(text + at, len - at);

		/* No character is partly ASCII: a run of others is checked
		 * alone. */
		for (at = high; at < len && !is_ascii(text[at]);)
			at++;
		if (u8_check((const uint8_t *)text + high, at - high))
			return false;
	}
	return true;
}

size_t
utf8_next(const char *text, size_t len, uint32_t *cp)
{
	unsigned char first = (unsigned char)text[0];
	ucs4_t uc;
	int n;

	if (first < 0x80) {
		*cp = first;
		return 1;
	}
	n = u8_mbtouc_unsafe(&uc, (const uint8_t *)text, len);
	*cp = uc;
	return (size_t)n;
}

static bool
is_continuation(char c)
{
	return ((unsigned char)c & 0xC0) == 0x80;
}

size_t
utf8_prev(const char *text, size_t at, uint32_t *cp)
{
	size_t start = at - 1;

	assert(at > 0);
	while (start > 0 && is_continuation(text[start]))
		start--;
	utf8_next(text + start, at - start, cp);
	return at - start;
}

size_t
utf8_put(char out[4], uint32_t cp)
{
	int n = u8_uctomb((uint8_t *)out, cp, 4);

	assert(n > 0);
	return (size_t)n;
}

/* How many of the 32 bytes are continuations. */
static size_t
continuations_in_32(const char *text)
{
	uint64_t sums = eight_continuations(eight_load(text)) +
	    eight_continuations(eight_load(text + 8)) +
	    eight_continuations(eight_load(text + 16)) +
	    eight_continuations(eight_load(text + 24));

	return eight_sum(sums);
}

/* How many of the last `n` < 8 bytes before `end` are continuations; eight
 * bytes stand there. */
static size_t
continuations_before(const char *end, size_t n)
{
	uint64_t last =
	    eight_continuations(eight_first_low(eight_load(end - 8)));

	return n ? eight_sum(last >> (64 - n * 8)) : 0;
}

size_t
utf8_count(const char *text, size_t len)
{
	size_t n = len, i = 0;

	for (; i + 32 <= len; i += 32)
		if (!is_ascii_32(text + i)) /* as most are */
			n -= continuations_in_32(text + i);
	for (; i + 8 <= len; i += 8)
		n -= eight_sum(eight_continuations(eight_load(text + i)));
	if (len >= 8)
		return n - continuations_before(text + len, len - i);
	for (; i < len; i++)
		n -= is_continuation(text[i]);
	return n;
}

size_t
utf8_offset(const char *text, size_t len, size_t n)
{
	size_t at = 0;

	while (at < len && n > 0) {
		at++;
		while (at < len && is_continuation(text[at]))
			at++;
		n--;
	}
	return at;
}
