/*
 * test_search.c - searching as a reader types.
 */
#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "screen.h"

static struct screen *
open_seed(void **state)
{
	struct screen *s = screen_open(
	    state, (const char *[]){"seeds/trump-envoy-ukraine.txt", NULL});

	screen_expect(s, "Trump envoy says");
	screen_settle(s);
	return s;
}

static void
what_is_typed_is_found_while_it_is_typed(void **state)
{
	struct screen *s = open_seed(state);

	screen_press(s, "/preci");
	screen_expect(s, "precipice");
	screen_press(s, "\033");
	screen_expect(s, "Trump envoy says");
	screen_refute(s, "precipice");
	screen_press(s, "/preci\r");
	screen_expect(s, "precipice");
	assert_non_null(strstr(screen_bottom(s), "match 1/1"));
}

static void
matches_are_counted_lit_and_go_round(void **state)
{
	struct screen *s = open_seed(state);
	struct screen_cell hit, plain;

	screen_press(s, "/donbas\r");
	hit = screen_cell_of(s, "Donbas");
	plain = screen_cell_of(s, "region, the New York");
	assert_true(hit.is_reversed != plain.is_reversed ||
	    hit.bg != plain.bg || hit.is_underlined != plain.is_underlined);
	screen_press(s, "g/zelenskyy\r");
	assert_non_null(strstr(screen_bottom(s), "match 1/"));
	screen_press(s, "n");
	assert_non_null(strstr(screen_bottom(s), "match 2/"));
	screen_press(s, "N");
	assert_non_null(strstr(screen_bottom(s), "match 1/"));
	screen_press(s, "N");
	assert_null(strstr(screen_bottom(s), "match 1/"));
}

static void
a_hit_survives_a_line_break(void **state)
{
	struct screen *s = open_seed(state);

	for (int cols = 40; cols <= 80; cols += 5) {
		screen_resize(s, 24, cols);
		screen_press(s, "g/urgent, long-lasting ceasefire\r");
		screen_expect(s, "match 1/1");
	}
}

static void
what_is_not_there_is_a_message_and_keeps_the_place(void **state)
{
	struct screen *s = open_seed(state);
	char *before;

	screen_press(s, "]");
	before = strdup(screen_row(s, 3));
	screen_press(s, "/xylophone\r");
	screen_expect(s, "ot found");
	assert_string_equal(screen_row(s, 3), before);
	free(before);
}

static void
searching_backward_finds_what_is_before(void **state)
{
	struct screen *s = open_seed(state);

	screen_press(s, "G");
	screen_press(s, "?article 5\r");
	screen_expect(s, "Article 5");
}

static void
a_regular_expression_is_one_key_away(void **state)
{
	struct screen *s = open_seed(state);

	screen_press(s, "/D[o]nb.s\r");
	screen_expect(s, "ot found");
	screen_press(s, "/\022D[o]nb.s\r");
	screen_expect(s, "Donbas region");
	screen_press(s, "/\022(unclosed");
	screen_settle(s);
	screen_press(s, "\033");
	screen_expect(s, "Donbas region");
}

static void
accents_count_only_when_typed(void **state)
{
	struct screen *s =
	    screen_open(state, (const char *[]){"seeds/fr-barrage.txt", NULL});

	screen_expect(s, "Saint-Aubrac");
	screen_press(s, "/nadege tissot\r");
	screen_expect(s, "Nadège Tissot");
	screen_expect(s, "match 1/1");
	screen_press(s, "/nadége\r");
	screen_expect(s, "ot found");
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_teardown(name, screen_teardown)
	    TEST(what_is_typed_is_found_while_it_is_typed),
	    TEST(matches_are_counted_lit_and_go_round),
	    TEST(a_hit_survives_a_line_break),
	    TEST(what_is_not_there_is_a_message_and_keeps_the_place),
	    TEST(searching_backward_finds_what_is_before),
	    TEST(a_regular_expression_is_one_key_away),
	    TEST(accents_count_only_when_typed),
	};

	return cmocka_run_group_tests_name("search", tests, NULL, NULL);
}
