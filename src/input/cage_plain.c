/*
 * cage_plain.c - the lock of the cage where there is no libseccomp.
 *
 * Floor 2, input.  The best that every system has: no file can be opened, no
 * file can grow, no process can start (unless root asks), and what was open is
 * closed.  A parser taken over could still signal other processes.
 */
#include "config.h"

#include <stddef.h>
#include <sys/resource.h>
#include <unistd.h>

#include "cage_lock.h"

enum {
	MOST_FILES = 1024 /* this program never has more open */
};

bool
cage_lock(int fd)
{
	static const int refused[] = {
	    RLIMIT_NOFILE, RLIMIT_FSIZE, RLIMIT_NPROC};

	for (int other = 0; other < MOST_FILES; other++)
		if (other != fd)
			close(other);
	for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
		if (setrlimit(refused[i], &(struct rlimit){0, 0}))
			return false;
	return true;
}
