/*
 * kind_features.h - the groups of features that kind.c weighs.
 *
 * Floor 2, quote.  A group has one weight for each value, a small number.
 * KIND_GROUPS names each group, says how many values it has and what they mean;
 * weights_kind.inc holds the weights.
 */
#ifndef PULLQUOTE_QUOTE_KIND_FEATURES_H
#define PULLQUOTE_QUOTE_KIND_FEATURES_H

#include "inside.h"
#include "kind_cues.h"
#include "reading.h"

enum {
	KIND_FEATURE_MAX = 40, /* of one quotation */

	KIND_CASE_N = INSIDE_CASE_N + 1, /* ... and that of a headline */
	KIND_LENGTH_N = 6,
	KIND_BEFORE_N = 19, /* what stands before it */
	KIND_AFTER_N = 11   /* what stands after it */
};

/*
 * No group is a product with another: some 700 terms to learn from are too few
 * for the cells of one.  Products (two tokens before, cues with the length,
 * what stands before with the cue), finer classes, a third token, the subject
 * of the cue, the noun phrase around it, the last mark in it and how often the
 * article has its words were tried: over two halves of the training articles,
 * learned on one and asked about the other, the products told fewer terms, the
 * rest no more.
 *
 *      group       values                  what it looks at */
#define KIND_GROUPS(X)                                                         \
	X(BIAS, 1)                                                             \
	X(INSIDE, IN_N)                    /* each kind of word in it */       \
	X(CASE, KIND_CASE_N)               /* the case of its words */         \
	X(LENGTH, KIND_LENGTH_N)           /* in words */                      \
	X(BEFORE, KIND_BEFORE_N)           /* the token before */              \
	X(AFTER, KIND_AFTER_N)             /* the token after */               \
	X(CUE_BEFORE, KIND_CUE_N)          /* the nearest, of speech first */  \
	X(CUE_AFTER, KIND_CUE_N)           /* ... */                           \
	X(LINK_BEFORE, KIND_LINK_BEFORE_N) /* how it hangs on that */          \
	X(LINK_AFTER, KIND_LINK_AFTER_N)   /* ... */                           \
	X(NAMED, 3)                  /* words of naming, works, outlets */     \
	X(QUOTE_BEFORE, 3)           /* in its sentence: none, short, long */  \
	X(QUOTE_AFTER, 3)            /* ... */                                 \
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
