/*
 * grid.h - the screen as cells, without a terminal.
 *
 * Floor 4, ui.  Painting fills a grid, term_curses.c shows it, tests read it.
 * Every cell of a row either begins a cluster (cols >= 1) or is covered by the
 * one before it (cols == 0), and a cluster is never cut.  No control byte gets
 * in: a grid is the last wall between an article and the terminal.
 */
#ifndef PULLQUOTE_UI_GRID_H
#define PULLQUOTE_UI_GRID_H

#include <stddef.h>

#include "pullquote/str.h"
#include "style.h"

struct cell {
	size_t at;  /* its cluster: bytes of grid.pool */
	size_t len; /* 0: blank */
	int cols;   /* columns it takes; 0: covered by its neighbour */
	struct style style;
};

struct grid {
	int rows, cols;
	struct cell *cell; /* rows * cols of them */
	struct str pool;
	int cursor_row, cursor_col; /* where typing goes; row -1: hidden */
};

/* A blank grid of that size (0 is allowed), whatever it was before. */
void grid_reset(struct grid *g, int rows, int cols);

/*
 * Put text at (row, col), on at most `limit` columns; what does not fit, in
 * those or in the row, is left out in whole clusters, and a row that is not
 * there takes nothing.  Tab and newline become a blank, other control
 * characters '?'.
 * Returns the column after the text.
 */
int grid_put(struct grid *g, int row, int col, struct slice text, int limit,
    struct style style);

/* Make `cols` columns from (row, col) on blank, in that style. */
void grid_fill(struct grid *g, int row, int col, int cols, struct style style);

/* The cell at (row, col), which must be there. */
const struct cell *grid_cell(const struct grid *g, int row, int col);

/* The bytes of a cell; one blank for a blank one. */
struct slice grid_cluster(const struct grid *g, const struct cell *cell);

/* Append the rows as text, each ended by a newline, blanks at its end left
 * out. */
void grid_text(const struct grid *g, struct str *out);

void grid_clear(struct grid *g);

#endif
