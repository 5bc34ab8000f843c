/* test_script.c - who speaks in other scripts, and in Italian and Dutch. */
#include "config.h"

#include "said.h"
#include "unit.h"

static void
arabic_has_the_verb_first(void **state)
{
	static const struct said_case cases[] = {
	    {"وقالت مديرة المتحف، ليلى منصور: «لن نغلق الباب».", "ليلى منصور"},
	    {"«لن نغلق الباب»، قال سامر حداد.", "سامر حداد"},
	    {"قال سامر حداد: «لا». وأضاف: «لن نغلق الباب».",
		"سامر حداد; سامر حداد"},
	    /* A film in marks says nothing. */
	    {"شاهد الزوار فيلم «باب البحر» مرتين.", "-"},
	};

	(void)state;
	SAID_IN("ar", cases);
}

static void
hebrew_has_the_verb_after_commas_or_first(void **state)
{
	static const struct said_case cases[] = {
	    {"\"לא נסגור את הדלת\", אמר הנגר יואב מלכי.", "יואב מלכי"},
	    {"מנהלת המוזיאון, נועה שגיא, אמרה כי הדלת \"לא תיסגר\".",
		"נועה שגיא"},
	    {"לדברי נועה שגיא, הדלת \"לא תיסגר\".", "נועה שגיא"},
	};

	(void)state;
	SAID_IN("he", cases);
}

static void
japanese_names_the_topic(void **state)
{
	static const struct said_case cases[] = {
	    {"木工の森田健一さん（52）は「扉は閉めない」と話した。",
		"森田健一"},
	    {"「扉は閉めない」と森田健一さんは語った。", "森田健一"},
	    /* A name in marks is nobody's words. */
	    {"森田健一さんは「海の扉」の名で知られる。", "-"},
	};

	(void)state;
	SAID_IN("ja", cases);
}

static void
chinese_names_the_speaker_before_the_verb(void **state)
{
	static const struct said_case cases[] = {
	    {"李文海说：“门不会关。”", "李文海"},
	    {"博物馆馆长发言人李文海对记者表示：“门不会关。”", "李文海"},
	};

	(void)state;
	SAID_IN("zh", cases);
}

static void
other_alphabets_and_words_are_read_as_english_is(void **state)
{
	static const struct said_case russian[] = {
	    {"«Мы не закроем дверь», — сказал Павел Дронов.", "Павел Дронов"},
	    {"Директор музея Анна Шилова заявила: «Мы не закроем дверь».",
		"Анна Шилова"},
	};
	static const struct said_case italian[] = {
	    {"«Non chiudiamo la porta», ha detto Anna Bellini.",
		"Anna Bellini"},
	    {"Secondo Anna Bellini, la porta è «sempre aperta».",
		"Anna Bellini"},
	    {"Anna Bellini non ha dubbi. «La porta resta aperta», ha aggiunto.",
		"Anna Bellini"},
	};
	static const struct said_case dutch[] = {
	    {"„De deur blijft open”, zei Anna Vermeer.", "Anna Vermeer"},
	    {"Volgens Anna Vermeer is de deur “altijd open”.", "Anna Vermeer"},
	};

	(void)state;
	SAID_IN("ru", russian);
	SAID_IN("it", italian);
	SAID_IN("nl", dutch);
}

static void
the_longest_word_of_a_list_is_found(void **state)
{
	struct article a = {0};
	struct quotes q = {0};

	(void)state;
	said_article(
	    &a, "Анна Шилова прокомментировала, что дверь «всегда открыта».");
	a.language = slice_of("ru");
	quotes_find(&q, &a);
	assert_int_equal(q.quote_n, 1);
	assert_true(slice_eq(
	    article_slice(&a, q.quote[0].cue), slice_of("прокомментировала")));
	quotes_clear(&q);
	article_clear(&a);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(arabic_has_the_verb_first),
	    cmocka_unit_test(hebrew_has_the_verb_after_commas_or_first),
	    cmocka_unit_test(japanese_names_the_topic),
	    cmocka_unit_test(chinese_names_the_speaker_before_the_verb),
	    cmocka_unit_test(other_alphabets_and_words_are_read_as_english_is),
	    cmocka_unit_test(the_longest_word_of_a_list_is_found),
	};

	return cmocka_run_group_tests_name("script", tests, NULL, NULL);
}
