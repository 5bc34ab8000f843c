/* test_search.c - from what a person typed to ranges of the text. */
#include "config.h"

#include "pullquote/search.h"

#include <string.h>

#include "pullquote/fold.h"
#include "pullquote/str.h"
#include "pullquote/utf8.h"

#include "unit.h"

/* One query: the hits' texts, joined by '|'. */
struct example {
	const char *text;
	const char *query;
	const char *hits;
};

static void
check(const struct example *e, enum search_mode mode)
{
	struct search s = {0};
	struct str got = {0};
	struct note note;

	search_init(&s, slice_of(e->text));
	assert_int_equal(
	    search_find(&s, slice_of(e->query), mode, &note), ERR_OK);
	for (size_t i = 0; i < s.hit_n; i++) {
		if (i)
			str_addc(&got, '|');
		str_add(&got, e->text + s.hit[i].start,
		    s.hit[i].end - s.hit[i].start);
	}
	if (strcmp(str_text(&got), e->hits) != 0)
		print_error("query \"%s\" in \"%s\"\n", e->query, e->text);
	assert_string_equal(str_text(&got), e->hits);
	str_clear(&got);
	search_clear(&s);
}

static void
check_all(const struct example *table, size_t n, enum search_mode mode)
{
	for (size_t i = 0; i < n; i++)
		check(&table[i], mode);
}

static void
a_small_letter_finds_capitals_and_a_capital_only_itself(void **state)
{
	static const struct example table[] = {
	    {"May may MAY", "may", "May|may|MAY"},
	    {"May may MAY", "May", "May"},
	    {"May may MAY", "MAY", "MAY"},
	    {"Ελλάδα ΕΛΛΆΔΑ", "ελλαδα", "Ελλάδα|ΕΛΛΆΔΑ"},
	    {"Ελλάδα ΕΛΛΆΔΑ", "Ελλαδα", "Ελλάδα"},
	    {"Привет, мир", "мир", "мир"},
	    {"ПРИВЕТ, МИР", "мир", "МИР"},
	    {"ΛΟΓΟΣ λόγος", "λογος", "ΛΟΓΟΣ|λόγος"},
	    {"İstanbul ıstanbul", "istanbul", "İstanbul|ıstanbul"},
	};

	(void)state;
	check_all(table, COUNT(table), SEARCH_LITERAL);
}

static void
accents_are_ignored_unless_typed(void **state)
{
	static const struct example table[] = {
	    {"Mr. Órtiz, Mr. Ortiz", "ortiz", "Órtiz|Ortiz"},
	    {"Mr. Órtiz, Mr. Ortiz", "órtiz", "Órtiz"},
	    {"Mr. Órtiz, Mr. Ortiz", "Ortiz", "Órtiz|Ortiz"},
	    {"O\u0301rtiz and Órtiz", "órtiz", "O\u0301rtiz|Órtiz"},
	    {"O\u0301rtiz and Órtiz", "o\u0301rtiz", "O\u0301rtiz|Órtiz"},
	    {"Mr. Òrtiz", "órtiz", ""},
	    {"a Zoë Órtiz", "zoë ortiz", "Zoë Órtiz"},
	    {"Łódź", "lodz", "Łódź"},
	    {"Łódź Lódź", "łodz", "Łódź"},
	    {"Søren Soren", "soren", "Søren|Soren"},
	    {"Søren Soren", "søren", "Søren"},
	    {"Đà Nẵng", "da nang", "Đà Nẵng"},
	    {"Straße strasse", "strasse", "Straße|strasse"},
	    {"Straße strasse", "straße", "Straße"},
	    {"Ærø aeroe", "aero", "Ærø|aero"},
	    {"Ærø AERO Aero", "Aero", "Ærø|Aero"},
	    {"le cœur, le coeur", "coeur", "cœur|coeur"},
	    {"le cœur, le coeur", "cœur", "cœur"},
	    {"Diyarbakır", "diyarbakir", "Diyarbakır"},
	    {"שָׁלוֹם", "שלום", "שָׁלוֹם"},
	};

	(void)state;
	check_all(table, COUNT(table), SEARCH_LITERAL);
}

static void
marks_dashes_and_blanks_are_alike(void **state)
{
	static const struct example table[] = {
	    {"He said “no” and «non»", "\"no", "“no|«no"},
	    {"It’s late", "it's", "It’s"},
	    {"It's late", "it’s", "It's"},
	    {"1990–95 and 1990-95", "1990-95", "1990–95|1990-95"},
	    {"one\u00A0two", "one two", "one\u00A0two"},
	    {"one  \ttwo", "one two", "one  \ttwo"},
	    {"end.\n\nNext", "end. next", "end.\n\nNext"},
	    {"one two", "one   two", "one two"},
	    {"co\u00ADoperate", "cooperate", "co\u00ADoperate"},
	    {"wait… what", "wait...", "wait…"},
	    {"the ﬁnal", "final", "ﬁnal"},
	    {"ＡＢＣ", "abc", "ＡＢＣ"},
	};

	(void)state;
	check_all(table, COUNT(table), SEARCH_LITERAL);
}

static void
a_hit_never_cuts_a_character(void **state)
{
	static const struct example table[] = {
	    {"cafe\u0301 cafe", "caf", "caf|caf"},
	    {"cafe\u0301 cafe", "cafe", "cafe\u0301|cafe"},
	    {"Ærø", "a", ""}, /* half of Æ */
	    {"Ærø", "er", ""},
	    {"wait… what", "wait.", ""}, /* a third of … */
	    {"かが", "か", "か"},
	    {"か\u3099か", "か", "か"},
	    {"각", "가", ""},
	    {"कि क", "क", "क"}, /* not the one with a vowel sign */
	    {"👩\u200D👧 👧", "👧", "👧"},
	};

	(void)state;
	check_all(table, COUNT(table), SEARCH_LITERAL);
}

static void
finds_nothing_for_nothing(void **state)
{
	static const struct example table[] = {
	    {"some text", "", ""},
	    {"", "some", ""},
	    {"some text", "\u0301", ""},
	    {"some text", "\u200B", ""},
	    {"some text", "some text and more", ""},
	};

	(void)state;
	check_all(table, COUNT(table), SEARCH_LITERAL);
}

static void
a_literal_query_is_no_pattern(void **state)
{
	static const struct example table[] = {
	    {"a.b axb", "a.b", "a.b"},
	    {"(a) [b]", "[b]", "[b]"},
	    {"aaaa", "aa", "aa|aa"},
	};

	(void)state;
	check_all(table, COUNT(table), SEARCH_LITERAL);
}

static void
a_regex_meets_the_folded_text_if_it_is_ascii(void **state)
{
	static const struct example table[] = {
	    {"Zelensky, Zelenskyy", "zelensk(yy|i)", "Zelenskyy"},
	    {"Mr. Órtiz", "\\bortiz", "Órtiz"},
	    {"Órtiz órtiz", "Ort", "Órt"},
	    {"He said “no.”", "\"[^\"]+\"", "“no.”"},
	    {"one\u00A0two", "one two", "one\u00A0two"},
	    {"first\n\nsecond", "^\\w+$", "first|second"},
	    {"wait… what", "t\\.", "t…"},
	    {"abc", "x*", ""},
	    {"aXb AxB", "a\\Sb", "aXb|AxB"},
	    {"aXb AxB", "a\\p{L}b", "aXb|AxB"},
	    {"aXb AxB", "aXb", "aXb"},
	};

	(void)state;
	check_all(table, COUNT(table), SEARCH_REGEX);
}

static void
a_regex_beyond_ascii_meets_the_text_as_it_is(void **state)
{
	static const struct example table[] = {
	    {"Órtiz ortiz", "[óx]rtiz", "Órtiz"},
	    {"“a” and \"b\"", "“.”", "“a”"},
	    {"cafe\u0301", "café|cafe", "cafe\u0301"},
	};

	(void)state;
	check_all(table, COUNT(table), SEARCH_REGEX);
}

static void
a_broken_pattern_is_a_note_and_no_hits(void **state)
{
	static const char *const broken[] = {
	    "(", "[a", "a{2,1}", "*", "\\", "(?<n", "\\p{Nope}", "\\C"};
	struct search s = {0};
	struct note note;

	(void)state;
	search_init(&s, slice_of("some ( text"));
	for (size_t i = 0; i < COUNT(broken); i++) {
		search_find(&s, slice_of("some"), SEARCH_LITERAL, &note);
		assert_int_equal(s.hit_n, 1);
		note.text[0] = '\0';
		assert_int_equal(
		    search_find(&s, slice_of(broken[i]), SEARCH_REGEX, &note),
		    ERR_FORMAT);
		assert_true(strlen(note.text) > 0);
		assert_int_equal(s.hit_n, 0);
	}
	search_clear(&s);
}

static void
a_regex_finds_every_one_of_many(void **state)
{
	struct str text = {0};
	struct search s = {0};

	(void)state;
	for (int i = 0; i < 20000; i++)
		str_adds(&text, i % 2 ? "said " : "and so on ");
	search_init(&s, str_slice(&text));
	assert_int_equal(
	    search_find(&s, slice_of("s[a]id"), SEARCH_REGEX, NULL), ERR_OK);
	assert_int_equal(s.hit_n, 10000);
	search_clear(&s);
	str_clear(&text);
}

static void
a_pattern_that_backtracks_for_ever_ends(void **state)
{
	static const char *const evil[] = {
	    "(a+)+b", "(a|a)*c", "(a|aa)+$b", "(?s)(.*)*\\1z"};
	struct str text = {0};
	struct search s = {0};
	struct note note;

	(void)state;
	for (int i = 0; i < 100000; i++)
		str_addc(&text, 'a');
	search_init(&s, str_slice(&text));
	for (size_t i = 0; i < COUNT(evil); i++) {
		enum err err =
		    search_find(&s, slice_of(evil[i]), SEARCH_REGEX, &note);

		assert_true(err == ERR_OK || err == ERR_LIMIT);
		assert_int_equal(s.hit_n, 0);
	}
	search_clear(&s);
	str_clear(&text);
}

/* A text in which everything that folds stands, and is long. */
static void
make_text(struct str *text)
{
	static const char *const part[] = {"plain words in a row, ", "Łódź ",
	    "“Ærø” — ", "cafe\u0301… ", "\n\n", "が か ", "co\u00ADop ",
	    "STRASSE Straße ", "שָׁלוֹם ", "👩\u200D👧 ", "one \u00A0 two "};

	for (size_t i = 0; i < 2000; i++)
		str_adds(text, part[(i * i + i / 7) % COUNT(part)]);
}

static void
every_hit_folds_to_the_query(void **state)
{
	static const char *const query[] = {"a", "o", "s", " ", "\"", "-", "ss",
	    "ae", "strasse", "cafe...", "lodz", "か", "o w", "p p", ". \""};
	struct str text = {0};
	struct search s = {0};

	(void)state;
	make_text(&text);
	search_init(&s, str_slice(&text));
	for (size_t i = 0; i < COUNT(query); i++) {
		size_t end = 0;

		search_find(&s, slice_of(query[i]), SEARCH_LITERAL, NULL);
		for (size_t h = 0; h < s.hit_n; h++) {
			struct range r = s.hit[h];
			struct str folded = {0};

			assert_true(r.start >= end && r.end > r.start);
			fold_text(&folded,
			    (struct slice){text.at + r.start, r.end - r.start});
			assert_string_equal(str_text(&folded), query[i]);
			str_clear(&folded);
			end = r.end;
		}
	}
	search_clear(&s);
	str_clear(&text);
}

static void
next_and_previous_are_what_a_walk_finds(void **state)
{
	struct str text = {0};
	struct search s = {0};

	(void)state;
	make_text(&text);
	str_cut(&text, 3000);
	search_init(&s, str_slice(&text));
	search_find(&s, slice_of("o"), SEARCH_LITERAL, NULL);
	assert_true(s.hit_n > 10);
	for (size_t at = 0; at <= text.len; at++) {
		size_t next = 0, before;

		while (next < s.hit_n && s.hit[next].start < at)
			next++;
		before = next ? next - 1 : s.hit_n;
		assert_int_equal(search_next(&s, at), next);
		assert_int_equal(search_prev(&s, at), before);
	}
	search_clear(&s);
	str_clear(&text);
}

static void
a_name_is_found_as_it_can_be_typed(void **state)
{
	(void)state;
	assert_true(fold_contains(slice_of("José Órtiz"), slice_of("ortiz")));
	assert_true(fold_contains(slice_of("José Órtiz"), slice_of("JOSE O")));
	assert_true(fold_contains(slice_of("Jose Ortiz"), slice_of("órtiz")));
	assert_true(fold_contains(slice_of("Lech Wałęsa"), slice_of("wales")));
	assert_true(fold_contains(slice_of("anybody"), slice_of("")));
	assert_true(fold_contains(slice_of(""), slice_of("")));
	assert_false(fold_contains(slice_of(""), slice_of("x")));
	assert_false(fold_contains(slice_of("Ortiz"), slice_of("ortizz")));
}

static void
folding_twice_changes_nothing(void **state)
{
	(void)state;
	for (uint32_t cp = 0x20; cp < 0x30000; cp++) {
		struct str text = {0}, once = {0}, twice = {0};
		char bytes[4];

		if (cp >= 0xD800 && cp < 0xE000)
			continue;
		str_addc(&text, 'x');
		str_add(&text, bytes, utf8_put(bytes, cp));
		fold_text(&once, str_slice(&text));
		fold_text(&twice, str_slice(&once));
		if (strcmp(str_text(&once), str_text(&twice)) != 0)
			print_error("U+%04X\n", cp);
		assert_string_equal(str_text(&once), str_text(&twice));
		str_clear(&text);
		str_clear(&once);
		str_clear(&twice);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(
		a_small_letter_finds_capitals_and_a_capital_only_itself),
	    cmocka_unit_test(accents_are_ignored_unless_typed),
	    cmocka_unit_test(marks_dashes_and_blanks_are_alike),
	    cmocka_unit_test(a_hit_never_cuts_a_character),
	    cmocka_unit_test(finds_nothing_for_nothing),
	    cmocka_unit_test(a_literal_query_is_no_pattern),
	    cmocka_unit_test(a_regex_meets_the_folded_text_if_it_is_ascii),
	    cmocka_unit_test(a_regex_beyond_ascii_meets_the_text_as_it_is),
	    cmocka_unit_test(a_broken_pattern_is_a_note_and_no_hits),
	    cmocka_unit_test(a_regex_finds_every_one_of_many),
	    cmocka_unit_test(a_pattern_that_backtracks_for_ever_ends),
	    cmocka_unit_test(every_hit_folds_to_the_query),
	    cmocka_unit_test(next_and_previous_are_what_a_walk_finds),
	    cmocka_unit_test(a_name_is_found_as_it_can_be_typed),
	    cmocka_unit_test(folding_twice_changes_nothing),
	};

	return cmocka_run_group_tests_name("search", tests, NULL, NULL);
}
