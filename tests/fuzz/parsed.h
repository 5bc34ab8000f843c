/*
 * parsed.h - any bytes, decoded and parsed in one format, for the fuzz targets
 * of the parsers.
 */
#ifndef PULLQUOTE_TESTS_PARSED_H
#define PULLQUOTE_TESTS_PARSED_H

#include <unistr.h>

#include "fuzz.h"
#include "pullquote/decode.h"
#include "pullquote/parse.h"

struct parsed {
	struct decoded decoded;
	struct article article;
};

/* Fill the empty `p` from `len` bytes at `data`. */
static inline void
parsed_make(
    struct parsed *p, const uint8_t *data, size_t len, enum parse_format format)
{
	struct parse_input in = {.map = &p->decoded.map};

	decode_text(&p->decoded, (const char *)data, len);
	in.text = str_text(&p->decoded.text);
	in.len = p->decoded.text.len;
	parse_text(&p->article, &in, format);
	PROMISE(
	    !u8_check((const uint8_t *)p->article.text, p->article.text_len));
}

static inline void
parsed_clear(struct parsed *p)
{
	article_clear(&p->article);
	decoded_clear(&p->decoded);
}

#endif
