/*
 * signed.h - block quotes and embedded posts that say who wrote them.
 *
 * Floor 2, quote.  A parser that reads a signature below a block quote names
 * the author of its blocks (block.author) and makes the signature a credit,
 * which is no body; of it, the author's name alone is read here.
 */
#ifndef PULLQUOTE_QUOTE_SIGNED_H
#define PULLQUOTE_QUOTE_SIGNED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "pullquote/article.h"

struct reading;

/* Does block `block` sign the block quote right before or after it? */
bool signed_is_signature(const struct article *a, size_t block);

/* Make the author's name in the signature a mention, whatever it is. */
void signed_add(struct reading *r, size_t block);

/*
 * Decide that the author of `block`, if it has one, says what is in `mark`: the
 * whole block.  False if there is nothing to go by.
 */
bool signed_decide(struct reading *r, size_t block, uint32_t mark);

#endif
