/*
 * chain.h - a speech of several paragraphs, named at its end.
 *
 * Floor 2, quote.
 */
#ifndef PULLQUOTE_QUOTE_CHAIN_H
#define PULLQUOTE_QUOTE_CHAIN_H

#include "reading.h"

/*
 * The quotation `mark` has just been decided.  If it goes on with one that the
 * paragraph before left open, and its own sentence names who says it, then the
 * parts before that could only be guessed at are that speaker's too, and one
 * utterance with it.  Each part is looked at once for each that follows it in
 * a row without a name: linear in practice, bounded by CHAIN_MAX.
 */
void chain_close(struct reading *r, uint32_t mark);

#endif
