/*
 * text_lines.h - the lines of a plain text, without blanks at their ends.
 *
 * Floor 2, input; used by the plain-text parser.
 */
#ifndef PULLQUOTE_INPUT_TEXT_LINES_H
#define PULLQUOTE_INPUT_TEXT_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/slice.h"

struct line {
	struct range text;      /* bytes, blanks and quote marks cut off */
	unsigned short indent;  /* columns before it, after the quote marks */
	unsigned short cols;    /* columns up to its end, indent included; only
				   about right past some hundred */
	unsigned short quote_n; /* '>' before it, as replies have them */
	bool after_blank;       /* an empty line stands before it */
};

/* The lines that show something; empty ones are only noted. */
struct text_lines {
	struct line *line;
	size_t n;
	size_t cap;
};

/* Add the lines of text[r.start, r.end).  O(len). */
void text_lines_add(struct text_lines *l, const char *text, struct range r);

/* Bytes of the blank (also no-break and ideographic space) that `r` begins
 * with; 0 if it begins with something else. */
size_t text_blank_len(const char *text, struct range r);

/* `r` without blanks at either end. */
struct range text_trim(const char *text, struct range r);

/* Columns of a text, wide characters counted as two: near enough to compare
 * lines by. */
size_t text_cols(const char *text, struct range r);

/* Free the lines; `l` is empty and can be used again. */
void text_lines_clear(struct text_lines *l);

#endif
