/* test_html_clean.c - the part of a page that an article can be made of. */
#include "config.h"

#include "input/html_clean.h"

#include <string.h>
#include <time.h>

#include "unit.h"

struct clean_case {
	const char *page, *cleaned;
};

static void
expect_cleaned(const struct clean_case *table, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct html_clean c = {0};

		html_clean(&c, table[i].page, strlen(table[i].page));
		assert_string_equal(str_text(&c.html), table[i].cleaned);
		html_clean_clear(&c);
	}
}

static void
drops_what_nobody_reads(void **state)
{
	static const struct clean_case table[] = {
	    {"", ""},
	    {"a < b & c", "a < b & c"},
	    {"a<!-- b --><!---->c<!-->d", "acd"},
	    {"a<!-- never closed <p>b", "a"},
	    {"a<!-- x --!>b<!--->c", "abc"},
	    {"<?php echo ?>a</ b>c<!x>d", "acd"},
	    {"<!DOCTYPE html>a", "<!DOCTYPE html>a"},
	    {"a<script>if (a < b) '</p>'</script>b", "ab"},
	    {"a<script>b", "a"},
	    {"a<STYLE>p{}</styles></style >b", "ab"},
	    {"a<svg><path d='</p>'/><text>x</text></svg>b", "ab"},
	    {"a<svg>b", "ab"},
	    {"a<svg/>b", "ab"},
	    {"a<textarea><p>b</textarea>c", "ac"},
	    {"<title><p>&amp;</title>", "<title><p>&amp;</title>"},
	    {"<script type=\"application/ld+json\">{}</script>",
		"<script type=application/ld+json>{}</script>"},
	};

	(void)state;
	expect_cleaned(table, COUNT(table));
}

static void
keeps_the_attributes_that_are_looked_at(void **state)
{
	static const struct clean_case table[] = {
	    {"<p class='a > b' onclick=\"x('>')\" data-x=1>c</p>",
		"<p class='a > b'>c</p>"},
	    {"<a HREF = /x target=_blank>", "<a HREF = /x>"},
	    {"<br/><img src=a alt=b/>", "<br><img alt=b/>"},
	    {"<b class=x>", "<b>"},
	    {"<p style=\"color: red; display : none\">", "<p hidden>"},
	    {"<p style=\"display:block\">", "<p>"},
	    {"<p class=\"cut short", "<p>"},
	};

	(void)state;
	expect_cleaned(table, COUNT(table));
}

static void
every_text_knows_where_it_was(void **state)
{
	const char *page = "<!-- x --><p onclick=1>One <b>two</b></p>"
			   "<script>x</script>three";
	static const char *const word[] = {"One", "two", "three"};
	struct html_clean c = {0};

	(void)state;
	html_clean(&c, page, strlen(page));
	for (size_t i = 0; i < COUNT(word); i++) {
		const char *at = strstr(str_text(&c.html), word[i]);
		size_t source = html_clean_source(&c, (size_t)(at - c.html.at));

		assert_int_equal(source, strstr(page, word[i]) - page);
	}
	html_clean_clear(&c);
}

static void
add_times(struct str *s, const char *text, int n)
{
	while (n--)
		str_adds(s, text);
}

static size_t
count(const char *text, const char *word)
{
	size_t n = 0;

	for (; (text = strstr(text, word)); text += strlen(word))
		n++;
	return n;
}

static void
tags_go_no_deeper_than_the_limit(void **state)
{
	struct str page = {0};
	struct html_clean c = {0};

	(void)state;
	add_times(&page, "<div>", 3 * HTML_DEPTH_MAX);
	str_adds(&page, "text");
	add_times(&page, "</div>", 3 * HTML_DEPTH_MAX);
	html_clean(&c, page.at, page.len);
	assert_int_equal(count(c.html.at, "<div>"), HTML_DEPTH_MAX);
	assert_int_equal(count(c.html.at, "</div>"), HTML_DEPTH_MAX);
	assert_int_equal(count(c.html.at, "text"), 1);
	assert_int_equal(c.cut_n, 2 * HTML_DEPTH_MAX);
	str_clear(&page);
	html_clean_clear(&c);
}

static void
tags_that_end_by_themselves_do_not_count(void **state)
{
	struct str page = {0};
	struct html_clean c = {0};

	(void)state;
	add_times(&page, "<p>a<br><li>b", 2 * HTML_DEPTH_MAX);
	html_clean(&c, page.at, page.len);
	assert_int_equal(c.cut_n, 0);
	assert_int_equal(count(c.html.at, "<p>"), 2 * HTML_DEPTH_MAX);
	str_clear(&page);
	html_clean_clear(&c);
}

static void
a_tag_has_no_more_attributes_than_the_limit(void **state)
{
	struct str page = {0};
	struct html_clean c = {0};

	(void)state;
	str_adds(&page, "<p");
	add_times(&page, " class=a", 10 * HTML_ATTR_MAX);
	str_adds(&page, ">text");
	html_clean(&c, page.at, page.len);
	assert_int_equal(count(c.html.at, "class"), HTML_ATTR_MAX);
	str_clear(&page);
	html_clean_clear(&c);
}

/* The end that never comes is looked for once: this takes a blink or a minute.
 */
static void
drawings_without_an_end_cost_their_length(void **state)
{
	struct html_clean c = {0};
	struct str page = {0};
	clock_t before;

	(void)state;
	for (int i = 0; i < 100000; i++)
		str_adds(&page, "<svg><g>");
	before = clock();
	html_clean(&c, page.at, page.len);
	assert_true(clock() - before < 5 * CLOCKS_PER_SEC);
	html_clean_clear(&c);
	str_clear(&page);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(drops_what_nobody_reads),
	    cmocka_unit_test(keeps_the_attributes_that_are_looked_at),
	    cmocka_unit_test(every_text_knows_where_it_was),
	    cmocka_unit_test(tags_go_no_deeper_than_the_limit),
	    cmocka_unit_test(tags_that_end_by_themselves_do_not_count),
	    cmocka_unit_test(drawings_without_an_end_cost_their_length),
	    cmocka_unit_test(a_tag_has_no_more_attributes_than_the_limit),
	};

	return cmocka_run_group_tests_name("html_clean", tests, NULL, NULL);
}
