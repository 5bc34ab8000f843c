/* test_address.c - the reader on a terminal, given an address. */
#include "config.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "fixture.h"
#include "screen.h"

/* The group's server; each test has its own *state, the screen. */
static struct server *server;

static int
start_group(void **state)
{
	int failed = start_server(state);

	server = *state;
	return failed;
}

static int
stop_group(void **state)
{
	*state = server;
	return stop_server(state);
}

static struct screen *
open_address(void **state, const char *path)
{
	char address[128];

	snprintf(address, sizeof(address), "http://127.0.0.1:%d%s",
	    server->port, path);
	return screen_open(state, (const char *[]){address, NULL});
}

static void
a_page_opens_like_a_file(void **state)
{
	struct screen *s = open_address(state, "/redirect/2");

	screen_expect(s, "Hello.");
	screen_refute(s, "fetching");
	screen_type(s, "q");
	screen_expect_end(s, 0);
	assert_true(screen_is_restored(s));
}

static void
a_page_that_breaks_off_is_shown(void **state)
{
	struct screen *s = open_address(state, "/cut");

	screen_expect(s, "The ferry stays");
	screen_refute(s, "<h1>");
	screen_type(s, "q");
	screen_expect_end(s, 0);
}

static void
an_error_is_one_line_and_the_end(void **state)
{
	struct screen *s = open_address(state, "/404");

	screen_expect_end(s, 1);
	screen_expect(s, "pullquote: 127.0.0.1 has no such page");
	assert_true(screen_is_restored(s));
}

static void
escape_gives_a_slow_page_up(void **state)
{
	struct screen *s = open_address(state, "/drip");

	screen_expect(s, "fetching: 1 KB (Esc gives up)");
	screen_type(s, KEY_TEXT_DOWN); /* begins with Esc, and is none */
	screen_type(s, KEY_TEXT_ESCAPE);
	screen_expect_end(s, 1);
	screen_expect(s, "pullquote: given up");
	screen_refute(s, "fetching");
	assert_true(screen_is_restored(s));
}

static void
a_signal_leaves_the_terminal_as_it_was(void **state)
{
	struct screen *s = open_address(state, "/silent");

	screen_expect(s, "fetching");
	screen_signal(s, SIGTERM);
	screen_expect_end(s, -SIGTERM);
	screen_refute(s, "fetching");
	assert_true(screen_is_restored(s));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_teardown(
		a_page_opens_like_a_file, screen_teardown),
	    cmocka_unit_test_teardown(
		a_page_that_breaks_off_is_shown, screen_teardown),
	    cmocka_unit_test_teardown(
		an_error_is_one_line_and_the_end, screen_teardown),
	    cmocka_unit_test_teardown(
		escape_gives_a_slow_page_up, screen_teardown),
	    cmocka_unit_test_teardown(
		a_signal_leaves_the_terminal_as_it_was, screen_teardown),
	};

	return cmocka_run_group_tests_name(
	    "address", tests, start_group, stop_group);
}
