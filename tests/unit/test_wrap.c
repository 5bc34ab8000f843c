/* test_wrap.c - break one paragraph into screen lines. */
#include "config.h"

#include "pullquote/wrap.h"

#include <string.h>

#include "pullquote/cluster.h"
#include "pullquote/str.h"
#include "unit.h"

/* The lines, with '|' between them. */
static const char *
wrapped(const char *text, int cols, struct str *out)
{
	struct wrap w = {0};

	str_cut(out, 0);
	wrap_text(&w, text, strlen(text), cols);
	for (size_t i = 0; i < w.n; i++) {
		if (i)
			str_addc(out, '|');
		str_add(out, text + w.line[i].start,
		    w.line[i].end - w.line[i].start);
	}
	wrap_clear(&w);
	return str_text(out);
}

static const struct {
	int cols;
	const char *text;
	const char *lines;
} cases[] = {
    {10, "", ""},
    {10, "one", "one"},
    {7, "one two three", "one two|three"},
    {6, "one two three", "one|two|three"},
    {7, "one two   three", "one two|three"},
    {4, "abcdefghij", "abcd|efgh|ij"},
    {4, "a bcdefghij", "a|bcde|fghi|j"},
    {9, "well-known-ish", "well-|known-ish"},
    {20, "first\nsecond", "first|second"},
    {20, "first \n\n  second", "first||  second"},
    {4, "first\n           second", "firs|t|seco|nd"},
    {8, "\u201cNo,\u201d he said.", "\u201cNo,\u201d he|said."},
    {6, "\u4e2d\u6587\u5b57\u7b26\u4e2d", "\u4e2d\u6587\u5b57|\u7b26\u4e2d"},
    {1, "\u4e2d\u6587", "\u4e2d|\u6587"},
    {3, "10\u00a0km", "10\u00a0|km"},
    {6, "a 10\u00a0km", "a|10\u00a0km"},
    {9, "in the U.S. Army", "in the|U.S. Army"},
    {7, "at 5 a.m.", "at 5|a.m."},
    {7, "at \u05d0.\u05d1.\u05d2.", "at|\u05d0.\u05d1.\u05d2."},
    {4, "\u4e2d:\u6587", "\u4e2d:|\u6587"},
};

static void
breaks_where_a_reader_expects(void **state)
{
	struct str out = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_string_equal(wrapped(cases[i].text, cases[i].cols, &out),
		    cases[i].lines);
	str_clear(&out);
}

static const char *const texts[] = {
    "The council met on Tuesday \u2014 the third time this month \u2014 and "
    "\u201cnobody,\u201d said the clerk, \u201cbrought a pen.\u201d",
    "https://example.org/a/very/long/path/that/no/line/can/hold?and=more",
    "e\u0301te\u0301 \U0001F468\u200D\U0001F469\u200D\U0001F467 \u4e2d\u6587 "
    "\U0001F1FA\U0001F1E6 \u05e9\u05dc\u05d5\u05dd \u0e2a\u0e27\u0e31\u0e2a",
    "  indented\n    more so\n\n\tand a tab\tinside",
};

static void
lines_are_ordered_and_fit_at_every_width(void **state)
{
	struct wrap w = {0};

	(void)state;
	for (int cols = 2; cols <= 90; cols++) {
		for (size_t t = 0; t < COUNT(texts); t++) {
			size_t prev = 0;

			wrap_text(&w, texts[t], strlen(texts[t]), cols);
			for (size_t i = 0; i < w.n; i++) {
				assert_true(w.line[i].start >= prev);
				assert_true(w.line[i].end >= w.line[i].start);
				assert_true(w.line[i].cols <= cols);
				prev = w.line[i].end;
			}
		}
	}
	wrap_clear(&w);
}

static void
nothing_but_blanks_is_left_out_and_columns_are_true(void **state)
{
	struct wrap w = {0};

	(void)state;
	for (int cols = 1; cols <= 90; cols++) {
		for (size_t t = 0; t < COUNT(texts); t++) {
			const char *text = texts[t];
			size_t at = 0;

			wrap_text(&w, text, strlen(text), cols);
			for (size_t i = 0; i < w.n; i++) {
				struct wrap_line l = w.line[i];

				for (; at < l.start; at++)
					assert_non_null(
					    strchr(" \t\n", text[at]));
				assert_int_equal(l.cols,
				    cluster_cols(
					text + l.start, l.end - l.start));
				at = l.end;
			}
			assert_int_equal(at, strlen(text));
		}
	}
	wrap_clear(&w);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(breaks_where_a_reader_expects),
	    cmocka_unit_test(lines_are_ordered_and_fit_at_every_width),
	    cmocka_unit_test(
		nothing_but_blanks_is_left_out_and_columns_are_true),
	};

	return cmocka_run_group_tests_name("wrap", tests, NULL, NULL);
}
