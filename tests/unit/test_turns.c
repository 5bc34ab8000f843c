/* test_turns.c - speech that needs no marks. */
#include "config.h"

#include "said.h"

/* Lines as in said_article(), and what said_print() makes of them. */
struct turns_case {
	const char *text;
	const char *said;
};

static void
expect_said(const struct turns_case *c, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct article a = {0};
		struct quotes q = {0};
		struct str out = {0};

		said_article(&a, c[i].text);
		quotes_find(&q, &a);
		said_print(&out, &a, &q);
		assert_string_equal(str_text(&out), c[i].said);
		str_clear(&out);
		quotes_clear(&q);
		article_clear(&a);
	}
}

#define EXPECT(cases) expect_said(cases, COUNT(cases))

static void
labels_that_come_again_make_a_transcript(void **state)
{
	static const struct turns_case cases[] = {
	    {"Mayor Ann Lee opened the session with Bo Dahl.\n"
	     "LEE: Good evening.\n"
	     "DAHL: I “object”, for the record.\n"
	     "It is late.\n"
	     "(Laughter)\n"
	     "LEE: Noted.\n"
	     "DAHL: Thank you.\n"
	     "The session ended at ten.",
		"Ann Lee/0: Good evening.\n"
		"Bo Dahl/1: I “object”, for the record.\n"
		"Bo Dahl/1: It is late.\n"
		"Ann Lee/2: Noted.\n"
		"Bo Dahl/3: Thank you.\n"},
	    /* As broadcasters put it, with what they are after a comma. */
	    {"ANN LEE, HOST: Good evening.\n"
	     "BO DAHL, HNR CORRESPONDENT: Good evening, Ann.\n"
	     "LEE: What is new?\n"
	     "DAHL: Nothing.\n"
	     "LEE: Good night.\n"
	     "DAHL: Good night.",
		"ANN LEE/0: Good evening.\n"
		"BO DAHL/1: Good evening, Ann.\n"
		"ANN LEE/2: What is new?\n"
		"BO DAHL/3: Nothing.\n"
		"ANN LEE/4: Good night.\n"
		"BO DAHL/5: Good night.\n"},
	    {"Ida Berg: Who are you?\n"
	     "Odd Vik: Nobody.\n"
	     "Ida: Really?\n"
	     "Odd: Really.\n"
	     "Ida: Fine.\n"
	     "Odd: Good.",
		"Ida Berg/0: Who are you?\n"
		"Odd Vik/1: Nobody.\n"
		"Ida Berg/2: Really?\n"
		"Odd Vik/3: Really.\n"
		"Ida Berg/4: Fine.\n"
		"Odd Vik/5: Good.\n"},
	};

	(void)state;
	EXPECT(cases);
}

static void
q_asks_and_a_answers(void **state)
{
	static const struct turns_case cases[] = {
	    {"Marta Olsen builds boats. She spoke to Pia Holm.\n"
	     "Q: Why boats?\n"
	     "A: They float.\n"
	     "Q: All of them?\n"
	     "A: Most.",
		"Pia Holm/0: Why boats?\n"
		"Marta Olsen/1: They float.\n"
		"Pia Holm/2: All of them?\n"
		"Marta Olsen/3: Most.\n"},
	};

	(void)state;
	EXPECT(cases);
}

static void
labels_in_double_brackets_need_no_colon(void **state)
{
	static const struct turns_case cases[] = {
	    /* Short for names, and for one word of two capitals. */
	    {"Ida Berg-Lund spoke to Wikinews. She builds boats.\n"
	     "((WN)) Why boats?\n"
	     "((Ida Berg-Lund)) They float.\n"
	     "((WN)) All of them?\n"
	     "((IBL)) Most.\n"
	     "Some sink.\n"
	     "((IBL)) I forget which.\n"
	     "The talk was cut.",
		"Wikinews/0: Why boats?\n"
		"Ida Berg-Lund/1: They float.\n"
		"Wikinews/2: All of them?\n"
		"Ida Berg-Lund/3: Most.\n"
		"Ida Berg-Lund/3: Some sink.\n"
		"Ida Berg-Lund/4: I forget which.\n"},
	    /* Traps: a note, and one bracket. */
	    {"((it rained)) The boat left.\n((it rained)) The boat came.\n"
	     "((it shone)) The boat left.\n((it shone)) The boat came.",
		""},
	    {"(WN) One.\n(IB) Two.\n(WN) Three.\n(IB) Four.", ""},
	};

	(void)state;
	EXPECT(cases);
}

static void
other_labels_are_no_turns(void **state)
{
	static const struct turns_case cases[] = {
	    {"Date: 3 November\nWhere: Old Hall\nPrice: 5 crowns", ""},
	    {"Note: this story was updated.\nIt rained.\n"
	     "Note: it was updated again.",
		""},
	    {"Lee: One.\nLee: Two.\nLee: Three.", ""},
	};

	(void)state;
	EXPECT(cases);
}

static void
a_block_quote_is_said_as_a_whole(void **state)
{
	static const struct turns_case cases[] = {
	    {"On Tuesday, Ann Lee wrote:\n> The shed has two keys.\n"
	     "It was cold.",
		"Ann Lee/0: The shed has two keys.\n"},
	    {"Ann Lee said:\n> “The shed has “two” keys.”",
		"Ann Lee/0: “The shed has “two” keys.”\n"},
	};

	(void)state;
	EXPECT(cases);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(labels_that_come_again_make_a_transcript),
	    cmocka_unit_test(q_asks_and_a_answers),
	    cmocka_unit_test(labels_in_double_brackets_need_no_colon),
	    cmocka_unit_test(other_labels_are_no_turns),
	    cmocka_unit_test(a_block_quote_is_said_as_a_whole),
	};

	return cmocka_run_group_tests_name("turns", tests, NULL, NULL);
}
