/* test_title_tag.c - a name that a copy glued to a title's end. */
#include "config.h"

#include "input/title_tag.h"

#include <string.h>

#include "pullquote/str.h"
#include "unit.h"

static void
expect(const char *title, const char *body, size_t tag_len)
{
	struct str text = {0};
	struct range t, b;

	str_addf(&text, "%s\n%s", title, body);
	t = (struct range){0, strlen(title)};
	b = (struct range){t.end + 1, text.len};
	assert_int_equal(title_tag_len(text.at, t, b), tag_len);
	str_clear(&text);
}

static void
a_tag_is_cut_where_the_body_ends_the_word(void **state)
{
	(void)state;
	expect("Council says nothing of old bridgeriver_walker",
	    "It said nothing of the Old Bridge on Tuesday.", 12);
	expect("Council says nothing of old bridgesjohn99",
	    "Old bridges are old. An old bridge is not.", 6);
}

static void
a_word_of_the_body_is_never_cut(void **state)
{
	(void)state;
	expect(
	    "Council seeks peace keepers", "They keep the peace keepers.", 0);
	expect("Council rests on old bridgehead",
	    "The old bridge has an old bridgehead.", 0);
	expect("Council rests on old bridgehead",
	    "The old bridge has old bridgeheads.", 0);
}

static void
a_beginning_that_comes_after_other_words_proves_nothing(void **state)
{
	(void)state;
	expect("The council sees its neighborhoods",
	    "A neighbor of the council came.", 0);
	expect("Council on underperforming", "It was under the bridge.", 0);
	expect("Bridgewalkerxyz", "The bridge is closed.", 0);
}

static void
short_rests_are_endings_of_words(void **state)
{
	(void)state;
	expect("Council talks of homeless", "It talks of home.", 4);
	expect("Council sees old bridges", "They saw the old bridge.", 0);
	expect("", "", 0);
	expect("Bridge", "", 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_tag_is_cut_where_the_body_ends_the_word),
	    cmocka_unit_test(a_word_of_the_body_is_never_cut),
	    cmocka_unit_test(
		a_beginning_that_comes_after_other_words_proves_nothing),
	    cmocka_unit_test(short_rests_are_endings_of_words),
	};

	return cmocka_run_group_tests_name("title_tag", tests, NULL, NULL);
}
