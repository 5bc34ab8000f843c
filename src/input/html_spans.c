/*
 * html_spans.c - the inline elements that are open while text flows.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_spans.h"

#include <stdlib.h>
#include <string.h>

#include "html_link.h"
#include "pullquote/xalloc.h"

/* An inline element that is open. */
struct html_span {
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

void
html_spans_open(struct html_spans *s, struct html_flow *e, uint32_t i)
{
	const struct html_node *node = &e->page->dom.node[i];
	struct html_span span = {.end = node->end};

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

static void
add_span(struct html_flow *e, const struct html_span *span)
{
	struct str href = {0};

	if (span->start >= e->builder->text.len)
		return;
	if (span->kind == SPAN_LINK)
		html_link_resolve(&href, e->page->meta.base, span->href);
	builder_span(e->builder, (enum span_kind)span->kind, span->start,
	    str_slice(&href));
	str_clear(&href);
}

void
html_spans_close(struct html_spans *s, struct html_flow *e, uint32_t i)
{
	while (s->n && s->open[s->n - 1].end <= i) {
		struct html_span *span = &s->open[--s->n];

		if (span->kind == SPAN_Q) {
			html_flow_seek(e, span->close);
			add_mark(e, "\u201D");
		} else
			add_span(e, span);
	}
}

void
html_spans_open_outer(struct html_spans *s, struct html_flow *e, uint32_t first)
{
	const struct html_node *node = e->page->dom.node;

	if (node[first].display == HTML_BLOCK)
		return;
	for (uint32_t i = node[first].parent; i != node[first].block;
	     i = node[i].parent)
		html_spans_open(s, e, i);
	/* That was from the innermost outward. */
	for (size_t i = 0; i < s->n / 2; i++) {
		struct html_span swapped = s->open[i];

		s->open[i] = s->open[s->n - 1 - i];
		s->open[s->n - 1 - i] = swapped;
	}
}

void
html_spans_clear(struct html_spans *s)
{
	free(s->open);
	*s = (struct html_spans){0};
}
