/*
 * sentences.h - numbering the sentences among tokens.
 *
 * Floor 2, quote; for tokens.c alone.
 */
#ifndef PULLQUOTE_QUOTE_SENTENCES_H
#define PULLQUOTE_QUOTE_SENTENCES_H

#include "tokens.h"

/*
 * Set `sentence` and T_FIRST of tokens [from, n), which are one block of `a`.
 * `span` holds the spans from number `first` on.  A quotation is part of the
 * sentence it stands in; one that ends in a stop may end that.  Linear.
 */
void sentences_number(struct tokens *t, size_t from, const struct article *a,
    const struct mark_span *span, size_t first);

#endif
