/*
 * dropped.h - subjects that Spanish, Portuguese and Italian leave out.
 *
 * Floor 2, quote.  «...», recordó: the verb alone says "he" or "she".
 */
#ifndef PULLQUOTE_QUOTE_DROPPED_H
#define PULLQUOTE_QUOTE_DROPPED_H

#include "tokens.h"

/*
 * The end of the verb of speech, with its auxiliary and small pronouns, that
 * begins at token `i` and has no subject in its clause; `i` if none does.  It
 * must stand where such a verb stands without one: after a quotation, at the
 * head of a sentence, or after "según".  The block's tokens are [from, end);
 * bounded work.
 */
size_t dropped_end(const struct tokens *t, size_t i, size_t from, size_t end);

#endif
