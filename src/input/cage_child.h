/*
 * cage_child.h - the process inside a cage.
 *
 * Floor 2, input.  Either side sends a message as the number of its bytes (a
 * size_t), then the bytes: a job in, what came of it out.
 */
#ifndef PULLQUOTE_INPUT_CAGE_CHILD_H
#define PULLQUOTE_INPUT_CAGE_CHILD_H

#include "pullquote/cage.h"

/* How it says what happened to it. */
enum {
	CAGE_EXIT_DONE = 0,
	CAGE_EXIT_LOST = 1, /* the parent does not listen */
	CAGE_EXIT_NO_CAGE = 3,
	CAGE_EXIT_NO_MEMORY = 4
};

/* Lock this process up and do jobs until the parent closes its end of `fd`. */
_Noreturn void cage_child(
    int fd, cage_work *work, const struct cage_limits *limits);

#endif
