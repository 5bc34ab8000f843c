/*
 * find.h - the search that the screen shows: its query, its hit at hand.
 *
 * Floor 4, ui.  What a hit is, search.h says; here is which one comes next.
 */
#ifndef PULLQUOTE_UI_FIND_H
#define PULLQUOTE_UI_FIND_H

#include <stdbool.h>

#include "pullquote/search.h"
#include "pullquote/str.h"

#define FIND_NONE ((size_t)-1)

struct find {
	struct search search;
	struct str query; /* what the hits are of */
	enum search_mode mode;
	bool is_backward; /* asked for with `?` */
	bool is_hidden;   /* the reader wants no highlights now */
	size_t hit;       /* the one at hand, or FIND_NONE */
	enum err err;     /* of the last query, with `note` */
	struct note note;
};

/* Look for `query` in the mode of `f`; no hit is at hand then. */
void find_query(struct find *f, struct slice query);

/*
 * Make the next hit at or after byte `at` (backward: the last one before it)
 * the one at hand, going round the article's end; *went_round says if it did.
 * Returns false if there are no hits.
 */
bool find_from(struct find *f, size_t at, bool backward, bool *went_round);

/* Go `by` hits on (negative: back) from the one at hand, which there is. */
void find_step(struct find *f, long by, bool *went_round);

void find_clear(struct find *f);

#endif
