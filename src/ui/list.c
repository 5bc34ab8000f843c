/*
 * list.c - which line of a list is selected, and which are on the screen.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "list.h"

static size_t
moved(size_t from, long by, size_t last)
{
	if (by < 0)
		return (size_t)-by < from ? from - (size_t)-by : 0;
	return (size_t)by < last - from ? from + (size_t)by : last;
}

static size_t
last_top(const struct list *l)
{
	return l->n > l->rows ? l->n - l->rows : 0;
}

void
list_resize(struct list *l, size_t n, size_t rows)
{
	l->n = n;
	l->rows = rows;
	if (l->top > last_top(l))
		l->top = last_top(l);
	list_select(l, l->selected);
}

void
list_select(struct list *l, size_t line)
{
	if (line >= l->n)
		line = l->n ? l->n - 1 : 0;
	l->selected = line;
	if (line < l->top)
		l->top = line;
	if (l->rows && line - l->top >= l->rows)
		l->top = line - l->rows + 1;
}

void
list_move(struct list *l, long by)
{
	if (l->n)
		list_select(l, moved(l->selected, by, l->n - 1));
}

void
list_scroll(struct list *l, long by)
{
	size_t last = last_top(l);

	if (l->top > last)
		l->top = last;
	l->top = moved(l->top, by, last);
	l->selected = l->top;
}
