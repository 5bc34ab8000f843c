/*
 * sniff.c - the table of parsers, and which of them a text is for.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "pullquote/parse.h"

/* A row for every format but PARSE_AUTO.  The first that looks like the text
 * takes it; plain text takes what is left. */
static const struct {
	enum parse_format format;
	bool (*looks_like)(const struct parse_input *in); /* NULL: always */
	parse_fn *parse;
} parsers[] = {
    {PARSE_PLAIN, NULL, parse_plain},
};

enum {
	PARSER_N = sizeof(parsers) / sizeof(parsers[0])
};

enum parse_format
parse_sniff(const struct parse_input *in)
{
	size_t i = 0;

	while (parsers[i].looks_like && !parsers[i].looks_like(in))
		i++;
	return parsers[i].format;
}

void
parse_text(struct article *article, const struct parse_input *in,
    enum parse_format format)
{
	size_t i = 0;

	if (format == PARSE_AUTO)
		format = parse_sniff(in);
	while (i + 1 < PARSER_N && parsers[i].format != format)
		i++;
	parsers[i].parse(article, in);
}
