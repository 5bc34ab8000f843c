/*
 * passes.h - the passes of the engine at one go, for fuzzers and trainers.
 */
#ifndef PULLQUOTE_TESTS_PASSES_H
#define PULLQUOTE_TESTS_PASSES_H

#include "quote/reading.h"

/* Run the first `n` passes over the article of `r`. */
static inline void
passes_run(struct reading *r, size_t n)
{
	const struct article *a = r->article;

	for (size_t p = 0; p < n; p++) {
		for (size_t i = 0; i < a->block_n; i++)
			if (reading_takes(a, i))
				reading_passes[p].block(r, i);
		if (reading_passes[p].end)
			reading_passes[p].end(r);
	}
}

#endif
