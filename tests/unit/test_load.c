/* test_load.c - from a file, bytes or a text to an article. */
#include "config.h"

#include "pullquote/load.h"

#include <stdlib.h>
#include <string.h>

#include "pullquote/article_wire.h"
#include "pullquote/parse_cage.h"
#include "unit.h"

static void
a_missing_file_leaves_the_article_empty(void **state)
{
	struct article a = {0};
	struct note note = {""};

	(void)state;
	assert_int_equal(load_file(&a, "/no/such/file", NULL, &note), ERR_READ);
	assert_non_null(strstr(note.text, "/no/such/file"));
	assert_null(a.text);
	article_clear(&a);
}

static void
every_block_keeps_its_place_in_the_input(void **state)
{
	const char *text = "\uFEFFA title\r\n\x1B[1mFirst\x1B[m line\u00AD is "
			   "here.\r\nThe “second” one.";
	struct article a = {0};
	struct range r;

	(void)state;
	load_text(&a, text, strlen(text), NULL, NULL);
	assert_int_equal(a.block_n, 3);
	assert_int_equal(a.block[0].source.start, 1);
	assert_int_equal(a.block[0].source.end, 8);
	assert_int_equal(a.block[1].source.start, 14);
	r.start = (size_t)(strstr(a.text, "here.") - a.text);
	r.end = r.start + 5;
	assert_int_equal(article_source(&a, r).start, 32);
	assert_int_equal(article_source(&a, r).end, 37);
	assert_int_equal(a.block[2].source.start, 39);
	assert_int_equal(a.block[2].source.end, 56);
	article_clear(&a);
}

static void
what_was_mended_is_a_warning(void **state)
{
	const char *bytes = "“One” – “two”\xFF three\x01 four\x02.";
	struct article a = {0};

	(void)state;
	load_bytes(&a, bytes, strlen(bytes), NULL, NULL);
	assert_int_equal(a.warning_n, 2);
	assert_non_null(strstr(a.warning[0], "1 broken character "));
	assert_non_null(strstr(a.warning[1], "2 control characters "));
	article_clear(&a);
	load_text(&a, "Plain.", 6, NULL, NULL);
	assert_int_equal(a.warning_n, 0);
	article_clear(&a);
}

static void
a_page_is_the_same_from_the_cage(void **state)
{
	const char *page = "<!doctype html><html lang=en><h1>The ferry</h1>"
			   "<p>\u201cIt stays,\u201d said <b>Ada</b>.</html>";
	struct cage *cage = parse_cage_new(10);
	struct load_hint hint = {.cage = cage};
	struct article inside = {0}, outside = {0};
	struct str one = {0}, other = {0};

	(void)state;
	assert_int_equal(
	    load_text(&inside, page, strlen(page), &hint, NULL), ERR_OK);
	assert_int_equal(
	    load_text(&outside, page, strlen(page), NULL, NULL), ERR_OK);
	article_encode(&one, &inside);
	article_encode(&other, &outside);
	assert_true(one.len > 0);
	assert_true(slice_eq(str_slice(&one), str_slice(&other)));
	str_clear(&one);
	str_clear(&other);
	article_clear(&inside);
	article_clear(&outside);
	cage_free(cage);
}

/* A cage that kills whatever is put into it. */
static void
die(struct str *out, struct slice job)
{
	(void)out;
	(void)job;
	abort();
}

static void
a_page_that_kills_its_parser_is_an_error(void **state)
{
	const struct cage_limits limits = {.memory = (size_t)64 << 20,
	    .seconds = 20,
	    .output = 1000,
	    .jobs = 1};
	struct cage *cage = cage_new(die, &limits);
	struct load_hint hint = {.format = PARSE_HTML, .cage = cage};
	struct article a = {0};
	struct note note = {""};

	(void)state;
	assert_int_equal(load_text(&a, "<p>x", 4, &hint, &note), ERR_FORMAT);
	assert_non_null(strstr(note.text, "crash"));
	assert_null(a.text);
	assert_int_equal(a.warning_n, 0);
	hint.format = PARSE_PLAIN; /* needs no cage */
	assert_int_equal(load_text(&a, "Plain.", 6, &hint, &note), ERR_OK);
	article_clear(&a);
	cage_free(cage);
}

static bool
warns_of_scripts(const char *page)
{
	struct article a = {0};
	bool warns;

	load_text(&a, page, strlen(page), NULL, NULL);
	warns = a.warning_n && strstr(a.warning[0], "needs JavaScript");
	article_clear(&a);
	return warns;
}

static void
a_page_that_scripts_would_fill_is_told(void **state)
{
	(void)state;
	assert_true(warns_of_scripts("<!doctype html><title>A boat</title>"
				     "<nav><a href=/>Home</a></nav>"
				     "<div id=root></div><script src=a.js>"
				     "</script>"));
	assert_false(warns_of_scripts("<!doctype html><title>A boat</title>"
				      "<nav><a href=/>Home</a></nav>"));
	assert_false(warns_of_scripts(
	    "<!doctype html><title>A boat</title><p>It waits for a baker, and "
	    "for whoever runs.</p><script src=a.js></script>"));
}

static void
check_charset(const char *outer, const char *page, const char *title)
{
	struct load_hint hint = {.charset = outer};
	struct article a = {0};

	load_bytes(&a, page, strlen(page), &hint, NULL);
	assert_true(slice_eq(a.title, slice_of(title)));
	article_clear(&a);
}

/* A server's label overrules the page's, but not what the bytes can be. */
static void
the_first_label_that_fits_is_taken(void **state)
{
	static const char page[] = "<!doctype html><meta charset=koi8-r>"
				   "<title>\xCD\xC9\xD2</title><p>x";

	(void)state;
	check_charset(NULL, page, "мир");
	check_charset("windows-1251", page, "НЙТ");
	check_charset("utf-8", page, "мир");
	check_charset("no-such-charset", page, "мир");
}

static void
nothing_makes_an_empty_article(void **state)
{
	struct article a = {0};

	(void)state;
	load_bytes(&a, "", 0, NULL, NULL);
	assert_int_equal(a.block_n, 0);
	assert_string_equal(a.text, "");
	article_clear(&a);
	load_text(&a, " \n\t\n ", 5, NULL, NULL);
	assert_int_equal(a.block_n, 0);
	article_clear(&a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_missing_file_leaves_the_article_empty),
	    cmocka_unit_test(every_block_keeps_its_place_in_the_input),
	    cmocka_unit_test(what_was_mended_is_a_warning),
	    cmocka_unit_test(a_page_is_the_same_from_the_cage),
	    cmocka_unit_test(a_page_that_kills_its_parser_is_an_error),
	    cmocka_unit_test(a_page_that_scripts_would_fill_is_told),
	    cmocka_unit_test(the_first_label_that_fits_is_taken),
	    cmocka_unit_test(nothing_makes_an_empty_article),
	};

	return cmocka_run_group_tests_name("load", tests, NULL, NULL);
}
