/*
 * set_code.c - set lines that stay as they were written.
 *
 * Floor 2, layout.  Tabs are expanded.  On the screen a line that is too long
 * goes on in the next one, behind a mark in the margin, so nothing of it is
 * lost; in text for programs it stays whole.
 */
#include "config.h"

#include <string.h>

#include "pullquote/cluster.h"
#include "set.h"

enum {
	TAB_COLS = 8,
	SCREEN_MARGIN = 2,
	TEXT_MARGIN = 4
};

struct code {
	struct galley *out;
	const struct article *article;
	int margin;   /* columns before the code */
	int cols;     /* of the code; INT_MAX: any number */
	int col;      /* where the next cluster goes, margin not counted */
	size_t start; /* the run that is not put yet, and its column */
	int start_col;
};

static void
put_run(struct code *c, size_t end, size_t next)
{
	galley_text(c->out, (struct range){c->start, end},
	    c->margin + c->start_col, c->col - c->start_col);
	c->start = next;
	c->start_col = c->col;
}

static void
go_on_below(struct code *c, size_t at)
{
	put_run(c, at, at);
	galley_line(c->out, at, at);
	if (c->margin >= SCREEN_MARGIN)
		galley_mark(c->out, "\u21aa ", c->margin - SCREEN_MARGIN,
		    SCREEN_MARGIN);
	c->col = c->start_col = 0;
}

static void
set_line(struct code *c, size_t at, size_t end)
{
	const char *text = c->article->text;
	size_t n;

	galley_line(c->out, at, at);
	c->col = c->start_col = 0;
	c->start = at;
	for (; at < end; at += n) {
		int cols;

		n = cluster_next(text + at, end - at, &cols);
		if (text[at] == '\t') {
			int stop = (c->col / TAB_COLS + 1) * TAB_COLS;

			put_run(c, at, at + n);
			c->start_col = c->col = stop;
			continue;
		}
		/* What a wide tab pushed out begins the next line too. */
		if (c->col > 0 && cols > c->cols - c->col)
			go_on_below(c, at);
		c->col += cols;
	}
	put_run(c, end, end);
}

void
set_code(struct galley *out, struct setting *s, size_t block)
{
	const struct article *a = s->article;
	struct range all = a->block[block].text;
	struct code c = {.out = out, .article = a};

	if (set_has_indents(s))
		c.margin = set_indent(s, block) +
		    (s->form == LAYOUT_TEXT ? TEXT_MARGIN : SCREEN_MARGIN);
	c.cols = s->form == LAYOUT_TEXT ? LAYOUT_UNBROKEN : s->cols - c.margin;
	for (size_t at = all.start; at < all.end;) {
		const char *newline = memchr(a->text + at, '\n', all.end - at);
		size_t end = newline ? (size_t)(newline - a->text) : all.end;

		set_line(&c, at, end);
		at = end + 1;
	}
}
