/*
 * text.c - an article as clean text.
 *
 * Floor 3, output.
 */
#include "config.h"

#include "pullquote/cluster.h"
#include "pullquote/output.h"
#include "pullquote/wrap.h"
#include "send.h"

/* A text on its way out. */
struct sheet {
	struct str out;
	struct wrap wrap;
	int width; /* 0: lines are not broken */
};

/* The paragraph's lines: its own, and where they are too long. */
static void
add_lines(
    struct sheet *s, struct slice text, const char *first, const char *others)
{
	int cols = s->width - cluster_cols(others, slice_of(others).len);

	wrap_text(&s->wrap, text.at, text.len, cols > 0 ? cols : 1);
	for (size_t i = 0; i < s->wrap.n; i++) {
		struct wrap_line line = s->wrap.line[i];

		str_adds(&s->out, i == 0 ? first : others);
		str_add(&s->out, text.at + line.start, line.end - line.start);
		str_addc(&s->out, '\n');
	}
}

static void
add_paragraph(
    struct sheet *s, struct slice text, const char *first, const char *others)
{
	if (s->out.len)
		str_addc(&s->out, '\n');
	if (s->width > 0) {
		add_lines(s, text, first, others);
		return;
	}
	str_adds(&s->out, first);
	str_add(&s->out, text.at, text.len);
	str_addc(&s->out, '\n');
}

static void
add_block(struct sheet *s, const struct article *a, const struct block *b)
{
	struct slice text = article_slice(a, b->text);

	switch (b->kind) {
	case BLOCK_BOILERPLATE:
		break;
	case BLOCK_BLOCKQUOTE:
		add_paragraph(s, text, "> ", "> ");
		break;
	case BLOCK_LIST_ITEM:
		add_paragraph(s, text, "- ", "  ");
		break;
	default:
		add_paragraph(s, text, "", "");
	}
}

enum err
output_text(FILE *to, const struct article *a, const struct quotes *q,
    size_t speaker, int width, struct note *note)
{
	struct sheet sheet = {.width = width};
	enum err err;

	for (size_t i = 0; speaker == SPEAKER_NONE && i < a->block_n; i++)
		add_block(&sheet, a, &a->block[i]);
	for (size_t i = 0; speaker != SPEAKER_NONE && i < q->quote_n; i++)
		if (q->quote[i].speaker == speaker)
			add_paragraph(
			    &sheet, article_slice(a, q->quote[i].text), "", "");
	err = send_text(to, &sheet.out, note);
	if (!err)
		err = send_flush(to, note);
	wrap_clear(&sheet.wrap);
	str_clear(&sheet.out);
	return err;
}
