/*
 * frame.h - where on the screen things stand.
 *
 * Floor 4, ui.  Worked out anew from the view's size and state whenever it is
 * asked for, so there is nothing to keep in step.
 */
#ifndef PULLQUOTE_UI_FRAME_H
#define PULLQUOTE_UI_FRAME_H

struct view;

enum {
	FRAME_PANEL_MARGIN = 1 /* columns left free beside a panel's lines */
};

struct frame {
	int top_row;    /* the title's row; -1: no room */
	int bottom_row; /* the status's; -1: no room */
	int text_row, text_rows;
	int text_col, text_cols; /* of the column of text; text_cols >= 1 */
	int side_col, side_cols; /* of the sidebar; side_cols 0: not shown */
	int panel_row, panel_rows;
	int panel_col, panel_cols;
};

struct frame frame_of(const struct view *v);

#endif
