/*
 * incise.h - words inside the marks that say who speaks, as French has them.
 *
 * Floor 2, quote.  « Neuf mètres, a répliqué le curé. Et il ne fuit pas. »
 */
#ifndef PULLQUOTE_QUOTE_INCISE_H
#define PULLQUOTE_QUOTE_INCISE_H

#include "tokens.h"

/*
 * Find the first such words among tokens [from, end), which are those of a
 * quotation.  Stores the tokens from the mark before their verb to the last
 * one before the quotation goes on; false if there are none.  Linear.
 */
bool incise_find(const struct tokens *t, size_t from, size_t end, size_t *first,
    size_t *after);

#endif
