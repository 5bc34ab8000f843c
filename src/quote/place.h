/*
 * place.h - a quotation among the tokens of its block, as kind.c looks at it.
 *
 * Floor 2, quote; for kind.c and paper.c, which look at the words beside it.
 */
#ifndef PULLQUOTE_QUOTE_PLACE_H
#define PULLQUOTE_QUOTE_PLACE_H

#include "reading.h"

/* A quotation among the tokens of its block. */
struct place {
	const struct token *t;
	size_t from, end; /* the block's tokens */
	size_t q;         /* the quotation's */
};

/* The place of the quotation of span `mark`. */
static inline struct place
place_of(const struct reading *r, size_t block, uint32_t mark)
{
	const struct block_part *b = &r->block[block];

	return (struct place){
	    r->tokens.token, b->token, b->token_end, r->verdict[mark].token};
}

/* The classes of token `i`, 0 if it is no word of the block. */
static inline uint64_t
class_at(const struct place *p, size_t i)
{
	return i >= p->from && i < p->end ? p->t[i].class : 0;
}

/* Is token `i` one of the block with any of these T_ flags? */
static inline bool
has_flag(const struct place *p, size_t i, unsigned flag)
{
	return i >= p->from && i < p->end && (p->t[i].flag & flag);
}

/* Is token `i` one of the block, and this word? */
static inline bool
is_word_at(const struct place *p, size_t i, const char *word)
{
	return i >= p->from && i < p->end && token_is_word(&p->t[i], word);
}

#endif
