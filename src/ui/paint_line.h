/*
 * paint_line.h - a line of a list: something at the left, something right.
 *
 * Floor 4, ui.
 */
#ifndef PULLQUOTE_UI_PAINT_LINE_H
#define PULLQUOTE_UI_PAINT_LINE_H

#include "grid.h"

/* The columns of the line that are free: [col, end) of a row. */
struct paint_line {
	struct grid *g;
	int row, col, end;
	int flags; /* STYLE_SELECTED, STYLE_CURRENT; added to each style */
};

/* Put text at the left, cut if it must be; what comes next goes after it. */
void paint_line_put(
    struct paint_line *l, struct slice text, struct style style);

/* Put text at the right end, if there is room for all of it; what comes next
 * stays left of it. */
void paint_line_put_right(
    struct paint_line *l, const char *text, struct style style);

/* Make the line, and `margin` columns at both sides, that of the selection. */
void paint_line_select(struct paint_line *l, int margin);

#endif
