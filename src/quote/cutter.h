/*
 * cutter.h - cutting a stretch of text into tokens.
 *
 * Floor 2, quote; tokens.c does it, skeleton.c says which stretches.
 */
#ifndef PULLQUOTE_QUOTE_CUTTER_H
#define PULLQUOTE_QUOTE_CUTTER_H

#include "pullquote/xalloc.h"
#include "tokens.h"

/* The text at hand. */
struct cutter {
	struct tokens *tokens;
	const char *text;
	size_t end; /* of the stretch that holds no quotation */
	bool is_after_blank;
};

/* Add one token of bytes [start, end); blanks before it are noted. */
static inline struct token *
cutter_token(struct cutter *c, size_t start, size_t end, enum token_kind kind)
{
	struct tokens *t = c->tokens;
	struct token *new;

	t->token = xgrow(t->token, t->n, &t->cap, sizeof(t->token[0]));
	new = &t->token[t->n++];
	*new = (struct token){
	    .start = (uint32_t)start,
	    .end = (uint32_t)end,
	    .link = TOKEN_NO_LINK,
	    .kind = (uint8_t)kind,
	    .flag = c->is_after_blank * T_AFTER_BLANK,
	};
	c->is_after_blank = false;
	return new;
}

/* Add the tokens of bytes [start, end), which hold no quotation.  Linear. */
void cutter_stretch(struct cutter *c, size_t start, size_t end);

#endif
