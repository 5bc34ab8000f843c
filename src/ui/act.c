/*
 * act.c - do what a key means.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "act.h"

#include "explain.h"
#include "frame.h"
#include "jump.h"
#include "lists.h"
#include "scroll.h"
#include "seek.h"

enum {
	/* A page keeps this many rows of the one before, for the eye. */
	PAGE_OVERLAP = 2,
	PAGE_OVERLAP_FROM = 8
};

static long
page(const struct view *v)
{
	int rows = frame_of(v).text_rows;

	if (rows >= PAGE_OVERLAP_FROM)
		rows -= PAGE_OVERLAP;
	return rows > 1 ? rows : 1;
}

/* Half a page; a count says how much that is from now on. */
static long
half(struct view *v, long count)
{
	long rows = frame_of(v).text_rows / 2;

	if (count)
		v->half = count;
	if (v->half)
		return v->half;
	return rows > 1 ? rows : 1;
}

static void
to_end(struct view *v, bool last, long count)
{
	if (count) {
		jump_to_paragraph(v, count);
		return;
	}
	scroll_leave(v);
	if (last)
		scroll_to_end(v);
	else
		scroll_to_start(v);
}

static bool
act_scroll(struct view *v, enum action action, long count)
{
	long n = count ? count : 1;

	switch (action) {
	case ACTION_DOWN:
		scroll_by(v, n);
		return true;
	case ACTION_UP:
		scroll_by(v, -n);
		return true;
	case ACTION_PAGE_DOWN:
		scroll_by(v, count ? count : page(v));
		return true;
	case ACTION_PAGE_UP:
		scroll_by(v, -(count ? count : page(v)));
		return true;
	case ACTION_HALF_DOWN:
		scroll_by(v, half(v, count));
		return true;
	case ACTION_HALF_UP:
		scroll_by(v, -half(v, count));
		return true;
	case ACTION_FIRST:
	case ACTION_LAST:
		to_end(v, action == ACTION_LAST, count);
		return true;
	default:
		return false;
	}
}

static bool
act_jump(struct view *v, enum action action, long count)
{
	long n = count ? count : 1;

	switch (action) {
	case ACTION_PERCENT:
		jump_to_percent(v, count);
		return true;
	case ACTION_PARAGRAPH_NEXT:
	case ACTION_PARAGRAPH_PREV:
		jump_paragraph(v, action == ACTION_PARAGRAPH_NEXT ? n : -n);
		return true;
	case ACTION_SECTION_NEXT:
	case ACTION_SECTION_PREV:
		jump_section(v, action == ACTION_SECTION_NEXT ? n : -n);
		return true;
	case ACTION_QUOTE_NEXT:
	case ACTION_QUOTE_PREV:
		jump_quote(v, action == ACTION_QUOTE_NEXT ? n : -n, false);
		return true;
	case ACTION_SAME_NEXT:
	case ACTION_SAME_PREV:
		jump_quote(v, action == ACTION_SAME_NEXT ? n : -n, true);
		return true;
	case ACTION_MATCH_NEXT:
	case ACTION_MATCH_PREV:
		seek_match(v, action == ACTION_MATCH_NEXT ? n : -n);
		return true;
	default:
		return false;
	}
}

static void
set_measure(struct view *v, int by)
{
	int measure = v->measure + by;

	if (measure < VIEW_MEASURE_MIN)
		measure = VIEW_MEASURE_MIN;
	if (by > 0 && measure > v->cols && measure > VIEW_MEASURE)
		measure = v->measure;
	v->measure = measure;
	view_resize(v, v->rows, v->cols);
	view_say(v, "Column of %d", frame_of(v).text_cols);
}

/* Open or close the fold on row `i` of the screen, which stays there, unless
 * what comes out needs room. */
static void
toggle_fold(struct view *v, struct row_at at, int i, int rows)
{
	struct row row = layout_row(&v->layout, at);
	long more = (long)row.hidden_n - (rows - 1 - i);

	layout_toggle(&v->layout, row.block);
	scroll_put(v, at, i);
	if (!row.is_open && more > 0)
		scroll_by(v, more < i ? more : i);
}

/* The first fold on the screen opens or closes. */
static void
show_hidden(struct view *v)
{
	struct row_at at;
	int rows = frame_of(v).text_rows;

	if (layout_is_empty(&v->layout))
		return;
	at = scroll_top(v);
	for (int i = 0; i < rows; i++) {
		struct row row = layout_row(&v->layout, at);

		if (row.kind == ROW_FOLD) {
			toggle_fold(v, at, i, rows);
			return;
		}
		if (!layout_next(&v->layout, &at))
			break;
	}
	view_say(v, "Nothing is folded away on this screen");
}

/* All folds open, or, if they are, close. */
static void
show_all(struct view *v)
{
	bool open = layout_has_closed(&v->layout);
	size_t n = layout_open_all(&v->layout, open);

	if (n)
		view_say(v, "%zu line%s %s", n, n == 1 ? "" : "s",
		    open ? "shown that had been folded away" : "hidden");
	else
		view_say(v, "Nothing is folded away in this article");
}

static void
toggle_sidebar(struct view *v)
{
	if (v->cols < VIEW_SIDEBAR_COLS) {
		if (v->focus == VIEW_IN_SIDEBAR)
			lists_leave(v);
		else
			lists_focus_sidebar(v);
		return;
	}
	v->sidebar.is_off = !v->sidebar.is_off;
	if (v->sidebar.is_off)
		lists_leave(v);
	view_resize(v, v->rows, v->cols);
}

static bool
act_text(struct view *v, enum action action)
{
	switch (action) {
	case ACTION_EXPLAIN:
		explain_quote(v);
		return true;
	case ACTION_SEARCH:
	case ACTION_SEARCH_BACK:
		seek_start(v, action == ACTION_SEARCH_BACK);
		return true;
	case ACTION_MARK:
		v->pending = 'm';
		return true;
	case ACTION_TO_MARK:
		v->pending = '\'';
		return true;
	case ACTION_WIDER:
		set_measure(v, VIEW_MEASURE_STEP);
		return true;
	case ACTION_NARROWER:
		set_measure(v, -VIEW_MEASURE_STEP);
		return true;
	case ACTION_SHOW_HIDDEN:
		show_hidden(v);
		return true;
	case ACTION_SHOW_ALL:
		show_all(v);
		return true;
	case ACTION_ESCAPE:
		seek_hide(v);
		return true;
	default:
		return false;
	}
}

static bool
act_list_move(struct view *v, enum action action, long n)
{
	switch (action) {
	case ACTION_DOWN:
		lists_move(v, n);
		return true;
	case ACTION_UP:
		lists_move(v, -n);
		return true;
	case ACTION_PAGE_DOWN:
	case ACTION_PAGE_UP:
		n *= lists_page(v);
		lists_move(v, action == ACTION_PAGE_DOWN ? n : -n);
		return true;
	case ACTION_HALF_DOWN:
	case ACTION_HALF_UP:
		n *= (lists_page(v) + 1) / 2;
		lists_move(v, action == ACTION_HALF_DOWN ? n : -n);
		return true;
	case ACTION_FIRST:
	case ACTION_LAST:
		lists_to_end(v, action == ACTION_LAST);
		return true;
	default:
		return false;
	}
}

static bool
act_list(struct view *v, enum action action, long count)
{
	switch (action) {
	case ACTION_JUMP:
		if (count && v->panel == VIEW_LINKS)
			list_select(&v->list, (size_t)count - 1);
		lists_jump(v);
		return true;
	case ACTION_UNFOLD:
	case ACTION_FOLD:
		lists_unfold(v, action == ACTION_UNFOLD);
		return true;
	case ACTION_FILTER:
		lists_filter_start(v);
		return true;
	case ACTION_SORT:
		lists_sort(v);
		return true;
	case ACTION_ESCAPE:
		lists_escape(v);
		return true;
	default:
		return false;
	}
}

/* What is the same wherever one is. */
static void
act_anywhere(struct view *v, enum action action)
{
	switch (action) {
	case ACTION_PICK:
		lists_open(v, VIEW_PICKER);
		break;
	case ACTION_OUTLINE:
		lists_open(v, VIEW_OUTLINE);
		break;
	case ACTION_LINKS:
		lists_open(v, VIEW_LINKS);
		break;
	case ACTION_HELP:
		lists_open(v, VIEW_HELP);
		break;
	case ACTION_FOCUS:
		if (v->focus == VIEW_IN_SIDEBAR)
			lists_leave(v);
		else
			lists_focus_sidebar(v);
		break;
	case ACTION_SIDEBAR:
		toggle_sidebar(v);
		break;
	case ACTION_REDRAW:
		v->request = VIEW_REDRAW;
		break;
	case ACTION_SUSPEND:
		v->request = VIEW_SUSPEND;
		break;
	case ACTION_QUIT:
		v->request = VIEW_QUIT;
		break;
	default:
		break;
	}
}

void
act(struct view *v, enum action action, long count)
{
	bool done;

	if (v->focus == VIEW_IN_TEXT)
		done = act_scroll(v, action, count) ||
		    act_jump(v, action, count) || act_text(v, action);
	else
		done = act_list_move(v, action, count ? count : 1) ||
		    act_list(v, action, count);
	if (!done)
		act_anywhere(v, action);
}
