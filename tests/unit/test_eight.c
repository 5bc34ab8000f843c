/* test_eight.c - questions about eight bytes at a time. */
#include "config.h"

#include "pullquote/eight.h"

#include "unit.h"

static bool
is_word_byte(unsigned char b)
{
	return (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') ||
	    (b >= 'a' && b <= 'z');
}

static uint64_t
load_with(unsigned char fill, size_t at, unsigned char byte)
{
	char bytes[8];

	memset(bytes, fill, sizeof(bytes));
	bytes[at] = (char)byte;
	return eight_first_low(eight_load(bytes));
}

static void
tells_every_byte_that_is_in_no_word(void **state)
{
	static const unsigned char fill[] = {'a', 'Z', '0', ' ', 0x80, 0xFF};

	(void)state;
	for (size_t f = 0; f < sizeof(fill); f++)
		for (size_t at = 0; at < 8; at++)
			for (unsigned b = 0; b < 256; b++) {
				uint64_t answer = eight_no_word(
				    load_with(fill[f], at, (unsigned char)b));

				for (size_t i = 0; i < 8; i++)
					assert_int_equal(
					    answer >> (i * 8) & 0xFF,
					    is_word_byte(i == at
						    ? (unsigned char)b
						    : fill[f])
						? 0
						: 0x80);
			}
}

static void
tells_the_first_byte_and_those_before_it(void **state)
{
	(void)state;
	for (size_t at = 0; at < 8; at++) {
		uint64_t answer = eight_equal(load_with('a', at, '"'), '"');
		char before[8];

		assert_int_equal(eight_first(answer), at);
		eight_store(before, eight_before(answer));
		for (size_t i = 0; i < 8; i++)
			assert_int_equal(
			    (unsigned char)before[i], i < at ? 0xFF : 0);
	}
}

static void
all_are_high_only_if_each_is(void **state)
{
	(void)state;
	assert_true(eight_is_all_high(load_with(0x80, 0, 0xFF)));
	for (size_t at = 0; at < 8; at++)
		assert_false(eight_is_all_high(load_with(0xFF, at, 0x7F)));
}

static void
counts_every_byte_that_is_it(void **state)
{
	static const unsigned char byte[] = {0, ' ', '!', 0x7F, 0x80, 0xFF};

	(void)state;
	for (size_t f = 0; f < sizeof(byte); f++)
		for (size_t b = 0; b < sizeof(byte); b++)
			for (size_t at = 0; at < 8; at++)
				for (size_t k = 0; k < sizeof(byte); k++)
					assert_int_equal(
					    eight_count(
						load_with(byte[f], at, byte[b]),
						byte[k]),
					    (k == f) * 7 + (k == b));
}

static void
stores_what_it_loads(void **state)
{
	static const char text[] = "12345678";
	char copy[9] = "";

	(void)state;
	eight_store(copy, eight_first_low(eight_load(text)));
	assert_string_equal(copy, text);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(tells_every_byte_that_is_in_no_word),
	    cmocka_unit_test(tells_the_first_byte_and_those_before_it),
	    cmocka_unit_test(all_are_high_only_if_each_is),
	    cmocka_unit_test(counts_every_byte_that_is_it),
	    cmocka_unit_test(stores_what_it_loads),
	};

	return cmocka_run_group_tests_name("eight", tests, NULL, NULL);
}
