/*
 * headline.c - where every word has its capital.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "headline.h"

enum {
	REACH = 30,    /* tokens looked at on either side */
	CAPITALS_N = 3 /* words with one, or it may be any sentence */
};

/* Words that it may leave in small letters. */
#define SMALL                                                                  \
	(W_DET | W_PREP | W_CONJ | W_SUBORD | W_REL | W_AUX | W_POSS |         \
	    W_PRON | W_OBJ | W_NEG | W_ADV)

/* Does token `i` belong to a headline?  Counts the capitals. */
static bool
may_be_headline(const struct place *p, size_t i, size_t *capitals)
{
	const struct token *w = &p->t[i];

	if (w->kind != TOKEN_WORD || w->flag & T_OWN || token_is(w, SMALL))
		return true;
	*capitals += (w->flag & T_CAP) != 0;
	return w->flag & T_CAP;
}

bool
headline_is_around(const struct place *p)
{
	uint32_t sentence = p->t[p->q].sentence;
	size_t capitals = 0;

	for (size_t i = p->q; i > p->from && p->q - i < REACH; i--) {
		if (p->t[i - 1].sentence != sentence)
			break;
		if (!may_be_headline(p, i - 1, &capitals))
			return false;
	}
	for (size_t i = p->q + 1; i < p->end && i - p->q <= REACH; i++) {
		if (p->t[i].sentence != sentence)
			break;
		if (!may_be_headline(p, i, &capitals))
			return false;
	}
	return capitals >= CAPITALS_N;
}
