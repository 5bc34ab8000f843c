/*
 * train_kind.c - learn the weights of src/quote/kind.c from a corpus.
 *
 * usage: train_kind CORPUS [HELD_OUT] >src/quote/weights_kind.inc
 *
 * Both are in the format of README.md.  What is learned is whether a pair of
 * marks of type "none" is no speech: a logistic regression with a quadratic
 * penalty.  On standard error, what each threshold would do: to the corpus,
 * learned on one half of its articles and asked about the other, and to
 * HELD_OUT.
 */
#include "config.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../passes.h"
#include "gold.h"
#include "learn.h"
#include "measure.h"
#include "pullquote/load.h"
#include "pullquote/xalloc.h"
#include "quote/kind.h"
#include "quote/kind_features.h"

enum {
	FOLDS = 2
};

/* On a squared weight, for each quotation: as heavy on half the corpus. */
#define PENALTY 0.01

/* One quotation. */
struct sample {
	uint16_t feature[KIND_FEATURE_MAX];
	uint8_t n;
	uint8_t fold; /* its article's */
	bool is_term;
	bool is_sure; /* found a term without being weighed */
};

struct samples {
	struct sample *at;
	size_t n, cap;
	size_t speech_n, term_n; /* in the gold, found or not */
};

struct model {
	double weight[KIND_FEATURE_N];
	const struct samples *samples; /* to learn from, */
	int left_out;                  /* but for this fold */
};

/* The gold quotation with the same words as `r`, or NULL. */
static const struct gold_quote *
gold_at(const struct gold *g, struct range r)
{
	struct range said = measure_trim(g, r);

	for (size_t i = 0; i < g->quote_n; i++) {
		struct range its = measure_trim(g, g->quote[i].text);

		if (its.start == said.start && its.end == said.end)
			return &g->quote[i];
	}
	return NULL;
}

static void
add_sample(struct samples *s, const struct reading *r, const struct gold *g,
    size_t block, uint32_t mark, uint8_t fold)
{
	const struct gold_quote *q =
	    gold_at(g, article_source(r->article, r->marks.span[mark].text));
	struct inside_words in;
	struct sample *new;

	if (!q || q->is_left_out)
		return;
	s->at = xgrow(s->at, s->n, &s->cap, sizeof(*s->at));
	new = &s->at[s->n++];
	inside_read(&in, r->tokens.language, r->article->text,
	    r->marks.span[mark].inner);
	new->n = (uint8_t)kind_features(r, block, mark, &in, new->feature);
	new->fold = fold;
	new->is_term = q->type == GOLD_NONE;
	new->is_sure = kind_is_sure_term(r, block, mark, &in);
}

static void
read_article(void *context, const struct gold *g, unsigned number)
{
	struct samples *s = context;
	uint8_t fold = (uint8_t)(number % FOLDS);
	struct article a = {0};
	struct reading r;

	load_text(&a, g->text, strlen(g->text), NULL, NULL);
	reading_init(&r, &a);
	passes_run(&r, reading_pass_n - 1);
	for (size_t i = 0; i < a.block_n; i++)
		for (uint32_t k = r.block[i].mark; k < r.block[i].mark_end; k++)
			if (r.verdict[k].token != TOKEN_NO_LINK)
				add_sample(s, &r, g, i, k, fold);
	for (size_t i = 0; i < g->quote_n; i++) {
		s->term_n += g->quote[i].type == GOLD_NONE;
		s->speech_n += g->quote[i].type != GOLD_NONE;
	}
	reading_clear(&r);
	article_clear(&a);
}

static double
score(const double *weight, const struct sample *s)
{
	double sum = 0;

	for (size_t i = 0; i < s->n; i++)
		sum += weight[s->feature[i]];
	return sum;
}

static double
loss(void *context, const double *weight, double *gradient, size_t n)
{
	const struct model *m = context;
	double sum = 0, learned = 0;

	memset(gradient, 0, n * sizeof(*gradient));
	for (size_t i = 0; i < m->samples->n; i++) {
		const struct sample *s = &m->samples->at[i];
		double x, p;

		if (s->fold == m->left_out)
			continue;
		learned++;
		x = score(weight, s);
		p = 1 / (1 + exp(-x));
		sum += log1p(exp(-fabs(x))) +
		    (x > 0 ? (s->is_term ? 0 : x) : (s->is_term ? -x : 0));
		for (size_t k = 0; k < s->n; k++)
			gradient[s->feature[k]] += p - s->is_term;
	}
	/* All but the bias, which is the first. */
	return sum +
	    learn_shrink(PENALTY * learned, weight + 1, gradient + 1, n - 1);
}

/* Learn from all but one fold; FOLDS: from all. */
static void
learn(struct model *m, const struct samples *s, int left_out)
{
	*m = (struct model){.samples = s, .left_out = left_out};
	learn_minimise(loss, m, m->weight, KIND_FEATURE_N);
}

/*
 * What each threshold rejects of what is no speech, and leaves of speech, in
 * percent of the gold; what was not found at all counts as rejected.
 */
static void
print_thresholds(
    const char *label, const struct samples *s, const double *scores)
{
	fprintf(stderr, "%s: threshold, terms rejected, speech kept\n", label);
	for (int t = -2 * WEIGHT_SCALE; t <= 3 * WEIGHT_SCALE;
	     t += WEIGHT_SCALE / 4) {
		size_t taken = 0, kept = 0;

		for (size_t i = 0; i < s->n; i++) {
			if (s->at[i].is_sure || scores[i] * WEIGHT_SCALE > t)
				continue;
			taken += s->at[i].is_term;
			kept += !s->at[i].is_term;
		}
		fprintf(stderr, "%5d %5.1f %6.2f\n", t,
		    100.0 * (double)(s->term_n - taken) / (double)s->term_n,
		    100.0 * (double)kept / (double)s->speech_n);
	}
}

static void
print_folds(const struct samples *s)
{
	double *scores = xcalloc(s->n + 1, sizeof(*scores));
	struct model *m = xcalloc(1, sizeof(*m));

	for (int fold = 0; fold < FOLDS; fold++) {
		learn(m, s, fold);
		for (size_t i = 0; i < s->n; i++)
			if (s->at[i].fold == fold)
				scores[i] = score(m->weight, &s->at[i]);
	}
	print_thresholds("by halves", s, scores);
	free(m);
	free(scores);
}

static void
print_held_out(const struct model *m, const char *path)
{
	struct samples s = {0};
	double *scores;

	learn_each(path, read_article, &s);
	scores = xcalloc(s.n + 1, sizeof(*scores));
	for (size_t i = 0; i < s.n; i++)
		scores[i] = score(m->weight, &s.at[i]);
	print_thresholds("held out", &s, scores);
	free(scores);
	free(s.at);
}

int
main(int argc, char **argv)
{
	struct samples s = {0};
	struct model *m = xcalloc(1, sizeof(*m));

	if (argc < 2) {
		fprintf(stderr, "usage: train_kind CORPUS [HELD_OUT]\n");
		return 2;
	}
	learn_each(argv[1], read_article, &s);
	print_folds(&s);
	learn(m, &s, FOLDS);
	if (argc > 2)
		print_held_out(m, argv[2]);
	printf(
	    "/* weights_kind.inc - made by tests/accuracy/train_kind.c. */\n");
#define PRINT(name, size)                                                      \
	learn_print(#name, m->weight, K_##name, K_##name + (size));
	KIND_GROUPS(PRINT)
	free(m);
	free(s.at);
	return 0;
}
