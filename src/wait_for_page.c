/*
 * wait_for_page.c - fetch a page while a person looks on.
 *
 * Floor 5.
 */
#include "config.h"

#include "wait_for_page.h"

#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include "ui/signals.h"

struct wait {
	struct fetch *fetch;
	int tty; /* where the keys come from */
	struct termios was;
	size_t told_kb; /* what the line says; SIZE_MAX: there is no line */
	bool is_given_up;
};

/* Keys come one by one, and are not shown. */
static void
take_keys(struct wait *w)
{
	struct termios raw = w->was;

	raw.c_lflag &= (tcflag_t) ~(ICANON | ECHO);
	raw.c_cc[VMIN] = 0;
	raw.c_cc[VTIME] = 0;
	tcsetattr(w->tty, TCSANOW, &raw);
}

static void
give_back(struct wait *w)
{
	fputs("\r\033[K", stderr);
	tcsetattr(w->tty, TCSANOW, &w->was);
	w->told_kb = SIZE_MAX;
}

static void
tell(struct wait *w)
{
	size_t kb = (fetch_len(w->fetch) + 1023) / 1024;

	if (kb == w->told_kb)
		return;
	if (kb)
		fprintf(stderr, "\r\033[Kfetching: %zu KB (Esc gives up)", kb);
	else
		fputs("\r\033[Kfetching… (Esc gives up)", stderr);
	w->told_kb = kb;
}

/* An arrow and its like begin with Esc, too, but do not end with it. */
static void
hear_keys(struct wait *w)
{
	char key[64];
	ssize_t n = read(w->tty, key, sizeof(key));

	w->is_given_up = n > 0 && (key[0] == 'q' || key[n - 1] == '\033');
}

static void
hear_signals(struct wait *w)
{
	struct signals_news news = signals_take();

	if (news.stop) {
		give_back(w);
		signals_stop();
		take_keys(w);
	}
	if (!news.fatal)
		return;
	give_back(w);
	fetch_cancel(w->fetch);
	signals_unwatch();
	signals_die(news.fatal);
}

static void
look_on(struct wait *w)
{
	struct pollfd p[] = {{.fd = fetch_fd(w->fetch), .events = POLLIN},
	    {.fd = w->tty, .events = POLLIN},
	    {.fd = signals_fd(), .events = POLLIN}};

	while (!w->is_given_up && fetch_step(w->fetch)) {
		tell(w);
		poll(p, sizeof(p) / sizeof(p[0]), -1);
		if (p[1].revents)
			hear_keys(w);
		hear_signals(w);
	}
}

enum err
wait_for_page(struct fetched *page, const char *address, struct note *note)
{
	struct wait w = {.told_kb = SIZE_MAX};
	enum err err = fetch_start(&w.fetch, address, NULL, note);

	if (err)
		return err;
	w.tty = open("/dev/tty", O_RDONLY | O_CLOEXEC);
	if (w.tty >= 0 && tcgetattr(w.tty, &w.was) == 0) {
		signals_watch();
		take_keys(&w);
		look_on(&w);
		give_back(&w);
		signals_unwatch();
	}
	if (w.tty >= 0)
		close(w.tty);
	if (!w.is_given_up)
		return fetch_finish(w.fetch, page, note);
	fetch_cancel(w.fetch);
	return note_set(note, ERR_READ, "given up");
}
