/*
 * test_speakers.c - sidebar, picker, outline and the quote at hand.
 */
#include "config.h"

#include <string.h>

#include "screen.h"

static const char *const seed_args[] = {"seeds/trump-envoy-ukraine.txt", NULL};

static struct screen *
open_seed(void **state, int rows, int cols, const char *const *env)
{
	struct screen *s = screen_start(state,
	    &(struct screen_setup){
		.rows = rows, .cols = cols, .args = seed_args, .env = env});

	screen_settle(s);
	return s;
}

/* A name in the sidebar, where it stands at the right of the text. */
static struct screen_cell
name_in_sidebar(struct screen *s, const char *name, int from)
{
	for (int row = 1; row < screen_rows(s); row++) {
		const char *line = screen_row(s, row);
		const char *bar = strstr(line, "\u2502 ");
		int col = from;

		if (!bar || !strstr(bar, name))
			continue;
		while (screen_cell(s, row, col).fg < 0)
			col++;
		return screen_cell(s, row, col);
	}
	fail_msg("%s is not in the sidebar", name);
	return (struct screen_cell){0};
}

static void
the_sidebar_stands_on_a_wide_screen_and_S_takes_it_away(void **state)
{
	struct screen *s = open_seed(state, 40, 120, NULL);

	screen_expect(s, "\u25b8 Steve Witkoff");
	screen_press(s, "S");
	screen_refute(s, "\u25b8 Steve Witkoff");
	screen_press(s, "S");
	screen_expect(s, "\u25b8 Steve Witkoff");
	screen_resize(s, 40, 99);
	screen_refute(s, "\u25b8 Steve Witkoff");
	screen_resize(s, 40, 100);
	screen_expect(s, "\u25b8 Steve Witkoff");
}

static void
the_sidebar_comes_over_a_narrow_screen_and_goes(void **state)
{
	static const char *const ways_back[] = {"\t", KEY_TEXT_ESCAPE, "S"};
	struct screen *s = open_seed(state, 24, 80, NULL);

	for (size_t i = 0; i < COUNT(ways_back); i++) {
		screen_refute(s, "Steve Witkoff  ");
		screen_press(s, "\t");
		screen_expect(s, "\u25b8 Steve Witkoff");
		screen_press(s, ways_back[i]);
	}
	screen_refute(s, "\u25b8 Steve Witkoff");
	screen_expect(s, "hosted by U.S. President Donald Trump");
}

static void
a_speaker_unfolds_and_enter_jumps_to_a_quote(void **state)
{
	struct screen *s = open_seed(state, 24, 120, NULL);

	screen_press(s, "\t/rubio\r");
	screen_refute(s, "\u25b8 Steve Witkoff");
	screen_press(s, "l");
	screen_expect(s, "  \u201cThe minute you levy");
	screen_press(s, "j\r");
	screen_expect(s, "talking stops,\u201d he said on ABC News.");
	screen_expect(s, " Rubio");
	assert_true(screen_cell_of(s, "\u201cThe minute").is_bold);
}

static void
a_speaker_is_picked_by_typing_and_followed(void **state)
{
	struct screen *s = open_seed(state, 24, 80, NULL);

	screen_press(s, "s");
	screen_expect(s, "Pick a speaker");
	screen_press(s, "RUB\r");
	screen_expect(s, "\u201cThe minute you levy");
	screen_expect(s, "Rubio");
	screen_press(s, ">");
	screen_expect(s, "still a long ways off\u201d from");
	assert_true(screen_cell_of(s, "\u201cwe\u2019re still a long").is_bold);
	assert_false(screen_cell_of(s, "\u201cThe minute").is_bold);
	screen_press(s, "''");
	assert_true(screen_cell_of(s, "\u201cThe minute").fg >= 0);
}

static void
a_speaker_has_one_colour_in_sidebar_and_text(void **state)
{
	struct screen *s = open_seed(state, 40, 120, NULL);
	struct screen_cell name = name_in_sidebar(s, "Steve Witkoff", 82);

	assert_true(name.fg > 0);
	assert_int_equal(screen_cell_of(s, "\u201cWe were able").fg, name.fg);
	assert_int_not_equal(
	    screen_cell_of(s, "\u201cSecurity guarantees").fg, name.fg);
}

static void
without_colour_underline_and_bold_do_the_work(void **state)
{
	static const char *const env[] = {"NO_COLOR=1", NULL};
	struct screen *s = open_seed(state, 40, 120, env);
	struct screen_cell quote = screen_cell_of(s, "\u201cWe were able");

	assert_int_equal(quote.fg, -1);
	assert_true(quote.is_underlined);
	assert_false(quote.is_bold);
	assert_false(screen_cell_of(s, "U.S. special").is_underlined);
	screen_press(s, "))");
	assert_true(screen_cell_of(s, "\u201cWe were able").is_bold);
}

static void
the_outline_leads_to_a_section(void **state)
{
	struct screen *s = open_seed(state, 24, 80, NULL);

	screen_press(s, "o");
	screen_expect(s, "Outline");
	screen_expect(s, " quotes \u00b7 ");
	screen_expect(s, " min");
	screen_press(s, "q");
	screen_refute(s, "Outline");
	screen_expect(s, "bring an end to the war.");
}

static void
the_quote_at_hand_is_explained(void **state)
{
	struct screen *s = open_seed(state, 24, 80, NULL);

	screen_press(s, "))e");
	screen_expect(s, "said by Steve Witkoff");
	screen_expect(s, "\u00a0%");
}

static void
the_help_lists_the_keys_and_q_leaves_it_only(void **state)
{
	static const char *const keys[] = {"h", KEY_TEXT_F1};
	struct screen *s = open_seed(state, 24, 80, NULL);

	for (size_t i = 0; i < COUNT(keys); i++) {
		screen_press(s, keys[i]);
		screen_expect(s, "next section");
		screen_press(s, "G");
		screen_expect(s, "erase a word");
		screen_press(s, "q");
		screen_expect(s, "bring an end to the war.");
	}
	screen_press(s, "a");
	screen_expect(s, "h shows the keys");
}

#define TEST(name) cmocka_unit_test_teardown(name, screen_teardown)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(the_sidebar_stands_on_a_wide_screen_and_S_takes_it_away),
	    TEST(the_sidebar_comes_over_a_narrow_screen_and_goes),
	    TEST(a_speaker_unfolds_and_enter_jumps_to_a_quote),
	    TEST(a_speaker_is_picked_by_typing_and_followed),
	    TEST(a_speaker_has_one_colour_in_sidebar_and_text),
	    TEST(without_colour_underline_and_bold_do_the_work),
	    TEST(the_outline_leads_to_a_section),
	    TEST(the_quote_at_hand_is_explained),
	    TEST(the_help_lists_the_keys_and_q_leaves_it_only),
	};

	return cmocka_run_group_tests_name("speakers", tests, NULL, NULL);
}
