/*
 * view.c - what the reader sees and where he is: the state of the screen.
 *
 * Floor 4, ui.  Here are its beginning and end, and the way of a key to what
 * it does; the doing is in scroll, jump, seek and lists.
 */
#include "config.h"

#include "view.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "act.h"
#include "frame.h"
#include "jump.h"
#include "lists.h"
#include "seek.h"

enum {
	COUNT_MAX = 999999
};

/* ---- life ---- */

void
view_init(struct view *v, const struct article *article, int rows, int cols,
    int measure)
{
	*v = (struct view){.article = article, .rows = rows, .cols = cols};
	v->measure = measure ? measure : VIEW_MEASURE;
	v->quote = v->followed = SPEECH_NONE;
	v->find.hit = FIND_NONE;
	search_init(
	    &v->find.search, (struct slice){article->text, article->text_len});
	pace_init(&v->pace, article);
	layout_init(&v->layout, article, frame_of(v).text_cols, LAYOUT_SCREEN);
	spans_init(&v->spans, article);
	links_init(&v->links, article);
	lists_settle(v);
}

void
view_resize(struct view *v, int rows, int cols)
{
	v->rows = rows;
	v->cols = cols;
	layout_set_cols(&v->layout, frame_of(v).text_cols);
	lists_settle(v);
}

void
view_progress(struct view *v, int percent)
{
	v->progress = percent;
}

void
view_analysed(struct view *v, const struct quotes *quotes)
{
	speech_init(&v->speech, quotes);
	v->is_analysed = true;
	sidebar_init(&v->sidebar, &v->speech);
	sidebar_build(&v->sidebar, v->article, &v->speech);
	lists_settle(v);
}

void
view_clear(struct view *v)
{
	layout_clear(&v->layout);
	spans_clear(&v->spans);
	links_clear(&v->links);
	str_clear(&v->address);
	pace_clear(&v->pace);
	speech_clear(&v->speech);
	sidebar_clear(&v->sidebar);
	find_clear(&v->find);
	prompt_clear(&v->prompt);
	prompt_history_clear(&v->history);
	str_clear(&v->seek_old);
	free(v->picked);
	*v = (struct view){0};
}

/* ---- messages and requests ---- */

static void
set_message(struct view *v, bool is_alert, const char *format, va_list ap)
{
	/* Longer than a note, so that the note sees what is to be cut. */
	char text[sizeof(v->message.text) + 8];

	vsnprintf(text, sizeof(text), format, ap);
	note_set(&v->message, ERR_OK, "%s", text);
	v->is_alert = is_alert;
}

void
view_say(struct view *v, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	set_message(v, false, format, ap);
	va_end(ap);
}

void
view_alert(struct view *v, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	set_message(v, true, format, ap);
	va_end(ap);
}

enum view_request
view_take_request(struct view *v)
{
	enum view_request request = v->request;

	v->request = VIEW_GO_ON;
	return request;
}

/* ---- keys while typing ---- */

static void
typed(struct view *v)
{
	if (v->typing == VIEW_SEARCHING)
		seek_typed(v);
	else if (v->typing == VIEW_FILTERING)
		lists_filter_typed(v);
	else
		lists_pick_typed(v);
}

static void
accept(struct view *v)
{
	if (v->typing == VIEW_SEARCHING)
		seek_accept(v);
	else if (v->typing == VIEW_PICKING)
		lists_jump(v);
	v->typing = VIEW_NO_PROMPT;
}

static void
cancel(struct view *v)
{
	if (v->typing == VIEW_SEARCHING)
		seek_cancel(v);
	else
		lists_escape(v);
	v->typing = VIEW_NO_PROMPT;
}

/* In a list up and down choose; in a search they recall. */
static bool
moves_list(struct view *v, enum action action)
{
	if (v->typing == VIEW_SEARCHING ||
	    (action != ACTION_OLDER && action != ACTION_NEWER))
		return false;
	lists_move(v, action == ACTION_NEWER ? 1 : -1);
	return true;
}

/* What is pasted may come from several lines: blanks and line ends between
 * words are one blank, and those around them none. */
static void
paste_key(struct view *v, int key)
{
	if (key == ' ' || key == KEYS_TAB || key == KEYS_ENTER) {
		v->has_gap = v->prompt.text.len > 0;
		return;
	}
	if (v->has_gap)
		prompt_type(&v->prompt, ' ');
	v->has_gap = false;
	prompt_type(&v->prompt, key);
}

/* All that was pasted is looked for at once, at its end. */
static void
set_pasting(struct view *v, bool on)
{
	v->is_pasting = on;
	v->has_gap = false;
	if (!on && v->typing != VIEW_NO_PROMPT)
		typed(v);
}

static void
prompt_key(struct view *v, int key)
{
	enum action action = keys_action(KEYS_PROMPT, key);

	if (action == ACTION_ACCEPT)
		accept(v);
	else if (action == ACTION_ESCAPE ||
	    (action == ACTION_ERASE && !v->prompt.text.len))
		cancel(v);
	else if (action == ACTION_REGEX && v->typing == VIEW_SEARCHING)
		seek_toggle_regex(v);
	else if (moves_list(v, action))
		return;
	else if (action == ACTION_NONE ? prompt_type(&v->prompt, key)
				       : prompt_edit(&v->prompt, action))
		typed(v);
}

/* ---- keys elsewhere ---- */

static enum keys_place
place_of(const struct view *v)
{
	switch (v->focus) {
	case VIEW_IN_SIDEBAR:
		return KEYS_SIDEBAR;
	case VIEW_IN_PANEL:
		return KEYS_PANEL;
	default:
		return KEYS_TEXT;
	}
}

static void
finish_pending(struct view *v, int key)
{
	int pending = v->pending;

	v->pending = 0;
	if (key == KEYS_ESCAPE)
		return;
	if (pending == 'm')
		jump_set_mark(v, key);
	else
		jump_to_mark(v, key);
}

static bool
takes_digit(struct view *v, int key)
{
	if (key < '0' || key > '9' || (key == '0' && !v->count))
		return false;
	v->count = v->count * 10 + (key - '0');
	if (v->count > COUNT_MAX)
		v->count = COUNT_MAX;
	return true;
}

static void
command_key(struct view *v, int key)
{
	long count = v->count;
	enum action action;

	if (takes_digit(v, key))
		return;
	v->count = 0;
	action = keys_action(place_of(v), key);
	if (action == ACTION_NONE)
		view_say(v, "That key does nothing here: %s shows the keys",
		    v->focus == VIEW_IN_TEXT ? "h" : "F1");
	else
		act(v, action, count);
}

void
view_key(struct view *v, int key)
{
	if (key == KEYS_PASTE_BEGIN || key == KEYS_PASTE_END) {
		set_pasting(v, key == KEYS_PASTE_BEGIN);
		view_resize(v, v->rows, v->cols);
		return;
	}
	/* Text pasted is no command; what has no name was not meant for us. */
	if ((v->is_pasting && v->typing == VIEW_NO_PROMPT) ||
	    key == KEYS_UNKNOWN)
		return;
	v->message.text[0] = '\0';
	if (v->pending)
		finish_pending(v, key);
	else if (v->is_pasting)
		paste_key(v, key);
	else if (v->typing != VIEW_NO_PROMPT)
		prompt_key(v, key);
	else
		command_key(v, key);
	view_resize(v, v->rows, v->cols);
}
