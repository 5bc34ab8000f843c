/*
 * test_harness.c - the tests' own terminal, tried with small shell scripts:
 * a harness that sees nothing must not let tests pass.
 */
#include "config.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "screen.h"

/* Run `script` in place of the reader. */
static struct screen *
run(void **state, const char *script)
{
	const char *const args[] = {"-c", script, NULL};

	return screen_start(
	    state, &(struct screen_setup){.program = "/bin/sh", .args = args});
}

static void
draws_text_where_it_belongs(void **state)
{
	struct screen *s = run(state, "printf 'one\\n  日本 two'; read answer");
	int row, col;

	screen_expect(s, "two");
	assert_string_equal(screen_row(s, 0), "one");
	assert_true(screen_find(s, "two", &row, &col));
	assert_int_equal(row, 1);
	assert_int_equal(col, 7);
}

static void
sees_attributes_and_colours(void **state)
{
	struct screen *s = run(state,
	    "printf '\\033[1mB\\033[0m\\033[4mU\\033[0m\\033[7mR\\033[0m"
	    "\\033[31mC\\033[38;5;200mX\\033[0mN'; read answer");

	screen_expect(s, "BURCXN");
	assert_true(screen_cell_of(s, "B").is_bold);
	assert_true(screen_cell_of(s, "U").is_underlined);
	assert_true(screen_cell_of(s, "R").is_reversed);
	assert_int_equal(screen_cell_of(s, "C").fg, 1);
	assert_int_equal(screen_cell_of(s, "X").fg, 200);
	assert_int_equal(screen_cell_of(s, "N").fg, -1);
	assert_int_equal(screen_cell_of(s, "N").bg, -1);
	assert_false(screen_cell_of(s, "N").is_bold);
}

static void
types_keys_and_reads_the_exit_status(void **state)
{
	struct screen *s =
	    run(state, "read answer; echo \"got $answer\"; exit 7");

	screen_press(s, "words\n");
	screen_expect(s, "got words");
	screen_expect_end(s, 7);
}

static void
pins_the_environment(void **state)
{
	static const char *const args[] = {
	    "-c", "echo \"$TERM $LC_ALL $MORE ${NO_COLOR-none}\"", NULL};
	static const char *const env[] = {"MORE=more", "LC_ALL=C", NULL};
	struct screen *s = screen_start(state,
	    &(struct screen_setup){
		.program = "/bin/sh", .args = args, .env = env});

	screen_expect(s, "xterm-256color C more none");
	screen_expect_end(s, 0);
}

static void
pipes_text_in_while_keys_come_from_the_terminal(void **state)
{
	static const char *const args[] = {
	    "-c", "cat; read answer </dev/tty; echo \"key $answer\"", NULL};
	struct screen *s = screen_start(state,
	    &(struct screen_setup){
		.program = "/bin/sh", .args = args, .input = "by pipe\n"});

	screen_expect(s, "by pipe");
	screen_type(s, "k\n");
	screen_expect(s, "key k");
}

static void
tells_a_new_size(void **state)
{
	struct screen *s = run(state,
	    "trap 'stty size' WINCH; echo up; while :; do read answer; done");

	screen_expect(s, "up");
	screen_resize(s, 10, 33);
	screen_type(s, "\n");
	screen_expect(s, "10 33");
	assert_int_equal(screen_rows(s), 10);
	assert_int_equal(screen_cols(s), 33);
	for (int size = 1; size < 40; size += 13)
		screen_resize(s, size, size);
	screen_resize(s, 1, 1);
	screen_resize(s, 24, 80);
	screen_type(s, "\n");
	screen_expect(s, "24 80");
}

static void
stops_and_continues_as_a_shell_does(void **state)
{
	struct screen *s = run(state, "echo up; read answer; echo \"$answer\"");

	screen_expect(s, "up");
	screen_type(s, KEY_TEXT_CTRL('z'));
	screen_wait_stopped(s);
	screen_continue(s);
	screen_type(s, "back\n");
	screen_expect(s, "back");
	screen_expect_end(s, 0);
}

static void
tells_a_signal_from_an_exit(void **state)
{
	struct screen *s = run(state, "echo up; read answer");

	screen_expect(s, "up");
	screen_signal(s, SIGTERM);
	screen_expect_end(s, -SIGTERM);
}

static void
hangs_up_on_the_program(void **state)
{
	struct screen *s = run(state, "echo up; read answer || exit 9");

	screen_expect(s, "up");
	screen_hang_up(s);
	screen_expect_end(s, 9);
}

static void
knows_a_terminal_that_was_not_given_back(void **state)
{
	static const char *const left[] = {"printf '\\033[?1049h'",
	    "printf '\\033[?25l'", "stty -echo", "stty -icanon", "stty raw"};
	char script[128];

	for (size_t i = 0; i < COUNT(left); i++) {
		struct screen *s;

		snprintf(script, sizeof(script), "%s; echo done", left[i]);
		s = run(state, script);
		screen_wait_end(s);
		assert_false(screen_is_restored(s));
		screen_teardown(state);
	}
	run(state,
	    "printf '\\033[?1049h\\033[?25l'; m=$(stty -g); stty raw; "
	    "stty $m; printf '\\033[?25h\\033[?1049l'");
	screen_wait_end(*state);
	assert_true(screen_is_restored(*state));
}

static void
waits_for_a_program_that_computes(void **state)
{
	struct screen *s = run(state,
	    "read answer; i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; "
	    "echo counted; read answer");

	screen_press(s, "\n");
	assert_true(screen_find(s, "counted", NULL, NULL));
	screen_refute(s, "uncounted");
}

/* In a process of its own: fill the pipe at `path` when the reader, which waits
 * for it, has had time to look idle. */
static pid_t
fill_late(const char *path)
{
	static const char text[] = "A late title\n\nIt came in the end.\n";
	pid_t child = fork();
	int fd;

	if (child != 0)
		return child;
	fd = open(path, O_WRONLY);
	poll(NULL, 0, 300);
	_exit(write(fd, text, sizeof(text) - 1) < 0);
}

static void
waits_for_a_reader_that_waits_for_its_article(void **state)
{
	char home[] = "/tmp/pullquote-late-XXXXXX", path[64];
	const char *const args[] = {path, NULL};
	struct screen *s;
	pid_t child;

	assert_non_null(mkdtemp(home));
	snprintf(path, sizeof(path), "%s/article.txt", home);
	assert_int_equal(mkfifo(path, 0600), 0);
	child = fill_late(path);
	s = screen_open(state, args);
	screen_settle(s);
	assert_true(screen_find(s, "It came in the end.", NULL, NULL));
	assert_int_equal(waitpid(child, NULL, 0), child);
	unlink(path);
	rmdir(home);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_teardown(name, screen_teardown)
	    TEST(draws_text_where_it_belongs),
	    TEST(sees_attributes_and_colours),
	    TEST(types_keys_and_reads_the_exit_status),
	    TEST(pins_the_environment),
	    TEST(pipes_text_in_while_keys_come_from_the_terminal),
	    TEST(tells_a_new_size),
	    TEST(stops_and_continues_as_a_shell_does),
	    TEST(tells_a_signal_from_an_exit),
	    TEST(hangs_up_on_the_program),
	    TEST(knows_a_terminal_that_was_not_given_back),
	    TEST(waits_for_a_program_that_computes),
	    TEST(waits_for_a_reader_that_waits_for_its_article),
	};

	return cmocka_run_group_tests_name("harness", tests, NULL, NULL);
}
