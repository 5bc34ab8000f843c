/*
 * venue.h - where or how something was said.
 *
 * Floor 2, quote.  "on CNN", "in a statement", "told reporters", "at a rally in
 * Toledo": phrases outside quotations, in the sentence of the cue.
 */
#ifndef PULLQUOTE_QUOTE_VENUE_H
#define PULLQUOTE_QUOTE_VENUE_H

#include "pullquote/article.h"
#include "reading.h"

/*
 * The phrase among tokens [from, end), which are of one sentence, that tells
 * where it was said; the most telling one, and of equals the one nearest to
 * token `near`.  Empty if there is none.  Linear in the tokens.
 */
struct range venue_find(const struct article *a, const struct tokens *t,
    size_t from, size_t end, size_t near);

/*
 * The venue of the quotation of span `mark`, which has its verdict: by the
 * sentence of its cue or, if it has none, its own.  A quotation that goes on
 * with the one before has none of its own.  Bounded work.
 */
struct range venue_of_quote(const struct reading *r, uint32_t mark);

#endif
