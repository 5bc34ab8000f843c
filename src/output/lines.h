/*
 * lines.h - the lines of an open file, however long, one at a time.
 *
 * Floor 3, output.  Inside this room.  The caller does the reading when it is
 * told to, so that it can do something else before it waits.
 */
#ifndef PULLQUOTE_OUTPUT_LINES_H
#define PULLQUOTE_OUTPUT_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/err.h"
#include "pullquote/slice.h"
#include "pullquote/str.h"

struct lines {
	int fd;
	size_t max_len;   /* a longer line is dropped */
	struct str held;  /* read, not yet given out before `start` */
	size_t start;     /* of the next line in `held` */
	size_t seen;      /* up to here there is no line end after `start` */
	size_t line_n;    /* lines given out */
	bool at_end;      /* all has been read */
	bool is_dropping; /* the line at `start` is too long */
};

enum lines_step {
	LINES_LINE, /* here is a line, without its end */
	LINES_LONG, /* there was a line that is too long */
	LINES_MORE, /* call lines_read, then ask again */
	LINES_END
};

/* The next line; it stays valid until lines_read.  Amortised O(its length). */
enum lines_step lines_next(struct lines *l, struct slice *line);

/* Read some more, waiting for it.  ERR_READ with a line in `note`. */
enum err lines_read(struct lines *l, struct note *note);

void lines_clear(struct lines *l);

#endif
