/*
 * rank.h - weighing who may have said a quotation.
 *
 * Floor 2, quote.  Each candidate (a mention with or without a cue, the
 * speaker of the quotation before, nobody) has features; each feature has an
 * integer weight, learned by tests/accuracy/train_rank.c.  The sum is the
 * score.
 */
#ifndef PULLQUOTE_QUOTE_RANK_H
#define PULLQUOTE_QUOTE_RANK_H

#include "reading.h"

/* Where a candidate stands, seen from the quotation. */
enum relation {
	REL_AFTER_ADJACENT, /* "Q," she said */
	REL_AFTER_NEAR,     /* "Q" ... she said, in the same sentence */
	REL_AFTER_Q,        /* "Q" "Q2" she said, in the same sentence */
	REL_AFTER_SENTENCE, /* in the next sentence */
	REL_AFTER_FAR,
	REL_BEFORE_ADJACENT, /* she said "Q" */
	REL_BEFORE_COMMA,    /* she said, "Q" */
	REL_BEFORE_COLON,    /* she said: "Q" */
	REL_BEFORE_THAT,     /* she said that "Q" */
	REL_BEFORE_NEAR,     /* she said ... "Q" */
	REL_BEFORE_Q,        /* she said "Q2" ... "Q", in the same sentence */
	REL_BEFORE_SENTENCE, /* in the sentence before */
	REL_BEFORE_FAR,
	REL_AROUND, /* the quotation stands between subject and cue */
	REL_PREVIOUS_BLOCK,
	REL_PREVIOUS_BLOCK_COLON, /* ... that ends in a colon */
	REL_NEXT_BLOCK,
	REL_SAME,
	REL_NONE,
	REL_N,
	REL_TERM = REL_N, /* no speech: nobody is asked for */
	REL_DIALOGUE,     /* in turn with somebody else: nobody is weighed */
	REL_SIGNED,       /* a block quote with a name below it */
	REL_RULE_N
};

enum {
	FEATURE_MAX = 48,   /* of one candidate */
	CANDIDATE_MAX = 48, /* of one quotation */
	WEIGHT_UNIT = 64    /* a weight of this is one natural logarithm */
};

/* Somebody who may have said it. */
struct candidate {
	uint32_t mention; /* MENTION_NONE: nobody */
	uint32_t event;   /* EVENT_NONE: no cue */
	uint8_t kind;     /* enum verdict_kind */
	uint8_t relation; /* enum relation */
	uint8_t n;        /* features, by their numbers in features.h */
	uint16_t feature[FEATURE_MAX];
	int score; /* the sum of their weights, and what a pattern adds */
};

/* A way to look on and to choose otherwise, for learning. */
struct rank_hook {
	void *context;
	/* Return the number of the candidate to take; `best` is ours. */
	size_t (*choose)(void *context, const struct reading *r, uint32_t mark,
	    struct candidate *c, size_t n, size_t best);
};

/*
 * Collect the candidates for the quotation at token `q` of `block` with their
 * features and scores.  `c` holds CANDIDATE_MAX; returns how many there are,
 * at least one (nobody), which comes last.  Bounded work.
 */
size_t rank_candidates(
    const struct reading *r, size_t block, size_t q, struct candidate *c);

/* 100 times the probability that the best of `n` candidates, or another one
 * of the same person, is right. */
int rank_confidence(
    const struct reading *r, const struct candidate *c, size_t n, size_t best);

/* The rule, for a person to read. */
const char *rank_rule(const struct verdict *v);

#endif
