/*
 * lists.h - what keys do in the sidebar, the outline, the picker, the help.
 *
 * Floor 4, ui.
 */
#ifndef PULLQUOTE_UI_LISTS_H
#define PULLQUOTE_UI_LISTS_H

#include "view.h"

enum {
	LISTS_HEAD_ROWS = 1,   /* the title of sidebar or panel */
	LISTS_FOOT_ROWS = 1,   /* the keys of a panel */
	LISTS_ADDRESS_ROWS = 3 /* above them: where a link leads */
};

/* Rows below the lines of the panel that is open. */
int lists_foot_rows(const struct view *v);

/* Go to the sidebar; leave sidebar or panel for the text. */
void lists_focus_sidebar(struct view *v);
void lists_leave(struct view *v);

/* Take a filter away, if there is one; else leave. */
void lists_escape(struct view *v);

/* Open a panel over the text, or leave it if it is open. */
void lists_open(struct view *v, enum view_panel panel);

/* Move by lines in the list that has the focus. */
void lists_move(struct view *v, long by);
void lists_to_end(struct view *v, bool last);

/* Lines of a page of the list that has the focus. */
long lists_page(const struct view *v);

/* Go to what is selected. */
void lists_jump(struct view *v);

/* The sidebar: unfold or fold a speaker; order; filter. */
void lists_unfold(struct view *v, bool unfold);
void lists_sort(struct view *v);
void lists_filter_start(struct view *v);
void lists_filter_typed(struct view *v);

/* What is typed in the picker changed. */
void lists_pick_typed(struct view *v);

/* Bring lists in step with the size of the screen and the quote at hand;
 * after every key. */
void lists_settle(struct view *v);

#endif
