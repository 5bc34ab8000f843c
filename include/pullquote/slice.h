/*
 * slice.h - a borrowed run of bytes, and a half-open range of offsets.
 *
 * Floor 0, base.  A slice owns nothing and needs no NUL.  {0} is empty.
 */
#ifndef PULLQUOTE_SLICE_H
#define PULLQUOTE_SLICE_H

#include <stdbool.h>
#include <stddef.h>

struct slice {
	const char *at; /* may be NULL when len is 0 */
	size_t len;     /* bytes */
};

/* Offsets [start, end).  start == end: empty, "there is none". */
struct range {
	size_t start;
	size_t end;
};

/* The bytes of a C string; NULL gives an empty slice. */
struct slice slice_of(const char *text);

/* Same bytes? */
bool slice_eq(struct slice a, struct slice b);

/* Same bytes, ASCII letters folded?  Not for anything a person typed. */
bool slice_eq_ascii_nocase(struct slice a, struct slice b);

/* Does `s` begin with `word`, ASCII letters folded? */
bool slice_begins_ascii_nocase(struct slice s, const char *word);

/* `s` without ASCII blanks, tabs and newlines at either end. */
struct slice slice_trim(struct slice s);

static inline bool
range_is_empty(struct range r)
{
	return r.start >= r.end;
}

#endif
