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
	LENGTH_N = 6 /* values of site.length */
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
};

/* Describe the quotation at token `q` of `block`, whose tokens and events are
 * known.  Bounded work. */
void site_find(struct site *s, const struct reading *r, size_t block, size_t q);

#endif
