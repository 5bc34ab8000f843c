/* test_roles.c - what a person is, and what a body is called later. */
#include "config.h"

#include "said.h"
#include "unit.h"

struct role_case {
	const char *text; /* one quotation */
	const char *role; /* of who says it; NULL if the text tells none */
};

static void
check_roles(const struct role_case *cases, size_t n)
{
	size_t wrong = 0;

	for (size_t i = 0; i < n; i++) {
		struct article a = {0};
		struct quotes q = {0};
		struct slice role = {0};

		said_article(&a, cases[i].text);
		quotes_find(&q, &a);
		if (q.speaker_n)
			role = q.speaker[0].role;
		if (!slice_eq(role, slice_of(cases[i].role))) {
			print_message("# %s\n#   wanted %s, got %.*s\n",
			    cases[i].text, cases[i].role, (int)role.len,
			    role.len ? role.at : "");
			wrong++;
		}
		quotes_clear(&q);
		article_clear(&a);
	}
	assert_int_equal(wrong, 0);
}

static void
a_noun_set_off_by_commas_is_what_she_is(void **state)
{
	static const struct role_case cases[] = {
	    {"Ann Lee, a farmer, said it was “fine by us.”", "farmer"},
	    {"Ann Lee, a spokeswoman for the city, said it was “fine by us.”",
		"spokeswoman for the city"},
	    {"Ann Lee, a retired farmer who had waited, said it was “fine by "
	     "us.”",
		"retired farmer"},
	    {"Ann Lee, general secretary of the Millers Union, called it “fine "
	     "by us.”",
		"general secretary of the Millers Union"},
	    {"“It is fine by us,” said Ann Lee, the division’s commander.",
		"commander"},
	    {"“It is fine by us,” said Ann Lee, 58, a bus driver from the "
	     "hills.",
		"bus driver from the hills"},
	    /* Traps: the driver speaks; and nobody says what Lee is. */
	    {"Unlike Ann Lee, a driver from the hills said it was “fine by "
	     "us.”",
		NULL},
	    {"Ann Lee, her driver and a mayor laughed. Lee said it was “fine "
	     "by us.”",
		NULL},
	};

	(void)state;
	check_roles(cases, COUNT(cases));
}

static void
a_clause_tells_what_she_is(void **state)
{
	static const struct said_case cases[] = {
	    {"Ann Lee, who is chief economist at Lund, left. Bo Berg stayed. "
	     "“It is fine,” the economist told reporters.",
		"Ann Lee"},
	    /* A trap: it is somebody else there. */
	    {"Ann Lee, who is with a chief economist, left. “It is fine,” the "
	     "economist told reporters.",
		"the economist"},
	};

	(void)state;
	SAID(cases);
}

static void
a_noun_means_the_body_that_came_up_before(void **state)
{
	static const struct said_case cases[] = {
	    {"The Bank of Lund raised its rate. The bank said it was “needed "
	     "now.”\nAnalysts at Berg Bank were surprised by the Central Bank "
	     "Act.",
		"Bank of Lund"},
	    /* A trap: the later one is meant later. */
	    {"The Bank of Lund raised its rate. Berg Bank was surprised. The "
	     "bank said it was “needed now.”",
		"Berg Bank"},
	};

	(void)state;
	SAID(cases);
}

static void
a_text_is_by_whom_it_names(void **state)
{
	static const struct said_case cases[] = {
	    {"A report by the Lund Council found that it had been run with "
	     "“more hope than care.”",
		"Lund Council"},
	    /* Traps: about it, and by nobody. */
	    {"A report about the Lund Council found that it had been run with "
	     "“more hope than care.”",
		"A report about the Lund Council"},
	    {"A report found that it had been run with “more hope than care.”",
		"A report"},
	};

	(void)state;
	SAID(cases);
}

static void
a_body_keeps_all_of_its_name(void **state)
{
	static const struct said_case cases[] = {
	    {"The Lund Families’ Association called it “an insult” on Monday.",
		"Lund Families’ Association"},
	    {"Staff of the Lund and District Hospitals Trust left. The Lund "
	     "and District Hospitals Trust said it was “not our best.”",
		"Lund and District Hospitals Trust"},
	    /* Traps: an owner, and two bodies. */
	    {"Lee’s Association called it “an insult” on Monday.",
		"Association"},
	    {"Lund and the Hospitals Trust left. The trust said it was “not "
	     "our best.”",
		"Hospitals Trust"},
	};

	(void)state;
	SAID(cases);
}

static void
a_letter_is_neither_he_nor_she(void **state)
{
	static const struct said_case cases[] = {
	    {"Bo Berg took the stand. An e-mail was read. “The seal is "
	     "finished,” it said. He replied that his aide “answered a great "
	     "many things.”",
		"An e-mail; Bo Berg"},
	};

	(void)state;
	SAID(cases);
}

static void
a_countryman_is_whom_a_pronoun_would_mean(void **state)
{
	static const struct said_case cases[] = {
	    {"Manager Paolo Lund was unhappy. “The ball hit him,” the Italian "
	     "said.",
		"Paolo Lund"},
	    /* A trap: they are many. */
	    {"Manager Paolo Lund was unhappy. “The ball hit him,” the French "
	     "said.",
		"French"},
	};

	(void)state;
	SAID(cases);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_noun_set_off_by_commas_is_what_she_is),
	    cmocka_unit_test(a_clause_tells_what_she_is),
	    cmocka_unit_test(a_noun_means_the_body_that_came_up_before),
	    cmocka_unit_test(a_text_is_by_whom_it_names),
	    cmocka_unit_test(a_body_keeps_all_of_its_name),
	    cmocka_unit_test(a_letter_is_neither_he_nor_she),
	    cmocka_unit_test(a_countryman_is_whom_a_pronoun_would_mean),
	};

	return cmocka_run_group_tests_name("roles", tests, NULL, NULL);
}
