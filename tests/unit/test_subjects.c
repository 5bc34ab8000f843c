/* test_subjects.c - where a subject begins and ends, and what a verb is. */
#include "config.h"

#include "said.h"
#include "unit.h"

static void
a_verb_ends_the_phrase_before_it(void **state)
{
	static const struct said_case cases[] = {
	    /* Regular and irregular, whether they speak or not. */
	    {"The harbour pilot sought a berth, saying, “It is shut.”",
		"The harbour pilot"},
	    {"Nora Pell’s deputy rallied the crew, saying: “Row on.”",
		"Nora Pell’s deputy"},
	    {"Nora Pell came in, lifted her hat and said, “Row on.”",
		"Nora Pell"},
	    {"Beekeepers say the law is “a swarm of errors.”", "Beekeepers"},
	    {"Ann Lee sat down.\nContinued Lee: “Row on.”", "Ann Lee"},
	    {"Many rowers chanting “We want to row on” came past Nora Pell.",
		"Many rowers"},
	    /* A trap: the same forms as adjectives. */
	    {"The retired harbour pilot said, “It is shut.”",
		"The retired harbour pilot"},
	    {"Some said the bridge was “a trap.”", "Some"},
	};

	(void)state;
	SAID(cases);
}

static void
small_nouns_join_a_body_and_a_name(void **state)
{
	static const struct said_case cases[] = {
	    {"“It is shut,” Port Haldane press secretary Nora Pell said at a "
	     "briefing before Ann Lee’s comments.",
		"Nora Pell"},
	    {"“It is shut,” said Lee ally Nora Pell. Ann Lee was not there.",
		"Nora Pell"},
	    /* A trap: no role stands between. */
	    {"“It is shut,” Nora Pell said. Ann Lee told her “never.”",
		"Nora Pell; Ann Lee"},
	};

	(void)state;
	SAID(cases);
}

static void
an_owner_after_the_verb_is_not_the_speaker(void **state)
{
	static const struct said_case cases[] = {
	    {"Ann Lee rowed. “It is shut,” said her old coach, Nora Pell.",
		"Nora Pell"},
	    {"Ann Lee rowed. “It is shut,” added her deputy Nora Pell.",
		"Nora Pell"},
	    {"“It is shut,” said Ann Lee’s deputy Nora Pell.", "Nora Pell"},
	    /* A trap: nobody is owned. */
	    {"Ann Lee rowed. “It is shut,” she said.", "Ann Lee"},
	};

	(void)state;
	SAID(cases);
}

static void
an_apposition_is_passed_or_names_the_speaker(void **state)
{
	static const struct said_case cases[] = {
	    {"“It is shut,” Nora Pell, 67, a retired pilot in Haldane, Pa., "
	     "said.",
		"Nora Pell"},
	    {"Nora Pell, the author of “Row On,” about a river, said it was "
	     "“a long day.”",
		"-; Nora Pell"},
	    {"Nora Pell, the editor of the town’s paper, the Haldane Echo, "
	     "said "
	     "it was “a long day.”",
		"Nora Pell"},
	    {"One of the firm’s top executives, Nora Pell, said it was “a long "
	     "day.”",
		"Nora Pell"},
	};

	(void)state;
	SAID(cases);
}

static void
a_noun_and_a_full_name_are_one(void **state)
{
	static const struct said_case cases[] = {
	    {"People came to the mill.\n"
	     "The burglar, Paul Hask, said he was “so sorry.”",
		"Paul Hask"},
	    {"People came to the mill.\n"
	     "“Enough of it,” said another juggler, Ada Quill.",
		"Ada Quill"},
	    {"People came to the mill.\n"
	     "An FBI inquiry said it was “an accident.”",
		"An FBI inquiry"},
	    /* A trap: an object, and a thing with a name. */
	    {"People came to the mill.\n"
	     "Ann Lee told the burglar, Paul Hask, it was “an accident.”",
		"Ann Lee"},
	    {"People came to the mill.\n"
	     "Ann Lee, of the boat, the Merry Tern, said it was “late.”",
		"Ann Lee"},
	};

	(void)state;
	SAID(cases);
}

static void
the_subject_after_a_clause_or_inside_it_is_found(void **state)
{
	static const struct said_case cases[] = {
	    {"People came to the mill.\n"
	     "The plan may be sound, said Ada Quill, a miller. “It is,” she "
	     "said.",
		"Ada Quill"},
	    {"People came to the mill.\n"
	     "Ann Lee left as Paul Hask yelled: “Come back here!”",
		"Paul Hask"},
	};

	(void)state;
	SAID(cases);
}

static void
a_conjunction_opens_a_clause_not_a_phrase(void **state)
{
	static const struct said_case cases[] = {
	    {"It comes three days after Nora Pell told the Echo she was “not "
	     "done.”",
		"Nora Pell"},
	    /* A trap: a phrase with the same word. */
	    {"After the storm the pilot told the Echo she was “not done.”",
		"the pilot"},
	};

	(void)state;
	SAID(cases);
}

static void
a_verb_and_its_particle_report_speech(void **state)
{
	static const struct said_case cases[] = {
	    {"After Ann Lee scolded the crew, Nora Pell shot back, “We rowed "
	     "all night.”",
		"Nora Pell"},
	    {"Ann Lee is, as Nora Pell put it, “a tide table.”", "Nora Pell"},
	    /* A trap: the verb alone. */
	    {"Nora Pell put the oar down. Ann Lee said, “Row on.”", "Ann Lee"},
	};

	(void)state;
	SAID(cases);
}

static void
he_and_she_are_the_subject_before(void **state)
{
	static const struct said_case cases[] = {
	    /* Who spoke in the inverted sentence, not who was spoken of. */
	    {"Peter Voss’s plan may be sound, said Hugo Lund. “I would read it "
	     "twice,” he said.",
		"Hugo Lund"},
	    {"Peter Voss lost by a mile.\nThe old mayor Hugo Lund was firmer.\n"
	     "“Never,” he said.",
		"Hugo Lund"},
	    /* Who answers, not who was asked about before. */
	    {"Hugo Lund fumed.\nAsked whether he would resign, the leader "
	     "Peter Voss replied: “No.” He told reporters the talk was "
	     "“nonsense.”",
		"Peter Voss; Peter Voss"},
	    /* A given name may err, a title does not. */
	    {"Sen. Lindsay Orme met Peter Voss.\nOrme said, “No.”\n"
	     "He went on, “Never.”",
		"Lindsay Orme; Lindsay Orme"},
	    /* A trap: somebody else is the subject of his own. */
	    {"Peter Voss, the mayor, said Hugo Lund was ill. “Very,” he said.",
		"Peter Voss"},
	    {"Ms. Orme met Peter Voss. “Never,” he said.", "Peter Voss"},
	};

	(void)state;
	SAID(cases);
}

static void
it_and_they_are_the_body_that_spoke(void **state)
{
	static const struct said_case cases[] = {
	    {"A letter came on Monday.\n"
	     "The ferry firm, Orme & Sons, said the bell “met every rule.”\n"
	     "“We are sorry,” it added.",
		"Orme & Sons; Orme & Sons"},
	    {"A letter came on Monday.\n"
	     "The mayor’s office denied it. “There is no rope,” it said.",
		"The mayor’s office"},
	    {"A letter came on Monday. “Row on,” the firm said.\n"
	     "Analysts in Haldane cut their forecast. “Row less,” they wrote.",
		"the firm; Analysts in Haldane"},
	    {"The Met Office came.\nThe minister, Lucia Ferrante, was late. "
	     "Her office said the trip was “not for show.”",
		"Her office"},
	    /* A trap: who spoke before was a person. */
	    {"A letter came on Monday. “Row on,” Ann Lee said.\n"
	     "The firm read it. “We will,” it said.",
		"Ann Lee; The firm"},
	};

	(void)state;
	SAID(cases);
}

static void
an_entry_of_a_list_is_about_its_head(void **state)
{
	static const struct said_case cases[] = {
	    {"People came to the mill.\n"
	     "Ann Lee, a miller from South Dakota — “I like the wheel.”\n"
	     "Hugo Lund (D-Ore.) — “I like the water.”\n"
	     "Nora Pell, once of the Bush council: “I like the noise.”",
		"Ann Lee; Hugo Lund; Nora Pell"},
	    /* A trap: a sentence with a verb. */
	    {"People came to the mill.\n"
	     "Ann Lee, a miller, left when Hugo Lund said: “I like it.”",
		"Hugo Lund"},
	};

	(void)state;
	SAID(cases);
}

static void
a_first_name_alone_is_short_for_the_whole(void **state)
{
	static const struct said_case cases[] = {
	    /* It need not be in a list of given names. */
	    {"Torvaq Quint came to the mill. “Row on,” Torvaq said.",
		"Torvaq Quint"},
	    /* A surname may be any word. */
	    {"People came to the mill.\n“Row on,” Hugo From said.",
		"Hugo From"},
	    {"People came to the mill.\nHugo will say: “Row on.”", "Hugo"},
	    /* A trap: somebody bears it as a last name. */
	    {"Torvaq Quint met Ann Torvaq at the mill. “Row on,” Torvaq said.",
		"Ann Torvaq"},
	};

	(void)state;
	SAID(cases);
}

static void
letters_after_a_name_are_no_part_of_it(void **state)
{
	static const struct said_case cases[] = {
	    {"A letter came on Monday. “Row on,” said Ann Lee MP.", "Ann Lee"},
	    {"A letter came on Monday. Ann Lee KC of Haldane said: “Row on.”",
		"Ann Lee"},
	    {"A letter came on Monday. “Row on,” Labour MP Ann Lee said.",
		"Ann Lee"},
	    /* A trap: those of a family are. */
	    {"A letter came on Monday. “Row on,” said Abel Lee Jr.",
		"Abel Lee Jr."},
	};

	(void)state;
	SAID(cases);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_verb_ends_the_phrase_before_it),
	    cmocka_unit_test(small_nouns_join_a_body_and_a_name),
	    cmocka_unit_test(an_owner_after_the_verb_is_not_the_speaker),
	    cmocka_unit_test(an_apposition_is_passed_or_names_the_speaker),
	    cmocka_unit_test(a_noun_and_a_full_name_are_one),
	    cmocka_unit_test(the_subject_after_a_clause_or_inside_it_is_found),
	    cmocka_unit_test(a_conjunction_opens_a_clause_not_a_phrase),
	    cmocka_unit_test(a_verb_and_its_particle_report_speech),
	    cmocka_unit_test(it_and_they_are_the_body_that_spoke),
	    cmocka_unit_test(an_entry_of_a_list_is_about_its_head),
	    cmocka_unit_test(a_first_name_alone_is_short_for_the_whole),
	    cmocka_unit_test(letters_after_a_name_are_no_part_of_it),
	    cmocka_unit_test(he_and_she_are_the_subject_before),
	};

	return cmocka_run_group_tests_name("subjects", tests, NULL, NULL);
}
