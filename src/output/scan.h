/*
 * scan.h - JSON, read from left to right, without building anything of it.
 *
 * Floor 3, output.  Inside this room.  jansson builds a tree and takes three
 * times as long as all the rest of --batch; a record needs two of its strings.
 *
 * Source: RFC 8259.
 */
#ifndef PULLQUOTE_OUTPUT_SCAN_H
#define PULLQUOTE_OUTPUT_SCAN_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/slice.h"
#include "pullquote/str.h"

/* Arrays in objects in arrays: more than this is an error. */
#define SCAN_DEPTH_MAX 256

struct scan {
	struct slice json; /* should be UTF-8, but is not looked at */
	size_t at;         /* what is next in it */
	const char *error; /* what is wrong at `at`; NULL: nothing so far */
};

/* Something is wrong at s->at: the first error is kept.  Returns false. */
bool scan_fail(struct scan *s, const char *error);

/*
 * All of these skip blanks first.  They return false after an error, and then
 * nothing more is read.
 */

/* Is `c` next?  Then skip it. */
bool scan_skip(struct scan *s, char c);

/* `c` must be next; `what` names it in the error. */
bool scan_expect(struct scan *s, char c, const char *what);

/* Is a string next? */
bool scan_is_string(struct scan *s);

/* Read a string, replacing `out` by what it says.  A half of a surrogate pair
 * becomes U+FFFD, which is what it is. */
bool scan_string(struct scan *s, struct str *out);

/* Skip any value; *json (NULL: not wanted) is where it stands. */
bool scan_value(struct scan *s, struct slice *json);

/* Nothing but blanks must be left. */
bool scan_end(struct scan *s);

#endif
