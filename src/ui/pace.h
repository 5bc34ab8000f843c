/*
 * pace.h - how many minutes of reading come before each block.
 *
 * Floor 4, ui.  Counting words is linear in the article, so it is done in
 * slices, between keys, and then looked up.
 */
#ifndef PULLQUOTE_UI_PACE_H
#define PULLQUOTE_UI_PACE_H

#include <stdbool.h>

#include "pullquote/article.h"

struct pace {
	const struct article *article; /* borrowed */
	double *before;                /* block_n + 1 sums of minutes */
	size_t done;                   /* blocks counted */
};

/* Begin on `article`, borrowed; `p` must be empty.  Counts nothing yet. */
void pace_init(struct pace *p, const struct article *article);

/* Count about `budget` bytes more.  Returns true while some are left. */
bool pace_step(struct pace *p, size_t budget);

/* Has all been counted?  The next call needs that. */
bool pace_is_done(const struct pace *p);

/* Minutes to read the blocks [start, end). */
double pace_minutes(const struct pace *p, size_t start, size_t end);

void pace_clear(struct pace *p);

#endif
