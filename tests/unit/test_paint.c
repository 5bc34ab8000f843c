/* test_paint.c - the view as cells: whole screens as text, and their styles. */
#include "config.h"

#include "ui/paint.h"

#include "sample.h"
#include "unit.h"

static struct sample sample;
static struct grid grid;

static int
open_grid(void **state)
{
	(void)state;
	sample = (struct sample){0};
	grid = (struct grid){0};
	return 0;
}

static int
close_grid(void **state)
{
	(void)state;
	grid_clear(&grid);
	sample_close(&sample);
	return 0;
}

/* The sample at that size, after these keys, painted. */
static void
show(int rows, int cols, const char *keys)
{
	sample_open(&sample, rows, cols);
	sample_analyse(&sample);
	sample_press(&sample, keys);
	paint(&sample.view, &grid);
}

static void
assert_screen(const char *want)
{
	struct str out = {0};

	grid_text(&grid, &out);
	assert_string_equal(str_text(&out), want);
	str_clear(&out);
}

/* The style of the first cell of a word on the screen, from row `row` on, not
 * left of column `from`. */
static struct style
style_from(const char *word, int row, int from)
{
	for (; row < grid.rows; row++)
		for (int col = from; col < grid.cols; col++) {
			const struct cell *c = grid_cell(&grid, row, col);
			size_t at = c->at;

			if (c->len &&
			    !strncmp(grid.pool.at + at, word, strlen(word)))
				return c->style;
		}
	fail_msg("\"%s\" is not on the screen", word);
	return (struct style){0};
}

static struct style
style_of(const char *word, int row)
{
	return style_from(word, row, 0);
}

static void
a_screen_of_text_with_its_bars(void **state)
{
	(void)state;
	show(14, 60, "))");
	/* clang-format off */
	assert_screen(
" The ferry to Lund stops in June\n"
" The ferry to Lund stops in June\n"
"\n"
" The old ferry at the pier.\n"
"\n"
" The ferry to Lund will stop in June, the mayor, Ada\n"
" Brandt, said on Monday. “We have no captain,” she told the\n"
" council, “and no coal.”\n"
"\n"
" Not all agreed. “There is coal enough,” said Per Holm, who\n"
" has run the shop at the pier for thirty years.\n"
"\n"
" A captain from abroad\n"
" 0 % · <1 min left · section –/2 · quote 2/7 Ada Brandt\n");
	/* clang-format on */
}

static void
the_sidebar_stands_at_the_right_of_a_wide_screen(void **state)
{
	(void)state;
	show(12, 100, "])");
	/* clang-format off */
	assert_screen(
" The ferry to Lund stops in June                                              A captain from abroad\n"
" A captain from abroad                                                    │ 2 speakers     in order\n"
"                                                                          │ ▾ Ada Brandt          3\n"
" A captain could come from abroad. “I know one,” Brandt said. It is not   │   the mayor\n"
" known who called the plan “a folly.”                                     │   “We have no captain,”\n"
"                                                                          │   “and no coal.”\n"
" ▸ 2 lines hidden                                                         │   § A captain from abr…\n"
"                                                                          │   ? “I know one,”\n"
" Coal                                                                     │ ▸ Per Holm            3\n"
"                                                                          │ ▸ Nobody named        1\n"
" Coal lies in Øby. “Come and see it,” Holm said. “Bring a sack.” Nobody   │\n"
" █████████░ 98 % · <1 min left · section 1/2 · quote 4/7 Ada Brandt?                         h keys\n");
	/* clang-format on */
}

static void
the_sidebar_comes_over_a_narrow_screen(void **state)
{
	(void)state;
	show(8, 44, "\t");
	/* clang-format off */
	assert_screen(
" The ferry to Lund stops in June\n"
" The ferry to L│ 2 speakers        in order\n"
"               │ ▸ Ada Brandt             3\n"
" The old ferry │   the mayor\n"
"               │ ▸ Per Holm               3\n"
" The ferry to L│ ▸ Nobody named           1\n"
" mayor, Ada Bra│\n"
" 0 % · <1 min left · section –/2 · 7 quotes\n");
	/* clang-format on */
}

/* A strip of three columns of text is none to read. */
static void
the_sidebar_leaves_no_strip_of_text(void **state)
{
	(void)state;
	show(8, 30, "\t");
	assert_memory_equal(
	    grid_cluster(&grid, grid_cell(&grid, 1, 0)).at, "│", strlen("│"));
}

static void
a_panel_says_how_to_leave_it_on_any_screen(void **state)
{
	static const char *const keys[] = {"h", "o", "s"};

	(void)state;
	for (size_t i = 0; i < COUNT(keys); i++)
		for (int cols = 14; cols < 90; cols++) {
			struct str out = {0};

			show(12, cols, keys[i]);
			grid_text(&grid, &out);
			if (!strstr(str_text(&out), "Esc leaves"))
				fail_msg("%d columns: %s", cols, out.at);
			str_clear(&out);
			sample_close(&sample);
		}
	sample_open(&sample, 1, 1);
}

static void
the_outline_counts_quotes_and_minutes(void **state)
{
	(void)state;
	show(9, 50, "o");
	/* clang-format off */
	assert_screen(
" The ferry to Lund stops in June\n"
" Outline\n"
" Opening                        3 quotes · <1 min\n"
" A captain from abroad          2 quotes · <1 min\n"
" Coal                           2 quotes · <1 min\n"
" j k move · Enter goes there · Esc leaves\n"
" Ada Brandt, said on Monday. “We have no\n"
" captain,” she told the council, “and no coal.”\n"
" 0 % · <1 min left · section –/2 · 7 quotes\n");
	/* clang-format on */
}

static void
a_search_shows_what_is_typed_and_found(void **state)
{
	(void)state;
	show(6, 40, "/coal");
	/* clang-format off */
	assert_screen(
" The ferry to Lund stops in June\n"
" “We have no captain,” she told the\n"
" council, “and no coal.”\n"
"\n"
" Not all agreed. “There is coal\n"
"/coal                                1/4\n");
	/* clang-format on */
	assert_int_equal(grid.cursor_row, 5);
	assert_int_equal(grid.cursor_col, 5);
}

static void
a_long_message_comes_over_the_text(void **state)
{
	(void)state;
	show(7, 30, ")e");
	/* clang-format off */
	assert_screen(
" The ferry to Lund stops in…\n"
" in June, the mayor, Ada\n"
" Brandt, said on Monday. “We\n"
" have no captain,” she told\n"
" the council, “and no coal.”\n"
" said by Ada Brandt · told by\n"
" hand · 95 %\n");
	/* clang-format on */
}

static void
an_empty_article_says_so(void **state)
{
	struct article nothing = {.text = ""};

	(void)state;
	view_init(&sample.view, &nothing, 4, 40, 0);
	sample.view.name = "nothing.txt";
	paint(&sample.view, &grid);
	/* clang-format off */
	assert_screen(
" nothing.txt\n"
" There is nothing to read here.\n"
"\n"
" 100 % · looking for quotes 0 %\n");
	/* clang-format on */
}

static void
words_wear_what_they_are(void **state)
{
	struct style s;

	(void)state;
	show(24, 80, "");
	assert_int_equal(style_of("The ferry", 1).role, STYLE_TITLE);
	assert_int_equal(style_of("The old", 1).role, STYLE_FAINT);
	assert_int_equal(style_of("A captain from", 1).role, STYLE_HEADING);
	s = style_of("\u201cWe have", 1);
	assert_int_equal(s.flags, STYLE_QUOTE);
	assert_int_equal(s.speaker, 1);
	assert_int_equal(style_of("\u201cThere", 1).speaker, 2);
	assert_int_equal(
	    style_of("\u201cI know", 1).flags, STYLE_QUOTE | STYLE_UNSURE);
	s = style_of("\u201ca folly", 1);
	assert_int_equal(s.flags, STYLE_QUOTE);
	assert_int_equal(s.speaker, 0);
}

static void
blocks_wear_what_they_are(void **state)
{
	static const struct made_block block[] = {
	    {BLOCK_HEADING, 2, "Boats"},
	    {BLOCK_HEADING, 3, "Their crews"},
	    {BLOCK_TABLE, 1, "Name\tCrew\nTern\t4"},
	    {BLOCK_CODE, 0, "row(4);"},
	};
	struct article a = {0};
	struct view v;

	(void)state;
	make_article(&a, block, sizeof(block) / sizeof(block[0]));
	view_init(&v, &a, 20, 40, 0);
	paint(&v, &grid);
	assert_int_equal(style_of("Boats", 1).flags, 0);
	assert_int_equal(style_of("Their", 1).flags, STYLE_EMPHASIS);
	assert_int_equal(style_of("Their", 1).role, STYLE_HEADING);
	assert_int_equal(style_of("Crew", 1).flags, STYLE_STRONG);
	assert_int_equal(style_of("Tern", 1).flags, 0);
	assert_int_equal(style_of("row", 1).flags, STYLE_CODE);
	assert_int_equal(style_of("\u2500", 1).role, STYLE_FAINT);
	view_clear(&v);
	article_clear(&a);
}

static void
a_speaker_has_one_colour_in_sidebar_and_text(void **state)
{
	(void)state;
	show(24, 120, ")");
	assert_int_equal(style_from("Ada Brandt", 1, 80).speaker, 1);
	assert_int_equal(style_of("\u201cWe have", 1).speaker, 1);
	assert_int_equal(style_of("\u201cThere", 1).speaker, 2);
	assert_int_equal(style_from("Per Holm", 1, 80).speaker, 2);
}

static void
the_quote_at_hand_is_lit_in_sidebar_and_text(void **state)
{
	int lit = 0;

	(void)state;
	show(24, 120, "))");
	for (int row = 0; row < grid.rows; row++)
		for (int col = 0; col < grid.cols; col++) {
			const struct cell *c = grid_cell(&grid, row, col);

			if (c->style.flags & STYLE_CURRENT)
				lit += c->cols;
		}
	assert_int_equal(lit, 2 * 14); /* “and no coal.” */
}

static void
hits_are_lit_until_escape(void **state)
{
	(void)state;
	show(24, 80, "/captain\r");
	assert_int_equal(style_of("captain,", 1).flags,
	    STYLE_HIT | STYLE_CURRENT | STYLE_QUOTE);
	assert_int_equal(style_of("captain from", 1).flags, STYLE_HIT);
	sample_press(&sample, "\033");
	paint(&sample.view, &grid);
	assert_int_equal(style_of("captain from", 1).flags, 0);
}

/* What grid.h promises must hold whatever is painted, at every size. */
static void
every_size_gives_a_whole_grid(void **state)
{
	static const char *const keys[] = {
	    "", "\t", "o", "h", "s", "/fe", "))e"};

	(void)state;
	for (size_t k = 0; k < COUNT(keys); k++)
		for (int size = 0; size < 60; size++) {
			int rows = size % 13, cols = size * 7 % 130;

			show(rows, cols, keys[k]);
			assert_int_equal(grid.rows, rows);
			assert_int_equal(grid.cols, cols);
			for (int row = 0; row < rows; row++)
				for (int col = 0; col < cols;) {
					int n =
					    grid_cell(&grid, row, col)->cols;

					assert_in_range(n, 1, cols - col);
					col += n;
				}
			sample_close(&sample);
		}
	sample_open(&sample, 1, 1);
}

#define ON_GRID(test)                                                          \
	cmocka_unit_test_setup_teardown(test, open_grid, close_grid)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    ON_GRID(a_screen_of_text_with_its_bars),
	    ON_GRID(the_sidebar_stands_at_the_right_of_a_wide_screen),
	    ON_GRID(the_sidebar_comes_over_a_narrow_screen),
	    ON_GRID(the_sidebar_leaves_no_strip_of_text),
	    ON_GRID(a_panel_says_how_to_leave_it_on_any_screen),
	    ON_GRID(the_outline_counts_quotes_and_minutes),
	    ON_GRID(a_search_shows_what_is_typed_and_found),
	    ON_GRID(a_long_message_comes_over_the_text),
	    ON_GRID(an_empty_article_says_so),
	    ON_GRID(words_wear_what_they_are),
	    ON_GRID(blocks_wear_what_they_are),
	    ON_GRID(a_speaker_has_one_colour_in_sidebar_and_text),
	    ON_GRID(the_quote_at_hand_is_lit_in_sidebar_and_text),
	    ON_GRID(hits_are_lit_until_escape),
	    ON_GRID(every_size_gives_a_whole_grid),
	};

	return cmocka_run_group_tests_name("paint", tests, NULL, NULL);
}
