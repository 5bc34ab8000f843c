/* test_set.c - the lines of tables, code, lists and quotes. */
#include "config.h"

#include <stdlib.h>

#include "drawn.h"
#include "made.h"
#include "unit.h"

/* The blocks look like `want` on `cols` columns. */
static void
assert_looks(const struct made_block *block, size_t n, int cols,
    enum layout_form form, const char *want)
{
	struct article a = {0};
	struct layout l;
	struct row_at at;
	struct str out = {0};

	make_article(&a, block, n);
	layout_init(&l, &a, cols, form);
	at = layout_first(&l);
	do {
		struct row row = layout_row(&l, at);

		add_drawn_row(&out, &a, &row);
	} while (layout_next(&l, &at));
	assert_string_equal(str_text(&out), want);
	str_clear(&out);
	layout_clear(&l);
	article_clear(&a);
}

static const struct made_block boats[] = {{BLOCK_TABLE, 1,
    "Boat\tCrew\tFate\nTern\t4\tsank off the pier in May\nGull\t12\tsold"}};

static const struct made_block no_heads[] = {
    {BLOCK_TABLE, 0, "Tern\tsank off the pier in May\nGull\tsold to Øby"}};

/* clang-format off */
static void
a_table_that_fits_has_its_natural_columns(void **state)
{
	(void)state;
	assert_looks(boats, 1, 60, LAYOUT_TEXT,
"Boat  Crew  Fate\n"
"----  ----  ------------------------\n"
"Tern     4  sank off the pier in May\n"
"Gull    12  sold\n");
}

static void
a_cell_wraps_in_its_column_and_rows_stand_apart(void **state)
{
	(void)state;
	assert_looks(boats, 1, 26, LAYOUT_TEXT,
"Boat  Crew  Fate\n"
"----  ----  --------------\n"
"Tern     4  sank off the\n"
"            pier in May\n"
"\n"
"Gull    12  sold\n");
}

static void
a_table_without_room_is_told_row_by_row(void **state)
{
	static const struct made_block wide[] = {{BLOCK_TABLE, 2,
	    "Of 2021\t\nBoat\tWhat became of her\nTern\tsank\nGull\tsold"}};
	static const struct made_block many[] = {{BLOCK_TABLE, 1,
	    "Alpha\tBeta\tGamma\tDelta\tEpsilon\tZeta\n"
	    "a long one\tb long one\tc\td long one\te long one\tf long one\n"
	    "a\t\t\td\t\t"}};

	(void)state;
	assert_looks(many, 1, 30, LAYOUT_TEXT,
"Alpha    a long one\n"
"Beta     b long one\n"
"Gamma    c\n"
"Delta    d long one\n"
"Epsilon  e long one\n"
"Zeta     f long one\n"
"\n"
"Alpha    a\n"
"Delta    d\n");
	assert_looks(wide, 1, 12, LAYOUT_TEXT,
"Of 2021\n"
"\n"
"Boat\n"
"What became\n"
"of her\n"
"\n"
"Tern\n"
"sank\n"
"\n"
"Gull\n"
"sold\n");
}

static void
a_long_head_has_a_line_of_its_own(void **state)
{
	static const struct made_block years[] = {{BLOCK_TABLE, 1,
	    "Year\tNights of fog by the log of the tower\tQuay\tLamp oil\n"
	    "2021\tthirty-one in all\tnorth of the pier\tnone that year"}};

	(void)state;
	assert_looks(years, 1, 28, LAYOUT_TEXT,
"Year\n"
"  2021\n"
"Nights of fog by the log of\n"
"the tower\n"
"  thirty-one in all\n"
"Quay\n"
"  north of the pier\n"
"Lamp oil\n"
"  none that year\n");
}

static void
a_cell_alone_in_its_row_goes_over_all_columns(void **state)
{
	static const struct made_block fleet[] = {{BLOCK_TABLE, 1,
	    "Boat\tCrew\nThe north line, the older one\nTern\t4\nGull\t12"}};

	(void)state;
	assert_looks(fleet, 1, 40, LAYOUT_TEXT,
"Boat  Crew\n"
"----  ----\n"
"The north line, the older one\n"
"Tern     4\n"
"Gull    12\n");
}

static void
a_head_much_wider_than_its_numbers_does_not_move_them(void **state)
{
	static const struct made_block prices[] = {{BLOCK_TABLE, 1,
	    "Day\tWhat the fish at the quay cost\nMon\t2.50\nTue\t12.00"}};

	(void)state;
	assert_looks(prices, 1, 40, LAYOUT_TEXT,
"Day  What the fish at the quay cost\n"
"---  ------------------------------\n"
"Mon  2.50\n"
"Tue  12.00\n");
}

static void
a_table_without_heads_has_no_rule(void **state)
{
	(void)state;
	assert_looks(no_heads, 1, 40, LAYOUT_TEXT,
"Tern  sank off the pier in May\n"
"Gull  sold to Øby\n");
	assert_looks(no_heads, 1, 14, LAYOUT_TEXT,
"Tern\n"
"sank off the\n"
"pier in May\n"
"\n"
"Gull\n"
"sold to Øby\n");
}

static void
without_a_width_cells_are_parted_by_tabs(void **state)
{
	(void)state;
	assert_looks(boats, 1, LAYOUT_UNBROKEN, LAYOUT_TEXT,
"Boat\tCrew\tFate\n"
"Tern\t4\tsank off the pier in May\n"
"Gull\t12\tsold\n");
}

static void
a_table_from_right_to_left_is_told_row_by_row(void **state)
{
	static const struct made_block table[] = {{BLOCK_TABLE, 1,
	    "\u05e9\u05dd\t\u05d2\u05d9\u05dc\n"
	    "\u05d3\u05e0\u05d4\t12"}};

	(void)state;
	assert_looks(table, 1, 40, LAYOUT_SCREEN,
"\u05e9\u05dd   \u05d3\u05e0\u05d4\n"
"\u05d2\u05d9\u05dc  12\n");
}

static void
long_code_goes_on_behind_a_mark(void **state)
{
	static const struct made_block code[] = {
	    {BLOCK_CODE, 0, "if (x)\n\treturn a_long_name(x);\n}"}};

	(void)state;
	assert_looks(code, 1, 22, LAYOUT_SCREEN,
"  if (x)\n"
"          return a_lon\n"
"\u21aa g_name(x);\n"
"  }\n");
	assert_looks(code, 1, 22, LAYOUT_TEXT,
"    if (x)\n"
"            return a_long_name(x);\n"
"    }\n");
}

static void
what_goes_on_an_item_is_set_in_as_it_is(void **state)
{
	static const struct made_block list[] = {
	    {BLOCK_LIST_ITEM, 1, "12. Boats"},
	    {BLOCK_PARAGRAPH, 1, "Old ones."},
	    {BLOCK_LIST_ITEM, 2, "[x] Tern"},
	    {BLOCK_CODE, 2, "row();"},
	    {BLOCK_PARAGRAPH, 0, "All sold."}};

	(void)state;
	assert_looks(list, COUNT(list), 40, LAYOUT_TEXT,
"12. Boats\n"
"\n"
"    Old ones.\n"
"\n"
"  [x] Tern\n"
"\n"
"          row();\n"
"\n"
"All sold.\n");
}

static void
a_quote_in_a_quote_has_two_bars(void **state)
{
	static const struct made_block mail[] = {
	    {BLOCK_BLOCKQUOTE, 0, "Come on Monday."},
	    {BLOCK_BLOCKQUOTE, 1, "When shall I come with the boat?"}};

	(void)state;
	assert_looks(mail, COUNT(mail), 24, LAYOUT_SCREEN,
"\u2502 Come on Monday.\n"
"\n"
"\u2502 \u2502 When shall I come\n"
"\u2502 \u2502 with the boat?\n");
	assert_looks(mail, COUNT(mail), 24, LAYOUT_TEXT,
"> Come on Monday.\n"
"\n"
"> > When shall I come\n"
"> > with the boat?\n");
}

static void
text_from_right_to_left_is_at_the_right_of_the_screen(void **state)
{
	static const struct made_block hebrew[] = {
	    {BLOCK_PARAGRAPH, 0, "\u05d3\u05e0\u05d4 \u05d1\u05d0\u05d4"},
	    {BLOCK_LIST_ITEM, 1, "\u05d9\u05d5\u05e1\u05d9"},
	    {BLOCK_LIST_ITEM, 1, "2. \u05e8\u05d5\u05ea"},
	    {BLOCK_BLOCKQUOTE, 0, "\u05dc\u05d0"},
	    {BLOCK_PARAGRAPH, 0, "BBC \u05d0\u05de\u05e8"}};

	(void)state;
	assert_looks(hebrew, COUNT(hebrew), 20, LAYOUT_SCREEN,
"             \u05d3\u05e0\u05d4 \u05d1\u05d0\u05d4\n"
"\n"
"              \u05d9\u05d5\u05e1\u05d9 \u2022\n"
"              \u05e8\u05d5\u05ea 2.\n"
"\n"
"                \u05dc\u05d0 \u2502\n"
"\n"
"BBC \u05d0\u05de\u05e8\n");
	assert_looks(hebrew, 2, 20, LAYOUT_TEXT,
"\u05d3\u05e0\u05d4 \u05d1\u05d0\u05d4\n"
"\n"
"- \u05d9\u05d5\u05e1\u05d9\n");
}
/* clang-format on */

/* ---- laws, for any table at any width ---- */

enum {
	TABLES = 150,
	WIDEST = 70
};

static unsigned
random_below(unsigned *seed, unsigned n)
{
	*seed = *seed * 1103515245u + 12345u;
	return (*seed >> 16) % n;
}

/* A table of words short, long and wide, some cells missing or empty. */
static void
add_table(struct str *out, unsigned *seed)
{
	static const char *const words[] = {"ox", "boat", "1,204",
	    "\u65e5\u672c", "lighthouse-keeper", "", "e\u0301t\u00e9", "of",
	    "incomprehensibilities", "\u05d0\u05d1"};
	unsigned row_n = 1 + random_below(seed, 6);
	unsigned cell_n = 1 + random_below(seed, 7);

	for (unsigned row = 0; row < row_n; row++) {
		str_adds(out, row ? "\n" : "x");
		for (unsigned i = 0; i < cell_n; i++) {
			str_adds(out, i ? "\t" : "");
			for (unsigned n = random_below(seed, 9); n; n--)
				str_addf(out, "%s ",
				    words[random_below(seed, COUNT(words))]);
			if (!random_below(seed, 6))
				break;
		}
	}
}

static void
check_row(struct layout *l, struct row_at at, bool *is_shown)
{
	struct row row = layout_row(l, at);
	int col = 0;

	for (size_t i = 0; i < row.piece_n; i++) {
		const struct piece *p = &row.piece[i];
		struct slice text = article_slice(l->article, p->text);

		assert_true(p->col >= col);
		if (!p->mark.len)
			assert_int_equal(
			    p->cols, cluster_cols(text.at, text.len));
		for (size_t k = p->text.start; k < p->text.end; k++)
			is_shown[k] = true;
		col = p->col + p->cols;
	}
	assert_true(col <= l->cols || l->cols < 2);
	assert_int_equal(
	    row_at_cmp(layout_find(l, layout_place(l, at)), at), 0);
}

/* A head has no place if nothing stands below it, so only the cells below the
 * heads must all be there. */
static void
check_table(struct layout *l, size_t body)
{
	const struct article *a = l->article;
	bool *is_shown = calloc(a->text_len, sizeof(*is_shown));
	struct row_at at = layout_first(l);

	do
		check_row(l, at, is_shown);
	while (layout_next(l, &at));
	for (size_t i = body; i < a->text_len; i++)
		assert_true(is_shown[i] || strchr(" \t\n", a->text[i]));
	free(is_shown);
}

/* Where the rows below the heads begin. */
static size_t
body_of(const struct article *a)
{
	size_t at = 0;

	for (int heads = a->block[0].level; heads && at < a->text_len; at++)
		heads -= a->text[at] == '\n';
	return at < a->text_len ? at : 0;
}

static void
any_table_fits_any_width_and_loses_no_cell(void **state)
{
	unsigned seed = 7;

	(void)state;
	for (int i = 0; i < TABLES; i++) {
		struct str text = {0};
		struct made_block block = {BLOCK_TABLE, 0, NULL};
		struct article a = {0};
		struct layout l;

		add_table(&text, &seed);
		block.level = (int)random_below(&seed, 3);
		block.text = text.at;
		make_article(&a, &block, 1);
		layout_init(&l, &a, 1, i % 2 ? LAYOUT_SCREEN : LAYOUT_TEXT);
		for (int cols = 1; cols <= WIDEST; cols++) {
			layout_set_cols(&l, cols);
			check_table(&l, body_of(&a));
		}
		layout_clear(&l);
		article_clear(&a);
		str_clear(&text);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_table_that_fits_has_its_natural_columns),
	    cmocka_unit_test(a_cell_wraps_in_its_column_and_rows_stand_apart),
	    cmocka_unit_test(a_table_without_room_is_told_row_by_row),
	    cmocka_unit_test(a_long_head_has_a_line_of_its_own),
	    cmocka_unit_test(a_cell_alone_in_its_row_goes_over_all_columns),
	    cmocka_unit_test(
		a_head_much_wider_than_its_numbers_does_not_move_them),
	    cmocka_unit_test(a_table_without_heads_has_no_rule),
	    cmocka_unit_test(without_a_width_cells_are_parted_by_tabs),
	    cmocka_unit_test(a_table_from_right_to_left_is_told_row_by_row),
	    cmocka_unit_test(long_code_goes_on_behind_a_mark),
	    cmocka_unit_test(what_goes_on_an_item_is_set_in_as_it_is),
	    cmocka_unit_test(a_quote_in_a_quote_has_two_bars),
	    cmocka_unit_test(any_table_fits_any_width_and_loses_no_cell),
	    cmocka_unit_test(
		text_from_right_to_left_is_at_the_right_of_the_screen),
	};

	return cmocka_run_group_tests_name("set", tests, NULL, NULL);
}
