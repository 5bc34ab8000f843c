/*
 * parse_extract.c - what an extractor wrote about a page, as JSON, becomes an
 * article.
 *
 * Floor 2, input.  Readability gives "content" (HTML), trafilatura "text".
 * Both are read as the page, or text, that they are, with a head made of the
 * title, author and date beside them.  Source offsets count in that text.
 */
#include "config.h"

#include <jansson.h>
#include <string.h>

#include "pullquote/decode.h"
#include "pullquote/parse.h"

/* The string under the first of the keys that has one that isn't empty. */
static const char *
string_of(json_t *root, const char *const *key)
{
	for (; *key; key++) {
		const char *value =
		    json_string_value(json_object_get(root, *key));

		if (value && *value)
			return value;
	}
	return NULL;
}

static const char *
content_of(json_t *root, bool *is_html)
{
	static const char *const html[] = {"content", "html", NULL};
	static const char *const text[] = {
	    "text", "textContent", "raw_text", "article", NULL};
	const char *content = string_of(root, html);

	*is_html = content && strchr(content, '<');
	return content ? content : string_of(root, text);
}

static void
add_escaped(struct str *out, const char *text)
{
	for (; text && *text; text++) {
		if (*text == '<')
			str_adds(out, "&lt;");
		else if (*text == '&')
			str_adds(out, "&amp;");
		else if (*text == '"')
			str_adds(out, "&quot;");
		else
			str_addc(out, *text);
	}
}

static void
add_meta(struct str *page, const char *name, const char *content)
{
	if (!content)
		return;
	str_addf(page, "<meta name=\"%s\" content=\"", name);
	add_escaped(page, content);
	str_adds(page, "\">");
}

/* Plain paragraphs and items of lists, one a line, as a page has them. */
static void
add_paragraphs(struct str *page, const char *text)
{
	while (*text) {
		size_t len = strcspn(text, "\n");
		bool is_item = len > 2 && !memcmp(text, "- ", 2);
		struct str line = {0};

		str_add(&line, text + 2 * is_item, len - 2 * is_item);
		str_adds(page, is_item ? "<li>" : "<p>");
		add_escaped(page, str_text(&line));
		str_adds(page, is_item ? "</li>\n" : "</p>\n");
		str_clear(&line);
		text += len + (text[len] != '\0');
	}
}

static void
make_page(struct str *page, json_t *root, const char *content, bool is_html)
{
	static const char *const title[] = {"title", "headline", NULL};
	static const char *const author[] = {"byline", "author", NULL};
	static const char *const date[] = {
	    "publishedTime", "date", "published", "datePublished", NULL};
	static const char *const site[] = {
	    "siteName", "sitename", "hostname", NULL};
	static const char *const language[] = {"lang", "language", NULL};

	str_adds(page, "<html lang=\"");
	add_escaped(page, string_of(root, language));
	str_adds(page, "\"><title>");
	add_escaped(page, string_of(root, title));
	str_adds(page, "</title>");
	add_meta(page, "author", string_of(root, author));
	add_meta(page, "date", string_of(root, date));
	add_meta(page, "og:site_name", string_of(root, site));
	str_adds(page, "<body><main>");
	if (is_html)
		str_adds(page, content);
	else
		add_paragraphs(page, content);
}

void
parse_extract(struct article *article, const struct parse_input *in)
{
	json_t *root = json_loadb(in->text, in->len, 0, NULL);
	bool is_html = false;
	const char *content = root ? content_of(root, &is_html) : NULL;
	struct parse_input inner = {.name = in->name};
	struct decoded d = {0};
	struct str page = {0};

	if (!content) {
		json_decref(root);
		parse_plain(article, in);
		return;
	}
	make_page(&page, root, content, is_html);
	json_decref(root);
	decode_text(&d, page.at, page.len);
	inner.text = str_text(&d.text);
	inner.len = d.text.len;
	inner.map = &d.map;
	parse_html(article, &inner);
	decoded_clear(&d);
	str_clear(&page);
}
