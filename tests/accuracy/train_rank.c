/*
 * train_rank.c - learn the weights of src/quote/rank.c from a corpus.
 *
 * usage: train_rank CORPUS >src/quote/weights_en.inc
 *
 * The corpus is in the format of README.md.  A candidate is right if its
 * mention holds the last character of the gold name, or overlaps the gold
 * mention.  What is learned is a conditional logit over the candidates of each
 * quotation with a quadratic penalty; several candidates may be right.  The
 * quotations before are taken to be answered right.
 */
#include "config.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../passes.h"
#include "gold.h"
#include "learn.h"
#include "pullquote/load.h"
#include "pullquote/xalloc.h"
#include "quote/features.h"
#include "quote/rank.h"

#define PENALTY 2.5

/* One candidate kept for learning. */
struct case_candidate {
	uint32_t feature; /* first of its features in the pool */
	uint8_t n;
	bool is_right;
};

struct learner {
	uint16_t *pool;
	size_t pool_n, pool_cap;
	struct case_candidate *candidate;
	size_t candidate_n, candidate_cap;
	size_t *first; /* of each quotation: its first candidate */
	size_t n, cap;

	const struct gold *gold; /* of the article at hand */
	size_t right_n;          /* answered right by the last weights tried */
};

/* The gold quotation that shares half with `r`, NULL if there is none. */
static const struct gold_quote *
gold_for(const struct learner *l, struct range r)
{
	for (size_t i = 0; i < l->gold->quote_n; i++) {
		struct range g = l->gold->quote[i].text;
		size_t lo = g.start > r.start ? g.start : r.start;
		size_t hi = g.end < r.end ? g.end : r.end;

		if (hi > lo &&
		    3 * (hi - lo) >= g.end - g.start + r.end - r.start)
			return &l->gold->quote[i];
	}
	return NULL;
}

static bool
is_right(const struct reading *r, const struct gold_quote *q,
    const struct candidate *c)
{
	const struct mention *m;
	struct range s;

	if (q->type == GOLD_NONE)
		return c->kind == VERDICT_NONE;
	if (c->mention == MENTION_NONE)
		return false;
	m = &r->mentions.mention[c->mention];
	s = article_source(r->article,
	    (struct range){r->tokens.token[m->wide].start,
		r->tokens.token[m->wide_end - 1].end});
	if (q->name_end)
		return s.start < q->name_end && q->name_end <= s.end;
	return s.start < q->mention.end && q->mention.start < s.end;
}

static void
keep(struct learner *l, const struct candidate *c, bool right)
{
	if (l->candidate_n == l->candidate_cap)
		l->candidate = xgrow(l->candidate, l->candidate_n,
		    &l->candidate_cap, sizeof(l->candidate[0]));
	l->candidate[l->candidate_n++] =
	    (struct case_candidate){(uint32_t)l->pool_n, c->n, right};
	for (size_t i = 0; i < c->n; i++) {
		if (l->pool_n == l->pool_cap)
			l->pool = xgrow(l->pool, l->pool_n, &l->pool_cap,
			    sizeof(l->pool[0]));
		l->pool[l->pool_n++] = c->feature[i];
	}
}

/* The hook: keep the candidates, and answer right if that is possible. */
static size_t
choose(void *context, const struct reading *r, uint32_t mark,
    struct candidate *c, size_t n, size_t best)
{
	struct learner *l = context;
	const struct gold_quote *q =
	    gold_for(l, article_source(r->article, r->marks.span[mark].text));
	bool right[CANDIDATE_MAX];
	size_t chosen = best, right_n = 0;

	if (!q || q->is_left_out || (q->type != GOLD_NONE && !q->has_mention))
		return best;
	for (size_t i = 0; i < n; i++) {
		right[i] = is_right(r, q, &c[i]);
		if (right[i] && (!right_n || c[i].score > c[chosen].score))
			chosen = i;
		right_n += right[i];
	}
	if (!right_n)
		return best;
	if (l->n == l->cap)
		l->first = xgrow(l->first, l->n, &l->cap, sizeof(l->first[0]));
	l->first[l->n++] = l->candidate_n;
	for (size_t i = 0; i < n; i++)
		keep(l, &c[i], right[i]);
	return chosen;
}

static void
read_article(void *context, const struct gold *g, unsigned number)
{
	struct learner *l = context;
	struct rank_hook hook = {l, choose};
	struct article a = {0};
	struct reading r;

	(void)number;
	l->gold = g;
	load_text(&a, g->text, strlen(g->text), NULL, NULL);
	reading_init(&r, &a);
	r.hook = &hook;
	passes_run(&r, reading_pass_n);
	reading_clear(&r);
	article_clear(&a);
}

static double
score(const struct learner *l, const double *weight,
    const struct case_candidate *c)
{
	double sum = 0;

	for (size_t i = 0; i < c->n; i++)
		sum += weight[l->pool[c->feature + i]];
	return sum;
}

/* The loss of quotation `k`: how improbable its right answers are. */
static double
add_loss(struct learner *l, size_t k, const double *weight, double *gradient)
{
	size_t first = l->first[k];
	size_t n = (k + 1 < l->n ? l->first[k + 1] : l->candidate_n) - first;
	const struct case_candidate *c = l->candidate + first;
	double p[CANDIDATE_MAX], top = -1e9, all = 0, good = 0;
	size_t best = 0;

	for (size_t i = 0; i < n; i++) {
		p[i] = score(l, weight, &c[i]);
		if (p[i] > top) {
			top = p[i];
			best = i;
		}
	}
	for (size_t i = 0; i < n; i++) {
		p[i] = exp(p[i] - top);
		all += p[i];
		good += c[i].is_right ? p[i] : 0;
	}
	if (good < 1e-300) /* nothing that can be told from zero */
		good = 1e-300;
	for (size_t i = 0; i < n; i++) {
		double want = c[i].is_right ? p[i] / good : 0;

		for (size_t j = 0; j < c[i].n; j++)
			gradient[l->pool[c[i].feature + j]] +=
			    p[i] / all - want;
	}
	l->right_n += c[best].is_right;
	return log(all) - log(good);
}

static double
loss(void *context, const double *weight, double *gradient, size_t n)
{
	struct learner *l = context;
	double sum = 0;

	memset(gradient, 0, n * sizeof(*gradient));
	l->right_n = 0;
	for (size_t k = 0; k < l->n; k++)
		sum += add_loss(l, k, weight, gradient);
	return sum + learn_shrink(PENALTY, weight, gradient, n);
}

static void
print_weights(const double *weight)
{
	printf("/* weights_en.inc - made by tests/accuracy/train_rank.c. */\n");
#define PRINT(name, size)                                                      \
	learn_print(#name, weight, F_##name, F_##name + (size));
	RANK_GROUPS(PRINT)
}

int
main(int argc, char **argv)
{
	struct learner *l = xcalloc(1, sizeof(*l));
	double *weight = xcalloc(FEATURE_N, sizeof(*weight));

	if (argc != 2) {
		fprintf(stderr, "usage: train_rank CORPUS\n");
		return 2;
	}
	learn_each(argv[1], read_article, l);
	learn_minimise(loss, l, weight, FEATURE_N);
	fprintf(stderr, "%zu of %zu right\n", l->right_n, l->n);
	print_weights(weight);
	free(weight);
	free(l->pool);
	free(l->candidate);
	free(l->first);
	free(l);
	return 0;
}
