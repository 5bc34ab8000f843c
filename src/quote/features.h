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
	FLAG_N = 11,      /* the M_ flags up to M_AFTER_CONJ */
	WHO_N = 16,       /* what the mention is, finer than its kind */
	AFTER_CUE_N = 10, /* what stands right after the cue */
	BUCKET_N = 64,    /* for words of closed classes */
	CUE_WORD_N = 512, /* for cues */
	SHAPE_N = START_N * LAST_N * 2
};

/*
 * More groups were tried (the relation with the kind of cue, of mention, with
 * the length of the quotation; tokens, quotations, cues between; how often the
 * person is named): over two halves of the training articles, learned on one
 * and asked about the other, none made the right answer more probable.
 *
 *      group       values                          what it looks at */
#define RANK_GROUPS(X)                                                         \
	X(REL_PATH, REL_N *(PATH_N + 1)) /* how the subject was found */       \
	X(REL_SHAPE, REL_N *SHAPE_N)   /* ... capital, last mark, adjacent */  \
	X(REL_BEFORE, REL_N *BEFORE_N) /* ... what stands before the quote */  \
	X(REL_AFTER, REL_N *AFTER_N)   /* ... what stands after the quote */   \
	X(REL_AFTERCUE, REL_N *AFTER_CUE_N) /* ... what follows the cue */     \
	X(REL_LAST, REL_N * 3)          /* the speaker of the quote before */  \
	X(CUE_FLAGS, (CUE_N + 1) * 64)  /* kind of cue, E_ flags */            \
	X(CUE_WHO, (CUE_N + 1) * WHO_N) /* kind of cue, what the mention is */ \
	X(CUE_WORD, CUE_WORD_N * 4)     /* the cue, side, adjacent */          \
	X(MENTION_FLAG, FLAG_N * 3)     /* each M_ flag, verdict kind */       \
	X(SAME_SITE, 5 * 2 * 2 * BEFORE_N) /* as before: distance, sentence */ \
	X(SAME_REL, REL_N * 5) /* ... how the one before was found */          \
	X(SAME_EVENTS, 4 * 5)  /* ... events since then */                     \
	X(NONE_SITE, LENGTH_N *BEFORE_N *START_N)                              \
	X(NONE_AFTER, AFTER_N *LENGTH_N *LAST_N)                               \
	X(LEAD, BUCKET_N * 4)  /* the word before the mention, verdict kind */ \
	X(BETWEEN, REL_N * 16) /* marks and words between */                   \
	X(TITLE, REL_N * 2)    /* in the title */                              \
	X(SENTENCE, 2 * 8)     /* whole-sentence quote, side */

#define RANK_GROUP_ENUM(name, size)                                            \
	F_##name, F_##name##__END = F_##name + (size)-1,
enum feature_group {
	RANK_GROUPS(RANK_GROUP_ENUM) FEATURE_N
};

/* The features of one candidate, and the sum of their weights. */
void features_of(const struct reading *r, struct site *s, struct candidate *c);

/* The relation of event or mention at tokens [first, end) to the quotation. */
enum relation features_relation(
    const struct reading *r, const struct site *s, size_t first, size_t end);

#endif
