/* test_keys.c - the table of keys. */
#include "config.h"

#include "ui/keys.h"

#include "pullquote/cluster.h"
#include "ui/help.h"
#include "unit.h"

static const enum keys_place places[] = {
    KEYS_TEXT, KEYS_SIDEBAR, KEYS_PANEL, KEYS_PROMPT};

static void
no_key_does_two_things_at_one_place(void **state)
{
	size_t n;
	const struct keys_row *row = keys_table(&n);

	(void)state;
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < KEYS_PER_ROW && row[i].key[k]; k++)
			for (size_t p = 0; p < COUNT(places); p++)
				if (row[i].places & places[p])
					assert_int_equal(keys_action(places[p],
							     row[i].key[k]),
					    row[i].action);
}

static void
every_action_has_a_key_and_every_row_a_word_for_it(void **state)
{
	bool has_key[ACTION_N] = {true};
	size_t n;
	const struct keys_row *row = keys_table(&n);

	(void)state;
	for (size_t i = 0; i < n; i++) {
		has_key[row[i].action] = true;
		assert_int_not_equal(row[i].key[0], 0);
		assert_true(row[i].help[0] != '\0');
	}
	for (size_t i = 0; i < ACTION_N; i++)
		assert_true(has_key[i]);
}

/* What every reader is promised. */
static const struct {
	int key;
	enum action action;
} promised[] = {
    {'j', ACTION_DOWN},
    {'k', ACTION_UP},
    {KEYS_DOWN, ACTION_DOWN},
    {KEYS_UP, ACTION_UP},
    {' ', ACTION_PAGE_DOWN},
    {'f', ACTION_PAGE_DOWN},
    {KEYS_CTRL('F'), ACTION_PAGE_DOWN},
    {KEYS_PAGE_DOWN, ACTION_PAGE_DOWN},
    {'b', ACTION_PAGE_UP},
    {KEYS_CTRL('B'), ACTION_PAGE_UP},
    {KEYS_PAGE_UP, ACTION_PAGE_UP},
    {'d', ACTION_HALF_DOWN},
    {'u', ACTION_HALF_UP},
    {KEYS_CTRL('D'), ACTION_HALF_DOWN},
    {KEYS_CTRL('U'), ACTION_HALF_UP},
    {'g', ACTION_FIRST},
    {'G', ACTION_LAST},
    {KEYS_HOME, ACTION_FIRST},
    {KEYS_END, ACTION_LAST},
    {']', ACTION_SECTION_NEXT},
    {'[', ACTION_SECTION_PREV},
    {'}', ACTION_PARAGRAPH_NEXT},
    {'{', ACTION_PARAGRAPH_PREV},
    {')', ACTION_QUOTE_NEXT},
    {'(', ACTION_QUOTE_PREV},
    {'>', ACTION_SAME_NEXT},
    {'<', ACTION_SAME_PREV},
    {KEYS_TAB, ACTION_FOCUS},
    {'s', ACTION_PICK},
    {'o', ACTION_OUTLINE},
    {'S', ACTION_SIDEBAR},
    {'/', ACTION_SEARCH},
    {'?', ACTION_SEARCH_BACK},
    {'n', ACTION_MATCH_NEXT},
    {'N', ACTION_MATCH_PREV},
    {'m', ACTION_MARK},
    {'\'', ACTION_TO_MARK},
    {'+', ACTION_WIDER},
    {'-', ACTION_NARROWER},
    {KEYS_CTRL('L'), ACTION_REDRAW},
    {KEYS_CTRL('Z'), ACTION_SUSPEND},
    {'h', ACTION_HELP},
    {KEYS_F1, ACTION_HELP},
    {'q', ACTION_QUIT},
};

static void
the_promised_keys_are_there(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(promised); i++)
		assert_int_equal(keys_action(KEYS_TEXT, promised[i].key),
		    promised[i].action);
	assert_int_equal(keys_action(KEYS_SIDEBAR, 'h'), ACTION_FOLD);
	assert_int_equal(keys_action(KEYS_SIDEBAR, 'l'), ACTION_UNFOLD);
	assert_int_equal(keys_action(KEYS_SIDEBAR, '/'), ACTION_FILTER);
	assert_int_equal(keys_action(KEYS_SIDEBAR, KEYS_ENTER), ACTION_JUMP);
	assert_int_equal(keys_action(KEYS_SIDEBAR, KEYS_ESCAPE), ACTION_ESCAPE);
	assert_int_equal(
	    keys_action(KEYS_PROMPT, KEYS_CTRL('R')), ACTION_REGEX);
}

static void
a_key_is_named_as_it_is_printed_on_keyboards(void **state)
{
	static const struct {
		int key;
		const char *name;
	} names[] = {
	    {'j', "j"},
	    {' ', "Space"},
	    {KEYS_CTRL('F'), "^F"},
	    {KEYS_TAB, "Tab"},
	    {KEYS_ENTER, "Enter"},
	    {KEYS_PAGE_DOWN, "PgDn"},
	    {KEYS_UP, "\u2191"},
	    {KEYS_F1, "F1"},
	};
	struct str out = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(names); i++) {
		str_cut(&out, 0);
		keys_name(&out, names[i].key);
		assert_string_equal(str_text(&out), names[i].name);
	}
	str_clear(&out);
}

/* Whatever the width, no word is lost, and no line wider than the screen
 * unless a word is. */
static void
the_help_has_every_row_and_each_groups_name(void **state)
{
	size_t n;
	const struct keys_row *row = keys_table(&n);

	(void)state;
	for (int cols = 0; cols < 100; cols++) {
		struct str got = {0}, want = {0};
		struct help help = {0};

		for (size_t i = 0; i < n; i++) {
			if (!i || row[i].group != row[i - 1].group)
				str_addf(&want, "%s ", row[i].group);
			str_addf(&want, "%s ", row[i].help);
		}
		help_set(&help, cols);
		for (size_t i = 0; i < help.n; i++) {
			struct slice text = help.line[i].text;

			str_add(&got, text.at, text.len);
			if (text.len)
				str_addc(&got, ' ');
			if (cols >= 20 && !help.line[i].is_heading)
				assert_true(help.text_col +
					cluster_cols(text.at, text.len) <=
				    cols);
		}
		if (cols >= 20)
			assert_string_equal(str_text(&got), str_text(&want));
		str_clear(&got);
		str_clear(&want);
		help_clear(&help);
	}
}

static void
the_help_names_the_keys_of_each_row_once(void **state)
{
	size_t n;

	(void)state;
	keys_table(&n);
	for (int cols = 0; cols < 100; cols++) {
		struct help help = {0};
		size_t next = 0;

		help_set(&help, cols);
		for (size_t i = 0; i < help.n; i++)
			if (help.line[i].has_keys)
				assert_int_equal(help.line[i].row, next++);
		assert_int_equal(next, n);
		help_clear(&help);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(no_key_does_two_things_at_one_place),
	    cmocka_unit_test(
		every_action_has_a_key_and_every_row_a_word_for_it),
	    cmocka_unit_test(the_promised_keys_are_there),
	    cmocka_unit_test(a_key_is_named_as_it_is_printed_on_keyboards),
	    cmocka_unit_test(the_help_has_every_row_and_each_groups_name),
	    cmocka_unit_test(the_help_names_the_keys_of_each_row_once),
	};

	return cmocka_run_group_tests_name("keys", tests, NULL, NULL);
}
