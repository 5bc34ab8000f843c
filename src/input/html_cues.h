/*
 * html_cues.h - what the class and the id of an element say of its content.
 *
 * Floor 2, input.  Names are cut into words ("post-relatedItems" is post,
 * related, items), and the words that sites use for their furniture make a set
 * of cues.  Words only: no site's name, and no whole class name.
 */
#ifndef INPUT_HTML_CUES_H
#define INPUT_HTML_CUES_H

#include <stdint.h>

#include "html_dom.h"

enum html_cue {
	CUE_AUTHOR = 1 << 0,
	CUE_CARD = 1 << 1, /* one of many things to click on */
	CUE_COMMENT = 1 << 2,
	CUE_FOOT = 1 << 3,
	CUE_HEAD = 1 << 4,
	CUE_MEDIA = 1 << 5,
	CUE_NAV = 1 << 6,
	CUE_POPUP = 1 << 7,
	CUE_PROMO = 1 << 8,
	CUE_RELATED = 1 << 9,
	CUE_SHARE = 1 << 10,
	CUE_SIDE = 1 << 11,
	CUE_SIGNUP = 1 << 12,
	CUE_TESTIMONIAL = 1 << 13,
	CUE_BYLINE = 1 << 14,  /* for metadata, not for the body */
	CUE_CAPTION = 1 << 15, /* likewise */
	CUE_CREDIT = 1 << 16,
	CUE_DATE = 1 << 17
};

/* The cues in the element's class and id; a set of enum html_cue. */
uint32_t html_cues(const struct html_node *node);

#endif
