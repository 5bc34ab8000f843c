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

#include "inside.h"
#include "reading.h"

enum {
	KIND_SURE = 1 << 16, /* the score of a term by a sure pattern */
	KIND_UNKNOWN = -256  /* what is said of a language not learned */
};

/*
 * How much the quotation of span `mark` in `block` looks like a term, once its
 * tokens and events are known: the logarithm of the odds, in units of 1/64, but
 * nearer to 0 than in the articles that were learned from.  Bounded work.
 */
int kind_term_score(const struct reading *r, size_t block, uint32_t mark);

/* Which kind of speech it is, if it is no term. */
enum quote_kind kind_of_speech(
    const struct reading *r, size_t block, uint32_t mark);

/*
 * Is it a term by a sure pattern: a title after "the novel", "titled" or
 * "CNN's", or before "show" or "actor"; a nickname inside a name?  It holds the
 * words `in`.
 */
bool kind_is_sure_term(const struct reading *r, size_t block, uint32_t mark,
    const struct inside_words *in);

#endif
