/*
 * made.h - articles made by hand, for tests that need no parser.
 */
#ifndef PULLQUOTE_TESTS_MADE_H
#define PULLQUOTE_TESTS_MADE_H

#include <string.h>

#include "pullquote/builder.h"

struct made_block {
	enum block_kind kind;
	int level;
	const char *text;
};

/* Fill the empty `article` with `n` blocks. */
static inline void
make_article(struct article *article, const struct made_block *block, size_t n)
{
	struct builder b;
	size_t source = 0;

	builder_init(&b, article);
	for (size_t i = 0; i < n; i++) {
		builder_begin(&b, block[i].kind, block[i].level);
		builder_add(&b, block[i].text, strlen(block[i].text), source);
		source += strlen(block[i].text) + 1;
		builder_end(&b);
	}
	builder_finish(&b);
}

#endif
