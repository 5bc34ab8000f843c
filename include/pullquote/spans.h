/*
 * spans.h - which spans lie on some of an article's text.
 *
 * Floor 1, model.
 */
#ifndef PULLQUOTE_SPANS_H
#define PULLQUOTE_SPANS_H

#include <stdint.h>

#include "pullquote/article.h"

struct spans {
	const struct article *article; /* borrowed */
	size_t *reach; /* how far 0 to i go: the greatest text.end */
};

/* Index the spans of `article`, borrowed; `s` must be empty.  O(spans). */
void spans_init(struct spans *s, const struct article *article);

/*
 * The spans that touch the bytes `text`, which are not empty: their numbers
 * into `found`, which has room for `max`; what does not fit is left out.  Of
 * two that hold each other the inner one comes first.  Returns how many.
 * O(log spans), and linear in those that begin after the first one found.
 */
size_t spans_on(
    const struct spans *s, struct range text, size_t *found, size_t max);

/*
 * Terminals and text have no small letters above or below the line, but
 * Unicode has such digits and signs.  Is all of a SPAN_SUB or SPAN_SUP made of
 * what it has?  O(its length), but at most a few characters are looked at.
 */
bool span_is_raised(const struct article *a, const struct span *span);

/* The form above (SPAN_SUP) or below the line of a character; NULL: none.
 * It takes one column, as the character does. */
const char *span_raised_form(enum span_kind kind, uint32_t cp);

/* Free the contents; `s` is empty and can be used again. */
void spans_clear(struct spans *s);

#endif
