/*
 * parse.h - clean text becomes an article.
 *
 * Floor 2, input.  Each format has one parser, all have one signature, and
 * parsers[] in sniff.c lists them.  A parser cannot fail: what it does not
 * understand is a paragraph, and what it mends is a warning.  Each puts every
 * character but blanks into some block, in time linear in the text.
 */
#ifndef PULLQUOTE_PARSE_H
#define PULLQUOTE_PARSE_H

#include <stddef.h>

#include "pullquote/article.h"
#include "pullquote/builder.h"
#include "pullquote/offset_map.h"
#include "pullquote/slice.h"

/* What a parser is given; all of it is borrowed for the call. */
struct parse_input {
	const char *text; /* clean UTF-8, see decode.h */
	size_t len;
	const struct offset_map *map; /* from `text` to the decoded input */
	const char *name; /* path or URL it came from; NULL: unknown */
};

enum parse_format {
	PARSE_AUTO, /* to be found out */
	PARSE_PLAIN,
	PARSE_HTML,
	PARSE_MARKDOWN,
	PARSE_MAIL, /* also a page saved as one: .mhtml */
	PARSE_GEMINI,
	PARSE_EXTRACT /* JSON by Readability or trafilatura */
};

/* One parser: fill the empty `article`. */
typedef void parse_fn(struct article *article, const struct parse_input *in);

parse_fn parse_plain;
parse_fn parse_html;
parse_fn parse_markdown;
parse_fn parse_mail;
parse_fn parse_gemini;
parse_fn parse_extract;

/* The format that the text (and the name's ending) shows; never PARSE_AUTO. */
enum parse_format parse_sniff(const struct parse_input *in);

/* Parse as `format`, which is sniffed if it is PARSE_AUTO. */
void parse_text(struct article *article, const struct parse_input *in,
    enum parse_format format);

/*
 * For parsers: add the bytes `r` of in->text to the open block of `b`, with
 * their place in the decoded input; what decoding dropped stays a gap.
 */
void parse_add(struct builder *b, const struct parse_input *in, struct range r);

#endif
