/*
 * html_title.h - the title of a page's article.
 *
 * Floor 2, input.
 */
#ifndef INPUT_HTML_TITLE_H
#define INPUT_HTML_TITLE_H

#include "html_meta.h"

/*
 * Set meta->title and meta->title_node.  What is in meta->title beforehand is
 * the headline as JSON-LD has it.  The first heading of the first level that
 * shares two fifths of its words with what the page says elsewhere (JSON-LD,
 * OpenGraph, <title>) is the title; else the only one there is; else what is
 * said elsewhere, without the site's name.  O(page).
 */
void html_title_find(struct html_meta *meta, const struct html_dom *dom);

#endif
