/* test_page_laws.c - what holds for every page: its article is its own text,
 * in its order, and no word of it comes twice. */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "input/html_dom.h"
#include "input/label.h"
#include "pullquote/decode.h"
#include "pullquote/load.h"
#include "pullquote/utf8.h"
#include "seeds.h"
#include "unit.h"

/* Blanks, and the marks that a <q> is given, do not count. */
static bool
counts(uint32_t cp)
{
	return cp != ' ' && cp != '\n' && cp != '\t' && cp != 0xA0 &&
	    cp != 0x3000 && cp != 0x201C && cp != 0x201D;
}

static void
add_counted(struct str *out, struct slice text)
{
	for (size_t at = 0; at < text.len;) {
		uint32_t cp;
		size_t n = utf8_next(text.at + at, text.len - at, &cp);

		if (counts(cp) && decode_character(cp) == cp)
			str_add(out, text.at + at, n);
		at += n;
	}
}

/* All that the page shows. */
static void
add_page(struct str *out, const char *bytes, size_t len)
{
	struct decoded d = {0};
	struct html_clean clean = {0};
	struct html_dom dom = {0};
	char label[32];

	decode_bytes(
	    &d, bytes, len, label_of_page(label, bytes, len) ? label : NULL);
	html_clean(&clean, str_text(&d.text), d.text.len);
	html_dom_parse(&dom, &clean);
	for (size_t i = 0; i < dom.n; i++)
		if (dom.node[i].tag == HTML_TEXT &&
		    dom.node[i].display != HTML_HIDDEN)
			add_counted(out, html_text(&dom.node[i]));
	html_dom_clear(&dom);
	html_clean_clear(&clean);
	decoded_clear(&d);
}

/* Title, author and day may stand in the page's head, and words for a picture
 * in its tag. */
static bool
may_be_elsewhere(const struct article *a, const struct block *b)
{
	return b->kind == BLOCK_TITLE || b->kind == BLOCK_BYLINE ||
	    b->kind == BLOCK_DATE ||
	    !strncmp(a->text + b->text.start, "[image", 6);
}

/* A block's text; without the number that it was given as an item. */
static struct slice
text_of(const struct article *a, const struct block *b)
{
	struct slice text = article_slice(a, b->text);
	size_t digit_n = strspn(text.at, "0123456789");

	if (b->kind == BLOCK_LIST_ITEM && digit_n &&
	    !strncmp(text.at + digit_n, ". ", 2)) {
		text.at += digit_n + 2;
		text.len -= digit_n + 2;
	}
	return text;
}

/* Each block begins where no block before it has ended. */
static void
check_page(const char *name, const char *bytes, size_t len)
{
	struct article a = {0};
	struct str page = {0};
	const char *at;

	add_page(&page, bytes, len);
	assert_int_equal(load_bytes(&a, bytes, len, NULL, NULL), ERR_OK);
	at = str_text(&page);
	for (size_t i = 0; i < a.block_n; i++) {
		struct str text = {0};
		const char *found;

		add_counted(&text, text_of(&a, &a.block[i]));
		found = strstr(at, str_text(&text));
		if (found)
			at = found + text.len;
		else if (!may_be_elsewhere(&a, &a.block[i]))
			fail_msg("%s: not in the page, or not here: %s", name,
			    str_text(&text));
		str_clear(&text);
	}
	article_clear(&a);
	str_clear(&page);
}

static void
look_at_seed(void *none, const char *name, const struct str *bytes)
{
	(void)none;
	check_page(name, str_text(bytes), bytes->len);
}

static void
an_article_is_the_text_of_its_page_once_and_in_order(void **state)
{
	(void)state;
	assert_true(each_seed(".html", look_at_seed, NULL) >= 12);
}

/* Elements in each other and beside each other, as a number tells. */
static void
make_page(struct str *page, unsigned seed)
{
	static const char *const tag[] = {"p", "div", "ul", "ol", "li", "h2",
	    "blockquote", "table", "td", "b", "a href=/x", "q", "figure",
	    "figcaption", "pre", "nav", "aside", "main", "article"};
	int word = 0;

	str_adds(page, "<!doctype html><h1>Title</h1>");
	for (int i = 0; i < 60; i++) {
		seed = seed * 1103515245u + 12345u;
		if (seed >> 16 & 1)
			str_addf(page, "<%s>", tag[(seed >> 18) % COUNT(tag)]);
		else if (seed >> 17 & 1)
			str_addf(
			    page, "</%.2s>", tag[(seed >> 18) % COUNT(tag)]);
		for (unsigned n = seed >> 24 & 15; n; n--)
			str_addf(page, "w%d%s ", ++word, n % 4 ? "" : ",");
	}
}

static void
it_is_so_for_pages_of_any_shape(void **state)
{
	(void)state;
	for (unsigned seed = 1; seed <= 400; seed++) {
		struct str page = {0};
		char name[32];

		snprintf(name, sizeof(name), "page %u", seed);
		make_page(&page, seed);
		check_page(name, page.at, page.len);
		str_clear(&page);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(
		an_article_is_the_text_of_its_page_once_and_in_order),
	    cmocka_unit_test(it_is_so_for_pages_of_any_shape),
	};

	return cmocka_run_group_tests_name("page_laws", tests, NULL, NULL);
}
