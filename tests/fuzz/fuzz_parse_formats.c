/* fuzz_parse_formats.c - the promises of article.h, for the formats that are
 * not pages: the first byte chooses which. */
#include "config.h"

#include "parsed.h"

static void
check_blocks(const struct article *a)
{
	for (size_t i = 0; i < a->block_n; i++) {
		const struct block *b = &a->block[i];

		PROMISE(b->text.start < b->text.end);
		PROMISE(b->text.end <= a->text_len);
		PROMISE(b->source.start < b->source.end);
		PROMISE(b->kind != BLOCK_HEADING || b->level >= 2);
		PROMISE(!i || b->text.start == b[-1].text.end + 2);
	}
	for (size_t i = 0; i < a->span_n; i++) {
		const struct range *r = &a->span[i].text;
		size_t block = article_block_at(a, r->start);

		PROMISE(r->start < r->end);
		PROMISE(r->end <= a->block[block].text.end);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	static const enum parse_format format[] = {
	    PARSE_MARKDOWN, PARSE_MAIL, PARSE_GEMINI, PARSE_EXTRACT};
	struct parsed p = {0};

	if (!len)
		return 0;
	parsed_make(&p, data + 1, len - 1, format[data[0] % 4]);
	check_blocks(&p.article);
	parsed_clear(&p);
	return 0;
}
