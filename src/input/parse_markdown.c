/*
 * parse_markdown.c - Markdown becomes an article.
 *
 * Floor 2, input.  md4c tells of blocks, spans and texts in their order; the
 * texts it hands over are pieces of the input, so each keeps its place.
 */
#include "config.h"

#include <md4c.h>
#include <stdio.h>
#include <string.h>

#include "front_matter.h"
#include "html_plain.h"
#include "pullquote/parse.h"

enum {
	LIST_MAX = 32, /* lists in lists that are kept apart */
	SPAN_MAX = 64
};

struct list {
	bool is_ordered;
	unsigned next; /* the number of its next item */
};

struct markdown {
	struct builder b;
	const struct parse_input *in;
	size_t source; /* code points, where the last text came from */
	struct list list[LIST_MAX];
	size_t list_n; /* how deep; may be more than LIST_MAX */
	int quote_n;   /* block quotes it is in */
	int heading;   /* level of the heading it is in, or 0 */
	bool is_code, is_html, is_table, is_row_open;
	bool is_item_new; /* the item at hand has no text yet */
	char task;        /* its box, of a list of tasks; or 0 */
	bool has_title;
	bool is_image_new;  /* a picture, of whose words none is out yet */
	struct range image; /* the words of the last picture */
	size_t raised;      /* where text above or below the line began, or 0 */
	size_t span_start[SPAN_MAX];
	size_t span_n; /* may be more than SPAN_MAX */
};

static void
add_mark(struct markdown *m, const char *mark)
{
	for (; *mark; mark++)
		builder_add(&m->b, mark, 1, m->source);
}

/* Before the first text of an item: its number, its box. */
static void
add_item_marks(struct markdown *m)
{
	struct list *list =
	    m->list_n && m->list_n <= LIST_MAX ? &m->list[m->list_n - 1] : NULL;
	char mark[24];

	if (list && list->is_ordered) {
		snprintf(mark, sizeof(mark), "%u. ", list->next++);
		add_mark(m, mark);
	}
	if (m->task) {
		snprintf(mark, sizeof(mark), "[%c] ", m->task);
		add_mark(m, mark);
	}
}

static void
open_heading(struct markdown *m)
{
	if (m->heading == 1 && !m->has_title) {
		builder_begin(&m->b, BLOCK_TITLE, 0);
		m->has_title = true;
		return;
	}
	builder_begin(&m->b, BLOCK_HEADING, m->heading < 2 ? 2 : m->heading);
}

/* How many lists it is in. */
static int
depth(const struct markdown *m)
{
	return m->list_n < LIST_MAX ? (int)m->list_n : LIST_MAX;
}

/* A block is opened by its first text, of the kind that it stands in. */
static void
open_block(struct markdown *m)
{
	if (m->b.is_open)
		return;
	if (m->is_code)
		builder_begin(&m->b, BLOCK_CODE, depth(m));
	else if (m->is_html)
		builder_begin(&m->b, BLOCK_BOILERPLATE, 0);
	else if (m->is_table)
		builder_begin(&m->b, BLOCK_TABLE, 1);
	else if (m->heading)
		open_heading(m);
	else if (m->quote_n)
		builder_begin(&m->b, BLOCK_BLOCKQUOTE, m->quote_n - 1);
	else if (m->list_n && m->is_item_new) {
		builder_begin(&m->b, BLOCK_LIST_ITEM, depth(m));
		add_item_marks(m);
	} else
		builder_begin(&m->b, BLOCK_PARAGRAPH, depth(m));
	m->is_item_new = false;
}

/* Is a picture's words all that the open paragraph has? */
static bool
is_picture(const struct markdown *m)
{
	return m->b.open.kind == BLOCK_PARAGRAPH && m->image.end &&
	    m->image.start == m->b.open.text.start &&
	    m->image.end == m->b.text.len;
}

static void
close_block(struct markdown *m)
{
	if (m->b.is_open && is_picture(m))
		m->b.open.kind = BLOCK_CAPTION;
	if (m->b.is_open)
		builder_end(&m->b);
	m->span_n = 0;
	m->raised = 0;
}

/* Add what md4c hands over: mostly a piece of the input, which may hold blanks
 * only, else a text of its own. */
static void
add_text(struct markdown *m, const char *text, size_t len)
{
	const char *page = m->in->text;
	struct range r;

	if (!len)
		return;
	open_block(m);
	if (m->is_image_new)
		add_mark(m, ": ");
	m->is_image_new = false;
	if (text < page || text + len > page + m->in->len) {
		for (size_t i = 0; i < len; i++)
			builder_add(&m->b, text + i, 1, m->source);
		return;
	}
	r.start = (size_t)(text - page);
	r.end = r.start + len;
	parse_add(&m->b, m->in, r);
	m->source = offset_map_source(m->in->map, page, r.end - 1);
}

static void
open_list(struct markdown *m, bool is_ordered, unsigned first)
{
	if (m->list_n < LIST_MAX)
		m->list[m->list_n] =
		    (struct list){.is_ordered = is_ordered, .next = first};
	m->list_n++;
}

static void
open_cell(struct markdown *m)
{
	bool is_first = m->is_row_open;

	open_block(m);
	if (!is_first)
		add_mark(m, "\t");
	else if (m->b.text.len > m->b.open.text.start)
		add_mark(m, "\n");
	m->is_row_open = false;
}

static int
enter_block(MD_BLOCKTYPE type, void *detail, void *user)
{
	struct markdown *m = user;

	if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) {
		open_cell(m);
		return 0;
	}
	if (type == MD_BLOCK_TR)
		m->is_row_open = true;
	if (type >= MD_BLOCK_THEAD)
		return 0;
	close_block(m);
	switch (type) {
	case MD_BLOCK_QUOTE:
		m->quote_n++;
		break;
	case MD_BLOCK_UL:
		open_list(m, false, 0);
		break;
	case MD_BLOCK_OL:
		open_list(m, true, ((MD_BLOCK_OL_DETAIL *)detail)->start);
		break;
	case MD_BLOCK_LI:
		m->is_item_new = true;
		m->task = ((MD_BLOCK_LI_DETAIL *)detail)->is_task
		    ? ((MD_BLOCK_LI_DETAIL *)detail)->task_mark
		    : 0;
		break;
	case MD_BLOCK_H:
		m->heading = (int)((MD_BLOCK_H_DETAIL *)detail)->level;
		break;
	default:
		break;
	}
	m->is_code |= type == MD_BLOCK_CODE;
	m->is_html |= type == MD_BLOCK_HTML;
	m->is_table |= type == MD_BLOCK_TABLE;
	return 0;
}

static int
leave_block(MD_BLOCKTYPE type, void *detail, void *user)
{
	struct markdown *m = user;

	(void)detail;
	if (type >= MD_BLOCK_THEAD)
		return 0;
	close_block(m);
	m->quote_n -= type == MD_BLOCK_QUOTE;
	m->list_n -= type == MD_BLOCK_UL || type == MD_BLOCK_OL;
	m->is_item_new &= type != MD_BLOCK_LI;
	m->is_code &= type != MD_BLOCK_CODE;
	m->is_html &= type != MD_BLOCK_HTML;
	m->is_table &= type != MD_BLOCK_TABLE;
	if (type == MD_BLOCK_H)
		m->heading = 0;
	return 0;
}

static int
enter_span(MD_SPANTYPE type, void *detail, void *user)
{
	struct markdown *m = user;

	(void)detail;
	open_block(m);
	if (m->span_n < SPAN_MAX)
		m->span_start[m->span_n] = m->b.text.len;
	m->span_n++;
	if (type == MD_SPAN_IMG) {
		m->image = (struct range){m->b.text.len, 0};
		add_mark(m, "[image");
	}
	m->is_image_new = type == MD_SPAN_IMG;
	return 0;
}

/* The kind of a span, or -1: it shows nothing of its own. */
static int
span_kind(MD_SPANTYPE type)
{
	switch (type) {
	case MD_SPAN_EM:
	case MD_SPAN_U:
		return SPAN_EMPHASIS;
	case MD_SPAN_STRONG:
		return SPAN_STRONG;
	case MD_SPAN_A:
		return SPAN_LINK;
	case MD_SPAN_CODE:
		return SPAN_CODE;
	case MD_SPAN_DEL:
		return SPAN_DELETED;
	default:
		return -1;
	}
}

static int
leave_span(MD_SPANTYPE type, void *detail, void *user)
{
	struct markdown *m = user;
	struct slice href = {0};
	int kind = span_kind(type);

	if (!m->span_n || !m->b.is_open)
		return 0;
	m->span_n--;
	if (type == MD_SPAN_IMG) {
		add_mark(m, "]");
		m->is_image_new = false;
		m->image.end = m->b.text.len;
	}
	if (type == MD_SPAN_A) {
		const MD_ATTRIBUTE *to = &((MD_SPAN_A_DETAIL *)detail)->href;

		href = (struct slice){to->text, to->size};
	}
	if (kind >= 0 && m->span_n < SPAN_MAX)
		builder_span(&m->b, (enum span_kind)kind,
		    m->span_start[m->span_n], href);
	return 0;
}

static void
add_entity(struct markdown *m, struct slice entity)
{
	struct arena arena = {0};
	struct slice text = html_plain(&arena, entity);

	m->source = offset_map_source(
	    m->in->map, m->in->text, (size_t)(entity.at - m->in->text));
	open_block(m);
	builder_add(&m->b, text.at, text.len, m->source);
	arena_clear(&arena);
}

/* A line of a table is a row. */
static void
break_line(struct markdown *m)
{
	add_text(m, m->is_table ? " " : "\n", 1);
}

static bool
is_tag(struct slice tag, const char *begin)
{
	return slice_begins_ascii_nocase(tag, begin);
}

/* Of HTML within a text, line breaks and what stands above or below the line
 * say something: 10² is not 102. */
static void
raise(struct markdown *m, struct slice tag)
{
	if (is_tag(tag, "<sup>") || is_tag(tag, "<sub>")) {
		open_block(m);
		m->raised = m->b.text.len;
	} else if (m->raised && m->b.is_open && is_tag(tag, "</su")) {
		if (m->raised >= m->b.open.text.start)
			builder_span(&m->b,
			    is_tag(tag, "</sup") ? SPAN_SUP : SPAN_SUB,
			    m->raised, (struct slice){0});
		m->raised = 0;
	}
}

static int
on_text(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *user)
{
	struct markdown *m = user;
	struct slice piece = {text, size};

	switch (type) {
	case MD_TEXT_BR:
		break_line(m);
		break;
	case MD_TEXT_SOFTBR:
		add_text(m, " ", 1);
		break;
	case MD_TEXT_ENTITY:
		add_entity(m, piece);
		break;
	case MD_TEXT_HTML:
		if (m->is_html)
			add_text(m, text, size);
		else if (is_tag(piece, "<br"))
			break_line(m);
		else
			raise(m, piece);
		break;
	case MD_TEXT_NULLCHAR:
		break;
	default:
		add_text(m, text, size);
	}
	return 0;
}

/* One line of what the front matter says. */
static struct slice
add_front(struct markdown *m, enum block_kind kind, struct range r)
{
	struct slice text = {m->in->text + r.start, r.end - r.start};

	if (range_is_empty(r))
		return (struct slice){0};
	builder_begin(&m->b, kind, 0);
	parse_add(&m->b, m->in, r);
	builder_end(&m->b);
	text.at = arena_copy(&m->b.article->arena, text.at, text.len);
	return text;
}

/* In the order of the article's head, whatever that of the lines is. */
static void
add_front_matter(struct markdown *m, const struct front_matter *f)
{
	struct article *a = m->b.article;
	struct slice language = {m->in->text + f->language.start,
	    f->language.end - f->language.start};

	a->title = add_front(m, BLOCK_TITLE, f->title);
	m->has_title = a->title.len > 0;
	a->byline = arena_alloc(&a->arena, f->author_n * sizeof(*a->byline));
	for (size_t i = 0; i < f->author_n; i++)
		a->byline[a->byline_n++] =
		    add_front(m, BLOCK_BYLINE, f->author[i]);
	a->published = add_front(m, BLOCK_DATE, f->date);
	a->language = (struct slice){
	    arena_copy(&a->arena, language.at, language.len), language.len};
}

/* Where the text begins after the front matter, or after a first heading that
 * says the same title once more. */
static size_t
after_title(const struct markdown *m, size_t start)
{
	const char *text = m->in->text;
	size_t at = start, end;

	while (at < m->in->len && text[at] == '\n')
		at++;
	for (end = at; end < m->in->len && text[end] != '\n';)
		end++;
	if (!m->has_title || end - at < 2 || memcmp(text + at, "# ", 2) ||
	    !slice_eq(slice_trim((struct slice){text + at + 2, end - at - 2}),
		m->b.article->title))
		return start;
	return end;
}

void
parse_markdown(struct article *article, const struct parse_input *in)
{
	static const MD_PARSER parser = {
	    .flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH |
		MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEURLAUTOLINKS,
	    .enter_block = enter_block,
	    .leave_block = leave_block,
	    .enter_span = enter_span,
	    .leave_span = leave_span,
	    .text = on_text,
	};
	struct markdown m = {.in = in};
	struct front_matter front;
	size_t start;

	builder_init(&m.b, article);
	front_matter_read(&front, (struct slice){in->text, in->len});
	add_front_matter(&m, &front);
	start = after_title(&m, front.all.end);
	md_parse(in->text + start, (MD_SIZE)(in->len - start), &parser, &m);
	close_block(&m);
	builder_finish(&m.b);
}
