/*
 * folded.h - a folded text and the way back to the text it was made of.
 *
 * Floor 2, search.  Inside this room.
 */
#ifndef PULLQUOTE_SEARCH_FOLDED_H
#define PULLQUOTE_SEARCH_FOLDED_H

#include <stdbool.h>

#include "charfold.h"
#include "pullquote/slice.h"
#include "pullquote/str.h"

/* A character of the text and where its folding begins. */
struct folded_place {
	size_t text; /* byte of the text */
	size_t out;  /* byte of the folded text */
};

struct folded {
	struct slice text; /* borrowed */
	struct str out;    /* folded */
	struct charfold fold;
	struct folded_place *place; /* one for every so many bytes of `out` */
	size_t place_n, place_cap;
	struct folded_place last; /* where the last look-up ended */
};

/*
 * Fold `text`, borrowed; `keep` as in charfold_init.  The result is the
 * caller's.  Linear; 600 MB/s where the text is ASCII.
 */
struct folded *folded_new(struct slice text, unsigned keep);

/*
 * The range of the text that the range `out` of the folded text came from,
 * which is not empty.  Accents after the last character belong to it.
 *
 * Returns false, leaving *text alone, if `out` begins or ends inside what one
 * character folds to, or if the text's range would begin or end inside a
 * grapheme cluster.
 *
 * Amortised cost: constant when ranges come in rising order and close by.
 */
bool folded_range(struct folded *f, struct range out, struct range *text);

/* As folded_range, but a range that is not on such bounds is widened to them.
 */
struct range folded_range_around(struct folded *f, struct range out);

/* Widen a range of `text` to bounds of grapheme clusters. */
struct range folded_widen(struct slice text, struct range r);

void folded_free(struct folded *f);

#endif
