/*
 * galley.c - the lines of one block, set for a width.
 *
 * Floor 2, layout.
 */
#include "config.h"

#include "galley.h"

#include <stdlib.h>

#include "pullquote/xalloc.h"

void
galley_reset(struct galley *g)
{
	g->n = 0;
	g->piece_n = 0;
}

void
galley_line(struct galley *g, size_t group, size_t at)
{
	g->line = xgrow(g->line, g->n, &g->cap, sizeof(*g->line));
	g->line[g->n++] =
	    (struct line){.group = group, .at = at, .piece = g->piece_n};
}

void
galley_bare_line(struct galley *g, size_t group)
{
	galley_line(g, group, group);
	g->line[g->n - 1].is_bare = true;
}

static void
add(struct galley *g, struct piece piece)
{
	g->piece =
	    xgrow(g->piece, g->piece_n, &g->piece_cap, sizeof(*g->piece));
	g->piece[g->piece_n++] = piece;
}

void
galley_text(struct galley *g, struct range text, int col, int cols)
{
	if (!range_is_empty(text))
		add(g, (struct piece){.text = text, .col = col, .cols = cols});
}

void
galley_head(struct galley *g, struct range text, int col, int cols)
{
	galley_text(g, text, col, cols);
	if (!range_is_empty(text))
		g->piece[g->piece_n - 1].is_head = true;
}

void
galley_mark(struct galley *g, const char *mark, int col, int cols)
{
	if (cols > 0)
		add(g,
		    (struct piece){
			.mark = slice_of(mark), .col = col, .cols = cols});
}

const struct piece *
galley_pieces(const struct galley *g, size_t i, size_t *n)
{
	size_t end = i + 1 < g->n ? g->line[i + 1].piece : g->piece_n;

	*n = end - g->line[i].piece;
	return g->piece + g->line[i].piece;
}

/* Of the bytes of its group: a label said again is not of it. */
struct range
galley_shown(const struct galley *g, size_t i)
{
	struct range shown = {g->line[i].at, g->line[i].at};
	size_t n;
	const struct piece *piece = galley_pieces(g, i, &n);

	for (size_t k = 0; k < n; k++)
		if (piece[k].text.start >= g->line[i].group &&
		    piece[k].text.end > shown.end)
			shown.end = piece[k].text.end;
	return shown;
}

static bool
shows(const struct galley *g, size_t i, size_t at)
{
	size_t n;
	const struct piece *piece = galley_pieces(g, i, &n);

	for (size_t k = 0; k < n; k++)
		if (piece[k].text.start <= at && piece[k].text.end > at)
			return true;
	return false;
}

/* The first line of [first, end) that shows the byte, or else the last that
 * begins before it. */
static size_t
find_in(const struct galley *g, size_t first, size_t end, size_t at)
{
	size_t before = first;

	for (size_t i = first; i < end; i++) {
		if (shows(g, i, at))
			return i;
		if (g->line[i].at <= at && !g->line[i].is_bare)
			before = i;
	}
	return before;
}

size_t
galley_find(const struct galley *g, size_t at)
{
	size_t low = 0, high = g->n, first;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (g->line[mid].group <= at)
			low = mid + 1;
		else
			high = mid;
	}
	if (low == 0) /* the head of a table that is told row by row */
		return find_in(g, 0, g->n, at);
	first = low - 1;
	while (first > 0 && g->line[first - 1].group == g->line[first].group)
		first--;
	return find_in(g, first, low, at);
}

struct place
galley_place(const struct galley *g, size_t i, size_t above)
{
	while (i + 1 < g->n && g->line[i].is_bare) {
		above++;
		i++;
	}
	return (struct place){g->line[i].at, above};
}

void
galley_clear(struct galley *g)
{
	free(g->line);
	free(g->piece);
	*g = (struct galley){0};
}
