/* test_reports.c - whose words an English report inside a report has. */
#include "config.h"

#include "said.h"
#include "unit.h"

static void
who_is_quoted_as_saying_says_it(void **state)
{
	static const struct said_case cases[] = {
	    {"The Echo quoted a miller as saying the well was “dry.”",
		"a miller"},
	    {"The Echo quoted Ann Lee, a miller, as saying: “It is dry.”",
		"Ann Lee"},
	    {"Ann Lee was quoted by the Echo as saying “it is dry.”",
		"Ann Lee"},
	    /* A trap: another report follows. */
	    {"The Echo quoted Ann Lee as saying it was dry, and Bo Dahl said "
	     "it was “wet.”",
		"Bo Dahl"},
	};

	(void)state;
	SAID_IN("en", cases);
}

static void
what_they_called_it_is_theirs(void **state)
{
	static const struct said_case cases[] = {
	    {"Police found what millers described as “a dry well.”", "millers"},
	    {"The Lund Star sank in what a court called “a dry well.”",
		"a court"},
	    {"He was described by Ann Lee as “a dry well.”", "Ann Lee"},
	    /* A trap: with a pronoun the whole sentence is hers. */
	    {"Ann Lee spoke of what she called “a dry well.”", "Ann Lee"},
	};

	(void)state;
	SAID_IN("en", cases);
}

static void
a_contrast_begins_a_report_of_its_own(void **state)
{
	static const struct said_case cases[] = {
	    {"Ann Lee said the well was deep, while the mayor said it was “a "
	     "puddle.”",
		"the mayor"},
	    {"Ann Lee said the well was deep, but Bo Dahl called it “a "
	     "puddle.”",
		"Bo Dahl"},
	    {"Ann Lee said the well was deep; Bo Dahl said it was “a puddle.”",
		"Bo Dahl"},
	    /* Traps: no report of its own; the same person. */
	    {"Ann Lee said the well was deep, while the mayor’s was “a "
	     "puddle.”",
		"Ann Lee"},
	    {"Ann Lee said the well was deep, but she called it “a puddle.”",
		"Ann Lee"},
	};

	(void)state;
	SAID_IN("en", cases);
}

static void
a_cry_is_of_those_it_comes_from(void **state)
{
	static const struct said_case cases[] = {
	    {"Bo Dahl left to chants of “shame” from a crowd.", "a crowd"},
	    {"The court heard shouts of “shame” from the gallery’s owners.",
		"the gallery’s owners"},
	    /* A trap: where he left from. */
	    {"Bo Dahl called it “shame” from the start.", "Bo Dahl"},
	};

	(void)state;
	SAID_IN("en", cases);
}

static void
one_of_many_speaks(void **state)
{
	static const struct said_case cases[] = {
	    {"Millers fled. “It was dry,” one told the Echo.", "one"},
	    {"As the bell rang, one of the millers shouted “It is dry!”",
		"one of the millers"},
	    {"Millers fled. “It was dry,” one of them, Rika Onoda, told the "
	     "Echo.",
		"Rika Onoda"},
	    /* A trap: a number before its noun. */
	    {"“It was dry,” one miller told the Echo.", "one miller"},
	};

	(void)state;
	SAID_IN("en", cases);
}

static void
it_is_what_said_it_before(void **state)
{
	static const struct said_case cases[] = {
	    {"In a statement, the airline said it was “sad.” It said: “We "
	     "will pay.”",
		"the airline; the airline"},
	    {"Norcross Energy apologised for “the noise.” “We will pay,” it "
	     "said.",
		"Norcross Energy; Norcross Energy"},
	    {"The report found that the dam had been “a sieve.” It said the "
	     "board should “resign.”",
		"The report; The report"},
	    {"The ferry company sold what it called its “flying pensioners.”",
		"The ferry company"},
	    /* A trap: a person is no "it". */
	    {"Ann Lee spoke. The well broke. “We will pay,” it read.", "-"},
	};

	(void)state;
	SAID_IN("en", cases);
}

static void
an_age_stands_for_the_one_before(void **state)
{
	static const struct said_case cases[] = {
	    {"Urs Lund came first. “I took every risk,” the 29-year-old said.",
		"Urs Lund"},
	    /* Traps: another one of that age; nobody in particular. */
	    {"Urs Lund came first. A 12-year-old boy saw it. “He flew,” the "
	     "12-year-old said.",
		"the 12-year-old"},
	    {"Urs Lund came first. “He flew,” a 12-year-old said.",
		"a 12-year-old"},
	};

	(void)state;
	SAID_IN("en", cases);
}

static void
a_quality_stands_for_the_one_before(void **state)
{
	static const struct said_case cases[] = {
	    {"Sen. Ann Lee spoke with a miller. “It is over,” the Texas "
	     "Republican said.",
		"Ann Lee"},
	    {"Ray Quill spoke of the mill. Later, the Democratic businessman "
	     "said that he had been “joking.”",
		"Ray Quill"},
	    {"Ray Quill was asked. “I never saw it,” the Portuguese striker "
	     "said.",
		"Ray Quill"},
	    /* Traps: another one of that kind; an office; nobody before. */
	    {"A Portuguese striker came. Ray Quill was asked. “I saw it,” the "
	     "Portuguese striker said.",
		"the Portuguese striker"},
	    {"Ray Quill was asked. “I never saw it,” the French president "
	     "said.",
		"the French president"},
	    {"It was late. “I never saw it,” the Portuguese striker said.",
		"the Portuguese striker"},
	};

	(void)state;
	SAID_IN("en", cases);
}

static void
a_lead_speaks_of_who_is_named_later(void **state)
{
	static const struct said_case cases[] = {
	    {"A state judge said it was “a pattern of delay.”\nIn a ruling, "
	     "Superior Court Judge Ann Lee gave them ten days.",
		"Ann Lee"},
	    {"A retired music teacher said it was “out of tune.”\nRay Quill, "
	     "71, a retired music teacher, had sold it.",
		"Ray Quill"},
	    /* Traps: two spokesmen, and a judge of another court. */
	    {"A spokesman said it was “dry.”\nCampaign spokesman Ray Quill "
	     "left.",
		"A spokesman"},
	    {"A judge for the county said it was “dry.”\nJudge Ann Lee left.",
		"A judge for the county"},
	};

	(void)state;
	SAID_IN("en", cases);
}

static void
a_firm_is_called_by_the_first_of_its_name(void **state)
{
	static const struct said_case cases[] = {
	    {"Tarn & Quill Engineering built it. “We regret it,” Tarn & Quill "
	     "said.",
		"Tarn & Quill Engineering"},
	    {"Lund Holdings built it. “We regret it,” Lund said.",
		"Lund Holdings"},
	    /* Traps: a person of that name, a foundation, a place. */
	    {"Lund Holdings built it. Ann Lund was there. “I regret it,” Lund "
	     "said.",
		"Ann Lund"},
	    {"The Lund Foundation built it. “I regret it,” Lund said.", "Lund"},
	    {"The New York Company built it. “We regret it,” New York said.",
		"New York"},
	};

	(void)state;
	SAID_IN("en", cases);
}

static void
a_speaker_ends_before_what_else_happens(void **state)
{
	static const struct said_case cases[] = {
	    {"“Shame,” shouted one miller as the mayor’s car passed.",
		"one miller"},
	    {"A spokesman for the mayor’s office said it was “dry.”",
		"A spokesman for the mayor’s office"},
	    {"The Echo’s head of research said it was “dry.”",
		"The Echo’s head"},
	    {"Speaking to the Echo, the miller, who lives nearby, said it was "
	     "“dry.”",
		"the miller"},
	    /* A trap: whom one speaks to may be set off by a role. */
	    {"Bo Dahl spoke to Ann Lee, the captain. “It is dry,” the captain "
	     "said.",
		"Ann Lee"},
	};

	(void)state;
	SAID_IN("en", cases);
}

static void
somebody_without_a_name_goes_on_as_he(void **state)
{
	static const struct said_case cases[] = {
	    {"Ann Lee saw it.\nA driver who had not slept for two days said "
	     "it moved. “It sings,” she said.",
		"A driver"},
	    {"Ann Lee saw it.\nA spokeswoman for the port said it was shut. "
	     "She asked for “a thermos.”",
		"A spokeswoman for the port"},
	    {"A reporter asked Ann Lee how it was. She replied: “Shut.”",
		"Ann Lee"},
	    /* Traps: asked by; one who has a name; another sentence between. */
	    {"Ann Lee was asked by a driver why. “It sings,” she said.",
		"Ann Lee"},
	    {"A driver, Ann Lee, said it moved. “It sings,” she said.",
		"Ann Lee"},
	    {"A driver said it moved. Ann Lee said no. “It sings,” she said.",
		"Ann Lee"},
	};

	(void)state;
	SAID_IN("en", cases);
}

static void
the_words_of_somebody_are_theirs(void **state)
{
	static const struct said_case cases[] = {
	    {"Bo Dahl is, in the words of his publisher, “a dry well.”",
		"his publisher"},
	    /* A trap: words about somebody. */
	    {"Bo Dahl said in a letter about his publisher: “A dry well.”",
		"Bo Dahl"},
	};

	(void)state;
	SAID_IN("en", cases);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(who_is_quoted_as_saying_says_it),
	    cmocka_unit_test(what_they_called_it_is_theirs),
	    cmocka_unit_test(a_contrast_begins_a_report_of_its_own),
	    cmocka_unit_test(a_cry_is_of_those_it_comes_from),
	    cmocka_unit_test(one_of_many_speaks),
	    cmocka_unit_test(it_is_what_said_it_before),
	    cmocka_unit_test(an_age_stands_for_the_one_before),
	    cmocka_unit_test(a_quality_stands_for_the_one_before),
	    cmocka_unit_test(a_lead_speaks_of_who_is_named_later),
	    cmocka_unit_test(a_firm_is_called_by_the_first_of_its_name),
	    cmocka_unit_test(somebody_without_a_name_goes_on_as_he),
	    cmocka_unit_test(the_words_of_somebody_are_theirs),
	    cmocka_unit_test(a_speaker_ends_before_what_else_happens),
	};

	return cmocka_run_group_tests_name("reports", tests, NULL, NULL);
}
