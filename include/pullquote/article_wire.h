/*
 * article_wire.h - an article as bytes, to hand from one process to another.
 *
 * Floor 1, model.  Both ends are the same program, so the format is nobody
 * else's and has no version; the reading end trusts no byte of it.  What a
 * struct holds is said in one place, for both directions (article_wire.c).
 */
#ifndef PULLQUOTE_ARTICLE_WIRE_H
#define PULLQUOTE_ARTICLE_WIRE_H

#include "pullquote/article.h"
#include "pullquote/err.h"
#include "pullquote/str.h"

/* Append the article to `out`.  O(article). */
void article_encode(struct str *out, const struct article *a);

/*
 * Read an article into the empty `a`, which owns all of it afterwards;
 * nothing of `bytes` is kept.
 *
 * source_max  what no offset into the source may pass
 *
 * ERR_FORMAT, with a line in `note` (NULL: not wanted): the bytes are no
 * article, or not one that article_is_sound(); `a` stays empty.  Time is
 * linear in `bytes`, and memory is at most some 100 times their number.
 */
enum err article_decode(struct article *a, struct slice bytes,
    size_t source_max, struct note *note);

#endif
