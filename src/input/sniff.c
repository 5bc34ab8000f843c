/*
 * sniff.c - the table of parsers, and which of them a text is for.
 *
 * Floor 2, input.
 */
#include "config.h"

#include <string.h>

#include "pullquote/parse.h"

enum {
	COMMENTS_MAX = 8 /* before a page's first tag */
};

static bool
begins_with(struct slice text, const char *word)
{
	size_t len = strlen(word);

	return text.len >= len &&
	    slice_eq_ascii_nocase((struct slice){text.at, len}, slice_of(word));
}

/* The end of the comment or declaration that the text begins with, or NULL. */
static const char *
skip_comment(struct slice text)
{
	bool is_comment = begins_with(text, "<!--");
	const char *end;

	if (!is_comment && !begins_with(text, "<?"))
		return NULL;
	end = memmem(
	    text.at, text.len, is_comment ? "-->" : "?>", is_comment ? 3 : 2);
	return end ? end + (is_comment ? 3 : 2) : NULL;
}

/* Past blanks, comments and an XML declaration: "<!doctype html" or "<html". */
static bool
looks_like_html(const struct parse_input *in)
{
	struct slice left = slice_trim((struct slice){in->text, in->len});

	for (int i = 0; i < COMMENTS_MAX; i++) {
		const char *end = skip_comment(left);

		if (!end)
			break;
		left.len -= (size_t)(end - left.at);
		left.at = end;
		left = slice_trim(left);
	}
	return begins_with(left, "<!doctype html") ||
	    begins_with(left, "<html");
}

/* A row for every format but PARSE_AUTO.  The first that looks like the text
 * takes it; plain text takes what is left. */
static const struct {
	enum parse_format format;
	bool (*looks_like)(const struct parse_input *in); /* NULL: always */
	parse_fn *parse;
} parsers[] = {
    {PARSE_HTML, looks_like_html, parse_html},
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
