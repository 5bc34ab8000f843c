/* test_measure.c - how well what was found agrees with the gold. */
#include "config.h"

#include "../accuracy/measure.h"

#include <string.h>

#include "../accuracy/person.h"
#include "pullquote/load.h"
#include "unit.h"

/* What an engine may have found: ranges are bytes of the text. */
struct finding {
	enum quote_kind kind;
	struct range text, mention;
	const char *speaker;
};

static void
measure(struct measure *m, const char *record, const struct finding *finding,
    size_t n)
{
	struct speaker speaker[8] = {0};
	struct quote quote[8] = {0};
	struct quotes found = {.speaker = speaker, .quote = quote};
	struct article a = {0};
	struct gold g = {0};

	assert_true(gold_read(&g, record));
	load_text(&a, g.text, strlen(g.text), NULL, NULL);
	for (size_t i = 0; i < n; i++) {
		speaker[i].name = slice_of(finding[i].speaker);
		quote[i] = (struct quote){.kind = finding[i].kind,
		    .text = finding[i].text,
		    .mention = finding[i].mention,
		    .speaker = finding[i].speaker ? i : SPEAKER_NONE};
	}
	found.speaker_n = found.quote_n = n;
	measure_add(m, &g, &a, &found, NULL);
	article_clear(&a);
	gold_clear(&g);
}

#define ONE_QUOTE                                                              \
	"{\"id\": \"1\", \"text\": \"\\\"Yes, of course,\\\" said Ann Lee "    \
	"today.\", \"quotes\": [{\"start\": 0, \"end\": 17, \"type\": "        \
	"\"direct\", \"speaker_start\": 23, \"speaker_end\": 30, "             \
	"\"name_end\": 30, \"speaker\": \"Ann Lee\", \"speaker_class\": "      \
	"\"name\"}]}"

static void
marks_and_a_final_comma_do_not_count(void **state)
{
	static const struct finding finding[] = {
	    {QUOTE_DIRECT, {1, 15}, {23, 30}, "Ann Lee"}};
	struct measure m = {0};

	(void)state;
	measure(&m, ONE_QUOTE, finding, 1);
	assert_int_equal(m.predicted, 1);
	assert_int_equal(m.exact[GOLD_DIRECT].hit, 1);
	assert_int_equal(m.pair[GOLD_DIRECT].hit, 1);
	assert_int_equal(m.mention[GOLD_DIRECT].hit, 1);
	assert_int_equal(m.speaker[GOLD_DIRECT].hit, 1);
	assert_int_equal(m.class[GOLD_NAME].hit, 1);
}

static void
half_the_union_makes_a_pair_and_the_best_wins(void **state)
{
	static const struct finding finding[] = {
	    {QUOTE_DIRECT, {1, 9}, {0}, NULL},
	    {QUOTE_DIRECT, {1, 12}, {0}, NULL},
	    {QUOTE_DIRECT, {13, 15}, {0}, NULL}};
	struct measure m = {0};

	(void)state;
	measure(&m, ONE_QUOTE, finding, 1);
	assert_int_equal(m.pair[GOLD_DIRECT].hit, 1);
	assert_int_equal(m.exact[GOLD_DIRECT].hit, 0);
	measure(&m, ONE_QUOTE, finding, 2);
	assert_int_equal(m.pair[GOLD_DIRECT].hit, 2);
	measure(&m, ONE_QUOTE, finding + 2, 1);
	assert_int_equal(m.pair[GOLD_DIRECT].hit, 2);
	assert_int_equal(m.pair[GOLD_DIRECT].of, 3);
	assert_int_equal(m.speaker[GOLD_DIRECT].hit, 0);
	assert_int_equal(m.predicted, 4);
}

static void
a_mention_must_hold_the_end_of_the_name(void **state)
{
	static const struct finding finding[] = {
	    {QUOTE_DIRECT, {0, 17}, {27, 30}, "Lee"},
	    {QUOTE_DIRECT, {0, 17}, {23, 26}, "Ann"},
	    {QUOTE_DIRECT, {0, 17}, {0, 0}, "A. Lee"}};
	static const struct {
		size_t mention, speaker;
	} hit[] = {{1, 0}, {0, 0}, {0, 1}};

	(void)state;
	for (size_t i = 0; i < COUNT(finding); i++) {
		struct measure m = {0};

		measure(&m, ONE_QUOTE, &finding[i], 1);
		assert_int_equal(m.mention[GOLD_DIRECT].of, 1);
		assert_int_equal(m.mention[GOLD_DIRECT].hit, hit[i].mention);
		assert_int_equal(m.speaker[GOLD_DIRECT].hit, hit[i].speaker);
	}
}

static void
what_is_no_speech_must_be_left_alone_or_be_a_term(void **state)
{
	static const char record[] =
	    "{\"id\": \"1\", \"text\": \"The \\\"red list\\\" is "
	    "\\\"out\\\".\","
	    "\"quotes\": [{\"start\": 4, \"end\": 14, \"type\": \"none\"},"
	    "{\"start\": 18, \"end\": 23, \"type\": \"direct\", \"amb\": true}"
	    "]}";
	static const struct finding finding[] = {
	    {QUOTE_TERM, {4, 14}, {0}, NULL},
	    {QUOTE_MIXED, {18, 23}, {0}, NULL},
	    {QUOTE_MIXED, {4, 14}, {0}, NULL}};
	struct measure m = {0};

	(void)state;
	measure(&m, record, finding, 2);
	assert_int_equal(m.rejected.of, 1);
	assert_int_equal(m.rejected.hit, 1);
	assert_int_equal(m.predicted, 0);
	assert_int_equal(m.pair[GOLD_DIRECT].of, 0);
	measure(&m, record, finding, 3);
	assert_int_equal(m.rejected.of, 2);
	assert_int_equal(m.rejected.hit, 1);
	assert_int_equal(m.predicted, 1);
}

static void
names_of_one_person_are_told(void **state)
{
	static const struct {
		const char *a, *b;
		bool is_same;
	} cases[] = {
	    {"Ann Lee", "ann lee", true},
	    {"Ann Lee", "Ann B. Lee", true},
	    {"A. Lee", "Ann Lee", true},
	    {"Ann Lee Jr.", "Ann Lee", true},
	    {"Ann Lee\u2019s", "Ann Lee", true},
	    {"Lee", "Lee", true},
	    {"Lee", "Ann Lee", false},
	    {"Bob Lee", "Ann Lee", false},
	    {"Ann Lee", "Ann Low", false},
	    {"", "", false},
	    {"Jr.", "Jr.", false},
	    {"\u00c9va Nagy", "\u00e9va Nagy", true},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(
		    is_same_person(slice_of(cases[i].a), slice_of(cases[i].b)),
		    cases[i].is_same);
}

static void
what_is_no_record_is_refused(void **state)
{
	static const char *const line[] = {
	    "", "[]", "{\"text\": \"One\"}", "{\"quotes\": []}", "nonsense"};
	struct gold g = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(line); i++)
		assert_false(gold_read(&g, line[i]));
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(marks_and_a_final_comma_do_not_count),
	    cmocka_unit_test(half_the_union_makes_a_pair_and_the_best_wins),
	    cmocka_unit_test(a_mention_must_hold_the_end_of_the_name),
	    cmocka_unit_test(what_is_no_speech_must_be_left_alone_or_be_a_term),
	    cmocka_unit_test(names_of_one_person_are_told),
	    cmocka_unit_test(what_is_no_record_is_refused),
	};

	return cmocka_run_group_tests_name("measure", tests, NULL, NULL);
}
