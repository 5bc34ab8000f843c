/*
 * parse_gemini.c - Gemini text becomes an article.
 *
 * Floor 2, input.  One line is one block, and its first characters tell which.
 *
 * Source: the Gemini protocol, "gemtext", section 5.
 */
#include "config.h"

#include <string.h>

#include "pullquote/parse.h"

struct gemini {
	struct builder b;
	const struct parse_input *in;
	bool is_code; /* between two lines of three backticks */
	bool has_title;
};

static bool
begins_with(struct slice line, const char *mark)
{
	size_t len = strlen(mark);

	return line.len >= len && !memcmp(line.at, mark, len);
}

static void
add(struct gemini *g, enum block_kind kind, int level, struct slice text)
{
	size_t start = (size_t)(text.at - g->in->text);

	builder_begin(&g->b, kind, level);
	parse_add(&g->b, g->in, (struct range){start, start + text.len});
	builder_end(&g->b);
}

static struct slice
after(struct slice line, size_t len)
{
	return slice_trim((struct slice){line.at + len, line.len - len});
}

/* "=> address words": the words, or the address where there are none. */
static void
add_link(struct gemini *g, struct slice link)
{
	struct slice address = link, words;
	size_t start;

	for (size_t i = 0; i < address.len; i++)
		if (address.at[i] == ' ' || address.at[i] == '\t')
			address.len = i;
	words = after(link, address.len);
	if (!words.len)
		words = address;
	builder_begin(&g->b, BLOCK_PARAGRAPH, 0);
	start = (size_t)(words.at - g->in->text);
	parse_add(&g->b, g->in, (struct range){start, start + words.len});
	builder_span(&g->b, SPAN_LINK, g->b.open.text.start, address);
	builder_end(&g->b);
}

static void
add_heading(struct gemini *g, struct slice line)
{
	size_t level = 0;

	while (level < line.len && level < 3 && line.at[level] == '#')
		level++;
	if (level == 1 && !g->has_title) {
		g->has_title = true;
		add(g, BLOCK_TITLE, 0, after(line, 1));
		return;
	}
	add(g, BLOCK_HEADING, level < 2 ? 2 : (int)level, after(line, level));
}

/* The lines of code are one block, each as it is. */
static void
add_code(struct gemini *g, struct slice line)
{
	size_t start = (size_t)(line.at - g->in->text);
	size_t end = start + line.len;

	if (!g->b.is_open)
		builder_begin(&g->b, BLOCK_CODE, 0);
	if (end < g->in->len)
		end++;
	parse_add(&g->b, g->in, (struct range){start, end});
}

static void
add_line(struct gemini *g, struct slice line)
{
	if (begins_with(line, "```")) {
		if (g->b.is_open)
			builder_end(&g->b);
		g->is_code = !g->is_code;
	} else if (g->is_code) {
		add_code(g, line);
	} else if (begins_with(line, "#")) {
		add_heading(g, line);
	} else if (begins_with(line, "=>")) {
		add_link(g, after(line, 2));
	} else if (begins_with(line, "* ")) {
		add(g, BLOCK_LIST_ITEM, 1, after(line, 2));
	} else if (begins_with(line, ">")) {
		add(g, BLOCK_BLOCKQUOTE, 0, after(line, 1));
	} else {
		add(g, BLOCK_PARAGRAPH, 0, slice_trim(line));
	}
}

void
parse_gemini(struct article *article, const struct parse_input *in)
{
	struct gemini g = {.in = in};

	builder_init(&g.b, article);
	for (size_t at = 0; at < in->len;) {
		const char *end = memchr(in->text + at, '\n', in->len - at);
		struct slice line = {in->text + at, in->len - at};

		if (end)
			line.len = (size_t)(end - line.at);
		if (line.len || g.is_code)
			add_line(&g, line);
		at += line.len + 1;
	}
	if (g.b.is_open)
		builder_end(&g.b);
	builder_finish(&g.b);
}
