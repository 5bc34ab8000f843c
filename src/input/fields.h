/*
 * fields.h - what an article's blocks say of its authors, date and site.
 *
 * Floor 2, input; for parsers of formats without fields of their own.
 */
#ifndef PULLQUOTE_INPUT_FIELDS_H
#define PULLQUOTE_INPUT_FIELDS_H

#include "pullquote/article.h"

/*
 * Fill byline, published and site of a finished article from its blocks of
 * kind byline and date, as far as they are empty.  O(length of those blocks).
 */
void fields_from_blocks(struct article *a);

#endif
