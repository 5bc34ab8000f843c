/* test_lines.c - the lines of an open file. */
#include "config.h"

#include "output/lines.h"

#include <string.h>

#include <unistd.h>

#include "unit.h"

/* What lines_next gives for `input`, written to a pipe `step` bytes at a time:
 * lines as "[line]", lines too long as "!". */
static void
read_lines(struct str *out, const char *input, size_t step, size_t max_len)
{
	struct lines l = {.max_len = max_len};
	size_t len = strlen(input), sent = 0;
	struct slice line;
	int pipe_fd[2];

	assert_int_equal(pipe(pipe_fd), 0);
	l.fd = pipe_fd[0];
	for (;;) {
		enum lines_step got = lines_next(&l, &line);

		if (got == LINES_END)
			break;
		if (got == LINES_LINE)
			str_addf(out, "[%.*s]", (int)line.len, line.at);
		if (got == LINES_LONG)
			str_addc(out, '!');
		if (got != LINES_MORE)
			continue;
		if (sent < len) {
			size_t n = len - sent < step ? len - sent : step;

			assert_int_equal(write(pipe_fd[1], input + sent, n), n);
			sent += n;
		} else if (pipe_fd[1] >= 0) {
			close(pipe_fd[1]);
			pipe_fd[1] = -1;
		}
		assert_int_equal(lines_read(&l, NULL), ERR_OK);
	}
	close(pipe_fd[0]);
	lines_clear(&l);
}

static void
lines_are_the_same_however_they_arrive(void **state)
{
	static const struct {
		const char *input, *lines;
	} table[] = {
	    {"", ""},
	    {"one", "[one]"},
	    {"one\n", "[one]"},
	    {"one\ntwo", "[one][two]"},
	    {"\n\none\n\n", "[][][one][]"},
	    {"1234567\n", "[1234567]"},
	    {"12345678\n", "!"},
	    {"12345678", "!"},
	    {"a\n1234567890123456789\nb\n", "[a]![b]"},
	    {"a\n12345678901\n\n1234567890\nb", "[a]![]![b]"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		for (size_t step = 1; step <= 25; step++) {
			struct str got = {0};

			read_lines(&got, table[i].input, step, 7);
			assert_string_equal(str_text(&got), table[i].lines);
			str_clear(&got);
		}
	}
}

static void
a_file_that_cannot_be_read_is_an_error(void **state)
{
	struct lines l = {.fd = -1, .max_len = 10};
	struct slice line;
	struct note note = {""};

	(void)state;
	assert_int_equal(lines_next(&l, &line), LINES_MORE);
	assert_int_equal(lines_read(&l, &note), ERR_READ);
	assert_true(strlen(note.text) > 0);
	lines_clear(&l);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(lines_are_the_same_however_they_arrive),
	    cmocka_unit_test(a_file_that_cannot_be_read_is_an_error),
	};

	return cmocka_run_group_tests_name("lines", tests, NULL, NULL);
}
