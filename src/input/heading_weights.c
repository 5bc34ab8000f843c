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
	[SIGN_ALWAYS] = -1,

	/* columns: to 3, 10, 20, 30, 45, 60, 80, 100, 130, more */
	[SIGN_COLS] = -32, 5, 3, 1, 6, 6, -3, -24, -11, -57,

	/* words: 1, 2, to 4, 6, 8, 11, 14, 18, more */
	[SIGN_WORDS] = 18, -5, -3, 7, 1, -4, -10, -21, -53,

	/* begins with upper, lower, digit, quote, bullet, other */
	[SIGN_START] = 1, -2, -4, 46, -76, -47,

	/* ends in letter, digit, stop, question, exclamation, ellipsis,
	 * colon, comma, other */
	[SIGN_END] = 22, 4, -61, 25, -18, 61, -37, -62, -48,

	/* case: other, upper, title, mostly, sentence */
	[SIGN_CASE] = -19, 22, 15, -27, -19,

	/* numbered, bracketed, quoted, sentences, comma, commas, colon, digit,
	 * url, bar, quotes, paren, symbol, dash, asks, sentence */
	[SIGN_FLAG] = 84, 6, -83, -17, -33, -11, -10, 4, -89, -60, -10, -22,
		-41, 1, 26, -15,

	/* before it stands nothing, prose, sentence, remark, colon, line, short */
	[SIGN_BEFORE] = 13, 14, -1, -10, -46, -8, -16,

	/* and before that */
	[SIGN_BEFORE_THAT] = -27, 10, -12, 4, -23, -3, -14,

	/* after it */
	[SIGN_AFTER] = -15, 7, -11, -6, 16, -24, -15,

	/* and after that */
	[SIGN_AFTER_THAT] = -37, 4, -9, -6, 9, -15, -8,

	/* short units after it: 0, 1, 2, 3, 4, more */
	[SIGN_RUN] = 8, -4, -18, -5, -14, -14,

	/* and after those */
	[SIGN_AFTER_RUN] = 13, -6, -10, 0, -19, 9, 0,

	[SIGN_TWICE] = -4,
	[SIGN_OFTEN] = -18,
	[SIGN_LIKE_BEFORE] = -22,
	[SIGN_LIKE_AFTER] = -21,
	[SIGN_SAME_WORD] = -28,
	[SIGN_NUMBER_BEFORE] = -34,
	[SIGN_NUMBER_AFTER] = -15,
	[SIGN_MUCH_AFTER] = 20,
	[SIGN_BLANK_BEFORE] = 35,
	[SIGN_NO_BLANK_BEFORE] = -100,
	[SIGN_BLANK_AFTER] = -6,
	[SIGN_NO_BLANK_AFTER] = -12,
	[SIGN_BEFORE_PROSE] = -16,
	[SIGN_AFTER_PROSE] = -27,
	[SIGN_DECIDED_AFTER] = -3,
};
/* clang-format on */
