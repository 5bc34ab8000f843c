/* fuzz_parse_plain.c - the promises of parse.h and article.h. */
#include "config.h"

#include <stdbool.h>
#include <string.h>

#include "parsed.h"
#include "pullquote/utf8.h"

static bool
is_blank(uint32_t c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == 0xA0 ||
	    (c >= 0x2000 && c <= 0x200F) || c == 0x202F || c == 0x205F ||
	    c == 0x3000 || c == 0x61C;
}

static void
check_blocks(const struct article *a)
{
	for (size_t i = 0; i < a->block_n; i++) {
		const struct block *b = &a->block[i];
		struct range whole = article_source(a, b->text);

		PROMISE(b->text.start < b->text.end);
		PROMISE(b->text.end <= a->text_len);
		PROMISE(!is_blank((uint32_t)a->text[b->text.start]));
		PROMISE(!is_blank((uint32_t)a->text[b->text.end - 1]));
		PROMISE(b->kind != BLOCK_HEADING || b->level >= 2);
		PROMISE(b->level >= 0 && b->level <= 6);
		PROMISE(whole.start >= b->source.start);
		PROMISE(whole.end == b->source.end);
		PROMISE(b->source.start < b->source.end);
		if (!i) {
			PROMISE(b->text.start == 0);
			continue;
		}
		PROMISE(b->text.start == b[-1].text.end + 2);
		PROMISE(b->source.start >= b[-1].source.end);
		PROMISE(!memcmp(a->text + b[-1].text.end, "\n\n", 2));
	}
	PROMISE(
	    !a->block_n || a->block[a->block_n - 1].text.end == a->text_len);
}

static size_t
count_kind(const struct article *a, enum block_kind kind)
{
	size_t n = 0;

	for (size_t i = 0; i < a->block_n; i++)
		n += a->block[i].kind == kind;
	return n;
}

/* Marks that the block's kind speaks for: of a quoted line, of a list; and
 * the hyphen of a mended word. */
static bool
is_mark(uint32_t cp)
{
	return cp == '>' || cp == '-' || cp == '*' || cp == '+' ||
	    cp == 0x2010 || cp == 0x2022 || cp == 0x2023 || cp == 0x2043 ||
	    cp == 0x25AA || cp == 0x25CF || cp == 0x25E6 || cp == 0xB7;
}

/* Blanks (of zero width too, where a line has nothing else) and marks are all
 * that is lost between the clean text and the blocks, and nothing changes
 * places. */
static void
check_nothing_lost(const struct article *a, const struct str *text)
{
	size_t to = 0;

	for (size_t from = 0; from < text->len;) {
		uint32_t was, is = 0;
		size_t is_len = 0;

		from += utf8_next(text->at + from, text->len - from, &was);
		while (to < a->text_len && is_blank((uint32_t)a->text[to]))
			to++;
		if (to < a->text_len)
			is_len = utf8_next(a->text + to, a->text_len - to, &is);
		if (is_len && is == was)
			to += is_len;
		else
			PROMISE(is_blank(was) || is_mark(was));
	}
	PROMISE(to == a->text_len);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	struct parsed p = {0};

	parsed_make(&p, data, len, PARSE_PLAIN);
	check_blocks(&p.article);
	PROMISE(count_kind(&p.article, BLOCK_TITLE) <= 1);
	PROMISE(count_kind(&p.article, BLOCK_HEADING) == p.article.section_n);
	check_nothing_lost(&p.article, &p.decoded.text);
	parsed_clear(&p);
	return 0;
}
