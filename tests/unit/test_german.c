/* test_german.c - who speaks in German sentences. */
#include "config.h"

#include "said.h"
#include "unit.h"

static void
a_compound_is_what_its_head_is(void **state)
{
	static const struct said_case cases[] = {
	    {"„Wir warten“, sagte Wasserbauministerin Ilse Brandt.",
		"Ilse Brandt"},
	    {"„Wir warten“, sagte der Heimatbund-Politiker Uwe Brandt.",
		"Uwe Brandt"},
	    {"Uwe Hafenmeister schwieg. „Nein“, sagte Hafenmeister.",
		"Uwe Hafenmeister"},
	    /* A town is no trade. */
	    {"„Wir warten“, sagte Ilse Brandt aus Ammersleben.", "Ilse Brandt"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
an_article_ends_a_name(void **state)
{
	static const struct said_case cases[] = {
	    {"„Zu wenig“, begründete Uwe Brandt den Streik.", "Uwe Brandt"},
	    {"„Zu wenig“, sagte Uwe Brandt der Zeitung.", "Uwe Brandt"},
	    {"„Zu wenig“, sagte Uwe Brandt von der Polizei.", "Uwe Brandt"},
	    {"„Zu wenig“, sagte Uwe Brandt vom Bauamt.", "Uwe Brandt"},
	    /* ... but for one that holds it. */
	    {"„Zu wenig“, sagte Anna von der Mühlen.", "Anna von der Mühlen"},
	    {"„Zu wenig“, sagte Minister Corbin van der Laak.",
		"Corbin van der Laak"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
a_noun_needs_its_capital(void **state)
{
	static const struct said_case cases[] = {
	    {"Ilse Brandt sah das anders: „Nein.“", "Ilse Brandt"},
	    {"Uwe Brandt hatte drei Jahre gefordert. „Es muss sein“, sagte er.",
		"Uwe Brandt"},
	    {"„Ich bin hier geboren“, sagte eine 81-jährige Anwohnerin.",
		"eine 81-jährige Anwohnerin"},
	    {"Skeptisch äußerte sich Ilse Brandt. „Nein“, sagte sie.",
		"Ilse Brandt"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
a_genitive_belongs_to_the_noun_before(void **state)
{
	static const struct said_case cases[] = {
	    {"„Nein“, sagte die Chefin der Freien Fischer, Ilse Brandt.",
		"Ilse Brandt"},
	    {"„Nein“, sagte die Chefin der Partei.", "die Chefin der Partei"},
	    {"Dem Sprecher der Stadt zufolge ist es „aus“.",
		"Dem Sprecher der Stadt"},
	    /* One spoken to is no subject. */
	    {"Wie Ilse Brandt dem Sender sagte, ist es „aus“.", "Ilse Brandt"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
another_noun_means_the_same_person(void **state)
{
	static const struct said_case cases[] = {
	    {"Uwe Brandt ist müde. „Ich gehe heim“, sagte der 61-Jährige.",
		"Uwe Brandt"},
	    {"Stürmer Uwe Brandt ist müde. „Ich gehe“, so der Stürmer.",
		"Uwe Brandt"},
	    {"Innenminister Uwe Brandt kam nicht. „Ich bin krank“, sagte der "
	     "Minister.",
		"Uwe Brandt"},
	    {"Ilse Brandt ist müde. „Ich gehe“, sagte die Biologin.",
		"Ilse Brandt"},
	    /* Neither a woman ... */
	    {"Ilse Brandt kam. „Ich gehe“, sagte der Biologe.", "der Biologe"},
	    /* ... nor anybody, nor several. */
	    {"Uwe Brandt kam. „Ich gehe“, sagte ein Biologe.", "ein Biologe"},
	    {"Uwe Brandt kam. „Wir gehen“, sagten die Biologen.",
		"die Biologen"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
the_subjunctive_reports_what_another_one_said(void **state)
{
	static const struct said_case cases[] = {
	    {"Ilse Brandt griff den Minister an. Uwe Kranz habe „alles "
	     "verschlafen“.",
		"Ilse Brandt"},
	    {"„Es reicht“, sagte Ilse Brandt. Uwe Kranz sei „am Ende“.",
		"Ilse Brandt; Ilse Brandt"},
	    {"Ilse Brandt wehrte sich. Sie habe „nichts gewusst“.",
		"Ilse Brandt"},
	    {"„Es reicht“, sagte Ilse Brandt. Die Deiche hielten, seien aber "
	     "„weich“.",
		"Ilse Brandt; Ilse Brandt"},
	    {"„Es reicht“, sagte Ilse Brandt.\nUwe Kranz zeigte sich bewegt. "
	     "Die Trommeln seien „Verwandte“.",
		"Ilse Brandt; Uwe Kranz"},
	    {"Dem Fluss sei „Raum genommen“, beklagte dessen Sprecher Uwe "
	     "Kranz.",
		"Uwe Kranz"},
	    /* A cue of its own says who. */
	    {"„Es reicht“, sagte Ilse Brandt. Uwe Kranz sagte, es sei „zu "
	     "früh“.",
		"Ilse Brandt; Uwe Kranz"},
	    /* What happened is no report. */
	    {"„Es reicht“, sagte Ilse Brandt. Uwe Kranz rief „Nein“.",
		"Ilse Brandt; Uwe Kranz"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
a_participle_ends_the_clause_of_its_subject(void **state)
{
	static const struct said_case cases[] = {
	    {"Ilse Brandt hatte im Mai vor einem „Fass ohne Boden“ gewarnt.",
		"Ilse Brandt"},
	    {"Im Mai hatte Ilse Brandt vor einem „Fass ohne Boden“ gewarnt.",
		"Ilse Brandt"},
	    {"Uwe Brandt gab nach, räumte aber ein, man habe „zu viel "
	     "versprochen“.",
		"Uwe Brandt"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
it_was_said_by_whom_the_sentence_names(void **state)
{
	static const struct said_case cases[] = {
	    {"Das sei „reine Spekulation“, hieß es aus dem Ministerium.",
		"dem Ministerium"},
	    {"Das sei „reine Spekulation“, hieß es in einer Mitteilung der "
	     "Polizei.",
		"der Polizei"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
a_noun_after_its_preposition_says_whose_word_it_is(void **state)
{
	static const struct said_case cases[] = {
	    {"Der Weg ist nach Angaben der Polizei „völlig zerstört“.",
		"der Polizei"},
	    {"Nach Ansicht von Ilse Brandt ist das „ein Witz“.", "Ilse Brandt"},
	    {"Für Ilse Brandt ist das „ein Witz“.", "Ilse Brandt"},
	    /* Neither without one, nor for anything. */
	    {"Angaben der Polizei fehlen, sagte Ilse Brandt: „Alle.“",
		"Ilse Brandt"},
	    {"Für den Bau fehlt Geld, sagte Ilse Brandt: „Alles.“",
		"Ilse Brandt"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
what_a_colon_leads_into_is_said_by_its_subject(void **state)
{
	static const struct said_case cases[] = {
	    {"Uwe Brandt wollte nicht über das Geld reden: „Es ist weg.“",
		"Uwe Brandt"},
	    {"Sein Trainer rang um Worte: „Es ist aus.“", "Sein Trainer"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
a_body_is_called_by_what_it_is(void **state)
{
	static const struct said_case cases[] = {
	    {"Die Nordbahn wies das zurück. Das sei „Unsinn“, hieß es aus dem "
	     "Unternehmen.",
		"Die Nordbahn"},
	    {"Der Vogelschutzbund warnte. Das sei „riskant“, hieß es in einer "
	     "Mitteilung des Verbandes.",
		"Der Vogelschutzbund"},
	    /* There is only one police. */
	    {"Die Nordbahn wies das zurück. Das sei „Unsinn“, hieß es aus der "
	     "Verwaltung.",
		"der Verwaltung"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
diese_alone_stands_for_the_one_named_last(void **state)
{
	static const struct said_case cases[] = {
	    {"Das kritisierte Ilse Brandt. Diese hatte dem Zoo „Pfusch“ "
	     "vorgeworfen.",
		"Ilse Brandt"},
	    /* Before a noun it is an article. */
	    {"Das kritisierte Ilse Brandt. „Diese Woche kommt keiner“, sagte "
	     "sie.",
		"Ilse Brandt"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
man_and_es_are_nobody(void **state)
{
	static const struct said_case cases[] = {
	    {"Man werde „zu gegebener Zeit“ informieren, teilte das "
	     "Ministerium auf Anfrage mit.",
		"das Ministerium"},
	    {"Ilse Brandt schwieg. Es war spät. „Ich gehe“, sagte sie.",
		"Ilse Brandt"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
a_paper_in_marks_says_nothing(void **state)
{
	static const struct said_case cases[] = {
	    {"„Wir warten“, sagte Ilse Brandt der „Neuen Woche“.",
		"Ilse Brandt; -"},
	    {"Wie die „Neue Woche“ berichtet, ist der Plan vom Tisch.", "-"},
	    {"Die „Neue Woche“ berichtete über den Plan.", "-"},
	    {"Gegenüber dem „Nordboten“ nannte Ilse Brandt das „Unsinn“.",
		"-; Ilse Brandt"},
	    {"Im Interview mit der „Kurve“ sagte Ilse Brandt: „Nein.“",
		"-; Ilse Brandt"},
	    {"Nordbote: „Brücke wird nicht gebaut“ (12.03.2026)", "-"},
	    /* What she criticises, speaks of and praises are her words. */
	    {"Ilse Brandt kritisierte die „Salamitaktik“ des Rates.",
		"Ilse Brandt"},
	    {"Ilse Brandt sprach von der „Neuen Mitte“ und lobte sie.",
		"Ilse Brandt"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
a_phrase_before_the_verb_is_not_its_subject(void **state)
{
	static const struct said_case cases[] = {
	    {"Auf ihrer Seite schrieb die Stadt, es sei ein „Unfall“.",
		"die Stadt"},
	    {"Auf ihrer Seite schrieb die Organisation, es sei ein "
	     "„Unfall“.",
		"die Organisation"},
	    {"In einer Stellungnahme nannte Ilse Brandt den Plan „dumm“.",
		"Ilse Brandt"},
	    {"Wie der Sprecher mitteilte, bestehe „keine Gefahr“.",
		"der Sprecher"},
	    {"Zugleich nannte er den Plan „dumm“, sagte Uwe Brandt.",
		"Uwe Brandt"},
	    {"Die Chefin der Stadt, Ilse Brandt, rief die Bürger auf, „ruhig "
	     "zu bleiben“.",
		"Ilse Brandt"},
	    /* What a phrase belongs to is. */
	    {"Ein Mann aus Ulm schrieb, es sei ein „Unfall“.",
		"Ein Mann aus Ulm"},
	    {"„Nein“, sagte der Angeklagte zu Beginn.", "der Angeklagte"},
	};

	(void)state;
	SAID_IN("de", cases);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_compound_is_what_its_head_is),
	    cmocka_unit_test(an_article_ends_a_name),
	    cmocka_unit_test(a_noun_needs_its_capital),
	    cmocka_unit_test(a_genitive_belongs_to_the_noun_before),
	    cmocka_unit_test(another_noun_means_the_same_person),
	    cmocka_unit_test(the_subjunctive_reports_what_another_one_said),
	    cmocka_unit_test(a_participle_ends_the_clause_of_its_subject),
	    cmocka_unit_test(it_was_said_by_whom_the_sentence_names),
	    cmocka_unit_test(
		a_noun_after_its_preposition_says_whose_word_it_is),
	    cmocka_unit_test(what_a_colon_leads_into_is_said_by_its_subject),
	    cmocka_unit_test(a_body_is_called_by_what_it_is),
	    cmocka_unit_test(diese_alone_stands_for_the_one_named_last),
	    cmocka_unit_test(man_and_es_are_nobody),
	    cmocka_unit_test(a_paper_in_marks_says_nothing),
	    cmocka_unit_test(a_phrase_before_the_verb_is_not_its_subject),
	};

	return cmocka_run_group_tests_name("german", tests, NULL, NULL);
}
