/*
 * frame.c - where on the screen things stand.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "frame.h"

#include "lists.h"
#include "view.h"

enum {
	SIDE_MIN = 26,
	SIDE_MAX = 40,
	BESIDE_MIN = 12, /* a narrower strip of text tells nothing */
	PANEL_MAX = 76,
	/* The text keeps a column free at each side, if there are many. */
	MARGIN_FROM_COLS = 20,
	BARS_FROM_ROWS = 4
};

static int
clamp(int n, int low, int high)
{
	if (n > high)
		n = high;
	return n < low ? low : n;
}

/* The sidebar stands beside the text, or comes over it while in focus. */
static void
place_sidebar(struct frame *f, const struct view *v)
{
	bool stands = v->cols >= VIEW_SIDEBAR_COLS;
	int want = v->cols - v->measure - 4;

	if (v->focus != VIEW_IN_SIDEBAR && (!stands || v->sidebar.is_off))
		return;
	f->side_cols = stands ? clamp(want, SIDE_MIN, SIDE_MAX)
			      : clamp(v->cols * 2 / 3, SIDE_MIN, SIDE_MAX);
	if (f->side_cols + BESIDE_MIN > v->cols)
		f->side_cols = v->cols;
	f->side_col = v->cols - f->side_cols;
}

static void
place_text(struct frame *f, const struct view *v)
{
	bool stands = v->cols >= VIEW_SIDEBAR_COLS;
	int room = stands ? v->cols - f->side_cols : v->cols;
	int margin = room >= MARGIN_FROM_COLS ? 1 : 0;

	f->text_cols = clamp(room - 2 * margin, 1, v->measure);
	f->text_col = clamp((room - f->text_cols) / 2, 0, room);
}

static void
place_panel(struct frame *f, const struct view *v)
{
	int margin = v->cols > PANEL_MAX ? (v->cols - PANEL_MAX) / 2 : 0;
	size_t lines =
	    v->panel == VIEW_PICKER ? v->speech.speaker_n : v->list.n;

	f->panel_col = margin;
	f->panel_cols = v->cols - 2 * margin;
	f->panel_row = f->text_row;
	lines += LISTS_HEAD_ROWS + (size_t)lists_foot_rows(v);
	f->panel_rows =
	    lines < (size_t)f->text_rows ? (int)lines : f->text_rows;
}

struct frame
frame_of(const struct view *v)
{
	struct frame f = {.top_row = -1, .bottom_row = -1};

	if (v->rows >= BARS_FROM_ROWS)
		f.top_row = 0;
	if (v->rows > 1 || v->typing != VIEW_NO_PROMPT)
		f.bottom_row = v->rows - 1;
	f.text_row = f.top_row + 1;
	f.text_rows = (f.bottom_row < 0 ? v->rows : f.bottom_row) - f.text_row;
	place_sidebar(&f, v);
	place_text(&f, v);
	place_panel(&f, v);
	return f;
}
