/*
 * layout.h - the rows of an article at a width, made where one looks.
 *
 * Floor 2, layout.  Knows no curses and no quotes.  Rows are wrapped block by
 * block and a few hundred blocks are kept, so walking costs what one walks
 * over, never the article.
 *
 * Between blocks stands a gap (one empty row), but not within a list, between
 * a caption and its credit, or between title, byline and date.  A run of
 * boilerplate blocks is folded into one row, which can be opened.
 *
 * A row_at names a row at the present width and foldings, and is good until
 * either changes; a place lasts.
 */
#ifndef PULLQUOTE_LAYOUT_H
#define PULLQUOTE_LAYOUT_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/article.h"
#include "pullquote/wrap.h"

enum row_kind {
	ROW_TEXT,
	ROW_GAP, /* between blocks; belongs to the one below */
	ROW_FOLD /* "3 lines hidden", or above them when they are shown */
};

struct row {
	enum row_kind kind;
	size_t block;      /* fold: the first of its run */
	struct range text; /* bytes of article.text shown; gap, fold: empty */
	int indent;        /* columns before the text */
	struct slice mark; /* what stands in the indent: a bullet, a bar */
	size_t hidden_n;   /* fold: blocks in the run */
	bool is_open;      /* fold: they are shown below */
};

/* Row number `row` of block `block`, its gap counted. */
struct row_at {
	size_t block;
	size_t row;
};

/* A row that lasts: the one that shows byte `at`, or, `above` rows over the
 * first line of that block, its gap or fold. */
struct place {
	size_t at;
	size_t above;
};

/* A run of boilerplate blocks. */
struct fold {
	size_t first, end;
	bool is_open;
};

struct layout {
	const struct article *article; /* borrowed */
	int cols;
	struct fold *fold;
	size_t fold_n;
	struct kept_block *kept; /* wrapped blocks */
	char *breaks;            /* working memory of wrap_text */
	size_t breaks_cap;
};

/*
 * Lay out `article`, which is borrowed until layout_clear, at `cols` >= 1
 * columns.  `l` must be empty.  O(blocks).
 */
void layout_init(struct layout *l, const struct article *article, int cols);

/* Change the width.  O(1): nothing is wrapped before it is looked at. */
void layout_set_cols(struct layout *l, int cols);

/* Is there nothing to show?  Then call none of the functions below. */
bool layout_is_empty(const struct layout *l);

/* The first and the last row. */
struct row_at layout_first(struct layout *l);
struct row_at layout_last(struct layout *l);

/* Go one row on or back; false, and `at` stays, at the article's end. */
bool layout_next(struct layout *l, struct row_at *at);
bool layout_prev(struct layout *l, struct row_at *at);

/* What a row shows. */
struct row layout_row(struct layout *l, struct row_at at);

/* The row of a place, and the place of a row.  A place in a closed fold has
 * the fold's row; one above all rows of its block, the first of them. */
struct row_at layout_find(struct layout *l, struct place place);
struct place layout_place(struct layout *l, struct row_at at);

/* < 0, 0, > 0: is `a` above, at or below `b`? */
int row_at_cmp(struct row_at a, struct row_at b);

/* Open or close the run of boilerplate that `block` is in; false if it is in
 * none.  O(log runs). */
bool layout_toggle(struct layout *l, size_t block);

/* Free the contents; `l` is empty and can be used again. */
void layout_clear(struct layout *l);

#endif
