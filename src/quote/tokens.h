/*
 * tokens.h - the words around the quotations.
 *
 * Floor 2, quote.  The skeleton of a paragraph: what stands between marks
 * becomes one token, so that the sentence around it can be read.  Offsets are
 * bytes of article.text.
 */
#ifndef PULLQUOTE_QUOTE_TOKENS_H
#define PULLQUOTE_QUOTE_TOKENS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "lexicon.h"
#include "marks.h"

enum token_kind {
	TOKEN_WORD,
	TOKEN_NUMBER, /* begins with a digit */
	TOKEN_QUOTE,  /* a quotation; `link` tells which */
	TOKEN_STOP,   /* . ! ? */
	TOKEN_COMMA,  /* , */
	TOKEN_COLON,  /* : */
	TOKEN_SEMI,   /* ; */
	TOKEN_DASH,   /* -- and longer dashes */
	TOKEN_OPEN,   /* ( [ */
	TOKEN_CLOSE,  /* ) ] */
	TOKEN_OTHER   /* everything else */
};

/* What a token looks like. */
enum token_flag {
	T_CAP = 1,       /* begins with a capital */
	T_UPPER = 2,     /* two letters or more, all capitals */
	T_FIRST = 4,     /* opens a sentence */
	T_ABBR = 8,      /* holds the period that follows it: "Mr." */
	T_INITIAL = 16,  /* one capital, or one with its period: "J." */
	T_ED = 32,       /* ends in -ed */
	T_ING = 64,      /* ends in -ing */
	T_LY = 128,      /* ends in -ly */
	T_S = 256,       /* ends in -s */
	T_OWN = 512,     /* 's or ' that makes a possessive, or is "is" */
	T_CLITIC = 1024, /* 'd, 'll, 've, n't, glued to the word before */
	T_AFTER_BLANK = 2048,
	T_BROKEN = 4096, /* a quotation with words about who speaks inside */
	T_HYPHEN = 8192, /* German: a compound with a capital after a hyphen */
	T_ADJ = 16384    /* German: in no list, and ends like an adjective */
};

struct token {
	uint64_t class; /* W_..., 0 for what is no word */
	uint32_t start, end;
	uint32_t hash; /* of the word in lower case; equal words, equal hash */
	uint32_t link; /* TOKEN_QUOTE: its number in marks.span; else the
			  mention it is part of, or TOKEN_NO_LINK */
	uint32_t sentence; /* numbered through the article */
	uint16_t flag;     /* T_... */
	uint8_t kind;      /* enum token_kind */
};

struct tokens {
	struct token *token;
	size_t n, cap;
	uint32_t sentence;      /* the one at hand */
	enum language language; /* whose words they are; set before */
};

#define TOKEN_NO_LINK UINT32_MAX

/* Make room in `t`, which is empty, for the tokens of `len` bytes of text. */
void tokens_expect(struct tokens *t, size_t len);

/*
 * Add the tokens of `block` of `a`, which ends a sentence.
 *
 * span  the block's spans in order, `span_n` of them; `first` is the number of
 *       the first in the array they come from.  Only outermost ones count.
 *
 * Tokens are in order, not empty, disjoint and inside the block; between them
 * are only blanks.  Each outermost span is one token, but for a speaker's label
 * in capitals that opens it ("SMITH: ..."): that stands before as words; and in
 * French but for words inside that say who speaks (incise.h): they stand after
 * it, and what follows them in the quotation is left out.
 * Linear in the block.
 */
void tokens_add_block(struct tokens *t, const struct article *a, size_t block,
    const struct mark_span *span, size_t span_n, size_t first);

/* Free the contents; `t` is empty and can be used again. */
void tokens_clear(struct tokens *t);

static inline bool
token_is(const struct token *t, uint64_t class)
{
	return (t->class & class) != 0;
}

/* Is token `i`, of those before `end`, one of this kind? */
static inline bool
tokens_has_kind(
    const struct tokens *t, size_t i, size_t end, enum token_kind kind)
{
	return i < end && t->token[i].kind == kind;
}

/* Is it this word?  In lower case, and told by its hash alone. */
static inline bool
token_is_word(const struct token *t, const char *word)
{
	return t->kind == TOKEN_WORD && t->hash == lexicon_hash_of(word);
}

/* Is it one of `n` words?  O(their lengths): not for every token. */
static inline bool
token_is_one_of(const struct token *t, const char *const word[], size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (token_is_word(t, word[i]))
			return true;
	return false;
}

#endif
