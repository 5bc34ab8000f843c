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

#include "folds.h"
#include "pullquote/xalloc.h"
#include "set.h"

enum {
	/* Blocks kept; each has the seat of its number modulo KEPT, so no two
	 * blocks of one screen ever want the same. */
	KEPT = 256
};

struct kept_block {
	size_t block_plus_1; /* 0: a free seat */
	struct galley galley;
};

struct layout_work {
	struct setting setting;
	struct folds folds;
	struct kept_block kept[KEPT];
};

/* ---- blocks ---- */

static bool
is_head(enum block_kind kind)
{
	return kind == BLOCK_TITLE || kind == BLOCK_BYLINE ||
	    kind == BLOCK_DATE;
}

/* Empty rows above a block.  In a file, where nothing is bold or faint, an
 * empty row is all that parts a heading or the lines of the head. */
static size_t
gap_above(const struct layout *l, size_t block)
{
	enum block_kind kind, above;

	if (block == 0)
		return 0;
	kind = l->article->block[block].kind;
	above = l->article->block[block - 1].kind;
	if (kind == BLOCK_LIST_ITEM || kind == BLOCK_BOILERPLATE)
		return above != kind;
	if (l->form == LAYOUT_TEXT)
		return kind == BLOCK_HEADING ? 2 : 1;
	if (kind == BLOCK_CREDIT)
		return above != BLOCK_CAPTION;
	if (kind == BLOCK_BYLINE || kind == BLOCK_DATE)
		return !is_head(above);
	return 1;
}

static struct fold *
fold_of(const struct layout *l, size_t block)
{
	return folds_of(&l->work->folds, l->article, block);
}

/* The lines of a block, set now if they are not kept. */
static const struct galley *
lines_of(struct layout *l, size_t block)
{
	struct kept_block *kept = &l->work->kept[block % KEPT];

	if (kept->block_plus_1 != block + 1) {
		l->work->setting.cols = l->cols;
		set_block(&kept->galley, &l->work->setting, block);
		kept->block_plus_1 = block + 1;
	}
	return &kept->galley;
}

/* How the rows of a block fall into gap, fold and lines. */
struct shape {
	size_t gap_n, fold_n, line_n;
	const struct fold *fold;
};

/* The rows over a block's lines; finding them sets nothing. */
static struct shape
shape_above(const struct layout *l, size_t block)
{
	struct shape s = {.fold = fold_of(l, block)};

	s.gap_n = gap_above(l, block);
	s.fold_n = s.fold && s.fold->first == block;
	return s;
}

static struct shape
shape_of(struct layout *l, size_t block)
{
	struct shape s = shape_above(l, block);

	if (!s.fold || s.fold->is_open)
		s.line_n = lines_of(l, block)->n;
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
	const struct galley *g;

	if (at.row < s.gap_n) {
		row.kind = ROW_GAP;
		return row;
	}
	at.row -= s.gap_n;
	if (at.row < s.fold_n) {
		row.kind = ROW_FOLD;
		row.hidden_n = s.fold->line_n;
		row.fold_end = s.fold->end;
		row.is_open = s.fold->is_open;
		return row;
	}
	at.row -= s.fold_n;
	g = lines_of(l, at.block);
	assert(at.row < g->n);
	row.text = galley_shown(g, at.row);
	row.piece = galley_pieces(g, at.row, &row.piece_n);
	return row;
}

/* The row that stands for the lines: the first of them, or that of the fold
 * that hides them. */
static size_t
first_line(const struct shape *s)
{
	bool is_hidden = s->fold && !s->fold->is_open;

	return s->gap_n + s->fold_n - is_hidden;
}

struct row_at
layout_find(struct layout *l, struct place place)
{
	size_t block = article_block_at(l->article, place.at), row;
	const struct fold *fold = fold_of(l, block);
	struct shape s;

	if (fold && !fold->is_open)
		block = fold->first;
	s = shape_above(l, block);
	row = first_line(&s);
	if (!fold || fold->is_open)
		row += galley_find(lines_of(l, block), place.at);
	return (struct row_at){
	    block, row > place.above ? row - place.above : 0};
}

struct place
layout_place(struct layout *l, struct row_at at)
{
	struct shape s = shape_above(l, at.block);
	size_t first = first_line(&s);

	if (s.fold && !s.fold->is_open)
		return (struct place){
		    l->article->block[at.block].text.start, first - at.row};
	if (at.row < first)
		return galley_place(lines_of(l, at.block), 0, first - at.row);
	return galley_place(lines_of(l, at.block), at.row - first, 0);
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
layout_init(struct layout *l, const struct article *article, int cols,
    enum layout_form form)
{
	*l = (struct layout){.article = article, .cols = cols, .form = form};
	l->work = xcalloc(1, sizeof(*l->work));
	l->work->setting = (struct setting){.article = article, .form = form};
	folds_find(&l->work->folds, article);
}

void
layout_set_cols(struct layout *l, int cols)
{
	assert(cols >= 1);
	if (cols == l->cols)
		return;
	l->cols = cols;
	for (size_t i = 0; i < KEPT; i++)
		l->work->kept[i].block_plus_1 = 0;
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

size_t
layout_open_all(struct layout *l, bool open)
{
	struct folds *folds = &l->work->folds;
	size_t line_n = 0;

	for (size_t i = 0; i < folds->n; i++) {
		folds->fold[i].is_open = open;
		line_n += folds->fold[i].line_n;
	}
	return line_n;
}

size_t
layout_open_before(const struct layout *l, size_t at)
{
	const struct folds *folds = &l->work->folds;
	size_t n = at;

	for (size_t i = 0; i < folds->n; i++) {
		struct range r = folds_text(l->article, &folds->fold[i]);

		if (r.start >= at)
			break;
		if (!folds->fold[i].is_open)
			n -= (r.end < at ? r.end : at) - r.start;
	}
	return n;
}

size_t
layout_open_byte(const struct layout *l, size_t n)
{
	const struct folds *folds = &l->work->folds;
	size_t at = n;

	for (size_t i = 0; i < folds->n; i++) {
		struct range r = folds_text(l->article, &folds->fold[i]);

		if (r.start >= at)
			break;
		if (!folds->fold[i].is_open)
			at += r.end - r.start;
	}
	return at;
}

bool
layout_has_closed(const struct layout *l)
{
	const struct folds *folds = &l->work->folds;

	for (size_t i = 0; i < folds->n; i++)
		if (!folds->fold[i].is_open)
			return true;
	return false;
}

void
layout_clear(struct layout *l)
{
	for (size_t i = 0; l->work && i < KEPT; i++)
		galley_clear(&l->work->kept[i].galley);
	if (l->work) {
		wrap_clear(&l->work->setting.wrap);
		folds_clear(&l->work->folds);
	}
	free(l->work);
	*l = (struct layout){0};
}
