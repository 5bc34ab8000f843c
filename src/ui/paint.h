/*
 * paint.h - the view as cells.
 *
 * Floor 4, ui.  Pure: the same view gives the same grid.
 */
#ifndef PULLQUOTE_UI_PAINT_H
#define PULLQUOTE_UI_PAINT_H

#include "frame.h"
#include "grid.h"
#include "view.h"

/* Draw all of the view on `g`, which takes its size.  The view changes only in
 * what its layout keeps.  Costs what the screen shows. */
void paint(struct view *v, struct grid *g);

/* Its parts, each on a grid of the right size: the text, the sidebar, a panel
 * over the text, the top and the bottom line. */
void paint_text(struct view *v, struct grid *g, const struct frame *f);
void paint_sidebar(struct view *v, struct grid *g, const struct frame *f);
void paint_panel(struct view *v, struct grid *g, const struct frame *f);
void paint_bars(struct view *v, struct grid *g, const struct frame *f);

/* Put text as grid_put does, but with an ellipsis if it does not fit. */
int paint_cut(struct grid *g, int row, int col, struct slice text, int limit,
    struct style style);

/* Put text so that it ends just before column `end`; returns where it begins.
 */
int paint_right(
    struct grid *g, int row, int end, struct slice text, struct style style);

/* The style of a speaker's words or name. */
struct style paint_speaker(enum style_role role, size_t speaker, int flags,
    const struct speech *speech);

#endif
