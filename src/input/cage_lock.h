/*
 * cage_lock.h - what makes a process a cage; one file a kind of system.
 *
 * Floor 2, input.
 */
#ifndef PULLQUOTE_INPUT_CAGE_LOCK_H
#define PULLQUOTE_INPUT_CAGE_LOCK_H

#include <stdbool.h>

/*
 * Take all rights from this process but its memory, its end, and reading and
 * writing `fd`.  False: the system does not grant it.  There is no way back.
 */
bool cage_lock(int fd);

#endif
