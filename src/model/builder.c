/*
 * builder.c - how a parser makes an article.
 *
 * Floor 1, model.  Text and blocks grow in memory of their own while the
 * article is made, and move to its arena once their size is known.
 */
#include "config.h"

#include "pullquote/builder.h"

#include <assert.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pullquote/xalloc.h"

void
builder_init(struct builder *b, struct article *article)
{
	*b = (struct builder){.article = article};
}

void
builder_expect(struct builder *b, size_t len)
{
	str_reserve(&b->text, len);
}

void
builder_begin(struct builder *b, enum block_kind kind, int level)
{
	assert(!b->is_open);
	if (b->text.len)
		str_adds(&b->text, "\n\n");
	b->open = (struct block){.kind = kind, .level = level};
	b->open.text.start = b->text.len;
	b->cover = SIZE_MAX;
	b->is_open = true;
}

void
builder_cover(struct builder *b, size_t source)
{
	assert(b->is_open);
	b->cover = source;
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

/* The first line of code keeps its indent. */
static bool
is_dropped(const struct builder *b, char first)
{
	return first == '\n' || (is_blank(first) && b->open.kind != BLOCK_CODE);
}

void
builder_add(struct builder *b, const char *text, size_t len, size_t source)
{
	struct range added;

	assert(b->is_open);
	if (b->text.len == b->open.text.start)
		for (; len && is_dropped(b, *text); text++, len--)
			source++;
	if (!len)
		return;
	added.start = b->text.len;
	str_add(&b->text, text, len);
	added.end = b->text.len;
	offset_map_run(&b->map, b->text.at, added, source);
}

void
builder_span(
    struct builder *b, enum span_kind kind, size_t start, struct slice href)
{
	struct article *a = b->article;
	struct span span = {.kind = kind, .text = {start, b->text.len}};

	assert(b->is_open);
	if (range_is_empty(span.text))
		return;
	if (href.len)
		span.href = (struct slice){
		    arena_copy(&a->arena, href.at, href.len), href.len};
	a->span = xgrow(a->span, a->span_n, &b->span_cap, sizeof(*a->span));
	a->span[a->span_n++] = span;
}

void
builder_author(struct builder *b, struct slice author)
{
	assert(b->is_open);
	b->open.author = (struct slice){
	    arena_copy(&b->article->arena, author.at, author.len), author.len};
}

/* Points past the end of the text would break the map's order. */
static void
cut_text(struct builder *b, size_t len)
{
	str_cut(&b->text, len);
	while (b->map.n && b->map.point[b->map.n - 1].at >= len)
		b->map.n--;
}

size_t
builder_end(struct builder *b)
{
	struct article *a = b->article;
	size_t start = b->open.text.start, end = b->text.len;

	assert(b->is_open);
	b->is_open = false;
	while (end > start && is_blank(b->text.at[end - 1]))
		end--;
	if (end == start) {
		cut_text(b, start >= 2 ? start - 2 : 0);
		return SIZE_MAX;
	}
	cut_text(b, end);
	b->open.text.end = end;
	b->open.source = offset_map_range(&b->map, b->text.at, b->open.text);
	if (b->cover < b->open.source.start)
		b->open.source.start = b->cover;
	a->block =
	    xgrow(a->block, a->block_n, &b->block_cap, sizeof(*a->block));
	a->block[a->block_n] = b->open;
	return a->block_n++;
}

void
builder_warn(struct builder *b, const char *format, ...)
{
	struct article *a = b->article;
	char line[256];
	va_list ap;

	va_start(ap, format);
	vsnprintf(line, sizeof(line), format, ap);
	va_end(ap);
	a->warning = xgrow(
	    a->warning, a->warning_n, &b->warning_cap, sizeof(*a->warning));
	a->warning[a->warning_n++] = arena_copy(&a->arena, line, strlen(line));
}

/* Copy `n` items into the arena and free the original. */
static void *
move_to_arena(struct arena *arena, void *items, size_t n, size_t size)
{
	void *moved = arena_copy(arena, items, n * size);

	free(items);
	return moved;
}

static void
find_title(struct article *a)
{
	for (size_t i = 0; i < a->block_n && !a->title.len; i++)
		if (a->block[i].kind == BLOCK_TITLE)
			a->title = article_slice(a, a->block[i].text);
}

static int
compare_span(const void *one, const void *other)
{
	const struct range *a = &((const struct span *)one)->text;
	const struct range *b = &((const struct span *)other)->text;

	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	return a->end == b->end ? 0 : a->end > b->end ? -1 : 1;
}

/* Trimming a block may have left a span past its end, or of nothing. */
static void
finish_spans(struct article *a)
{
	size_t n = 0;

	for (size_t i = 0; i < a->span_n; i++) {
		struct span s = a->span[i];
		struct range block = a->block_n
		    ? a->block[article_block_at(a, s.text.start)].text
		    : (struct range){0};

		if (s.text.end > block.end)
			s.text.end = block.end;
		if (!range_is_empty(s.text))
			a->span[n++] = s;
	}
	a->span_n = n;
	if (n)
		qsort(a->span, n, sizeof(*a->span), compare_span);
	a->span = move_to_arena(&a->arena, a->span, n, sizeof(*a->span));
}

void
builder_finish(struct builder *b)
{
	struct article *a = b->article;

	assert(!b->is_open);
	a->text = arena_copy(&a->arena, b->text.at, b->text.len);
	a->text_len = b->text.len;
	a->source = b->map;
	a->block =
	    move_to_arena(&a->arena, a->block, a->block_n, sizeof(*a->block));
	a->warning = move_to_arena(
	    &a->arena, a->warning, a->warning_n, sizeof(*a->warning));
	finish_spans(a);
	article_find_sections(a);
	find_title(a);
	str_clear(&b->text);
	*b = (struct builder){0};
}
