/*
 * html_sign.c - who signed a block quote or an embedded post.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_sign.h"

#include <string.h>

#include "html_byline.h"
#include "html_plain.h"

enum {
	SIGN_MAX = 160, /* characters of a signature */
	NAME_MAX_LEN = 80
};

uint32_t
html_sign_quote(const struct html_page *page, size_t i)
{
	const struct html_node *node = page->dom.node;
	uint32_t at = page->units.unit[i].block;

	if (!(node[at].within & IN_QUOTE))
		return 0;
	while (node[node[at].parent].within & IN_QUOTE)
		at = node[at].parent;
	return at;
}

/* What follows the dash that the text begins with; NULL: there is none. */
static const char *
after_dash(struct slice text)
{
	static const char *const dash[] = {
	    "\u2014", "\u2013", "\u2015", "--", "- ", "~"};

	for (size_t i = 0; i < sizeof(dash) / sizeof(dash[0]); i++) {
		size_t len = strlen(dash[i]);

		if (text.len > len && !memcmp(text.at, dash[i], len))
			return text.at + len;
	}
	return NULL;
}

/* What follows the words that a post is signed with; NULL: there are none. */
static const char *
after_words(struct slice text)
{
	static const char *const words[] = {
	    "posted by ", "post by ", "a post shared by ", "shared by "};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (slice_begins_ascii_nocase(text, words[i]))
			return text.at + strlen(words[i]);
	return NULL;
}

/* Does the unit stand in a <footer> or <cite> of its own? */
static bool
is_cited(const struct html_page *page, const struct html_unit *u)
{
	const struct html_node *node = page->dom.node;

	for (uint32_t at = node[u->first].parent;
	     !(node[at].tag == GUMBO_TAG_BLOCKQUOTE) && at;
	     at = node[at].parent) {
		if (node[at].tag == GUMBO_TAG_CITE ||
		    node[at].tag == GUMBO_TAG_FOOTER)
			return node[at].end >= u->end;
		if (node[at].within != node[u->block].within)
			break;
	}
	return false;
}

/* The name in a signature: up to a bracket, a comma, a day. */
static struct slice
name_in(struct slice text)
{
	struct slice name = slice_trim(text);

	if (name.len > 1 && *name.at == '@') {
		const char *blank = memchr(name.at, ' ', name.len);

		name.len = blank ? (size_t)(blank - name.at) : name.len;
		return name;
	}
	for (size_t i = 0; i < name.len; i++)
		if (strchr("(,@[", name.at[i]) || name.at[i] == '\0')
			name.len = i;
	name = html_byline_name(name);
	return name.len <= NAME_MAX_LEN ? name : (struct slice){0};
}

static bool
read_sign(struct html_sign *sign, struct arena *arena,
    const struct html_page *page, size_t i)
{
	const struct html_unit *u = &page->units.unit[i];
	struct slice text;
	const char *name;

	if (u->size > SIGN_MAX || u->is_table || u->is_image)
		return false;
	text = html_plain_range(arena, &page->dom, u->first, u->end);
	name = after_dash(text);
	if (!name)
		name = after_words(text);
	if (!name && !is_cited(page, u))
		return false;
	if (name)
		text =
		    (struct slice){name, (size_t)(text.at + text.len - name)};
	sign->author = name_in(text);
	if (!sign->author.len)
		return false;
	sign->unit = i;
	return true;
}

/* A post that begins with its author's handle, "@ann", and nothing else. */
static bool
read_handle(struct html_sign *sign, struct arena *arena,
    const struct html_page *page, size_t i)
{
	const struct html_unit *u = &page->units.unit[i];
	struct slice text;

	if (u->size > NAME_MAX_LEN || u->is_table || u->is_image)
		return false;
	text = html_plain_range(arena, &page->dom, u->first, u->end);
	if (text.len < 2 || *text.at != '@' || memchr(text.at, ' ', text.len))
		return false;
	sign->author = text;
	sign->unit = i;
	return true;
}

void
html_sign_find(struct html_sign *sign, struct arena *arena,
    const struct html_page *page, size_t i)
{
	const struct html_units *units = &page->units;
	uint32_t quote = html_sign_quote(page, i);
	uint32_t end = page->dom.node[quote].end;
	size_t last = i;

	*sign = (struct html_sign){.quote = quote, .unit = SIZE_MAX};
	while (last + 1 < units->n && units->unit[last + 1].first < end)
		last++;
	if (last > i &&
	    (read_sign(sign, arena, page, last) ||
		read_handle(sign, arena, page, i)))
		return;
	if (last + 1 < units->n &&
	    (page->dom.node[units->unit[last + 1].block].within & IN_CAPTION) &&
	    (page->dom.node[quote].within & IN_FIGURE))
		read_sign(sign, arena, page, last + 1);
}
