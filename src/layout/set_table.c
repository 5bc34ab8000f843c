/*
 * set_table.c - set a table in columns, or, where they have no room, row by
 * row.
 *
 * Floor 2, layout.  Row by row each cell has lines of its own, with the head
 * of its column before it.  So are tables from right to left told: terminals
 * that turn text around would turn a whole row of cells.
 */
#include "config.h"

#include <stdlib.h>

#include "pullquote/cluster.h"
#include "pullquote/xalloc.h"
#include "set.h"
#include "table.h"

enum {
	COLUMNS_MAX = 40,
	/* Row by row: narrower, the heads are left out; and their share. */
	LABELS_FROM = 24,
	LABEL_PARTS = 5
};

/* A cell on its way to lines. */
struct slot {
	struct range text;
	int col, cols;
	bool is_right, is_head;
	struct wrap wrap;
};

struct typing {
	struct galley *out;
	struct setting *s;
	struct table table;
	struct slot *slot; /* one for each column, two at least */
	size_t slot_n;
};

static size_t
wrap_slots(struct typing *t, size_t n)
{
	size_t line_n = 0;

	for (size_t i = 0; i < n; i++) {
		struct slot *slot = &t->slot[i];
		struct slice text = article_slice(t->s->article, slot->text);

		wrap_text(&slot->wrap, text.at, text.len,
		    slot->cols > 0 ? slot->cols : 1);
		if (slot->wrap.n > line_n)
			line_n = slot->wrap.n;
	}
	return line_n;
}

static void
put_slot(struct typing *t, const struct slot *slot, size_t i)
{
	const struct wrap_line *line = &slot->wrap.line[i];
	struct range text = {
	    slot->text.start + line->start, slot->text.start + line->end};
	int col = slot->col;

	if (slot->is_right && line->cols < slot->cols)
		col += slot->cols - line->cols;
	if (slot->is_head)
		galley_head(t->out, text, col, line->cols);
	else
		galley_text(t->out, text, col, line->cols);
}

/* The first byte that line `i` shows of the group. */
static size_t
first_byte(const struct typing *t, size_t n, size_t i, size_t group)
{
	for (size_t k = 0; k < n; k++)
		if (i < t->slot[k].wrap.n && t->slot[k].text.start >= group)
			return t->slot[k].text.start +
			    t->slot[k].wrap.line[i].start;
	return group;
}

/* Set the first `n` slots side by side; returns how many lines that took. */
static size_t
put_slots(struct typing *t, size_t n, size_t group)
{
	size_t line_n = wrap_slots(t, n);

	for (size_t i = 0; i < line_n; i++) {
		galley_line(t->out, group, first_byte(t, n, i, group));
		for (size_t k = 0; k < n; k++)
			if (i < t->slot[k].wrap.n)
				put_slot(t, &t->slot[k], i);
	}
	return line_n;
}

/* A line of the group above, empty so far. */
static void
put_blank(struct typing *t)
{
	galley_bare_line(t->out, t->out->line[t->out->n - 1].group);
}

/* ---- in columns ---- */

static void
place_slots(struct typing *t)
{
	int col = 0;

	for (size_t i = 0; i < t->table.column_n; i++) {
		const struct table_column *c = &t->table.column[i];

		t->slot[i].col = col;
		t->slot[i].cols = c->cols;
		t->slot[i].is_right = c->is_number;
		if (c->natural > 0)
			col += c->cols + TABLE_GAP;
	}
}

/* One cell over all columns. */
static size_t
set_lone(struct typing *t, size_t row)
{
	struct slot column = t->slot[0];
	size_t line_n;

	t->slot[0].cols = t->s->cols;
	t->slot[0].is_right = false;
	line_n = put_slots(t, 1, t->table.cell[t->table.row[row]].start);
	t->slot[0].cols = column.cols;
	t->slot[0].is_right = column.is_right;
	return line_n;
}

static size_t
set_row(struct typing *t, size_t row)
{
	const struct table *table = &t->table;

	for (size_t i = 0; i < table->column_n; i++) {
		t->slot[i].text = table_cell(table, row, i);
		t->slot[i].is_head = row < table->head_n;
	}
	if (table_is_lone(table, row))
		return set_lone(t, row);
	return put_slots(
	    t, table->column_n, table->cell[table->row[row]].start);
}

static void
put_rule(struct typing *t)
{
	const char *mark = t->s->form == LAYOUT_TEXT ? "-" : "\u2500";

	put_blank(t);
	for (size_t i = 0; i < t->table.column_n; i++)
		if (t->table.column[i].natural > 0)
			galley_mark(
			    t->out, mark, t->slot[i].col, t->slot[i].cols);
}

static void
set_columns(struct typing *t, bool is_loose)
{
	const struct table *table = &t->table;
	bool is_apart = true; /* nothing, or a rule, stands above */

	place_slots(t);
	for (size_t row = 0; row < table->row_n; row++) {
		if (!table_has_more(table, row))
			break;
		if (is_loose && !is_apart)
			put_blank(t);
		is_apart = !set_row(t, row);
		if (row + 1 == table->head_n && t->out->n &&
		    table_has_more(table, row + 1)) {
			put_rule(t);
			is_apart = true;
		}
	}
}

/* ---- row by row ---- */

/* The last head of a column says what is in it. */
static struct range
label_of(const struct table *t, size_t column)
{
	return t->head_n ? table_cell(t, t->head_n - 1, column)
			 : (struct range){0};
}

/* How labels and values of a table stand. */
struct record {
	int labels;  /* columns of the labels; 0: there are none */
	int col;     /* where the values begin */
	bool is_own; /* a label has a line of its own */
	int further; /* where those after the first of a row begin */
};

static int
widest_label(const struct typing *t)
{
	int widest = 0;

	for (size_t i = 0; i < t->table.column_n; i++) {
		struct slice label =
		    article_slice(t->s->article, label_of(&t->table, i));
		int cols = cluster_cols(label.at, label.len);

		if (cols > widest)
			widest = cols;
	}
	return widest;
}

static struct record
record_of(const struct typing *t)
{
	int cols = t->s->cols, labels = widest_label(t);
	struct record r = {0};

	if (cols < LABELS_FROM)
		return r;
	if (!labels) {
		r.further = TABLE_GAP;
		return r;
	}
	r.is_own = labels > cols * 2 / LABEL_PARTS;
	r.labels = r.is_own ? cols : labels;
	r.col = r.further = r.is_own ? TABLE_GAP : labels + TABLE_GAP;
	return r;
}

static void
put_label(struct typing *t, size_t group)
{
	for (size_t i = 0, n = wrap_slots(t, 1); i < n; i++) {
		galley_bare_line(t->out, group);
		put_slot(t, &t->slot[0], i);
	}
	t->slot[0].text = (struct range){0};
}

static size_t
set_record(struct typing *t, size_t row, const struct record *r)
{
	const struct table *table = &t->table;
	size_t line_n = 0;

	for (size_t i = 0; i < table->column_n; i++) {
		struct range cell = table_cell(table, row, i);

		if (range_is_empty(cell))
			continue;
		t->slot[0].text =
		    r->labels ? label_of(table, i) : (struct range){0};
		t->slot[0].cols = r->labels;
		t->slot[1].text = cell;
		t->slot[1].col = line_n ? r->further : r->col;
		t->slot[1].cols = t->s->cols - t->slot[1].col;
		if (r->is_own)
			put_label(t, cell.start);
		line_n += put_slots(t, 2, cell.start);
	}
	return line_n;
}

/* Heads that are no labels are told as rows are. */
static void
set_records(struct typing *t)
{
	static const struct record bare = {0};
	struct record r = record_of(t);
	size_t line_n = 0, head_n = t->table.head_n - (r.labels > 0);

	t->slot[0].is_right = t->slot[1].is_right = false;
	t->slot[0].is_head = true;
	t->slot[0].col = 0;
	for (size_t row = 0; row < t->table.row_n; row++) {
		bool is_head = row < head_n || table_is_lone(&t->table, row);

		if (r.labels && row == head_n)
			continue;
		if (!table_has_more(&t->table, row))
			break;
		if (line_n)
			put_blank(t);
		t->slot[1].is_head = is_head;
		line_n = set_record(t, row, is_head ? &bare : &r);
	}
}

/* ---- all of it ---- */

/* Without a width there are no columns: the cells stay apart by tabs. */
static void
set_rows(struct galley *out, const struct table *t)
{
	for (size_t row = 0; row < t->row_n; row++) {
		struct range all = {t->cell[t->row[row]].start,
		    t->cell[t->row[row + 1] - 1].end};

		galley_line(out, all.start, all.start);
		galley_text(out, all, 0, LAYOUT_UNBROKEN);
	}
}

static void
choose_form(struct typing *t, size_t block)
{
	struct table *table = &t->table;
	bool is_turned =
	    t->s->form == LAYOUT_SCREEN && set_is_rtl(t->s->article, block);

	if (is_turned || table->column_n > COLUMNS_MAX ||
	    !table_fit(table, t->s->cols))
		set_records(t);
	else
		set_columns(t, table_natural(table) > t->s->cols);
}

void
set_table(struct galley *out, struct setting *s, size_t block)
{
	struct typing t = {.out = out, .s = s};

	table_read(&t.table, s->article, &s->article->block[block], &s->wrap);
	if (s->cols >= LAYOUT_UNBROKEN) {
		set_rows(out, &t.table);
	} else {
		t.slot_n = t.table.column_n < 2 ? 2 : t.table.column_n;
		t.slot = xcalloc(t.slot_n, sizeof(*t.slot));
		choose_form(&t, block);
		for (size_t i = 0; i < t.slot_n; i++)
			wrap_clear(&t.slot[i].wrap);
		free(t.slot);
	}
	table_clear(&t.table);
}
