/*
 * modes.h - the two ways to search a folded text.
 *
 * Floor 2, search.  Inside this room.
 */
#ifndef PULLQUOTE_SEARCH_MODES_H
#define PULLQUOTE_SEARCH_MODES_H

#include <stddef.h>

#include "folded.h"
#include "pullquote/err.h"
#include "pullquote/slice.h"

/* Hits, in rising order. */
struct hits {
	struct range *at;
	size_t n, cap;
};

void hits_add(struct hits *hits, struct range text);

/* Add every hit of `query`, not empty, in a text folded with no keep. */
void literal_find(struct hits *hits, struct folded *f, struct slice query);

/*
 * Add every match of `pattern`, not empty.  `f` is the text folded with case
 * and lines kept, or NULL to match `text` as it is.  Errors: as search_find;
 * what was added before is the caller's to drop.
 */
enum err regex_find(struct hits *hits, struct folded *f, struct slice text,
    struct slice pattern, struct note *note);

#endif
