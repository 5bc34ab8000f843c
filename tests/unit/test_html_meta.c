/* test_html_meta.c - what a page says of its article beside the text. */
#include "config.h"

#include <string.h>

#include "pullquote/load.h"
#include "unit.h"

/* One page, one answer. */
struct page {
	const char *html, *answer;
};

static void
load(struct article *a, const char *html)
{
	struct load_hint hint = {.format = PARSE_HTML};

	load_text(a, html, strlen(html), &hint, NULL);
}

static void
assert_slice(struct slice s, const char *text)
{
	if (!slice_eq(s, slice_of(text)))
		fail_msg("\"%.*s\" is not \"%s\"", (int)s.len, s.at ? s.at : "",
		    text);
}

static void
the_heading_that_the_page_names_is_the_title(void **state)
{
	static const struct page table[] = {
	    {"<title>A boat waits | Post</title><h1>Post</h1>"
	     "<h1>A boat waits</h1>",
		"A boat waits"},
	    {"<title>The Post - A boat waits for a baker</title>"
	     "<h1>A boat  <i>waits</i> for a baker</h1>",
		"A boat waits for a baker"},
	    {"<meta property=og:title content='A boat &amp; a bun'>"
	     "<title>x</title>",
		"A boat & a bun"},
	    {"<title>A boat waits for a baker — Harbor Post</title><p>x",
		"A boat waits for a baker"},
	    {"<script type=application/ld+json>{\"@type\":\"NewsArticle\","
	     "\"headline\":\"A boat &#8212; a bun\"}</script><p>x",
		"A boat — a bun"},
	    {"<h1>Only this</h1>", "Only this"},
	    {"<title>A boat waits | Boats | Harbor Post</title><p>x",
		"A boat waits"},
	    {"<meta property=og:site_name content='Harbor Post'>"
	     "<title>Harbor Post|A boat waits</title><p>x",
		"A boat waits"},
	    {"<title>A boat waits</title><h1>A boat waits | Boats</h1>",
		"A boat waits"},
	    {"<meta property=og:site_name content='Harbor Post'>"
	     "<title>Harbor Post: A boat waits</title>"
	     "<meta property=og:title content='A boat waits'>"
	     "<h1>Harbor Post</h1><h2>A boat waits</h2>",
		"A boat waits"},
	    {"<title>Post - A boat waits</title><h1>Boats!"
	     "</h1><h2 itemprop=headline>A boat waits</h2>",
		"A boat waits"},
	    {"<title>Why \"late\" boats wait</title><h1>Post</h1>"
	     "<h1>“late” boats</h1>",
		"“late” boats"},
	    {"<title>港の船は待つ_ニュース_港新聞</title><p>x", "港の船は待つ"},
	    {"<title>港の船は待つ-港新聞</title><p>x", "港の船は待つ"},
	    {"<p>nothing at all", ""},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		struct article a = {0};

		load(&a, table[i].html);
		assert_slice(a.title, table[i].answer);
		article_clear(&a);
	}
}

static void
the_author_is_found_wherever_it_is_said(void **state)
{
	static const struct page table[] = {
	    {"<script type=application/ld+json>[{\"@type\":[\"Thing\","
	     "\"BlogPosting\"],\"author\":[{\"name\":\"Ann Hill\"}]}]"
	     "</script>",
		"Ann Hill"},
	    {"<script type=application/ld+json>{\"@graph\":[{\"@type\":"
	     "\"Article\",\"author\":{\"@id\":\"#p\"}},{\"@id\":\"#p\","
	     "\"name\":\"Ann\nHill\"}]};</script>",
		"Ann Hill"},
	    {"<script type=application/ld+json>{broken</script>"
	     "<meta name=author content='By Ann Hill'>",
		"Ann Hill"},
	    {"<meta property=article:author content=https://x.example/ann>"
	     "<a rel='author nofollow' href=/ann>Ann Hill</a>",
		"Ann Hill"},
	    {"<h1>T</h1><span class=byline>Mar 4, 2025</span><p>By Ann Hill",
		"Ann Hill"},
	    {"<meta name=author content='By Ann Marsh | Post'>", "Ann Marsh"},
	    {"<h1>T</h1><p>Text and sound</p><p>Text: Ann Hill", "Ann Hill"},
	    {"<h1>T</h1><p>By taking part</p><p>By Ann Hill", "Ann Hill"},
	    {"<h1>T</h1><p>by<b>Ann Hill</b>", "Ann Hill"},
	    {"<h1>T</h1><div class=byline>by<b>Ann Hill</b></div>", "Ann Hill"},
	    {"<div class=author>This post was written by Ann Hill</div>",
		"Ann Hill"},
	    {"<h1>T</h1><a href=/authors/ann>Articles by Ann Hill</a>",
		"Ann Hill"},
	    {"<meta name=author content=page.head.author>"
	     "<h1>T</h1><p>By Ann Hill",
		"Ann Hill"},
	    {"<meta name=author content='A. B. Hill'>", "A. B. Hill"},
	    {"<meta property=og:site_name content='Tarn Post'>"
	     "<meta name=author content='Ann Hill Tarn Post'>",
		"Ann Hill"},
	    {"<meta property=og:site_name content='Tarn Post'>"
	     "<meta name=author content='Ann Hill, Tarn Post'>",
		"Ann Hill"},
	    {"<meta property=og:site_name content='Tarn Post'>"
	     "<meta name=author content='Ann / Tarn Post'>",
		"Ann / Tarn Post"},
	    {"<meta name=citation_author content='Hill, Ann'>", "Ann Hill"},
	    {"<meta name=author content='Ann Marino, Mon., March 4, 2025'>",
		"Ann Marino"},
	    {"<meta name=author content='Текст: Анна Хилл'>", "Анна Хилл"},
	    {"<h1>T</h1><div class=PostByline>By <a href=/a>Ann Hill</a> "
	     "| March 4, 2025</div>",
		"Ann Hill"},
	    {"<h1>T</h1><p>Written by</p><p>Ann Hill</p>", "Ann Hill"},
	    {"<h1>T</h1><a href=/authors/ann>Ann Hill</a>", "Ann Hill"},
	    {"<meta property=og:site_name content=Post>"
	     "<meta name=author content=Post><h1>T</h1><p>By Ann Hill",
		"Ann Hill"},
	    {"<meta property=og:site_name content=Post>"
	     "<meta name=author content=Post><h1>T</h1>",
		"Post"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		struct article a = {0};

		load(&a, table[i].html);
		assert_int_equal(a.byline_n, 1);
		assert_slice(a.byline[0], table[i].answer);
		article_clear(&a);
	}
}

static void
several_authors_are_kept_apart(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a,
	    "<script type=application/ld+json>{\"@type\":\"Article\","
	    "\"author\":[{\"name\":\"Ann Hill\"},{\"name\":\"Bo Ek\"},"
	    "{\"name\":\"ann hill\"}]}</script>");
	assert_int_equal(a.byline_n, 2);
	assert_slice(a.byline[1], "Bo Ek");
	article_clear(&a);
	a = (struct article){0};
	load(&a,
	    "<meta name=citation_author content='Ann Hill'>"
	    "<meta name=citation_author content='Ek, Bo'>");
	assert_int_equal(a.byline_n, 2);
	assert_slice(a.byline[0], "Ann Hill");
	assert_slice(a.byline[1], "Bo Ek");
	article_clear(&a);
}

static void
the_day_is_found_wherever_it_is_said(void **state)
{
	static const struct page table[] = {
	    {"<script type=application/ld+json>{\"@type\":\"Article\","
	     "\"datePublished\":\"2025-03-04T10:00:00Z\"}</script>",
		"2025-03-04T10:00:00Z"},
	    {"<meta property=article:published_time content=2025-03-04>",
		"2025-03-04"},
	    {"<meta itemprop=datePublished content='March 4, 2025'>",
		"2025-03-04"},
	    {"<h1>T</h1><time datetime=2025-03-04T10:00>today</time>",
		"2025-03-04T10:00"},
	    {"<h1>T</h1><span class=post-date>4 March 2025</span>",
		"2025-03-04"},
	    {"<h1>T</h1><p>By Ann Hill, March 4, 2025</p>", "2025-03-04"},
	    {"<h1>T</h1><p>No day.</p>", ""},
	    {"<h1>T</h1><p>Text.</p><blockquote>No.<footer>Bo Dahl, <time "
	     "datetime=2024-01-02>2 January</time></footer></blockquote>",
		""},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		struct article a = {0};

		load(&a, table[i].html);
		assert_slice(a.published, table[i].answer);
		article_clear(&a);
	}
}

static void
the_address_tells_the_day_if_nothing_else_does(void **state)
{
	const char *html = "<h1>T</h1><p>Text.";
	struct load_hint hint = {.format = PARSE_HTML,
	    .name = "https://post.example/2025/03/04/a-boat"};
	struct article a = {0};

	(void)state;
	load_text(&a, html, strlen(html), &hint, NULL);
	assert_slice(a.published, "2025-03-04");
	article_clear(&a);
}

/* Old pages set the title in a cell, below a long menu. */
static void
author_and_day_stand_near_a_title_that_is_no_heading(void **state)
{
	struct article a = {0};
	struct str page = {0};

	(void)state;
	str_adds(&page, "<title>A boat waits - Harbor Post</title><table>");
	for (int i = 0; i < 80; i++)
		str_addf(&page, "<tr><td>Entry %d", i);
	str_addf(&page,
	    "<tr><td><b>A boat waits</b><tr><td>By Ann Hill<tr><td>Port desk "
	    "(\n%80s2025-03-04\n%80s)</table><p>Text.",
	    "", "");
	load(&a, page.at);
	assert_int_equal(a.byline_n, 1);
	assert_slice(a.byline[0], "Ann Hill");
	assert_slice(a.published, "2025-03-04");
	article_clear(&a);
	str_clear(&page);
}

static void
language_and_direction_are_kept(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a, "<html lang=ar dir=RTL><p>نص");
	assert_slice(a.language, "ar");
	assert_true(a.is_rtl);
	article_clear(&a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_heading_that_the_page_names_is_the_title),
	    cmocka_unit_test(the_author_is_found_wherever_it_is_said),
	    cmocka_unit_test(several_authors_are_kept_apart),
	    cmocka_unit_test(the_day_is_found_wherever_it_is_said),
	    cmocka_unit_test(the_address_tells_the_day_if_nothing_else_does),
	    cmocka_unit_test(
		author_and_day_stand_near_a_title_that_is_no_heading),
	    cmocka_unit_test(language_and_direction_are_kept),
	};

	return cmocka_run_group_tests_name("html_meta", tests, NULL, NULL);
}
