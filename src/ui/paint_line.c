/*
 * paint_line.c - a line of a list: something at the left, something right.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "paint_line.h"

#include "paint.h"
#include "pullquote/cluster.h"

static struct style
with_flags(struct style style, int flags)
{
	style.flags |= (unsigned short)flags;
	return style;
}

void
paint_line_put_right(struct paint_line *l, const char *text, struct style style)
{
	if (cluster_cols(text, slice_of(text).len) < l->end - l->col)
		l->end = paint_right(l->g, l->row, l->end, slice_of(text),
			     with_flags(style, l->flags)) -
		    1;
}

void
paint_line_put(struct paint_line *l, struct slice text, struct style style)
{
	l->col = paint_cut(l->g, l->row, l->col, text, l->end - l->col,
	    with_flags(style, l->flags));
}

void
paint_line_select(struct paint_line *l, int margin)
{
	l->flags = STYLE_SELECTED;
	grid_fill(l->g, l->row, l->col - margin, l->end - l->col + 2 * margin,
	    with_flags((struct style){STYLE_TEXT, 0, 0}, l->flags));
}
