/*
 * test_quotes.c - who says what: the seed's table, and every rule by a
 * sentence of its own with a trap beside it.
 */
#include "config.h"

#include "pullquote/quotes.h"

#include <stdlib.h>
#include <string.h>

#include "pullquote/load.h"
#include "pullquote/str.h"
#include "said.h"
#include "unit.h"

/* ---- the seed ----------------------------------------------------------- */

static const struct {
	const char *begins, *speaker, *venue;
	bool goes_on; /* with the utterance before */
} seed[] = {
    {"Article 5-like", "Steve Witkoff", "", false},
    {"We were able", "Steve Witkoff", "on CNN", false},
    {"the first time", "Steve Witkoff", "", false},
    {"if a NATO Ally", "NATO’s Article 5", "", false},
    {"European Union", "Ursula von der Leyen", "", false},
    {"a historic decision", "Volodymyr Zelenskyy", "a post on X", false},
    {"Security guarantees", "Volodymyr Zelenskyy", "", false},
    {"productive", "Donald Trump", "", false},
    {"best way", "Donald Trump", "", false},
    {"to go directly", "Donald Trump", "", false},
    {"covered almost", "Steve Witkoff", "", false},
    {"We began", "Steve Witkoff", "", false},
    {"The minute you", "Rubio", "on ABC News", false},
    {"we’re still a long", "Rubio", "", false},
    {"We made progress", "Rubio", "", false},
    {"We’re not at", "Rubio", "", true},
    {"root causes", "Russia", "", false},
    {"Everyone agrees", "Volodymyr Zelenskyy", "on X", false},
    {"Everyone supports", "Volodymyr Zelenskyy", "on X", true},
    {"there has to be", "Rubio", "on NBC News", false},
    {"There has to be", "Rubio", "", false},
};

static void
open_seed(struct article *a)
{
	const char *dir = getenv("top_srcdir");
	struct str path = {0};

	str_addf(&path, "%s/seeds/trump-envoy-ukraine.txt", dir ? dir : ".");
	assert_int_equal(load_file(a, path.at, NULL, NULL), ERR_OK);
	str_clear(&path);
}

static void
check_seed_quote(const struct article *a, const struct quotes *q, size_t i)
{
	const struct quote *at = &q->quote[i];
	struct slice text = article_slice(a, at->text);

	assert_int_equal(strncmp(text.at + strlen("“"), seed[i].begins,
			     strlen(seed[i].begins)),
	    0);
	assert_int_not_equal(at->speaker, SPEAKER_NONE);
	assert_true(
	    slice_eq(q->speaker[at->speaker].name, slice_of(seed[i].speaker)));
	assert_true(
	    slice_eq(article_slice(a, at->venue), slice_of(seed[i].venue)));
	if (i)
		assert_int_equal(
		    at->utterance == at[-1].utterance, seed[i].goes_on);
}

static void
the_seed_comes_out_whole(void **state)
{
	struct article a = {0};
	struct quotes q = {0};

	(void)state;
	open_seed(&a);
	quotes_find(&q, &a);
	assert_int_equal(q.quote_n, COUNT(seed));
	assert_int_equal(q.speaker_n, 7);
	for (size_t i = 0; i < q.quote_n; i++)
		check_seed_quote(&a, &q, i);
	assert_true(
	    slice_eq(q.speaker[0].role, slice_of("U.S. special envoy")));
	quotes_clear(&q);
	article_clear(&a);
}

/* ---- the rules ---------------------------------------------------------- */

static void
the_name_stands_beside_the_verb(void **state)
{
	static const struct said_case cases[] = {
	    {"“The bridge is shut,” Nora Pell said.", "Nora Pell"},
	    {"“The bridge is shut,” said Nora Pell.", "Nora Pell"},
	    {"“Is the bridge shut?” Nora Pell asked.", "Nora Pell"},
	    {"Nora Pell said, “The bridge is shut.”", "Nora Pell"},
	    {"Nora Pell said: “The bridge is shut.”", "Nora Pell"},
	    {"Nora Pell told the council: “The bridge is shut.”", "Nora Pell"},
	    {"Nora Pell said that the bridge “will stay shut.”", "Nora Pell"},
	    {"The bridge “will stay shut,” according to Nora Pell.",
		"Nora Pell"},
	    {"Nora Pell called the bridge “a death trap.”", "Nora Pell"},
	    {"“The bridge is shut,” Nora Pell grumbled.", "Nora Pell"},
	    {"“The bridge is shut,” Nora Pell said. “Go home.”",
		"Nora Pell; Nora Pell"},
	};

	(void)state;
	SAID(cases);
}

static void
words_between_name_and_verb_are_passed(void **state)
{
	static const struct said_case cases[] = {
	    {"“The bridge is shut,” Nora Pell, the county engineer, said.",
		"Nora Pell"},
	    {"“The bridge is shut,” said Nora Pell, the county engineer.",
		"Nora Pell"},
	    {"“The bridge is shut,” Nora Pell (D-Ore.) said.", "Nora Pell"},
	    {"Nora Pell (D-Ore.) said the bridge “will stay shut.”",
		"Nora Pell"},
	    {"“The bridge is shut,” said the envoy at the time, Nora Pell.",
		"Nora Pell"},
	    {"“The bridge is shut,” Nora Pell later said.", "Nora Pell"},
	    {"“The bridge is shut,” Nora Pell has said.", "Nora Pell"},
	    {"“The bridge is shut,” Sen. Nora Pell of Oregon said.",
		"Nora Pell"},
	    {"Nora Pell laughed and said, “The bridge is shut.”", "Nora Pell"},
	    {"Nora Pell shook her head on Monday, saying, “It is shut.”",
		"Nora Pell"},
	    {"The engineer, Nora Pell, said, “The bridge is shut.”",
		"Nora Pell"},
	};

	(void)state;
	SAID(cases);
}

static void
the_owner_does_not_speak_for_the_owned(void **state)
{
	static const struct said_case cases[] = {
	    {"“No comment,” said Abel Winter’s lawyer, Ines Corto.",
		"Ines Corto"},
	    {"“No comment,” Winter’s spokeswoman Ines Corto said.",
		"Ines Corto"},
	    {"“No comment,” said Ines Corto, who speaks for Abel Winter.",
		"Ines Corto"},
	};

	(void)state;
	SAID(cases);
}

static void
who_is_told_does_not_speak(void **state)
{
	static const struct said_case cases[] = {
	    {"“The till was empty,” Ines Corto told Abel Winter.",
		"Ines Corto"},
	    {"Ines Corto told Abel Winter, “The till was empty.”",
		"Ines Corto"},
	    {"“Was it empty?” Ines Corto asked Abel Winter.", "Ines Corto"},
	};

	(void)state;
	SAID(cases);
}

static void
who_relays_does_not_speak(void **state)
{
	static const struct said_case cases[] = {
	    {"Ines Corto said that the till “was empty,” according to the "
	     "Harbor Gazette.",
		"Ines Corto"},
	    {"The till “was empty,” according to Ines Corto.", "Ines Corto"},
	};

	(void)state;
	SAID(cases);
}

static void
a_pronoun_means_who_was_named_last_and_fits(void **state)
{
	static const struct said_case cases[] = {
	    {"Mary Hale opened the mill in May.\n“It was cold,” she said.",
		"Mary Hale"},
	    {"Mary Hale sold the mill to Peter Voss.\n“I miss it,” she said.",
		"Mary Hale"},
	    {"Mary Hale sold the mill to Peter Voss.\n“It is loud,” he said.",
		"Peter Voss"},
	    {"“It was cold,” she said.\nMary Hale opened the mill in May.",
		"Mary Hale"},
	    {"“It was cold,” he said on the radio.\nVoss added that “nobody "
	     "minded.”",
		"Voss; Voss"},
	};

	(void)state;
	SAID(cases);
}

static void
a_speaker_goes_on_until_another_comes(void **state)
{
	static const struct said_case cases[] = {
	    {"“It was cold,” Mary Hale said. “The pipes froze. We waited.”",
		"Mary Hale; Mary Hale"},
	    {"“It was cold,” Mary Hale said.\n“The pipes froze, and nobody "
	     "came to help us for a week.”",
		"Mary Hale; Mary Hale"},
	    {"“It was cold,” Mary Hale said.\n“It was not,” Peter Voss "
	     "replied.",
		"Mary Hale; Peter Voss"},
	    {"“It was cold,” Mary Hale said. Peter Voss countered: “It was "
	     "not.”",
		"Mary Hale; Peter Voss"},
	};

	(void)state;
	SAID(cases);
}

static void
signatures_and_labels_decide(void **state)
{
	static const struct said_case cases[] = {
	    {"“Books are bread.” — Ines Corto", "Ines Corto"},
	    {"“CORTO: Where were you on that night, sir?”\n"
	     "“VOSS: At home, as I told the police.”",
		"CORTO; VOSS"},
	};

	(void)state;
	SAID(cases);
}

static void
names_are_merged_into_the_fullest(void **state)
{
	static const struct said_case cases[] = {
	    {"Mayor Mary T. Hale left.\n“It was cold,” Hale said.",
		"Mary T. Hale"},
	    {"Mary Hale left.\n“It was cold,” Mrs. Hale said.", "Mary Hale"},
	    {"Mary Hale and her son Otto Hale left.\n“It was cold,” Otto "
	     "said.",
		"Otto Hale"},
	    {"Mary Hale and Otto Hale left.\n“It was cold,” Mr. Hale said.",
		"Otto Hale"},
	    {"The Northern Rail Union met.\n“It was cold,” the NRU said.",
		"Northern Rail Union"},
	    {"Ludwig van der Meer left.\n“It was cold,” said van der Meer.",
		"Ludwig van der Meer"},
	};

	(void)state;
	SAID(cases);
}

static void
nouns_speak_too(void **state)
{
	static const struct said_case cases[] = {
	    {"“It was cold,” a spokesman said.", "a spokesman"},
	    {"“It was cold,” officials said.", "officials"},
	    {"Mary Hale, the mayor, left.\n“It was cold,” the mayor said.",
		"Mary Hale"},
	    {"Gov. Mary Hale left.\n“It was cold,” the governor said.",
		"Mary Hale"},
	};

	(void)state;
	SAID(cases);
}

/* ---- the door ----------------------------------------------------------- */

static void
steps_of_any_size_find_the_same(void **state)
{
	struct article a = {0};
	struct quotes all = {0};

	(void)state;
	open_seed(&a);
	quotes_find(&all, &a);
	for (size_t budget = 1; budget < 4000; budget = budget * 3 + 1) {
		struct quotes_job *job = quotes_start(&a);
		struct quotes q = {0};
		int last = 0;

		while (quotes_step(job, budget)) {
			assert_true(quotes_progress(job) >= last);
			last = quotes_progress(job);
			assert_true(last <= 100);
		}
		assert_int_equal(quotes_progress(job), 100);
		quotes_finish(job, &q);
		assert_int_equal(q.quote_n, all.quote_n);
		for (size_t i = 0; i < q.quote_n; i++)
			assert_int_equal(
			    q.quote[i].speaker, all.quote[i].speaker);
		quotes_clear(&q);
	}
	quotes_clear(&all);
	article_clear(&a);
}

static void
a_job_may_be_given_up(void **state)
{
	struct article a = {0};
	struct quotes_job *job;

	(void)state;
	open_seed(&a);
	job = quotes_start(&a);
	quotes_step(job, 100);
	quotes_job_free(job);
	quotes_job_free(NULL);
	article_clear(&a);
}

static void
speakers_have_roles_and_other_names(void **state)
{
	struct article a = {0};
	struct quotes q = {0};

	(void)state;
	said_article(
	    &a, "County engineer Nora Pell left.\n“It is shut,” Pell said.");
	quotes_find(&q, &a);
	assert_int_equal(q.speaker_n, 1);
	assert_true(slice_eq(q.speaker[0].role, slice_of("County engineer")));
	assert_int_equal(q.speaker[0].alias_n, 1);
	assert_true(slice_eq(q.speaker[0].alias[0], slice_of("Pell")));
	assert_int_equal(q.speaker[0].quote_n, 1);
	quotes_clear(&q);
	article_clear(&a);
}

static void
an_empty_article_has_no_quotes(void **state)
{
	struct article a = {0};
	struct quotes q = {0};

	(void)state;
	said_article(&a, "");
	quotes_find(&q, &a);
	assert_int_equal(q.quote_n, 0);
	assert_int_equal(q.speaker_n, 0);
	quotes_clear(&q);
	article_clear(&a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_seed_comes_out_whole),
	    cmocka_unit_test(the_name_stands_beside_the_verb),
	    cmocka_unit_test(words_between_name_and_verb_are_passed),
	    cmocka_unit_test(the_owner_does_not_speak_for_the_owned),
	    cmocka_unit_test(who_is_told_does_not_speak),
	    cmocka_unit_test(who_relays_does_not_speak),
	    cmocka_unit_test(a_pronoun_means_who_was_named_last_and_fits),
	    cmocka_unit_test(a_speaker_goes_on_until_another_comes),
	    cmocka_unit_test(signatures_and_labels_decide),
	    cmocka_unit_test(names_are_merged_into_the_fullest),
	    cmocka_unit_test(nouns_speak_too),
	    cmocka_unit_test(steps_of_any_size_find_the_same),
	    cmocka_unit_test(a_job_may_be_given_up),
	    cmocka_unit_test(speakers_have_roles_and_other_names),
	    cmocka_unit_test(an_empty_article_has_no_quotes),
	};

	return cmocka_run_group_tests_name("quotes", tests, NULL, NULL);
}
