/*
 * codepoints.h - from bytes of a text to code points, often and fast.
 *
 * Floor 3, output.  Inside this room.
 */
#ifndef PULLQUOTE_OUTPUT_CODEPOINTS_H
#define PULLQUOTE_OUTPUT_CODEPOINTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "pullquote/slice.h"

/* How many code points stand before every so many bytes. */
struct codepoints {
	struct slice text; /* borrowed */
	bool is_ascii;     /* then bytes are code points, and not counted */
	uint32_t *before;
	size_t before_cap;
};

/* Count `text`, replacing what was counted before.  {0} or used.  Linear. */
void codepoints_count(struct codepoints *c, struct slice text);

/* The code point that begins at byte `at` <= text.len.  O(1). */
size_t codepoints_at(const struct codepoints *c, size_t at);

void codepoints_clear(struct codepoints *c);

#endif
