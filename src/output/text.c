/*
 * text.c - an article as clean text.
 *
 * Floor 3, output.  It is laid out as on the screen, in the form for files.
 */
#include "config.h"

#include <stdlib.h>

#include "pullquote/cluster.h"
#include "pullquote/layout.h"
#include "pullquote/output.h"
#include "pullquote/spans.h"
#include "pullquote/utf8.h"
#include "pullquote/wrap.h"
#include "send.h"

enum {
	ON_PIECE = 16 /* spans that a piece may begin in */
};

/* An article on its way out. */
struct sheet {
	const struct article *article;
	struct layout layout;
	struct spans spans;
	struct str out;
};

/* ---- pieces ---- */

/* The span that raises byte `at`, or NULL. */
static const struct span *
raising(const struct sheet *s, const size_t *on, size_t n, size_t at)
{
	for (size_t i = 0; i < n; i++) {
		const struct span *span = &s->article->span[on[i]];

		if (at >= span->text.start && at < span->text.end &&
		    span_is_raised(s->article, span))
			return span;
	}
	return NULL;
}

/* Digits above and below the line as Unicode has them: 10² is not 102. */
static void
add_text(struct sheet *s, struct range text)
{
	const char *bytes = s->article->text;
	size_t on[ON_PIECE], n = spans_on(&s->spans, text, on, ON_PIECE), len;

	for (size_t at = text.start; n && at < text.end; at += len) {
		const struct span *span = raising(s, on, n, at);
		uint32_t cp;

		len = utf8_next(bytes + at, text.end - at, &cp);
		if (span)
			str_adds(&s->out, span_raised_form(span->kind, cp));
		else
			str_add(&s->out, bytes + at, len);
	}
	if (!n)
		str_add(&s->out, bytes + text.start, text.end - text.start);
}

static void
add_mark(struct sheet *s, const struct piece *piece)
{
	int cols = cluster_cols(piece->mark.at, piece->mark.len);

	for (int col = 0; col + cols <= piece->cols; col += cols)
		str_add(&s->out, piece->mark.at, piece->mark.len);
}

static void
add_row(struct sheet *s, const struct row *row)
{
	int col = 0;

	for (size_t i = 0; i < row->piece_n; i++) {
		const struct piece *piece = &row->piece[i];

		for (; col < piece->col; col++)
			str_addc(&s->out, ' ');
		if (piece->mark.len)
			add_mark(s, piece);
		else
			add_text(s, piece->text);
		col += piece->cols;
	}
	while (s->out.len && s->out.at[s->out.len - 1] == ' ')
		str_cut(&s->out, s->out.len - 1);
	str_addc(&s->out, '\n');
}

/* ---- all of it ---- */

static void
add_article(struct sheet *s, int width)
{
	struct row_at at;

	layout_init(&s->layout, s->article, width > 0 ? width : LAYOUT_UNBROKEN,
	    LAYOUT_TEXT);
	spans_init(&s->spans, s->article);
	if (layout_is_empty(&s->layout))
		return;
	at = layout_first(&s->layout);
	do {
		struct row row = layout_row(&s->layout, at);

		if (s->article->block[row.block].kind == BLOCK_BOILERPLATE)
			continue;
		if (row.kind == ROW_TEXT || s->out.len)
			add_row(s, &row);
	} while (layout_next(&s->layout, &at));
}

/* One quote, as the paragraph it is. */
static void
add_quote(struct sheet *s, struct wrap *wrap, struct slice text, int width)
{
	if (s->out.len)
		str_addc(&s->out, '\n');
	wrap_text(wrap, text.at, text.len, width > 0 ? width : LAYOUT_UNBROKEN);
	for (size_t i = 0; i < wrap->n; i++) {
		struct wrap_line line = wrap->line[i];

		str_add(&s->out, text.at + line.start, line.end - line.start);
		str_addc(&s->out, '\n');
	}
}

static void
add_quotes(struct sheet *s, const struct quotes *q, size_t speaker, int width)
{
	struct wrap wrap = {0};

	for (size_t i = 0; i < q->quote_n; i++)
		if (q->quote[i].speaker == speaker)
			add_quote(s, &wrap,
			    article_slice(s->article, q->quote[i].text), width);
	wrap_clear(&wrap);
}

enum err
output_text(FILE *to, const struct article *a, const struct quotes *q,
    size_t speaker, int width, struct note *note)
{
	struct sheet sheet = {.article = a};
	enum err err;

	if (speaker == SPEAKER_NONE)
		add_article(&sheet, width);
	else
		add_quotes(&sheet, q, speaker, width);
	err = send_text(to, &sheet.out, note);
	if (!err)
		err = send_flush(to, note);
	layout_clear(&sheet.layout);
	spans_clear(&sheet.spans);
	str_clear(&sheet.out);
	return err;
}
