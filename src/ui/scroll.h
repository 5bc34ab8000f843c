/*
 * scroll.h - moving the text under the reader's eyes, row by row.
 *
 * Floor 4, ui.  None of it minds an empty article.
 */
#ifndef PULLQUOTE_UI_SCROLL_H
#define PULLQUOTE_UI_SCROLL_H

#include "view.h"

/* The row at the top of the screen; call it only if there are rows. */
struct row_at scroll_top(struct view *v);

/* The bytes on the screen: from the start of its first row on to the end of
 * its last. */
struct range scroll_shown(struct view *v);

/* How far the reader is: what is above the screen as a part of all that is
 * not on it, 0 to 100; what is folded away is no part of it.  0 only at the
 * start, 100 only at the end. */
int scroll_percent(struct view *v);

/* Move the text by `rows` (negative: back); it stops at both ends. */
void scroll_by(struct view *v, long rows);

/* Bring byte `at` to the top row, even if that leaves rows empty below. */
void scroll_to_top(struct view *v, size_t at);

/* Bring a row of the layout to row number `row` of the text's on the screen. */
void scroll_put(struct view *v, struct row_at at, int row);

/* Bring the bytes of a range on the screen, moving only if they are not all
 * there yet. */
void scroll_to_show(struct view *v, struct range bytes);

/* To the first and the last row. */
void scroll_to_start(struct view *v);
void scroll_to_end(struct view *v);

/* Keep where we are as the place that '' goes back to. */
void scroll_leave(struct view *v);

#endif
