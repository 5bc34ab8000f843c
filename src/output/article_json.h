/*
 * article_json.h - an article and its quotes as members of a JSON object.
 *
 * Floor 3, output.  Inside this room.
 */
#ifndef PULLQUOTE_OUTPUT_ARTICLE_JSON_H
#define PULLQUOTE_OUTPUT_ARTICLE_JSON_H

#include "codepoints.h"
#include "pullquote/article.h"
#include "pullquote/quotes.h"
#include "writer.h"

/*
 * Write the members, title to warnings, into the object that is open.
 * `speaker`: only that speaker's quotes; SPEAKER_NONE: all.  `points` is
 * working memory that one article can hand on to the next.
 */
void article_json_write(struct writer *w, struct codepoints *points,
    const struct article *a, const struct quotes *q, size_t speaker);

#endif
