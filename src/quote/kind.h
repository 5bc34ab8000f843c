/*
 * kind.h - what a quotation is: somebody's words, or a term.
 *
 * Floor 2, quote.  A term is no speech: a title, a nickname, a word as a word,
 * scare quotes.  Decided before anybody knows who speaks, from the words in
 * the quotation, those beside it, and the cues of its sentence.  Each feature
 * has an integer weight, learned by tests/accuracy/train_kind.c.
 */
#ifndef PULLQUOTE_QUOTE_KIND_H
#define PULLQUOTE_QUOTE_KIND_H

#include "reading.h"

/*
 * What the quotation of span `mark` in `block` is, once its tokens and events
 * are known.  Spans of one block must be asked for in order, and the verdicts
 * of those before must hold their kinds.  Bounded work.
 */
enum quote_kind kind_of_quote(
    const struct reading *r, size_t block, uint32_t mark);

/*
 * Is it a term by a sure pattern: a title after "the novel", "titled" or
 * "CNN's", or before "show" or "actor"; a nickname inside a name?
 */
bool kind_is_sure_term(const struct reading *r, size_t block, uint32_t mark);

#endif
