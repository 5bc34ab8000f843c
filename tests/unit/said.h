/*
 * said.h - sentences with who says each of their quotations, for tests.
 */
#ifndef PULLQUOTE_TESTS_SAID_H
#define PULLQUOTE_TESTS_SAID_H

#include <string.h>

#include "pullquote/builder.h"
#include "pullquote/quotes.h"
#include "pullquote/str.h"
#include "unit.h"

struct said_case {
	const char *text;     /* paragraphs with '\n' between */
	const char *speakers; /* names with "; " between; "-" is nobody */
};

/* Fill the empty `article` with the lines of `text`: "> " begins a block quote,
 * "@ " a credit, "# " a heading; all others are paragraphs. */
static inline void
said_article(struct article *article, const char *text)
{
	static const enum block_kind kinds[] = {
	    ['>'] = BLOCK_BLOCKQUOTE,
	    ['@'] = BLOCK_CREDIT,
	    ['#'] = BLOCK_HEADING,
	};
	struct builder b;
	size_t at = 0;

	builder_init(&b, article);
	while (text[at]) {
		size_t len = strcspn(text + at, "\n");
		bool is_marked = strchr(">@#", text[at]) && text[at + 1] == ' ';
		size_t skip = is_marked ? 2 : 0;

		builder_begin(&b,
		    is_marked ? kinds[(unsigned char)text[at]]
			      : BLOCK_PARAGRAPH,
		    0);
		builder_add(&b, text + at + skip, len - skip, at + skip);
		builder_end(&b);
		at += len + (text[at + len] == '\n');
	}
	builder_finish(&b);
}

/* Add a line for each quotation: "Speaker/utterance: words". */
static inline void
said_print(struct str *out, const struct article *a, const struct quotes *q)
{
	for (size_t i = 0; i < q->quote_n; i++) {
		struct slice text = article_slice(a, q->quote[i].text);
		struct slice who = slice_of("-");

		if (q->quote[i].speaker != SPEAKER_NONE)
			who = q->speaker[q->quote[i].speaker].name;
		str_addf(out, "%.*s/%zu: %.*s\n", (int)who.len, who.at,
		    q->quote[i].utterance, (int)text.len, text.at);
	}
}

/* Who the engine takes to say the quotations of `text`, which declares to be of
 * `language` (a tag, or "" for nothing), as in said_case. */
static inline void
said_by_in(struct str *out, const char *text, const char *language)
{
	struct article a = {0};
	struct quotes q = {0};

	said_article(&a, text);
	a.language = slice_of(language);
	quotes_find(&q, &a);
	for (size_t i = 0; i < q.quote_n; i++) {
		struct slice name = slice_of("-");

		if (q.quote[i].speaker != SPEAKER_NONE)
			name = q.speaker[q.quote[i].speaker].name;
		if (i)
			str_adds(out, "; ");
		str_add(out, name.at, name.len);
	}
	quotes_clear(&q);
	article_clear(&a);
}

static inline void
said_by(struct str *out, const char *text)
{
	said_by_in(out, text, "");
}

static inline void
said_check(const struct said_case *cases, size_t n, const char *language)
{
	size_t wrong = 0;

	for (size_t i = 0; i < n; i++) {
		struct str got = {0};

		said_by_in(&got, cases[i].text, language);
		if (strcmp(str_text(&got), cases[i].speakers) != 0) {
			print_message("# %s\n#   wanted %s, got %s\n",
			    cases[i].text, cases[i].speakers, str_text(&got));
			wrong++;
		}
		str_clear(&got);
	}
	assert_int_equal(wrong, 0);
}

#define SAID(cases)              said_check(cases, COUNT(cases), "")
#define SAID_IN(language, cases) said_check(cases, COUNT(cases), language)

#endif
