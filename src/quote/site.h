/*
 * site.h - how a quotation stands in its sentence.
 *
 * Floor 2, quote.  What rank.c wants to know of the quotation itself.
 */
#ifndef PULLQUOTE_QUOTE_SITE_H
#define PULLQUOTE_QUOTE_SITE_H

#include "reading.h"

/* Its first letter. */
enum site_start {
	START_LOWER,
	START_CAPITAL,
	START_OTHER, /* a digit, another alphabet */
	START_N
};

/* The last mark in it. */
enum site_last {
	LAST_NONE,
	LAST_COMMA,
	LAST_STOP,
	LAST_N
};

/* What stands right before it. */
enum site_before {
	BEFORE_BLOCK, /* nothing: it opens its block */
	BEFORE_STOP,  /* the sentence before */
	BEFORE_COMMA,
	BEFORE_COLON,
	BEFORE_CUE,  /* a verb of speech */
	BEFORE_THAT, /* what opens a clause */
	BEFORE_DET,  /* an article, a possessive, 's */
	BEFORE_WORD, /* any other */
	BEFORE_QUOTE,
	BEFORE_DASH,
	BEFORE_OTHER,
	BEFORE_N
};

/* What stands right after it. */
enum site_after {
	AFTER_BLOCK, /* nothing: it ends its block */
	AFTER_STOP,
	AFTER_COMMA,
	AFTER_LOWER,   /* a word in small letters */
	AFTER_CAPITAL, /* one with a capital */
	AFTER_QUOTE,
	AFTER_DASH,
	AFTER_OTHER,
	AFTER_N
};

enum {
	LENGTH_N = 6,   /* values of site.length */
	SITE_REACH = 30 /* tokens looked at on either side */
};

/* What stands between a quotation and who may have said it: a bit each. */
enum site_between {
	BETWEEN_MARK = 1,   /* a comma or a dash */
	BETWEEN_CLAUSE = 2, /* a word that opens a clause */
	BETWEEN_VERB = 4,
	BETWEEN_CONJ = 8
};

/* What was looked at so far, from the quotation on. */
struct reach {
	uint8_t n;                   /* tokens */
	uint8_t has[SITE_REACH + 1]; /* BETWEEN_... of the first so many */
};

struct site {
	size_t block, q;  /* its token */
	size_t from, end; /* the block's tokens */
	uint32_t sentence;
	uint8_t start;  /* enum site_start; in German of a few words none
			   is START_CAPITAL: all nouns are */
	uint8_t last;   /* enum site_last */
	uint8_t before; /* enum site_before */
	uint8_t after;  /* enum site_after */
	uint8_t length; /* in words: 1, 2, to 4, to 8, to 20, more */
	bool has_rival; /* a report stands before it in its sentence */
	bool is_title;
	bool is_alone;       /* nothing else in its block */
	bool is_block_first; /* opens its block */
	bool is_sentence;    /* nothing else in its sentence */
	bool is_continued;   /* marks.h: goes on from the block before */
	bool is_reported;    /* reported.h: who speaks is named elsewhere */
	struct reach since;  /* what stands before it */
	struct reach until;  /* ... and behind it */
};

/* Describe the quotation at token `q` of `block`, whose tokens and events are
 * known.  Bounded work. */
void site_find(struct site *s, const struct reading *r, size_t block, size_t q);

/*
 * What stands between token `end` and the quotation before which it stands, or
 * between it and token `first` after it: BETWEEN_..., of SITE_REACH tokens at
 * most, the first of them.  Bounded work: all candidates ask, and each token is
 * looked at once for them all.
 */
unsigned site_since(struct site *s, const struct reading *r, size_t end);
unsigned site_until(struct site *s, const struct reading *r, size_t first);

#endif
