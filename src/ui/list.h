/*
 * list.h - which line of a list is selected, and which are on the screen.
 *
 * Floor 4, ui.  Pure.  Lines are numbered from 0; what they say is not known
 * here.
 */
#ifndef PULLQUOTE_UI_LIST_H
#define PULLQUOTE_UI_LIST_H

#include <stddef.h>

struct list {
	size_t n;
	size_t selected; /* < n unless n is 0 */
	size_t top;      /* the first line on the screen */
	size_t rows;     /* lines that the screen has for it */
};

/* Say how many lines there are, and how many the screen has room for. */
void list_resize(struct list *l, size_t n, size_t rows);

/* Select a line (the last if there are fewer) and bring it on the screen. */
void list_select(struct list *l, size_t line);

/* Select the line that is `by` further on (or, negative, back). */
void list_move(struct list *l, long by);

/* Without selection, for a page that is only read: scroll. */
void list_scroll(struct list *l, long by);

#endif
