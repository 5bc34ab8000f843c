/*
 * layout.h - the rows of an article at a width, made where one looks.
 *
 * Floor 2, layout.  Knows no curses and no quotes.  Rows are made block by
 * block and a few hundred blocks are kept, so walking costs what one walks
 * over, never the article.
 *
 * Prose is wrapped; items and quotes have their mark before them.  Code keeps
 * its lines.  A table has columns that fit, or is told row by row.  What runs
 * from right to left is at the right on the screen.
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

enum row_kind {
	ROW_TEXT,
	ROW_GAP, /* between blocks; belongs to the one below */
	ROW_FOLD /* "3 lines hidden", or above them when they are shown */
};

/* A stretch of a row: some of the text, or what the layout adds to it. */
struct piece {
	struct range text; /* bytes of article.text; empty: a mark */
	struct slice
	    mark;      /* a bullet, a bar, a rule: over and over in `cols` */
	int col, cols; /* where in the column of text */
	bool is_head;  /* the head of a column of a table */
};

struct row {
	enum row_kind kind;
	size_t block;              /* fold: the first of its run */
	struct range text;         /* from the first to the last byte that it
				    * shows of its line; gap, fold: empty */
	const struct piece *piece; /* good until the next call; may overlap in
				    * text, never in columns */
	size_t piece_n;
	size_t hidden_n; /* fold: lines in the run */
	size_t fold_end; /* fold: just past its last block */
	bool is_open;    /* fold: they are shown below */
};

/* Row number `row` of block `block`, its gap counted. */
struct row_at {
	size_t block;
	size_t row;
};

/* A row that lasts: `above` rows over the one that shows byte `at`.  So gaps,
 * folds and rules have places too. */
struct place {
	size_t at;
	size_t above;
};

enum layout_form {
	LAYOUT_SCREEN, /* for a person at a terminal */
	LAYOUT_TEXT    /* for a file: marks are ASCII, code is never broken,
			* nothing is moved to the right; gaps part what
			* fonts do not, two rows above a heading */
};

enum {
	/* As a number of columns: no line is broken, and the cells of a table
	 * are parted by tabs. */
	LAYOUT_UNBROKEN = 1 << 28
};

struct layout {
	const struct article *article; /* borrowed */
	int cols;
	enum layout_form form;
	struct layout_work *work; /* for layout.c alone */
};

/*
 * Lay out `article`, which is borrowed until layout_clear, at `cols` columns,
 * 1 to LAYOUT_UNBROKEN.  `l` must be empty.  O(blocks).
 */
void layout_init(struct layout *l, const struct article *article, int cols,
    enum layout_form form);

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
 * the fold's row; one above all rows of its block, the first of them.
 * O(log lines) of a block, but for the lines of one row of a table. */
struct row_at layout_find(struct layout *l, struct place place);
struct place layout_place(struct layout *l, struct row_at at);

/* < 0, 0, > 0: is `a` above, at or below `b`? */
int row_at_cmp(struct row_at a, struct row_at b);

/* Open or close the run of boilerplate that `block` is in; false if it is in
 * none.  O(log runs). */
bool layout_toggle(struct layout *l, size_t block);

/* Open or close all runs; returns how many lines are in them.  O(runs). */
size_t layout_open_all(struct layout *l, bool open);

/* How many bytes of the text before byte `at` are in no closed run: what a
 * reader has behind him there.  O(runs). */
size_t layout_open_before(const struct layout *l, size_t at);

/* The way back: the byte that `n` such bytes come before.  O(runs). */
size_t layout_open_byte(const struct layout *l, size_t n);

/* Is any run closed?  O(runs). */
bool layout_has_closed(const struct layout *l);

/* Free the contents; `l` is empty and can be used again. */
void layout_clear(struct layout *l);

#endif
