/* test_offset_map.c - from a byte of a text to the code point it came from. */
#include "config.h"

#include "pullquote/offset_map.h"

#include "pullquote/utf8.h"
#include "unit.h"

static void
a_run_goes_one_for_one_at_every_offset(void **state)
{
	struct offset_map m = {0};
	char text[3000];
	size_t len = 0, n = 0;

	(void)state;
	while (len + 4 < sizeof(text))
		len += utf8_put(text + len, n++ % 3 ? 0x201C : 'a');
	offset_map_run(&m, text, (struct range){0, len}, 100);
	for (size_t i = 0; i <= n; i++)
		assert_int_equal(
		    offset_map_source(&m, text, utf8_offset(text, len, i)),
		    100 + i);
	offset_map_clear(&m);
}

static void
a_gap_in_the_source_is_jumped(void **state)
{
	const char *text = "onetwo";
	struct offset_map m = {0};
	struct range r;

	(void)state;
	offset_map_run(&m, text, (struct range){0, 3}, 0);
	offset_map_run(&m, text, (struct range){3, 6}, 10);
	r = offset_map_range(&m, text, (struct range){0, 3});
	assert_int_equal(r.start, 0);
	assert_int_equal(r.end, 3);
	r = offset_map_range(&m, text, (struct range){2, 4});
	assert_int_equal(r.start, 2);
	assert_int_equal(r.end, 11);
	offset_map_clear(&m);
}

static void
an_empty_range_stays_empty(void **state)
{
	struct offset_map m = {0};
	struct range r = offset_map_range(&m, "abc", (struct range){2, 2});

	(void)state;
	assert_int_equal(r.start, 2);
	assert_int_equal(r.end, 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_run_goes_one_for_one_at_every_offset),
	    cmocka_unit_test(a_gap_in_the_source_is_jumped),
	    cmocka_unit_test(an_empty_range_stays_empty),
	};

	return cmocka_run_group_tests_name("offset_map", tests, NULL, NULL);
}
