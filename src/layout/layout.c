/*
 * layout.c - the rows of an article at a width, made where one looks.
 *
 * Floor 2, layout.  The rows of a block, from above: its gap, the fold's row
 * if the block opens a run of boilerplate, then its lines unless it is hidden.
 */
#include "config.h"

#include "pullquote/layout.h"

#include <assert.h>
#include <stdlib.h>

#include "pullquote/cluster.h"
#include "pullquote/xalloc.h"

enum {
	/* Blocks kept; each has the seat of its number modulo KEPT, so no two
	 * blocks of one screen ever want the same. */
	KEPT = 256,
	LIST_STEP_COLS = 2,
	QUOTE_COLS = 2,
	/* Narrower than this, indents would eat up the text. */
	INDENT_MIN_COLS = 20,
	/* "12. " and the like. */
	NUMBER_DIGITS = 3
};

static const char BULLET[] = "\u2022 ";
static const char BAR[] = "\u2502 ";

struct kept_block {
	size_t block_plus_1; /* 0: a free seat */
	int indent;
	struct slice mark;
	size_t mark_len; /* bytes at the block's start that are the mark */
	struct wrap wrap;
};

/* ---- folds ---- */

static void
find_folds(struct layout *l)
{
	const struct article *a = l->article;
	size_t cap = 0;

	for (size_t i = 0; i < a->block_n; i++) {
		if (a->block[i].kind != BLOCK_BOILERPLATE)
			continue;
		if (l->fold_n && l->fold[l->fold_n - 1].end == i) {
			l->fold[l->fold_n - 1].end++;
			continue;
		}
		l->fold = xgrow(l->fold, l->fold_n, &cap, sizeof(*l->fold));
		l->fold[l->fold_n++] = (struct fold){.first = i, .end = i + 1};
	}
}

/* The run that `block` is in, or NULL. */
static struct fold *
fold_of(const struct layout *l, size_t block)
{
	size_t low = 0, high = l->fold_n;

	if (l->article->block[block].kind != BLOCK_BOILERPLATE)
		return NULL;
	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (l->fold[mid].end <= block)
			low = mid + 1;
		else
			high = mid;
	}
	return &l->fold[low];
}

/* ---- blocks ---- */

static bool
is_head(enum block_kind kind)
{
	return kind == BLOCK_TITLE || kind == BLOCK_BYLINE ||
	    kind == BLOCK_DATE;
}

static bool
has_gap(const struct layout *l, size_t block)
{
	enum block_kind kind, above;

	if (block == 0)
		return false;
	kind = l->article->block[block].kind;
	above = l->article->block[block - 1].kind;
	if (kind == BLOCK_CREDIT)
		return above != BLOCK_CAPTION;
	if (kind == BLOCK_LIST_ITEM || kind == BLOCK_BOILERPLATE)
		return above != kind;
	if (kind == BLOCK_BYLINE || kind == BLOCK_DATE)
		return !is_head(above);
	return true;
}

/* The bytes of a number or bullet that the item itself begins with. */
static size_t
own_marker(struct slice item)
{
	static const char *const bullets[] = {
	    "- ", "* ", "\u2022 ", "\u2013 ", "\u00b7 "};
	size_t n = 0;

	for (size_t i = 0; i < sizeof(bullets) / sizeof(bullets[0]); i++) {
		struct slice b = slice_of(bullets[i]);

		if (item.len > b.len &&
		    slice_eq((struct slice){item.at, b.len}, b))
			return b.len;
	}
	while (n < item.len && n < NUMBER_DIGITS && item.at[n] >= '0' &&
	    item.at[n] <= '9')
		n++;
	if (n > 0 && n + 2 < item.len &&
	    (item.at[n] == '.' || item.at[n] == ')') && item.at[n + 1] == ' ')
		return n + 2;
	return 0;
}

static void
indent_item(struct kept_block *kept, struct slice item, int level)
{
	kept->mark_len = own_marker(item);
	kept->mark = kept->mark_len ? (struct slice){item.at, kept->mark_len}
				    : slice_of(BULLET);
	kept->indent = cluster_cols(kept->mark.at, kept->mark.len);
	for (int i = 1; i < level; i++)
		kept->indent += LIST_STEP_COLS;
}

static void
indent_block(struct kept_block *kept, const struct layout *l, size_t block)
{
	const struct block *b = &l->article->block[block];

	kept->indent = 0;
	kept->mark = (struct slice){0};
	kept->mark_len = 0;
	if (l->cols < INDENT_MIN_COLS)
		return;
	if (b->kind == BLOCK_LIST_ITEM)
		indent_item(kept, article_slice(l->article, b->text), b->level);
	if (b->kind == BLOCK_BLOCKQUOTE) {
		kept->mark = slice_of(BAR);
		kept->indent = QUOTE_COLS;
	}
	if (kept->indent > l->cols / 2)
		kept->indent = l->cols / 2;
}

/* The lines of a block, wrapped now if they are not kept. */
static const struct kept_block *
wrapped(struct layout *l, size_t block)
{
	struct kept_block *kept = &l->kept[block % KEPT];
	struct slice text;

	if (kept->block_plus_1 == block + 1)
		return kept;
	indent_block(kept, l, block);
	text = article_slice(l->article, l->article->block[block].text);
	kept->wrap.breaks = l->breaks;
	kept->wrap.breaks_cap = l->breaks_cap;
	wrap_text(&kept->wrap, text.at + kept->mark_len,
	    text.len - kept->mark_len, l->cols - kept->indent);
	l->breaks = kept->wrap.breaks;
	l->breaks_cap = kept->wrap.breaks_cap;
	kept->wrap.breaks = NULL;
	kept->wrap.breaks_cap = 0;
	kept->block_plus_1 = block + 1;
	return kept;
}

/* How the rows of a block fall into gap, fold and lines. */
struct shape {
	size_t gap_n, fold_n, line_n;
	const struct fold *fold;
};

/* The rows over a block's lines; finding them wraps nothing. */
static struct shape
shape_above(const struct layout *l, size_t block)
{
	struct shape s = {.fold = fold_of(l, block)};

	s.gap_n = has_gap(l, block);
	s.fold_n = s.fold && s.fold->first == block;
	return s;
}

static struct shape
shape_of(struct layout *l, size_t block)
{
	struct shape s = shape_above(l, block);

	if (!s.fold || s.fold->is_open)
		s.line_n = wrapped(l, block)->wrap.n;
	return s;
}

/* ---- walking ---- */

struct row_at
layout_first(struct layout *l)
{
	(void)l;
	return (struct row_at){0, 0};
}

static struct row_at
last_row_of(struct layout *l, size_t block)
{
	struct fold *fold = fold_of(l, block);
	struct shape s;

	if (fold && !fold->is_open)
		block = fold->first;
	s = shape_of(l, block);
	return (struct row_at){block, s.gap_n + s.fold_n + s.line_n - 1};
}

struct row_at
layout_last(struct layout *l)
{
	return last_row_of(l, l->article->block_n - 1);
}

bool
layout_next(struct layout *l, struct row_at *at)
{
	struct shape s = shape_of(l, at->block);
	size_t next = at->block + 1;

	if (at->row + 1 < s.gap_n + s.fold_n + s.line_n) {
		at->row++;
		return true;
	}
	if (s.fold && !s.fold->is_open)
		next = s.fold->end;
	if (next >= l->article->block_n)
		return false;
	*at = (struct row_at){next, 0};
	return true;
}

bool
layout_prev(struct layout *l, struct row_at *at)
{
	if (at->row > 0) {
		at->row--;
		return true;
	}
	if (at->block == 0)
		return false;
	*at = last_row_of(l, at->block - 1);
	return true;
}

/* ---- rows and places ---- */

struct row
layout_row(struct layout *l, struct row_at at)
{
	struct shape s = shape_of(l, at.block);
	struct row row = {.block = at.block};
	const struct kept_block *kept;
	const struct wrap_line *line;
	size_t start;

	if (at.row < s.gap_n) {
		row.kind = ROW_GAP;
		return row;
	}
	at.row -= s.gap_n;
	if (at.row < s.fold_n) {
		row.kind = ROW_FOLD;
		row.hidden_n = s.fold->end - s.fold->first;
		row.is_open = s.fold->is_open;
		return row;
	}
	at.row -= s.fold_n;
	kept = wrapped(l, at.block);
	assert(at.row < kept->wrap.n);
	line = &kept->wrap.line[at.row];
	start = l->article->block[at.block].text.start + kept->mark_len;
	row.text = (struct range){start + line->start, start + line->end};
	row.indent = kept->indent;
	if (at.row == 0 || l->article->block[at.block].kind == BLOCK_BLOCKQUOTE)
		row.mark = kept->mark;
	return row;
}

struct row_at
layout_find(struct layout *l, struct place place)
{
	size_t block = article_block_at(l->article, place.at);
	const struct fold *fold = fold_of(l, block);
	const struct kept_block *kept;
	struct shape s;
	size_t above, in_block;

	if (fold && !fold->is_open)
		block = fold->first;
	s = shape_above(l, block);
	above = s.gap_n + s.fold_n;
	if (fold && !fold->is_open)
		above--; /* the fold's row stands for the lines */
	if (place.above)
		return (struct row_at){
		    block, above > place.above ? above - place.above : 0};
	if (fold && !fold->is_open)
		return (struct row_at){block, above};
	kept = wrapped(l, block);
	in_block = place.at - l->article->block[block].text.start;
	in_block -= in_block < kept->mark_len ? in_block : kept->mark_len;
	return (struct row_at){
	    block, above + wrap_line_at(&kept->wrap, in_block)};
}

struct place
layout_place(struct layout *l, struct row_at at)
{
	struct shape s = shape_above(l, at.block);
	size_t start = l->article->block[at.block].text.start;
	size_t above = s.gap_n + s.fold_n;
	const struct kept_block *kept;

	if (s.fold && !s.fold->is_open)
		above--;
	if (at.row <= above)
		return (struct place){start, above - at.row};
	kept = wrapped(l, at.block);
	start += kept->mark_len + kept->wrap.line[at.row - above].start;
	return (struct place){start, 0};
}

int
row_at_cmp(struct row_at a, struct row_at b)
{
	if (a.block != b.block)
		return a.block < b.block ? -1 : 1;
	return (a.row > b.row) - (a.row < b.row);
}

/* ---- life ---- */

void
layout_init(struct layout *l, const struct article *article, int cols)
{
	*l = (struct layout){.article = article, .cols = cols};
	l->kept = xcalloc(KEPT, sizeof(*l->kept));
	find_folds(l);
}

void
layout_set_cols(struct layout *l, int cols)
{
	assert(cols >= 1);
	if (cols == l->cols)
		return;
	l->cols = cols;
	for (size_t i = 0; i < KEPT; i++)
		l->kept[i].block_plus_1 = 0;
}

bool
layout_is_empty(const struct layout *l)
{
	return l->article->block_n == 0;
}

bool
layout_toggle(struct layout *l, size_t block)
{
	struct fold *fold = fold_of(l, block);

	if (!fold)
		return false;
	fold->is_open = !fold->is_open;
	return true;
}

void
layout_clear(struct layout *l)
{
	for (size_t i = 0; l->kept && i < KEPT; i++)
		wrap_clear(&l->kept[i].wrap);
	free(l->kept);
	free(l->fold);
	free(l->breaks);
	*l = (struct layout){0};
}
