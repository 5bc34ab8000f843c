/*
 * fetch.c - a page from its address, through the program pullquote-fetch.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "pullquote/fetch.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include <sys/wait.h>
#include <unistd.h>

#include "fetch_program.h"
#include "pullquote/source.h"
#include "pullquote/xalloc.h"

enum {
	STEP = 65536,
	STEPS_AT_ONCE = 16 /* then others get their turn */
};

struct fetch {
	pid_t child;
	int out; /* its stdout: the page */
	int err; /* its stderr: a line, if there is one */
	struct str all;
	bool is_over; /* no more will come */
};

/* Source: RFC 3986, section 3.1. */
bool
fetch_is_address(const char *name)
{
	size_t len = strspn(name,
	    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-"
	    ".");

	return len && isalpha((unsigned char)*name) &&
	    strncmp(name + len, "://", 3) == 0;
}

enum err
fetch_start(struct fetch **f, const char *address,
    const struct fetch_options *options, struct note *note)
{
	const struct fetch_options none = {0};
	struct fetch_pipes pipes;
	pid_t child;
	enum err err = fetch_program_start(
	    &child, &pipes, address, options ? options : &none, note);

	if (err)
		return err;
	*f = xcalloc(1, sizeof(**f));
	(*f)->child = child;
	(*f)->out = pipes.out;
	(*f)->err = pipes.err;
	fcntl(pipes.out, F_SETFL, O_NONBLOCK);
	return ERR_OK;
}

int
fetch_fd(const struct fetch *f)
{
	return f->out;
}

size_t
fetch_len(const struct fetch *f)
{
	return f->all.len;
}

bool
fetch_step(struct fetch *f)
{
	for (int i = 0; i < STEPS_AT_ONCE && !f->is_over; i++) {
		char step[STEP];
		ssize_t n = read(f->out, step, sizeof(step));

		if (n < 0 && (errno == EAGAIN || errno == EINTR))
			break;
		if (n > 0)
			str_add(&f->all, step, (size_t)n);
		f->is_over = n <= 0 || f->all.len > SOURCE_MAX_LEN;
	}
	return !f->is_over;
}

static void
wait_for_all(struct fetch *f)
{
	while (fetch_step(f)) {
		struct pollfd p = {.fd = f->out, .events = POLLIN};

		poll(&p, 1, -1);
	}
}

/* The first line on the program's stderr, without its name before it. */
static void
hear_complaint(struct fetch *f, struct str *line)
{
	static const char name[] = "pullquote-fetch: ";
	const char *text;
	char step[512];
	ssize_t n;

	while ((n = read(f->err, step, sizeof(step))) > 0 ||
	    (n < 0 && errno == EINTR))
		if (n > 0 && line->len < sizeof(step))
			str_add(line, step, (size_t)n);
	str_cut(line, strcspn(str_text(line), "\n"));
	text = str_text(line);
	if (strncmp(text, name, sizeof(name) - 1) == 0) {
		size_t rest_len = line->len - (sizeof(name) - 1);

		memmove(line->at, text + sizeof(name) - 1, rest_len);
		str_cut(line, rest_len);
	}
}

/* The program's exit status; FETCH_FAILED if it was killed. */
static int
wait_for_end(struct fetch *f)
{
	int status = 0;

	while (waitpid(f->child, &status, 0) < 0)
		if (errno != EINTR)
			break;
	return WIFEXITED(status) ? WEXITSTATUS(status) : FETCH_FAILED;
}

static enum err
judge(struct fetch *f, struct fetched *page, struct note *note)
{
	struct str complaint = {0};
	enum err err = ERR_OK;
	int status;

	if (f->all.len > SOURCE_MAX_LEN) {
		kill(f->child, SIGKILL);
		str_adds(&complaint, "the page has no end");
	}
	hear_complaint(f, &complaint);
	status = wait_for_end(f);
	page->is_cut = status == FETCH_CUT;
	if ((status && !page->is_cut) ||
	    !fetch_head_read(&page->head, &page->bytes, str_slice(&f->all)))
		err = ERR_READ;
	if (err && !complaint.len)
		str_adds(&complaint, "pullquote-fetch does not work");
	if (complaint.len)
		note_set(err ? note : &page->why_cut, err, "%s",
		    str_text(&complaint));
	str_clear(&complaint);
	return err;
}

static void
fetch_free(struct fetch *f)
{
	close(f->out);
	close(f->err);
	str_clear(&f->all);
	free(f);
}

enum err
fetch_finish(struct fetch *f, struct fetched *page, struct note *note)
{
	enum err err;

	wait_for_all(f);
	err = judge(f, page, note);
	if (err) {
		*page = (struct fetched){0};
	} else {
		page->all = f->all;
		f->all = (struct str){0};
	}
	fetch_free(f);
	return err;
}

void
fetch_cancel(struct fetch *f)
{
	if (!f)
		return;
	kill(f->child, SIGTERM);
	wait_for_end(f);
	fetch_free(f);
}

void
fetched_clear(struct fetched *page)
{
	str_clear(&page->all);
	*page = (struct fetched){0};
}
