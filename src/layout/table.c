/*
 * table.c - the cells of a table, and how wide its columns are.
 *
 * Floor 2, layout.
 */
#include "config.h"

#include "table.h"

#include <stdlib.h>
#include <string.h>

#include "pullquote/cluster.h"
#include "pullquote/xalloc.h"

enum {
	/* Not narrower than this, nor than a part of the longest cell, so
	 * that no cell becomes a tower. */
	LEAST_COLS = 9,
	LEAST_PARTS = 5,
	TOWER_COLS = 24,
	/* A word longer than that may be broken. */
	WORD_COLS = 16,
	HEAD_OVER_NUMBERS_COLS = 16
};

/* ---- cells ---- */

static void
begin_row(struct table *t)
{
	t->row = xgrow(t->row, t->row_n + 1, &t->row_cap, sizeof(*t->row));
	t->row[t->row_n++] = t->cell_n;
	t->row[t->row_n] = t->cell_n;
}

static void
add_cell(struct table *t, const char *text, size_t start, size_t end)
{
	struct slice cell =
	    slice_trim((struct slice){text + start, end - start});

	start = cell.len ? (size_t)(cell.at - text) : end;
	t->cell = xgrow(t->cell, t->cell_n, &t->cell_cap, sizeof(*t->cell));
	t->cell[t->cell_n++] = (struct range){start, start + cell.len};
	t->row[t->row_n] = t->cell_n;
}

static void
read_cells(struct table *t, const char *text, struct range all)
{
	size_t start = all.start;

	begin_row(t);
	for (size_t at = all.start; at < all.end; at++) {
		if (text[at] != '\t' && text[at] != '\n')
			continue;
		add_cell(t, text, start, at);
		start = at + 1;
		if (text[at] == '\n')
			begin_row(t);
	}
	add_cell(t, text, start, all.end);
}

static size_t
cells_in(const struct table *t, size_t row)
{
	return t->row[row + 1] - t->row[row];
}

struct range
table_cell(const struct table *t, size_t row, size_t column)
{
	if (column >= cells_in(t, row))
		return (struct range){0};
	return t->cell[t->row[row] + column];
}

bool
table_is_lone(const struct table *t, size_t row)
{
	return t->column_n > 1 && cells_in(t, row) == 1;
}

bool
table_has_more(const struct table *t, size_t row)
{
	for (size_t i = t->row[row]; i < t->cell_n; i++)
		if (!range_is_empty(t->cell[i]))
			return true;
	return false;
}

/* ---- columns ---- */

static int
least_of(int natural, int word)
{
	int least = word < WORD_COLS ? word : WORD_COLS;
	int part = natural / LEAST_PARTS;

	if (part > TOWER_COLS)
		part = TOWER_COLS;
	if (least < part)
		least = part;
	if (least < LEAST_COLS)
		least = LEAST_COLS;
	return least < natural ? least : natural;
}

static void
measure_cell(struct table_column *c, struct slice cell, struct wrap *wrap)
{
	int natural = cluster_cols(cell.at, cell.len), least;

	if (natural > c->natural)
		c->natural = natural;
	if (natural <= c->least)
		return;
	least = least_of(natural, wrap_widest_word(wrap, cell.at, cell.len));
	if (least > c->least)
		c->least = least;
}

/* "1,204", "-3.5 %", "(£12)": digits, and what goes with them. */
static bool
is_number(struct slice cell)
{
	static const char *const with[] = {
	    "\u2212", "\u2013", "\u20ac", "\u00a3", "\u00a0", "\u202f"};
	bool has_digit = false;

	for (size_t at = 0; at < cell.len;) {
		size_t n = 0;

		if (strchr("0123456789.,+-%$()/: ", cell.at[at]))
			n = 1;
		has_digit |= cell.at[at] >= '0' && cell.at[at] <= '9';
		for (size_t i = 0; !n && i < sizeof(with) / sizeof(with[0]);
		     i++)
			if (cell.len - at >= strlen(with[i]) &&
			    !memcmp(cell.at + at, with[i], strlen(with[i])))
				n = strlen(with[i]);
		if (!n)
			return false;
		at += n;
	}
	return has_digit;
}

/* Are the cells below the head numbers, and not lost under its end? */
static bool
is_number_column(const struct table *t, const struct article *a, size_t i)
{
	int widest = 0;

	for (size_t row = t->head_n; row < t->row_n; row++) {
		struct slice cell = article_slice(a, table_cell(t, row, i));
		int cols = cluster_cols(cell.at, cell.len);

		if (table_is_lone(t, row) || !cell.len)
			continue;
		if (!is_number(cell))
			return false;
		if (cols > widest)
			widest = cols;
	}
	return widest > 0 &&
	    t->column[i].natural <= widest + HEAD_OVER_NUMBERS_COLS;
}

static void
measure(struct table *t, const struct article *a, struct wrap *wrap)
{
	for (size_t row = 0; row < t->row_n; row++)
		if (cells_in(t, row) > t->column_n)
			t->column_n = cells_in(t, row);
	t->column = xcalloc(t->column_n, sizeof(*t->column));
	for (size_t i = 0; i < t->column_n; i++) {
		for (size_t row = 0; row < t->row_n; row++)
			if (!table_is_lone(t, row))
				measure_cell(&t->column[i],
				    article_slice(a, table_cell(t, row, i)),
				    wrap);
		t->column[i].is_number = is_number_column(t, a, i);
	}
}

void
table_read(struct table *t, const struct article *a, const struct block *block,
    struct wrap *wrap)
{
	read_cells(t, a->text, block->text);
	t->head_n = (size_t)block->level;
	if (t->head_n >= t->row_n || !table_has_more(t, t->head_n))
		t->head_n = 0;
	measure(t, a, wrap);
}

/* What all columns take if none gets more than `most`, unless it must. */
static int
cols_at_most(struct table *t, int most)
{
	int all = 0, shown = 0;

	for (size_t i = 0; i < t->column_n; i++) {
		struct table_column *c = &t->column[i];

		c->cols = c->natural < most ? c->natural : most;
		if (c->cols < c->least)
			c->cols = c->least;
		all += c->cols;
		shown += c->natural > 0;
	}
	return all + (shown > 1 ? (shown - 1) * TABLE_GAP : 0);
}

int
table_natural(const struct table *t)
{
	int all = 0, shown = 0;

	for (size_t i = 0; i < t->column_n; i++) {
		all += t->column[i].natural;
		shown += t->column[i].natural > 0;
	}
	return all + (shown > 1 ? (shown - 1) * TABLE_GAP : 0);
}

/* Narrow columns keep what they need; the others share the rest alike. */
bool
table_fit(struct table *t, int cols)
{
	int low = 0, high = cols, rest;

	if (cols_at_most(t, 0) > cols)
		return false;
	while (low < high) {
		int mid = low + (high - low + 1) / 2;

		if (cols_at_most(t, mid) <= cols)
			low = mid;
		else
			high = mid - 1;
	}
	rest = cols - cols_at_most(t, low);
	for (size_t i = 0; i < t->column_n && rest > 0; i++)
		if (t->column[i].cols < t->column[i].natural) {
			t->column[i].cols++;
			rest--;
		}
	return true;
}

void
table_clear(struct table *t)
{
	free(t->cell);
	free(t->row);
	free(t->column);
	*t = (struct table){0};
}
