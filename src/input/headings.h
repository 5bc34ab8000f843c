/*
 * headings.h - is a unit of a plain text a heading?
 *
 * Floor 2, input; used by the plain-text parser.  A linear scorer: each thing
 * that is seen of a unit and of its neighbours adds a weight.
 */
#ifndef PULLQUOTE_INPUT_HEADINGS_H
#define PULLQUOTE_INPUT_HEADINGS_H

#include "plain.h"

enum {
	COLS_BIN_N = 10,
	WORDS_BIN_N = 9
};

/* What may be seen.  Each group begins where the last one ends. */
enum heading_sign {
	SIGN_ALWAYS,
	SIGN_COLS,
	SIGN_WORDS = SIGN_COLS + COLS_BIN_N,
	SIGN_START = SIGN_WORDS + WORDS_BIN_N,
	SIGN_END = SIGN_START + START_N,
	SIGN_CASE = SIGN_END + END_N,
	SIGN_FLAG = SIGN_CASE + CASE_N,
	SIGN_BEFORE = SIGN_FLAG + SHAPE_FLAG_N,
	SIGN_BEFORE_THAT = SIGN_BEFORE + NEAR_N,
	SIGN_AFTER = SIGN_BEFORE_THAT + NEAR_N,
	SIGN_AFTER_THAT = SIGN_AFTER + NEAR_N,
	SIGN_RUN = SIGN_AFTER_THAT + NEAR_N,
	SIGN_AFTER_RUN = SIGN_RUN + RUN_MAX + 1,
	SIGN_TWICE = SIGN_AFTER_RUN + NEAR_N, /* its text stands there again */
	SIGN_OFTEN,                           /* more than three times */
	SIGN_LIKE_BEFORE, /* of the same length and form as its neighbour */
	SIGN_LIKE_AFTER,
	SIGN_SAME_WORD,     /* begins with the word that the one before does */
	SIGN_NUMBER_BEFORE, /* the neighbour is numbered */
	SIGN_NUMBER_AFTER,
	SIGN_MUCH_AFTER,   /* the next is far longer */
	SIGN_BLANK_BEFORE, /* a blank line, in a text that has them */
	SIGN_NO_BLANK_BEFORE,
	SIGN_BLANK_AFTER,
	SIGN_NO_BLANK_AFTER,
	SIGN_BEFORE_PROSE,  /* no running text stands before it */
	SIGN_AFTER_PROSE,   /* none stands after it */
	SIGN_DECIDED_AFTER, /* a caption or furniture is next */
	SIGN_N,
	SIGN_SEEN_MAX = 48 /* that can be seen of one unit */
};

/* What each sign adds, in 32nds of a logit. */
extern const signed char heading_weight[SIGN_N];

#endif
