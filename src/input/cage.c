/*
 * cage.c - work that may go wrong, done where it can do no harm.
 *
 * Floor 2, input.  This side of the bars: it starts the child, hands it jobs,
 * watches the clock, and says what a death means.
 */
#include "config.h"

#include "pullquote/cage.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "cage_child.h"
#include "pullquote/xalloc.h"

/* Where a dead peer raises a signal all the same, the program ignores it. */
#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0
#endif

enum {
	STEP = 65536 /* bytes to receive at a time */
};

struct cage {
	cage_work *work;
	struct cage_limits limits;
	pid_t child; /* 0: none */
	int fd;      /* to the child, if there is one */
	int job_n;   /* that it has done */
};

static enum err
start_child(struct cage *c, struct note *note)
{
	int fd[2];
	pid_t child;

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, fd))
		return note_set(note, ERR_READ,
		    "no socket to a cage for the page: %s", strerror(errno));
	child = fork();
	if (child == 0) {
		close(fd[0]);
		cage_child(fd[1], c->work, &c->limits);
	}
	close(fd[1]);
	if (child < 0) {
		close(fd[0]);
		return note_set(note, ERR_READ,
		    "no process to read the page in: %s", strerror(errno));
	}
	fcntl(fd[0], F_SETFD, FD_CLOEXEC);
	c->child = child;
	c->fd = fd[0];
	c->job_n = 0;
	return ERR_OK;
}

/*
 * Its exit status, or 0 if somebody else has taken it.  One that is dying
 * already keeps the status that it dies with.
 */
static int
end_child(struct cage *c)
{
	int status = 0;

	kill(c->child, SIGKILL);
	close(c->fd);
	while (waitpid(c->child, &status, 0) < 0)
		if (errno != EINTR)
			break;
	c->child = 0;
	return status;
}

static long
milliseconds_now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* One job under way. */
struct talk {
	int fd;
	struct slice head, body; /* still to send */
	struct str reply;        /* as far as it has come, its head included */
	long deadline;           /* in milliseconds_now() */
};

/*
 * Wait until the child listens or speaks; 0 at the deadline, else what poll()
 * found.  What it has said counts even if the program itself was stopped past
 * the deadline.
 */
static int
wait_for_child(const struct talk *t)
{
	struct pollfd p = {.fd = t->fd, .events = POLLIN};
	int n;

	if (t->head.len + t->body.len)
		p.events |= POLLOUT;
	do {
		long left = t->deadline - milliseconds_now();

		n = poll(&p, 1, left > 0 ? (int)left : 0);
	} while (n < 0 && errno == EINTR);
	return n > 0 ? p.revents : 0;
}

static void
send_some(struct talk *t)
{
	struct slice *part = t->head.len ? &t->head : &t->body;
	ssize_t n =
	    send(t->fd, part->at, part->len, MSG_NOSIGNAL | MSG_DONTWAIT);

	if (n > 0) {
		part->at += n;
		part->len -= (size_t)n;
	}
}

/* False when the child will say no more. */
static bool
receive_some(struct talk *t)
{
	char step[STEP];
	ssize_t n = recv(t->fd, step, sizeof(step), MSG_DONTWAIT);

	if (n > 0)
		str_add(&t->reply, step, (size_t)n);
	return n > 0 || (n < 0 && (errno == EAGAIN || errno == EINTR));
}

/* How many bytes the child wants to hand back; 0 until it has said so. */
static size_t
announced(const struct talk *t)
{
	size_t len = 0;

	if (t->reply.len >= sizeof(len))
		memcpy(&len, t->reply.at, sizeof(len));
	return len;
}

/* As many bytes as announced, or more: none of it can be trusted anyway. */
static bool
is_whole(const struct talk *t)
{
	return t->reply.len >= sizeof(size_t) &&
	    t->reply.len - sizeof(size_t) >= announced(t);
}

enum outcome {
	ANSWERED,
	DIED,
	TIMED_OUT,
	FLOODED
};

static enum outcome
talk(struct talk *t, size_t max_len)
{
	while (!is_whole(t)) {
		int ready = wait_for_child(t);

		if (!ready)
			return TIMED_OUT;
		if (ready & POLLOUT)
			send_some(t);
		if (ready & ~POLLOUT && !receive_some(t))
			return DIED;
		if (announced(t) > max_len)
			return FLOODED;
	}
	return ANSWERED;
}

/* What its death says. */
static enum err
judge(int status, const struct cage_limits *limits, struct note *note)
{
	int signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
	int code = WIFEXITED(status) ? WEXITSTATUS(status) : CAGE_EXIT_DONE;

	if (signal == SIGSYS)
		return note_set(note, ERR_FORMAT,
		    "the page made its parser reach out of its cage, and was "
		    "stopped");
	if (signal)
		return note_set(note, ERR_FORMAT,
		    "the page made its parser crash (signal %d)", signal);
	if (code == CAGE_EXIT_NO_MEMORY)
		return note_set(note, ERR_LIMIT,
		    "reading the page took more than %zu MB of memory, and "
		    "was stopped",
		    limits->memory >> 20);
	if (code == CAGE_EXIT_NO_CAGE)
		return note_set(note, ERR_READ,
		    "this system grants no cage (seccomp) to read the page "
		    "in; --no-sandbox reads it without");
	return note_set(note, ERR_FORMAT, "the page made its parser end early");
}

static enum err
fail(struct cage *c, enum outcome outcome, struct note *note)
{
	int status = end_child(c);

	if (outcome == TIMED_OUT)
		return note_set(note, ERR_LIMIT,
		    "reading the page took more than %d seconds, and was "
		    "stopped",
		    c->limits.seconds);
	if (outcome == FLOODED)
		return note_set(note, ERR_LIMIT,
		    "reading the page gave more than %zu MB, and was stopped",
		    c->limits.output >> 20);
	return judge(status, &c->limits, note);
}

struct cage *
cage_new(cage_work *work, const struct cage_limits *limits)
{
	struct cage *c = xcalloc(1, sizeof(*c));

	assert(limits->seconds >= 1 && limits->jobs >= 1);
	c->work = work;
	c->limits = *limits;
	return c;
}

enum err
cage_run(struct cage *c, struct str *out, struct slice job, struct note *note)
{
	struct talk t = {.head = {(const char *)&job.len, sizeof(job.len)},
	    .body = job,
	    .deadline = milliseconds_now() + c->limits.seconds * 1000L};
	enum outcome outcome;
	enum err err = c->child ? ERR_OK : start_child(c, note);

	if (err)
		return err;
	t.fd = c->fd;
	outcome = talk(&t, c->limits.output);
	if (outcome == ANSWERED)
		str_add(out, t.reply.at + sizeof(size_t), announced(&t));
	else
		err = fail(c, outcome, note);
	str_clear(&t.reply);
	if (c->child && ++c->job_n == c->limits.jobs)
		end_child(c);
	return err;
}

void
cage_renew(struct cage *c)
{
	if (c->child)
		end_child(c);
}

void
cage_free(struct cage *c)
{
	if (!c)
		return;
	cage_renew(c);
	free(c);
}
