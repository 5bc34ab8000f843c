/*
 * html_byline.c - author and day as they stand in a page's text.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_byline.h"

#include <string.h>

#include "html_date.h"

enum {
	NEAR_TEXTS = 60,    /* texts after the title that are looked at */
	BEFORE_NODES = 120, /* nodes before the title */
	DATE_TEXT_MAX = 80, /* bytes of a text that tells the day */
	BYLINE_MAX = 120
};

/* The length of the "By" that the text begins with, blank included; or 0. */
static size_t
by_len(struct slice text)
{
	/* The first ones are of links to a page of authors. */
	static const char *const word[] = {"articles by", "all posts by",
	    "view all posts by", "posts by", "more from", "more by",
	    "insights from", "read more about", "about", "written by",
	    "posted by", "published by", "story by", "article by", "text by",
	    "words by", "by", "author", "authors", "autor", "autora", "auteur",
	    "von", "par", "por", "door"};

	for (size_t i = 0; i < sizeof(word) / sizeof(word[0]); i++) {
		size_t len = strlen(word[i]);

		if (!slice_begins_ascii_nocase(text, word[i]))
			continue;
		if (text.len == len)
			return len;
		if (text.at[len] == ':' || text.at[len] == ' ')
			return len + 1;
	}
	return 0;
}

/* The same for words that only a colon makes a label, and for a "by" that a
 * name of its own element was glued to: "byAnn Hill". */
static size_t
label_len(struct slice text)
{
	static const char *const word[] = {
	    "text", "texte", "texto", "текст", "Текст", "автор", "Автор"};

	for (size_t i = 0; i < sizeof(word) / sizeof(word[0]); i++) {
		size_t len = strlen(word[i]);

		if (slice_begins_ascii_nocase(text, word[i]) &&
		    (text.len == len || text.at[len] == ':'))
			return len + (text.len > len);
	}
	return text.len > 3 &&
		(!memcmp(text.at, "by", 2) || !memcmp(text.at, "By", 2)) &&
		text.at[2] >= 'A' && text.at[2] <= 'Z'
	    ? 2
	    : 0;
}

/* The length of what leads to a name, either way; 0 if nothing does. */
static size_t
lead_len(struct slice text)
{
	size_t by = by_len(text);

	return by ? by : label_len(text);
}

/* "This post was written by Ann Hill": from her name on. */
static struct slice
after_sentence(struct slice text)
{
	static const char by[] = " written by ";
	const char *at;

	if (!slice_begins_ascii_nocase(text, "this "))
		return text;
	at = memmem(text.at, text.len, by, sizeof(by) - 1);
	if (!at)
		return text;
	at += sizeof(by) - 1;
	return (struct slice){at, (size_t)(text.at + text.len - at)};
}

/* Where the name ends and the rest of the line begins. */
static size_t
name_end(struct slice text)
{
	static const char *const edge[] = {" | ", " • ", " · ", " — ", " – ",
	    " - ", " // ", " updated", " published", " last ", " posted",
	    " reviewed", " read more", " written", " on ", " says", " founder",
	    " před", "\n"};

	for (size_t at = 1; at < text.len; at++) {
		struct slice rest = {text.at + at, text.len - at};

		if (*rest.at >= '0' && *rest.at <= '9')
			return at;
		for (size_t i = 0; i < sizeof(edge) / sizeof(edge[0]); i++)
			if (slice_begins_ascii_nocase(rest, edge[i]))
				return at;
	}
	return text.len;
}

static const char *
last_word(struct slice text)
{
	const char *at = text.at + text.len;

	while (at > text.at && at[-1] != ' ')
		at--;
	return at;
}

static struct slice
without_edges(struct slice text)
{
	while (text.len && strchr(" \t\n,|-:", text.at[text.len - 1]))
		text.len--;
	while (text.len && strchr(" \t\n,|-:", *text.at)) {
		text.at++;
		text.len--;
	}
	return text;
}

/* Is it a month or a day of the week, in full or in short? */
static bool
is_day_word(struct slice word)
{
	static const char *const list[] = {"jan", "january", "feb", "february",
	    "mar", "march", "apr", "april", "may", "jun", "june", "jul", "july",
	    "aug", "august", "sep", "sept", "september", "oct", "october",
	    "nov", "november", "dec", "december", "mon", "monday", "tue",
	    "tues", "tuesday", "wed", "wednesday", "thu", "thur", "thurs",
	    "thursday", "fri", "friday", "sat", "saturday", "sun", "sunday"};

	if (word.len && word.at[word.len - 1] == '.')
		word.len--;
	for (size_t i = 0; i < sizeof(list) / sizeof(list[0]); i++)
		if (slice_eq_ascii_nocase(word, slice_of(list[i])))
			return true;
	return false;
}

/* A day that followed the name has left its month and weekday. */
static struct slice
without_day(struct slice text)
{
	for (;;) {
		const char *last;

		text = without_edges(text);
		last = last_word(text);
		if (!is_day_word((struct slice){
			last, (size_t)(text.at + text.len - last)}))
			return text;
		text.len = (size_t)(last - text.at);
	}
}

struct slice
html_byline_name(struct slice text)
{
	size_t by, end;

	text = after_sentence(without_edges(text));
	while (text.len && (by = lead_len(text))) {
		text.at += by;
		text.len -= by;
		text = without_edges(text);
	}
	end = name_end(text);
	if (end < text.len && text.at[end] >= '0' && text.at[end] <= '9')
		return without_day((struct slice){text.at, end});
	text.len = end;
	return without_edges(text);
}

/* A link to what a site calls the page of an author. */
static bool
links_to_author(const struct html_node *node)
{
	static const char *const part[] = {"/author/", "/authors/",
	    "/contributor/", "/contributors/", "/writers/", "/staff/",
	    "/journalist/", "/journalists/", "/columnist", "/profile/",
	    "/people/", "/users/", "/producers/", "/by/", "/autor/",
	    "/auteur/"};
	struct slice href = html_attr(node, "href");

	for (size_t i = 0; i < sizeof(part) / sizeof(part[0]); i++)
		if (href.len &&
		    memmem(href.at, href.len, part[i], strlen(part[i])))
			return true;
	return false;
}

static bool
is_shown(const struct html_node *node)
{
	return node->display != HTML_HIDDEN &&
	    !(node->within & (IN_NAV | IN_FOOTER | IN_FORM | IN_QUOTE));
}

static struct slice
shown_text(const struct html_dom *dom, uint32_t i)
{
	const struct html_node *node = &dom->node[i];

	if (node->tag != HTML_TEXT || !is_shown(node))
		return (struct slice){0};
	return slice_trim(html_text(node));
}

/* No name begins with a small letter, when nothing but "by" stands before. */
static bool
is_lower(struct slice text)
{
	return text.len && *text.at >= 'a' && *text.at <= 'z';
}

/* "By Ann Hill", or "By" and then "Ann Hill". */
static void
read_by(struct html_meta *meta, const struct html_dom *dom, uint32_t from)
{
	bool is_next = false;

	for (uint32_t i = from, n = 0; i < dom->n && n < NEAR_TEXTS; i++) {
		struct slice text = shown_text(dom, i);
		struct slice name;
		size_t by;

		if (!text.len)
			continue;
		n++;
		by = lead_len(text);
		name = html_byline_name(text);
		if (text.len <= BYLINE_MAX && name.len && !is_lower(name) &&
		    (by || is_next))
			html_meta_add_author(meta, name);
		if (meta->author_n)
			return;
		is_next = by && !name.len;
	}
}

void
html_byline_authors(struct html_meta *meta, const struct html_dom *dom)
{
	uint32_t from = meta->title_node > BEFORE_NODES
	    ? meta->title_node - BEFORE_NODES
	    : 0;

	if (!meta->author_n)
		read_by(meta, dom, meta->title_node);
	for (uint32_t i = from; i < dom->n && !meta->author_n; i++) {
		const struct html_node *node = &dom->node[i];

		if (node->tag == GUMBO_TAG_A && is_shown(node) &&
		    node->end - i < 8 && links_to_author(node))
			html_meta_add_author_node(meta, dom, i);
	}
}

/* Short enough to tell a day and little else; blanks do not count. */
static bool
is_short(struct slice text)
{
	size_t len = 0;

	for (size_t i = 0; i < text.len && len <= DATE_TEXT_MAX; i++)
		len += (unsigned char)text.at[i] > ' ';
	return len <= DATE_TEXT_MAX;
}

/* "Published March 4, 2025", "Posted on ...": a day wherever it stands. */
static bool
is_dated(struct slice text)
{
	static const char *const word[] = {"published", "posted", "publié",
	    "publicado", "pubblicato", "veröffentlicht"};

	for (size_t i = 0; i < sizeof(word) / sizeof(word[0]); i++)
		if (slice_begins_ascii_nocase(text, word[i]))
			return true;
	return false;
}

bool
html_byline_date(
    char date[11], const struct html_meta *meta, const struct html_dom *dom)
{
	uint32_t from = meta->title_node > BEFORE_NODES
	    ? meta->title_node - BEFORE_NODES
	    : 0;

	for (uint32_t i = meta->title_node, n = 0; i < dom->n && n < NEAR_TEXTS;
	     i++) {
		struct slice text = shown_text(dom, i);

		n += text.len > 0;
		if (text.len && is_short(text) && html_date_find(date, text))
			return true;
	}
	for (uint32_t i = meta->title_node; i-- > from;) {
		struct slice text = shown_text(dom, i);

		if (text.len && is_short(text) && html_date_find(date, text))
			return true;
	}
	for (uint32_t i = 0; i < dom->n; i++) {
		struct slice text = shown_text(dom, i);

		if (text.len && is_dated(text) && is_short(text) &&
		    html_date_find(date, text))
			return true;
	}
	return false;
}
