/*
 * text.c - an article as clean text.
 *
 * Floor 3, output.
 */
#include "config.h"

#include <string.h>

#include "pullquote/output.h"
#include "pullquote/wrap.h"
#include "send.h"

/* A text on its way out. */
struct sheet {
	struct str out;
	struct wrap wrap;
	int width; /* 0: lines are not broken */
};

/* What stands before a paragraph's lines. */
struct indent {
	char first[20];
	char others[20];
};

static void
add_line(struct sheet *s, const char *before, struct slice line)
{
	str_adds(&s->out, before);
	str_add(&s->out, line.at, line.len);
	str_addc(&s->out, '\n');
}

static void
add_wrapped(struct sheet *s, struct slice text, const struct indent *in)
{
	int cols = s->width - (int)strlen(in->others);

	wrap_text(&s->wrap, text.at, text.len, cols > 0 ? cols : 1);
	for (size_t i = 0; i < s->wrap.n; i++) {
		struct wrap_line line = s->wrap.line[i];

		add_line(s, i == 0 ? in->first : in->others,
		    (struct slice){
			text.at + line.start, line.end - line.start});
	}
}

/* The text's own lines only. */
static void
add_as_written(struct sheet *s, struct slice text, const struct indent *in)
{
	const char *before = in->first;

	while (text.len) {
		const char *end = memchr(text.at, '\n', text.len);
		size_t len = end ? (size_t)(end - text.at) : text.len;

		add_line(s, before, (struct slice){text.at, len});
		before = in->others;
		len += end != NULL;
		text = (struct slice){text.at + len, text.len - len};
	}
}

static void
add_paragraph(struct sheet *s, struct slice text, const struct indent *in)
{
	if (s->out.len)
		str_addc(&s->out, '\n');
	if (s->width > 0)
		add_wrapped(s, text, in);
	else
		add_as_written(s, text, in);
}

/* "3. ", "b) ": does the text of a list's item begin with its number? */
static bool
is_numbered(struct slice text)
{
	size_t at = 0;

	while (at < text.len && text.at[at] >= '0' && text.at[at] <= '9')
		at++;
	return at > 0 && at < text.len &&
	    (text.at[at] == '.' || text.at[at] == ')');
}

static struct indent
list_indent(struct slice text, int level)
{
	int depth = level < 1 ? 0 : level > 7 ? 12 : 2 * (level - 1);
	struct indent in;

	snprintf(in.first, sizeof(in.first), "%*s%s", depth, "",
	    is_numbered(text) ? "" : "- ");
	snprintf(in.others, sizeof(in.others), "%*s  ", depth, "");
	return in;
}

static void
add_block(struct sheet *s, const struct article *a, const struct block *b)
{
	static const struct indent none = {"", ""}, quoted = {"> ", "> "};
	struct slice text = article_slice(a, b->text);
	struct indent in;

	switch (b->kind) {
	case BLOCK_BOILERPLATE:
		break;
	case BLOCK_BLOCKQUOTE:
		add_paragraph(s, text, &quoted);
		break;
	case BLOCK_LIST_ITEM:
		in = list_indent(text, b->level);
		add_paragraph(s, text, &in);
		break;
	case BLOCK_CODE:
	case BLOCK_TABLE:
		if (s->out.len)
			str_addc(&s->out, '\n');
		add_as_written(s, text, &none);
		break;
	default:
		add_paragraph(s, text, &none);
	}
}

static void
add_quotes(struct sheet *s, const struct article *a, const struct quotes *q,
    size_t speaker)
{
	static const struct indent none = {"", ""};

	for (size_t i = 0; i < q->quote_n; i++)
		if (q->quote[i].speaker == speaker)
			add_paragraph(
			    s, article_slice(a, q->quote[i].text), &none);
}

enum err
output_text(FILE *to, const struct article *a, const struct quotes *q,
    size_t speaker, int width, struct note *note)
{
	struct sheet sheet = {.width = width};
	enum err err;

	for (size_t i = 0; speaker == SPEAKER_NONE && i < a->block_n; i++)
		add_block(&sheet, a, &a->block[i]);
	if (speaker != SPEAKER_NONE)
		add_quotes(&sheet, a, q, speaker);
	err = send_text(to, &sheet.out, note);
	if (!err)
		err = send_flush(to, note);
	wrap_clear(&sheet.wrap);
	str_clear(&sheet.out);
	return err;
}
