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
	    {"Laut dem Bericht der Behörde war der Plan „tot“.",
		"dem Bericht der Behörde"},
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
	};

	return cmocka_run_group_tests_name("german", tests, NULL, NULL);
}
