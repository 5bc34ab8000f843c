/* test_label.c - what a page calls its charset, and what that means. */
#include "config.h"

#include "input/label.h"

#include <string.h>

#include "pullquote/load.h"
#include "unit.h"

static void
labels_mean_what_they_mean_on_the_web(void **state)
{
	static const struct {
		const char *label, *charset;
	} table[] = {
	    {"iso-8859-1", "WINDOWS-1252"},
	    {" Latin1 ", "WINDOWS-1252"},
	    {"GB2312", "GB18030"},
	    {"Shift_JIS", "CP932"},
	    {"x-sjis", "CP932"},
	    {"utf8", "UTF-8"},
	    {"koi8-r", "koi8-r"},
	};
	char name[32];

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		assert_true(label_charset(name, slice_of(table[i].label)));
		assert_string_equal(name, table[i].charset);
	}
	assert_false(label_charset(name, slice_of("no-such-charset")));
	assert_false(label_charset(name, slice_of("")));
}

static void
a_page_says_it_in_several_ways(void **state)
{
	static const struct {
		const char *page, *charset;
	} table[] = {
	    {"<meta charset=gb2312>", "GB18030"},
	    {"<html><META http-equiv=\"Content-Type\" "
	     "content=\"text/html; charset=ISO-8859-1\">",
		"WINDOWS-1252"},
	    {"<?xml version='1.0' encoding='euc-jp'?>", "euc-jp"},
	    {"<meta charset=\"nonsense\"><meta charset='koi8-u'/>", "koi8-u"},
	};
	char name[32];

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		assert_true(
		    label_of_page(name, table[i].page, strlen(table[i].page)));
		assert_string_equal(name, table[i].charset);
	}
	assert_false(label_of_page(name, "charset=utf-8", 13));
	assert_false(label_of_page(name, "<meta charset", 13));
}

static void
check_title(const char *page, const char *title)
{
	struct article a = {0};

	load_bytes(&a, page, strlen(page), NULL, NULL);
	assert_true(slice_eq(a.title, slice_of(title)));
	article_clear(&a);
}

static void
the_label_is_believed_only_if_it_fits(void **state)
{
	(void)state;
	check_title("<!doctype html><meta charset=gb2312><title>\xD6\xD0\xCE"
		    "\xC4</title><p>\xD6\xD0",
	    "中文");
	check_title("<!doctype html><meta charset=iso-8859-1><title>“Ö”"
		    "</title><p>ä",
	    "“Ö”");
	check_title("<!doctype html><meta charset=utf-8><title>Caf\xE9"
		    "</title><p>\x93Oui\x94, dit-elle, c'est d\xE9j\xE0 "
		    "l'\xE9t\xE9.",
	    "Café");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(labels_mean_what_they_mean_on_the_web),
	    cmocka_unit_test(a_page_says_it_in_several_ways),
	    cmocka_unit_test(the_label_is_believed_only_if_it_fits),
	};

	return cmocka_run_group_tests_name("label", tests, NULL, NULL);
}
