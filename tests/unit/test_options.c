/* test_options.c - what the command line asks for. */
#include "config.h"

#include "options.h"

#include <string.h>

#include "unit.h"

enum {
	WORDS_MAX = 6
};

static enum err
parse(struct options *o, const char *const word[], struct note *note)
{
	char *argv[WORDS_MAX + 2] = {(char *)"pullquote"};
	int argc = 1;

	while (argc <= WORDS_MAX && word[argc - 1]) {
		argv[argc] = (char *)word[argc - 1];
		argc++;
	}
	return options_parse(o, argc, argv, note);
}

static bool
is_same(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

static void
reads_every_option(void **state)
{
	static const struct {
		const char *word[WORDS_MAX];
		struct options want;
	} table[] = {
	    {{NULL}, {.width = -1}},
	    {{"a.txt"}, {.width = -1, .file = "a.txt"}},
	    {{"-"}, {.width = -1, .file = "-"}},
	    {{"--text", "a"}, {.width = -1, .job = JOB_TEXT, .file = "a"}},
	    {{"a", "--json"}, {.width = -1, .job = JOB_JSON, .file = "a"}},
	    {{"--batch"}, {.width = -1, .job = JOB_BATCH}},
	    {{"--text", "--text"}, {.width = -1, .job = JOB_TEXT}},
	    {{"-w", "60"}, {.width = 60}},
	    {{"-w60"}, {.width = 60}},
	    {{"--width", "0"}, {.width = 0}},
	    {{"--width=100"}, {.width = 100}},
	    {{"-p", "a b"}, {.width = -1, .pattern = "a b"}},
	    {{"-p-x"}, {.width = -1, .pattern = "-x"}},
	    {{"-p", "-x"}, {.width = -1, .pattern = "-x"}},
	    {{"--pattern="}, {.width = -1, .pattern = ""}},
	    {{"--speaker=O=K"}, {.width = -1, .speaker = "O=K"}},
	    {{"--speaker", "Okafor"}, {.width = -1, .speaker = "Okafor"}},
	    {{"--color=never"}, {.width = -1, .color = COLOR_NEVER}},
	    {{"--color", "always"}, {.width = -1, .color = COLOR_ALWAYS}},
	    {{"+7", "a"},
		{.width = -1,
		    .start = START_PARAGRAPH,
		    .start_n = 7,
		    .file = "a"}},
	    {{"a", "+50%"},
		{.width = -1,
		    .start = START_PERCENT,
		    .start_n = 50,
		    .file = "a"}},
	    {{"+0%"}, {.width = -1, .start = START_PERCENT}},
	    {{"--", "--text"}, {.width = -1, .file = "--text"}},
	    {{"--", "+7"}, {.width = -1, .file = "+7"}},
	    {{"--help", "--json"}, {.width = -1, .job = JOB_HELP}},
	    {{"--json", "--help"}, {.width = -1, .job = JOB_HELP}},
	    {{"--version"}, {.width = -1, .job = JOB_VERSION}},
	    {{"--no-sandbox"}, {.width = -1, .no_sandbox = true}},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		const struct options *want = &table[i].want;
		struct options got;

		assert_int_equal(parse(&got, table[i].word, NULL), ERR_OK);
		assert_int_equal(got.job, want->job);
		assert_int_equal(got.width, want->width);
		assert_int_equal(got.start, want->start);
		assert_int_equal(got.start_n, want->start_n);
		assert_int_equal(got.color, want->color);
		assert_int_equal(got.no_sandbox, want->no_sandbox);
		assert_true(is_same(got.file, want->file));
		assert_true(is_same(got.pattern, want->pattern));
		assert_true(is_same(got.speaker, want->speaker));
	}
}

static void
says_what_makes_no_sense(void **state)
{
	static const struct {
		const char *word[WORDS_MAX];
		const char *why;
	} table[] = {
	    {{"--nope"}, "--nope: no such option"},
	    {{"--tex"}, "--tex: no such option"},
	    {{"--nope=3"}, "--nope=3: no such option"},
	    {{"-x"}, "-x: no such option"},
	    {{"--text=yes"}, "--text takes no value"},
	    {{"--width"}, "--width needs N"},
	    {{"-w"}, "-w needs N"},
	    {{"-w", "wide"}, "--width: \"wide\" is no number of columns"},
	    {{"-w", "-1"}, "--width: \"-1\" is no number of columns"},
	    {{"-w", "8x"}, "--width: \"8x\" is no number of columns"},
	    {{"-w", "99999999999999999999"},
		"--width: \"99999999999999999999\" is no number of columns"},
	    {{"--width="}, "--width: \"\" is no number of columns"},
	    {{"--color=red"},
		"--color: \"red\" is none of auto, always, never"},
	    {{"--text", "--json"},
		"--text, --json and --batch exclude each other"},
	    {{"--batch", "--text"},
		"--text, --json and --batch exclude each other"},
	    {{"--batch", "--speaker=A"},
		"--speaker is for one article, not --batch"},
	    {{"a", "b"}, "b: one article at a time (a is named already)"},
	    {{""}, "an empty file name"},
	    {{"+"}, "+: neither a paragraph (+N) nor a place (+N%)"},
	    {{"+0"}, "+0: neither a paragraph (+N) nor a place (+N%)"},
	    {{"+101%"}, "+101%: neither a paragraph (+N) nor a place (+N%)"},
	    {{"+3x"}, "+3x: neither a paragraph (+N) nor a place (+N%)"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		struct note note = {""};
		struct options got;

		assert_int_equal(parse(&got, table[i].word, &note), ERR_USAGE);
		assert_string_equal(note.text, table[i].why);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(reads_every_option),
	    cmocka_unit_test(says_what_makes_no_sense),
	};

	return cmocka_run_group_tests_name("options", tests, NULL, NULL);
}
