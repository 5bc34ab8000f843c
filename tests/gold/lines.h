/*
 * lines.h - files of lines whose fields are parted by bars: "a | b | c".
 *
 * Empty lines and lines that begin with # are left out.
 */
#ifndef PULLQUOTE_TESTS_LINES_H
#define PULLQUOTE_TESTS_LINES_H

#include <stdbool.h>

#include "pullquote/arena.h"
#include "pullquote/err.h"
#include "pullquote/slice.h"

enum {
	LINES_FIELD_MAX = 5
};

struct lines {
	const char *at; /* what is left of the file */
	int number;     /* of the line given last, from 1 */
};

/* Read the file into `arena`, which must outlive what lines_next gives.
 * ERR_READ if that is impossible. */
enum err lines_read(struct lines *lines, struct arena *arena, const char *path,
    struct note *note);

/* The next line; false at the end. */
bool lines_next(struct lines *lines, struct slice *line);

/* Cut a line into fields, blanks at their ends left out; the last takes what
 * is left.  Returns how many there are. */
size_t lines_split(struct slice line, struct slice field[LINES_FIELD_MAX]);

#endif
