/* test_learn.c - the trainers find the least loss. */
#include "config.h"

#include <math.h>

#include "../accuracy/learn.h"
#include "unit.h"

enum {
	N = 40
};

/* A bowl that is a thousand times as steep one way as another. */
static double
bowl(void *context, const double *weight, double *gradient, size_t n)
{
	double sum = 0;

	(void)context;
	for (size_t i = 0; i < n; i++) {
		double steep = pow(10, 3.0 * (double)i / (double)(n - 1));
		double off = weight[i] - (double)i;

		gradient[i] = steep * off;
		sum += steep * off * off / 2;
	}
	return sum + 1; /* so that a share of the loss is something */
}

/* Two sides pull at one weight; a penalty keeps it finite. */
static double
pull(void *context, const double *weight, double *gradient, size_t n)
{
	double p = 1 / (1 + exp(-weight[0]));

	gradient[0] = 4 * p - 3;
	return 4 * log1p(exp(weight[0])) - 3 * weight[0] +
	    learn_shrink(*(double *)context, weight, gradient, n);
}

static void
the_bottom_of_a_long_bowl_is_found(void **state)
{
	double weight[N] = {0};

	(void)state;
	learn_minimise(bowl, NULL, weight, N);
	for (size_t i = 0; i < N; i++)
		assert_true(fabs(weight[i] - (double)i) < 0.05);
}

static void
the_odds_are_learned_and_a_penalty_shrinks_them(void **state)
{
	double none = 0, much = 10, free_weight = 0, kept_small = 0;

	(void)state;
	learn_minimise(pull, &none, &free_weight, 1);
	assert_true(fabs(free_weight - log(3)) < 0.01);
	learn_minimise(pull, &much, &kept_small, 1);
	assert_true(kept_small > 0 && kept_small < free_weight / 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_bottom_of_a_long_bowl_is_found),
	    cmocka_unit_test(the_odds_are_learned_and_a_penalty_shrinks_them),
	};

	return cmocka_run_group_tests_name("learn", tests, NULL, NULL);
}
