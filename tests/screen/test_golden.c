/*
 * test_golden.c - whole screens, as they should look.
 *
 * UPDATE_GOLDEN=1 make check TESTS=tests/screen/test_golden writes them anew.
 */
#include "config.h"

#include "screen.h"

/* One screen: keys typed one after the other on the seed. */
static void
expect_golden(
    void **state, int rows, int cols, const char *keys, const char *name)
{
	static const char *const args[] = {
	    "seeds/trump-envoy-ukraine.txt", NULL};
	struct screen *s = screen_start(state,
	    &(struct screen_setup){.rows = rows, .cols = cols, .args = args});

	screen_settle(s);
	for (; *keys; keys++)
		screen_press(s, (const char[]){*keys, '\0'});
	screen_expect_golden(s, name);
}

static void
a_section_and_a_quote_in_it_at_80_by_24(void **state)
{
	expect_golden(state, 24, 80, "])", "section-80x24");
}

static void
text_and_sidebar_at_120_by_40(void **state)
{
	expect_golden(state, 40, 120, "))", "quote-120x40");
}

static void
what_is_left_at_40_by_12(void **state)
{
	expect_golden(state, 12, 40, "]", "section-40x12");
}

static void
one_cell_holds_something(void **state)
{
	expect_golden(state, 1, 1, ")", "one-cell");
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_teardown(name, screen_teardown)
	    TEST(a_section_and_a_quote_in_it_at_80_by_24),
	    TEST(text_and_sidebar_at_120_by_40),
	    TEST(what_is_left_at_40_by_12),
	    TEST(one_cell_holds_something),
	};

	return cmocka_run_group_tests_name("golden", tests, NULL, NULL);
}
