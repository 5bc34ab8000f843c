/*
 * test_quotes.c - from quote to quote, and the sidebar of who says them.
 */
#include "config.h"

#include <string.h>

#include "screen.h"

static const char *const seed_args[] = {"seeds/trump-envoy-ukraine.txt", NULL};

static struct screen *
open_seed(void **state, int rows, int cols)
{
	struct screen *s = screen_start(state,
	    &(struct screen_setup){
		.rows = rows, .cols = cols, .args = seed_args});

	screen_expect(s, "Trump envoy says");
	screen_settle(s);
	return s;
}

static void
the_bottom_line_counts_quotes_and_names_who_speaks(void **state)
{
	static const struct {
		const char *key, *count, *speaker;
	} row[] = {
	    {"2)", "quote 2/21 ", "Witkoff"},
	    {"3)", "quote 5/21 ", "von der Leyen"},
	    {")", "quote 6/21 ", "Zelenskyy"},
	    {"(", "quote 5/21 ", "von der Leyen"},
	    {"8)", "quote 13/21 ", "Rubio"},
	    {"8)", "quote 21/21 ", "Rubio"},
	};
	struct screen *s = open_seed(state, 24, 80);

	for (size_t i = 0; i < COUNT(row); i++) {
		screen_press(s, row[i].key);
		assert_non_null(strstr(screen_bottom(s), row[i].count));
		assert_non_null(strstr(screen_bottom(s), row[i].speaker));
	}
}

static void
the_same_speaker_is_one_key_away(void **state)
{
	static const struct {
		const char *key, *count;
	} row[] = {{"2)", "quote 2/21 "}, {">", "quote 3/21 "},
	    {">", "quote 11/21 "}, {">", "quote 12/21 "}, {"<", "quote 11/21 "},
	    {"2<", "quote 2/21 "}};
	struct screen *s = open_seed(state, 24, 80);

	for (size_t i = 0; i < COUNT(row); i++) {
		screen_press(s, row[i].key);
		assert_non_null(strstr(screen_bottom(s), row[i].count));
	}
}

static void
the_quote_at_hand_stands_out_from_the_others(void **state)
{
	struct screen *s = open_seed(state, 24, 80);
	struct screen_cell at_hand, other;

	screen_press(s, "2)");
	at_hand = screen_cell_of(s, "“We were able");
	other = screen_cell_of(s, "“the first time");
	assert_true(at_hand.is_bold && at_hand.is_underlined);
	assert_false(other.is_underlined);
	assert_int_equal(at_hand.fg, other.fg);
	screen_press(s, ")");
	at_hand = screen_cell_of(s, "“the first time");
	assert_true(at_hand.is_bold && at_hand.is_underlined);
}

static void
a_wide_screen_shows_who_speaks_beside_the_text(void **state)
{
	static const char *const name[] = {"Steve Witkoff",
	    "Ursula von der Leyen", "Volodymyr Zelenskyy", "Donald Trump",
	    "Rubio", "Russia"};
	struct screen *s = open_seed(state, 40, 120);

	for (size_t i = 0; i < COUNT(name); i++)
		screen_expect(s, name[i]);
	screen_expect(s, "│");
	screen_press(s, "S");
	screen_refute(s, "│");
	screen_press(s, "S");
	screen_expect(s, "│");
}

static void
the_sidebar_jumps_to_what_it_shows(void **state)
{
	struct screen *s = open_seed(state, 40, 120);

	screen_press(s, "\t/zel\r");
	screen_refute(s, "▸ Ursula von der Leyen");
	screen_press(s, "l");
	screen_expect(s, "│   “Everyone agrees");
	screen_press(s, "jjj\r");
	screen_expect(s, "“Everyone agrees that borders must not");
	assert_non_null(
	    strstr(screen_bottom(s), "quote 18/21 Volodymyr Zelenskyy"));
}

static void
the_sidebar_comes_over_the_text_of_a_narrow_screen(void **state)
{
	struct screen *s = open_seed(state, 24, 80);

	screen_refute(s, "U.S. special envoy  ");
	screen_press(s, "\t");
	screen_expect(s, "Ursula von der Leyen");
	screen_expect(s, "Volodymyr Zelenskyy");
	screen_press(s, "\033");
	screen_expect(s, "Trump envoy says");
}

static void
a_speaker_is_picked_by_typing_without_accents(void **state)
{
	static const char text[] =
	    "Two people and a river\n"
	    "“It rose in the night,” said Odile Varenquier, the mayor.\n"
	    "“It fell by noon,” said Nadège Tissot, who lives beside it.\n";
	struct screen *s =
	    screen_start(state, &(struct screen_setup){.input = text});

	screen_expect(s, "Two people and a river");
	screen_settle(s);
	screen_press(s, "s");
	screen_press(s, "nadege");
	screen_expect(s, "Nadège Tissot");
	screen_press(s, "\r");
	assert_non_null(strstr(screen_bottom(s), "quote 2/2 Nadège Tissot"));
}

static void
the_outline_counts_quotes_and_minutes(void **state)
{
	struct screen *s = open_seed(state, 24, 80);

	screen_press(s, "o");
	screen_expect(s, "Peace deal ‘still a long ways off’");
	screen_expect(s, "What’s at stake");
	screen_press(s, "G\r");
	screen_expect(s, "If the Kremlin did in fact agree");
}

static void
the_help_shows_every_key_and_goes_away(void **state)
{
	static const char *const words[] = {"next section", "next quote",
	    "same speaker", "search", "outline", "quit"};
	struct screen *s = open_seed(state, 80, 80);

	screen_press(s, "h");
	for (size_t i = 0; i < COUNT(words); i++)
		screen_expect(s, words[i]);
	screen_press(s, "h");
	screen_refute(s, "next section");
	screen_press(s, KEY_TEXT_F1);
	screen_expect(s, "next section");
	screen_press(s, KEY_TEXT_ESCAPE);
	screen_expect(s, "Trump envoy says");
	screen_refute(s, "next section");
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_teardown(name, screen_teardown)
	    TEST(the_bottom_line_counts_quotes_and_names_who_speaks),
	    TEST(the_same_speaker_is_one_key_away),
	    TEST(the_quote_at_hand_stands_out_from_the_others),
	    TEST(a_wide_screen_shows_who_speaks_beside_the_text),
	    TEST(the_sidebar_jumps_to_what_it_shows),
	    TEST(the_sidebar_comes_over_the_text_of_a_narrow_screen),
	    TEST(a_speaker_is_picked_by_typing_without_accents),
	    TEST(the_outline_counts_quotes_and_minutes),
	    TEST(the_help_shows_every_key_and_goes_away),
	};

	return cmocka_run_group_tests_name("quotes", tests, NULL, NULL);
}
