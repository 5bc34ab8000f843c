/*
 * signals.c - signals as something to be asked for, not something that happens.
 *
 * Floor 4, ui.  A handler can reach nothing but globals.
 */
#include "config.h"

#include "signals.h"

#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

static const int watched[] = {
    SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGTSTP, SIGCONT};

enum {
	WATCHED_N = sizeof(watched) / sizeof(watched[0])
};

static volatile sig_atomic_t came[WATCHED_N];
static struct sigaction before[WATCHED_N];
static int wake[2] = {-1, -1};

static void
on_signal(int sig)
{
	for (size_t i = 0; i < WATCHED_N; i++)
		if (watched[i] == sig)
			came[i] = 1;
	/* A full pipe wakes as well. */
	if (write(wake[1], "", 1) < 0)
		return;
}

void
signals_watch(void)
{
	struct sigaction act = {
	    .sa_handler = on_signal, .sa_flags = SA_RESTART};

	if (pipe(wake) < 0)
		wake[0] = wake[1] = -1;
	for (size_t i = 0; i < 2; i++) {
		fcntl(wake[i], F_SETFL, O_NONBLOCK);
		fcntl(wake[i], F_SETFD, FD_CLOEXEC);
	}
	for (size_t i = 0; i < WATCHED_N; i++) {
		came[i] = 0;
		sigaction(watched[i], &act, &before[i]);
	}
}

void
signals_unwatch(void)
{
	for (size_t i = 0; i < WATCHED_N; i++)
		sigaction(watched[i], &before[i], NULL);
	close(wake[0]);
	close(wake[1]);
	wake[0] = wake[1] = -1;
}

int
signals_fd(void)
{
	return wake[0];
}

struct signals_news
signals_take(void)
{
	struct signals_news news = {0};
	char bytes[64];

	while (read(wake[0], bytes, sizeof(bytes)) > 0)
		;
	for (size_t i = 0; i < WATCHED_N; i++) {
		if (!came[i])
			continue;
		came[i] = 0;
		if (watched[i] == SIGWINCH)
			news.resized = true;
		else if (watched[i] == SIGTSTP)
			news.stop = true;
		else if (watched[i] == SIGCONT)
			news.continued = true;
		else
			news.fatal = watched[i];
	}
	return news;
}

void
signals_stop(void)
{
	struct sigaction ours, stop = {.sa_handler = SIG_DFL};

	sigaction(SIGTSTP, &stop, &ours);
	/* The whole job: what feeds us through a pipe stops too. */
	kill(0, SIGTSTP);
	sigaction(SIGTSTP, &ours, NULL);
}

void
signals_die(int sig)
{
	struct sigaction act = {.sa_handler = SIG_DFL};

	sigaction(sig, &act, NULL);
	raise(sig);
}
