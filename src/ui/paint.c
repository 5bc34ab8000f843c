/*
 * paint.c - the view as cells.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "paint.h"

#include "pullquote/cluster.h"

int
paint_cut(struct grid *g, int row, int col, struct slice text, int limit,
    struct style style)
{
	int used;
	size_t fit;

	if (limit <= 0)
		return col;
	fit = cluster_fit(text.at, text.len, limit, &used);
	if (fit == text.len)
		return grid_put(g, row, col, text, limit, style);
	text.len = cluster_fit(text.at, text.len, limit - 1, &used);
	while (text.len && text.at[text.len - 1] == ' ')
		text.len--;
	col = grid_put(g, row, col, text, limit - 1, style);
	return grid_put(g, row, col, slice_of("\u2026"), 1, style);
}

int
paint_right(
    struct grid *g, int row, int end, struct slice text, struct style style)
{
	int cols = cluster_cols(text.at, text.len);

	if (cols > end)
		return end;
	grid_put(g, row, end - cols, text, cols, style);
	return end - cols;
}

struct style
paint_speaker(enum style_role role, size_t speaker, int flags,
    const struct speech *speech)
{
	struct style style = {.role = (unsigned char)role};

	style.flags = (unsigned short)flags;
	/* Nobody named is nobody's colour. */
	if (speaker + 1 < speech->speaker_n)
		style.speaker = (unsigned char)(1 + speaker % 240);
	return style;
}

void
paint(struct view *v, struct grid *g)
{
	struct frame f = frame_of(v);

	grid_reset(g, v->rows, v->cols);
	paint_text(v, g, &f);
	if (f.side_cols > 0)
		paint_sidebar(v, g, &f);
	if (v->panel != VIEW_NO_PANEL)
		paint_panel(v, g, &f);
	paint_bars(v, g, &f);
}
