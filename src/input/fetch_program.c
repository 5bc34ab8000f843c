/*
 * fetch_program.c - find pullquote-fetch and start it.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "fetch_program.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>

#include <unistd.h>

extern char **environ;

enum {
	PATH_LEN = 4096,
	ADDRESS_SHOWN =
	    120 /* bytes of an address that a message has room for */
};

/* The folder that this program was started from, in a build tree or where it
 * is installed; only Linux tells. */
static bool
own_folder(char *path, size_t size)
{
	ssize_t len = readlink("/proc/self/exe", path, size - 1);
	char *slash;

	if (len <= 0)
		return false;
	path[len] = '\0';
	slash = strrchr(path, '/');
	if (slash)
		*slash = '\0';
	return slash != NULL;
}

static bool
find_program(struct str *path)
{
	char folder[PATH_LEN];

	if (own_folder(folder, sizeof(folder))) {
		str_addf(path, "%s/pullquote-fetch", folder);
		if (access(str_text(path), X_OK) == 0)
			return true;
		str_cut(path, 0);
	}
	str_adds(path, LIBEXECDIR "/pullquote-fetch");
	return access(str_text(path), X_OK) == 0;
}

static enum err
say_there_is_none(const char *address, struct note *note)
{
	bool is_short =
	    strlen(address) <= ADDRESS_SHOWN && !strpbrk(address, "'\n");

	return note_set(note, ERR_READ,
	    "this pullquote has no pullquote-fetch (it is built with "
	    "libcurl); try: curl -L '%s' | pullquote",
	    is_short ? address : "ADDRESS");
}

static void
close_both(const int fd[2])
{
	close(fd[0]);
	close(fd[1]);
}

/* Both ends close by themselves when a program starts. */
static bool
make_pipe(int fd[2])
{
	if (pipe(fd))
		return false;
	fcntl(fd[0], F_SETFD, FD_CLOEXEC);
	fcntl(fd[1], F_SETFD, FD_CLOEXEC);
	return true;
}

/* Signals are as they are for a program of its own. */
static void
set_signals(posix_spawnattr_t *attr)
{
	sigset_t all, none;

	sigfillset(&all);
	sigemptyset(&none);
	posix_spawnattr_setsigdefault(attr, &all);
	posix_spawnattr_setsigmask(attr, &none);
	posix_spawnattr_setflags(
	    attr, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
}

static int
spawn(pid_t *child, const char *path, const char *const *argv, int out, int err)
{
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attr;
	int failure;

	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addopen(
	    &actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
	posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
	posix_spawn_file_actions_adddup2(&actions, err, STDERR_FILENO);
	posix_spawnattr_init(&attr);
	set_signals(&attr);
	failure = posix_spawn(
	    child, path, &actions, &attr, (char *const *)argv, environ);
	posix_spawnattr_destroy(&attr);
	posix_spawn_file_actions_destroy(&actions);
	return failure;
}

/* Start `path` with pipes to its stdout and stderr; an errno, or 0. */
static int
spawn_with_pipes(pid_t *child, struct fetch_pipes *pipes, const char *path,
    const char *const *argv)
{
	int out[2], err[2], failure;

	if (!make_pipe(out))
		return errno;
	if (!make_pipe(err)) {
		failure = errno;
		close_both(out);
		return failure;
	}
	failure = spawn(child, path, argv, out[1], err[1]);
	if (failure) {
		close_both(out);
		close_both(err);
		return failure;
	}
	close(out[1]);
	close(err[1]);
	*pipes = (struct fetch_pipes){out[0], err[0]};
	return 0;
}

enum err
fetch_program_start(pid_t *child, struct fetch_pipes *pipes,
    const char *address, const struct fetch_options *o, struct note *note)
{
	struct str path = {0};
	char mb[32], seconds[32];
	const char *const argv[] = {"pullquote-fetch", "--max-mb", mb,
	    "--timeout", seconds, "--", address, NULL};
	enum err err = ERR_OK;
	int failure;

	snprintf(mb, sizeof(mb), "%d", o->max_mb ? o->max_mb : 32);
	snprintf(seconds, sizeof(seconds), "%d", o->seconds ? o->seconds : 120);
	if (o->program)
		str_adds(&path, o->program);
	else if (!find_program(&path))
		err = say_there_is_none(address, note);
	if (!err) {
		failure = spawn_with_pipes(child, pipes, path.at, argv);
		if (failure)
			err = note_set(note, ERR_READ, "%s does not start: %s",
			    str_text(&path), strerror(failure));
	}
	str_clear(&path);
	return err;
}
