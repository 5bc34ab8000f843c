/*
 * sniff.c - the table of parsers, and which of them a text is for.
 *
 * Floor 2, input.
 */
#include "config.h"

#include <string.h>

#include "mime.h"
#include "pullquote/parse.h"
#include "sniff_markdown.h"

enum {
	COMMENTS_MAX = 8 /* before a page's first tag */
};

/* Does the path of a file or an address end in one of the endings? */
static bool
is_named(const struct parse_input *in, const char *const *ending)
{
	struct slice name = slice_of(in->name);

	for (size_t i = 0; i < name.len; i++)
		if (name.at[i] == '?' || name.at[i] == '#')
			name.len = i;
	for (; *ending; ending++) {
		size_t len = strlen(*ending);

		if (name.len > len &&
		    slice_eq_ascii_nocase(
			(struct slice){name.at + name.len - len, len},
			slice_of(*ending)))
			return true;
	}
	return false;
}

/* The end of the comment or declaration that the text begins with, or NULL. */
static const char *
skip_comment(struct slice text)
{
	bool is_comment = slice_begins_ascii_nocase(text, "<!--");
	const char *end;

	if (!is_comment && !slice_begins_ascii_nocase(text, "<?"))
		return NULL;
	end = memmem(
	    text.at, text.len, is_comment ? "-->" : "?>", is_comment ? 3 : 2);
	return end ? end + (is_comment ? 3 : 2) : NULL;
}

/* Does the text begin with a tag that only a page's head can begin with? */
static bool
begins_page(struct slice text)
{
	static const char *const tag[] = {
	    "<html", "<head", "<body", "<title", "<meta", "<script", "<style"};

	if (slice_begins_ascii_nocase(text, "<!doctype html"))
		return true;
	for (size_t i = 0; i < sizeof(tag) / sizeof(tag[0]); i++) {
		size_t len = strlen(tag[i]);

		if (slice_begins_ascii_nocase(text, tag[i]) &&
		    (text.len == len || strchr(" \t\n/>", text.at[len])))
			return true;
	}
	return false;
}

/* By its name, or, past blanks, comments and an XML declaration, by its first
 * tag. */
static bool
looks_like_html(const struct parse_input *in)
{
	static const char *const ending[] = {
	    ".html", ".htm", ".xhtml", ".xht", ".shtml", NULL};
	struct slice left = slice_trim((struct slice){in->text, in->len});

	for (int i = 0; i < COMMENTS_MAX; i++) {
		const char *end = skip_comment(left);

		if (!end)
			break;
		left.len -= (size_t)(end - left.at);
		left.at = end;
		left = slice_trim(left);
	}
	return begins_page(left) || is_named(in, ending);
}

static bool
looks_like_markdown(const struct parse_input *in)
{
	static const char *const ending[] = {
	    ".md", ".markdown", ".mdown", ".mkd", NULL};

	return is_named(in, ending) ||
	    sniff_markdown((struct slice){in->text, in->len});
}

static bool
looks_like_gemini(const struct parse_input *in)
{
	static const char *const ending[] = {".gmi", ".gemini", NULL};

	return is_named(in, ending);
}

/* By its name, or by a head that says it is MIME. */
static bool
looks_like_mail(const struct parse_input *in)
{
	static const char *const ending[] = {".eml", ".mhtml", ".mht", NULL};
	struct mime_part mail;

	if (is_named(in, ending))
		return true;
	mime_read(&mail, (struct slice){in->text, in->len});
	return mail.type.len && mime_field(&mail, "mime-version").len;
}

static bool
has_inside(struct slice text, const char *word)
{
	return memmem(text.at, text.len, word, strlen(word)) != NULL;
}

/* An object with a title and a text: readability's or trafilatura's. */
static bool
looks_like_json(const struct parse_input *in)
{
	static const char *const key[] = {
	    "\"content\"", "\"text\"", "\"textContent\"", NULL};
	struct slice text = slice_trim((struct slice){in->text, in->len});

	if (!slice_begins_ascii_nocase(text, "{") ||
	    !has_inside(text, "\"title\""))
		return false;
	for (size_t i = 0; key[i]; i++)
		if (has_inside(text, key[i]))
			return true;
	return false;
}

/* A row for every format but PARSE_AUTO.  The first that looks like the text
 * takes it; plain text takes what is left. */
static const struct {
	enum parse_format format;
	bool (*looks_like)(const struct parse_input *in); /* NULL: always */
	parse_fn *parse;
} parsers[] = {
    {PARSE_HTML, looks_like_html, parse_html},
    {PARSE_GEMINI, looks_like_gemini, parse_gemini},
    {PARSE_MAIL, looks_like_mail, parse_mail},
    {PARSE_EXTRACT, looks_like_json, parse_extract},
    {PARSE_MARKDOWN, looks_like_markdown, parse_markdown},
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
