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

#include "hash_bag.h"
#include "html_body.h"
#include "html_cues.h"
#include "html_date.h"
#include "html_emit.h"
#include "html_head.h"
#include "html_plain.h"
#include "html_sign.h"
#include "html_table.h"

enum {
	CAPTION_MAX = 500,   /* characters of a caption without <figcaption> */
	MENU_MAX = 60,       /* characters of an entry */
	NEAR_CAPTION = 4,    /* units from a caption to what is kept */
	STANDFIRST_MIN = 40, /* characters */
	STANDFIRST_MAX = 400,
	SUBTITLE_MIN = 30,
	OPENING_REACH = 16, /* units after the title */
	ALT_MIN_LEN = 12    /* bytes of a picture's words */
};

struct sink {
	struct builder *builder;
	const struct html_page *page;
	struct html_flow emit;
	uint32_t item;    /* the list item whose first text is out */
	uint32_t counted; /* the last item that got a number, and that */
	int number;
	bool is_folding; /* the open block is boilerplate */
	struct html_head head;
	size_t first_kept;     /* the first unit of the article */
	struct html_sign sign; /* of the block quote at hand */
	struct hash_bag said;  /* pictures' words, and the title */
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

static uint32_t
cues_near(const struct sink *s, const struct html_unit *u)
{
	const struct html_node *node = s->page->dom.node;
	uint32_t at = node[u->first].parent, cues = html_cues(&node[u->block]);

	for (int up = 0; up < 2 && at > u->block; up++, at = node[at].parent)
		cues |= html_cues(&node[at]);
	return cues | html_cues(&node[node[u->block].parent]);
}

static bool
is_caption(const struct sink *s, const struct html_unit *u)
{
	if (u->is_image || (node_of(s, u)->within & IN_CAPTION))
		return true;
	return u->size < CAPTION_MAX && (cues_near(s, u) & CUE_CAPTION);
}

/* A signature below a block quote is no caption, nor is a picture's credit. */
static enum block_kind
caption_kind(const struct sink *s, const struct html_unit *u)
{
	size_t i = (size_t)(u - s->page->units.unit);

	if (s->sign.quote && i == s->sign.unit)
		return BLOCK_CREDIT;
	return cues_near(s, u) & CUE_CREDIT ? BLOCK_CREDIT : BLOCK_CAPTION;
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
	const struct html_head *head = &s->head;
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
	if (is_caption(s, u)) {
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

	for (size_t i = 0; s->head.byline == SIZE_MAX && i < meta->author_n;
	     i++)
		add_line(s, BLOCK_BYLINE, meta->author[i]);
	if (s->head.date == SIZE_MAX && s->head.byline == SIZE_MAX) {
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

	if (i != s->head.title && i != s->head.byline && i != s->head.date)
		return false;
	end_folding(s);
	if (i == s->head.byline)
		add(s, u, BLOCK_BYLINE, 0);
	else if (i == s->head.date)
		add(s, u, BLOCK_DATE, 0);
	else {
		add(s, u, BLOCK_TITLE, 0);
		add_missing(s);
		add_body(s);
	}
	return true;
}

/* Is a unit kept within a few steps from `i`? */
static bool
is_kept_near(const struct html_page *page, size_t i, int step)
{
	for (int n = 0; n < NEAR_CAPTION; n++) {
		i += (size_t)step;
		if (i >= page->units.n)
			return false;
		if (page->kept[i])
			return true;
	}
	return false;
}

/* A quotation is kept as a whole: is what stands beside `i` in it kept? */
static bool
is_quote_kept(const struct html_page *page, size_t i)
{
	uint32_t quote = html_sign_quote(page, i);
	size_t n = page->units.n;

	if (!quote)
		return false;
	return (i && page->kept[i - 1] &&
		   html_sign_quote(page, i - 1) == quote) ||
	    (i + 1 < n && page->kept[i + 1] &&
		html_sign_quote(page, i + 1) == quote);
}

/* The sentence between title and article that tells what it is about. */
static bool
is_standfirst(const struct sink *s, size_t i)
{
	const struct html_unit *u = &s->page->units.unit[i];
	const uint32_t furniture = IN_NAV | IN_FOOTER | IN_FORM | IN_BUTTON |
	    IN_DIALOG | IN_ASIDE | IN_ITEM | IN_CAPTION;

	return s->head.title != SIZE_MAX && i > s->head.title &&
	    i <= s->head.title + 2 && u->size >= STANDFIRST_MIN &&
	    u->size <= STANDFIRST_MAX && !u->link_size && !u->is_table &&
	    !(node_of(s, u)->within & furniture);
}

/* A paragraph between title and article that is set apart from the rest. */
static bool
is_opening(const struct sink *s, size_t i)
{
	const struct html_unit *u = &s->page->units.unit[i];
	const uint32_t furniture = IN_NAV | IN_FOOTER | IN_FORM | IN_BUTTON |
	    IN_DIALOG | IN_ASIDE | IN_HIDDEN | IN_CAPTION;
	const uint32_t other = CUE_COMMENT | CUE_SIGNUP | CUE_PROMO |
	    CUE_SHARE | CUE_POPUP | CUE_NAV | CUE_RELATED | CUE_AUTHOR |
	    CUE_MEDIA | CUE_FOOT | CUE_SIDE;

	return s->head.title != SIZE_MAX && i > s->head.title &&
	    i < s->first_kept && i <= s->head.title + OPENING_REACH &&
	    u->size >= STANDFIRST_MIN && u->mark_n && !u->is_table &&
	    node_of(s, u)->tag == GUMBO_TAG_P && u->link_size * 4 < u->size &&
	    !(node_of(s, u)->within & furniture) && !(cues_near(s, u) & other);
}

static struct slice
alt_of(const struct sink *s, const struct html_unit *u)
{
	return html_attr(&s->page->dom.node[u->first], "alt");
}

static uint32_t
hash_of_words(struct slice words)
{
	words = slice_trim(words);
	return hash_of_bytes(words.at, words.len);
}

/* Do a picture's words say something, and nothing that its caption, the title
 * or a picture before says? */
static bool
is_telling(const struct sink *s, const struct html_unit *u)
{
	const struct html_node *node = s->page->dom.node;
	struct slice alt = alt_of(s, u);
	uint32_t figure = u->first;

	if (alt.len < ALT_MIN_LEN || !memchr(alt.at, ' ', alt.len) ||
	    hash_bag_count(&s->said, hash_of_words(alt)))
		return false;
	if (!(node[u->first].within & IN_FIGURE))
		return true;
	while (node[node[figure].parent].within & IN_FIGURE)
		figure = node[figure].parent;
	for (uint32_t i = figure; i < node[figure].end; i++)
		if (node[i].tag == GUMBO_TAG_FIGCAPTION)
			return false;
	return true;
}

/* What is short and stands before the title is the page's menu. */
static bool
is_menu(const struct sink *s, size_t i)
{
	const struct html_unit *u = &s->page->units.unit[i];

	return s->head.title != SIZE_MAX && i < s->head.title &&
	    u->size < MENU_MAX;
}

/* A caption is judged by what stands beside it. */
static bool
is_shown(const struct sink *s, size_t i)
{
	const struct html_page *page = s->page;
	const struct html_unit *u = &page->units.unit[i];
	const uint32_t furniture =
	    IN_NAV | IN_FOOTER | IN_FORM | IN_BUTTON | IN_DIALOG;

	if (u->is_image && !is_telling(s, u))
		return false;
	if (page->kept[i] || is_standfirst(s, i) || is_opening(s, i))
		return !is_menu(s, i);
	if (node_of(s, u)->within & furniture)
		return false;
	if (is_quote_kept(page, i))
		return true;
	if (!is_caption(s, u))
		return false;
	return is_kept_near(page, i, -1) && is_kept_near(page, i, 1);
}

void
html_blocks_add(struct builder *b, const struct html_page *page)
{
	struct sink s = {.builder = b, .page = page};

	s.emit = (struct html_flow){.builder = b, .page = page};
	html_head_find(&s.head, page);
	if (page->meta.title.len)
		hash_bag_add(&s.said, hash_of_words(page->meta.title));
	while (s.first_kept < page->units.n && !page->kept[s.first_kept])
		s.first_kept++;
	if (s.head.title == SIZE_MAX) {
		add_line(&s, BLOCK_TITLE, page->meta.title);
		add_missing(&s);
		add_body(&s);
	}
	for (size_t i = 0; i < page->units.n; i++) {
		const struct html_unit *u = &page->units.unit[i];

		if (add_head(&s, i))
			continue;
		if (!is_shown(&s, i)) {
			if (!u->is_image)
				fold(&s, u);
			continue;
		}
		if (u->is_image)
			hash_bag_add(&s.said, hash_of_words(alt_of(&s, u)));
		end_folding(&s);
		add_prose(&s, u);
	}
	end_folding(&s);
	hash_bag_clear(&s.said);
	arena_clear(&s.arena);
}
