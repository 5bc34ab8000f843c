/*
 * paint_bars.c - the top and the bottom line.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "paint.h"
#include "pullquote/cluster.h"
#include "pullquote/wrap.h"
#include "scroll.h"
#include "status.h"

static const struct style bar = {STYLE_BAR, 0, 0};
static const struct style alert = {STYLE_ALERT, 0, 0};
static const struct style typed = {STYLE_TEXT, 0, 0};
static const struct style label = {STYLE_FAINT, 0, 0};

/* ---- top ---- */

static struct slice
section_at_top(struct view *v)
{
	const struct article *a = v->article;
	size_t section;

	if (!a->section_n)
		return (struct slice){0};
	section =
	    article_section_of(a, article_block_at(a, scroll_shown(v).start));
	if (section == a->section_n)
		return (struct slice){0};
	return article_slice(a, a->block[a->section[section].heading].text);
}

static void
paint_top(struct view *v, struct grid *g, int row)
{
	struct slice title = v->article->title;
	struct slice section = section_at_top(v);
	int end = v->cols - 1, half = v->cols / 2 - 2, used;

	if (!title.len && v->name)
		title = slice_of(v->name);
	grid_fill(g, row, 0, v->cols, bar);
	if (section.len && half > 0) {
		cluster_fit(section.at, section.len, half, &used);
		paint_cut(g, row, end - used, section, used, bar);
		end -= used + 2;
	}
	paint_cut(g, row, 1, title, end - 1, bar);
}

/* ---- bottom ---- */

static const char *
prompt_label(const struct view *v)
{
	if (v->typing == VIEW_FILTERING)
		return "Filter: ";
	if (v->typing == VIEW_PICKING)
		return "Speaker: ";
	return v->find.is_backward ? "?" : "/";
}

/* What the search found so far, at the right. */
static void
add_search(const struct view *v, struct str *out)
{
	const struct find *f = &v->find;

	if (v->typing != VIEW_SEARCHING)
		return;
	if (!v->prompt.text.len)
		; /* what is found is of the search before */
	else if (f->err != ERR_OK)
		str_adds(out, f->note.text);
	else if (!f->search.hit_n)
		str_adds(out, "not found");
	else if (f->hit != FIND_NONE)
		str_addf(out, "%zu/%zu", f->hit + 1, f->search.hit_n);
	if (f->mode == SEARCH_REGEX)
		str_adds(out, out->len ? " \u00b7 regex" : "regex");
	else if (v->cols >= 60)
		str_adds(out, out->len ? " \u00b7 ^R regex" : "^R regex");
}

/* The end of what is typed, if not all of it fits: the cursor is in view. */
static void
paint_prompt(const struct view *v, struct grid *g, int row)
{
	struct slice text = slice_of(str_text(&v->prompt.text));
	struct str right = {0};
	int end = v->cols, col, cursor;
	size_t from = 0;

	add_search(v, &right);
	if (cluster_cols(right.at, right.len) < v->cols / 2)
		end = paint_right(g, row, v->cols, str_slice(&right), label);
	col = grid_put(g, row, 0, slice_of(prompt_label(v)), v->cols, label);
	cursor = cluster_cols(text.at, v->prompt.cursor);
	while (from < v->prompt.cursor && cursor >= end - col - 1) {
		int cols;

		from += cluster_next(
		    text.at + from, v->prompt.cursor - from, &cols);
		cursor -= cols;
	}
	grid_put(g, row, col, (struct slice){text.at + from, text.len - from},
	    end - col - 1, typed);
	str_clear(&right);
	g->cursor_row = row;
	g->cursor_col = col + cursor < v->cols ? col + cursor : v->cols - 1;
}

/* What is at the right: keys half typed, else where to find the keys. */
static void
add_corner(const struct view *v, struct str *out)
{
	if (v->count)
		str_addf(out, "%ld", v->count);
	else if (v->pending)
		str_addc(out, (char)v->pending);
	else if (v->focus == VIEW_IN_TEXT)
		str_adds(out, "h keys");
}

static void
paint_status(struct view *v, struct grid *g, int row)
{
	struct str line = {0}, corner = {0};
	int end = v->cols - 1, corner_cols;

	grid_fill(g, row, 0, v->cols, bar);
	status_line(v, end - 1, &line);
	end = paint_cut(g, row, v->cols > 2, str_slice(&line), end - 1, bar);
	add_corner(v, &corner);
	corner_cols = cluster_cols(corner.at, corner.len);
	/* Keys half typed go over the status, a mere hint does not. */
	if (v->count || v->pending || end + 2 < v->cols - 1 - corner_cols)
		paint_right(g, row, v->cols - 1, str_slice(&corner), bar);
	str_clear(&line);
	str_clear(&corner);
}

/* A long message comes over the text, from the bottom up. */
static void
paint_message(const struct view *v, struct grid *g, int row)
{
	struct style style = v->is_alert ? alert : bar;
	struct slice text = slice_of(v->message.text);
	struct wrap lines = {0};
	int margin = v->cols > 2, n;

	wrap_text(&lines, text.at, text.len, v->cols - 2 * margin);
	n = (int)lines.n;
	row -= n < row ? n - 1 : row;
	for (int i = 0; i < n; i++) {
		const struct wrap_line *line = &lines.line[i];

		grid_fill(g, row + i, 0, v->cols, style);
		grid_put(g, row + i, margin,
		    (struct slice){
			text.at + line->start, line->end - line->start},
		    v->cols, style);
	}
	wrap_clear(&lines);
}

void
paint_bars(struct view *v, struct grid *g, const struct frame *f)
{
	if (f->top_row >= 0)
		paint_top(v, g, f->top_row);
	if (f->bottom_row < 0)
		return;
	if (v->typing != VIEW_NO_PROMPT)
		paint_prompt(v, g, f->bottom_row);
	else if (v->message.text[0])
		paint_message(v, g, f->bottom_row);
	else
		paint_status(v, g, f->bottom_row);
}
