/*
 * parse_plain.c - plain text becomes an article.
 *
 * Floor 2, input.
 */
#include "config.h"

#include <string.h>

#include "pullquote/parse.h"

void
parse_plain(struct article *article, const struct parse_input *in)
{
	struct builder b;
	size_t at = 0;

	builder_init(&b, article);
	while (at < in->len) {
		const char *nl = memchr(in->text + at, '\n', in->len - at);
		size_t end = nl ? (size_t)(nl - in->text) : in->len;

		builder_begin(
		    &b, article->block_n ? BLOCK_PARAGRAPH : BLOCK_TITLE, 0);
		parse_add(&b, in, (struct range){at, end});
		builder_end(&b);
		at = end + 1;
	}
	builder_finish(&b);
}
