/*
 * plain_write.c - the units of a plain text become blocks.
 *
 * Floor 2, input.  Lines of a wrapped paragraph are joined here.
 */
#include "config.h"

#include <string.h>

#include "hyphen.h"
#include "plain.h"
#include "pullquote/utf8.h"

/* Add a blank (or what `with` is) for the blank that follows byte `at`. */
static void
add_blank(struct builder *b, const struct plain *p, size_t at, const char *with)
{
	size_t source = offset_map_source(p->in->map, p->in->text, at);

	builder_add(b, with, 1, source);
}

/* Add `r` with one blank for each run of them: justified text has many. */
static void
add_squeezed(struct builder *b, const struct plain *p, struct range r)
{
	const char *text = p->in->text;

	for (;;) {
		const char *at =
		    memmem(text + r.start, r.end - r.start, "  ", 2);
		size_t end;

		if (!at)
			break;
		end = (size_t)(at - text) + 1;
		parse_add(b, p->in, (struct range){r.start, end});
		while (end < r.end && text[end] == ' ')
			end++;
		r.start = end;
	}
	parse_add(b, p->in, r);
}

/* In scripts without blanks between words, none stands for a line's end. */
static bool
needs_no_blank(const char *text, struct range line, struct range next)
{
	uint32_t before, after;

	utf8_prev(text, line.end, &before);
	utf8_next(text + next.start, next.end - next.start, &after);
	return before >= 0x2E80 && after >= 0x2E80 && before < 0xFFE0 &&
	    after < 0xFFE0 && !(before >= 0xAC00 && before < 0xD7B0);
}

static void
add_joined(struct builder *b, const struct plain *p, const struct hyphens *h,
    struct range line, struct range next)
{
	enum hyphen hyphen = hyphen_at(h, p->in->text, line, next);

	if (hyphen == HYPHEN_DROP)
		line.end--;
	add_squeezed(b, p, line);
	if (hyphen == HYPHEN_NONE && !needs_no_blank(p->in->text, line, next))
		add_blank(b, p, line.end, " ");
}

/* Verse and code keep what they are indented by, beyond `least`. */
static struct range
with_indent(const struct plain *p, const struct line *line, size_t least)
{
	struct range r = line->text;

	for (size_t n = line->indent;
	     n > least && r.start > 0 && p->in->text[r.start - 1] == ' '; n--)
		r.start--;
	return r;
}

static void
add_verse(struct builder *b, const struct plain *p, const struct para *para)
{
	const struct line *line = &p->lines.line[para->line];
	size_t least = line->indent;

	for (size_t i = 1; i < para->line_n; i++)
		if (line[i].indent < least)
			least = line[i].indent;
	for (size_t i = 0; i < para->line_n; i++) {
		if (i)
			add_blank(b, p, line[i - 1].text.end, "\n");
		parse_add(b, p->in, with_indent(p, &line[i], least));
	}
}

/* A line without the list mark of its unit, which may be all of it. */
static struct range
behind_mark(const struct unit *u, struct range line)
{
	if (line.start < u->text.start)
		line.start = u->text.start;
	if (line.end < line.start)
		line.end = line.start;
	return line;
}

static void
add_lines(
    struct builder *b, const struct plain *p, const struct hyphens *h, size_t i)
{
	const struct para *para = &p->paras.para[i];
	const struct unit *u = &p->unit[i];
	const struct line *line = &p->lines.line[para->line];

	if (para->keeps_breaks) {
		add_verse(b, p, para);
		return;
	}
	for (size_t k = 0; k + 1 < para->line_n; k++) {
		struct range r = behind_mark(u, line[k].text);

		if (!range_is_empty(r))
			add_joined(b, p, h, r, line[k + 1].text);
	}
	if (para->line_n > 1) {
		add_squeezed(b, p, behind_mark(u, line[para->line_n - 1].text));
		return;
	}
	parse_add(
	    b, p->in, (struct range){u->text.start, u->text.end - u->tag_len});
}

/* The dictionary is needed only where a joined line ends in a hyphen. */
static bool
has_hyphens(const struct plain *p)
{
	for (size_t i = 0; i < p->paras.n; i++) {
		const struct para *para = &p->paras.para[i];
		const struct line *line = &p->lines.line[para->line];

		for (size_t k = 0; k + 1 < para->line_n; k++)
			if (p->in->text[line[k].text.end - 1] == '-')
				return true;
	}
	return false;
}

static void
write_unit(
    struct builder *b, const struct plain *p, const struct hyphens *h, size_t i)
{
	const struct unit *u = &p->unit[i];

	builder_begin(b, u->kind, u->level);
	if (u->mark_len)
		builder_cover(b,
		    offset_map_source(
			p->in->map, p->in->text, u->text.start - u->mark_len));
	add_lines(b, p, h, i);
	builder_end(b);
	if (!u->tag_len)
		return;
	builder_begin(b, BLOCK_BOILERPLATE, 0);
	parse_add(
	    b, p->in, (struct range){u->text.end - u->tag_len, u->text.end});
	builder_end(b);
}

/* The rows of a table are one block.  Returns the unit after them. */
static size_t
write_table(struct builder *b, const struct plain *p, size_t i)
{
	builder_begin(b, BLOCK_TABLE, 0);
	parse_add(b, p->in, p->unit[i].text);
	while (++i < p->n && p->unit[i].kind == BLOCK_TABLE) {
		add_blank(b, p, p->unit[i - 1].text.end, "\n");
		parse_add(b, p->in, p->unit[i].text);
	}
	builder_end(b);
	return i;
}

void
plain_write(const struct plain *p, struct builder *b)
{
	struct hyphens h = {{0}};

	if (has_hyphens(p))
		for (size_t i = 0; i < p->lines.n; i++)
			hyphens_learn(&h, p->in->text, p->lines.line[i].text);
	for (size_t i = 0; i < p->n;) {
		if (p->unit[i].kind == BLOCK_TABLE)
			i = write_table(b, p, i);
		else
			write_unit(b, p, &h, i++);
	}
	hyphens_clear(&h);
}
