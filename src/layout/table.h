/*
 * table.h - the cells of a table, and how wide its columns are.
 *
 * Floor 2, layout.  Inside this room.
 */
#ifndef LAYOUT_TABLE_H
#define LAYOUT_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/article.h"
#include "pullquote/wrap.h"

enum {
	TABLE_GAP = 2 /* columns between two columns of the table */
};

struct table_column {
	int natural;    /* what its widest cell takes on one line */
	int least;      /* what it takes to be readable */
	int cols;       /* what it gets */
	bool is_number; /* nothing but numbers below the head, which they come
			 * near enough in width to stand under its end */
};

struct table {
	struct range *cell; /* row by row, blanks at their ends left out */
	size_t cell_n, cell_cap;
	size_t *row; /* the first cell of each row, and cell_n */
	size_t row_n, row_cap;
	size_t head_n; /* rows of heads; 0 if nothing follows them */
	struct table_column *column;
	size_t column_n;
};

/* Read the table of a block into the empty `t`, and measure its columns;
 * `wrap` is working memory.  Linear in its text. */
void table_read(struct table *t, const struct article *a,
    const struct block *block, struct wrap *wrap);

/* The cell of a row and column; empty if the row has none there. */
struct range table_cell(const struct table *t, size_t row, size_t column);

/* Is the row one cell over all columns?  It has no part in their widths. */
bool table_is_lone(const struct table *t, size_t row);

/* Is any cell from row `row` on not empty? */
bool table_has_more(const struct table *t, size_t row);

/* Columns that all of it takes with no cell broken. */
int table_natural(const struct table *t);

/* Give each column its width, `cols` for all of them and the gaps; false if
 * that is too little to be readable. */
bool table_fit(struct table *t, int cols);

/* Free the contents; `t` is empty and can be used again. */
void table_clear(struct table *t);

#endif
