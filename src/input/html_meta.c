/*
 * html_meta.c - what a page says of its article beside the text.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_meta.h"

#include <string.h>

#include "html_byline.h"
#include "html_cues.h"
#include "html_date.h"
#include "html_jsonld.h"
#include "html_link.h"
#include "html_plain.h"
#include "html_title.h"
#include "pullquote/xalloc.h"

enum {
	NAME_MAX_LEN = 80,  /* bytes of an author's name */
	LABEL_MAX_LEN = 160 /* bytes of a byline or a line with a date */
};

/* Names that <meta> gives a thing, the most telling first. */
static const char *const author_names[] = {"author", "article:author",
    "article:author_name", "og:article:author", "byl", "byline", "dc.creator",
    "dcterms.creator", "parsely-author", "sailthru.author", "creator", NULL};
static const char *const date_names[] = {"article:published_time",
    "og:published_time", "article:published", "og:article:published_time",
    "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date",
    "dcterms.created", "citation_publication_date", "citation_date", "pubdate",
    "publishdate", "publish-date", "publish_date", "published-date",
    "publication-date", "publication_date", "parsely-pub-date", "sailthru.date",
    "cxenseparse:recs:publishtime", "article.published", "published_date",
    NULL};
static const char *const site_names[] = {
    "og:site_name", "application-name", NULL};

/* What the node says of `name`, if it is a <meta> of it. */
static struct slice
content_of(const struct html_node *node, const char *name)
{
	static const char *const key[] = {"property", "name", "itemprop"};

	if (node->tag != GUMBO_TAG_META)
		return (struct slice){0};
	for (size_t k = 0; k < sizeof(key) / sizeof(key[0]); k++)
		if (slice_eq_ascii_nocase(
			html_attr(node, key[k]), slice_of(name)))
			return html_attr(node, "content");
	return (struct slice){0};
}

struct slice
html_meta_content(const struct html_dom *dom, const char *name)
{
	for (uint32_t i = 0; i < dom->n; i++) {
		struct slice content = content_of(&dom->node[i], name);

		if (content.len)
			return content;
	}
	return (struct slice){0};
}

static bool
has_inside(struct slice text, const char *word)
{
	return text.len && memmem(text.at, text.len, word, strlen(word));
}

/* "page.head.author", which a template forgot to fill in? */
static bool
is_placeholder(struct slice text)
{
	size_t dots = 0;

	for (size_t i = 0; i < text.len; i++) {
		if (text.at[i] == ' ')
			return false;
		dots += text.at[i] == '.' && i + 1 < text.len;
	}
	return dots >= 2;
}

/* Is it a name, and no address, account or sentence? */
static bool
is_name(struct slice text)
{
	if (text.len < 2 || text.len > NAME_MAX_LEN ||
	    has_inside(text, "://") || has_inside(text, "www.") ||
	    has_inside(text, "@") || has_inside(text, "{") ||
	    has_inside(text, "|") || is_placeholder(text))
		return false;
	return true;
}

/* "Ann Hill, Daily Post" and "Ann Hill Daily Post": without the site. */
static struct slice
without_site(const struct html_meta *meta, struct slice name)
{
	struct slice site = meta->site, end;

	if (!site.len || name.len <= site.len + 2)
		return name;
	end = (struct slice){name.at + name.len - site.len, site.len};
	if (end.at[-1] != ' ' || end.at[-2] == '/' ||
	    !slice_eq_ascii_nocase(end, site))
		return name;
	return html_byline_name((struct slice){name.at, name.len - site.len});
}

/* "Hill, Ann", as catalogues have it: the other way round. */
static struct slice
turned_round(struct arena *arena, struct slice name)
{
	const char *comma = memchr(name.at, ',', name.len);
	struct slice last, first;
	struct str text = {0};
	char *copy;

	if (!comma)
		return name;
	last = (struct slice){name.at, (size_t)(comma - name.at)};
	first = slice_trim((struct slice){
	    comma + 1, (size_t)(name.at + name.len - comma) - 1});
	if (!first.len || memchr(first.at, ',', first.len))
		return name;
	str_addf(&text, "%.*s %.*s", (int)first.len, first.at, (int)last.len,
	    last.at);
	copy = arena_copy(arena, text.at, text.len);
	first = (struct slice){copy, text.len};
	str_clear(&text);
	return first;
}

static void
add_author(struct html_meta *meta, struct slice text)
{
	struct slice name = without_site(meta, html_byline_name(text));
	struct slice *grown;

	if (!is_name(name))
		return;
	if (slice_eq_ascii_nocase(name, meta->site)) {
		meta->house = name;
		return;
	}
	for (size_t i = 0; i < meta->author_n; i++)
		if (slice_eq_ascii_nocase(meta->author[i], name))
			return;
	grown =
	    arena_alloc(&meta->arena, (meta->author_n + 1) * sizeof(*grown));
	if (meta->author_n)
		memcpy(grown, meta->author, meta->author_n * sizeof(*grown));
	grown[meta->author_n++] = name;
	meta->author = grown;
}

void
html_meta_add_author(struct html_meta *meta, struct slice text)
{
	text = html_plain(&meta->arena, text);
	while (text.len) {
		const char *end = memchr(text.at, ';', text.len);
		size_t len = end ? (size_t)(end - text.at) : text.len;

		add_author(meta, (struct slice){text.at, len});
		len += end != NULL;
		text.at += len;
		text.len -= len;
	}
}

void
html_meta_add_author_node(
    struct html_meta *meta, const struct html_dom *dom, uint32_t i)
{
	struct slice text = html_plain_node(&meta->arena, dom, i);

	if (text.len <= LABEL_MAX_LEN)
		html_meta_add_author(meta, text);
}

static void
read_meta_author(struct html_meta *meta, const struct html_dom *dom)
{
	for (size_t i = 0; author_names[i] && !meta->author_n; i++)
		html_meta_add_author(
		    meta, html_meta_content(dom, author_names[i]));
}

/* Catalogues of papers have a <meta> for each of the authors. */
static void
read_cited_authors(struct html_meta *meta, const struct html_dom *dom)
{
	for (uint32_t i = 0; i < dom->n; i++) {
		struct slice name =
		    content_of(&dom->node[i], "citation_author");

		if (name.len)
			html_meta_add_author(
			    meta, turned_round(&meta->arena, name));
	}
}

static bool
has_word(struct slice list, const char *word)
{
	size_t len = strlen(word);

	for (size_t at = 0; at + len <= list.len; at++)
		if ((!at || list.at[at - 1] == ' ') &&
		    (at + len == list.len || list.at[at + len] == ' ') &&
		    slice_eq_ascii_nocase(
			(struct slice){list.at + at, len}, slice_of(word)))
			return true;
	return false;
}

/* Marked by rel=author or as microdata: the most telling sort. */
static bool
is_marked_author(const struct html_node *node)
{
	return has_word(html_attr(node, "rel"), "author") ||
	    has_word(html_attr(node, "itemprop"), "author");
}

static bool
is_byline(const struct html_node *node)
{
	return html_cues(node) & CUE_BYLINE;
}

static bool
is_furniture(const struct html_node *node)
{
	return node->display == HTML_HIDDEN ||
	    (node->within & (IN_NAV | IN_FOOTER | IN_FORM | IN_QUOTE));
}

/* The first element of a sort, short enough to be a name and not furniture. */
static void
read_author_of(struct html_meta *meta, const struct html_dom *dom,
    bool (*is_sort)(const struct html_node *node))
{
	for (uint32_t i = 0; i < dom->n && !meta->author_n; i++) {
		const struct html_node *node = &dom->node[i];
		struct slice text;

		if (node->tag == HTML_TEXT || is_furniture(node) ||
		    node->end - i > 40 || !is_sort(node))
			continue;
		text = html_attr(node, "content");
		if (text.len)
			html_meta_add_author(meta, text);
		else
			html_meta_add_author_node(meta, dom, i);
	}
}

static bool
set_date(struct html_meta *meta, struct slice text)
{
	char date[HTML_DATE_SIZE];

	if (!html_date_find(date, text))
		return false;
	text = slice_trim(text);
	if (text.len <= 40 && !memcmp(text.at, date, HTML_DATE_SIZE - 1))
		meta->published = html_plain(&meta->arena, text);
	else
		meta->published = html_plain(&meta->arena, slice_of(date));
	return true;
}

static bool
is_date(const struct html_node *node)
{
	return node->tag == GUMBO_TAG_TIME ||
	    has_word(html_attr(node, "itemprop"), "datePublished") ||
	    (html_cues(node) & CUE_DATE);
}

/* In the page's text: <time>, microdata, class names. */
static bool
read_shown_date(struct html_meta *meta, const struct html_dom *dom)
{
	for (uint32_t i = 0; i < dom->n; i++) {
		const struct html_node *node = &dom->node[i];
		struct slice text;

		if (node->tag == HTML_TEXT || is_furniture(node) ||
		    node->end - i > 40 || !is_date(node))
			continue;
		text = html_attr(node, "datetime");
		if (!text.len)
			text = html_attr(node, "content");
		if (!text.len)
			text = html_plain_node(&meta->arena, dom, i);
		if (text.len <= LABEL_MAX_LEN && set_date(meta, text))
			return true;
	}
	return false;
}

static bool
read_date(struct html_meta *meta, const struct html_dom *dom)
{
	struct slice said = meta->published;

	meta->published = (struct slice){0};
	if (said.len && set_date(meta, said))
		return true;
	for (size_t i = 0; date_names[i]; i++)
		if (set_date(meta, html_meta_content(dom, date_names[i])))
			return true;
	return read_shown_date(meta, dom);
}

/* The day in the text near the title, or in the address. */
static void
guess_date(struct html_meta *meta, const struct html_dom *dom, const char *url)
{
	char date[HTML_DATE_SIZE];

	if (html_byline_date(date, meta, dom))
		set_date(meta, slice_of(date));
	else if (url && strstr(url, "://"))
		set_date(meta, slice_of(url));
}

static void
read_language(struct html_meta *meta, const struct html_dom *dom)
{
	for (uint32_t i = 0; i < dom->n; i++) {
		const struct html_node *node = &dom->node[i];

		if (node->tag != GUMBO_TAG_HTML && node->tag != GUMBO_TAG_BODY)
			continue;
		if (slice_eq_ascii_nocase(
			html_attr(node, "dir"), slice_of("rtl")))
			meta->is_rtl = true;
		if (html_attr(node, "lang").len)
			meta->language =
			    html_plain(&meta->arena, html_attr(node, "lang"));
	}
}

static void
read_authors(struct html_meta *meta, const struct html_dom *dom)
{
	if (!meta->author_n)
		read_cited_authors(meta, dom);
	read_meta_author(meta, dom);
	read_author_of(meta, dom, is_marked_author);
	read_author_of(meta, dom, is_byline);
	html_byline_authors(meta, dom);
	if (meta->author_n || !meta->house.len)
		return;
	meta->author = &meta->house;
	meta->author_n = 1;
}

void
html_meta_find(
    struct html_meta *meta, const struct html_dom *dom, const char *url)
{
	for (size_t i = 0; site_names[i] && !meta->site.len; i++)
		meta->site = html_plain(
		    &meta->arena, html_meta_content(dom, site_names[i]));
	meta->base = html_link_base(&meta->arena, dom, url);
	html_jsonld_read(meta, dom);
	read_language(meta, dom);
	html_title_find(meta, dom);
	read_authors(meta, dom);
	if (!read_date(meta, dom))
		guess_date(meta, dom, url);
}

void
html_meta_clear(struct html_meta *meta)
{
	arena_clear(&meta->arena);
	*meta = (struct html_meta){0};
}
