/*
 * folded_line.h - a line as its words alone, to compare with lists of phrases.
 *
 * Floor 2, input; used by the cues.
 */
#ifndef PULLQUOTE_INPUT_FOLDED_LINE_H
#define PULLQUOTE_INPUT_FOLDED_LINE_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/slice.h"

enum {
	FOLDED_MAX = 160 /* bytes; of longer lines the head is kept */
};

/* Small letters and digits, one blank between words, no punctuation, ASCII
 * folded and the rest kept: "Don't miss: Élysée" is "dont miss Élysée". */
struct folded_line {
	char text[FOLDED_MAX + 1];
	size_t len;
	size_t word_n;
	bool is_cut; /* the line was longer */
};

struct folded_line fold_line(const char *text, struct range r);

/*
 * Is the line one of the `n` phrases?  A phrase that ends in "*" is met by any
 * line that begins so; "#" stands for a number.
 */
bool folded_is_one_of(
    const struct folded_line *line, const char *const phrase[], size_t n);

/* Does one of the phrases stand in it, from a word's head on? */
bool folded_has_one_of(
    const struct folded_line *line, const char *const phrase[], size_t n);

#endif
