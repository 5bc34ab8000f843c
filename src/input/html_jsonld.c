/*
 * html_jsonld.c - what a page says of its article in JSON-LD.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_jsonld.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "html_plain.h"
#include "pullquote/xalloc.h"

enum {
	SCRIPT_MAX = 64,
	LINK_MAX = 4, /* from @id to @id */
	AUTHOR_MAX = 32
};

/* The page's scripts, and each object in them that has an @id. */
struct graph {
	json_t *root[SCRIPT_MAX];
	size_t root_n;
	json_t *by_id; /* object: @id to a node; borrowed from the roots */
	json_t *article, *page;
};

static bool
has_type(json_t *node, bool (*is_wanted)(const char *type))
{
	json_t *type = json_object_get(node, "@type"), *one;
	size_t i;

	if (json_is_string(type))
		return is_wanted(json_string_value(type));
	json_array_foreach(type, i, one)
	{
		if (json_is_string(one) && is_wanted(json_string_value(one)))
			return true;
	}
	return false;
}

static bool
ends_with(const char *text, const char *end)
{
	size_t len = strlen(text), end_len = strlen(end);

	return len >= end_len && !strcmp(text + len - end_len, end);
}

static bool
is_article_type(const char *type)
{
	static const char *const other[] = {"BlogPosting", "Report", "Recipe",
	    "LiveBlogPosting", "SocialMediaPosting", "HowTo", "Review"};

	for (size_t i = 0; i < sizeof(other) / sizeof(other[0]); i++)
		if (ends_with(type, other[i]))
			return true;
	return ends_with(type, "Article");
}

static bool
is_page_type(const char *type)
{
	return ends_with(type, "WebPage");
}

/* Note a node, and those within it that are part of the page's graph. */
static void
visit(struct graph *g, json_t *node, int depth)
{
	const char *id = json_string_value(json_object_get(node, "@id"));
	json_t *below;
	const char *key;
	size_t i;

	if (depth > 16)
		return;
	if (json_is_array(node)) {
		json_array_foreach(node, i, below) visit(g, below, depth + 1);
		return;
	}
	if (!json_is_object(node))
		return;
	if (id && json_object_size(node) > 1 && !json_object_get(g->by_id, id))
		json_object_set(g->by_id, id, node);
	if (!g->article && has_type(node, is_article_type))
		g->article = node;
	if (!g->page && has_type(node, is_page_type))
		g->page = node;
	json_object_foreach(node, key, below) visit(g, below, depth + 1);
}

/* Line ends within strings, which JSON forbids, are common: make them blanks.
 * What follows the value is passed by. */
static json_t *
load(struct slice text)
{
	char *copy = xmemdup0(text.at, text.len);
	json_t *root;

	for (char *at = copy; *at; at++)
		if ((unsigned char)*at < ' ')
			*at = ' ';
	root = json_loads(copy, JSON_DISABLE_EOF_CHECK, NULL);
	free(copy);
	return root;
}

static void
load_scripts(struct graph *g, const struct html_dom *dom)
{
	for (uint32_t i = 0; i < dom->n && g->root_n < SCRIPT_MAX; i++) {
		json_t *root;

		if (dom->node[i].tag != GUMBO_TAG_SCRIPT ||
		    dom->node[i].end == i + 1)
			continue;
		root = load(html_text(&dom->node[i + 1]));
		if (!root)
			continue;
		g->root[g->root_n++] = root;
		visit(g, root, 0);
	}
}

/* The node that `node` is or names. */
static json_t *
resolve(const struct graph *g, json_t *node)
{
	for (int i = 0; i < LINK_MAX; i++) {
		const char *id =
		    json_string_value(json_object_get(node, "@id"));
		json_t *other = id && json_object_size(node) <= 2
		    ? json_object_get(g->by_id, id)
		    : NULL;

		if (!other || other == node)
			break;
		node = other;
	}
	return node;
}

static struct slice
string_of(json_t *value)
{
	if (!json_is_string(value))
		return (struct slice){0};
	return (struct slice){
	    json_string_value(value), json_string_length(value)};
}

static struct slice
name_of(const struct graph *g, json_t *value)
{
	if (json_is_array(value))
		value = json_array_get(value, 0);
	value = resolve(g, value);
	if (json_is_object(value))
		value = json_object_get(value, "name");
	return string_of(value);
}

static void
set(struct html_meta *meta, struct slice *field, struct slice text)
{
	if (!field->len)
		*field = html_plain(&meta->arena, text);
}

static void
read_authors(struct html_meta *meta, const struct graph *g, json_t *author)
{
	json_t *one;
	size_t i;

	if (!json_is_array(author)) {
		html_meta_add_author(meta, name_of(g, author));
		return;
	}
	json_array_foreach(author, i, one)
	{
		if (i < AUTHOR_MAX)
			html_meta_add_author(meta, name_of(g, one));
	}
}

static void
read_article(struct html_meta *meta, const struct graph *g, json_t *node)
{
	json_t *author = json_object_get(node, "author");

	set(meta, &meta->site, name_of(g, json_object_get(node, "publisher")));
	set(meta, &meta->title, string_of(json_object_get(node, "headline")));
	set(meta, &meta->published,
	    string_of(json_object_get(node, "datePublished")));
	if (!meta->body.len) {
		struct slice body =
		    string_of(json_object_get(node, "articleBody"));

		meta->body.at = arena_copy(&meta->arena, body.at, body.len);
		meta->body.len = body.len;
	}
	set(meta, &meta->language,
	    string_of(json_object_get(node, "inLanguage")));
	if (!meta->author_n)
		read_authors(meta, g,
		    author ? author : json_object_get(node, "creator"));
}

void
html_jsonld_read(struct html_meta *meta, const struct html_dom *dom)
{
	struct graph g = {.by_id = json_object()};

	load_scripts(&g, dom);
	if (g.article)
		read_article(meta, &g, g.article);
	if (g.page)
		read_article(meta, &g, g.page);
	json_decref(g.by_id);
	while (g.root_n)
		json_decref(g.root[--g.root_n]);
}
