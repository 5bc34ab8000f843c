/*
 * known.h - the differences from the gold that are known, each with a reason.
 *
 * A file of lines
 *
 *	ARTICLE | ASPECT NUMBER | why it is so, and what it would take
 *
 * as `test_gold --misses` prints them.  NUMBER may be "*": all misses of that
 * aspect in the article, one at least.
 */
#ifndef PULLQUOTE_TESTS_KNOWN_H
#define PULLQUOTE_TESTS_KNOWN_H

#include "compare.h"

struct known_miss {
	struct slice article;
	struct slice aspect;
	size_t number; /* 0: all of them */
	int line;
	size_t seen_n; /* misses that it answered for */
};

struct known_misses {
	struct arena arena; /* owns the file's bytes */
	struct known_miss *miss;
	size_t n, cap;
};

/* Read the file.  ERR_READ, or ERR_FORMAT with the line that is wrong; a line
 * without a reason is wrong. */
enum err known_read(
    struct known_misses *known, const char *path, struct note *note);

/* Is this miss known?  Counts it. */
bool known_has(
    struct known_misses *known, const char *article, const struct miss *miss);

void known_clear(struct known_misses *known);

#endif
