/*
 * inside.h - the words that a quotation holds.
 *
 * Floor 2, quote; for kind_features.c.  The tokens of a block have one for a
 * whole quotation; here its words are looked at, as far as that matters.
 */
#ifndef PULLQUOTE_QUOTE_INSIDE_H
#define PULLQUOTE_QUOTE_INSIDE_H

#include <stdbool.h>
#include <stddef.h>

#include "language.h"
#include "pullquote/slice.h"

/* Kinds of words that a quotation may hold. */
enum inside_kind {
	IN_SELF,
	IN_PRON,
	IN_BE,
	IN_AUX,
	IN_NEG,
	IN_DET,
	IN_PREP,
	IN_CONJ,
	IN_SUBORD,
	IN_ADV,
	IN_CUE,
	IN_FIRST_DET,
	IN_FIRST_VERB,
	IN_FIRST_PREP,
	IN_FIRST_NAME,
	IN_STOP, /* a stop before the last word */
	IN_N
};

/* The words of a quotation. */
struct inside_words {
	size_t n;       /* as far as read */
	size_t lower_n; /* words in lower case, function words apart */
	size_t capital_n;
	size_t upper_n; /* of two letters or more */
	unsigned has;   /* a bit for each enum inside_kind */
	bool begins_lower, begins_capital;
	bool is_outlet; /* its last word names a paper: "Tageblatt" */
	char last;
};

enum {
	INSIDE_CASE_N = 7
};

/*
 * Read the words of `r`, bytes of `text`, which is not empty; no more than
 * matter, so bounded work.
 */
void inside_read(struct inside_words *in, enum language language,
    const char *text, struct range r);

/* How its words are capitalised: all letters, none, every word, ... */
size_t inside_case(const struct inside_words *in);

/* Is every word capitalised that a title capitalises?  Other languages than
 * English leave most in small letters: there a few words that end in no stop
 * may be one. */
bool inside_is_title(const struct inside_words *in, enum language language);

#endif
