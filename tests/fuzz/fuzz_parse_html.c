/* fuzz_parse_html.c - the promises of parse.h and article.h, for pages. */
#include "config.h"

#include <stdbool.h>
#include <string.h>

#include "input/html_dom.h"
#include "parsed.h"
#include "pullquote/utf8.h"

static bool
is_blank(uint32_t c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == 0xA0;
}

static void
check_blocks(const struct article *a, size_t source_len)
{
	for (size_t i = 0; i < a->block_n; i++) {
		const struct block *b = &a->block[i];

		PROMISE(b->text.start < b->text.end);
		PROMISE(b->text.end <= a->text_len);
		PROMISE(b->kind != BLOCK_HEADING || b->level >= 2);
		PROMISE(b->source.start < b->source.end);
		PROMISE(b->source.end <= source_len);
		if (!i)
			continue;
		PROMISE(b->text.start == b[-1].text.end + 2);
		PROMISE(b->source.start >= b[-1].source.start);
		PROMISE(!memcmp(a->text + b[-1].text.end, "\n\n", 2));
	}
	for (size_t i = 0; i < a->text_len; i++) {
		unsigned char c = (unsigned char)a->text[i];

		PROMISE(c >= ' ' || c == '\n' || c == '\t');
	}
}

static void
check_spans(const struct article *a)
{
	for (size_t i = 0; i < a->span_n; i++) {
		const struct range *r = &a->span[i].text;
		size_t block = article_block_at(a, r->start);

		PROMISE(r->start < r->end);
		PROMISE(r->end <= a->block[block].text.end);
		PROMISE(!i || r->start >= a->span[i - 1].text.start);
	}
}

/* Every character that the page shows stands in the article, in its order. */
static void
check_nothing_lost(const struct article *a, const struct str *page)
{
	struct html_clean clean = {0};
	struct html_dom dom = {0};
	size_t to = 0;

	html_clean(&clean, str_text(page), page->len);
	html_dom_parse(&dom, &clean);
	for (size_t i = 0; i < dom.n; i++) {
		struct slice text = {0};

		if (dom.node[i].tag == HTML_TEXT &&
		    dom.node[i].display != HTML_HIDDEN)
			text = html_text(&dom.node[i]);
		for (size_t at = 0; at < text.len;) {
			uint32_t cp, is = 0;

			at += utf8_next(text.at + at, text.len - at, &cp);
			cp = decode_character(cp);
			if (cp == DECODE_DROP || is_blank(cp) ||
			    (cp >= 0x2000 && cp <= 0x200F) || cp == 0x3000)
				continue;
			while (to < a->text_len && is != cp)
				to += utf8_next(
				    a->text + to, a->text_len - to, &is);
			PROMISE(is == cp);
		}
	}
	html_dom_clear(&dom);
	html_clean_clear(&clean);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	struct parsed p = {0};

	parsed_make(&p, data, len, PARSE_HTML);
	check_blocks(&p.article, len + 1);
	check_spans(&p.article);
	check_nothing_lost(&p.article, &p.decoded.text);
	parsed_clear(&p);
	return 0;
}
