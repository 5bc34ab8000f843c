/*
 * html_body.c - the article as JSON-LD has it, where the page has it not.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_body.h"

#include <string.h>

enum {
	BODY_MIN = 200, /* characters that are not blank */
	BODY_TIMES = 2,
	TAG_MAX_LEN = 200
};

void
html_body_choose(struct html_page *page)
{
	uint32_t kept = 0, body = html_units_size(page->meta.body);

	for (size_t i = 0; i < page->units.n; i++)
		if (page->kept[i])
			kept += page->units.unit[i].size;
	if (body < BODY_MIN || body / BODY_TIMES < kept)
		return;
	page->has_body = true;
	memset(page->kept, 0, page->units.n * sizeof(*page->kept));
}

/* The length of a line's end, or of the beginning of a tag that parts
 * paragraphs, at the start of `text`; or 0. */
static size_t
edge_len(struct slice text)
{
	static const char *const tag[] = {
	    "<p", "</p", "<br", "<div", "</div", "<li", "</li", "<h"};

	if (*text.at == '\n' || *text.at == '\r')
		return 1;
	for (size_t i = 0; i < sizeof(tag) / sizeof(tag[0]); i++) {
		size_t len = strlen(tag[i]);
		const char *end;

		if (!slice_begins_ascii_nocase(text, tag[i]))
			continue;
		end = memchr(text.at, '>',
		    text.len < TAG_MAX_LEN ? text.len : TAG_MAX_LEN);
		return end ? (size_t)(end + 1 - text.at) : len;
	}
	return 0;
}

struct slice
html_body_paragraph(struct slice *rest)
{
	struct slice text = {rest->at, 0};
	size_t edge = 0;

	while (rest->len && !(edge = edge_len(*rest))) {
		rest->at++;
		rest->len--;
		text.len++;
	}
	rest->at += edge;
	rest->len -= edge;
	return text;
}
