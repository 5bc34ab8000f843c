/* test_reflow.c - lines become paragraphs. */
#include "config.h"

#include "input/reflow.h"

#include <string.h>

#include "pullquote/str.h"
#include "unit.h"

/* The numbers of lines in each paragraph of `text`, as "1 3 2". */
static void
expect(const char *text, const char *line_ns)
{
	struct text_lines lines = {0};
	struct paras paras = {0};
	struct str got = {0};

	text_lines_add(&lines, text, (struct range){0, strlen(text)});
	reflow(&paras, &lines, text);
	for (size_t i = 0; i < paras.n; i++)
		str_addf(&got, "%s%zu%s", i ? " " : "", paras.para[i].line_n,
		    paras.para[i].keeps_breaks ? "!" : "");
	assert_string_equal(str_text(&got), line_ns);
	str_clear(&got);
	paras_clear(&paras);
	text_lines_clear(&lines);
}

/* Break `words` at `width` columns, as fmt does. */
static void
wrap(struct str *out, const char *words, size_t width)
{
	size_t cols = 0;

	while (*words) {
		size_t len = strcspn(words, " ");

		if (cols && cols + 1 + len > width) {
			str_addc(out, '\n');
			cols = 0;
		}
		if (cols) {
			str_addc(out, ' ');
			cols++;
		}
		str_add(out, words, len);
		cols += len;
		words += len + (words[len] == ' ');
	}
}

static void
text_wrapped_at_any_width_is_joined(void **state)
{
	static const char words[] =
	    "the council met on Tuesday evening and talked for three hours "
	    "about the old bridge, which has been closed since the flood in "
	    "March; nobody knew who should pay for the repairs, and nobody "
	    "offered to, so that in the end the mayor sent them all home "
	    "after midnight without a vote. She said that she would ask the "
	    "county once more before the summer, as she had done last year.";

	(void)state;
	for (size_t width = 30; width <= 200; width++) {
		struct str text = {0};
		struct text_lines lines = {0};
		struct paras paras = {0};

		for (int i = 0; i < 3; i++) {
			wrap(&text, words, width);
			str_adds(&text, "\n\n");
		}
		text_lines_add(&lines, text.at, (struct range){0, text.len});
		reflow(&paras, &lines, text.at);
		assert_int_equal(paras.n, 3);
		assert_true(paras.is_wrapped);
		paras_clear(&paras);
		text_lines_clear(&lines);
		str_clear(&text);
	}
}

static void
an_indent_begins_a_paragraph(void **state)
{
	(void)state;
	expect("  The council met on Tuesday evening and it talked\n"
	       "for three hours about the old bridge, which has\n"
	       "been closed since the flood.\n"
	       "  Nobody knew who should pay for the repairs, and\n"
	       "nobody offered to.\n",
	    "3 2");
}

/* A hand leaves more or less room, and the next line may begin with a name. */
static void
lines_broken_by_hand_are_joined(void **state)
{
	(void)state;
	expect(
	    "the council of the valley met on Tuesday evening and talked at "
	    "length\n"
	    "about the old bridge which has been closed since the flood in "
	    "March;\n"
	    "nobody knew who should pay for any of the repairs and nobody "
	    "offered to,\n"
	    "so that at the end of it the mayor sent all of them home without "
	    "a vote\n"
	    "or any promise.\n\n"
	    "  The mayor asked for patience, and so did, in a letter to her "
	    "that\n"
	    "is old, somebody who moved away and lives at the sea now, as the\n"
	    "Example family did.\n\n",
	    "5 3");
}

static void
an_entry_hangs_from_its_first_line(void **state)
{
	(void)state;
	expect("- the council, which met on Tuesday evening and\n"
	       "  talked for three hours\n"
	       "- the mayor, who sent them all home long after\n"
	       "  midnight\n",
	    "2 2");
}

/* Also where nothing else is wrapped. */
static void
an_item_goes_on_where_its_text_is_set_in(void **state)
{
	(void)state;
	expect("To do:\n- ask for a letter\n  (on paper)\n- vote\n", "1 2 1");
	expect("1. Introduction .......... 2\n   1.1. Words .......... 2\n",
	    "1 1");
}

/* What a mail's head says of widths is nothing about its text. */
static void
a_mails_head_keeps_its_lines_and_has_no_vote(void **state)
{
	(void)state;
	expect("From: Ann Example <ann@post.example.org>\n"
	       "To: The Council of the Valley\n"
	       "Subject: The bridge over the river in the valley,\n"
	       "  and who pays for it\n"
	       "Date: 4 May 2026\n"
	       "X-Mailer: A program that writes mails at night\n\n"
	       "the council met on Tuesday evening and talked for three\n"
	       "hours about the old bridge.\n",
	    "1 1 2 1 1 2");
}

static void
lines_of_a_list_are_not_joined(void **state)
{
	(void)state;
	expect("stone from the river\nsand from the quarry\nlime and water\n",
	    "1 1 1");
	expect("The bridge over the river in the valley\n"
	       "The school on the hill behind the bridge\n"
	       "The mill that nobody has used since then\n",
	    "1 1 1");
}

static void
a_paragraph_a_line_stays_so_whatever_the_lengths(void **state)
{
	(void)state;
	expect("The council met on Tuesday evening, and it was late.\n"
	       "Nobody knew who should pay for all of the repairs.\n"
	       "The mayor sent them home without a vote, again.\n",
	    "1 1 1");
}

static void
tables_and_code_keep_their_lines(void **state)
{
	(void)state;
	expect("The council met on Tuesday evening and it talked\n"
	       "for three hours about these figures:\n"
	       "\n"
	       "stone         three hundred and twelve\n"
	       "sand          forty\n"
	       "\n"
	       "    if (bridge.is_closed)\n"
	       "        walk(around, the_long_way, 12);\n",
	    "2 2! 2!");
}

static void
a_masthead_is_no_verse(void **state)
{
	(void)state;
	expect("Old bridge stays closed\n"
	       "By Ann Example\n"
	       "May 4, 2023\n"
	       "\n"
	       "The council met on Tuesday evening and it talked\n"
	       "for three hours about the old bridge.\n",
	    "1 1 1 2");
}

static void
quotes_of_different_depth_are_apart(void **state)
{
	(void)state;
	expect("> The council met on Tuesday evening and talked\n"
	       "> for three hours about it.\n"
	       ">> Nobody knew who should pay for the repairs, and\n"
	       ">> nobody offered to.\n",
	    "2 2");
}

static void
list_marks_are_told_from_numbers_in_the_text(void **state)
{
	static const struct {
		const char *text;
		size_t len;
		bool is_number;
	} c[] = {
	    {"- stone", 2, false},
	    {"•  sand", 5, false},
	    {"12. lime", 4, true},
	    {"(3) water", 4, true},
	    {"b) time", 3, true},
	    {"-stone", 0, false},
	    {"1984. It was", 0, false},
	    {"3.5 miles", 0, false},
	    {"a. m.", 0, false},
	    {"- ", 0, false},
	    {"-", 0, false},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(c); i++) {
		bool is_number;
		size_t len = list_mark_len(c[i].text,
		    (struct range){0, strlen(c[i].text)}, &is_number);

		assert_int_equal(len, c[i].len);
		if (len)
			assert_int_equal(is_number, c[i].is_number);
	}
}

static void
a_sentence_ends_before_its_closing_marks(void **state)
{
	static const char *const end[] = {
	    "So.", "So?”", "So!\")", "そう。」", "हाँ।", "So…"};
	static const char *const open[] = {
	    "So", "So,", "so:", "", "”", "So. (x"};

	(void)state;
	for (size_t i = 0; i < COUNT(end); i++)
		assert_true(
		    ends_sentence(end[i], (struct range){0, strlen(end[i])}));
	for (size_t i = 0; i < COUNT(open); i++)
		assert_false(
		    ends_sentence(open[i], (struct range){0, strlen(open[i])}));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(text_wrapped_at_any_width_is_joined),
	    cmocka_unit_test(an_indent_begins_a_paragraph),
	    cmocka_unit_test(lines_broken_by_hand_are_joined),
	    cmocka_unit_test(an_entry_hangs_from_its_first_line),
	    cmocka_unit_test(an_item_goes_on_where_its_text_is_set_in),
	    cmocka_unit_test(a_mails_head_keeps_its_lines_and_has_no_vote),
	    cmocka_unit_test(lines_of_a_list_are_not_joined),
	    cmocka_unit_test(a_paragraph_a_line_stays_so_whatever_the_lengths),
	    cmocka_unit_test(tables_and_code_keep_their_lines),
	    cmocka_unit_test(a_masthead_is_no_verse),
	    cmocka_unit_test(quotes_of_different_depth_are_apart),
	    cmocka_unit_test(list_marks_are_told_from_numbers_in_the_text),
	    cmocka_unit_test(a_sentence_ends_before_its_closing_marks),
	};

	return cmocka_run_group_tests_name("reflow", tests, NULL, NULL);
}
