/*
 * html_clean.h - the part of a page that an article can be made of.
 *
 * Floor 2, input.  One pass over the page before the HTML parser sees it.
 * What nobody reads is dropped: scripts (but for JSON-LD), styles, drawings,
 * comments, and attributes nobody looks at.  That is more than half of most
 * pages, and it leaves the parser nothing to go quadratic on: tags are at
 * most HTML_DEPTH_MAX deep, a tag has at most HTML_ATTR_MAX attributes, and
 * formatting tags (b, i, font) have none.
 */
#ifndef INPUT_HTML_CLEAN_H
#define INPUT_HTML_CLEAN_H

#include <stddef.h>

#include "pullquote/str.h"

#define HTML_DEPTH_MAX 1000
#define HTML_ATTR_MAX  32

/* From byte `at` of the cleaned page on, it is a copy from byte `source` on. */
struct html_run {
	size_t at;
	size_t source;
};

struct html_clean {
	struct str html;      /* the cleaned page */
	struct html_run *run; /* in rising order of both */
	size_t run_n, run_cap;
	size_t cut_n; /* tags dropped for being too deep */
};

/*
 * Clean the page of `len` bytes at `html` into `c`, which must be empty.  An
 * inline style that hides an element becomes the attribute `hidden`.  Linear
 * in `len`; the result is never longer than the page but for those.
 *
 * Source: the tokenizer's states of the HTML standard, section 13.2.5.
 */
void html_clean(struct html_clean *c, const char *html, size_t len);

/* The run that holds byte `at` of the cleaned page; 0 if it is before the
 * first.  O(log runs). */
size_t html_clean_run(const struct html_clean *c, size_t at);

/* The byte of the page that byte `at` of a text of the cleaned page came from.
 * O(log runs). */
size_t html_clean_source(const struct html_clean *c, size_t at);

/* Free the contents; `c` is empty and can be used again. */
void html_clean_clear(struct html_clean *c);

#endif
