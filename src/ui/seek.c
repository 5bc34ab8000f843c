/*
 * seek.c - searching as the reader types, and going from match to match.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "seek.h"

#include "scroll.h"

/* Show the match at hand, out of its fold if it is in one. */
static void
show_hit(struct view *v)
{
	struct range hit = v->find.search.hit[v->find.hit];
	size_t block = article_block_at(v->article, hit.start);
	struct row_at at =
	    layout_find(&v->layout, (struct place){hit.start, 0});
	struct row row = layout_row(&v->layout, at);

	if (row.kind == ROW_FOLD && !row.is_open)
		layout_toggle(&v->layout, block);
	scroll_to_show(v, hit);
}

void
seek_start(struct view *v, bool backward)
{
	v->typing = VIEW_SEARCHING;
	prompt_start(&v->prompt, &v->history);
	v->seek_from = v->at;
	v->seek_byte = scroll_shown(v).start;
	v->find.is_backward = backward;
	str_cut(&v->seek_old, 0);
	str_add(&v->seek_old, v->find.query.at, v->find.query.len);
	v->seek_old_mode = v->find.mode;
	v->find.mode = SEARCH_LITERAL;
}

void
seek_typed(struct view *v)
{
	bool went_round;

	find_query(&v->find, str_slice(&v->prompt.text));
	v->at = v->seek_from;
	if (find_from(&v->find, v->seek_byte, v->find.is_backward, &went_round))
		show_hit(v);
}

void
seek_toggle_regex(struct view *v)
{
	v->find.mode =
	    v->find.mode == SEARCH_REGEX ? SEARCH_LITERAL : SEARCH_REGEX;
	seek_typed(v);
}

static void
say_nothing_found(struct view *v)
{
	struct find *f = &v->find;

	if (f->err != ERR_OK)
		view_alert(v, "%s", f->note.text);
	else
		view_alert(v, "Not found: %s", str_text(&f->query));
}

/* As it was before the typing, hits and all. */
static void
bring_back_old(struct view *v)
{
	v->find.mode = v->seek_old_mode;
	find_query(&v->find, str_slice(&v->seek_old));
}

static void
say_went_round(struct view *v, bool backward)
{
	view_say(v, "%s",
	    backward ? "Search went on from the end"
		     : "Search went on from the start");
}

void
seek_accept(struct view *v)
{
	struct find *f = &v->find;
	bool went_round;

	v->typing = VIEW_NO_PROMPT;
	if (!v->prompt.text.len) {
		/* Nothing typed: the search of before, once more. */
		bring_back_old(v);
		if (f->query.len)
			seek_match(v, 1);
		return;
	}
	prompt_remember(&v->prompt);
	if (!find_from(f, v->seek_byte, f->is_backward, &went_round)) {
		say_nothing_found(v);
		/* What is no pattern is no search: n goes on with the last. */
		if (f->err != ERR_OK)
			bring_back_old(v);
		return;
	}
	v->back = v->seek_from;
	if (went_round)
		say_went_round(v, f->is_backward);
}

void
seek_cancel(struct view *v)
{
	v->typing = VIEW_NO_PROMPT;
	v->at = v->seek_from;
	bring_back_old(v);
}

/* Is the match at hand on the screen?  Else one goes on from its top. */
static bool
is_at_hand(struct view *v, struct range shown)
{
	const struct find *f = &v->find;

	return f->hit != FIND_NONE && f->search.hit[f->hit].start < shown.end &&
	    f->search.hit[f->hit].end > shown.start;
}

void
seek_match(struct view *v, long by)
{
	struct find *f = &v->find;
	struct range shown = scroll_shown(v);
	bool went_round, again = false;

	if (f->is_backward)
		by = -by;
	f->is_hidden = false;
	if (!f->query.len) {
		view_say(v, "Nothing to search for yet: / begins a search");
		return;
	}
	if (!f->search.hit_n) {
		say_nothing_found(v);
		return;
	}
	scroll_leave(v);
	if (is_at_hand(v, shown))
		find_step(f, by, &went_round);
	else {
		find_from(f, shown.start, by < 0, &went_round);
		find_step(f, by < 0 ? by + 1 : by - 1, &again);
	}
	show_hit(v);
	if (f->search.hit_n == 1)
		view_say(v, "This is the only match");
	else if (went_round || again)
		say_went_round(v, by < 0);
}

void
seek_pattern(struct view *v, const char *pattern)
{
	bool went_round;

	find_query(&v->find, slice_of(pattern));
	if (find_from(&v->find, 0, false, &went_round))
		show_hit(v);
	else
		say_nothing_found(v);
}

void
seek_hide(struct view *v)
{
	if (!v->find.search.hit_n || v->find.is_hidden)
		view_say(v, "q quits, h shows the keys");
	v->find.is_hidden = true;
}
