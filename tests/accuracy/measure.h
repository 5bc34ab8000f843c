/*
 * measure.h - how well what was found agrees with the gold.
 *
 * README.md beside this file defines the measures.
 */
#ifndef PULLQUOTE_TESTS_ACCURACY_MEASURE_H
#define PULLQUOTE_TESTS_ACCURACY_MEASURE_H

#include <stddef.h>
#include <stdio.h>

#include "gold.h"
#include "pullquote/quotes.h"

/* So many of so many. */
struct share {
	size_t hit, of;
};

/* Indexed by GOLD_DIRECT, GOLD_MIXED, or by class. */
struct measure {
	size_t predicted; /* quotes that claim to be speech */
	struct share exact[2], pair[2], mention[2], speaker[2];
	struct share class[3];
	struct share rejected; /* marks that are no speech */
};

/*
 * Add the article `g` to `m`: `found` is what the engine made of `a`, the
 * article that was loaded from g->text.
 *
 * errors  every miss is written here, one JSON object a line; NULL: nowhere
 */
void measure_add(struct measure *m, const struct gold *g,
    const struct article *a, const struct quotes *found, FILE *errors);

/* Write the table. */
void measure_print(const struct measure *m, FILE *out);

/* Without marks, blanks and a final , . ; : */
struct range measure_trim(const struct gold *g, struct range r);

#endif
