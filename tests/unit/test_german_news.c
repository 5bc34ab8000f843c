/* test_german_news.c - who speaks in sentences as German news has them. */
#include "config.h"

#include "said.h"
#include "unit.h"

static void
a_participle_in_the_subjunctive_is_part_of_the_report(void **state)
{
	static const struct said_case cases[] = {
	    {"„Es reicht“, sagte Ilse Brandt. Uwe Kranz habe sie gewarnt und "
	     "„keine Antwort“ bekommen.",
		"Ilse Brandt; Ilse Brandt"},
	    {"„Es reicht“, sagte Ilse Brandt. Das Verfahren richte sich „gegen "
	     "alle“.",
		"Ilse Brandt; Ilse Brandt"},
	    /* In the indicative he says it himself, and a noun is no verb. */
	    {"„Es reicht“, sagte Ilse Brandt. Uwe Kranz hatte vor einer "
	     "„Lawine“ gewarnt.",
		"Ilse Brandt; Uwe Kranz"},
	    {"„Es reicht“, sagte Ilse Brandt. Uwe Kranz nannte die Suche „zu "
	     "teuer“.",
		"Ilse Brandt; Uwe Kranz"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
a_clause_that_a_comma_closes_is_about_something_else(void **state)
{
	static const struct said_case cases[] = {
	    {"Ilse Brandt blieb hart. Ein Verbot, wie es Uwe Kranz fordert, "
	     "halte sie für „einen Irrweg“.",
		"Ilse Brandt"},
	    /* One that is about the quotation says who it is by. */
	    {"Ilse Brandt blieb hart. Ein Verbot sei, wie Uwe Kranz sagte, "
	     "„ein Irrweg“.",
		"Uwe Kranz"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
what_is_said_of_nobody_is_by_the_body_spoken_of(void **state)
{
	static const struct said_case cases[] = {
	    {"Die Brauerei Hopfenau plant um. Man werde „Schlüsse ziehen“, "
	     "hieß es in einer Mitteilung.",
		"Brauerei Hopfenau"},
	    {"Das sei „reine Spekulation“, heißt es etwa in einer Studie des "
	     "Kölner Instituts für Fischerei.",
		"Kölner Instituts für Fischerei"},
	    {"In einem Schreiben der Polizei, das vorliegt, heißt es: „Wir "
	     "prüfen das.“",
		"der Polizei"},
	    {"Wie es aus der Botschaft hieß, sei die Lage „ruhig“.",
		"der Botschaft"},
	    /* A person is not meant. */
	    {"„Es reicht“, sagte Ilse Brandt.\nUwe Kranz ging. Das sei "
	     "„Unsinn“, hieß es aus der Verwaltung.",
		"Ilse Brandt; der Verwaltung"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
whom_a_paper_quotes_has_said_it(void **state)
{
	static const struct said_case cases[] = {
	    {"Es dürfe „nicht so bleiben“, zitiert ihn die Zeitung. „Nie“, "
	     "sagte Uwe Kranz.",
		"Uwe Kranz; Uwe Kranz"},
	    {"Die Zeitung zitierte Uwe Kranz mit den Worten: „Wir bleiben "
	     "hier.“",
		"Uwe Kranz"},
	    {"Uwe Kranz wurde mit den Worten zitiert: „Wir bleiben hier.“",
		"Uwe Kranz"},
	    /* Who told it to a paper does not belong to it, but its editor
	       does. */
	    {"„Nein“, sagte ein Anwohner der Nachrichtenagentur Nordpress.",
		"ein Anwohner"},
	    {"„Nein“, sagte der Leiter der Nachrichtenagentur Nordpress.",
		"der Leiter der Nachrichtenagentur Nordpress"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
dieser_after_a_verb_stands_for_the_one_named_last(void **state)
{
	static const struct said_case cases[] = {
	    {"Das Gericht bestellte Uwe Kranz. Der Betrieb laufe „ganz "
	     "normal“, sagte dieser am Montag.",
		"Uwe Kranz"},
	    /* Before a noun it is an article. */
	    {"Uwe Kranz schwieg. „Wir warten“, sagte diese Sprecherin am "
	     "Montag.",
		"diese Sprecherin"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
als_says_what_it_is_and_not_who(void **state)
{
	static const struct said_case cases[] = {
	    {"Als Grund nannte die Polizei „überhöhtes Tempo“.", "die Polizei"},
	    {"Als Grund nannte Ilse Brandt „überhöhtes Tempo“.", "Ilse Brandt"},
	    /* A clause has a verb and a comma. */
	    {"Als Kranz sprach, rief Ilse Brandt: „Lauter!“", "Ilse Brandt"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
a_name_follows_what_kind_of_body_it_is(void **state)
{
	static const struct said_case cases[] = {
	    {"„Nein“, teilte der Bezahldienst Zahlmann mit.", "Zahlmann"},
	    {"Das sei „Unfug“, hieß es beim Verein Vier Pfoten.",
		"Vier Pfoten"},
	    {"Für die NLP ist das „ein Witz“.", "NLP"},
	    {"Für die Opposition ist das „ein Witz“.", "die Opposition"},
	    /* It is part of what a court is called. */
	    {"Das Amtsgericht Ulm sprach von einem „Versehen“.",
		"Amtsgericht Ulm"},
	    /* Whose view another one reports says nothing. */
	    {"„Es reicht“, sagte Ilse Brandt. Für Kinder bestehe „kein "
	     "Risiko“.",
		"Ilse Brandt; Ilse Brandt"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
what_a_body_calls_itself_is_a_name(void **state)
{
	static const struct said_case cases[] = {
	    {"Die Gruppe, die sich „Kellerkinder“ nennt, schweigt.", "-"},
	    {"Die Gruppe nennt sich „Kellerkinder“.", "-"},
	    /* What somebody calls somebody is not. */
	    {"Ilse Brandt nannte den Plan „dumm“.", "Ilse Brandt"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
a_passive_names_who_did_it(void **state)
{
	static const struct said_case cases[] = {
	    {"Der Plan wurde von Ilse Brandt als „dumm“ bezeichnet.",
		"Ilse Brandt"},
	    {"Von der Opposition wurde der Plan als „dumm“ bezeichnet.",
		"der Opposition"},
	    /* Of whom it is does not. */
	    {"Der Vater von Ilse Brandt hatte den Plan als „dumm“ bezeichnet.",
		"Der Vater von Ilse Brandt"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
a_source_is_spoken_of_and_a_report_passes_on(void **state)
{
	static const struct said_case cases[] = {
	    {"Ilse Brandt kam.\nNach Einschätzung von Anna Kranz ist das "
	     "„neu“. „Wir sind froh“, sagte sie.",
		"Anna Kranz; Anna Kranz"},
	    {"Laut dem Bericht der Behörde sagte Ilse Brandt, der Plan sei "
	     "„tot“.",
		"Ilse Brandt"},
	    {"Uwe Kranz (SPD) warf der Kanzlerin vor, sie habe „nichts getan“.",
		"Uwe Kranz"},
	    /* Alone it is the source. */
	    {"Laut dem Bericht der Behörde war der Plan „tot“.", "der Behörde"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
two_offices_under_one_article_are_one_person(void **state)
{
	static const struct said_case cases[] = {
	    {"Minister Uwe Kranz kam. Der frühere Minister und heutige Berater "
	     "Jan "
	     "Brandt blieb. Es sei „gut so“, sagte er.",
		"Jan Brandt"},
	    /* Under two they are two. */
	    {"Der Minister und der Berater Jan Brandt kamen. „Gut so“, sagte "
	     "der Minister.",
		"Der Minister"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
a_relative_clause_ends_in_its_verb(void **state)
{
	static const struct said_case cases[] = {
	    {"Das war ein Wort von Uwe Kranz, der die Gäste als „Pöbel“ "
	     "bezeichnet hatte.",
		"Uwe Kranz"},
	    {"Die Rede galt Ilse Brandt, die der Minister als „Lügnerin“ "
	     "bezeichnet hatte.",
		"der Minister"},
	    {"Ilse Brandt, die als „Löwin“ gilt, nannte den Plan „dumm“.",
		"-; Ilse Brandt"},
	    /* Without a verb at its end it is a phrase. */
	    {"Uwe Kranz sagte, die am Montag geplante Reise sei „gestrichen“.",
		"Uwe Kranz"},
	    {"Uwe Kranz sagte, die in Ulm lebende Autorin habe „gelogen“.",
		"Uwe Kranz"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
an_age_before_the_noun_tells_no_more_than_the_noun(void **state)
{
	static const struct said_case cases[] = {
	    {"Ilse Brandt ist enttäuscht. Das sei „bitter“, so die 51-jährige "
	     "Politikerin.",
		"Ilse Brandt"},
	    /* Of the other sex it is somebody else. */
	    {"Ilse Brandt ist enttäuscht. Das sei „bitter“, so der 51-jährige "
	     "Politiker.",
		"der 51-jährige Politiker"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
an_infinitive_ends_the_clause_of_its_subject(void **state)
{
	static const struct said_case cases[] = {
	    {"Ein Sprecher wollte das nicht kommentieren. Man äußere sich "
	     "„nie“ dazu.",
		"Ein Sprecher"},
	    /* One in the subjunctive is reported. */
	    {"Ilse Brandt war empört. Uwe Kranz wolle das Verbot „bis zuletzt“ "
	     "verteidigen.",
		"Ilse Brandt"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
a_genitive_is_of_a_body_as_the_body_is(void **state)
{
	static const struct said_case cases[] = {
	    {"In der Begründung des Obergerichts heißt es, das sei „Willkür“.",
		"des Obergerichts"},
	    /* A name that ends so is none. */
	    {"„Wir warten“, sagte Jan Peters. „Nein“, sagte Peters.",
		"Jan Peters; Jan Peters"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
who_is_referred_to_has_said_it(void **state)
{
	static const struct said_case cases[] = {
	    {"Wie die „Neue Woche“ unter Berufung auf Ermittler berichtet, sei "
	     "er „bekannt“.",
		"-; Ermittler"},
	    {"Der Minister sagte dem „Nordboten“, er sei „froh“.",
		"-; Der Minister"},
	    /* What is contradicted is no paper. */
	    {"Der Minister widersprach dem „Märchen“ von Ilse Brandt.",
		"Der Minister"},
	    {"Kritiker sehen darin einen „Ausverkauf“ der Stadt.", "Kritiker"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
a_number_with_its_period_stands_before_a_noun(void **state)
{
	static const struct said_case cases[] = {
	    {"Das sei „zu hart“, befand die 3. Kammer in einem Beschluss.",
		"die 3. Kammer"},
	    {"Der Plan sei „gut“, sagte am 12. Mai Ilse Brandt.",
		"Ilse Brandt"},
	    /* A year ends a sentence. */
	    {"Ilse Brandt ging 2024. Kranz sagte: „Schade.“", "Kranz"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
a_body_is_known_by_its_capitals(void **state)
{
	static const struct said_case cases[] = {
	    {"Die Europäische Raumfahrtbehörde RFB ist zufrieden. Die RFB "
	     "sprach von einem „Erfolg“.",
		"Europäische Raumfahrtbehörde RFB"},
	    {"„Es geht“, hieß es aus dem Max-Wolf-Institut.",
		"Max-Wolf-Institut"},
	    /* A party in brackets is not the body before it. */
	    {"Ministerin Ilse Brandt (SPD) ging. Die SPD sprach von einem "
	     "„Erfolg“.",
		"SPD"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
a_verb_of_more_than_speech_leads_to_a_clause(void **state)
{
	static const struct said_case cases[] = {
	    {"„Es reicht“, sagte Ilse Brandt. Uwe Kranz hielt dagegen, das sei "
	     "„kein Ergebnis“.",
		"Ilse Brandt; Uwe Kranz"},
	    {"„Es reicht“, sagte Ilse Brandt. Uwe Kranz zeigte sich überzeugt, "
	     "das sei „machbar“.",
		"Ilse Brandt; Uwe Kranz"},
	    /* Things hold, too. */
	    {"„Es reicht“, sagte Ilse Brandt. Die Deiche hielten noch, seien "
	     "aber „weich“.",
		"Ilse Brandt; Ilse Brandt"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
what_was_a_name_once_is_one_again(void **state)
{
	static const struct said_case cases[] = {
	    {"Das Schiff „Kepheus“ liegt fest. Ilse Brandt sagte, an „Kepheus“ "
	     "halte man fest.",
		"-; -"},
	    /* Other words are not. */
	    {"Das Schiff „Kepheus“ liegt fest. Ilse Brandt sagte, man habe "
	     "„Geduld“.",
		"-; Ilse Brandt"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
what_is_written_is_by_whose_it_is(void **state)
{
	static const struct said_case cases[] = {
	    {"Der Plan sei „tot“, heißt es in der Klage der Behörde.",
		"der Behörde"},
	    {"Laut einer Mitteilung der Polizei bestehe „Verdacht“.",
		"der Polizei"},
	    {"Aus Sicht von Ilse Brandt ist das „ein Witz“.", "Ilse Brandt"},
	    {"Zeugen zufolge rief der Mann: „Ich gehe nicht.“", "der Mann"},
	    /* Who belongs to whom is no text, and no view. */
	    {"Das sei „dumm“, hieß es aus dem Umfeld der Familie.",
		"dem Umfeld der Familie"},
	    {"Mit Sicht auf das Meer sagte Ilse Brandt: „Schön.“",
		"Ilse Brandt"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
brackets_hold_no_subject(void **state)
{
	static const struct said_case cases[] = {
	    {"Der Obergerichtshof (OGH) in Ulm entschied, das sei „unwirksam“.",
		"Der Obergerichtshof"},
	    {"Uwe Kranz (SPD) aus Ulm meinte, das sei „unwirksam“.",
		"Uwe Kranz"},
	    /* The same letters without them may be one. */
	    {"Die SPD meinte, das sei „unwirksam“.", "SPD"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
nicht_may_stand_in_a_phrase(void **state)
{
	static const struct said_case cases[] = {
	    {"Ein nicht genannter Diplomat sagte, es sei „ernst“.",
		"Ein nicht genannter Diplomat"},
	    /* With a verb it does not. */
	    {"Ilse Brandt sagte nicht, es sei „ernst“.", "Ilse Brandt"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
who_is_brought_in_is_reported(void **state)
{
	static const struct said_case cases[] = {
	    {"„Es reicht“, sagte Ilse Brandt. Verkehrsminister Uwe Kranz (SPD) "
	     "hat den Bau gestoppt. Das sei „keine Strafe“.",
		"Ilse Brandt; Uwe Kranz"},
	    /* Who was named before is not. */
	    {"Minister Uwe Kranz fehlte. „Es reicht“, sagte Ilse Brandt. "
	     "Minister Uwe Kranz hat den Bau gestoppt. Das sei „eine Strafe“.",
		"Ilse Brandt; Ilse Brandt"},
	};

	(void)state;
	SAID_IN("de", cases);
}

static void
anders_before_a_verb_is_no_name(void **state)
{
	static const struct said_case cases[] = {
	    {"„Es reicht“, sagte Ilse Brandt. Anders sieht das der Rat: Uwe "
	     "Kranz erklärte, es sei „genug“.",
		"Ilse Brandt; Uwe Kranz"},
	    /* Before a name it is one. */
	    {"„Es reicht“, sagte Anders Brandt. „Nein“, rief Brandt.",
		"Anders Brandt; Anders Brandt"},
	};

	(void)state;
	SAID_IN("de", cases);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(
		a_participle_in_the_subjunctive_is_part_of_the_report),
	    cmocka_unit_test(
		a_clause_that_a_comma_closes_is_about_something_else),
	    cmocka_unit_test(what_is_said_of_nobody_is_by_the_body_spoken_of),
	    cmocka_unit_test(whom_a_paper_quotes_has_said_it),
	    cmocka_unit_test(dieser_after_a_verb_stands_for_the_one_named_last),
	    cmocka_unit_test(als_says_what_it_is_and_not_who),
	    cmocka_unit_test(a_name_follows_what_kind_of_body_it_is),
	    cmocka_unit_test(what_a_body_calls_itself_is_a_name),
	    cmocka_unit_test(a_passive_names_who_did_it),
	    cmocka_unit_test(a_source_is_spoken_of_and_a_report_passes_on),
	    cmocka_unit_test(two_offices_under_one_article_are_one_person),
	    cmocka_unit_test(a_relative_clause_ends_in_its_verb),
	    cmocka_unit_test(
		an_age_before_the_noun_tells_no_more_than_the_noun),
	    cmocka_unit_test(an_infinitive_ends_the_clause_of_its_subject),
	    cmocka_unit_test(a_genitive_is_of_a_body_as_the_body_is),
	    cmocka_unit_test(who_is_referred_to_has_said_it),
	    cmocka_unit_test(a_number_with_its_period_stands_before_a_noun),
	    cmocka_unit_test(a_body_is_known_by_its_capitals),
	    cmocka_unit_test(a_verb_of_more_than_speech_leads_to_a_clause),
	    cmocka_unit_test(what_was_a_name_once_is_one_again),
	    cmocka_unit_test(what_is_written_is_by_whose_it_is),
	    cmocka_unit_test(brackets_hold_no_subject),
	    cmocka_unit_test(nicht_may_stand_in_a_phrase),
	    cmocka_unit_test(who_is_brought_in_is_reported),
	    cmocka_unit_test(anders_before_a_verb_is_no_name),
	};

	return cmocka_run_group_tests_name("german_news", tests, NULL, NULL);
}
