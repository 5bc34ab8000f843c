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

/* Small letters, "#" for a number, one blank between words, no punctuation,
 * ASCII folded and the rest kept: "Don't miss: 12 Élysées" is "dont miss #
 * Élysées". */
struct folded_line {
	char text[FOLDED_MAX + 1];
	size_t len;
	size_t word_n;
	bool is_cut; /* the line was longer */
};

/* O(FOLDED_MAX). */
void fold_line(struct folded_line *line, const char *text, struct range r);

/*
 * Is the line one of the `n` phrases?  They are sorted by their bytes.  "*" at
 * a phrase's end, after its first word, stands for whatever follows.
 * O(log n + phrases with the same first word).
 */
bool folded_is_one_of(
    const struct folded_line *line, const char *const phrase[], size_t n);

/* Does one of the phrases stand in it, from a word's head on? */
bool folded_has_one_of(
    const struct folded_line *line, const char *const phrase[], size_t n);

#endif
