/*
 * paint_list.c - the sidebar and the panels.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include <stdio.h>

#include "help.h"
#include "lists.h"
#include "outline.h"
#include "paint.h"
#include "pullquote/cluster.h"
#include "status.h"

static const struct style plain = {STYLE_TEXT, 0, 0};
static const struct style faint = {STYLE_FAINT, 0, 0};
static const struct style frame = {STYLE_FRAME, 0, 0};
static const struct style bar = {STYLE_BAR, 0, 0};

/* The columns of a list's line: [col, end) of a row. */
struct line {
	struct grid *g;
	int row, col, end;
	int flags; /* STYLE_SELECTED, STYLE_CURRENT */
};

static struct style
with_flags(struct style style, int flags)
{
	style.flags |= (unsigned short)flags;
	return style;
}

/* Something at the right end; what is put later stays left of it. */
static void
put_right(struct line *l, const char *text, struct style style)
{
	if (cluster_cols(text, slice_of(text).len) < l->end - l->col)
		l->end = paint_right(l->g, l->row, l->end, slice_of(text),
			     with_flags(style, l->flags)) -
		    1;
}

static void
put(struct line *l, struct slice text, struct style style)
{
	l->col = paint_cut(l->g, l->row, l->col, text, l->end - l->col,
	    with_flags(style, l->flags));
}

/* ---- the sidebar ---- */

static void
paint_speaker_row(
    const struct view *v, struct line *l, const struct side_row *row)
{
	const struct speech *s = &v->speech;
	bool open = v->sidebar.unfolded[row->speaker] ||
	    v->sidebar.at_hand == row->speaker;
	char count[24];

	snprintf(count, sizeof(count), "%zu", speech_count(s, row->speaker));
	put_right(l, count, faint);
	put(l, slice_of(open ? "\u25be " : "\u25b8 "), frame);
	put(l, speech_name(s, row->speaker),
	    paint_speaker(STYLE_NAME, row->speaker, 0, s));
}

static void
paint_section_row(
    const struct view *v, struct line *l, const struct side_row *row)
{
	const struct article *a = v->article;
	struct slice title = slice_of("Opening");

	if (row->section < a->section_n)
		title = article_slice(
		    a, a->block[a->section[row->section].heading].text);
	l->col += 2;
	put(l, slice_of("\u00a7 "), faint);
	put(l, title, faint);
}

static void
paint_quote_row(
    const struct view *v, struct line *l, const struct side_row *row)
{
	const struct quote *q = speech_quote(&v->speech, row->speech);
	int flags = STYLE_QUOTE;

	if (row->speech == v->quote)
		flags |= STYLE_CURRENT;
	l->col += 2;
	if (speech_is_unsure(q))
		put(l, slice_of("? "), faint);
	put(l, article_slice(v->article, q->text),
	    paint_speaker(STYLE_TEXT, row->speaker, flags, &v->speech));
}

static void
paint_side_row(const struct view *v, struct line *l, size_t i)
{
	const struct side_row *row = &v->sidebar.row[i];

	if (v->focus == VIEW_IN_SIDEBAR && i == v->sidebar.list.selected) {
		l->flags = STYLE_SELECTED;
		grid_fill(l->g, l->row, l->col, l->end - l->col,
		    with_flags(plain, l->flags));
	}
	switch (row->kind) {
	case SIDE_SPEAKER:
		paint_speaker_row(v, l, row);
		break;
	case SIDE_ROLE:
		l->col += 2;
		put(l, v->speech.quotes->speaker[row->speaker].role, faint);
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
paint_side_head(const struct view *v, struct line *l)
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
		put_right(l, s->by_count ? "by number" : "in order",
		    v->focus == VIEW_IN_SIDEBAR ? bar : faint);
	put(l, slice_of(text), v->focus == VIEW_IN_SIDEBAR ? bar : faint);
}

void
paint_sidebar(struct view *v, struct grid *g, const struct frame *f)
{
	const struct list *list = &v->sidebar.list;
	struct line line = {.g = g, .end = f->side_col + f->side_cols - 1};

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
		struct line l = line;

		l.row = f->text_row + LISTS_HEAD_ROWS + (int)i;
		l.col = f->side_col + 2;
		l.end = f->side_col + f->side_cols - 1;
		paint_side_row(v, &l, list->top + i);
	}
}

/* ---- panels ---- */

static void
paint_help_row(struct line *l, size_t i)
{
	struct str keys = {0};
	const char *text;
	int col = l->col + 24;

	help_line(i, &keys, &text);
	if (!keys.len) {
		put(l, slice_of(text), (struct style){STYLE_HEADING, 0, 0});
	} else {
		l->col += 2;
		put(l, str_slice(&keys), (struct style){STYLE_NAME, 0, 0});
		l->col = l->col + 2 > col ? l->col + 2 : col;
		put(l, slice_of(text), plain);
	}
	str_clear(&keys);
}

static void
paint_outline_row(const struct view *v, struct line *l, size_t i)
{
	struct outline_row row = outline_row(v, i);
	struct str right = {0};

	if (v->is_analysed && row.quote_n)
		str_addf(&right, "%zu quote%s", row.quote_n,
		    row.quote_n == 1 ? "" : "s");
	if (row.minutes >= 0) {
		str_adds(&right, right.len ? " \u00b7 " : "");
		status_minutes(&right, row.minutes);
	}
	put_right(l, str_text(&right), faint);
	for (int level = 2; level < row.level; level++)
		l->col += 2;
	put(l, row.title, plain);
	str_clear(&right);
}

static void
paint_picker_row(const struct view *v, struct line *l, size_t i)
{
	const struct speech *s = &v->speech;
	size_t speaker = v->picked[i];
	char count[24];

	snprintf(count, sizeof(count), "%zu", speech_count(s, speaker));
	put_right(l, count, faint);
	put(l, speech_name(s, speaker),
	    paint_speaker(STYLE_NAME, speaker, 0, s));
	l->col += 2;
	if (speaker + 1 < s->speaker_n)
		put(l, s->quotes->speaker[speaker].role, faint);
}

static void
paint_panel_row(const struct view *v, struct line *l, size_t i)
{
	if (v->panel != VIEW_HELP && i == v->list.selected) {
		l->flags = STYLE_SELECTED;
		grid_fill(l->g, l->row, l->col - 1, l->end - l->col + 2,
		    with_flags(plain, l->flags));
	}
	if (v->panel == VIEW_HELP)
		paint_help_row(l, i);
	else if (v->panel == VIEW_OUTLINE)
		paint_outline_row(v, l, i);
	else
		paint_picker_row(v, l, i);
}

/* The title above, the keys below. */
static void
paint_panel_ends(const struct view *v, struct line *head, struct line *foot)
{
	static const char *const title[] = {[VIEW_HELP] = "Keys",
	    [VIEW_OUTLINE] = "Outline",
	    [VIEW_PICKER] = "Pick a speaker"};
	static const char *const keys[] = {
	    [VIEW_HELP] = "j k Space b move \u00b7 Esc leaves",
	    [VIEW_OUTLINE] =
		"j k move \u00b7 Enter goes there \u00b7 Esc leaves",
	    [VIEW_PICKER] =
		"\u2191 \u2193 move \u00b7 Enter goes there \u00b7 Esc leaves"};

	put(head, slice_of(title[v->panel]), bar);
	put(foot, slice_of(keys[v->panel]), bar);
}

void
paint_panel(struct view *v, struct grid *g, const struct frame *f)
{
	const struct list *list = &v->list;
	struct line line = {.g = g,
	    .row = f->panel_row,
	    .col = f->panel_col + 1,
	    .end = f->panel_col + f->panel_cols - 1};
	struct line foot = line;

	foot.row += f->panel_rows - 1;
	for (int row = line.row; row <= foot.row; row++) {
		/* A free column at each side parts it from the text. */
		grid_fill(g, row, f->panel_col - 1, f->panel_cols + 2, plain);
		if (row == line.row || row == foot.row)
			grid_fill(g, row, f->panel_col, f->panel_cols, bar);
	}
	for (size_t i = 0; i < list->rows && list->top + i < list->n; i++) {
		struct line l = line;

		l.row += LISTS_HEAD_ROWS + (int)i;
		paint_panel_row(v, &l, list->top + i);
	}
	if (f->panel_rows > LISTS_FOOT_ROWS)
		paint_panel_ends(v, &line, &foot);
}
