/*
 * grid.c - the screen as cells, without a terminal.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "grid.h"

#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "pullquote/cluster.h"
#include "pullquote/utf8.h"
#include "pullquote/xalloc.h"

static const struct cell blank = {.cols = 1};

static struct cell *
cell_at(const struct grid *g, int row, int col)
{
	return &g->cell[(size_t)row * (size_t)g->cols + (size_t)col];
}

void
grid_reset(struct grid *g, int rows, int cols)
{
	size_t n = (size_t)rows * (size_t)cols;

	if (rows != g->rows || cols != g->cols)
		g->cell = xreallocarray(g->cell, n, sizeof(*g->cell));
	g->rows = rows;
	g->cols = cols;
	for (size_t i = 0; i < n; i++)
		g->cell[i] = blank;
	str_cut(&g->pool, 0);
	g->cursor_row = -1;
	g->cursor_col = 0;
}

/* Blank the cluster that covers a cell, so that no half of it stays. */
static void
wipe(struct grid *g, int row, int col)
{
	struct cell *cell;
	int cols;

	while (col > 0 && cell_at(g, row, col)->cols == 0)
		col--;
	cell = cell_at(g, row, col);
	cols = cell->cols;
	for (int i = 0; i < cols; i++) {
		cell[i].len = 0;
		cell[i].cols = 1;
	}
}

static void
put_cluster(struct grid *g, int row, int col, int cols, struct slice bytes,
    struct style style)
{
	struct cell *cell = cell_at(g, row, col);

	for (int i = 0; i < cols; i++)
		if (cell[i].cols != 1)
			wipe(g, row, col + i);
	for (int i = 0; i < cols; i++)
		cell[i] = (struct cell){.style = style};
	cell->cols = cols;
	cell->at = g->pool.len;
	cell->len = bytes.len;
	str_add(&g->pool, bytes.at, bytes.len);
}

/* What may be shown for a cluster. */
static struct slice
printable(const char *text, size_t len, int *cols)
{
	uint32_t cp;

	utf8_next(text, len, &cp);
	if (cp >= 0x20 && cp != 0x7F && !(cp >= 0x80 && cp < 0xA0))
		return (struct slice){text, len};
	*cols = 1;
	return slice_of(cp == '\t' || cp == '\n' ? " " : "?");
}

int
grid_put(struct grid *g, int row, int col, struct slice text, int limit,
    struct style style)
{
	int end = col + limit;

	if (row < 0 || row >= g->rows || col < 0)
		return col;
	if (limit > g->cols - col)
		end = g->cols;
	for (size_t at = 0; at < text.len;) {
		int cols;
		size_t n = cluster_next(text.at + at, text.len - at, &cols);
		struct slice shown = printable(text.at + at, n, &cols);

		at += n;
		if (cols == 0)
			continue;
		if (cols > end - col)
			break;
		put_cluster(g, row, col, cols, shown, style);
		col += cols;
	}
	return col;
}

void
grid_fill(struct grid *g, int row, int col, int cols, struct style style)
{
	for (int i = 0; i < cols; i++)
		grid_put(g, row, col + i, slice_of(" "), 1, style);
}

const struct cell *
grid_cell(const struct grid *g, int row, int col)
{
	assert(row >= 0 && row < g->rows && col >= 0 && col < g->cols);
	return cell_at(g, row, col);
}

struct slice
grid_cluster(const struct grid *g, const struct cell *cell)
{
	if (!cell->len)
		return slice_of(" ");
	return (struct slice){g->pool.at + cell->at, cell->len};
}

void
grid_text(const struct grid *g, struct str *out)
{
	for (int row = 0; row < g->rows; row++) {
		for (int col = 0; col < g->cols; col++) {
			const struct cell *cell = cell_at(g, row, col);
			struct slice bytes = grid_cluster(g, cell);

			if (cell->cols)
				str_add(out, bytes.at, bytes.len);
		}
		while (out->len && out->at[out->len - 1] == ' ')
			str_cut(out, out->len - 1);
		str_addc(out, '\n');
	}
}

void
grid_clear(struct grid *g)
{
	free(g->cell);
	str_clear(&g->pool);
	*g = (struct grid){0};
}
