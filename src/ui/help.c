/*
 * help.c - the help screen, made of the table of keys.
 *
 * Floor 4, ui.  A group has an empty line above it, but the first, and its
 * name as a heading.
 */
#include "config.h"

#include "help.h"

#include <stdlib.h>

#include "keys.h"
#include "pullquote/wrap.h"
#include "pullquote/xalloc.h"

enum {
	BESIDE_FROM_COLS = 48, /* text stands beside the keys */
	BESIDE_COL = 24,
	BELOW_COL = 4
};

static void
add(struct help *h, struct help_line line)
{
	h->line = xgrow(h->line, h->n, &h->cap, sizeof(*h->line));
	h->line[h->n++] = line;
}

static bool
opens_group(const struct keys_row *table, size_t row)
{
	return row == 0 || table[row].group != table[row - 1].group;
}

static void
add_heading(struct help *h, const struct keys_row *table, size_t row)
{
	if (row > 0)
		add(h, (struct help_line){.row = row});
	add(h,
	    (struct help_line){.row = row,
		.is_heading = true,
		.text = slice_of(table[row].group)});
}

void
help_set(struct help *h, int cols)
{
	size_t n;
	const struct keys_row *table = keys_table(&n);
	bool is_beside = cols >= BESIDE_FROM_COLS;
	struct wrap wrap = {0};

	h->text_col = is_beside ? BESIDE_COL : BELOW_COL;
	cols = cols > h->text_col ? cols - h->text_col : 1;
	for (size_t row = 0; row < n; row++) {
		struct slice text = slice_of(table[row].help);

		if (opens_group(table, row))
			add_heading(h, table, row);
		if (!is_beside)
			add(h,
			    (struct help_line){.row = row, .has_keys = true});
		wrap_text(&wrap, text.at, text.len, cols);
		for (size_t i = 0; i < wrap.n; i++)
			add(h,
			    (struct help_line){.row = row,
				.has_keys = is_beside && i == 0,
				.text = {text.at + wrap.line[i].start,
				    wrap.line[i].end - wrap.line[i].start}});
	}
	wrap_clear(&wrap);
}

void
help_clear(struct help *h)
{
	free(h->line);
	*h = (struct help){0};
}
