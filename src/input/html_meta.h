/*
 * html_meta.h - what a page says of its article beside the text.
 *
 * Floor 2, input.  Sites say it several times over: JSON-LD, OpenGraph and
 * other <meta>, rel=author, microdata, class names, <time>.  The first source
 * that has something sensible wins.
 */
#ifndef INPUT_HTML_META_H
#define INPUT_HTML_META_H

#include "html_dom.h"
#include "pullquote/arena.h"

struct html_meta {
	struct arena arena; /* owns all that is pointed to below */
	struct slice title;
	uint32_t title_node; /* the heading or text that is the title, or 0 */
	struct slice *author;
	size_t author_n;
	struct slice published; /* ISO 8601 where it could be read */
	struct slice site;
	struct slice house; /* an "author" that is the site; empty if none */
	struct slice language;
	struct slice base; /* what its links are relative to */
	struct slice body; /* JSON-LD's articleBody: plain text */
	bool is_rtl;
};

/* Fill the empty `meta` from the page that came from `url` (NULL: unknown).
 * O(page). */
void html_meta_find(
    struct html_meta *meta, const struct html_dom *dom, const char *url);

/* The content of the page's first <meta> of that name, or an empty slice. */
struct slice html_meta_content(const struct html_dom *dom, const char *name);

/* Add an author, or several with semicolons between, unless it is no name, the
 * site's, or there already.  "By" and what follows the name is left out. */
void html_meta_add_author(struct html_meta *meta, struct slice text);

/* Likewise, from the text below node `i`. */
void html_meta_add_author_node(
    struct html_meta *meta, const struct html_dom *dom, uint32_t i);

/* Free the contents; `meta` is empty and can be used again. */
void html_meta_clear(struct html_meta *meta);

#endif
