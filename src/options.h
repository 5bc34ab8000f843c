/*
 * options.h - what the command line asks for.
 *
 * Floor 5.
 */
#ifndef PULLQUOTE_OPTIONS_H
#define PULLQUOTE_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/err.h"
#include "pullquote/str.h"

enum option_job {
	JOB_READ, /* on the screen; as text if there is no terminal */
	JOB_TEXT,
	JOB_JSON,
	JOB_BATCH,
	JOB_HELP,
	JOB_VERSION
};

enum option_color {
	COLOR_AUTO,
	COLOR_ALWAYS,
	COLOR_NEVER
};

/* Where to start reading, besides `pattern` and `speaker`. */
enum option_start {
	START_TOP,
	START_PARAGRAPH, /* number start_n, from 1 */
	START_PERCENT    /* start_n, 0 to 100 */
};

struct options {
	enum option_job job;
	const char *file;    /* a path, "-", or NULL if none is named */
	int width;           /* columns, 0: do not wrap; -1: not given */
	const char *pattern; /* NULL: not given */
	const char *speaker; /* NULL: not given */
	enum option_start start;
	size_t start_n;
	enum option_color color;
	bool no_sandbox; /* parse pages outside the cage */
};

/*
 * Read `argv`, whose strings must live as long as `o`.  ERR_USAGE with a line
 * in `note` if it makes no sense.
 */
enum err options_parse(
    struct options *o, int argc, char *const argv[], struct note *note);

/* Add what --help prints: usage, and every option with what it does. */
void options_help(struct str *out);

#endif
