/*
 * html_emit.c - the text of a unit goes into a block.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_emit.h"

#include "html_spans.h"
#include "html_table.h"
#include "pullquote/utf8.h"

static void
add_mark(struct html_flow *e, const char *mark)
{
	html_flow_add(e, slice_of(mark));
}

/* A small picture with a character for a name stands for that character. */
static void
add_emoji(struct html_flow *e, uint32_t i)
{
	struct slice alt = html_attr(&e->page->dom.node[i], "alt");

	if (!alt.len || alt.len > 16 || (unsigned char)alt.at[0] < 0xE2)
		return;
	for (size_t at = 0; at < alt.len;) {
		uint32_t cp;

		at += utf8_next(alt.at + at, alt.len - at, &cp);
		html_flow_character(e, cp);
	}
}

/* A picture's words for those who don't see it. */
static void
add_words(struct html_flow *e, uint32_t i)
{
	struct slice alt = html_attr(&e->page->dom.node[i], "alt");

	add_mark(e, "[image: ");
	for (size_t at = 0; at < alt.len;) {
		uint32_t cp;

		at += utf8_next(alt.at + at, alt.len - at, &cp);
		html_flow_character(e, cp);
	}
	e->pending = 0;
	add_mark(e, "]");
}

static void
emit_inline(struct html_flow *e, const struct html_unit *u, bool has_spans)
{
	const struct html_node *node = e->page->dom.node;
	struct html_spans spans = {0};

	if (has_spans)
		html_spans_open_outer(&spans, e, u->first);
	for (uint32_t i = u->first; i < u->end; i++) {
		html_spans_close(&spans, e, i);
		if (node[i].display == HTML_HIDDEN) {
			i = node[i].end - 1;
			continue;
		}
		if (node[i].tag == HTML_TEXT)
			html_flow_text(e, i);
		else if (node[i].tag == GUMBO_TAG_BR)
			e->pending = '\n';
		else if (node[i].tag == GUMBO_TAG_IMG)
			add_emoji(e, i);
		else if (has_spans)
			html_spans_open(&spans, e, i);
	}
	html_spans_close(&spans, e, UINT32_MAX);
	html_spans_clear(&spans);
}

void
html_emit_unit(struct html_flow *e, const struct html_unit *u, bool has_spans)
{
	const struct html_node *block = &e->page->dom.node[u->block];

	e->is_pre = has_spans && (block->within & IN_PRE);
	if (u->is_table)
		html_table_emit(e, u, has_spans);
	else if (u->is_image)
		add_words(e, u->first);
	else
		emit_inline(e, u, has_spans);
}
