/*
 * hyphen.h - is a hyphen at a line's end the word's own, or the printer's?
 *
 * Floor 2, input; used by the plain-text parser.  The text itself is the
 * dictionary: a hyphen goes only if the word stands elsewhere without it.
 */
#ifndef PULLQUOTE_INPUT_HYPHEN_H
#define PULLQUOTE_INPUT_HYPHEN_H

#include "hash_bag.h"
#include "pullquote/slice.h"

enum hyphen {
	HYPHEN_NONE, /* no hyphen, or one with a blank after it ("pre- and") */
	HYPHEN_KEEP, /* the word's own: "long-" "term" */
	HYPHEN_DROP  /* the printer's: "infor-" "mation" */
};

/* The words of a text, plain and hyphenated. */
struct hyphens {
	struct hash_bag words;
};

/* Learn the words of text[r).  O(len). */
void hyphens_learn(struct hyphens *h, const char *text, struct range r);

/* What the words learnt say of the hyphen that ends `line`, a non-empty one,
 * if `next` goes on. */
enum hyphen hyphen_at(const struct hyphens *h, const char *text,
    struct range line, struct range next);

/* Free the words. */
void hyphens_clear(struct hyphens *h);

#endif
