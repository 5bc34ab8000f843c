/*
 * article_check.h - does an article keep the promises of article.h?
 *
 * Floor 1, model.  For whoever gets an article from where it can't be
 * trusted, and for tests and fuzzers of whoever makes one.
 */
#ifndef PULLQUOTE_ARTICLE_CHECK_H
#define PULLQUOTE_ARTICLE_CHECK_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/article.h"
#include "pullquote/err.h"
#include "pullquote/slice.h"

/*
 * Is every string clean and every number in its range?  That is: text valid
 * and safe to show; blocks in order, none empty, "\n\n" and nothing else
 * between them; kinds and levels known; at most one title; sections and spans
 * as article.h has them; the map in order, on characters' boundaries.  Offsets
 * into the source rise within a range and stay below `source_max`.
 *
 * If not, one line in `note` (NULL: not wanted) says what is wrong.
 * O(text + blocks + spans + map).
 */
bool article_is_sound(
    const struct article *a, size_t source_max, struct note *note);

/*
 * Valid UTF-8 without control characters but \n and \t, and without those
 * that turn the direction of the text around them (U+202A to U+202E, U+2066 to
 * U+2069)?  Runs at about memory speed.
 */
bool text_is_clean(struct slice text);

#endif
