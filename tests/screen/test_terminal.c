/*
 * test_terminal.c - the reader takes the terminal and always gives it back.
 */
#include "config.h"

#include <signal.h>
#include <stdio.h>

#include "screen.h"

static const char SEED[] = "seeds/harbor-ferry.txt";
static const char TITLE[] = "Ferry captain tells inquiry";

static struct screen *
open_seed(void **state)
{
	struct screen *s = screen_open(state, (const char *[]){SEED, NULL});

	screen_expect(s, TITLE);
	screen_settle(s);
	return s;
}

static void
quitting_gives_the_terminal_back(void **state)
{
	struct screen *s = open_seed(state);

	assert_false(screen_is_restored(s));
	screen_type(s, "q");
	screen_expect_end(s, 0);
	assert_true(screen_is_restored(s));
}

static void
a_signal_gives_the_terminal_back_and_takes_its_course(void **state)
{
	static const int sig[] = {SIGTERM, SIGHUP};

	for (size_t i = 0; i < COUNT(sig); i++) {
		struct screen *s = open_seed(state);

		screen_signal(s, sig[i]);
		screen_expect_end(s, -sig[i]);
		assert_true(screen_is_restored(s));
		screen_teardown(state);
	}
}

static void
a_signal_while_typing_gives_the_terminal_back(void **state)
{
	static const char *const key[] = {"/radar", "s", "h", "o", "\t"};

	for (size_t i = 0; i < COUNT(key); i++) {
		struct screen *s = open_seed(state);

		screen_press(s, key[i]);
		screen_signal(s, SIGTERM);
		screen_expect_end(s, -SIGTERM);
		assert_true(screen_is_restored(s));
		screen_teardown(state);
	}
}

static void
suspending_lends_the_terminal_and_fg_draws_it_anew(void **state)
{
	struct screen *s = open_seed(state);

	for (int round = 0; round < 2; round++) {
		screen_type(s, KEY_TEXT_CTRL('z'));
		screen_wait_stopped(s);
		assert_true(screen_is_restored(s));
		screen_continue(s);
		screen_expect(s, TITLE);
		assert_false(screen_is_restored(s));
	}
	screen_type(s, "q");
	screen_expect_end(s, 0);
	assert_true(screen_is_restored(s));
}

static void
a_stop_signal_from_outside_suspends_too(void **state)
{
	struct screen *s = open_seed(state);

	screen_signal(s, SIGTSTP);
	screen_wait_stopped(s);
	assert_true(screen_is_restored(s));
	screen_continue(s);
	screen_expect(s, TITLE);
}

static void
a_terminal_resized_while_suspended_is_seen(void **state)
{
	struct screen *s = open_seed(state);

	screen_type(s, KEY_TEXT_CTRL('z'));
	screen_wait_stopped(s);
	screen_resize(s, 40, 120);
	screen_continue(s);
	screen_expect(s, TITLE);
	screen_settle(s);
	/* The bottom line is at the new bottom. */
	assert_string_not_equal(screen_row(s, 39), "");
}

static void
a_vanished_terminal_ends_the_reader(void **state)
{
	struct screen *s = open_seed(state);

	screen_hang_up(s);
	screen_wait_end(s);
}

static void
a_terminal_that_vanishes_with_its_signal_ends_it_too(void **state)
{
	struct screen *s = open_seed(state);

	screen_hang_up(s);
	screen_signal(s, SIGHUP);
	screen_wait_end(s);
}

static void
an_article_by_pipe_leaves_the_keys_to_the_terminal(void **state)
{
	static const char text[] =
	    "A short title\n"
	    "By Nobody at All\n"
	    "The first paragraph is here, and it ends where it should.\n"
	    "“Read me,” said Odile Brandt, who wrote the second one.\n";
	static const char *const dash[] = {"-", NULL};
	static const char *const none[] = {NULL};
	const char *const *args[] = {none, dash};

	for (size_t i = 0; i < COUNT(args); i++) {
		struct screen *s = screen_start(state,
		    &(struct screen_setup){.args = args[i], .input = text});

		screen_expect(s, "said Odile Brandt");
		screen_type(s, "/first\r");
		screen_expect(s, "1/1");
		screen_type(s, "q");
		screen_expect_end(s, 0);
		assert_true(screen_is_restored(s));
		screen_teardown(state);
	}
}

static void
what_cannot_be_shown_is_said_in_one_line(void **state)
{
	static const struct {
		const char *args[3];
		const char *env[2];
		const char *line;
		int status;
	} row[] = {
	    {{"seeds/nonesuch.txt"}, {NULL}, "nonesuch", 1},
	    {{"seeds"}, {NULL}, "seeds", 1},
	    {{"--nonesuch"}, {NULL}, "nonesuch", 2},
	    {{SEED}, {"TERM=nonesuch"}, "\"nonesuch\"; --text prints", 1},
	    {{SEED}, {"TERM=dumb"}, "\"dumb\"; --text prints", 1},
	};

	for (size_t i = 0; i < COUNT(row); i++) {
		struct screen *s = screen_start(state,
		    &(struct screen_setup){
			.args = row[i].args, .env = row[i].env});

		screen_expect_end(s, row[i].status);
		screen_expect(s, row[i].line);
		assert_true(screen_is_restored(s));
		screen_teardown(state);
	}
}

static void
common_terminals_can_be_read_on(void **state)
{
	static const char *const type[] = {
	    "TERM=linux", "TERM=screen", "TERM=vt100", "TERM=xterm"};

	for (size_t i = 0; i < COUNT(type); i++) {
		const char *const args[] = {SEED, NULL};
		const char *const env[] = {type[i], NULL};
		struct screen *s = screen_start(
		    state, &(struct screen_setup){.args = args, .env = env});

		screen_expect(s, TITLE);
		screen_press(s, ")/bell\r");
		screen_expect(s, "match 1/");
		screen_type(s, "q");
		screen_expect_end(s, 0);
		screen_teardown(state);
	}
}

/* How many cells of the screen have a colour of their own. */
static int
count_coloured(struct screen *s)
{
	int n = 0;

	for (int row = 0; row < screen_rows(s); row++)
		for (int col = 0; col < screen_cols(s); col++) {
			struct screen_cell cell = screen_cell(s, row, col);
			n += cell.fg != -1 || cell.bg != -1;
		}
	return n;
}

static void
colours_are_used_where_they_may_be(void **state)
{
	static const struct {
		const char *args[3];
		const char *env[2];
		bool is_coloured;
	} row[] = {
	    {{SEED}, {NULL}, true},
	    {{SEED}, {"NO_COLOR=1"}, false},
	    {{SEED}, {"NO_COLOR="}, true},
	    {{SEED}, {"TERM=vt100"}, false},
	    {{"--color=never", SEED}, {NULL}, false},
	    {{"--color=always", SEED}, {"NO_COLOR=1"}, true},
	};

	for (size_t i = 0; i < COUNT(row); i++) {
		struct screen *s = screen_start(state,
		    &(struct screen_setup){.rows = 40,
			.cols = 120,
			.args = row[i].args,
			.env = row[i].env});

		screen_expect(s, TITLE);
		screen_press(s, ")");
		assert_int_equal(count_coloured(s) > 0, row[i].is_coloured);
		screen_teardown(state);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_teardown(name, screen_teardown)
	    TEST(quitting_gives_the_terminal_back),
	    TEST(a_signal_gives_the_terminal_back_and_takes_its_course),
	    TEST(a_signal_while_typing_gives_the_terminal_back),
	    TEST(suspending_lends_the_terminal_and_fg_draws_it_anew),
	    TEST(a_stop_signal_from_outside_suspends_too),
	    TEST(a_terminal_resized_while_suspended_is_seen),
	    TEST(a_vanished_terminal_ends_the_reader),
	    TEST(a_terminal_that_vanishes_with_its_signal_ends_it_too),
	    TEST(an_article_by_pipe_leaves_the_keys_to_the_terminal),
	    TEST(what_cannot_be_shown_is_said_in_one_line),
	    TEST(common_terminals_can_be_read_on),
	    TEST(colours_are_used_where_they_may_be),
	};

	return cmocka_run_group_tests_name("terminal", tests, NULL, NULL);
}
