/*
 * outline.h - the sections as a list, with what is in each.
 *
 * Floor 4, ui.  What stands before the first heading is a line of its own.
 */
#ifndef PULLQUOTE_UI_OUTLINE_H
#define PULLQUOTE_UI_OUTLINE_H

#include "view.h"

struct outline_row {
	struct slice title;
	int level;      /* from 2, as of the heading */
	size_t section; /* section_n: before the first heading */
	size_t quote_n;
	double minutes; /* < 0: not counted yet */
};

/* How many lines there are. */
size_t outline_n(const struct view *v);

/* Line `i`.  O(log quotes). */
struct outline_row outline_row(const struct view *v, size_t i);

/* The line of the section that holds byte `at`. */
size_t outline_line_at(const struct view *v, size_t at);

#endif
