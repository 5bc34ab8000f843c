/*
 * learn.h - what the trainers share: reading a corpus, finding weights, and
 * printing them.
 */
#ifndef PULLQUOTE_TESTS_ACCURACY_LEARN_H
#define PULLQUOTE_TESTS_ACCURACY_LEARN_H

#include <stddef.h>

#include "gold.h"

enum {
	WEIGHT_SCALE =
	    64 /* a printed weight of this is one natural logarithm */
};

/*
 * Call `each` for every article of the corpus at `path`, numbered from 0.  A
 * line that is no record is left out; a file that cannot be read ends the
 * program.
 */
void learn_each(const char *path,
    void (*each)(void *context, const struct gold *g, unsigned number),
    void *context);

/* What is to be made small: returns the loss at `weight` and stores its
 * gradient, both of `n` numbers. */
typedef double learn_loss(
    void *context, const double *weight, double *gradient, size_t n);

/*
 * Find the `n` weights that make a smooth convex loss least; `weight` holds
 * where to begin and gets the result.  The same input gives the same weights.
 *
 * Source: L-BFGS (Nocedal 1980; Nocedal and Wright, "Numerical Optimization",
 * algorithm 7.4) with a backtracking line search.
 */
void learn_minimise(learn_loss *loss, void *context, double *weight, size_t n);

/* Add penalty / 2 * |weight|^2 to a loss: returns its value, and adds to the
 * gradient. */
double learn_shrink(
    double penalty, const double *weight, double *gradient, size_t n);

/* Print the weights [from, end) as a group of a table in C. */
void learn_print(
    const char *name, const double *weight, size_t from, size_t end);

#endif
