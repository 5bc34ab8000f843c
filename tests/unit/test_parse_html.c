/* test_parse_html.c - a web page becomes an article. */
#include "config.h"

#include <string.h>

#include "pullquote/load.h"
#include "unit.h"

#define PROSE                                                                  \
	"<p>The ferry left late on Monday, because its captain had seen a "    \
	"man run, and no captain of this harbor ever left a man who ran.</p>"

static void
load(struct article *a, const char *html)
{
	struct load_hint hint = {.format = PARSE_HTML};

	load_text(a, html, strlen(html), &hint, NULL);
}

/* The page, in prose so that it is an article, gives this block. */
static void
assert_block(const char *html, const char *kind, int level, const char *text)
{
	struct article a = {0};
	struct str page = {0};
	bool is_found = false;

	str_addf(&page, "<main>%s%s%s</main>", PROSE, html, PROSE);
	load(&a, page.at);
	for (size_t i = 0; i < a.block_n && !is_found; i++)
		is_found = !strcmp(block_kind_name(a.block[i].kind), kind) &&
		    a.block[i].level == level &&
		    slice_eq(
			article_slice(&a, a.block[i].text), slice_of(text));
	if (!is_found)
		fail_msg("no %s \"%s\" in:\n%s", kind, text, a.text);
	article_clear(&a);
	str_clear(&page);
}

/* What a page holds, and the block that comes of it. */
static const struct {
	const char *html, *kind;
	int level;
	const char *text;
} element[] = {
    {"<p>  One\n<b>two</b>  three </p>", "paragraph", 0, "One two three"},
    {"<p>one<br>two<br/> three</p>", "paragraph", 0, "one\ntwo\nthree"},
    {"<div>one<br><br>two, three, four.</div>", "paragraph", 0,
	"two, three, four."},
    {"<h2>What the <i>rules</i> say</h2>", "heading", 2, "What the rules say"},
    {"<h4>Small</h4>", "heading", 4, "Small"},
    {"<ul><li>one<li>two</ul>", "list-item", 1, "two"},
    {"<ul><li>one<ul><li>deep</ul></ul>", "list-item", 2, "deep"},
    {"<ol start=3><li>x<li>y</ol>", "list-item", 1, "4. y"},
    {"<ol><li>x<li value=7>y<li>z</ol>", "list-item", 1, "8. z"},
    {"<blockquote><p>Never.</p></blockquote>", "blockquote", 0, "Never."},
    {"<pre>a\n  b\t<b>c</b></pre>", "code", 0, "a\n  b\tc"},
    {"<table><tr><th>Day<th>Late<tr><td>Mon<td>40</table>", "table", 1,
	"Day\tLate\nMon\t40"},
    {"<table><tr><th><th>A<tr><td>x<td></table>", "table", 1, "\u00A0\tA\nx"},
    {"<table><caption>Ferries</caption><tr><th rowspan=2>Boat"
     "<th colspan=2>People<tr><th>then<th>now<tr><td rowspan=2>Tern"
     "<td>1<td>2<tr><td>3<td>4<tr><td colspan=3>sold</table>",
	"table", 2, "Boat\tPeople\n\tthen\tnow\nTern\t1\t2\n\t3\t4\nsold"},
    {"<table><caption>Ferries</caption><tr><th>Day<th>Late<tr><td>Mon"
     "<td>40</table>",
	"caption", 0, "Ferries"},
    {"<table><thead><tr><td>Day<td>Late<tbody><tr><td>Mon<td>40"
     "</table>",
	"table", 1, "Day\tLate\nMon\t40"},
    {"<ul><li><p>one</p><p>more of it</p></ul>", "paragraph", 1, "more of it"},
    {"<ul><li><p>one</p><pre>  row()\n</pre></ul>", "code", 1, "  row()"},
    {"<blockquote><p>No.</p><blockquote><p>Why?</p></blockquote>"
     "</blockquote>",
	"blockquote", 1, "Why?"},
    {"<blockquote> <blockquote><p>Why?</p></blockquote></blockquote>",
	"blockquote", 0, "Why?"},
    {"<figure><img alt='A'><figcaption>The pier.</figcaption>"
     "</figure>",
	"caption", 0, "The pier."},
    {"<img src=a.jpg alt='A man with a hat'>", "caption", 0,
	"[image: A man with a hat]"},
    {"<p>He said <q>no</q> twice.</p>", "paragraph", 0, "He said “no” twice."},
    {"<p>He said <q>“no”</q> twice.</p>", "paragraph", 0,
	"He said “no” twice."},
    {"<p>fish &amp; chips &ndash; &pound;5&nbsp;only</p>", "paragraph", 0,
	"fish & chips – £5 only"},
    {"<p>\n　\n　港の船は、待つ。</p>", "paragraph", 0, "港の船は、待つ。"},
    {"<p>&#12288;港の船は、待つ。</p>", "paragraph", 0, "港の船は、待つ。"},
    {"<p>soft&shy;ware &#27;[1m &#x202E;x</p>", "paragraph", 0,
	"software [1m x"},
    {"<p>« oui&nbsp;» dit-il&nbsp;!</p>", "paragraph", 0,
	"« oui\u00A0» dit-il\u00A0!"},
};

static void
elements_become_the_blocks_that_they_are(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(element); i++)
		assert_block(element[i].html, element[i].kind, element[i].level,
		    element[i].text);
}

static void
short_paragraphs_among_long_ones_are_kept(void **state)
{
	static const char *const table[] = {"<p>“No.”</p>",
	    "<div><span>“Gotcha.”</span></div>", "<p><span>Yes</span></p>"};
	static const char *const text[] = {"“No.”", "“Gotcha.”", "Yes"};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++)
		assert_block(table[i], "paragraph", 0, text[i]);
}

/* The kind of the block that begins with `head`; "" if none does. */
static const char *
kind_of(const struct article *a, const char *head)
{
	for (size_t i = 0; i < a->block_n; i++)
		if (!strncmp(
			a->text + a->block[i].text.start, head, strlen(head)))
			return block_kind_name(a->block[i].kind);
	return "";
}

static void
expect_kind(const char *html, const char *head, const char *kind)
{
	struct article a = {0};

	load(&a, html);
	assert_string_equal(kind_of(&a, head), kind);
	article_clear(&a);
}

static void
comments_longer_than_the_article_do_not_take_its_place(void **state)
{
	static const char page[] =
	    "<h1>T</h1><main>" PROSE PROSE PROSE PROSE
	    "</main><div id=comments><ul><li id=comment_1>" PROSE PROSE PROSE
	    "<li id=comment_2>" PROSE PROSE PROSE "<li id=comment_3>" PROSE
	    "<p>First to say that I do not agree with any of it.</p>" PROSE
	    "</ul></div>";

	(void)state;
	expect_kind(page, "The ferry", "paragraph");
	expect_kind(page, "First to say", "");
}

static void
a_list_is_a_part_of_its_article(void **state)
{
	static const char page[] =
	    "<h1>T</h1><div><p>Two things are to be said of the ferry.</p><ul>"
	    "<li>" PROSE PROSE "<li>" PROSE PROSE "</ul><p>And that is all, "
	    "or nearly so.</p></div>";

	(void)state;
	expect_kind(page, "Two things", "paragraph");
	expect_kind(page, "And that", "paragraph");
}

static void
what_somebody_says_is_kept_in_any_box(void **state)
{
	expect_kind("<h1>T</h1><main>" PROSE PROSE "<div class=promo-box><p>"
		    "“He ran, and I waited.”</p></div>" PROSE "</main>",
	    "“He ran", "paragraph");
	(void)state;
}

static void
a_paragraph_between_title_and_article_is_its_opening(void **state)
{
	expect_kind(
	    "<header><h1>T</h1><div><p>In this harbor no captain left "
	    "a man behind who ran, until <a href=/x>last</a> Monday.</p></div>"
	    "</header><div><div><div>" PROSE PROSE PROSE "</div></div></div>",
	    "In this harbor", "paragraph");
	(void)state;
}

static void
a_heading_between_title_and_byline_opens_no_section(void **state)
{
	expect_kind("<h1>T</h1><h2>The captain of a ferry saw a man run, and "
		    "waited</h2><p>By <b class=author>Ann Hill</b></p>" PROSE
		    "<h2>The captain of another ferry saw him, too</h2>" PROSE,
	    "The captain of a ferry", "paragraph");
	expect_kind("<h1>T</h1><p>By <b class=author>Ann Hill</b></p><h2>The "
		    "captain of a ferry saw a man run, and waited</h2>" PROSE,
	    "The captain of a ferry", "heading");
	(void)state;
}

static void
a_picture_does_not_say_what_was_said(void **state)
{
	static const char words[] = "[image: The pier at noon]";
	struct article a = {0};
	const char *found;

	(void)state;
	load(&a,
	    "<head><title>A ferry at the pier</title></head><main>"
	    "<h1>A ferry at the pier</h1>"
	    "<div><img alt='A ferry at the pier'></div>" PROSE
	    "<div><img alt='The pier at noon'></div>" PROSE
	    "<div><img alt=' The pier at noon'></div>" PROSE "</main>");
	found = strstr(a.text, words);
	assert_non_null(found);
	assert_null(strstr(found + 1, "[image"));
	assert_null(strstr(a.text, "[image: A ferry"));
	article_clear(&a);
}

static void
what_says_only_what_furniture_says_is_folded(void **state)
{
	static const char page[] =
	    "<h1>T</h1><main>" PROSE "<p>Read more</p>" PROSE
	    "<p>Advertisement</p>" PROSE "<h2>Related articles</h2><div>"
	    "<h3><a href=/1>A boat sinks in the harbor of another town</a>"
	    "</h3></div><div><h3><a href=/2>What the captain had for lunch"
	    "</a></h3></div></main>";

	(void)state;
	expect_kind(page, "Read more", "boilerplate");
	expect_kind(page, "Advertisement", "boilerplate");
	expect_kind(page, "Related articles", "boilerplate");
	expect_kind(page, "A boat sinks", "");
}

static void
what_stands_for_itself_is_not_taken_for_furniture(void **state)
{
	static const char page[] =
	    "<h1>T</h1><main>" PROSE "<p>“Next.”</p>" PROSE
	    "<ul><li>Home<li>Search</ul><h2>See also</h2>" PROSE
	    "<blockquote>Follow me.</blockquote>" PROSE "</main>";

	(void)state;
	expect_kind(page, "“Next", "paragraph");
	expect_kind(page, "Home", "list-item");
	expect_kind(page, "See also", "heading");
	expect_kind(page, "Follow me", "blockquote");
}

static void
furniture_is_folded_where_it_stands(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a,
	    "<nav><a href=/>Home</a> <a href=/x>News</a></nav>"
	    "<main><h1>T</h1>" PROSE PROSE
	    "<div class=newsletter-signup><p>Sign up for our letter!</p>"
	    "</div>" PROSE "</main><footer>© Post</footer>");
	assert_int_equal(a.block[0].kind, BLOCK_BOILERPLATE);
	assert_int_equal(a.block[1].kind, BLOCK_TITLE);
	assert_int_equal(a.block[2].kind, BLOCK_PARAGRAPH);
	assert_int_equal(a.block[4].kind, BLOCK_BOILERPLATE);
	assert_true(slice_eq(article_slice(&a, a.block[4].text),
	    slice_of("Sign up for our letter!")));
	assert_int_equal(a.block[6].kind, BLOCK_BOILERPLATE);
	assert_int_equal(a.block_n, 7);
	article_clear(&a);
}

static void
what_the_text_does_not_say_stands_at_its_head(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a,
	    "<title>A boat waits</title><meta name=author content='Ann "
	    "Hill'><meta name=date content=2025-03-04>" PROSE);
	assert_string_equal(block_kind_name(a.block[0].kind), "title");
	assert_string_equal(block_kind_name(a.block[1].kind), "byline");
	assert_string_equal(block_kind_name(a.block[2].kind), "date");
	assert_string_equal(block_kind_name(a.block[3].kind), "paragraph");
	article_clear(&a);
}

static void
inline_tags_become_spans(void **state)
{
	static const struct {
		enum span_kind kind;
		const char *text, *href;
	} span[] = {
	    {SPAN_LINK, "a big boat", "/b?x=1&y=2"},
	    {SPAN_STRONG, "big", ""},
	    {SPAN_EMPHASIS, "boat", ""},
	    {SPAN_CODE, "ls", ""},
	    {SPAN_SUP, "2", ""},
	    {SPAN_DELETED, "old", ""},
	};
	struct article a = {0};

	(void)state;
	load(&a,
	    "<p>See <a href='/b?x=1&amp;y=2'>a <b>big</b> <em>boat</em></a>, "
	    "<code>ls</code>, x<sup>2</sup>, <del>old</del>, <a "
	    "href='javascript:x()'>none</a>, and all that goes with it.");
	assert_int_equal(a.span_n, COUNT(span));
	for (size_t i = 0; i < COUNT(span); i++) {
		assert_int_equal(a.span[i].kind, span[i].kind);
		assert_true(slice_eq(
		    article_slice(&a, a.span[i].text), slice_of(span[i].text)));
		assert_true(slice_eq(a.span[i].href, slice_of(span[i].href)));
	}
	article_clear(&a);
}

static void
check_author(const char *html, const char *author)
{
	struct article a = {0};
	struct str page = {0};
	size_t n = 0;

	str_addf(&page, "<main>%s%s%s</main>", PROSE, html, PROSE);
	load(&a, page.at);
	for (size_t i = 0; i < a.block_n; i++) {
		if (a.block[i].kind != BLOCK_BLOCKQUOTE)
			continue;
		assert_true(slice_eq(a.block[i].author, slice_of(author)));
		n++;
	}
	assert_int_equal(n, 1);
	article_clear(&a);
	str_clear(&page);
}

#define BODY_1                                                                 \
	"The ferry left late on Monday, because its captain saw a man "        \
	"run, and no captain of this harbor ever left a man who ran."
#define BODY_2                                                                 \
	"“He waved a hat,” said Ann Berg, who has run the line for ten "   \
	"years, and she laughed & laughed until the tide turned at last."

#define BODY_SCRIPT                                                               \
	"<title>A boat</title><script type=application/ld+json>{\"@type\":"       \
	"\"Article\",\"headline\":\"A boat\",\"articleBody\":\"" BODY_1           \
	"\\n\\n<p>“He waved a hat,” said Ann Berg, who has run the line for " \
	"ten "                                                                    \
	"years, and she laughed &amp; laughed until the tide turned at last."     \
	"</p>\"}</script>"

static void
what_json_ld_has_of_an_article_fills_an_empty_page(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a, BODY_SCRIPT "<div id=root>Loading.</div>");
	assert_int_equal(a.block_n, 4);
	assert_int_equal(a.block[1].kind, BLOCK_PARAGRAPH);
	assert_true(
	    slice_eq(article_slice(&a, a.block[1].text), slice_of(BODY_1)));
	assert_true(
	    slice_eq(article_slice(&a, a.block[2].text), slice_of(BODY_2)));
	assert_int_equal(a.block[3].kind, BLOCK_BOILERPLATE);
	article_clear(&a);
}

static void
what_json_ld_has_of_an_article_is_not_shown_twice(void **state)
{
	struct article a = {0};
	size_t n = 0;

	(void)state;
	load(&a, BODY_SCRIPT "<main><p>" BODY_1 "</p><p>" BODY_2 "</p></main>");
	for (size_t i = 0; i < a.block_n; i++)
		n += a.block[i].kind == BLOCK_PARAGRAPH;
	assert_int_equal(n, 2);
	article_clear(&a);
}

static void
cells_of_a_table_have_spans_too(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a,
	    "<main>" PROSE "<table><tr><th>Day<th>Boat<tr><td>Mon<td>"
	    "<a href='/t'>the <i>Tern</i></a> and <b>crew</b></table>" PROSE
	    "</main>");
	assert_int_equal(a.span_n, 3);
	assert_true(
	    slice_eq(article_slice(&a, a.span[0].text), slice_of("the Tern")));
	assert_true(slice_eq(a.span[0].href, slice_of("/t")));
	assert_int_equal(a.span[1].kind, SPAN_EMPHASIS);
	assert_true(
	    slice_eq(article_slice(&a, a.span[1].text), slice_of("Tern")));
	assert_int_equal(a.span[2].kind, SPAN_STRONG);
	article_clear(&a);
}

static void
a_signed_block_quote_knows_its_author(void **state)
{
	(void)state;
	check_author("<blockquote class=post-embed><p>We waited.</p>&mdash; "
		     "Jonas Beek (@jbeek) <a href=/1>March 4, 2025</a>"
		     "</blockquote>",
	    "Jonas Beek");
	check_author("<blockquote><p>We waited.</p><footer>Ann Hill, "
		     "<cite>Letters</cite></footer></blockquote>",
	    "Ann Hill");
	check_author("<figure><blockquote>We waited.</blockquote>"
		     "<figcaption>— Ann Hill, baker</figcaption></figure>",
	    "Ann Hill");
	check_author(
	    "<blockquote><p>We waited – and went.</p></blockquote>", "");
	check_author("<blockquote><p>We waited.</p>Posted by <a href=/a>Ann "
		     "Hill</a> on <a href=/1>March 4</a></blockquote>",
	    "Ann Hill");
	check_author("<blockquote><section><a href=/a>@ann</a><p>We waited "
		     "for a boat.</p></section></blockquote>",
	    "@ann");
}

static void
the_source_of_a_block_is_its_place_in_the_page(void **state)
{
	const char *html = "<!-- ä --><p>One, two &amp; three.</p>";
	struct article a = {0};

	(void)state;
	load(&a, html);
	assert_int_equal(a.block_n, 1);
	assert_int_equal(a.block[0].source.start, 13);
	assert_int_equal(a.block[0].source.end, 13 + 21);
	assert_int_equal(
	    article_source(&a, (struct range){11, 16}).start, 13 + 15);
	article_clear(&a);
}

static void
a_page_without_an_article_is_no_error(void **state)
{
	static const char *const page[] = {"<html></html>",
	    "<html><nav><a href=/>Home</a></nav></html>", "<html>&#0;",
	    "<html><p> &nbsp; </p>", "<html><table><tr><td></table>"};

	(void)state;
	for (size_t i = 0; i < COUNT(page); i++) {
		struct article a = {0};

		load(&a, page[i]);
		assert_true(a.block_n <= 1);
		article_clear(&a);
	}
}

static void
pages_are_told_from_text(void **state)
{
	static const struct {
		const char *text;
		enum parse_format format;
	} table[] = {
	    {"<!DOCTYPE HTML><p>x", PARSE_HTML},
	    {"\n <?xml version='1.0'?><!-- a --><html><p>x", PARSE_HTML},
	    {"<head><title>A boat</title>", PARSE_HTML},
	    {"<meta charset=utf-8><p>x", PARSE_HTML},
	    {"<metal> is no tag.", PARSE_PLAIN},
	    {"Use <html> as the first tag.", PARSE_PLAIN},
	    {"<p>No page.", PARSE_PLAIN},
	    {"", PARSE_PLAIN},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		struct parse_input in = {
		    .text = table[i].text, .len = strlen(table[i].text)};

		assert_int_equal(parse_sniff(&in), table[i].format);
		in.name = "https://x.example/a.HTM?x#y";
		assert_int_equal(parse_sniff(&in), PARSE_HTML);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(elements_become_the_blocks_that_they_are),
	    cmocka_unit_test(short_paragraphs_among_long_ones_are_kept),
	    cmocka_unit_test(
		comments_longer_than_the_article_do_not_take_its_place),
	    cmocka_unit_test(a_list_is_a_part_of_its_article),
	    cmocka_unit_test(what_somebody_says_is_kept_in_any_box),
	    cmocka_unit_test(
		a_paragraph_between_title_and_article_is_its_opening),
	    cmocka_unit_test(
		a_heading_between_title_and_byline_opens_no_section),
	    cmocka_unit_test(a_picture_does_not_say_what_was_said),
	    cmocka_unit_test(what_says_only_what_furniture_says_is_folded),
	    cmocka_unit_test(what_stands_for_itself_is_not_taken_for_furniture),
	    cmocka_unit_test(furniture_is_folded_where_it_stands),
	    cmocka_unit_test(what_the_text_does_not_say_stands_at_its_head),
	    cmocka_unit_test(inline_tags_become_spans),
	    cmocka_unit_test(
		what_json_ld_has_of_an_article_fills_an_empty_page),
	    cmocka_unit_test(what_json_ld_has_of_an_article_is_not_shown_twice),
	    cmocka_unit_test(cells_of_a_table_have_spans_too),
	    cmocka_unit_test(a_signed_block_quote_knows_its_author),
	    cmocka_unit_test(the_source_of_a_block_is_its_place_in_the_page),
	    cmocka_unit_test(a_page_without_an_article_is_no_error),
	    cmocka_unit_test(pages_are_told_from_text),
	};

	return cmocka_run_group_tests_name("parse_html", tests, NULL, NULL);
}
