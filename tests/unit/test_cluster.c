/* test_cluster.c - what a reader takes for one character. */
#include "config.h"

#include "pullquote/cluster.h"

#include <stdio.h>
#include <string.h>

#include "unit.h"

#define FAMILY "\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"
#define FLAG   "\U0001F1FA\U0001F1E6"
#define WAVE   "\U0001F44B\U0001F3FD"
#define HEART  "\u2764\uFE0F"
#define KEYCAP "1\uFE0F\u20E3"
#define HANGUL "\u1112\u1161\u11AB"

/* One cluster each. */
static const struct {
	const char *text;
	int cols;
} one[] = {
    {"a", 1}, {"\t", 1}, {"\n", 0}, {"\r\n", 0}, {"\u00e9", 1}, {"e\u0301", 1},
    {" \u0301", 1}, {"\u0301", 1}, {"\u4e2d", 2}, {"\u201c", 1}, {"\u200b", 0},
    {"\u202e", 0}, {FAMILY, 2}, {FLAG, 2}, {WAVE, 2}, {HEART, 2}, {KEYCAP, 2},
    {HANGUL, 2}, {"\U0001F1FA", 1},
    {"\u0915\u093e", 2}, /* a vowel sign that takes a column of its own */
};

static void
each_is_one_cluster_alone_and_before_a_letter(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(one); i++) {
		size_t len = strlen(one[i].text);
		char text[64];
		int cols;

		assert_int_equal(cluster_next(one[i].text, len, &cols), len);
		assert_int_equal(cols, one[i].cols);
		snprintf(text, sizeof(text), "%sx", one[i].text);
		assert_int_equal(cluster_next(text, len + 1, &cols), len);
		assert_int_equal(cols, one[i].cols);
		assert_int_equal(cluster_before(text, len + 1, len), 0);
		assert_int_equal(cluster_before(text, len + 1, len + 1), len);
	}
}

static void
two_flags_and_two_families_are_two_clusters(void **state)
{
	static const char *const two[][2] = {
	    {FLAG FLAG, FLAG},
	    {FAMILY FAMILY, FAMILY},
	    {"\u4e2d\u4e2d", "\u4e2d"},
	    {"a\u200d\U0001F467", "a\u200d"}, /* a joiner joins pictures only */
	    {"\r\r", "\r"},
	    {HANGUL HANGUL, HANGUL},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(two); i++) {
		int cols;

		assert_int_equal(
		    cluster_next(two[i][0], strlen(two[i][0]), &cols),
		    strlen(two[i][1]));
	}
}

static void
columns_of_a_text_are_the_sum_over_its_clusters(void **state)
{
	static const char text[] =
	    "a" FAMILY "\u201cb\u201d" FLAG "e\u0301\u4e2d";

	(void)state;
	assert_int_equal(cluster_cols(text, sizeof(text) - 1), 11);
	assert_int_equal(cluster_cols("", 0), 0);
}

static void
what_fits_is_whole_clusters_at_every_width(void **state)
{
	static const char text[] =
	    "a" FAMILY "\u201cb\u201d" FLAG "e\u0301\u4e2d";
	size_t before = 0;

	(void)state;
	for (int cols = 0; cols <= 12; cols++) {
		int used;
		size_t fit = cluster_fit(text, sizeof(text) - 1, cols, &used);

		assert_true(used <= cols);
		assert_true(fit >= before);
		assert_int_equal(cluster_cols(text, fit), used);
		before = fit;
	}
	assert_int_equal(before, sizeof(text) - 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_is_one_cluster_alone_and_before_a_letter),
	    cmocka_unit_test(two_flags_and_two_families_are_two_clusters),
	    cmocka_unit_test(columns_of_a_text_are_the_sum_over_its_clusters),
	    cmocka_unit_test(what_fits_is_whole_clusters_at_every_width),
	};

	return cmocka_run_group_tests_name("cluster", tests, NULL, NULL);
}
