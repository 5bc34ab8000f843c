/*
 * links.h - the links of an article, as a list.
 *
 * Floor 4, ui.  Those within the page lead nowhere that is not on the screen
 * already, and are no links here; nor is one that leads where the one before
 * it did, as a headline and its picture do.
 */
#ifndef PULLQUOTE_UI_LINKS_H
#define PULLQUOTE_UI_LINKS_H

#include <stdbool.h>

#include "pullquote/article.h"

struct links {
	const struct article *article; /* borrowed */
	size_t *span;                  /* numbers of article->span */
	size_t n;
};

/* Is it a link that leads away from the page? */
bool links_leads_out(const struct span *span);

/* List the links of `article`, borrowed; `l` must be empty.  O(spans). */
void links_init(struct links *l, const struct article *article);

/* What link `i` says, and where it leads. */
struct slice links_text(const struct links *l, size_t i);
struct slice links_address(const struct links *l, size_t i);

/* The first link that ends after byte `at`, or the last one.  O(log n). */
size_t links_from(const struct links *l, size_t at);

/* Free the contents; `l` is empty and can be used again. */
void links_clear(struct links *l);

#endif
