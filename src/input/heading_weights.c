/*
 * heading_weights.c - what each sign of a heading weighs.
 *
 * Floor 2, input.  Learnt by logistic regression from the headings of some
 * 350 web pages of all kinds, copied as plain text.  A group's weights count
 * from its first sign, in the order of its enum or of its limits.
 */
#include "config.h"

#include "headings.h"

/* clang-format off */
const signed char heading_weight[SIGN_N] = {
	[SIGN_ALWAYS] = 1,

	/* columns: to 3, 10, 20, 30, 45, 60, 80, 100, 130, more */
	[SIGN_COLS] = -10, 1, 1, 1, 2, 2, -1, -7, -3, -18,

	/* words: 1, 2, to 4, 6, 8, 11, 14, 18, more */
	[SIGN_WORDS] = 5, -2, 0, 2, 0, -1, -3, -7, -17,

	/* begins with upper, lower, digit, quote, bullet, other */
	[SIGN_START] = 0, 0, -1, 15, -24, -15,

	/* ends in letter, digit, stop, question, exclamation, ellipsis,
	 * colon, comma, other */
	[SIGN_END] = 6, 1, -19, 8, -6, 19, -12, -20, -15,

	/* case: other, upper, title, mostly, sentence */
	[SIGN_CASE] = -6, 7, 5, -8, -6,

	/* numbered, bracketed, quoted, sentences, comma, commas, colon, digit,
	 * url, bar, quotes, paren, symbol, dash, asks, sentence */
	[SIGN_FLAG] = 27, 2, -29, -5, -10, -4, -3, 2, -27, -19, -1, -7, -13,
		0, 8, -4,

	/* before it stands nothing, prose, sentence, remark, colon, line, short */
	[SIGN_BEFORE] = 7, 4, -1, -4, -15, -3, -5,

	/* and before that */
	[SIGN_BEFORE_THAT] = -9, 4, -4, 1, -7, -1, -5,

	/* after it */
	[SIGN_AFTER] = -5, 2, -4, -3, 4, -8, -6,

	/* and after that */
	[SIGN_AFTER_THAT] = -11, 2, -2, -2, 3, -4, -2,

	/* short units after it: 0, 1, 2, 3, 4, more */
	[SIGN_RUN] = 3, -2, -6, -2, -5, -5,

	/* and after those */
	[SIGN_AFTER_RUN] = 4, -2, -3, 0, -6, 3, 0,

	[SIGN_TWICE] = -2,
	[SIGN_OFTEN] = -6,
	[SIGN_LIKE_BEFORE] = -7,
	[SIGN_LIKE_AFTER] = -7,
	[SIGN_SAME_WORD] = -9,
	[SIGN_NUMBER_BEFORE] = -10,
	[SIGN_NUMBER_AFTER] = -5,
	[SIGN_MUCH_AFTER] = 6,
	[SIGN_BLANK_BEFORE] = 11,
	[SIGN_NO_BLANK_BEFORE] = -30,
	[SIGN_BLANK_AFTER] = -3,
	[SIGN_NO_BLANK_AFTER] = -5,
	[SIGN_BEFORE_PROSE] = -6,
	[SIGN_AFTER_PROSE] = -8,
	[SIGN_DECIDED_AFTER] = -1,
};
/* clang-format on */
