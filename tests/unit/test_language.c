/* test_language.c - the language of an article. */
#include "config.h"

#include "quote/language.h"

#include <string.h>

#include "pullquote/builder.h"
#include "unit.h"

static enum language
language_in(const char *text, const char *declared)
{
	struct article a = {0};
	struct builder b;
	enum language language;

	builder_init(&b, &a);
	builder_begin(&b, BLOCK_PARAGRAPH, 0);
	builder_add(&b, text, strlen(text), 0);
	builder_end(&b);
	builder_finish(&b);
	a.language = slice_of(declared);
	language = language_of(&a);
	article_clear(&a);
	return language;
}

static void
short_words_tell_the_language(void **state)
{
	static const struct {
		const char *text;
		enum language language;
	} cases[] = {
	    {"The mayor said that it was not for her to decide.", LANGUAGE_EN},
	    {"Der Bürgermeister sagte, dass er das nicht allein entscheide.",
		LANGUAGE_DE},
	    {"La maire a dit que ce n’est pas à elle de décider pour les "
	     "habitants.",
		LANGUAGE_FR},
	    {"La alcaldesa dijo que no es ella quien decide por los vecinos.",
		LANGUAGE_ES},
	    {"A prefeita disse que não é ela quem decide pelo bairro, e os "
	     "moradores também não.",
		LANGUAGE_PT},
	    {"", LANGUAGE_EN},
	    {"Город молчал.", LANGUAGE_EN},
	    {"棚田に明かり戻る、9年ぶりの田植え", LANGUAGE_JA},
	    {"博物馆的大门今天不会关闭", LANGUAGE_ZH},
	    {"Город молчал весь день.", LANGUAGE_RU},
	    {"افتتحت المدينة مكتبة جديدة", LANGUAGE_AR},
	    {"המגדלור של הכפר יופעל שוב", LANGUAGE_HE},
	    {"La sindaca ha detto che non è lei a decidere per il paese.",
		LANGUAGE_IT},
	    {"De burgemeester zei dat het niet aan haar is om te kiezen.",
		LANGUAGE_NL},
	    /* A name in another script is no language. */
	    {"The mayor said that Анна was not in the house.", LANGUAGE_EN},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(
		    language_in(cases[i].text, ""), cases[i].language);
}

static void
what_is_declared_goes_before(void **state)
{
	static const struct {
		const char *tag;
		enum language language;
	} cases[] = {
	    {"de", LANGUAGE_DE},
	    {"FR-ca", LANGUAGE_FR},
	    {"pt_BR", LANGUAGE_PT},
	    {"est", LANGUAGE_EN},
	    {"e", LANGUAGE_EN},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		assert_int_equal(language_in("The and of.", cases[i].tag),
		    cases[i].language);
}

static void
a_text_that_is_plainly_in_another_language_is_believed(void **state)
{
	static const char german[] =
	    "Der Rat hat mit den Stimmen der Bürger und der Vereine für den "
	    "Bau der Brücke gestimmt. Sie wird nach dem Plan der Stadt auf der "
	    "Insel gebaut und ist dort nicht zu sehen. Das ist für die Leute "
	    "ein Trost, die nicht auf sie warten.";

	(void)state;
	assert_int_equal(language_in(german, "en-US"), LANGUAGE_DE);
	assert_int_equal(language_in(german, "de"), LANGUAGE_DE);
	assert_int_equal(language_in(german, "und"), LANGUAGE_DE);
	/* Of a language that we don't know no other is made. */
	assert_int_equal(language_in("A o do na se no. A o do na se no.", "cs"),
	    LANGUAGE_EN);
	assert_int_equal(
	    language_in("Місто мовчало весь день.", "uk"), LANGUAGE_RU);
	/* A few words are not enough. */
	assert_int_equal(language_in("Der Rat hat nicht", "en"), LANGUAGE_EN);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(short_words_tell_the_language),
	    cmocka_unit_test(what_is_declared_goes_before),
	    cmocka_unit_test(
		a_text_that_is_plainly_in_another_language_is_believed),
	};

	return cmocka_run_group_tests_name("language", tests, NULL, NULL);
}
