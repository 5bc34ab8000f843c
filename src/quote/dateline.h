/*
 * dateline.h - where a report was filed: "PORT ALDER, Maine (AGENCY) — ".
 *
 * Floor 2, quote.
 */
#ifndef PULLQUOTE_QUOTE_DATELINE_H
#define PULLQUOTE_QUOTE_DATELINE_H

#include "tokens.h"

/*
 * The token after the dateline that begins the block of tokens [from, end);
 * `from` if none does.  A dateline is a place in capitals, or one with an
 * agency in parentheses, and a dash before a new sentence.  O(1).
 */
size_t dateline_end(const struct tokens *t, size_t from, size_t end);

#endif
