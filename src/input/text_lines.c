/*
 * text_lines.c - the lines of a plain text, without blanks at their ends.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "text_lines.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "pullquote/utf8.h"
#include "pullquote/xalloc.h"

enum {
	TAB_COLS = 8,
	NUMBER_MAX = 60000, /* of columns or marks: fits a short */
	MEASURED_MAX = 1000 /* bytes */
};

/* Blanks that are not ASCII: no-break, en to hair, narrow, ideographic. */
static bool
is_wide_blank(uint32_t cp)
{
	return cp == 0xA0 || (cp >= 0x2000 && cp <= 0x200A) || cp == 0x202F ||
	    cp == 0x205F || cp == 0x3000;
}

/* Shows nothing: joiners and direction marks. */
static bool
is_zero_width(uint32_t cp)
{
	return (cp >= 0x200B && cp <= 0x200F) || cp == 0x061C;
}

static bool
is_ascii_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

size_t
text_blank_len(const char *text, struct range r)
{
	uint32_t cp;
	size_t len;

	if (range_is_empty(r))
		return 0;
	if ((unsigned char)text[r.start] < 0x80)
		return is_ascii_blank(text[r.start]);
	len = utf8_next(text + r.start, r.end - r.start, &cp);
	return is_wide_blank(cp) ? len : 0;
}

static size_t
blank_len_before(const char *text, struct range r)
{
	uint32_t cp;
	size_t len;

	if (range_is_empty(r))
		return 0;
	if ((unsigned char)text[r.end - 1] < 0x80)
		return is_ascii_blank(text[r.end - 1]);
	len = utf8_prev(text, r.end, &cp);
	return is_wide_blank(cp) ? len : 0;
}

struct range
text_trim(const char *text, struct range r)
{
	size_t len;

	while ((len = blank_len_before(text, r)))
		r.end -= len;
	while ((len = text_blank_len(text, r)))
		r.start += len;
	return r;
}

/* Nothing in it that a reader could see? */
static bool
is_invisible(const char *text, struct range r)
{
	while (!range_is_empty(r)) {
		size_t len = text_blank_len(text, r);
		uint32_t cp;

		if (!len) {
			len = utf8_next(text + r.start, r.end - r.start, &cp);
			if (!is_zero_width(cp))
				return false;
		}
		r.start += len;
	}
	return true;
}

static unsigned short
capped(size_t n)
{
	return n > NUMBER_MAX ? NUMBER_MAX : (unsigned short)n;
}

/* Cut off leading blanks and count the columns they take. */
static size_t
take_indent(const char *text, struct range *r)
{
	size_t cols = 0, len;

	while ((len = text_blank_len(text, *r))) {
		if (text[r->start] == '\t')
			cols += TAB_COLS - cols % TAB_COLS;
		else
			cols += text[r->start] == '\xE3' ? 2 : 1;
		r->start += len;
	}
	return cols;
}

/* Cut off "> > " and count the marks. */
static size_t
take_quote_marks(const char *text, struct range *r)
{
	size_t n = 0;

	while (!range_is_empty(*r) && text[r->start] == '>') {
		n++;
		r->start++;
		if (!range_is_empty(*r) && text[r->start] == ' ')
			r->start++;
	}
	return n;
}

/* East Asian scripts and emoji, by the first byte of their UTF-8. */
static bool
is_wide_lead(unsigned char lead)
{
	return (lead >= 0xE3 && lead <= 0xED) || lead >= 0xEF;
}

static size_t
cols_of_byte(unsigned char byte)
{
	return ((byte & 0xC0) != 0x80) + (size_t)is_wide_lead(byte);
}

size_t
text_cols(const char *text, struct range r)
{
	size_t cols = 0, at = r.start;

	while (at < r.end) {
		size_t ascii_len = utf8_ascii_len(text + at, r.end - at);

		cols += ascii_len;
		at += ascii_len;
		while (at < r.end && text[at] & 0x80)
			cols += cols_of_byte((unsigned char)text[at++]);
	}
	return cols;
}

/* A line too long to have been wrapped need not be measured. */
static size_t
end_cols(const char *text, const struct line *line)
{
	struct range r = line->text;

	if (r.end - r.start > MEASURED_MAX)
		return r.end - r.start;
	return line->indent + text_cols(text, r);
}

static void
add_line(
    struct text_lines *l, const char *text, struct range r, bool *after_blank)
{
	struct line line = {.after_blank = *after_blank};
	size_t indent, quote_n;

	indent = take_indent(text, &r);
	quote_n = take_quote_marks(text, &r);
	if (quote_n)
		indent = take_indent(text, &r);
	line.text = text_trim(text, r);
	line.indent = capped(indent);
	line.quote_n = capped(quote_n);
	*after_blank = is_invisible(text, line.text);
	if (*after_blank)
		return;
	line.cols = capped(end_cols(text, &line));
	l->line = xgrow(l->line, l->n, &l->cap, sizeof(*l->line));
	l->line[l->n++] = line;
}

void
text_lines_add(struct text_lines *l, const char *text, struct range r)
{
	bool after_blank = true;

	while (!range_is_empty(r)) {
		const char *from = text + r.start, *nl;
		size_t end;

		if (*from == '\n') {
			after_blank = true;
			r.start++;
			continue;
		}
		nl = memchr(from, '\n', r.end - r.start);
		end = nl ? (size_t)(nl - text) : r.end;

		add_line(l, text, (struct range){r.start, end}, &after_blank);
		r.start = end + 1;
	}
}

void
text_lines_clear(struct text_lines *l)
{
	free(l->line);
	*l = (struct text_lines){0};
}
