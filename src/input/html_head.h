/*
 * html_head.h - which units are an article's title, byline and date.
 *
 * Floor 2, input.
 */
#ifndef INPUT_HTML_HEAD_H
#define INPUT_HTML_HEAD_H

#include "html_page.h"

/* Numbers of units; SIZE_MAX: the page's text does not have it. */
struct html_head {
	size_t title, byline, date;
};

/* Find in the page's text what page->meta says.  O(units). */
void html_head_find(struct html_head *head, const struct html_page *page);

#endif
