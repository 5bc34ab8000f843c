/*
 * codepoints.c - from bytes of a text to code points, often and fast.
 *
 * Floor 3, output.
 */
#include "config.h"

#include "codepoints.h"

#include <stdlib.h>

#include "pullquote/utf8.h"
#include "pullquote/xalloc.h"

/* Bytes between two counts; a look-up counts fewer than this. */
enum {
	STRIDE = 64
};

void
codepoints_count(struct codepoints *c, struct slice text)
{
	size_t n = text.len / STRIDE + 1;
	size_t total = 0;

	c->text = text;
	if (n > c->before_cap) {
		c->before = xreallocarray(c->before, n, sizeof(*c->before));
		c->before_cap = n;
	}
	for (size_t i = 0; i < n; i++) {
		size_t start = i * STRIDE;
		size_t len = text.len - start;

		c->before[i] = total;
		if (len > 0)
			total += utf8_count(
			    text.at + start, len < STRIDE ? len : STRIDE);
	}
	c->is_ascii = total == text.len;
}

size_t
codepoints_at(const struct codepoints *c, size_t at)
{
	size_t i = at / STRIDE;

	if (c->is_ascii)
		return at;
	return c->before[i] + utf8_count(c->text.at + i * STRIDE, at % STRIDE);
}

void
codepoints_clear(struct codepoints *c)
{
	free(c->before);
	*c = (struct codepoints){0};
}
