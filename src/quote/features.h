/*
 * features.h - the groups of features that rank.c weighs.
 *
 * Floor 2, quote.  A group has one weight for each value; a value is a small
 * number or the product of several.  RANK_GROUPS names each group, says how
 * many values it has and what they mean; weights_en.inc holds the weights.
 */
#ifndef PULLQUOTE_QUOTE_FEATURES_H
#define PULLQUOTE_QUOTE_FEATURES_H

#include "rank.h"
#include "site.h"

enum {
	GAP_N = 7,        /* tokens between: 0, 1, 2, to 4, to 8, to 16, more */
	ORDER_N = 4,      /* the nearest, the second, the third, farther */
	QUOTES_N = 4,     /* quotations between: 0, 1, 2, more */
	WHO_N = 16,       /* what the mention is, finer than its kind */
	AFTER_CUE_N = 10, /* what stands right after the cue */
	BUCKET_N = 64,    /* for words of closed classes */
	SHAPE_N = START_N * LAST_N * 2
};

/*      group       values                          what it looks at */
#define RANK_GROUPS(X)                                                         \
	X(REL, REL_N * 5)              /* relation, verdict kind */            \
	X(REL_CUE, REL_N *(CUE_N + 1)) /* relation and kind of cue */          \
	X(REL_WHO, REL_N *WHO_N)       /* relation and what the mention is */  \
	X(REL_PATH,                                                            \
	    REL_N *(PATH_N + 1))       /* ... and how the subject was found */ \
	X(REL_SHAPE, REL_N *SHAPE_N)   /* ... capital, last mark, adjacent */  \
	X(REL_BEFORE, REL_N *BEFORE_N) /* ... what stands before the quote */  \
	X(REL_AFTER, REL_N *AFTER_N)   /* ... what stands after the quote */   \
	X(REL_GAP, REL_N *GAP_N)       /* ... tokens between */                \
	X(REL_ORDER, REL_N *ORDER_N)   /* ... events nearer on that side */    \
	X(REL_QUOTES, REL_N *QUOTES_N) /* ... quotations between */            \
	X(REL_LENGTH, REL_N *LENGTH_N) /* ... words in the quotation */        \
	X(REL_AFTERCUE, REL_N *AFTER_CUE_N) /* ... what follows the cue */     \
	X(REL_TAKEN, REL_N * 2)         /* another quotation has this cue */   \
	X(REL_LAST, REL_N * 3)          /* the speaker of the quote before */  \
	X(CUE_FLAGS, (CUE_N + 1) * 64)  /* kind of cue, E_ flags */            \
	X(CUE_WHO, (CUE_N + 1) * WHO_N) /* kind of cue, what the mention is */ \
	X(CUE_SHAPE, (CUE_N + 1) * SHAPE_N)                                    \
	X(CUE_BEFORE, (CUE_N + 1) * BEFORE_N * 2)                              \
	X(CUE_AFTERCUE, (CUE_N + 1) * AFTER_CUE_N)                             \
	X(MENTION_FLAG, 11 * 3)            /* each M_ flag, verdict kind */    \
	X(SALIENCE, 4 * 5)                 /* mentions of the person */        \
	X(SAME_SITE, 5 * 2 * 2 * BEFORE_N) /* as before: distance, sentence */ \
	X(SAME_REL, REL_N * 5) /* ... how the one before was found */          \
	X(SAME_EVENTS, 4 * 5)  /* ... events since then */                     \
	X(NONE_SITE, LENGTH_N *BEFORE_N *START_N)                              \
	X(NONE_AFTER, AFTER_N *LENGTH_N *LAST_N)                               \
	X(RIVAL, REL_N *(CUE_N + 1) * 3) /* a report on the other side */      \
	X(NESTED, REL_N * 2)             /* a report within a report */        \
	X(LEAD, BUCKET_N * 4)  /* the word before the mention, verdict kind */ \
	X(BETWEEN, REL_N * 16) /* marks and words between */                   \
	X(TITLE, REL_N * 2)    /* in the title */                              \
	X(SENTENCE, 3 * 8)     /* whole-sentence quote, side */

#define RANK_GROUP_ENUM(name, size)                                            \
	F_##name, F_##name##__END = F_##name + (size)-1,
enum feature_group {
	RANK_GROUPS(RANK_GROUP_ENUM) FEATURE_N
};

/* The features of one candidate. */
void features_of(const struct reading *r, const struct site *s,
    struct candidate *c, int order);

/* The relation of event or mention at tokens [first, end) to the quotation. */
enum relation features_relation(
    const struct reading *r, const struct site *s, size_t first, size_t end);

/* Quotations between token `at` of the same block and the one at hand. */
int features_quotes_between(
    const struct reading *r, const struct site *s, size_t at);

#endif
