/* test_html_link.c - where a link leads. */
#include "config.h"

#include "input/html_link.h"

#include <string.h>

#include "pullquote/article_check.h"
#include "pullquote/load.h"
#include "unit.h"

static void
assert_leads(const char *base, const char *href, const char *want)
{
	struct str out = {0};

	html_link_resolve(&out, slice_of(base), slice_of(href));
	assert_string_equal(str_text(&out), want);
	str_clear(&out);
}

/* The examples of RFC 3986, section 5.4, with a base of the web. */
static void
a_relative_address_is_resolved(void **state)
{
	static const char base[] = "http://a/b/c/d;p?q";
	static const char *const table[][2] = {
	    {"g", "http://a/b/c/g"},
	    {"./g", "http://a/b/c/g"},
	    {"g/", "http://a/b/c/g/"},
	    {"/g", "http://a/g"},
	    {"//g", "http://g"},
	    {"?y", "http://a/b/c/d;p?y"},
	    {"g?y", "http://a/b/c/g?y"},
	    {"g?y/./x", "http://a/b/c/g?y/./x"},
	    {"g#s/../x", "http://a/b/c/g#s/../x"},
	    {";x", "http://a/b/c/;x"},
	    {"", "http://a/b/c/d;p?q"},
	    {".", "http://a/b/c/"},
	    {"..", "http://a/b/"},
	    {"../g", "http://a/b/g"},
	    {"../..", "http://a/"},
	    {"../../../g", "http://a/g"},
	    {"/./g", "http://a/g"},
	    {"/../g", "http://a/g"},
	    {"g.", "http://a/b/c/g."},
	    {"..g", "http://a/b/c/..g"},
	    {"./g/.", "http://a/b/c/g/"},
	    {"g/../h", "http://a/b/c/h"},
	    {"mailto:x@a.example", "mailto:x@a.example"},
	    {"https://b.example/x", "https://b.example/x"},
	    {"#part", "#part"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++)
		assert_leads(base, table[i][0], table[i][1]);
	assert_leads("https://a.example", "g", "https://a.example/g");
	assert_leads("https://a.example?q", "?y", "https://a.example?y");
	assert_leads("", "g/h", "g/h");
	assert_leads("notes.md", "g/h", "g/h");
}

static void
what_no_address_has_is_taken_out(void **state)
{
	(void)state;
	assert_leads("", " \n https://a.example/x\n\ty z \t",
	    "https://a.example/xy%20z");
	assert_leads(
	    "", "https://a.example/\x1b[31m\u202ex", "https://a.example/[31mx");
}

static void
assert_link_of(const char *name, const char *head, const char *want)
{
	static const char body[] =
	    "<main><p>The ferry was late, and the captain, who had been asked, "
	    "told <a href='../n?1'>the office</a> that it would be late again. "
	    "Nobody there had thought of that, or so they wrote in May.</p>"
	    "</main>";
	struct load_hint hint = {.name = name};
	struct article a = {0};
	struct str page = {0};

	str_addf(&page, "<html><head>%s</head>%s", head, body);
	load_bytes(&a, page.at, page.len, &hint, NULL);
	assert_int_equal(a.span_n, 1);
	if (!slice_eq(a.span[0].href, slice_of(want)))
		fail_msg("\"%.*s\" is not \"%s\"", (int)a.span[0].href.len,
		    a.span[0].href.at, want);
	assert_true(article_is_sound(&a, (size_t)-1, NULL));
	article_clear(&a);
	str_clear(&page);
}

static void
a_page_knows_its_address(void **state)
{
	static const char canonical[] =
	    "<link rel=canonical href='https://c.example/y/story'>";

	(void)state;
	assert_link_of(
	    "https://a.example/x/story", canonical, "https://a.example/n?1");
	assert_link_of("story.html", canonical, "https://c.example/n?1");
	assert_link_of("story.html",
	    "<meta property='og:url' content='https://o.example/z/'>",
	    "https://o.example/n?1");
	assert_link_of("https://a.example/x/story",
	    "<base href='/deep/in/it/'>", "https://a.example/deep/in/n?1");
	assert_link_of("story.html", "", "../n?1");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_relative_address_is_resolved),
	    cmocka_unit_test(what_no_address_has_is_taken_out),
	    cmocka_unit_test(a_page_knows_its_address),
	};

	return cmocka_run_group_tests_name("html_link", tests, NULL, NULL);
}
