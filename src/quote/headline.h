/*
 * headline.h - where every word has its capital.
 *
 * Floor 2, quote.  In a headline, capitals tell neither titles nor names.
 */
#ifndef PULLQUOTE_QUOTE_HEADLINE_H
#define PULLQUOTE_QUOTE_HEADLINE_H

#include "place.h"

/* Is the sentence around a quotation a headline?  Bounded work. */
bool headline_is_around(const struct place *p);

#endif
