/*
 * cage_child.c - the process inside a cage: its limits, and its one loop.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "cage_child.h"

#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#include "cage_lock.h"
#include "pullquote/xalloc.h"

enum {
	UNKNOWN_SIZE = 512 /* MiB the program may have where none tells */
};

/* The program's own hook would draw on the terminal. */
static void
end_without_memory(void)
{
	_exit(CAGE_EXIT_NO_MEMORY);
}

/* Bytes of address space that this process has now. */
static size_t
own_size(void)
{
	size_t pages = 0;
	char line[64] = "";
	int fd = open("/proc/self/statm", O_RDONLY);

	if (fd >= 0) {
		if (read(fd, line, sizeof(line) - 1) < 0 ||
		    sscanf(line, "%zu", &pages) != 1)
			pages = 0;
		close(fd);
	}
	return pages ? pages * (size_t)sysconf(_SC_PAGESIZE)
		     : (size_t)UNKNOWN_SIZE << 20;
}

/* The soft limit will do: a locked child cannot raise it. */
static bool
limit(int resource, size_t most)
{
	struct rlimit r;

	if (getrlimit(resource, &r))
		return false;
	if (r.rlim_cur == RLIM_INFINITY || r.rlim_cur > most)
		r.rlim_cur = most;
	return !setrlimit(resource, &r);
}

/* The program's handlers are not the child's; nor may a ^Z hold it up. */
static void
forget_handlers(void)
{
	struct sigaction action = {.sa_handler = SIG_DFL};
	sigset_t none;

	for (int i = 1; i < NSIG; i++)
		sigaction(i, &action, NULL);
	action.sa_handler = SIG_IGN;
	sigaction(SIGTSTP, &action, NULL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

static void
send_all(int fd, const void *bytes, size_t len)
{
	const char *at = bytes;

	while (len) {
		ssize_t n = write(fd, at, len);

		if (n <= 0)
			_exit(CAGE_EXIT_LOST);
		at += n;
		len -= (size_t)n;
	}
}

/* The parent closes its end when there is no more to do. */
static void
receive_all(int fd, void *bytes, size_t len)
{
	char *at = bytes;

	while (len) {
		ssize_t n = read(fd, at, len);

		if (n <= 0)
			_exit(CAGE_EXIT_DONE);
		at += n;
		len -= (size_t)n;
	}
}

static _Noreturn void
do_jobs(int fd, cage_work *work)
{
	struct str job = {0}, out = {0};

	for (;;) {
		size_t len;

		receive_all(fd, &len, sizeof(len));
		str_reserve(&job, len);
		receive_all(fd, job.at, len);
		work(&out, (struct slice){job.at, len});
		send_all(fd, &out.len, sizeof(out.len));
		send_all(fd, out.at, out.len);
		str_cut(&out, 0);
	}
}

void
cage_child(int fd, cage_work *work, const struct cage_limits *l)
{
	const size_t cpu_seconds = (size_t)l->seconds * (size_t)l->jobs;

	xalloc_on_death(end_without_memory);
	forget_handlers();
	if (!limit(RLIMIT_CORE, 0) || !limit(RLIMIT_CPU, cpu_seconds) ||
	    !limit(RLIMIT_AS, own_size() + l->memory) || !cage_lock(fd))
		_exit(CAGE_EXIT_NO_CAGE);
	do_jobs(fd, work);
}
