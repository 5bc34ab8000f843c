/* test_romance.c - who speaks in French, Spanish and Portuguese sentences. */
#include "config.h"

#include "said.h"
#include "unit.h"

static void
words_inside_french_marks_name_the_speaker(void **state)
{
	static const struct said_case cases[] = {
	    {"« Neuf mètres, a répliqué Anne Roudaut. Et il tient. »",
		"Anne Roudaut"},
	    {"« Neuf mètres, raconte Anne Roudaut, maire du village. Et il "
	     "tient. »",
		"Anne Roudaut"},
	    {"« Pourquoi neuf ? s’étonne un ancien maire. Dix suffisent. »",
		"un ancien maire"},
	    {"Anne Roudaut hésite. « On aurait dû venir plus tôt, a-t-elle "
	     "admis. Bien plus tôt. »",
		"Anne Roudaut"},
	    {"Anne Roudaut hésite. « Neuf mètres, s’est-elle exclamée, c’est "
	     "haut. »",
		"Anne Roudaut"},
	};
	/* Nobody speaks inside of these, but one after them. */
	static const struct said_case traps[] = {
	    {"« Il arrive, demande la clé, repart », dit Anne Roudaut.",
		"Anne Roudaut"},
	    {"« Il est venu, a dit bonjour et merci », dit Anne Roudaut.",
		"Anne Roudaut"},
	    {"« Jean, Paul et Luc », dit Anne Roudaut.", "Anne Roudaut"},
	};

	(void)state;
	SAID_IN("fr", cases);
	SAID_IN("fr", traps);
}

static void
monsieur_is_a_title(void **state)
{
	static const struct said_case cases[] = {
	    {"Paul Morel est venu. « Non », a dit M. Morel.", "Paul Morel"},
	    {"« Non », a plaidé Me Karim Haddad.", "Karim Haddad"},
	    /* An initial is none. */
	    {"« Non », a dit J. Morel.", "J. Morel"},
	};

	(void)state;
	SAID_IN("fr", cases);
}

static void
a_verb_alone_goes_on_with_who_spoke(void **state)
{
	static const struct said_case spanish[] = {
	    {"Elena Ruiz lleva 38 años en la torre. «Contaba los barcos», "
	     "recordó.",
		"Elena Ruiz"},
	    {"Elena Ruiz no cree a los técnicos. Y añade: «Lo advertimos».",
		"Elena Ruiz"},
	    {"Elena Ruiz está contenta. “Los puentes se arreglan”, ha "
	     "bromeado.",
		"Elena Ruiz"},
	    {"Elena Ruiz subió. «Nueve», precisó a este periódico.",
		"Elena Ruiz"},
	    /* Somebody stands after the verb. */
	    {"Elena Ruiz subió. «Nueve», precisó un vecino.", "un vecino"},
	    {"Elena Ruiz subió. «Nueve», precisó ayer Paco Gil.", "Paco Gil"},
	};
	static const struct said_case portuguese[] = {
	    {"Elena Prado subiu. “Nove”, completou.", "Elena Prado"},
	    {"Elena Prado subiu. “Nove”, disse a jornalistas.", "Elena Prado"},
	    {"Paulo Prado subiu. “Nove”, disse a motorneira.", "a motorneira"},
	};

	(void)state;
	SAID_IN("es", spanish);
	SAID_IN("pt", portuguese);
}

static void
a_role_leads_over_its_phrase_to_the_name(void **state)
{
	static const struct said_case french[] = {
	    {"« Non », a lancé la directrice de la société du canal, Anne "
	     "Roudaut.",
		"Anne Roudaut"},
	};
	static const struct said_case spanish[] = {
	    {"«No», dijo la delegada del Gobierno, Elena Ruiz.", "Elena Ruiz"},
	    /* Where it happens is nobody. */
	    {"En la delegada sede, Elena Ruiz dijo: «No».", "Elena Ruiz"},
	};
	static const struct said_case portuguese[] = {
	    {"“Não”, disse o comandante da capitania, Ana Lima.", "Ana Lima"},
	    {"“Não”, disse o comandante da capitania.",
		"o comandante da capitania"},
	};

	(void)state;
	SAID_IN("fr", french);
	SAID_IN("es", spanish);
	SAID_IN("pt", portuguese);
}

static void
what_stands_between_verb_and_subject_is_gone_over(void **state)
{
	static const struct said_case spanish[] = {
	    {"«No», dijo este lunes el presidente Julio Ortega.",
		"Julio Ortega"},
	    {"Paco Gil calló. «No», lamentó en su cuenta de la red la diputada "
	     "Elena Vidal.",
		"Elena Vidal"},
	    /* Whom she tells it is not who says it. */
	    {"Elena Ruiz subió. «No», advirtió en la plaza a los vecinos.",
		"Elena Ruiz"},
	};
	static const struct said_case portuguese[] = {
	    {"“Não”, disse nesta segunda-feira (3) o prefeito Júlio Antunes.",
		"Júlio Antunes"},
	    {"Paulo Gil calou. “Não”, lamentou em sua conta a deputada Helena "
	     "Vidal.",
		"Helena Vidal"},
	};
	static const struct said_case french[] = {
	    {"« Non », a dit ce mardi le maire, Paul Roux.", "Paul Roux"},
	    {"Anne Roux hésite. Il faut, estime-t-elle, « changer vite ».",
		"Anne Roux"},
	};

	(void)state;
	SAID_IN("es", spanish);
	SAID_IN("pt", portuguese);
	SAID_IN("fr", french);
}

static void
a_noun_means_nobody_of_the_other_sex(void **state)
{
	static const struct said_case french[] = {
	    {"Le ministre Paul Roux est venu. La ministre a salué un « bel "
	     "accord ».",
		"La ministre"},
	    {"Le ministre Paul Roux est venu. Le ministre a salué un « bel "
	     "accord ».",
		"Paul Roux"},
	};

	(void)state;
	SAID_IN("fr", french);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(words_inside_french_marks_name_the_speaker),
	    cmocka_unit_test(monsieur_is_a_title),
	    cmocka_unit_test(a_verb_alone_goes_on_with_who_spoke),
	    cmocka_unit_test(a_role_leads_over_its_phrase_to_the_name),
	    cmocka_unit_test(what_stands_between_verb_and_subject_is_gone_over),
	    cmocka_unit_test(a_noun_means_nobody_of_the_other_sex),
	};

	return cmocka_run_group_tests_name("romance", tests, NULL, NULL);
}
