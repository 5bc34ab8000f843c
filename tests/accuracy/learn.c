/* learn.c - what the trainers share. */
#include "config.h"

#include "learn.h"

#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pullquote/xalloc.h"

enum {
	HISTORY = 8, /* steps remembered */
	STEPS_MAX = 200,
	HALVINGS_MAX = 30
};

#define SMALL 1e-5 /* of the loss: a step that gains less is the last */

/* A step that was made, and what it did to the gradient. */
struct past {
	double *moved, *bent;
	double scale; /* 1 / (moved * bent) */
};

struct search {
	size_t n;
	double *weight, *gradient, loss; /* where it stands */
	double *next, *next_gradient;    /* where it may go */
	double *direction;
	struct past past[HISTORY];
	size_t step_n;
};

static double
dot(const double *a, const double *b, size_t n)
{
	double sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += a[i] * b[i];
	return sum;
}

static void
add_times(double *a, double times, const double *b, size_t n)
{
	for (size_t i = 0; i < n; i++)
		a[i] += times * b[i];
}

/* Downhill, bent by what the last steps told of the curvature. */
static void
find_direction(struct search *s)
{
	size_t known = s->step_n < HISTORY ? s->step_n : HISTORY;
	double alpha[HISTORY];

	for (size_t i = 0; i < s->n; i++)
		s->direction[i] = -s->gradient[i];
	for (size_t k = 0; k < known; k++) {
		const struct past *p = &s->past[(s->step_n - 1 - k) % HISTORY];

		alpha[k] = p->scale * dot(p->moved, s->direction, s->n);
		add_times(s->direction, -alpha[k], p->bent, s->n);
	}
	if (known) {
		const struct past *p = &s->past[(s->step_n - 1) % HISTORY];
		double length = 1 / (p->scale * dot(p->bent, p->bent, s->n));

		for (size_t i = 0; i < s->n; i++)
			s->direction[i] *= length;
	}
	for (size_t k = known; k-- > 0;) {
		const struct past *p = &s->past[(s->step_n - 1 - k) % HISTORY];
		double beta = p->scale * dot(p->bent, s->direction, s->n);

		add_times(s->direction, alpha[k] - beta, p->moved, s->n);
	}
}

/* Go along the direction as far as the loss falls enough; false if it does
 * not. */
static bool
walk(struct search *s, learn_loss *loss, void *context)
{
	double slope = dot(s->direction, s->gradient, s->n), length = 1;
	double was = s->loss;

	if (!s->step_n)
		length = 1 / sqrt(1 + dot(s->gradient, s->gradient, s->n));
	for (int i = 0; i < HALVINGS_MAX; i++, length /= 2) {
		memcpy(s->next, s->weight, s->n * sizeof(s->next[0]));
		add_times(s->next, length, s->direction, s->n);
		s->loss = loss(context, s->next, s->next_gradient, s->n);
		if (s->loss <= was + 1e-4 * length * slope)
			return true;
	}
	s->loss = was;
	return false;
}

static void
swap(double **a, double **b)
{
	double *was = *a;

	*a = *b;
	*b = was;
}

static void
take_step(struct search *s)
{
	struct past *p = &s->past[s->step_n % HISTORY];
	double bend;

	for (size_t i = 0; i < s->n; i++) {
		p->moved[i] = s->next[i] - s->weight[i];
		p->bent[i] = s->next_gradient[i] - s->gradient[i];
	}
	swap(&s->weight, &s->next);
	swap(&s->gradient, &s->next_gradient);
	bend = dot(p->moved, p->bent, s->n);
	if (bend > 0) { /* always so if the loss is strictly convex */
		p->scale = 1 / bend;
		s->step_n++;
	}
}

void
learn_minimise(learn_loss *loss, void *context, double *weight, size_t n)
{
	enum {
		ARRAYS = 5 + 2 * HISTORY
	};
	double *all = xcalloc(n * ARRAYS, sizeof(*all));
	struct search s = {.n = n,
	    .weight = all,
	    .gradient = all + n,
	    .next = all + 2 * n,
	    .next_gradient = all + 3 * n,
	    .direction = all + 4 * n};

	for (size_t k = 0; k < HISTORY; k++) {
		s.past[k].moved = all + (5 + 2 * k) * n;
		s.past[k].bent = all + (6 + 2 * k) * n;
	}
	memcpy(s.weight, weight, n * sizeof(*weight));
	s.loss = loss(context, s.weight, s.gradient, n);
	for (int step = 0; step < STEPS_MAX; step++) {
		double was = s.loss;

		find_direction(&s);
		if (!walk(&s, loss, context))
			break;
		take_step(&s);
		if (was - s.loss < SMALL * fabs(was))
			break;
	}
	memcpy(weight, s.weight, n * sizeof(*weight));
	free(all);
}

double
learn_shrink(double penalty, const double *weight, double *gradient, size_t n)
{
	add_times(gradient, penalty, weight, n);
	return penalty / 2 * dot(weight, weight, n);
}

void
learn_print(const char *name, const double *weight, size_t from, size_t end)
{
	int cols = 0;

	printf("/* %s */\n", name);
	for (size_t i = from; i < end; i++) {
		cols += printf("%ld,", lround(weight[i] * WEIGHT_SCALE));
		if (cols > 72 || i + 1 == end) {
			putchar('\n');
			cols = 0;
		}
	}
}

void
learn_each(const char *path,
    void (*each)(void *context, const struct gold *g, unsigned number),
    void *context)
{
	FILE *in = fopen(path, "r");
	char *line = NULL;
	size_t cap = 0;

	if (!in) {
		perror(path);
		exit(1);
	}
	for (unsigned i = 0; getline(&line, &cap, in) > 0; i++) {
		struct gold g = {0};

		if (gold_read(&g, line))
			each(context, &g, i);
		gold_clear(&g);
	}
	free(line);
	fclose(in);
}
