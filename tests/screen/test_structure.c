/*
 * test_structure.c - tables, code, lists and links, as they look and work.
 */
#include "config.h"

#include <string.h>

#include "screen.h"

static const char *const notes[] = {"seeds/lighthouse-notes.md", NULL};

static struct screen *
open_notes(void **state, int rows, int cols, const char *env)
{
	const char *const more[] = {env, NULL};
	struct screen *s = screen_start(state,
	    &(struct screen_setup){.rows = rows,
		.cols = cols,
		.args = notes,
		.env = env ? more : NULL});

	screen_expect(s, "Nadia Okonjo");
	screen_settle(s);
	return s;
}

static void
what_is_set_apart_looks_so(void **state)
{
	struct screen *s = open_notes(state, 24, 80, NULL);

	assert_true(screen_cell_of(s, "automatic").is_italic);
	assert_true(screen_cell_of(s, "somebody still").is_bold);
	assert_true(screen_cell_of(s, "harbour trust").is_underlined);
	assert_false(screen_cell_of(s, "The light at").is_underlined);
	screen_press(s, "/stty\r\033");
	assert_true(screen_cell_of(s, "stty -F").fg >= 0);
	screen_press(s, "q");
	screen_expect_end(s, 0);
}

static void
without_colour_it_still_does(void **state)
{
	struct screen *s = open_notes(state, 24, 80, "NO_COLOR=1");

	assert_true(screen_cell_of(s, "automatic").is_italic);
	assert_true(screen_cell_of(s, "somebody still").is_bold);
	assert_true(screen_cell_of(s, "harbour trust").is_underlined);
	assert_int_equal(screen_cell_of(s, "automatic").fg, -1);
}

static void
matches_are_shown_in_the_cells_of_a_table(void **state)
{
	struct screen *s = open_notes(state, 40, 120, NULL);

	screen_press(s, "/one seal");
	screen_expect(s, "1/1");
	screen_press(s, "\r");
	assert_true(screen_cell_of(s, "one seal").bg >= 0);
	screen_press(s, "/records\r");
	screen_expect(s, "longest since records");
	assert_true(screen_cell_of(s, "records began").bg >= 0);
	assert_true(screen_cell_of(s, "Fog from").bg < 0);
}

static void
a_link_is_opened_and_the_reader_comes_back(void **state)
{
	struct screen *s = open_notes(state, 24, 80, "BROWSER=/bin/echo -n");

	screen_press(s, "L");
	screen_expect(s, "https://trust.example/aldersea");
	screen_press(s, "jj\r");
	screen_expect(s, "Opened with /bin/echo");
	screen_expect(s, "https://quay.example/n/7");
	screen_press(s, "q");
	screen_refute(s, "Links");
	screen_press(s, "q");
	screen_expect_end(s, 0);
	assert_true(screen_is_restored(s));
}

static void
a_browser_that_fails_says_so(void **state)
{
	struct screen *s = open_notes(state, 24, 80, "BROWSER=/bin/false");

	screen_press(s, "L\r");
	screen_expect(s, "/bin/false ended with status 1");
}

static void
expect_golden(
    void **state, int rows, int cols, const char *keys, const char *name)
{
	struct screen *s = open_notes(state, rows, cols, NULL);

	for (; *keys; keys++)
		screen_press(s, (const char[]){*keys, '\0'});
	screen_expect_golden(s, name);
}

static void
lists_at_80_by_24(void **state)
{
	expect_golden(state, 24, 80, "]", "lists-80x24");
}

static void
tables_at_120_by_40(void **state)
{
	expect_golden(state, 40, 120, "]]", "tables-120x40");
}

static void
tables_at_40_by_12(void **state)
{
	expect_golden(state, 12, 40, "]]", "tables-40x12");
}

static void
code_at_30_by_10(void **state)
{
	expect_golden(state, 10, 30, "]]]  ", "code-30x10");
}

static void
links_at_40_by_12(void **state)
{
	expect_golden(state, 12, 40, "Lj", "links-40x12");
}

static void
text_from_right_to_left_at_80_by_24(void **state)
{
	expect_golden(state, 24, 80, "G", "right-to-left-80x24");
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_teardown(name, screen_teardown)
	    TEST(what_is_set_apart_looks_so),
	    TEST(without_colour_it_still_does),
	    TEST(matches_are_shown_in_the_cells_of_a_table),
	    TEST(a_link_is_opened_and_the_reader_comes_back),
	    TEST(a_browser_that_fails_says_so),
	    TEST(lists_at_80_by_24),
	    TEST(tables_at_120_by_40),
	    TEST(tables_at_40_by_12),
	    TEST(code_at_30_by_10),
	    TEST(links_at_40_by_12),
	    TEST(text_from_right_to_left_at_80_by_24),
	};

	return cmocka_run_group_tests_name("structure", tests, NULL, NULL);
}
