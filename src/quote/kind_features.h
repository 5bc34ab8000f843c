/*
 * kind_features.h - the groups of features that kind.c weighs.
 *
 * Floor 2, quote.  A group has one weight for each value; a value is a small
 * number or the product of several.  KIND_GROUPS names each group, says how
 * many values it has and what they mean; weights_kind.inc holds the weights.
 */
#ifndef PULLQUOTE_QUOTE_KIND_FEATURES_H
#define PULLQUOTE_QUOTE_KIND_FEATURES_H

#include "inside.h"
#include "reading.h"

enum {
	KIND_FEATURE_MAX = 40, /* of one quotation */

	KIND_BEFORE_N = 34, /* what stands before it */
	KIND_AFTER_N = 26,  /* what stands after it */
	KIND_CUE_N = CUE_N + 1,
	KIND_GAP_N = 5
};

/*
 * As in features.h: the length of the quotation with the case of its words,
 * with its last mark, or with what stands beside it, made the right answer no
 * more probable in articles that were not learned from.
 *
 *      group       values                              what it looks at */
#define KIND_GROUPS(X)                                                         \
	X(BIAS, 1)                                                             \
	X(INSIDE, IN_N * 3) /* each, by length */                              \
	X(BEFORE_CASE, KIND_BEFORE_N *INSIDE_CASE_N)                           \
	X(BEFORE2, KIND_BEFORE_N *KIND_BEFORE_N) /* two tokens before */       \
	X(AFTER2, KIND_AFTER_N *KIND_AFTER_N)    /* two tokens after */        \
	X(CUE_BEFORE, KIND_CUE_N *KIND_GAP_N)    /* the nearest before */      \
	X(CUE_AFTER, KIND_CUE_N *KIND_GAP_N)     /* the nearest after */       \
	X(CUES, KIND_CUE_N *KIND_CUE_N)          /* both */                    \
	X(CUES_LENGTH, KIND_CUE_N *KIND_CUE_N * 3)                             \
	X(BEFORE_CUE, KIND_BEFORE_N *KIND_CUE_N)                               \
	X(NAMED, 8 * INSIDE_CASE_N)  /* words of naming, works, outlets */     \
	X(NEIGHBOUR, 9 * 3)          /* the quotations beside it */            \
	X(JOINED, 3)                 /* "Q" and "Q" */                         \
	X(PLACE, 8)                  /* opens or ends its block, alone */      \
	X(FAMILY, MARK_FAMILY_N * 2) /* its marks; is it unclosed */

#define KIND_GROUP_ENUM(name, size)                                            \
	K_##name, K_##name##__END = K_##name + (size)-1,
enum kind_group {
	KIND_GROUPS(KIND_GROUP_ENUM) KIND_FEATURE_N
};

/*
 * The features of the quotation of span `mark` in `block`, whose tokens and
 * events are known, and which holds the words `in`.  Stores at most
 * KIND_FEATURE_MAX and returns how many.
 */
size_t kind_features(const struct reading *r, size_t block, uint32_t mark,
    const struct inside_words *in, uint16_t *feature);

#endif
