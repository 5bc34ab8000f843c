/*
 * ui.c - read an article on the terminal: keys in, screens out.
 *
 * Floor 4, ui.  Keys come first; while there are none, the analysis goes on
 * by a slice.
 */
#include "config.h"

#include "pullquote/ui.h"

#include <stdbool.h>
#include <stdlib.h>

#include "browser.h"
#include "grid.h"
#include "jump.h"
#include "paint.h"
#include "pullquote/quotes.h"
#include "pullquote/xalloc.h"
#include "seek.h"
#include "signals.h"
#include "term.h"
#include "view.h"

enum {
	/* Bytes of a slice: a few milliseconds. */
	SLICE = 64 * 1024,
	FOREVER = -1
};

struct session {
	const struct ui_options *options;
	struct view view;
	struct grid grid;
	struct quotes_job *job; /* NULL: it is done */
	struct quotes quotes;
	bool is_dirty; /* the screen is not what it should show */
	bool is_over;
	int fatal; /* the signal that ends the session, or 0 */
};

/* ---- the beginning ---- */

static void
start_at_speaker(struct view *v, const char *name)
{
	const struct speech *s = &v->speech;
	size_t *found = xcalloc(s->speaker_n, sizeof(*found));

	if (sidebar_speakers(s, slice_of(name), false, found))
		jump_to_speaker(v, found[0]);
	else
		view_alert(v, "No quote by %s", name);
	free(found);
}

static void
start(struct session *s)
{
	const struct ui_options *o = s->options;
	struct view *v = &s->view;

	v->name = o->name;
	if (o->paragraph)
		jump_to_paragraph(v, (long)o->paragraph);
	else if (o->percent)
		jump_to_percent(v, o->percent);
	if (o->pattern)
		seek_pattern(v, o->pattern);
	v->back = (struct view_at){0};
}

/* ---- the analysis ---- */

static bool
has_work(const struct session *s)
{
	return s->job || !pace_is_done(&s->view.pace);
}

static void
finish_quotes(struct session *s)
{
	quotes_finish(s->job, &s->quotes);
	s->job = NULL;
	view_analysed(&s->view, &s->quotes);
	if (s->options->speaker)
		start_at_speaker(&s->view, s->options->speaker);
	s->is_dirty = true;
}

static void
work(struct session *s)
{
	int percent;

	if (!s->job) {
		s->is_dirty |= !pace_step(&s->view.pace, SLICE);
		return;
	}
	if (!quotes_step(s->job, SLICE)) {
		finish_quotes(s);
		return;
	}
	percent = quotes_progress(s->job);
	s->is_dirty |= percent != s->view.progress;
	view_progress(&s->view, percent);
}

/* ---- keys and signals ---- */

static void
take_size(struct session *s)
{
	int rows, cols;

	term_size(&rows, &cols);
	view_resize(&s->view, rows, cols);
	s->is_dirty = true;
}

static void
suspend(struct session *s)
{
	term_pause();
	signals_stop();
	term_resume();
	take_size(s);
}

static void
take_signals(struct session *s)
{
	struct signals_news news = signals_take();

	if (news.fatal) {
		s->fatal = news.fatal;
		s->is_over = true;
		return;
	}
	if (news.stop)
		suspend(s);
	if (news.continued)
		term_resume();
	if (news.resized || news.continued)
		take_size(s);
}

/* The terminal is the browser's until it ends. */
static void
browse(struct session *s)
{
	struct note note;

	term_pause();
	signals_unwatch();
	if (browser_open(getenv("BROWSER"), str_text(&s->view.address), &note))
		view_alert(&s->view, "%s", note.text);
	else
		view_say(&s->view, "%s", note.text);
	signals_watch();
	term_resume();
	take_size(s);
}

static void
take_key(struct session *s, int key)
{
	/* Who types ahead of the first slice wants its quotes all the same. */
	if (s->job)
		work(s);
	view_key(&s->view, key);
	s->is_dirty = true;
	switch (view_take_request(&s->view)) {
	case VIEW_QUIT:
		s->is_over = true;
		break;
	case VIEW_SUSPEND:
		suspend(s);
		break;
	case VIEW_REDRAW:
		term_redraw();
		break;
	case VIEW_BROWSE:
		browse(s);
		break;
	case VIEW_GO_ON:
		break;
	}
}

static void
draw(struct session *s)
{
	paint(&s->view, &s->grid);
	term_draw(&s->grid);
	s->is_dirty = false;
}

/* Keys first, then the screen, then work, then sleep. */
static void
run(struct session *s)
{
	while (!s->is_over) {
		bool can_wait = !s->is_dirty && !has_work(s);
		int key = term_read(can_wait ? FOREVER : 0, signals_fd());

		take_signals(s);
		if (key == TERM_GONE)
			s->is_over = true;
		else if (key != TERM_NOTHING)
			take_key(s, key);
		else if (s->is_dirty)
			draw(s);
		else if (has_work(s))
			work(s);
	}
}

enum err
ui_run(const struct article *article, const struct ui_options *options,
    struct note *note)
{
	struct session s = {.options = options};
	enum err err;
	int rows, cols;

	/* Before curses, which would set handlers of its own. */
	signals_watch();
	err = term_open(options->colour, note);
	if (err != ERR_OK) {
		signals_unwatch();
		return err;
	}
	term_size(&rows, &cols);
	view_init(&s.view, article, rows, cols, options->measure);
	start(&s);
	draw(&s);
	s.job = quotes_start(article);
	run(&s);
	term_close();
	signals_unwatch();
	quotes_job_free(s.job);
	view_clear(&s.view);
	quotes_clear(&s.quotes);
	grid_clear(&s.grid);
	if (s.fatal)
		signals_die(s.fatal);
	return ERR_OK;
}
