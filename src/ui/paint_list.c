/*
 * paint_list.c - the sidebar.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include <stdio.h>

#include "lists.h"
#include "paint.h"
#include "paint_line.h"

static const struct style plain = {STYLE_TEXT, 0, 0};
static const struct style faint = {STYLE_FAINT, 0, 0};
static const struct style frame = {STYLE_FRAME, 0, 0};
static const struct style bar = {STYLE_BAR, 0, 0};

static void
paint_speaker_row(
    const struct view *v, struct paint_line *l, const struct side_row *row)
{
	const struct speech *s = &v->speech;
	bool open = v->sidebar.unfolded[row->speaker] ||
	    v->sidebar.at_hand == row->speaker;
	char count[24];

	snprintf(count, sizeof(count), "%zu", speech_count(s, row->speaker));
	paint_line_put_right(l, count, faint);
	paint_line_put(l, slice_of(open ? "\u25be " : "\u25b8 "), frame);
	paint_line_put(l, speech_name(s, row->speaker),
	    paint_speaker(STYLE_NAME, row->speaker, 0, s));
}

static void
paint_section_row(
    const struct view *v, struct paint_line *l, const struct side_row *row)
{
	const struct article *a = v->article;
	struct slice title = slice_of("Opening");

	if (row->section < a->section_n)
		title = article_slice(
		    a, a->block[a->section[row->section].heading].text);
	l->col += 2;
	paint_line_put(l, slice_of("\u00a7 "), faint);
	paint_line_put(l, title, faint);
}

static void
paint_quote_row(
    const struct view *v, struct paint_line *l, const struct side_row *row)
{
	const struct quote *q = speech_quote(&v->speech, row->speech);
	int flags = STYLE_QUOTE;

	if (row->speech == v->quote)
		flags |= STYLE_CURRENT;
	l->col += 2;
	if (speech_is_unsure(q))
		paint_line_put(l, slice_of("? "), faint);
	paint_line_put(l, article_slice(v->article, q->text),
	    paint_speaker(STYLE_TEXT, row->speaker, flags, &v->speech));
}

static void
paint_side_row(const struct view *v, struct paint_line *l, size_t i)
{
	const struct side_row *row = &v->sidebar.row[i];

	if (v->focus == VIEW_IN_SIDEBAR && i == v->sidebar.list.selected) {
		paint_line_select(l, 0);
	}
	switch (row->kind) {
	case SIDE_SPEAKER:
		paint_speaker_row(v, l, row);
		break;
	case SIDE_ROLE:
		l->col += 2;
		paint_line_put(
		    l, v->speech.quotes->speaker[row->speaker].role, faint);
		break;
	case SIDE_SECTION:
		paint_section_row(v, l, row);
		break;
	case SIDE_QUOTE:
		paint_quote_row(v, l, row);
		break;
	}
}

/* Nobody named is no speaker. */
static size_t
named_n(const struct view *v)
{
	size_t nobody = v->speech.speaker_n - 1;

	return v->sidebar.shown_n - (speech_count(&v->speech, nobody) > 0);
}

static void
paint_side_head(const struct view *v, struct paint_line *l)
{
	const struct sidebar *s = &v->sidebar;
	char text[96];

	if (!v->is_analysed)
		snprintf(text, sizeof(text), "Looking for quotes: %d %%",
		    v->progress);
	else if (!v->speech.n)
		snprintf(text, sizeof(text), "Nobody is quoted");
	else if (s->filter.len)
		snprintf(text, sizeof(text), "%zu with \u201c%.40s\u201d",
		    s->shown_n, str_text(&s->filter));
	else
		snprintf(text, sizeof(text), "%zu speaker%s", named_n(v),
		    named_n(v) == 1 ? "" : "s");
	if (v->focus == VIEW_IN_SIDEBAR)
		grid_fill(l->g, l->row, l->col - 1, l->end - l->col + 2, bar);
	if (v->is_analysed && v->speech.n)
		paint_line_put_right(l, s->by_count ? "by number" : "in order",
		    v->focus == VIEW_IN_SIDEBAR ? bar : faint);
	paint_line_put(
	    l, slice_of(text), v->focus == VIEW_IN_SIDEBAR ? bar : faint);
}

void
paint_sidebar(struct view *v, struct grid *g, const struct frame *f)
{
	const struct list *list = &v->sidebar.list;
	struct paint_line line = {
	    .g = g, .end = f->side_col + f->side_cols - 1};

	for (int i = 0; i < f->text_rows; i++) {
		grid_fill(g, f->text_row + i, f->side_col, f->side_cols, plain);
		grid_put(g, f->text_row + i, f->side_col, slice_of("\u2502"), 1,
		    frame);
	}
	line.row = f->text_row;
	line.col = f->side_col + 2;
	if (f->text_rows > 0)
		paint_side_head(v, &line);
	for (size_t i = 0; i < list->rows && list->top + i < list->n; i++) {
		struct paint_line l = line;

		l.row = f->text_row + LISTS_HEAD_ROWS + (int)i;
		l.col = f->side_col + 2;
		l.end = f->side_col + f->side_cols - 1;
		paint_side_row(v, &l, list->top + i);
	}
}
