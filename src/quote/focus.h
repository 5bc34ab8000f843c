/*
 * focus.h - whom a pronoun means.
 *
 * Floor 2, quote.  A short list of those who were mentioned last, each with
 * how much the text turns on them.  Source: the salience factors of Lappin
 * and Leass 1994, "An algorithm for pronominal anaphora resolution", cut down
 * to those that can be had without a parser, and the one who spoke last.
 */
#ifndef PULLQUOTE_QUOTE_FOCUS_H
#define PULLQUOTE_QUOTE_FOCUS_H

#include <stddef.h>
#include <stdint.h>

enum {
	FOCUS_N = 8
};

struct focus_entry {
	uint32_t person;
	uint32_t sentence; /* where it was mentioned last */
	uint32_t subject;  /* where it was a subject last */
	int weight;        /* what the mentions so far are worth */
};

struct focus {
	struct focus_entry entry[FOCUS_N];
	int n;
};

struct reading;

/*
 * Go over the mentions of `block`, which comes after those done before: names
 * enter the focus, and pronouns of the third person get the person they mean.
 * Linear in the mentions.
 */
void focus_block(struct reading *r, size_t block);

#endif
