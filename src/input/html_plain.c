/*
 * html_plain.c - the words in a value that may hold markup.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_plain.h"

#include <string.h>

#include "pullquote/decode.h"
#include "pullquote/str.h"
#include "pullquote/utf8.h"

/* Append `text`, each blank or row of blanks as one. */
static void
add_clean(struct str *out, struct slice text)
{
	for (size_t at = 0; at < text.len;) {
		char bytes[4];
		uint32_t cp;

		at += utf8_next(text.at + at, text.len - at, &cp);
		cp = decode_character(cp);
		if (cp == DECODE_DROP)
			continue;
		if (cp > ' ' && cp != 0xA0)
			str_add(out, bytes, utf8_put(bytes, cp));
		else if (out->len && out->at[out->len - 1] != ' ')
			str_addc(out, ' ');
	}
}

static struct slice
keep(struct arena *arena, struct str *text)
{
	struct slice kept = slice_trim(str_slice(text));

	kept.at = arena_copy(arena, kept.at, kept.len);
	str_clear(text);
	return kept;
}

struct slice
html_plain_range(struct arena *arena, const struct html_dom *dom,
    uint32_t first, uint32_t end)
{
	struct str text = {0};

	for (uint32_t i = first; i < end; i++) {
		if (dom->node[i].tag == HTML_TEXT)
			add_clean(&text, html_text(&dom->node[i]));
		else if (dom->node[i].display != HTML_INLINE ||
		    dom->node[i].tag == GUMBO_TAG_BR)
			add_clean(&text, slice_of(" "));
	}
	return keep(arena, &text);
}

struct slice
html_plain_node(struct arena *arena, const struct html_dom *dom, uint32_t i)
{
	return html_plain_range(arena, dom, i, dom->node[i].end);
}

struct slice
html_plain(struct arena *arena, struct slice text)
{
	struct html_clean clean = {0};
	struct html_dom dom = {0};
	struct slice plain;
	struct str out = {0};

	if (!text.len ||
	    (!memchr(text.at, '&', text.len) &&
		!memchr(text.at, '<', text.len))) {
		add_clean(&out, text);
		return keep(arena, &out);
	}
	html_clean(&clean, text.at, text.len);
	html_dom_parse(&dom, &clean);
	plain = html_plain_node(arena, &dom, 0);
	html_dom_clear(&dom);
	html_clean_clear(&clean);
	return plain;
}
