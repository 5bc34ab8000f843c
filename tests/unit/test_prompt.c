/* test_prompt.c - a line of text that is being typed. */
#include "config.h"

#include "ui/prompt.h"

#include <string.h>

#include "pullquote/utf8.h"
#include "unit.h"

/* Press keys as a person does: what does nothing else is typed. */
static void
press(struct prompt *p, const char *keys)
{
	for (size_t at = 0; keys[at];) {
		uint32_t cp;
		enum action action;

		at += utf8_next(keys + at, strlen(keys) - at, &cp);
		action = keys_action(KEYS_PROMPT, (int)cp);
		if (action == ACTION_NONE)
			prompt_type(p, (int)cp);
		else
			prompt_edit(p, action);
	}
}

#define LEFT  "\x02" /* ^B */
#define RIGHT "\x06"
#define HOME  "\x01"
#define END   "\x05"
#define BACK  "\x7f"
#define DEL   "\x04"
#define WORD  "\x17"
#define ALL   "\x15"
#define OLDER "\x10"
#define NEWER "\x0e"

static const struct {
	const char *keys;
	const char *text;
	size_t cursor;
} cases[] = {
    {"abc", "abc", 3},
    {"abc" LEFT LEFT "x", "axbc", 2},
    {"abc" HOME "x" END "y", "xabcy", 5},
    {"abc" BACK, "ab", 2},
    {BACK DEL WORD ALL, "", 0},
    {"abc" HOME DEL, "bc", 0},
    {"one two" WORD, "one ", 4},
    {"one two  " WORD, "one ", 4},
    {"one two" LEFT LEFT ALL, "wo", 0},
    {"abc" RIGHT, "abc", 3},
    {"e\u0301" BACK, "", 0},
    {"\u4e2d\u6587" LEFT BACK, "\u6587", 0},
    {"\U0001F468\u200D\U0001F469" LEFT "x", "x\U0001F468\u200D\U0001F469", 1},
    /* A mark typed before a letter joins what is before it. */
    {"ae" LEFT "\u0301", "a\u0301e", 3},
};

static void
edits_as_a_shell_does(void **state)
{
	struct prompt p = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		prompt_start(&p, NULL);
		press(&p, cases[i].keys);
		assert_string_equal(str_text(&p.text), cases[i].text);
		assert_int_equal(p.cursor, cases[i].cursor);
	}
	prompt_clear(&p);
}

static void
takes_no_control_character(void **state)
{
	static const int keys[] = {0x1B, 0x7F, 0x85, 0xD800, KEYS_UP,
	    KEYS_PASTE_BEGIN, KEYS_UNKNOWN, '\n', '\t'};
	struct prompt p = {0};

	(void)state;
	prompt_start(&p, NULL);
	for (size_t i = 0; i < COUNT(keys); i++)
		assert_false(prompt_type(&p, keys[i]));
	assert_int_equal(p.text.len, 0);
	prompt_clear(&p);
}

static void
has_an_end(void **state)
{
	struct prompt p = {0};
	int typed = 0;

	(void)state;
	prompt_start(&p, NULL);
	while (prompt_type(&p, 0x4E2D))
		typed++;
	assert_int_equal(typed, PROMPT_MAX / 3);
	prompt_clear(&p);
}

static void
recalls_what_was_typed_before(void **state)
{
	struct prompt_history history = {0};
	struct prompt p = {0};
	static const char *const lines[] = {"coal", "ferry", "", "coal"};

	(void)state;
	for (size_t i = 0; i < COUNT(lines); i++) {
		prompt_start(&p, &history);
		press(&p, lines[i]);
		prompt_remember(&p);
	}
	/* An empty line is not kept, and none is kept twice. */
	assert_int_equal(history.n, 2);
	prompt_start(&p, &history);
	press(&p, OLDER);
	assert_string_equal(str_text(&p.text), "coal");
	press(&p, OLDER OLDER OLDER);
	assert_string_equal(str_text(&p.text), "ferry");
	press(&p, NEWER);
	assert_string_equal(str_text(&p.text), "coal");
	press(&p, NEWER NEWER);
	assert_string_equal(str_text(&p.text), "");
	prompt_clear(&p);
	prompt_history_clear(&history);
}

static void
the_history_forgets_the_oldest(void **state)
{
	struct prompt_history history = {0};
	struct prompt p = {0};

	(void)state;
	for (int i = 0; i < PROMPT_HISTORY + 3; i++) {
		prompt_start(&p, &history);
		prompt_type(&p, 0x1000 + i);
		prompt_remember(&p);
	}
	assert_int_equal(history.n, PROMPT_HISTORY);
	assert_string_equal(history.line[0], "\u1003");
	prompt_clear(&p);
	prompt_history_clear(&history);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(edits_as_a_shell_does),
	    cmocka_unit_test(takes_no_control_character),
	    cmocka_unit_test(has_an_end),
	    cmocka_unit_test(recalls_what_was_typed_before),
	    cmocka_unit_test(the_history_forgets_the_oldest),
	};

	return cmocka_run_group_tests_name("prompt", tests, NULL, NULL);
}
