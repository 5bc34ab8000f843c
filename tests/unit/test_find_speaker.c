/* test_find_speaker.c - the speaker that a person means. */
#include "config.h"

#include "find_speaker.h"

#include "unit.h"

/* The text and length of a string, for static data. */
#define SLICE(text)                                                            \
	{                                                                      \
		text, sizeof(text) - 1                                         \
	}

static struct slice okafor[] = {SLICE("Okafor"), SLICE("Dr. Okafor")};
static struct slice union_names[] = {SLICE("BU"), SLICE("the union")};

static struct speaker speakers[] = {
    {.name = SLICE("Zoë Okafor"), .alias = okafor, .alias_n = 2},
    {.name = SLICE("Ann Smith")},
    {.name = SLICE("Ann Smithers")},
    {.name = SLICE("Bakers’ Union"), .alias = union_names, .alias_n = 2},
};

static const struct quotes all = {.speaker = speakers, .speaker_n = 4};

static void
a_name_or_a_part_of_one_is_enough(void **state)
{
	static const struct {
		const char *name;
		size_t speaker;
	} table[] = {
	    {"Zoë Okafor", 0},
	    {"zoe", 0},
	    {"okaf", 0},
	    {"dr. oka", 0},
	    {"ann smith", 1}, /* all of her name, and a part of another */
	    {"smithers", 2},
	    {"bu", 3},
	    {"bakers' union", 3},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		size_t got = 99;

		assert_int_equal(
		    find_speaker(&all, table[i].name, &got, NULL), ERR_OK);
		assert_int_equal(got, table[i].speaker);
	}
}

static void
nobody_and_more_than_one_are_errors_that_say_who_there_is(void **state)
{
	static const struct quotes nobody;
	static const struct {
		const struct quotes *quotes;
		const char *name, *why;
	} table[] = {
	    {&all, "ann", "ann: which speaker: Ann Smith, Ann Smithers?"},
	    {&all, "Smit", "Smit: which speaker: Ann Smith, Ann Smithers?"},
	    {&all, "Jones",
		"Jones: no such speaker; there are: Zoë Okafor, Ann Smith, "
		"Ann Smithers, Bakers’ Union"},
	    {&nobody, "Jones", "Jones: no such speaker; nobody is quoted here"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		struct note note;
		size_t got = 99;

		assert_int_equal(
		    find_speaker(table[i].quotes, table[i].name, &got, &note),
		    ERR_USAGE);
		assert_string_equal(note.text, table[i].why);
		assert_int_equal(got, 99);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_name_or_a_part_of_one_is_enough),
	    cmocka_unit_test(
		nobody_and_more_than_one_are_errors_that_say_who_there_is),
	};

	return cmocka_run_group_tests_name("find_speaker", tests, NULL, NULL);
}
