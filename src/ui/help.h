/*
 * help.h - the help screen, made of the table of keys.
 *
 * Floor 4, ui.  A row of the table is its keys and, beside or on a narrow
 * screen below them, what they do, on as many lines as it takes.
 */
#ifndef PULLQUOTE_UI_HELP_H
#define PULLQUOTE_UI_HELP_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/slice.h"

struct help_line {
	size_t row;        /* of keys_table() */
	bool is_heading;   /* the name of a group */
	bool has_keys;     /* it begins with the keys of its row */
	struct slice text; /* of the table; empty line: none, and no keys */
};

struct help {
	struct help_line *line;
	size_t n, cap;
	int text_col; /* where the text of a line that is no heading begins */
};

/* Set the help for lines of `cols` columns into the empty `h`. */
void help_set(struct help *h, int cols);

/* Free the contents; `h` is empty and can be used again. */
void help_clear(struct help *h);

#endif
