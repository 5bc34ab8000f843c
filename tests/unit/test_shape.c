/* test_shape.c - what a line looks like. */
#include "config.h"

#include "input/shape.h"

#include <string.h>

#include "unit.h"

static struct shape
shape(const char *text)
{
	return shape_of(text, (struct range){0, strlen(text)});
}

static void
case_is_told_by_the_words_of_content(void **state)
{
	static const struct {
		const char *text;
		enum shape_case letters;
	} c[] = {
	    {"THE OLD BRIDGE", CASE_UPPER},
	    {"The Bridge Over the River", CASE_TITLE},
	    {"The Bridge Over that River Remains closed", CASE_MOSTLY},
	    {"The bridge remains closed", CASE_SENTENCE},
	    {"2023", CASE_OTHER},
	    {"Bridge", CASE_OTHER},
	    {"ÉTÉ À LA PLAGE", CASE_UPPER},
	    {"橋は来年まで閉鎖", CASE_OTHER},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(c); i++)
		assert_int_equal(shape(c[i].text).letters, c[i].letters);
}

static void
ends_are_told_behind_closing_marks(void **state)
{
	static const struct {
		const char *text;
		enum shape_end end;
	} c[] = {
	    {"closed", END_LETTER},
	    {"in 2023", END_DIGIT},
	    {"closed.", END_STOP},
	    {"“closed.”", END_STOP},
	    {"(closed?)", END_QUESTION},
	    {"closed!", END_EXCLAMATION},
	    {"closed…", END_ELLIPSIS},
	    {"closed...", END_ELLIPSIS},
	    {"closed:", END_COLON},
	    {"closed,", END_COMMA},
	    {"closed –", END_OTHER},
	    {"閉鎖。", END_STOP},
	    {"ปิด", END_LETTER},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(c); i++)
		assert_int_equal(shape(c[i].text).end, c[i].end);
}

static void
starts_are_told_apart(void **state)
{
	static const struct {
		const char *text;
		enum shape_start start;
	} c[] = {
	    {"Closed", START_UPPER},
	    {"Été", START_UPPER},
	    {"閉鎖", START_UPPER}, /* without case: as a sentence starts */
	    {"closed", START_LOWER},
	    {"3 bridges", START_DIGIT},
	    {"“No”", START_QUOTE},
	    {"— note", START_BULLET},
	    {"(closed)", START_OTHER},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(c); i++)
		assert_int_equal(shape(c[i].text).start, c[i].start);
}

static void
flags_have_their_traps(void **state)
{
	static const struct {
		const char *text;
		unsigned flag;
		bool is_set;
	} c[] = {
	    {"1. Close the bridge", SHAPE_NUMBERED, true},
	    {"#3 Close the bridge", SHAPE_NUMBERED, false},
	    {"#3: Close the bridge", SHAPE_NUMBERED, true},
	    {"IV. Close the bridge", SHAPE_NUMBERED, true},
	    {"Step 2 Close the bridge", SHAPE_NUMBERED, true},
	    {"A. Close the bridge", SHAPE_NUMBERED, true},
	    {"3.5 miles of river", SHAPE_NUMBERED, false},
	    {"2023. A year", SHAPE_NUMBERED, false},
	    {"Stepping stones", SHAPE_NUMBERED, false},
	    {"I am closed", SHAPE_NUMBERED, false},
	    {"It rained. They left.", SHAPE_SENTENCES, true},
	    {"It rained. “They left.”", SHAPE_SENTENCES, true},
	    {"Rep. Example left", SHAPE_SENTENCES, false},
	    {"The U.S. Senate left", SHAPE_SENTENCES, false},
	    {"Why the bridge is closed", SHAPE_ASKS, true},
	    {"Whyever it is closed", SHAPE_ASKS, false},
	    {"see www.bridge.example", SHAPE_URL, true},
	    {"@bridge says", SHAPE_URL, true},
	    {"at https://bridge.example/", SHAPE_URL, true},
	    {"closed at 3:15", SHAPE_URL, false},
	    {"Bridge: closed", SHAPE_COLON, true},
	    {"Closed at 3:15", SHAPE_COLON, false},
	    {"Bridge | Valley", SHAPE_BAR, true},
	    {"and/or", SHAPE_BAR, false},
	    {"a bridge - closed", SHAPE_DASH, true},
	    {"a so-called bridge", SHAPE_DASH, false},
	    {"Bridges, roads", SHAPE_COMMA, true},
	    {"Bridges, roads", SHAPE_COMMAS, false},
	    {"Bridges, roads, rails", SHAPE_COMMAS, true},
	    {"It is closed.", SHAPE_SENTENCE, true},
	    {"It is closed", SHAPE_SENTENCE, false},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(c); i++) {
		unsigned flags = shape(c[i].text).flags;

		if (((flags & c[i].flag) != 0) != c[i].is_set)
			print_error("%s\n", c[i].text);
		assert_int_equal((flags & c[i].flag) != 0, c[i].is_set);
	}
}

static void
words_and_columns_are_counted(void **state)
{
	(void)state;
	assert_int_equal(shape("the old bridge").word_n, 3);
	assert_int_equal(shape("the\nold\u00A0bridge").word_n, 3);
	assert_int_equal(shape("the old bridge").cols, 14);
	assert_int_equal(shape("閉鎖").cols, 4);
	assert_int_equal(shape("été").cols, 3);
}

static void
equal_texts_and_only_they_have_equal_hashes(void **state)
{
	(void)state;
	assert_int_equal(shape("the bridge").hash, shape("the bridge").hash);
	assert_int_not_equal(
	    shape("the bridge").hash, shape("the bridgf").hash);
	assert_int_not_equal(
	    shape("the bridge").hash, shape("the bridges").hash);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(case_is_told_by_the_words_of_content),
	    cmocka_unit_test(ends_are_told_behind_closing_marks),
	    cmocka_unit_test(starts_are_told_apart),
	    cmocka_unit_test(flags_have_their_traps),
	    cmocka_unit_test(words_and_columns_are_counted),
	    cmocka_unit_test(equal_texts_and_only_they_have_equal_hashes),
	};

	return cmocka_run_group_tests_name("shape", tests, NULL, NULL);
}
