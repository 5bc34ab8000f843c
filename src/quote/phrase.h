/*
 * phrase.h - where a noun phrase ends.
 *
 * Floor 2, quote; for mentions.c, which goes over a block with a finder.
 */
#ifndef PULLQUOTE_QUOTE_PHRASE_H
#define PULLQUOTE_QUOTE_PHRASE_H

#include "mentions.h"

/* The tokens of a block, while mentions are looked for among them. */
struct finder {
	struct mentions *out;
	struct tokens *t;
	const struct capitals *capitals;
	size_t from, end; /* the block's tokens */
	bool is_owned;    /* an owner stands just before */
};

/* Does the phrase that began at `first` end before token `i`? */
bool phrase_ends_before(const struct finder *f, size_t i, size_t first);

/* In no list, and in the shape of no verb or adverb?  It ends no phrase; half
 * of all words are such. */
static inline bool
phrase_is_plain_word(const struct token *w)
{
	return w->kind == TOKEN_WORD && !w->class &&
	    !(w->flag & (T_FIRST | T_OWN | T_CLITIC | T_ED | T_LY));
}

/* A word in small letters that no phrase of English begins with: a preposition,
 * a conjunction, an auxiliary, or a verb that nobody owns.  The same as asking
 * phrase_ends_before() at its head, for a third of all words. */
static inline bool
phrase_is_between(const struct finder *f, const struct token *w)
{
	const uint64_t small =
	    W_PREP | W_CONJ | W_SUBORD | W_WH | W_AUX | W_NEG;
	const uint64_t verb = W_CUE | W_PAST | W_THIRD;
	const uint64_t other = W_PRON | W_OBJ | W_POSS | W_REL | W_DET;

	return token_is(w, small | (f->is_owned ? 0 : verb)) &&
	    !token_is(w, other) && !(w->flag & T_CAP);
}

/* Does the phrase that began at `first` go on after a name that ends before
 * token `i`?  A person's ends it, unless a noun that it qualifies follows. */
bool phrase_goes_on(const struct finder *f, size_t i, size_t first);

/* Does what ends before token `end` speak, whoever it is: "many marchers
 * chanting", "beekeepers say"? */
bool phrase_is_plural_before_cue(const struct finder *f, size_t end);

#endif
