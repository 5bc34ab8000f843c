/*
 * html_page.h - a page on its way to an article.
 *
 * Floor 2, input.  What the steps of parse_html.c hand on to each other.
 */
#ifndef INPUT_HTML_PAGE_H
#define INPUT_HTML_PAGE_H

#include "html_clean.h"
#include "html_dom.h"
#include "html_meta.h"
#include "html_units.h"
#include "pullquote/parse.h"

struct html_page {
	const struct parse_input *in; /* the page as it came; borrowed */
	struct html_clean clean;
	struct html_dom dom;
	struct html_units units;
	bool *kept;    /* for each unit: is it a part of the article? */
	uint32_t root; /* the node that holds most of it */
	bool has_body; /* the article is what JSON-LD has of it, not the text */
	struct html_meta meta;
};

#endif
