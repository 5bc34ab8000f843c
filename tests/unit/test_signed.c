/* test_signed.c - block quotes and embedded posts that say who wrote them. */
#include "config.h"

#include "said.h"

/* Lines as in said_article(), the block quotes by `author`, and what
 * said_print() makes of them. */
struct signed_case {
	const char *author, *text, *said;
};

static void
expect_said(const struct signed_case *c)
{
	struct article a = {0};
	struct quotes q = {0};
	struct str out = {0};

	said_article(&a, c->text);
	for (size_t i = 0; i < a.block_n; i++)
		if (a.block[i].kind == BLOCK_BLOCKQUOTE)
			a.block[i].author = slice_of(c->author);
	quotes_find(&q, &a);
	said_print(&out, &a, &q);
	assert_string_equal(str_text(&out), c->said);
	str_clear(&out);
	quotes_clear(&q);
	article_clear(&a);
}

static void
the_author_of_a_post_says_it(void **state)
{
	static const struct signed_case cases[] = {
	    {"Ida Berg",
		"The mayor, Bo Dahl, said nothing on Monday.\n"
		"> No ship came, and the clerk said “none” would.\n"
		"@ — Ida Berg (@idaberg) March 4, 2025\n"
		"“It is late,” Berg said later.",
		"Ida Berg/0: No ship came, and the clerk said “none” would.\n"
		"Ida Berg/1: “It is late,”\n"},
	    {"@idaberg", "@ @idaberg\n> No ship came.",
		"@idaberg/0: No ship came.\n"},
	    {"boat fan 7", "> no ship came\n@ — boat fan 7 (@boats)",
		"boat fan 7/0: no ship came\n"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		expect_said(&cases[i]);
}

static void
the_paragraphs_of_one_letter_are_one_utterance(void **state)
{
	static const struct signed_case c = {"Ida Berg",
	    "> No ship came.\n> It is late.\n@ Ida Berg, Letters\n"
	    "Then it rained.\n> It rains.\n@ Ida Berg, again",
	    "Ida Berg/0: No ship came.\nIda Berg/0: It is late.\n"
	    "Ida Berg/1: It rains.\n"};

	(void)state;
	expect_said(&c);
}

static void
marks_around_all_of_it_stay_its_marks(void **state)
{
	static const struct signed_case c = {"Ida Berg",
	    "> “No ship came.”\n@ — Ida Berg", "Ida Berg/0: “No ship came.”\n"};

	(void)state;
	expect_said(&c);
}

static void
a_credit_that_does_not_name_the_author_is_not_read(void **state)
{
	static const struct signed_case c = {"Ida Berg",
	    "@ Photo: Bo Dahl\n> No ship came.\n@ Photo: Odd Vik",
	    "-/0: No ship came.\n"};

	(void)state;
	expect_said(&c);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_author_of_a_post_says_it),
	    cmocka_unit_test(the_paragraphs_of_one_letter_are_one_utterance),
	    cmocka_unit_test(marks_around_all_of_it_stay_its_marks),
	    cmocka_unit_test(
		a_credit_that_does_not_name_the_author_is_not_read),
	};

	return cmocka_run_group_tests_name("signed", tests, NULL, NULL);
}
