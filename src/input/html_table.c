/*
 * html_table.c - the text of a table, cells parted by \t and rows by \n.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_table.h"

#include "html_spans.h"

#define NBSP "\u00A0"

enum {
	COLUMNS_MAX = 64, /* further ones follow as they come */
	ROWS_MAX = 1000   /* that a cell goes over */
};

/* A table on its way out. */
struct rows {
	struct html_flow *e;
	struct html_spans spans;
	size_t column;                     /* the next cell's */
	bool is_new;                       /* no cell of the row is out */
	bool has_above;                    /* a row is above this one */
	unsigned short taken[COLUMNS_MAX]; /* rows, this one counted, that
					    * the last cell there goes over */
};

static bool
is_cell(uint16_t tag)
{
	return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
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

/* A number of columns or rows, 1 unless it says more. */
static size_t
number_of(const struct html_node *node, const char *name, size_t max)
{
	struct slice text = html_attr(node, name);
	size_t n = 0;

	for (size_t i = 0;
	     i < text.len && n <= max && text.at[i] >= '0' && text.at[i] <= '9';
	     i++)
		n = n * 10 + (size_t)(text.at[i] - '0');
	return n < 1 ? 1 : n > max ? max : n;
}

static void
begin_row(struct rows *r)
{
	r->e->pending = 0;
	r->has_above |= r->e->has_text;
	r->is_new = true;
	r->column = 0;
	for (size_t i = 0; i < COLUMNS_MAX; i++)
		r->taken[i] -= r->taken[i] > 0;
}

/* Go on to the next column, behind \t, or \n if the row begins. */
static void
go_on(struct rows *r)
{
	if (!r->is_new)
		html_flow_add(r->e, slice_of("\t"));
	else if (r->has_above)
		html_flow_add(r->e, slice_of("\n"));
	r->is_new = false;
	r->column++;
}

static void
begin_cell(struct rows *r, uint32_t i)
{
	const struct html_node *node = r->e->page->dom.node;
	size_t cols = number_of(&node[i], "colspan", COLUMNS_MAX);
	size_t rows = number_of(&node[i], "rowspan", ROWS_MAX);
	bool is_first;

	r->e->pending = 0;
	while (r->column < COLUMNS_MAX && r->taken[r->column])
		go_on(r);
	is_first = r->column == 0;
	go_on(r);
	/* The first cell of all keeps its place even if it is empty. */
	if (is_first && !has_text(node, i))
		html_flow_add(r->e, slice_of(NBSP));
	for (size_t k = 0; k < cols && r->column - 1 + k < COLUMNS_MAX; k++)
		r->taken[r->column - 1 + k] = (unsigned short)rows;
}

static void
add_node(struct rows *r, uint32_t i, bool has_spans)
{
	const struct html_node *node = r->e->page->dom.node;

	if (node[i].tag == HTML_TEXT)
		html_flow_text(r->e, i);
	else if (node[i].tag == GUMBO_TAG_TR)
		begin_row(r);
	else if (is_cell(node[i].tag))
		begin_cell(r, i);
	else if (node[i].display == HTML_BLOCK || node[i].tag == GUMBO_TAG_BR)
		r->e->pending = r->e->pending ? r->e->pending : ' ';
	else if (has_spans)
		html_spans_open(&r->spans, r->e, i);
}

void
html_table_emit(struct html_flow *e, const struct html_unit *u, bool has_spans)
{
	const struct html_node *node = e->page->dom.node;
	struct rows r = {.e = e, .is_new = true};
	uint32_t caption = html_table_caption(&e->page->dom, u->block);

	for (uint32_t i = u->first; i < u->end; i++) {
		html_spans_close(&r.spans, e, i);
		if (node[i].display == HTML_HIDDEN ||
		    (has_spans && caption && i == caption))
			i = node[i].end - 1;
		else
			add_node(&r, i, has_spans);
	}
	html_spans_close(&r.spans, e, UINT32_MAX);
	html_spans_clear(&r.spans);
}

uint32_t
html_table_caption(const struct html_dom *dom, uint32_t table)
{
	const struct html_node *node = dom->node;

	for (uint32_t i = table + 1; i < node[table].end; i = node[i].end)
		if (node[i].tag == GUMBO_TAG_CAPTION)
			return i;
	return 0;
}

int
html_head_rows(const struct html_dom *dom, uint32_t table)
{
	const struct html_node *node = dom->node;
	uint32_t head_end = 0;
	int n = 0;

	for (uint32_t i = table + 1; i < node[table].end; i++) {
		if (node[i].tag == GUMBO_TAG_THEAD)
			head_end = node[i].end;
		if (node[i].tag == GUMBO_TAG_TR)
			n++;
		if (node[i].tag == GUMBO_TAG_TD && i >= head_end)
			return n ? n - 1 : 0;
	}
	return n;
}
