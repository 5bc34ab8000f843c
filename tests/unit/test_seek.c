/* test_seek.c - what keys do when the reader searches. */
#include "config.h"

#include "ui/scroll.h"
#include "ui/view.h"
#include "unit.h"
#include "view_steps.h"

static void
a_search_goes_along_with_the_typing(void **state)
{
	(void)state;
	sample_press(&sample, "/coal e");
	assert_int_equal(sample.view.find.search.hit_n, 1);
	assert_true(scroll_shown(&sample.view).start > 0);
	sample_press(&sample, "x");
	assert_int_equal(sample.view.find.search.hit_n, 0);
	assert_int_equal(scroll_shown(&sample.view).start, 0);
	sample_press(&sample, "\033");
	assert_int_equal(sample.view.typing, VIEW_NO_PROMPT);
	assert_int_equal(scroll_shown(&sample.view).start, 0);
}

static void
a_search_goes_round_and_says_so(void **state)
{
	size_t n;

	(void)state;
	sample_press(&sample, "/COAL\r");
	assert_message("Not found: COAL");
	sample_press(&sample, "/coal\r");
	n = sample.view.find.search.hit_n;
	assert_int_equal(n, 4);
	sample_press(&sample, "nnn");
	assert_int_equal(sample.view.find.hit, 3);
	sample_press(&sample, "n");
	assert_int_equal(sample.view.find.hit, 0);
	assert_message("Search went on from the start");
	sample_press(&sample, "N");
	assert_int_equal(sample.view.find.hit, 3);
	assert_message("Search went on from the end");
	sample_press(&sample, "2N");
	assert_int_equal(sample.view.find.hit, 1);
}

/* A regular expression is asked for each time, and one that is none leaves the
 * search of before as it was. */
static void
every_search_begins_literal(void **state)
{
	(void)state;
	sample_press(&sample, "/^rco.l\r");
	assert_int_equal(sample.view.find.search.hit_n, 5);
	sample_press(&sample, "/^r(\r");
	assert_message("missing closing parenthesis");
	assert_int_equal(sample.view.find.search.hit_n, 5);
	sample_press(&sample, "n");
	assert_message("");
	sample_press(&sample, "/\r");
	assert_int_equal(sample.view.find.mode, SEARCH_REGEX);
	sample_press(&sample, "/co.l\r");
	assert_message("Not found: co.l");
}

static void
the_only_match_is_said_to_be_so(void **state)
{
	(void)state;
	sample_press(&sample, "/sack\r");
	assert_message("");
	sample_press(&sample, "n");
	assert_message("This is the only match");
	sample_press(&sample, "N");
	assert_message("This is the only match");
}

static void
not_found_keeps_the_place_and_the_way_back(void **state)
{
	(void)state;
	sample_press(&sample, "]jj");
	sample_press(&sample, "/zebra\r");
	assert_message("Not found: zebra");
	assert_top("A captain could");
	sample_press(&sample, "''");
	assert_top("The ferry to Lund stops");
}

static void
accents_and_expressions_are_found(void **state)
{
	(void)state;
	sample_press(&sample, "/oby");
	assert_int_equal(sample.view.find.search.hit_n, 1);
	sample_press(&sample, "^u^rc..l\\b");
	assert_int_equal(sample.view.find.mode, SEARCH_REGEX);
	assert_int_equal(sample.view.find.search.hit_n, 4);
	sample_press(&sample, "(\r");
	assert_true(sample.view.is_alert);
}

static void
a_search_backward_goes_up(void **state)
{
	(void)state;
	sample_press(&sample, "G?captain\r");
	assert_int_equal(sample.view.find.hit, 2);
	sample_press(&sample, "n");
	assert_int_equal(sample.view.find.hit, 1);
	sample_press(&sample, "N");
	assert_int_equal(sample.view.find.hit, 2);
}

static void
a_match_in_a_fold_opens_it(void **state)
{
	(void)state;
	sample_press(&sample, "/subscribe\r");
	assert_false(layout_has_closed(&sample.view.layout));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, open_small, close_view)
	    TEST(a_search_goes_along_with_the_typing),
	    TEST(a_search_goes_round_and_says_so),
	    TEST(every_search_begins_literal),
	    TEST(the_only_match_is_said_to_be_so),
	    TEST(not_found_keeps_the_place_and_the_way_back),
	    TEST(accents_and_expressions_are_found),
	    TEST(a_search_backward_goes_up),
	    TEST(a_match_in_a_fold_opens_it),
	};

	return cmocka_run_group_tests_name("seek", tests, NULL, NULL);
}
