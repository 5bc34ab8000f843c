/*
 * fetch_program.h - find pullquote-fetch and start it.
 *
 * Floor 2, input.
 */
#ifndef PULLQUOTE_INPUT_FETCH_PROGRAM_H
#define PULLQUOTE_INPUT_FETCH_PROGRAM_H

#include <sys/types.h>

#include "pullquote/fetch.h"

/* This end of what the program writes. */
struct fetch_pipes {
	int out, err;
};

/* Start it; ERR_READ with a line in `note` if that can't be done. */
enum err fetch_program_start(pid_t *child, struct fetch_pipes *pipes,
    const char *address, const struct fetch_options *o, struct note *note);

#endif
