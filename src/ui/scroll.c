/*
 * scroll.c - moving the text under the reader's eyes, row by row.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "scroll.h"

#include "frame.h"

enum {
	/* A jump puts its target this part of the screen from the top. */
	LEAD_PARTS = 4
};

static int
text_rows(const struct view *v)
{
	return frame_of(v).text_rows;
}

/* Go `n` rows on; returns how many there were. */
static int
walk_down(struct view *v, struct row_at *at, int n)
{
	int done = 0;

	while (done < n && layout_next(&v->layout, at))
		done++;
	return done;
}

static void
walk_up(struct view *v, struct row_at *at, int n)
{
	while (n > 0 && layout_prev(&v->layout, at))
		n--;
}

/* The same row, or one further up if rows would be empty below. */
static struct row_at
pulled_up(struct view *v, struct row_at at)
{
	struct row_at end = at;
	int more = text_rows(v) - 1;

	walk_up(v, &at, more - walk_down(v, &end, more));
	return at;
}

struct row_at
scroll_top(struct view *v)
{
	struct row_at at = layout_find(&v->layout, v->at.top);

	return v->at.is_loose ? at : pulled_up(v, at);
}

static void
set_top(struct view *v, struct row_at at, bool is_loose)
{
	v->at.top = layout_place(&v->layout, at);
	v->at.is_loose = is_loose;
}

struct range
scroll_shown(struct view *v)
{
	struct row_at at;
	struct range shown = {0};
	struct row row;

	if (layout_is_empty(&v->layout))
		return shown;
	at = scroll_top(v);
	shown.start = layout_place(&v->layout, at).at;
	walk_down(v, &at, text_rows(v) - 1);
	row = layout_row(&v->layout, at);
	shown.end = row.kind == ROW_TEXT ? row.text.end
					 : layout_place(&v->layout, at).at;
	if (row.kind == ROW_FOLD && !row.is_open)
		shown.end = v->article->block[row.fold_end - 1].text.end;
	return shown;
}

int
scroll_percent(struct view *v)
{
	struct range shown = scroll_shown(v);
	size_t end = v->article->text_len, above, below;
	int percent;

	if (shown.end == end)
		return 100;
	if (shown.start == 0)
		return 0;
	above = layout_open_before(&v->layout, shown.start);
	below = layout_open_before(&v->layout, end) -
	    layout_open_before(&v->layout, shown.end);
	percent = (int)((double)above * 100 / (double)(above + below));
	return percent < 1 ? 1 : percent > 99 ? 99 : percent;
}

static void
scroll_down(struct view *v, long rows)
{
	struct row_at top = scroll_top(v), to = top;

	while (rows > 0 && layout_next(&v->layout, &to))
		rows--;
	to = pulled_up(v, to);
	/* Rows left empty below by a jump are not filled from above. */
	if (row_at_cmp(to, top) > 0)
		set_top(v, to, false);
}

static void
scroll_up(struct view *v, long rows)
{
	struct row_at to = scroll_top(v);

	while (rows > 0 && layout_prev(&v->layout, &to))
		rows--;
	set_top(v, to, v->at.is_loose);
}

void
scroll_by(struct view *v, long rows)
{
	if (layout_is_empty(&v->layout))
		return;
	if (rows < 0)
		scroll_up(v, -rows);
	else
		scroll_down(v, rows);
}

void
scroll_to_top(struct view *v, size_t at)
{
	v->at.top = (struct place){at, 0};
	v->at.is_loose = true;
}

void
scroll_put(struct view *v, struct row_at at, int row)
{
	walk_up(v, &at, row);
	set_top(v, at, v->at.is_loose);
}

/* Is the row of byte `at` among the first `rows` of the screen? */
static bool
is_shown(struct view *v, size_t at, int rows)
{
	struct row_at row = layout_find(&v->layout, (struct place){at, 0});
	struct row_at top = scroll_top(v), end = top;

	walk_down(v, &end, rows - 1);
	return row_at_cmp(row, top) >= 0 && row_at_cmp(row, end) <= 0;
}

void
scroll_to_show(struct view *v, struct range bytes)
{
	int rows = text_rows(v);
	struct row_at at;

	if (layout_is_empty(&v->layout))
		return;
	if (is_shown(v, bytes.start, rows) &&
	    is_shown(v, bytes.end - (bytes.end > bytes.start), rows))
		return;
	at = layout_find(&v->layout, (struct place){bytes.start, 0});
	walk_up(v, &at, rows / LEAD_PARTS);
	set_top(v, pulled_up(v, at), false);
}

void
scroll_to_start(struct view *v)
{
	v->at = (struct view_at){0};
}

void
scroll_to_end(struct view *v)
{
	if (layout_is_empty(&v->layout))
		return;
	set_top(v, pulled_up(v, layout_last(&v->layout)), false);
}

void
scroll_leave(struct view *v)
{
	v->back = v->at;
}
