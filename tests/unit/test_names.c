/* test_names.c - where an English name begins and ends, and whose it is. */
#include "config.h"

#include "said.h"
#include "unit.h"

static void
arabic_and_iberian_names_are_whole(void **state)
{
	static const struct said_case cases[] = {
	    {"Karim bin Saad al-Rawi said the well was “dry.”\n"
	     "“Quite dry,” al-Rawi said.",
		"Karim bin Saad al-Rawi; Karim bin Saad al-Rawi"},
	    {"A spokesman, Abu Omar el-Tawil, said the well was “dry.”",
		"Abu Omar el-Tawil"},
	    {"Maria do Carmo Prado e Luz said the well was “dry.”",
		"Maria do Carmo Prado e Luz"},
	    {"Jordi Puig i Serra said the well was “dry.”",
		"Jordi Puig i Serra"},
	    /* Traps: prefixes of other words, and the verb. */
	    {"The pro-Lund miller Ann Lee said the well was “dry.”", "Ann Lee"},
	    {"Ann Lee asked what millers do. Bo Dahl said: “They mill.”",
		"Bo Dahl"},
	};

	(void)state;
	SAID_IN("en", cases);
}

static void
the_first_of_two_surnames_is_enough(void **state)
{
	static const struct said_case cases[] = {
	    {"Rafael Benito Ortega said the well was “dry.”\n"
	     "“Quite dry,” Benito said.",
		"Rafael Benito Ortega; Rafael Benito Ortega"},
	    /* A trap: with a title it is her family's. */
	    {"Ida Lund Berg said the well was “dry.”\n"
	     "“Quite dry,” said Mr. Lund.",
		"Ida Lund Berg; Lund"},
	};

	(void)state;
	SAID_IN("en", cases);
}

static void
titles_of_many_lands_are_no_names(void **state)
{
	static const struct said_case cases[] = {
	    {"The minister, Sheikh Karim al-Rawi, said it was “dry.”",
		"Karim al-Rawi"},
	    {"The minister, Shri Balu Sen, said it was “dry.”", "Balu Sen"},
	    {"The well, said Elder Hoani Roe, was “dry.”", "Hoani Roe"},
	    {"Senior Constable Tegan Roe said the well was “dry.”",
		"Tegan Roe"},
	    {"The well, said Brigadier Ann Lee, was “dry.”", "Ann Lee"},
	    /* A trap: nothing else would be left of it. */
	    {"The well was “dry,” Sheikh Amina said.", "Sheikh Amina"},
	};

	(void)state;
	SAID_IN("en", cases);
}

static void
an_office_with_capitals_is_no_name(void **state)
{
	static const struct said_case cases[] = {
	    {"The Chief Justice, Ann Lee, said the well was “dry.”", "Ann Lee"},
	    {"The United Mills Secretary-General, Ann Lee, said it was “dry.”",
		"Ann Lee"},
	    {"Mr Justice Lund told the miller: “Stand up.” The judge added "
	     "that the well was “dry.”",
		"Lund; Lund"},
	    /* Traps: a paper, and a name that has an article. */
	    {"The Harbour Observer said the well was “dry.”",
		"Harbour Observer"},
	    {"The Daily Caller said the well was “dry.”", "Daily Caller"},
	};

	(void)state;
	SAID_IN("en", cases);
}

static void
bodies_have_long_names_and_short_ones(void **state)
{
	static const struct said_case cases[] = {
	    {"The Institute for Clean Wells called it “dry.”",
		"Institute for Clean Wells"},
	    {"The Committee to Save Wells called it “dry.”",
		"Committee to Save Wells"},
	    {"The US Well Survey said it was “dry.” The USWS said: “Quite.”",
		"US Well Survey; US Well Survey"},
	    {"US officials said the well was “dry.”", "US officials"},
	    {"Church Aid said the well was “dry.”", "Church Aid"},
	    /* Traps: whom it is for, the pronoun, a word before a title. */
	    {"The campaign for Lund said the well was “dry.”",
		"The campaign for Lund"},
	    {"They told us it was dry. Ann Lee told us it was “quite dry.”",
		"Ann Lee"},
	    {"Police Chief Ann Lee said the well was “dry.”", "Ann Lee"},
	};

	(void)state;
	SAID_IN("en", cases);
}

static void
what_a_body_is_tells_that_it_is_one(void **state)
{
	static const struct said_case cases[] = {
	    {"Oil company Petralund said the leak was “small.” “We will mend "
	     "it,” the company said.",
		"Petralund; Petralund"},
	    {"The rebel group Kestrel Lund admitted the leak. “We will mend it,” "
	     "it said.",
		"Kestrel Lund"},
	    {"Canadian firm Petralund said the leak was “small.” “We will mend "
	     "it,” the company said.",
		"Petralund; Petralund"},
	    {"The operator, PT Lintas Lund, said the ferry was “safe.” "
	     "“All was well,” it said.",
		"PT Lintas Lund; PT Lintas Lund"},
	    {"The ferry’s owner, Lund Ferries Ltd, called it “odd.” “We will "
	     "see,” the firm said.",
		"Lund Ferries Ltd; Lund Ferries Ltd"},
	    /* Traps: who is told; no body was named; she ran the campaign
	     * that came before her name. */
	    {"The mayor told the ferry’s owner, Lund Ferries Ltd, it was "
	     "“odd.”",
		"The mayor"},
	    {"Ann Lee called it “odd.” “We will see,” the firm said.",
		"Ann Lee; the firm"},
	    {"It is not the kind of campaign Lund liked. “It is long,” she "
	     "said.",
		"Lund"},
	};

	(void)state;
	SAID_IN("en", cases);
}

static void
party_and_hour_are_no_names(void **state)
{
	static const struct said_case cases[] = {
	    {"Speaker Ann Lee, R-Wis., despite admitting that she had doubts "
	     "about “old wells,” said it was fine.",
		"Ann Lee"},
	    {"The well broke at noon (1200 UTC). Lund Mills said it was sorry. "
	     "“We will mend it,” it said.",
		"Lund Mills"},
	};

	(void)state;
	SAID_IN("en", cases);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(arabic_and_iberian_names_are_whole),
	    cmocka_unit_test(the_first_of_two_surnames_is_enough),
	    cmocka_unit_test(titles_of_many_lands_are_no_names),
	    cmocka_unit_test(an_office_with_capitals_is_no_name),
	    cmocka_unit_test(bodies_have_long_names_and_short_ones),
	    cmocka_unit_test(what_a_body_is_tells_that_it_is_one),
	    cmocka_unit_test(party_and_hour_are_no_names),
	};

	return cmocka_run_group_tests_name("names", tests, NULL, NULL);
}
