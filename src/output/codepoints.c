/*
 * codepoints.c - from bytes of a text to code points, often and fast.
 *
 * Floor 3, output.
 */
#include "config.h"

#include "codepoints.h"

#include <stdlib.h>

#include "pullquote/eight.h"
#include "pullquote/utf8.h"
#include "pullquote/xalloc.h"

/* Bytes between two counts: few, so that a look-up takes the same steps
 * wherever it falls. */
enum {
	STRIDE = 8
};

/* A 1 in every byte of those from `at` on that is no code point's first. */
static uint64_t
load(const struct codepoints *c, size_t at)
{
	return eight_continuations(
	    eight_first_low(eight_load(c->text.at + at)));
}

void
codepoints_count(struct codepoints *c, struct slice text)
{
	size_t n = text.len / STRIDE + 1;
	uint32_t total = 0;

	c->text = text;
	c->is_ascii = utf8_ascii_len(text.at, text.len) == text.len;
	if (c->is_ascii)
		return;
	if (n > c->before_cap) {
		free(c->before);
		c->before = xreallocarray(NULL, n, sizeof(*c->before));
		c->before_cap = n;
	}
	for (size_t i = 0; i + 1 < n; i++) {
		c->before[i] = total;
		total += STRIDE - (uint32_t)eight_sum(load(c, i * STRIDE));
	}
	c->before[n - 1] = total;
}

size_t
codepoints_at(const struct codepoints *c, size_t at)
{
	size_t i = at / STRIDE, start = i * STRIDE, n = at - start;

	if (c->is_ascii)
		return at;
	if (start + STRIDE > c->text.len)
		return c->before[i] + utf8_count(c->text.at + start, n);
	return c->before[i] + n -
	    eight_sum(load(c, start) & ~(UINT64_MAX << (n * 8)));
}

void
codepoints_clear(struct codepoints *c)
{
	free(c->before);
	*c = (struct codepoints){0};
}
