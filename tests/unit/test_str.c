/* test_str.c - a string that grows. */
#include "config.h"

#include "pullquote/str.h"

#include <string.h>

#include "unit.h"

static void
an_empty_string_is_readable(void **state)
{
	struct str s = {0};

	(void)state;
	assert_string_equal(str_text(&s), "");
	assert_int_equal(str_slice(&s).len, 0);
	str_clear(&s);
}

static void
room_made_for_nothing_yet_holds_an_empty_string(void **state)
{
	struct str s = {0};

	(void)state;
	/* What malloc gave may hold anything. */
	for (size_t more = 1; more < 5000; more *= 3) {
		str_reserve(&s, more);
		assert_string_equal(str_text(&s), "");
	}
	str_clear(&s);
}

static void
stays_nul_terminated_while_it_grows(void **state)
{
	struct str s = {0};

	(void)state;
	for (size_t i = 0; i < 1000; i++) {
		str_addc(&s, (char)('a' + i % 26));
		assert_int_equal(strlen(s.at), i + 1);
	}
	str_cut(&s, 3);
	assert_string_equal(s.at, "abc");
	str_clear(&s);
	assert_null(s.at);
}

static void
formats_as_printf_does(void **state)
{
	struct str s = {0};

	(void)state;
	str_adds(&s, "page ");
	str_addf(&s, "%d of %s", 7, "many");
	assert_string_equal(s.at, "page 7 of many");
	str_clear(&s);
}

static void
keeps_nul_bytes(void **state)
{
	struct str s = {0};

	(void)state;
	str_add(&s, "a\0b", 3);
	assert_int_equal(s.len, 3);
	assert_memory_equal(s.at, "a\0b", 4);
	str_clear(&s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(an_empty_string_is_readable),
	    cmocka_unit_test(room_made_for_nothing_yet_holds_an_empty_string),
	    cmocka_unit_test(stays_nul_terminated_while_it_grows),
	    cmocka_unit_test(formats_as_printf_does),
	    cmocka_unit_test(keeps_nul_bytes),
	};

	return cmocka_run_group_tests_name("str", tests, NULL, NULL);
}
