/*
 * lines.c - the lines of an open file, however long, one at a time.
 *
 * Floor 3, output.
 */
#include "config.h"

#include "lines.h"

#include <errno.h>
#include <string.h>

#include <unistd.h>

enum {
	READ_STEP = 64 * 1024
};

static enum lines_step
give(struct lines *l, size_t end, size_t next, struct slice *line)
{
	bool is_long = l->is_dropping || end - l->start > l->max_len;

	*line = (struct slice){l->held.at + l->start, end - l->start};
	l->start = l->seen = next;
	l->is_dropping = false;
	l->line_n++;
	return is_long ? LINES_LONG : LINES_LINE;
}

enum lines_step
lines_next(struct lines *l, struct slice *line)
{
	const char *end = NULL;

	if (l->seen < l->held.len)
		end = memchr(l->held.at + l->seen, '\n', l->held.len - l->seen);
	if (end) {
		size_t at = (size_t)(end - l->held.at);

		return give(l, at, at + 1, line);
	}
	l->seen = l->held.len;
	if (!l->at_end)
		return LINES_MORE;
	if (l->start == l->held.len && !l->is_dropping)
		return LINES_END;
	return give(l, l->held.len, l->held.len, line);
}

/* Forget what was given out, and a line that is too long already. */
static void
make_room(struct lines *l)
{
	size_t kept = l->held.len - l->start;

	if (kept > l->max_len || l->is_dropping) {
		l->is_dropping = true;
		kept = 0;
	} else if (l->start > 0 && kept > 0) {
		memmove(l->held.at, l->held.at + l->start, kept);
	}
	str_cut(&l->held, kept);
	l->start = 0;
	l->seen = kept;
	str_reserve(&l->held, READ_STEP);
}

enum err
lines_read(struct lines *l, struct note *note)
{
	ssize_t n;

	make_room(l);
	do
		n = read(l->fd, l->held.at + l->held.len, READ_STEP);
	while (n < 0 && errno == EINTR);
	if (n < 0)
		return note_set(
		    note, ERR_READ, "cannot read: %s", strerror(errno));
	l->held.len += (size_t)n;
	l->held.at[l->held.len] = '\0';
	l->at_end = n == 0;
	return ERR_OK;
}

void
lines_clear(struct lines *l)
{
	str_clear(&l->held);
	*l = (struct lines){0};
}
