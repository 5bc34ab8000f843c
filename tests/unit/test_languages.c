/* test_languages.c - who speaks, outside English. */
#include "config.h"

#include <string.h>

#include "pullquote/builder.h"
#include "pullquote/quotes.h"
#include "unit.h"

/* A paragraph, and who says its first quotation; "-" if nobody is named. */
struct languages_case {
	const char *text;
	const char *speaker;
};

static void
expect_speaker(const char *language, const struct languages_case *c)
{
	struct article a = {0};
	struct quotes q = {0};
	struct builder b;
	struct slice who = slice_of("-");

	builder_init(&b, &a);
	builder_begin(&b, BLOCK_PARAGRAPH, 0);
	builder_add(&b, c->text, strlen(c->text), 0);
	builder_end(&b);
	builder_finish(&b);
	a.language = slice_of(language);
	quotes_find(&q, &a);
	assert_true(q.quote_n > 0);
	if (q.quote[0].speaker != SPEAKER_NONE)
		who = q.speaker[q.quote[0].speaker].name;
	if (!slice_eq(who, slice_of(c->speaker)))
		fail_msg("%s: %.*s, not %s", c->text, (int)who.len, who.at,
		    c->speaker);
	quotes_clear(&q);
	article_clear(&a);
}

static void
expect_speakers(const char *language, const struct languages_case *c, size_t n)
{
	for (size_t i = 0; i < n; i++)
		expect_speaker(language, &c[i]);
}

#define EXPECT(language, cases) expect_speakers(language, cases, COUNT(cases))

static void
german_puts_the_verb_before_its_subject(void **state)
{
	static const struct languages_case cases[] = {
	    {"„Wir warten“, sagte Bürgermeisterin Ilse Brandt am Montag.",
		"Ilse Brandt"},
	    {"Ilse Brandt sagte: „Wir warten noch.“", "Ilse Brandt"},
	    {"„Wir warten“, so Ilse Brandt.", "Ilse Brandt"},
	    {"Laut Ilse Brandt ist der Plan „völlig offen“.", "Ilse Brandt"},
	    {"Der Plan sei „völlig offen“, teilte ein Sprecher mit.",
		"ein Sprecher"},
	    {"Ilse Brandt schwieg. „Wir warten“, erklärte sie dann.",
		"Ilse Brandt"},
	};

	(void)state;
	EXPECT("de", cases);
}

static void
french_joins_verb_and_pronoun(void **state)
{
	static const struct languages_case cases[] = {
	    {"« Nous attendons », a déclaré Lucie Morel.", "Lucie Morel"},
	    {"« Nous attendons », a déclaré mardi Lucie Morel.", "Lucie Morel"},
	    {"Lucie Morel a ajouté : « Nous attendons encore. »",
		"Lucie Morel"},
	    {"Selon Lucie Morel, le projet est « en retard ».", "Lucie Morel"},
	    {"Lucie Morel hésite. « Nous attendons », dit-elle.",
		"Lucie Morel"},
	    {"« Nous attendons », explique Lucie Morel.", "Lucie Morel"},
	};

	(void)state;
	EXPECT("fr", cases);
}

static void
spanish_and_portuguese_name_the_speaker_after_the_verb(void **state)
{
	static const struct languages_case spanish[] = {
	    {"«Esperamos», dijo Elena Ruiz.", "Elena Ruiz"},
	    {"Elena Ruiz afirmó que el plan es «muy malo».", "Elena Ruiz"},
	    {"Según Elena Ruiz, el plan es «muy malo».", "Elena Ruiz"},
	    {"“Esperamos”, explicó ayer Elena Ruiz.", "Elena Ruiz"},
	};
	static const struct languages_case portuguese[] = {
	    {"“Esperamos”, disse Elena Prado.", "Elena Prado"},
	    {"Elena Prado afirmou que o plano é “muito ruim”.", "Elena Prado"},
	    {"Segundo Elena Prado, o plano é “muito ruim”.", "Elena Prado"},
	    {"“Esperamos”, declarou a diretora, Elena Prado.", "Elena Prado"},
	};

	(void)state;
	EXPECT("es", spanish);
	EXPECT("pt", portuguese);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(german_puts_the_verb_before_its_subject),
	    cmocka_unit_test(french_joins_verb_and_pronoun),
	    cmocka_unit_test(
		spanish_and_portuguese_name_the_speaker_after_the_verb),
	};

	return cmocka_run_group_tests_name("languages", tests, NULL, NULL);
}
