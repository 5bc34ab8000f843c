/*
 * compare.h - where the engine and the gold differ.
 */
#ifndef PULLQUOTE_TESTS_COMPARE_H
#define PULLQUOTE_TESTS_COMPARE_H

#include "gold.h"
#include "pullquote/str.h"

/* What is compared; a column each of the table. */
enum aspect {
	ASPECT_SPAN,      /* the quote is found, both ends right */
	ASPECT_KIND,      /* direct, mixed, block, or no speech at all */
	ASPECT_SPEAKER,   /* the right name, or rightly none */
	ASPECT_UTTERANCE, /* broken utterances hang together */
	ASPECT_WHO,       /* the speaker's kind */
	ASPECT_ROLE,      /* the speaker's role */
	ASPECT_EXTRA,     /* speech where the gold has none */
	ASPECT_N
};

/* The word for it in the list of known misses. */
const char *aspect_name(enum aspect aspect);

/* One difference. */
struct miss {
	enum aspect aspect;
	size_t number; /* of the quote or speaker in the gold, from 1;
			  of an extra: from 1 in the article's order */
	char *detail;  /* for a person */
};

struct comparison {
	size_t asked[ASPECT_N]; /* how often it was compared */
	size_t right[ASPECT_N];
	struct miss *miss; /* in the gold's order, extras last */
	size_t miss_n;
	size_t miss_cap;
};

/* Compare the engine's `found` with the placed `gold`; `out` is empty. */
void compare(struct comparison *out, const struct gold *gold,
    const struct article *article, const struct quotes *found);

/*
 * Do two names mean the same?  An article before them does not count, nor
 * does the case of ASCII letters, nor what stands between the first and the
 * last word.
 */
bool same_name(struct slice a, struct slice b);

void comparison_clear(struct comparison *c);

#endif
