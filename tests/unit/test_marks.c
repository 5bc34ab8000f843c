/* test_marks.c - which words stand between quotation marks. */
#include "config.h"

#include "quote/marks.h"

#include "said.h"

/*
 * A text as in said_article(), and the spans it holds, each in braces: <2 ..>
 * is a span at depth 2, <0+ ..> goes on with the one before, <0! ..> is not
 * closed.
 */
struct marks_case {
	const char *text;
	const char *spans;
};

static void
print_spans(struct str *out, const struct article *a, const struct marks *m)
{
	for (size_t i = 0; i < m->n; i++) {
		const struct mark_span *s = &m->span[i];
		struct slice text = article_slice(a, s->text);

		str_addf(out, "%s<%d%s%s %.*s>", i ? " " : "", s->depth,
		    s->is_continued ? "+" : "", s->is_unclosed ? "!" : "",
		    (int)text.len, text.at);
	}
}

static void
expect_spans(const struct marks_case *c, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct article a = {0};
		struct marks m = {0};
		struct str out = {0};

		said_article(&a, c[i].text);
		for (size_t k = 0; k < a.block_n; k++)
			marks_find_block(&m, &a, k);
		print_spans(&out, &a, &m);
		assert_string_equal(str_text(&out), c[i].spans);
		str_clear(&out);
		marks_clear(&m);
		article_clear(&a);
	}
}

#define EXPECT(cases) expect_spans(cases, COUNT(cases))

static void
double_marks_pair_in_any_mixture(void **state)
{
	static const struct marks_case cases[] = {
	    {"No marks here.", ""},
	    {"“One,” he said. “Two.”", "<0 “One,”> <0 “Two.”>"},
	    {"\"One,\" he said. \"Two.\"", "<0 \"One,\"> <0 \"Two.\">"},
	    {"“One,\" he said. \"Two.”", "<0 “One,\"> <0 \"Two.”>"},
	    {"''One,'' he said.", "<0 ''One,''>"},
	    {"``One,'' he said.", "<0 ``One,''>"},
	    {"‘‘One,’’ he said.", "<0 ‘‘One,’’>"},
	    {"”Ett,” sade hon.", "<0 ”Ett,”>"},
	    {"“One,“ he said. “Two.“", "<0 “One,“> <0 “Two.“>"},
	    {"(\"One\") and [“two”].", "<0 \"One\"> <0 “two”>"},
	    {"He said:\"One.\"", "<0 \"One.\">"},
	    {"the \"either\"/\"or\" view", "<0 \"either\"> <0 \"or\">"},
	    {"an all-\"new\" one—\"Two\"—came", "<0 \"new\"> <0 \"Two\">"},
	    {"“One.” “Two.”", "<0 “One.”> <0 “Two.”>"},
	    {"\"One.\"He left.", "<0 \"One.\">"},
	    {"“…” she said. “”", "<0 “…”>"},
	};

	(void)state;
	EXPECT(cases);
}

static void
single_marks_are_told_from_apostrophes(void **state)
{
	static const struct marks_case cases[] = {
	    {"It doesn't, and it doesn’t.", ""},
	    {"‘One,’ she said. ‘Don’t.’", "<0 ‘One,’> <0 ‘Don’t.’>"},
	    {"'One,' she said. 'Don't.'", "<0 'One,'> <0 'Don't.'>"},
	    {"’Tis rock ’n’ roll of the ’90s.", ""},
	    {"'Tis rock 'n' roll of the '90s.", ""},
	    {"Get ‘em in the ‘90s, or '98.", ""},
	    {"the students' union and the boys' club", ""},
	    {"He said 'the students' union is goin' home', and left.",
		"<0 'the students' union is goin' home'>"},
	    {"It was 'mad' and 'bad', they say.", "<0 'mad'> <0 'bad'>"},
	    {"“He told me ‘no,’ twice.”",
		"<0 “He told me ‘no,’ twice.”> <1 ‘no,’>"},
	    {"'''Never,' he told me.''",
		"<0 '''Never,' he told me.''> <1 'Never,'>"},
	    {"''He told me 'never.'''",
		"<0 ''He told me 'never.'''> <1 'never.'>"},
	    {"\"'Never,' he told me.\"",
		"<0 \"'Never,' he told me.\"> <1 'Never,'>"},
	    {"'He called it \"mad\",' she said.",
		"<0 'He called it \"mad\",'> <1 \"mad\">"},
	    {"The `word' and the ‚Wort‘.", "<0 `word'> <0 ‚Wort‘>"},
	    {"Type `ls` or `cat`.", ""},
	    {"'Cuz “One” and the dogs' “two”.", "<0 “One”> <0 “two”>"},
	};

	(void)state;
	EXPECT(cases);
}

static void
feet_inches_and_minutes_are_no_marks(void **state)
{
	static const struct marks_case cases[] = {
	    {"He is 6'2\" and she is 5' 10\".", ""},
	    {"A 12\" pipe and a 3.5\" disk.", ""},
	    {"“A 12\" pipe is fine,” he said.", "<0 “A 12\" pipe is fine,”>"},
	    {"\"I am 6'2\" and happy,\" he said.",
		"<0 \"I am 6'2\" and happy,\">"},
	    {"\"It was 1998\" is all he said.", "<0 \"It was 1998\">"},
	    {"“He’s like 6’2”,” she said. “And I’m 5’2”. So.”",
		"<0 “He’s like 6’2”,”> <0 “And I’m 5’2”. So.”>"},
	    {"He ran it in 3'59'' or 4'.", ""},
	};

	(void)state;
	EXPECT(cases);
}

static void
marks_of_other_languages_pair(void **state)
{
	static const struct marks_case cases[] = {
	    {"« Oui », dit-il. «Non.»", "<0 « Oui »> <0 «Non.»>"},
	    {"«\u00a0Oui\u00a0», dit-il.", "<0 «\u00a0Oui\u00a0»>"},
	    {"»Ja«, sagte er. »Nein.«", "<0 »Ja«> <0 »Nein.«>"},
	    {"»Joo», hän sanoi. »Ei.»", "<0 »Joo»> <0 »Ei.»>"},
	    {"„Ja“, sagte er. „Nein.“", "<0 „Ja“> <0 „Nein.“>"},
	    {"„Tak”, powiedział. „Nie.\"", "<0 „Tak”> <0 „Nie.\">"},
	    {"„Er sagte ‚nein‘ dazu.“",
		"<0 „Er sagte ‚nein‘ dazu.“> <1 ‚nein‘>"},
	    {"»Er sagte ›nein‹ dazu.«",
		"<0 »Er sagte ›nein‹ dazu.«> <1 ›nein‹>"},
	    {"« Il a dit « non » hier. »",
		"<0 « Il a dit « non » hier. »> <1 « non »>"},
	    {"« Il a dit “non” hier. »",
		"<0 « Il a dit “non” hier. »> <1 “non”>"},
	    {"彼は「はい」と言った。", "<0 「はい」>"},
	    {"「彼は『いや』と言った」と。",
		"<0 「彼は『いや』と言った」> <1 『いや』>"},
	    {"他说：“好。”然后说‘不’。", "<0 “好。”> <0 ‘不’>"},
	    {"l'« affaire » d’«hier»", "<0 « affaire »> <0 «hier»>"},
	};

	(void)state;
	EXPECT(cases);
}

static void
a_mark_left_open_closes_at_the_paragraphs_end(void **state)
{
	static const struct marks_case cases[] = {
	    {"“One. \nTwo.", "<0! “One.>"},
	    {"“One.\n“Two.”", "<0! “One.> <0+ “Two.”>"},
	    {"“One.\n“Two.\n“Three.”\n“Four.”",
		"<0! “One.> <0+! “Two.> <0+ “Three.”> <0 “Four.”>"},
	    {"\"One.\n\"Two.\" \"Three.\"",
		"<0! \"One.> <0+ \"Two.\"> <0 \"Three.\">"},
	    {"« Un.\n» Deux. »", "<0! « Un.> <0+ » Deux. »>"},
	    {"‘One, don’t.\n‘Two.’", "<0! ‘One, don’t.> <0+ ‘Two.’>"},
	    {"「一。\n「二」", "<0! 「一。> <0+ 「二」>"},
	    {"“One and\ntwo,” he said. “Three.”",
		"<0! “One and> <0+ two,”> <0 “Three.”>"},
	    {"“One.\n# “Two”\n“Three.”", "<0! “One.> <0 “Three.”>"},
	    {"“One, he said. “Two.”", "<0! “One, he said.> <0 “Two.”>"},
	    {"\"A “B” c", "<0! \"A> <0 “B”>"},
	    {"\"He said 'no' and left.\n\"Two.\"",
		"<0! \"He said 'no' and left.> <1 'no'> <0+ \"Two.\">"},
	};

	(void)state;
	EXPECT(cases);
}

static void
a_stray_mark_takes_nothing(void **state)
{
	static const struct marks_case cases[] = {
	    {"One” two. “Three.”", "<0 “Three.”>"},
	    {"One\" two. \"Three.\"", "<0 \"Three.\">"},
	    {"Next » and “three”", "<0 “three”>"},
	    {"One 」 two. 「三」", "<0 「三」>"},
	    {"Some ' stray ' marks ’ here.", ""},
	    {"“A « b” c", "<0 “A « b”>"},
	    {"\"\" '' “” «»", ""},
	    {"One.“", ""},
	    {"<img alt=\"One\" id=\"two\">", ""},
	    {"Don\"t. \"Two.\" A word\"glued to it.\"",
		"<0 \"Two.\"> <0 \"glued to it.\">"},
	};

	(void)state;
	EXPECT(cases);
}

static void
headings_give_no_spans(void **state)
{
	static const struct marks_case cases[] = {
	    {"# It's ‘a long way off’\n“One.”", "<0 “One.”>"},
	};

	(void)state;
	EXPECT(cases);
}

static void
the_inner_range_leaves_marks_and_blanks_out(void **state)
{
	struct article a = {0};
	struct marks m = {0};

	(void)state;
	said_article(&a, "« Oui » ''no''");
	marks_find_block(&m, &a, 0);
	assert_int_equal(m.n, 2);
	assert_true(
	    slice_eq(article_slice(&a, m.span[0].inner), slice_of("Oui")));
	assert_true(
	    slice_eq(article_slice(&a, m.span[1].inner), slice_of("no")));
	marks_clear(&m);
	article_clear(&a);
}

static void
spans_are_nested_or_disjoint_whatever_the_marks(void **state)
{
	static const char *const piece[] = {"\"", "'", "“", "”", "«", "»", "a",
	    " ", ". ", "‘", "’", "„", "「", "」", "6", "s", "\n"};
	unsigned seed = 1;

	(void)state;
	for (int round = 0; round < 3000; round++) {
		struct article a = {0};
		struct marks m = {0};
		struct str text = {0};

		for (int i = 0; i < 40; i++) {
			seed = seed * 1103515245u + 12345u;
			str_adds(&text, piece[(seed >> 16) % COUNT(piece)]);
		}
		said_article(&a, str_text(&text));
		for (size_t i = 0; i < a.block_n; i++)
			marks_find_block(&m, &a, i);
		for (size_t i = 0; i < m.n; i++) {
			struct range r = m.span[i].text;
			struct range b = a.block[m.span[i].block].text;

			assert_true(b.start <= r.start && r.end <= b.end);
			assert_true(r.start <= m.span[i].inner.start &&
			    !range_is_empty(m.span[i].inner) &&
			    m.span[i].inner.end <= r.end);
			for (size_t k = i + 1; k < m.n; k++) {
				struct range q = m.span[k].text;

				assert_true(q.start > r.start);
				assert_true(q.start >= r.end || q.end <= r.end);
			}
		}
		str_clear(&text);
		marks_clear(&m);
		article_clear(&a);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(double_marks_pair_in_any_mixture),
	    cmocka_unit_test(single_marks_are_told_from_apostrophes),
	    cmocka_unit_test(feet_inches_and_minutes_are_no_marks),
	    cmocka_unit_test(marks_of_other_languages_pair),
	    cmocka_unit_test(a_mark_left_open_closes_at_the_paragraphs_end),
	    cmocka_unit_test(a_stray_mark_takes_nothing),
	    cmocka_unit_test(headings_give_no_spans),
	    cmocka_unit_test(the_inner_range_leaves_marks_and_blanks_out),
	    cmocka_unit_test(spans_are_nested_or_disjoint_whatever_the_marks),
	};

	return cmocka_run_group_tests_name("marks", tests, NULL, NULL);
}
