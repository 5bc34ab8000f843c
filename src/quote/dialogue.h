/*
 * dialogue.h - two who speak in turn, without being named each time.
 *
 * Floor 2, quote.
 */
#ifndef PULLQUOTE_QUOTE_DIALOGUE_H
#define PULLQUOTE_QUOTE_DIALOGUE_H

#include "reading.h"

/*
 * No words say who says the quotation `mark` of `block`.  If it is a paragraph
 * of its own, those of the two paragraphs before it are by two different
 * people, and one of the last two asks something, then who spoke first speaks
 * again: fill in the verdict and return true.  Bounded by the quotations of the
 * two paragraphs.
 */
bool dialogue_decide(struct reading *r, size_t block, uint32_t mark);

#endif
