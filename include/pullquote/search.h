/*
 * search.h - from what a person typed to ranges of the article's text.
 *
 * Floor 2, search.  {0} is a search in an empty text.  Offsets are bytes of
 * the text, ranges are [start, end).
 *
 * A hit begins and ends between characters as a person sees them: never
 * between a letter and its accent, never inside a ligature.
 */
#ifndef PULLQUOTE_SEARCH_H
#define PULLQUOTE_SEARCH_H

#include <stddef.h>

#include "pullquote/err.h"
#include "pullquote/slice.h"

struct folded;

enum search_mode {
	SEARCH_LITERAL,
	SEARCH_REGEX /* a Perl-compatible regular expression */
};

struct search {
	/* The hits of the last query: sorted, none empty, none overlapping. */
	struct range *hit;
	size_t hit_n;

	/* For search.c alone. */
	size_t hit_cap;
	struct slice text;
	struct folded *literal; /* the text as each mode sees it; */
	struct folded *regex;   /* made when first needed */
};

/*
 * Begin to search `text` (an article's: valid UTF-8), which must stay where it
 * is until search_clear.  `s` is {0} or cleared.  O(1).
 */
void search_init(struct search *s, struct slice text);

/*
 * Find every place that `query` stands at, replacing the hits.  An empty
 * query has none.
 *
 * Both modes: a query without a capital finds capitals too; a blank finds any
 * run of blanks, so a hit goes across the end of a line or (literal) of a
 * paragraph; all quotation marks are one, as are all dashes.
 * Literal: a letter typed without an accent finds it with any; one typed with
 * an accent finds that only, and so does one of ł ø đ ß æ œ ı.
 * Regex: PCRE2 with Unicode properties, "^" and "$" match at paragraphs.  If
 * all of the pattern is ASCII, accents and marks are folded as above; else the
 * pattern meets the text as it is.  Matches of no length are no hits.
 *
 * Returns ERR_OK, also if there is none; ERR_FORMAT if the pattern is not a
 * regular expression; ERR_LIMIT if it takes too long.  With an error, `note`
 * (may be NULL) says why and there are no hits.
 *
 * The first query of a mode folds the text: linear.  Every query: linear in
 * text and hits, a few milliseconds for 5 MB.
 */
enum err search_find(struct search *s, struct slice query,
    enum search_mode mode, struct note *note);

/* The first hit that begins at or after byte `at`; hit_n if there is none.
 * O(log hits). */
size_t search_next(const struct search *s, size_t at);

/* The last hit that begins before byte `at`; hit_n if there is none.
 * O(log hits). */
size_t search_prev(const struct search *s, size_t at);

/* Free hits and foldings; `s` is empty and can be used again. */
void search_clear(struct search *s);

#endif
