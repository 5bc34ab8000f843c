/*
 * html_blocks.c - the units of a page become the blocks of an article.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_blocks.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "html_body.h"
#include "html_cues.h"
#include "html_date.h"
#include "html_emit.h"
#include "html_plain.h"
#include "html_shown.h"
#include "html_sign.h"
#include "html_table.h"

enum {
	SUBTITLE_MIN = 30 /* characters */
};

struct sink {
	struct builder *builder;
	const struct html_page *page;
	struct html_flow emit;
	uint32_t item;    /* the list item whose first text is out */
	uint32_t counted; /* the last item that got a number, and that */
	int number;
	bool is_folding; /* the open block is boilerplate */
	struct html_shown shown;
	struct html_sign sign; /* of the block quote at hand */
	struct arena arena;    /* for that, and for the body of JSON-LD */
};

static const struct html_node *
node_of(const struct sink *s, const struct html_unit *u)
{
	return &s->page->dom.node[u->block];
}

/* The nearest list item, seen from inside. */
static uint32_t
item_of(const struct html_dom *dom, uint32_t i)
{
	while (i && dom->node[i].tag != GUMBO_TAG_LI &&
	    dom->node[i].tag != GUMBO_TAG_DD &&
	    dom->node[i].tag != GUMBO_TAG_DT)
		i = dom->node[i].parent;
	return i;
}

/* A signature below a block quote is no caption, nor is a picture's credit. */
static enum block_kind
caption_kind(const struct sink *s, const struct html_unit *u)
{
	size_t i = (size_t)(u - s->page->units.unit);

	if (s->sign.quote && i == s->sign.unit)
		return BLOCK_CREDIT;
	return html_cues_near(s->page, u) & CUE_CREDIT ? BLOCK_CREDIT
						       : BLOCK_CAPTION;
}

/* A heading's level, or 0.  The first level is the title's. */
static int
level_of(const struct sink *s, const struct html_unit *u)
{
	const struct html_node *node = s->page->dom.node;
	uint32_t i = u->block;
	int level;

	if (!(node[i].within & IN_HEADING) || u->is_table)
		return 0;
	while (i && !html_heading_level(node[i].tag))
		i = node[i].parent;
	level = html_heading_level(node[i].tag);
	return level < 2 ? 2 : level;
}

static void
begin(
    struct sink *s, const struct html_unit *u, enum block_kind kind, int level)
{
	html_flow_seek_node(&s->emit, u->first);
	builder_begin(s->builder, kind, level);
	s->emit.has_text = false;
	s->emit.pending = 0;
}

static void
end_folding(struct sink *s)
{
	if (s->is_folding)
		builder_end(s->builder);
	s->is_folding = false;
}

/* What is left out goes on in the open block of what is left out. */
static void
fold(struct sink *s, const struct html_unit *u)
{
	if (!s->is_folding)
		begin(s, u, BLOCK_BOILERPLATE, 0);
	else
		s->emit.pending = '\n';
	s->is_folding = true;
	html_emit_unit(&s->emit, u, false);
}

static void
add(struct sink *s, const struct html_unit *u, enum block_kind kind, int level)
{
	begin(s, u, kind, level);
	html_emit_unit(&s->emit, u, true);
	builder_end(s->builder);
}

/* The number that an attribute holds, or `without` if there is no such. */
static int
number_in(const struct html_node *node, const char *name, int without)
{
	struct slice value = html_attr(node, name);
	int n = 0;

	if (!value.len)
		return without;
	for (size_t i = 0;
	     i < value.len && i < 6 && value.at[i] >= '0' && value.at[i] <= '9';
	     i++)
		n = n * 10 + (value.at[i] - '0');
	return n;
}

/* The number of an item of an ordered list, or 0.  Counts on from the item
 * before, so a list costs its length. */
static int
number_of(struct sink *s, uint32_t item)
{
	const struct html_node *node = s->page->dom.node;
	uint32_t list = node[item].parent, from = s->counted;

	if (node[item].tag != GUMBO_TAG_LI || node[list].tag != GUMBO_TAG_OL)
		return 0;
	if (from <= list || node[from].parent != list) {
		from = list + 1;
		s->number = number_in(&node[list], "start", 1) - 1;
	} else {
		from = node[from].end;
	}
	for (; from <= item; from = node[from].end)
		if (node[from].tag == GUMBO_TAG_LI)
			s->number =
			    number_in(&node[from], "value", s->number + 1);
	s->counted = item;
	return s->number;
}

static void
add_item(struct sink *s, const struct html_unit *u, uint32_t item)
{
	const struct html_dom *dom = &s->page->dom;
	int number = number_of(s, item);
	int level = dom->node[item].list_depth;
	char mark[16];

	begin(s, u, BLOCK_LIST_ITEM, level ? level : 1);
	if (number) {
		snprintf(mark, sizeof(mark), "%d. ", number);
		html_flow_add(&s->emit, slice_of(mark));
	}
	html_emit_unit(&s->emit, u, true);
	builder_end(s->builder);
	s->item = item;
}

/* Is any text in the nodes [first, end)? */
static bool
has_text(const struct html_dom *dom, uint32_t first, uint32_t end)
{
	for (uint32_t i = first; i < end; i++)
		if (dom->node[i].tag == HTML_TEXT &&
		    slice_trim(html_text(&dom->node[i])).len)
			return true;
	return false;
}

/* How many block quotes the one that a unit is in stands in.  One that has no
 * text but that of the other only sets it in further. */
static int
quotes_around(const struct html_dom *dom, uint32_t i)
{
	const struct html_node *node = dom->node;
	uint32_t inner = 0;
	int n = 0;

	for (; i; i = node[i].parent) {
		if (node[i].tag != GUMBO_TAG_BLOCKQUOTE)
			continue;
		n += inner &&
		    (has_text(dom, i, inner) ||
			has_text(dom, node[inner].end, node[i].end));
		inner = i;
	}
	return n;
}

/* A part of a block quote, which may be signed. */
static void
add_quote(struct sink *s, const struct html_unit *u)
{
	size_t i = (size_t)(u - s->page->units.unit);

	if (html_sign_quote(s->page, i) != s->sign.quote)
		html_sign_find(&s->sign, &s->arena, s->page, i);
	if (i == s->sign.unit) {
		add(s, u, BLOCK_CREDIT, 0);
		return;
	}
	begin(s, u, BLOCK_BLOCKQUOTE, quotes_around(&s->page->dom, u->block));
	html_emit_unit(&s->emit, u, true);
	if (s->sign.author.len)
		builder_author(s->builder, s->sign.author);
	builder_end(s->builder);
}

static void
add_table(struct sink *s, const struct html_unit *u)
{
	const struct html_dom *dom = &s->page->dom;
	uint32_t i = html_table_caption(dom, u->block);
	struct html_unit caption = {.first = i, .block = i};

	if (i) {
		caption.end = dom->node[i].end;
		add(s, &caption, BLOCK_CAPTION, 0);
	}
	add(s, u, BLOCK_TABLE, html_head_rows(dom, u->block));
}

/* The depth of the item that a unit goes on, or 0. */
static int
depth_of(const struct html_dom *dom, uint32_t item)
{
	if (!item || dom->node[item].tag == GUMBO_TAG_DT)
		return 0;
	return dom->node[item].list_depth ? dom->node[item].list_depth : 1;
}

/* A long heading between title and byline opens no section: it goes on with
 * the title. */
static bool
is_subtitle(const struct sink *s, const struct html_unit *u)
{
	const struct html_head *head = &s->shown.head;
	size_t i = (size_t)(u - s->page->units.unit);

	return head->title != SIZE_MAX && i > head->title &&
	    i <= head->title + 2 && u->size >= SUBTITLE_MIN &&
	    ((head->byline != SIZE_MAX && head->byline > i) ||
		(head->date != SIZE_MAX && head->date > i));
}

static void
add_prose(struct sink *s, const struct html_unit *u)
{
	const struct html_dom *dom = &s->page->dom;
	const struct html_node *block = node_of(s, u);
	int level = level_of(s, u);
	uint32_t item;

	if (u->is_table) {
		add_table(s, u);
		return;
	}
	if (html_is_caption(s->page, u)) {
		add(s, u, caption_kind(s, u), 0);
		return;
	}
	if (level && !is_subtitle(s, u)) {
		add(s, u, BLOCK_HEADING, level);
		return;
	}
	item = block->within & IN_ITEM ? item_of(dom, u->block) : 0;
	if (block->within & IN_PRE) {
		add(s, u, BLOCK_CODE, depth_of(dom, item));
		return;
	}
	if (block->within & IN_QUOTE) {
		add_quote(s, u);
		return;
	}
	if (item && item != s->item && dom->node[item].tag != GUMBO_TAG_DT)
		add_item(s, u, item);
	else
		add(s, u, BLOCK_PARAGRAPH, depth_of(dom, item));
}

/* A line of the head that the page's text does not have. */
static void
add_line(struct sink *s, enum block_kind kind, struct slice text)
{
	if (!text.len)
		return;
	end_folding(s);
	builder_begin(s->builder, kind, 0);
	s->emit.has_text = false;
	s->emit.pending = 0;
	html_flow_add(&s->emit, text);
	builder_end(s->builder);
}

/* What the text does not have of the byline and the date. */
static void
add_missing(struct sink *s)
{
	const struct html_meta *meta = &s->page->meta;

	for (size_t i = 0;
	     s->shown.head.byline == SIZE_MAX && i < meta->author_n; i++)
		add_line(s, BLOCK_BYLINE, meta->author[i]);
	if (s->shown.head.date == SIZE_MAX &&
	    s->shown.head.byline == SIZE_MAX) {
		struct slice day = meta->published;

		if (day.len > HTML_DATE_SIZE - 1)
			day.len = HTML_DATE_SIZE - 1;
		add_line(s, BLOCK_DATE, day);
	}
}

/* What JSON-LD has of the article, if it has more than the text. */
static void
add_body(struct sink *s)
{
	struct slice rest = s->page->meta.body, text;

	if (!s->page->has_body)
		return;
	while (rest.len) {
		text = html_body_paragraph(&rest);
		add_line(s, BLOCK_PARAGRAPH, html_plain(&s->arena, text));
	}
}

/* Add unit `i` if it is of the head. */
static bool
add_head(struct sink *s, size_t i)
{
	const struct html_unit *u = &s->page->units.unit[i];

	if (i != s->shown.head.title && i != s->shown.head.byline &&
	    i != s->shown.head.date)
		return false;
	end_folding(s);
	if (i == s->shown.head.byline)
		add(s, u, BLOCK_BYLINE, 0);
	else if (i == s->shown.head.date)
		add(s, u, BLOCK_DATE, 0);
	else {
		add(s, u, BLOCK_TITLE, 0);
		add_missing(s);
		add_body(s);
	}
	return true;
}

void
html_blocks_add(struct builder *b, const struct html_page *page)
{
	struct sink s = {.builder = b, .page = page};

	s.emit = (struct html_flow){.builder = b, .page = page};
	html_shown_init(&s.shown, page);
	if (s.shown.head.title == SIZE_MAX) {
		add_line(&s, BLOCK_TITLE, page->meta.title);
		add_missing(&s);
		add_body(&s);
	}
	for (size_t i = 0; i < page->units.n; i++) {
		const struct html_unit *u = &page->units.unit[i];

		if (add_head(&s, i))
			continue;
		if (!html_is_shown(&s.shown, i)) {
			if (!u->is_image)
				fold(&s, u);
			continue;
		}
		html_shown_note(&s.shown, u);
		end_folding(&s);
		add_prose(&s, u);
	}
	end_folding(&s);
	html_shown_clear(&s.shown);
	arena_clear(&s.arena);
}
