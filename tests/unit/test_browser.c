/* test_browser.c - give an address to the reader's browser. */
#include "config.h"

#include "ui/browser.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pullquote/str.h"
#include "unit.h"

#define PAGE "https://a.example/x?y=1&z=$(reboot);'2'"

/* The words of the first command, "|" between them, and a "&". */
static void
assert_reads(const char *list, const char *want, const char *rest)
{
	struct browser b;
	struct str words = {0};
	bool is_read = browser_read(&b, &list, PAGE);

	for (size_t i = 0; is_read && b.argv[i]; i++)
		str_addf(&words, "%s%s", i ? "|" : "", b.argv[i]);
	if (b.in_background)
		str_adds(&words, "&");
	assert_int_equal(is_read, *want != '\0');
	assert_string_equal(str_text(&words), want);
	assert_string_equal(list, rest);
	str_clear(&words);
	browser_clear(&b);
}

static void
an_address_is_one_argument_whatever_is_in_it(void **state)
{
	(void)state;
	assert_reads("lynx", "lynx|" PAGE, "");
	assert_reads(
	    "w3m -o x=%s -T  text:lynx", "w3m|-o|x=" PAGE "|-T|text", "lynx");
	assert_reads(" firefox &", "firefox|" PAGE "&", "");
	assert_reads("firefox %s &:", "firefox|" PAGE "&", "");
	assert_reads("a & b", "a|&|b|" PAGE, "");
	assert_reads("100% %d %", "100%|%d|%|" PAGE, "");
}

static void
what_is_no_command_is_passed_over(void **state)
{
	(void)state;
	assert_reads("", "", "");
	assert_reads(":lynx", "", "lynx");
	assert_reads("  :lynx", "", "lynx");
	assert_reads("&:lynx", "", "lynx");
	assert_reads("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 "
		     "23 24 25 26 27 28 29 30 31 32 33:lynx",
	    "", "lynx");
}

static void
only_the_web_is_opened(void **state)
{
	(void)state;
	assert_true(browser_takes(slice_of(PAGE)));
	assert_true(browser_takes(slice_of("HTTP://a.example")));
	assert_true(browser_takes(slice_of("https://a.example/\u00e9")));
	assert_false(browser_takes(slice_of("file:///etc/passwd")));
	assert_false(browser_takes(slice_of("javascript:alert(1)")));
	assert_false(browser_takes(slice_of("mailto:a@a.example")));
	assert_false(browser_takes(slice_of("-https://a.example")));
	assert_false(browser_takes(slice_of("https://a.example/a b")));
	assert_false(browser_takes(slice_of("https://a.example/\033[2J")));
	assert_false(browser_takes(slice_of("notes.md")));
	assert_false(browser_takes(slice_of("")));
}

/* A browser that writes what it is given into a file beside it. */
static void
make_browser(char *folder, struct str *program, struct str *seen)
{
	FILE *file;

	assert_non_null(mkdtemp(folder));
	str_addf(program, "%s/browser", folder);
	str_addf(seen, "%s/seen", folder);
	file = fopen(program->at, "w");
	assert_non_null(file);
	fprintf(file,
	    "#!/bin/sh\nprintf '%%s|' \"$@\" >'%s'\nexit \"$STATUS\"\n",
	    seen->at);
	fclose(file);
	assert_int_equal(chmod(program->at, 0700), 0);
}

static void
assert_seen(const char *path, const char *want)
{
	char text[200] = "";
	FILE *file = fopen(path, "r");

	assert_non_null(file);
	assert_true(fgets(text, sizeof(text), file) || !*want);
	fclose(file);
	assert_string_equal(text, want);
}

static void
the_first_browser_that_there_is_gets_it(void **state)
{
	char folder[] = "/tmp/pullquote-browser-XXXXXX";
	struct str program = {0}, seen = {0}, list = {0};
	struct note note;

	(void)state;
	make_browser(folder, &program, &seen);
	str_addf(&list, "/nowhere/at-all:%s --new", program.at);
	setenv("STATUS", "0", 1);
	assert_int_equal(browser_open(list.at, PAGE, &note), ERR_OK);
	assert_seen(seen.at, "--new|" PAGE "|");
	assert_non_null(strstr(note.text, "Opened with /tmp/"));
	setenv("STATUS", "3", 1);
	assert_int_equal(browser_open(list.at, PAGE, &note), ERR_READ);
	assert_non_null(strstr(note.text, "ended with status 3"));
	assert_int_equal(
	    browser_open("/nowhere/at-all", PAGE, &note), ERR_READ);
	assert_non_null(strstr(note.text, "BROWSER"));
	unlink(seen.at);
	unlink(program.at);
	rmdir(folder);
	str_clear(&list);
	str_clear(&program);
	str_clear(&seen);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(an_address_is_one_argument_whatever_is_in_it),
	    cmocka_unit_test(what_is_no_command_is_passed_over),
	    cmocka_unit_test(only_the_web_is_opened),
	    cmocka_unit_test(the_first_browser_that_there_is_gets_it),
	};

	return cmocka_run_group_tests_name("browser", tests, NULL, NULL);
}
