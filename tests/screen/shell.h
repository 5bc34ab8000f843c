/*
 * shell.h - a shell of one job: runs a program on a pty as a shell would.
 *
 * The program is the foreground job of a session of its own, so ^C, ^Z and a
 * terminal that vanishes do what they do in life.  The shell stands between
 * the test and the program, because a job whose parent is not in its session
 * can never be stopped.
 */
#ifndef PULLQUOTE_TESTS_SHELL_H
#define PULLQUOTE_TESTS_SHELL_H

#include <stdbool.h>
#include <sys/types.h>
#include <termios.h>

struct shell {
	pid_t pid;  /* the shell */
	pid_t job;  /* the program */
	int master; /* the terminal's side of the pty; -1 once hung up */
	int slave;  /* the program's side, to ask for its modes */
	int events; /* readable when the job stopped or ended */
	int orders; /* what the shell should do next */
	bool is_stopped;
	bool is_ended;
	int status; /* as waitpid() gives it, once is_ended */
};

/* What to run.  Nothing is kept. */
struct shell_job {
	int rows, cols;
	const char *path;      /* the program's file */
	char *const *argv;     /* NULL-ended, argv[0] included */
	char *const *env;      /* the whole environment, NULL-ended */
	const char *dir;       /* the directory to run it in */
	const char *input;     /* piped to its stdin; NULL: the terminal */
	struct termios *modes; /* where to put the terminal's first modes */
};

/*
 * Start it.  `input` must fit into a pipe (64 KiB); the pipe is closed behind
 * it.  Returns false, with errno set, if there is no pty or no process.
 */
bool shell_start(struct shell *sh, const struct shell_job *job);

/* Take the news from `events`: is_stopped, is_ended and status follow. */
void shell_read_event(struct shell *sh);

/* Put the stopped job back into the foreground and let it go on. */
void shell_continue(struct shell *sh);

/* Tell the job and the kernel the terminal's size. */
void shell_resize(struct shell *sh, int rows, int cols);

/* The terminal is gone.  The kernel sends SIGHUP to the shell alone, and this
 * one does not pass it on. */
void shell_hang_up(struct shell *sh);

/*
 * A number that the job's next doing changes, or 0 if it is doing something
 * now: it runs, or has keys to read.  The same mark twice: it has slept all
 * the while.  Always 1 where there is no /proc to ask.
 */
unsigned long shell_mark(const struct shell *sh);

/* Kill what still runs and free all. */
void shell_end(struct shell *sh);

#endif
