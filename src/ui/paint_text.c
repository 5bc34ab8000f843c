/*
 * paint_text.c - the rows of the article, with quotes and hits on them.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include <stdio.h>

#include "jump.h"
#include "paint.h"
#include "pullquote/cluster.h"
#include "scroll.h"

enum {
	/* Quotes that may touch one row; more are left plain. */
	ON_ROW = 64
};

/* What may lie on the bytes of a row. */
struct overlay {
	const struct view *v;
	enum style_role role;
	size_t quote[ON_ROW]; /* speech that touches it, the last first */
	size_t quote_n;
	size_t hit; /* the next one that is not over */
};

static enum style_role
role_of(enum block_kind kind)
{
	switch (kind) {
	case BLOCK_TITLE:
		return STYLE_TITLE;
	case BLOCK_HEADING:
		return STYLE_HEADING;
	case BLOCK_PARAGRAPH:
	case BLOCK_BLOCKQUOTE:
	case BLOCK_LIST_ITEM:
		return STYLE_TEXT;
	default:
		return STYLE_FAINT;
	}
}

static void
find_quotes(struct overlay *o, const struct row *row)
{
	const struct speech *s = &o->v->speech;
	size_t i = speech_before(s, row->text.end);

	while (i-- > 0 && s->reach[i] > row->text.start && o->quote_n < ON_ROW)
		if (speech_quote(s, i)->text.end > row->text.start)
			o->quote[o->quote_n++] = i;
}

static struct overlay
overlay_of(const struct view *v, const struct row *row)
{
	struct overlay o = {.v = v};
	const struct search *s = &v->find.search;
	size_t before = search_prev(s, row->text.start);

	o.role = role_of(v->article->block[row->block].kind);
	find_quotes(&o, row);
	o.hit = search_next(s, row->text.start);
	if (before < s->hit_n && s->hit[before].end > row->text.start)
		o.hit = before;
	return o;
}

static struct style
quote_style(const struct overlay *o, size_t i)
{
	const struct speech *s = &o->v->speech;
	int flags = STYLE_QUOTE;

	if (i == o->v->quote)
		flags |= STYLE_CURRENT;
	if (speech_is_unsure(speech_quote(s, i)))
		flags |= STYLE_UNSURE;
	return paint_speaker(o->role, speech_speaker(s, i), flags, s);
}

static struct style
style_at(struct overlay *o, size_t at)
{
	const struct search *s = &o->v->find.search;
	struct style style = {.role = (unsigned char)o->role};

	/* Of quotes within quotes the inner one begins last. */
	for (size_t i = 0; i < o->quote_n; i++) {
		struct range text =
		    speech_quote(&o->v->speech, o->quote[i])->text;

		if (at >= text.start && at < text.end) {
			style = quote_style(o, o->quote[i]);
			break;
		}
	}
	while (o->hit < s->hit_n && s->hit[o->hit].end <= at)
		o->hit++;
	if (o->hit < s->hit_n && s->hit[o->hit].start <= at &&
	    !o->v->find.is_hidden) {
		style.flags &= (unsigned char)~STYLE_CURRENT;
		style.flags |= STYLE_HIT;
		if (o->hit == o->v->find.hit)
			style.flags |= STYLE_CURRENT;
	}
	return style;
}

static void
paint_line(const struct view *v, struct grid *g, int screen_row, int col,
    int end, const struct row *row)
{
	struct overlay o = overlay_of(v, row);
	struct style mark = {STYLE_FAINT, 0, 0};
	int mark_cols = cluster_cols(row->mark.at, row->mark.len);

	if (mark_cols <= row->indent)
		grid_put(g, screen_row, col + row->indent - mark_cols,
		    row->mark, mark_cols, mark);
	col += row->indent;
	for (size_t at = row->text.start; at < row->text.end;) {
		struct slice cluster = {v->article->text + at, 0};
		int cols;

		cluster.len =
		    cluster_next(cluster.at, row->text.end - at, &cols);
		col = grid_put(
		    g, screen_row, col, cluster, end - col, style_at(&o, at));
		at += cluster.len;
	}
}

static void
paint_fold(
    struct grid *g, int screen_row, int col, int cols, const struct row *row)
{
	struct style style = {STYLE_FOLD, 0, 0};
	char text[64];

	snprintf(text, sizeof(text), "%s %zu line%s %s",
	    row->is_open ? "\u25be" : "\u25b8", row->hidden_n,
	    row->hidden_n == 1 ? "" : "s", row->is_open ? "shown" : "hidden");
	paint_cut(g, screen_row, col, slice_of(text), cols, style);
}

void
paint_text(struct view *v, struct grid *g, const struct frame *f)
{
	struct row_at at;

	if (layout_is_empty(&v->layout)) {
		paint_cut(g, f->text_row, f->text_col,
		    slice_of("There is nothing to read here."), f->text_cols,
		    (struct style){STYLE_FAINT, 0, 0});
		return;
	}
	at = scroll_top(v);
	for (int i = 0; i < f->text_rows; i++) {
		struct row row = layout_row(&v->layout, at);
		int screen_row = f->text_row + i;

		if (row.kind == ROW_FOLD)
			paint_fold(
			    g, screen_row, f->text_col, f->text_cols, &row);
		if (row.kind == ROW_TEXT)
			paint_line(v, g, screen_row, f->text_col,
			    f->text_col + f->text_cols, &row);
		if (!layout_next(&v->layout, &at))
			break;
	}
}
