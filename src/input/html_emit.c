/*
 * html_emit.c - the text of a unit goes into a block.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_emit.h"

#include <stdlib.h>
#include <string.h>

#include "pullquote/utf8.h"
#include "pullquote/xalloc.h"

#define NBSP "\u00A0"

/* An inline element that is open. */
struct open_span {
	uint32_t end;
	size_t start;      /* of its text, in the builder's */
	int kind;          /* enum span_kind, or SPAN_Q */
	const char *close; /* its end tag; NULL: it has none */
	struct slice href;
};

enum {
	SPAN_Q = -1, /* no span: quotation marks at both ends */
	SPAN_NONE = -2
};

struct open_spans {
	struct open_span *open;
	size_t n, cap;
};

static void
add_mark(struct html_flow *e, const char *mark)
{
	html_flow_add(e, slice_of(mark));
}

static int
span_kind(const struct html_node *node)
{
	switch (node->tag) {
	case GUMBO_TAG_EM:
	case GUMBO_TAG_I:
	case GUMBO_TAG_CITE:
	case GUMBO_TAG_DFN:
	case GUMBO_TAG_VAR:
	case GUMBO_TAG_U:
		return SPAN_EMPHASIS;
	case GUMBO_TAG_B:
	case GUMBO_TAG_STRONG:
		return SPAN_STRONG;
	case GUMBO_TAG_CODE:
	case GUMBO_TAG_KBD:
	case GUMBO_TAG_SAMP:
	case GUMBO_TAG_TT:
		return SPAN_CODE;
	case GUMBO_TAG_SUB:
		return SPAN_SUB;
	case GUMBO_TAG_SUP:
		return SPAN_SUP;
	case GUMBO_TAG_DEL:
	case GUMBO_TAG_S:
	case GUMBO_TAG_STRIKE:
		return SPAN_DELETED;
	case GUMBO_TAG_A:
		return SPAN_LINK;
	case GUMBO_TAG_Q:
		return SPAN_Q;
	default:
		return SPAN_NONE;
	}
}

/* Does the first text in the element begin with a quotation mark? */
static bool
has_marks(const struct html_dom *dom, uint32_t i)
{
	static const char *const mark[] = {
	    "\"", "“", "”", "„", "«", "»", "‘", "「", "'"};
	struct slice text = {0};

	for (uint32_t k = i; k < dom->node[i].end && !text.len; k++)
		if (dom->node[k].tag == HTML_TEXT)
			text = slice_trim(html_text(&dom->node[k]));
	for (size_t k = 0; k < sizeof(mark) / sizeof(mark[0]); k++)
		if (text.len >= strlen(mark[k]) &&
		    !memcmp(text.at, mark[k], strlen(mark[k])))
			return true;
	return false;
}

static bool
is_followed(struct slice href)
{
	static const char script[] = "javascript:";

	return href.len > 1 &&
	    !(href.len >= sizeof(script) - 1 &&
		slice_eq_ascii_nocase(
		    (struct slice){href.at, sizeof(script) - 1},
		    slice_of(script)));
}

static void
open_span(struct html_flow *e, struct open_spans *s, uint32_t i)
{
	const struct html_node *node = &e->page->dom.node[i];
	struct open_span span = {.end = node->end};

	span.kind = span_kind(node);
	if (span.kind == SPAN_NONE)
		return;
	if (span.kind == SPAN_LINK) {
		span.href = html_attr(node, "href");
		if (!is_followed(span.href))
			return;
	}
	if (span.kind == SPAN_Q) {
		if (has_marks(&e->page->dom, i))
			return;
		html_flow_seek(e, node->gumbo->v.element.original_tag.data);
		add_mark(e, "\u201C");
	}
	span.close = node->gumbo->v.element.original_end_tag.data;
	span.start = e->builder->text.len + (e->pending && e->has_text);
	s->open = xgrow(s->open, s->n, &s->cap, sizeof(*s->open));
	s->open[s->n++] = span;
}

/* Close the spans of elements that end before node `i`. */
static void
close_spans(struct html_flow *e, struct open_spans *s, uint32_t i)
{
	while (s->n && s->open[s->n - 1].end <= i) {
		struct open_span *span = &s->open[--s->n];

		if (span->kind == SPAN_Q) {
			html_flow_seek(e, span->close);
			add_mark(e, "\u201D");
		} else if (span->start < e->builder->text.len)
			builder_span(e->builder, (enum span_kind)span->kind,
			    span->start, span->href);
	}
}

/* The inline elements that were open before the unit's first text. */
static void
open_outer_spans(struct html_flow *e, struct open_spans *s, uint32_t first)
{
	const struct html_node *node = e->page->dom.node;

	if (node[first].display == HTML_BLOCK)
		return;
	for (uint32_t i = node[first].parent; i != node[first].block;
	     i = node[i].parent)
		open_span(e, s, i);
	/* That was from the innermost outward. */
	for (size_t i = 0; i < s->n / 2; i++) {
		struct open_span swapped = s->open[i];

		s->open[i] = s->open[s->n - 1 - i];
		s->open[s->n - 1 - i] = swapped;
	}
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
	struct open_spans spans = {0};

	if (has_spans)
		open_outer_spans(e, &spans, u->first);
	for (uint32_t i = u->first; i < u->end; i++) {
		close_spans(e, &spans, i);
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
			open_span(e, &spans, i);
	}
	close_spans(e, &spans, UINT32_MAX);
	free(spans.open);
}

static bool
is_cell(uint16_t tag)
{
	return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
}

/* Is the cell the first of its row? */
static bool
is_first_cell(const struct html_node *node, uint32_t i)
{
	for (uint32_t k = node[i].parent + 1; k < i; k = node[k].end)
		if (is_cell(node[k].tag))
			return false;
	return true;
}

static bool
has_text(const struct html_node *node, uint32_t i)
{
	for (uint32_t k = i; k < node[i].end; k++)
		if (node[k].tag == HTML_TEXT &&
		    node[k].display != HTML_HIDDEN &&
		    slice_trim(html_text(&node[k])).len)
			return true;
	return false;
}

/* Between cells \t, between rows \n.  The first cell of all, if it is empty,
 * keeps its place by a no-break space. */
static void
emit_table(struct html_flow *e, const struct html_unit *u)
{
	const struct html_node *node = e->page->dom.node;
	bool is_row_open = false;

	for (uint32_t i = u->first; i < u->end; i++) {
		if (node[i].display == HTML_HIDDEN) {
			i = node[i].end - 1;
		} else if (node[i].tag == HTML_TEXT) {
			html_flow_text(e, i);
		} else if (node[i].tag == GUMBO_TAG_TR) {
			e->pending = 0;
			is_row_open = e->has_text;
		} else if (is_cell(node[i].tag)) {
			const char *edge = is_row_open ? "\n" : "\t";
			bool is_first = is_first_cell(node, i);

			e->pending = 0;
			if (!is_first || is_row_open)
				add_mark(e, edge);
			is_row_open = false;
			if (is_first && !has_text(node, i))
				add_mark(e, NBSP);
		} else if (node[i].display == HTML_BLOCK ||
		    node[i].tag == GUMBO_TAG_BR) {
			e->pending = e->pending ? e->pending : ' ';
		}
	}
}

int
html_head_rows(const struct html_dom *dom, uint32_t table)
{
	const struct html_node *node = dom->node;
	int n = 0;

	for (uint32_t i = table + 1; i < node[table].end; i++) {
		if (node[i].tag == GUMBO_TAG_TR)
			n++;
		if (node[i].tag == GUMBO_TAG_TD)
			return n ? n - 1 : 0;
	}
	return n;
}

void
html_emit_unit(struct html_flow *e, const struct html_unit *u, bool has_spans)
{
	const struct html_node *block = &e->page->dom.node[u->block];

	e->is_pre = has_spans && (block->within & IN_PRE);
	if (u->is_table)
		emit_table(e, u);
	else if (u->is_image)
		add_words(e, u->first);
	else
		emit_inline(e, u, has_spans);
}
