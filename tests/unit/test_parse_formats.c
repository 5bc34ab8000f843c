/* test_parse_formats.c - Markdown, mail, Gemini text and extracts. */
#include "config.h"

#include <string.h>

#include "pullquote/load.h"
#include "unit.h"

struct expected {
	const char *kind;
	int level;
	const char *text;
};

static void
load(struct article *a, const char *name, const char *text)
{
	struct load_hint hint = {.name = name};

	load_bytes(a, text, strlen(text), &hint, NULL);
}

static void
assert_blocks(const struct article *a, const struct expected *b, size_t n)
{
	for (size_t i = 0; i < n && i < a->block_n; i++) {
		struct slice text = article_slice(a, a->block[i].text);

		assert_string_equal(
		    block_kind_name(a->block[i].kind), b[i].kind);
		if (!slice_eq(text, slice_of(b[i].text)))
			fail_msg("\"%.*s\" is not \"%s\"", (int)text.len,
			    text.at, b[i].text);
		assert_int_equal(a->block[i].level, b[i].level);
	}
	assert_int_equal(a->block_n, n);
}

static void
markdown_becomes_the_blocks_it_means(void **state)
{
	static const struct expected block[] = {
	    {"title", 0, "A boat waits"},
	    {"paragraph", 0, "One two & three\nfour."},
	    {"heading", 2, "Rules"},
	    {"blockquote", 0, "“No.”"},
	    {"list-item", 1, "3. one"},
	    {"list-item", 2, "deep"},
	    {"list-item", 1, "4. two"},
	    {"list-item", 1, "[x] done"},
	    {"code", 0, "a\n  b"},
	    {"table", 1, "a\tb\n1\t2"},
	    {"caption", 0, "[image: A hat]"},
	    {"paragraph", 0, "x [image] y"},
	};
	struct article a = {0};

	(void)state;
	load(&a, "notes.md",
	    "A boat *waits*\n===\n\nOne\ntwo &amp; three  \nfour.\n\n## Rules\n"
	    "> “No.”\n\n3. one\n   - deep\n4. two\n\n- [x] done\n\n```\na\n  "
	    "b\n```\n\n|a|b|\n|---|---|\n|1|2|\n\n![A hat](h.png)\n\n"
	    "x ![](h.png) y\n");
	assert_blocks(&a, block, COUNT(block));
	assert_true(slice_eq(a.title, slice_of("A boat waits")));
	article_clear(&a);
}

static void
markdown_keeps_what_is_in_what(void **state)
{
	static const struct expected block[] = {
	    {"list-item", 1, "boats"},
	    {"paragraph", 1, "of wood"},
	    {"code", 1, "  row()"},
	    {"blockquote", 0, "Come."},
	    {"blockquote", 1, "When?"},
	    {"table", 1, "a\tb\nx y\t10"},
	};
	struct article a = {0};

	(void)state;
	load(&a, "notes.md",
	    "- boats\n\n  of wood\n\n  ```\n    row()\n  ```\n\n> Come.\n>\n"
	    "> > When?\n\n|a|b|\n|---|---|\n|x<br>y|1<sup>0</sup>|\n");
	assert_blocks(&a, block, COUNT(block));
	assert_int_equal(a.span_n, 1);
	assert_int_equal(a.span[0].kind, SPAN_SUP);
	assert_true(slice_eq(article_slice(&a, a.span[0].text), slice_of("0")));
	article_clear(&a);
}

static void
a_title_said_twice_is_one_block(void **state)
{
	static const struct expected block[] = {
	    {"title", 0, "A boat"},
	    {"byline", 0, "Ann Hill"},
	    {"paragraph", 0, "It waits."},
	    {"heading", 2, "A boat"},
	};
	struct article a = {0};

	(void)state;
	load(&a, "a.md",
	    "---\ntitle: A boat\nauthor: Ann Hill\n---\n\n# A boat\n\n"
	    "It waits.\n\n# A boat\n");
	assert_blocks(&a, block, COUNT(block));
	article_clear(&a);
}

static void
front_matter_says_title_author_and_day(void **state)
{
	static const char *const text[] = {
	    "---\ntitle: \"A boat: waits\"\nauthor: Ann Hill\n"
	    "date: 2025-03-04\ntags: [x]\n---\nText.",
	    "+++\ntitle = 'A boat: waits'\nauthors = [\"Ann Hill\"]\n"
	    "date = 2025-03-04\n+++\nText.",
	    "---\ntitle: 'A boat: waits'\nauthors:\n  - Ann Hill\n"
	    "date: 2025-03-04\n---\n\nText.",
	};
	static const struct expected block[] = {
	    {"title", 0, "A boat: waits"},
	    {"byline", 0, "Ann Hill"},
	    {"date", 0, "2025-03-04"},
	    {"paragraph", 0, "Text."},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(text); i++) {
		struct article a = {0};

		load(&a, "https://x.example/a.MD?raw=1", text[i]);
		assert_blocks(&a, block, COUNT(block));
		assert_int_equal(a.byline_n, 1);
		assert_true(slice_eq(a.published, slice_of("2025-03-04")));
		article_clear(&a);
	}
}

static void
markdown_spans_are_spans(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a, "a.md", "See [the *map*](/m) and `x`.");
	assert_int_equal(a.span_n, 3);
	assert_int_equal(a.span[0].kind, SPAN_LINK);
	assert_true(slice_eq(a.span[0].href, slice_of("/m")));
	assert_int_equal(a.span[1].kind, SPAN_EMPHASIS);
	assert_int_equal(a.span[2].kind, SPAN_CODE);
	article_clear(&a);
}

static void
markdown_without_a_name_is_told_by_what_only_it_writes(void **state)
{
	static const struct {
		const char *text;
		enum parse_format format;
	} table[] = {
	    {"# Ferry\n\nIt stays.\n\n## Why\n\nCoal.\n", PARSE_MARKDOWN},
	    {"Ferry\n=====\n\nIt **stays** here.\n", PARSE_MARKDOWN},
	    {"Why\n---\n\nSee [the plan](https://x.example/).\n",
		PARSE_MARKDOWN},
	    {"# Use\n\n```\nmake\n```\n", PARSE_MARKDOWN},
	    {"Ferry\n=====\n\nIt stays.\n", PARSE_PLAIN},
	    {"# Ferry\n\nIt stays.\n", PARSE_PLAIN},
	    {"#ferry #coal\n\n#ferry **stays**\n", PARSE_PLAIN},
	    {"# Build it\n# and run it.\n\nmake\n\n# Or so\n# they say.\n",
		PARSE_PLAIN},
	    {"A ** for a footnote, ** for two.\n\n---\n\nNo more.\n",
		PARSE_PLAIN},
	    {"", PARSE_PLAIN},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		struct parse_input in = {
		    .text = table[i].text, .len = strlen(table[i].text)};

		assert_int_equal(parse_sniff(&in), table[i].format);
	}
}

static void
a_mail_is_read_from_its_best_part(void **state)
{
	static const struct expected block[] = {
	    {"title", 0, "Café “no”"},
	    {"byline", 0, "Ann Hill"},
	    {"date", 0, "2025-12-19"},
	    {"paragraph", 0,
		"Café is open, the mayor said, and that is all there is to "
		"say about it."},
	};
	struct article a = {0};

	(void)state;
	load(&a, NULL,
	    "From: =?utf-8?Q?Ann_Hill?= <ann@post.example>\r\n"
	    "Subject: =?utf-8?Q?Caf=C3=A9?=\r\n =?utf-8?B?IOKAnG5v4oCd?=\r\n"
	    "Date: Fri, 19 Dec 2025 08:00:00 GMT\r\nMIME-Version: 1.0\r\n"
	    "Content-Type: multipart/alternative; boundary=\"b1\"\r\n\r\n"
	    "--b1\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b1\r\n"
	    "Content-Type: text/html; charset=\"iso-8859-1\"\r\n"
	    "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
	    "<html><body><p>Caf=E9 is open, the mayor said, and that is all="
	    "\r\n there is to say about it.</p></body></html>\r\n--b1--\r\n");
	assert_blocks(&a, block, COUNT(block));
	article_clear(&a);
}

static void
a_writer_is_called_by_the_given_name_first(void **state)
{
	static const struct {
		const char *from, *author;
	} table[] = {
	    {"\"Hill, Ann\" <ann@post.example>", "Ann Hill"},
	    {"=?utf-8?Q?Hill=2C_Ann?= <a@x>", "Ann Hill"},
	    {"Ann Hill, M.D. <a@x>", "Ann Hill, M.D."},
	    {"Ann Hill", "Ann Hill"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		struct article a = {0};
		struct str mail = {0};

		str_addf(&mail,
		    "From: %s\nSubject: T\nMIME-Version: 1.0\n"
		    "Content-Type: text/html\n\n<p>The mayor said no.</p>",
		    table[i].from);
		load(&a, NULL, mail.at);
		assert_int_equal(a.byline_n, 1);
		assert_true(slice_eq(a.byline[0], slice_of(table[i].author)));
		article_clear(&a);
		str_clear(&mail);
	}
}

static void
gemini_text_becomes_the_blocks_it_means(void **state)
{
	static const struct expected block[] = {
	    {"title", 0, "T"},
	    {"paragraph", 0, "Hello there."},
	    {"paragraph", 0, "A link"},
	    {"paragraph", 0, "gemini://y/"},
	    {"list-item", 1, "item"},
	    {"blockquote", 0, "quote"},
	    {"code", 0, "code\n\n  # more"},
	    {"heading", 2, "Two"},
	};
	struct article a = {0};

	(void)state;
	load(&a, "gemini://x.example/page.gmi",
	    "# T\n\nHello there.\n=> gemini://x/ A link\n=>gemini://y/\n"
	    "* item\n>quote\n```alt\ncode\n\n  # more\n```\n## Two");
	assert_blocks(&a, block, COUNT(block));
	assert_int_equal(a.span_n, 2);
	assert_true(slice_eq(a.span[0].href, slice_of("gemini://x/")));
	article_clear(&a);
}

static void
extracts_are_read_as_what_they_hold(void **state)
{
	static const struct expected html[] = {
	    {"title", 0, "T & x"},
	    {"byline", 0, "Ann Hill"},
	    {"paragraph", 0, "Hello there, this is it."},
	};
	static const struct expected text[] = {
	    {"title", 0, "T"},
	    {"byline", 0, "Ann Hill"},
	    {"byline", 0, "Bo Dahl"},
	    {"date", 0, "2025-01-02"},
	    {"paragraph", 0, "One, two."},
	    {"paragraph", 0, "Three <b> four."},
	    {"list-item", 1, "five"},
	};
	struct article a = {0};

	(void)state;
	load(&a, NULL,
	    "{\"title\":\"T & x\",\"byline\":\"Ann Hill\",\"content\":\"<div>"
	    "<p>Hello there, this is it.</p></div>\"}");
	assert_blocks(&a, html, COUNT(html));
	article_clear(&a);
	load(&a, NULL,
	    "{\"title\":\"T\",\"author\":\"Ann Hill; Bo Dahl\",\"date\":"
	    "\"2025-01-02\",\"text\":\"One, two.\\nThree <b> four.\\n"
	    "- five\"}");
	assert_blocks(&a, text, COUNT(text));
	article_clear(&a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(markdown_becomes_the_blocks_it_means),
	    cmocka_unit_test(markdown_keeps_what_is_in_what),
	    cmocka_unit_test(a_title_said_twice_is_one_block),
	    cmocka_unit_test(front_matter_says_title_author_and_day),
	    cmocka_unit_test(markdown_spans_are_spans),
	    cmocka_unit_test(
		markdown_without_a_name_is_told_by_what_only_it_writes),
	    cmocka_unit_test(a_mail_is_read_from_its_best_part),
	    cmocka_unit_test(a_writer_is_called_by_the_given_name_first),
	    cmocka_unit_test(gemini_text_becomes_the_blocks_it_means),
	    cmocka_unit_test(extracts_are_read_as_what_they_hold),
	};

	return cmocka_run_group_tests_name("parse_formats", tests, NULL, NULL);
}
