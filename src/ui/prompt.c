/*
 * prompt.c - a line of text that is being typed.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "prompt.h"

#include <stdlib.h>
#include <string.h>

#include "pullquote/cluster.h"
#include "pullquote/utf8.h"
#include "pullquote/xalloc.h"

void
prompt_start(struct prompt *p, struct prompt_history *history)
{
	str_cut(&p->text, 0);
	p->cursor = 0;
	p->history = history;
	p->recalled = history ? history->n : 0;
}

/* Replace the bytes of [start, end); the cursor ends up behind the new. */
static void
replace(struct prompt *p, size_t start, size_t end, struct slice with)
{
	char *tail = xmemdup0(str_text(&p->text) + end, p->text.len - end);
	size_t tail_len = p->text.len - end;

	str_cut(&p->text, start);
	str_add(&p->text, with.at, with.len);
	p->cursor = p->text.len;
	str_add(&p->text, tail, tail_len);
	free(tail);
}

/* A mark typed after a letter joins it: step over the whole cluster. */
static size_t
cluster_end(const struct prompt *p, size_t at)
{
	size_t end = 0;
	int cols;

	while (end < at)
		end += cluster_next(p->text.at + end, p->text.len - end, &cols);
	return end;
}

static size_t
before_cursor(const struct prompt *p)
{
	return p->cursor ? cluster_before(p->text.at, p->text.len, p->cursor)
			 : 0;
}

static size_t
after_cursor(const struct prompt *p)
{
	int cols;

	if (p->cursor == p->text.len)
		return p->cursor;
	return p->cursor +
	    cluster_next(
		p->text.at + p->cursor, p->text.len - p->cursor, &cols);
}

bool
prompt_type(struct prompt *p, int key)
{
	char bytes[4];
	size_t n;

	if (key < ' ' || (key >= 0x7F && key < 0xA0) || key >= KEYS_UP ||
	    (key >= 0xD800 && key < 0xE000))
		return false;
	n = utf8_put(bytes, (uint32_t)key);
	if (p->text.len + n > PROMPT_MAX)
		return false;
	replace(p, p->cursor, p->cursor, (struct slice){bytes, n});
	p->cursor = cluster_end(p, p->cursor);
	return true;
}

static bool
erase(struct prompt *p, size_t start, size_t end)
{
	if (start >= end)
		return false;
	replace(p, start, end, (struct slice){0});
	p->cursor = cluster_end(p, p->cursor);
	return true;
}

static size_t
word_start(const struct prompt *p)
{
	size_t at = p->cursor;

	while (at > 0 && p->text.at[at - 1] == ' ')
		at--;
	while (at > 0 && p->text.at[at - 1] != ' ')
		at--;
	return at;
}

/* Show the history's line number `n`; n of them is the empty line. */
static bool
recall(struct prompt *p, size_t n)
{
	const struct prompt_history *h = p->history;

	if (!h || n > h->n || n == p->recalled)
		return false;
	p->recalled = n;
	str_cut(&p->text, 0);
	if (n < h->n)
		str_adds(&p->text, h->line[n]);
	p->cursor = p->text.len;
	return true;
}

bool
prompt_edit(struct prompt *p, enum action action)
{
	switch (action) {
	case ACTION_CURSOR_LEFT:
		p->cursor = before_cursor(p);
		return false;
	case ACTION_CURSOR_RIGHT:
		p->cursor = after_cursor(p);
		return false;
	case ACTION_CURSOR_HOME:
		p->cursor = 0;
		return false;
	case ACTION_CURSOR_END:
		p->cursor = p->text.len;
		return false;
	case ACTION_ERASE:
		return erase(p, before_cursor(p), p->cursor);
	case ACTION_ERASE_NEXT:
		return erase(p, p->cursor, after_cursor(p));
	case ACTION_ERASE_WORD:
		return erase(p, word_start(p), p->cursor);
	case ACTION_ERASE_ALL:
		return erase(p, 0, p->cursor);
	case ACTION_OLDER:
		return p->recalled > 0 && recall(p, p->recalled - 1);
	case ACTION_NEWER:
		return recall(p, p->recalled + 1);
	default:
		return false;
	}
}

static void
forget(struct prompt_history *h, size_t i)
{
	free(h->line[i]);
	h->n--;
	memmove(&h->line[i], &h->line[i + 1], (h->n - i) * sizeof(h->line[0]));
}

void
prompt_remember(struct prompt *p)
{
	struct prompt_history *h = p->history;

	if (!h || !p->text.len)
		return;
	for (size_t i = 0; i < h->n; i++)
		if (!strcmp(h->line[i], p->text.at)) {
			forget(h, i);
			break;
		}
	if (h->n == PROMPT_HISTORY)
		forget(h, 0);
	h->line[h->n++] = xmemdup0(p->text.at, p->text.len);
}

void
prompt_clear(struct prompt *p)
{
	str_clear(&p->text);
	*p = (struct prompt){0};
}

void
prompt_history_clear(struct prompt_history *history)
{
	while (history->n)
		free(history->line[--history->n]);
}
