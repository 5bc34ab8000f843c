/*
 * paint_text.c - the rows of the article, with quotes and hits on them.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include <stdio.h>

#include "paint.h"
#include "pullquote/cluster.h"
#include "scroll.h"

enum {
	/* Quotes and spans that may touch one piece of a row; more are left
	 * plain. */
	ON_PIECE = 64
};

/* What may lie on the bytes of a piece. */
struct overlay {
	const struct view *v;
	struct style plain;     /* where nothing lies on it */
	size_t quote[ON_PIECE]; /* speech that touches it, the last first */
	size_t quote_n;
	size_t span[ON_PIECE]; /* spans that do, the inner ones first */
	size_t span_n;
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
	case BLOCK_CODE:
	case BLOCK_TABLE:
		return STYLE_TEXT;
	default:
		return STYLE_FAINT;
	}
}

static void
find_quotes(struct overlay *o, struct range text)
{
	const struct speech *s = &o->v->speech;
	size_t i = speech_before(s, text.end);

	while (i-- > 0 && s->reach[i] > text.start && o->quote_n < ON_PIECE)
		if (speech_quote(s, i)->text.end > text.start)
			o->quote[o->quote_n++] = i;
}

/* How a block looks where nothing lies on it.  The heading of a part of a
 * section is slanted, so that one sees it is not the section's. */
static struct style
plain_style(const struct block *block, bool is_head)
{
	struct style style = {.role = (unsigned char)role_of(block->kind)};

	if (block->kind == BLOCK_CODE)
		style.flags |= STYLE_CODE;
	if (block->kind == BLOCK_HEADING && block->level > 2)
		style.flags |= STYLE_EMPHASIS;
	if (is_head)
		style.flags |= STYLE_STRONG;
	return style;
}

static struct overlay
overlay_of(const struct view *v, size_t block, const struct piece *piece)
{
	struct overlay o = {.v = v};
	const struct search *s = &v->find.search;
	struct range text = piece->text;
	size_t before = search_prev(s, text.start);

	o.plain = plain_style(&v->article->block[block], piece->is_head);
	find_quotes(&o, text);
	o.span_n = spans_on(&v->spans, text, o.span, ON_PIECE);
	o.hit = search_next(s, text.start);
	if (before < s->hit_n && s->hit[before].end > text.start)
		o.hit = before;
	return o;
}

static bool
holds(struct range range, size_t at)
{
	return at >= range.start && at < range.end;
}

/* Of quotes within quotes the inner one begins last. */
static void
add_quote(const struct overlay *o, size_t at, struct style *style)
{
	const struct speech *s = &o->v->speech;
	size_t i = 0;
	int flags = style->flags | STYLE_QUOTE;

	while (i < o->quote_n && !holds(speech_quote(s, o->quote[i])->text, at))
		i++;
	if (i == o->quote_n)
		return;
	i = o->quote[i];
	if (i == o->v->quote)
		flags |= STYLE_CURRENT;
	if (speech_is_unsure(speech_quote(s, i)))
		flags |= STYLE_UNSURE;
	*style = paint_speaker(
	    (enum style_role)style->role, speech_speaker(s, i), flags, s);
}

static void
add_hit(struct overlay *o, size_t at, struct style *style)
{
	const struct search *s = &o->v->find.search;

	while (o->hit < s->hit_n && s->hit[o->hit].end <= at)
		o->hit++;
	if (o->hit == s->hit_n || s->hit[o->hit].start > at ||
	    o->v->find.is_hidden)
		return;
	style->flags &= (unsigned short)~STYLE_CURRENT;
	style->flags |= STYLE_HIT;
	if (o->hit == o->v->find.hit)
		style->flags |= STYLE_CURRENT;
}

/* Returns the span that raises or lowers the text, or NULL. */
static const struct span *
add_spans(const struct overlay *o, size_t at, struct style *style)
{
	static const unsigned short flag[SPAN_KIND_N] = {
	    [SPAN_EMPHASIS] = STYLE_EMPHASIS,
	    [SPAN_STRONG] = STYLE_STRONG,
	    [SPAN_CODE] = STYLE_CODE,
	    [SPAN_DELETED] = STYLE_DELETED,
	};
	const struct article *a = o->v->article;
	const struct span *raised = NULL;

	for (size_t i = 0; i < o->span_n; i++) {
		const struct span *span = &a->span[o->span[i]];

		if (!holds(span->text, at))
			continue;
		style->flags |= flag[span->kind];
		if (links_leads_out(span))
			style->flags |= STYLE_LINK;
		if (!raised && span_is_raised(a, span))
			raised = span;
	}
	return raised;
}

static void
paint_piece(const struct view *v, struct grid *g, int row, int col, int end,
    const struct piece *piece, size_t block)
{
	struct overlay o = overlay_of(v, block, piece);

	for (size_t at = piece->text.start; at < piece->text.end;) {
		struct slice cluster = {v->article->text + at, 0}, shown;
		struct style style = o.plain;
		const struct span *raised = add_spans(&o, at, &style);
		int cols;

		add_quote(&o, at, &style);
		add_hit(&o, at, &style);
		cluster.len =
		    cluster_next(cluster.at, piece->text.end - at, &cols);
		shown = cluster;
		if (raised)
			shown = slice_of(span_raised_form(
			    raised->kind, (unsigned char)*cluster.at));
		col = grid_put(g, row, col, shown, end - col, style);
		at += cluster.len;
	}
}

static void
paint_mark(struct grid *g, int row, int col, const struct piece *piece)
{
	struct style style = {STYLE_FAINT, 0, 0};
	int end = col + piece->cols;
	int cols = cluster_cols(piece->mark.at, piece->mark.len);

	for (; col + cols <= end; col += cols)
		grid_put(g, row, col, piece->mark, cols, style);
}

static void
paint_line(const struct view *v, struct grid *g, int screen_row, int col,
    int end, const struct row *row)
{
	for (size_t i = 0; i < row->piece_n; i++) {
		const struct piece *piece = &row->piece[i];

		if (piece->mark.len)
			paint_mark(g, screen_row, col + piece->col, piece);
		else
			paint_piece(v, g, screen_row, col + piece->col, end,
			    piece, row->block);
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
