/*
 * html_byline.h - author and day as they stand in a page's text.
 *
 * Floor 2, input.  For pages that mark them by nothing but their place: near
 * the title, after "By", in a link to a page of authors.
 */
#ifndef INPUT_HTML_BYLINE_H
#define INPUT_HTML_BYLINE_H

#include "html_meta.h"

/* The name in a byline: without "By" before it, without the day, the minutes
 * to read or the like after it.  May be empty. */
struct slice html_byline_name(struct slice text);

/* Look for authors near meta->title_node, if there are none yet.  O(page). */
void html_byline_authors(struct html_meta *meta, const struct html_dom *dom);

/* Look for a day near meta->title_node; true if `date` was set.  O(page). */
bool html_byline_date(
    char date[11], const struct html_meta *meta, const struct html_dom *dom);

#endif
