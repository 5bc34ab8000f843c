/*
 * shell.c - a shell of one job, on a pty.
 */
#include "config.h"

#include "shell.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

/* What the shell tells the test; the first event carries the job's pid. */
struct event {
	pid_t pid;
	int status;
};

enum {
	ORDER_CONTINUE = 'c',
	ORDER_QUIT = 'q'
};

static void
write_all(int fd, const void *bytes, size_t len)
{
	const char *at = bytes;

	while (len > 0) {
		ssize_t n = write(fd, at, len);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return;
		at += n;
		len -= (size_t)n;
	}
}

static bool
read_all(int fd, void *bytes, size_t len)
{
	char *at = bytes;

	while (len > 0) {
		ssize_t n = read(fd, at, len);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		at += n;
		len -= (size_t)n;
	}
	return true;
}

/* The signals that the keys of a terminal send, and those about it. */
static void
set_job_signals(void (*handler)(int))
{
	static const int sig[] = {
	    SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGHUP, SIGPIPE};

	for (size_t i = 0; i < sizeof(sig) / sizeof(sig[0]); i++)
		signal(sig[i], handler);
}

/* In the child: become the foreground job, then the program. */
static void
run_job(const struct shell_job *job, int tty, int input)
{
	setpgid(0, 0);
	tcsetpgrp(tty, getpid());
	set_job_signals(SIG_DFL);
	dup2(input >= 0 ? input : tty, STDIN_FILENO);
	dup2(tty, STDOUT_FILENO);
	dup2(tty, STDERR_FILENO);
	if (chdir(job->dir) == 0)
		execve(job->path, job->argv, job->env);
	perror(job->path);
	_exit(127);
}

/* In the shell: wait for the job, tell the test, do as the test says. */
static void
wait_for_job(pid_t pid, int tty, int events, int orders)
{
	struct event event = {.pid = pid};
	char order;

	write_all(events, &event, sizeof(event));
	for (;;) {
		if (waitpid(pid, &event.status, WUNTRACED) < 0) {
			if (errno == EINTR)
				continue;
			return;
		}
		tcsetpgrp(tty, getpgrp());
		write_all(events, &event, sizeof(event));
		/* Even when the job has ended the shell stays: the end of a
		 * session's leader takes the terminal with it. */
		if (!read_all(orders, &order, 1) || order != ORDER_CONTINUE)
			return;
		tcsetpgrp(tty, pid);
		kill(-pid, SIGCONT);
	}
}

static void
run_shell(const struct shell_job *job, const char *tty_name, const int fd[3])
{
	int tty;
	pid_t pid;

	setsid();
	tty = open(tty_name, O_RDWR | O_CLOEXEC);
	if (tty < 0)
		_exit(126);
#ifdef TIOCSCTTY
	ioctl(tty, TIOCSCTTY, 0);
#endif
	set_job_signals(SIG_IGN);
	pid = fork();
	if (pid == 0)
		run_job(job, tty, fd[0]);
	if (fd[0] >= 0)
		close(fd[0]);
	wait_for_job(pid, tty, fd[1], fd[2]);
	_exit(0);
}

static bool
open_pty(struct shell *sh, const struct shell_job *job)
{
	sh->master = posix_openpt(O_RDWR | O_NOCTTY);
	if (sh->master < 0)
		return false;
	fcntl(sh->master, F_SETFD, FD_CLOEXEC);
	if (grantpt(sh->master) != 0 || unlockpt(sh->master) != 0)
		return false;
	sh->slave = open(ptsname(sh->master), O_RDWR | O_NOCTTY | O_CLOEXEC);
	if (sh->slave < 0)
		return false;
	shell_resize(sh, job->rows, job->cols);
	return tcgetattr(sh->slave, job->modes) == 0;
}

/* A pipe that programs do not inherit. */
static bool
open_pipe(int end[2])
{
	if (pipe(end) != 0)
		return false;
	fcntl(end[0], F_SETFD, FD_CLOEXEC);
	fcntl(end[1], F_SETFD, FD_CLOEXEC);
	return true;
}

/* A pipe that holds `text`; returns its reading end, -1 if text is NULL. */
static int
pipe_of(const char *text)
{
	int end[2];

	if (!text || !open_pipe(end))
		return -1;
	fcntl(end[1], F_SETFL, O_NONBLOCK);
	write_all(end[1], text, strlen(text));
	close(end[1]);
	return end[0];
}

bool
shell_start(struct shell *sh, const struct shell_job *job)
{
	int events[2], orders[2];
	int input = pipe_of(job->input);
	struct event event;

	memset(sh, 0, sizeof(*sh));
	if (!open_pty(sh, job) || !open_pipe(events) || !open_pipe(orders))
		return false;
	sh->pid = fork();
	if (sh->pid == 0) {
		const int fd[3] = {input, events[1], orders[0]};
		const char *tty_name = ptsname(sh->master);

		close(sh->master);
		close(sh->slave);
		close(events[0]);
		close(orders[1]);
		run_shell(job, tty_name, fd);
	}
	if (input >= 0)
		close(input);
	close(events[1]);
	close(orders[0]);
	sh->events = events[0];
	sh->orders = orders[1];
	if (sh->pid < 0 || !read_all(sh->events, &event, sizeof(event)))
		return false;
	sh->job = event.pid;
	return true;
}

void
shell_read_event(struct shell *sh)
{
	struct event event;

	if (!read_all(sh->events, &event, sizeof(event))) {
		sh->is_ended = true;
		return;
	}
	sh->is_stopped = WIFSTOPPED(event.status);
	sh->is_ended = !sh->is_stopped;
	sh->status = event.status;
}

static void
give_order(const struct shell *sh, char order)
{
	write_all(sh->orders, &order, 1);
}

void
shell_continue(struct shell *sh)
{
	sh->is_stopped = false;
	give_order(sh, ORDER_CONTINUE);
}

void
shell_resize(struct shell *sh, int rows, int cols)
{
	struct winsize size = {
	    .ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols};

	ioctl(sh->slave, TIOCSWINSZ, &size);
}

void
shell_hang_up(struct shell *sh)
{
	close(sh->slave);
	close(sh->master);
	sh->slave = sh->master = -1;
}

/*
 * Are there keys that the job has not read?  poll() first: it has the kernel
 * hand on what the terminal has sent and the line does not hold yet.
 */
static bool
has_unread_keys(const struct shell *sh)
{
	struct pollfd line = {.fd = sh->slave, .events = POLLIN};
	int unread = 0;

	if (sh->slave < 0)
		return false;
	poll(&line, 1, 0);
	return ioctl(sh->slave, FIONREAD, &unread) == 0 && unread > 0;
}

unsigned long
shell_mark(const struct shell *sh)
{
	char name[64], line[128];
	unsigned long n, sum = 1;
	char state = 'S';
	FILE *file;

	if (has_unread_keys(sh))
		return 0;
	snprintf(name, sizeof(name), "/proc/%ld/status", (long)sh->job);
	file = fopen(name, "r");
	if (!file)
		return 1;
	while (fgets(line, sizeof(line), file)) {
		if (sscanf(line, "State: %c", &state) == 1)
			continue;
		if (sscanf(line, "voluntary_ctxt_switches: %lu", &n) == 1 ||
		    sscanf(line, "nonvoluntary_ctxt_switches: %lu", &n) == 1)
			sum += n;
	}
	fclose(file);
	return state == 'S' ? sum : 0;
}

void
shell_end(struct shell *sh)
{
	if (sh->pid <= 0)
		return;
	if (!sh->is_ended && sh->job > 0)
		kill(sh->job, SIGKILL);
	while (sh->is_stopped || !sh->is_ended) {
		if (sh->is_stopped)
			shell_continue(sh);
		shell_read_event(sh);
	}
	give_order(sh, ORDER_QUIT);
	while (waitpid(sh->pid, NULL, 0) < 0 && errno == EINTR)
		;
	if (sh->master >= 0)
		shell_hang_up(sh);
	close(sh->events);
	close(sh->orders);
}
