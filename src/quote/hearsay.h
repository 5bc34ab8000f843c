/*
 * hearsay.h - whose words they are in "heißt es darin".
 *
 * Floor 2, quote.
 */
#ifndef PULLQUOTE_QUOTE_HEARSAY_H
#define PULLQUOTE_QUOTE_HEARSAY_H

#include "reading.h"

/*
 * The person that mention `i`, German "es", goes back to, if "darin" or "dort"
 * stands beside it: the last body or text that this sentence or the one before,
 * in the same block, names as no object; of a letter that tells whose it is,
 * the writer.  MENTION_NONE if there is none.  Bounded work.
 */
uint32_t hearsay_source(struct reading *r, size_t i);

#endif
