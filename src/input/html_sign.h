/*
 * html_sign.h - who signed a block quote or an embedded post.
 *
 * Floor 2, input.
 */
#ifndef INPUT_HTML_SIGN_H
#define INPUT_HTML_SIGN_H

#include "html_page.h"

struct html_sign {
	uint32_t quote;      /* the node of the whole block quote, or 0 */
	size_t unit;         /* the signature; SIZE_MAX: there is none */
	struct slice author; /* in the arena; empty if there is none */
};

/*
 * Find the signature of the block quote that unit `i` stands in: its last
 * unit, or the caption that follows it in a figure, if that begins with a
 * dash or is a <footer> or <cite>.  The author is what it names first.
 * O(quote).
 */
void html_sign_find(struct html_sign *sign, struct arena *arena,
    const struct html_page *page, size_t i);

/* The outermost block quote around unit `i`; 0 if there is none. */
uint32_t html_sign_quote(const struct html_page *page, size_t i);

#endif
