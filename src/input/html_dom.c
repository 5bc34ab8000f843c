/*
 * html_dom.c - a page as one array of nodes.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_dom.h"

#include <stdlib.h>
#include <string.h>

#include "pullquote/xalloc.h"

static const GumboVector *
children_of(const GumboNode *node)
{
	if (node->type == GUMBO_NODE_DOCUMENT)
		return &node->v.document.children;
	if (node->type == GUMBO_NODE_ELEMENT ||
	    node->type == GUMBO_NODE_TEMPLATE)
		return &node->v.element.children;
	return NULL;
}

static bool
is_wanted(const GumboNode *node)
{
	return node->type != GUMBO_NODE_COMMENT;
}

static size_t
count_nodes(const GumboNode *root)
{
	const GumboNode *at = root;
	size_t n = 0;

	for (;;) {
		const GumboVector *below = children_of(at);

		n += is_wanted(at);
		if (below && below->length) {
			at = below->data[0];
			continue;
		}
		while (at != root &&
		    at->index_within_parent + 1 ==
			children_of(at->parent)->length)
			at = at->parent;
		if (at == root)
			return n;
		at = children_of(at->parent)->data[at->index_within_parent + 1];
	}
}

int
html_heading_level(uint16_t tag)
{
	return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6
	    ? (int)(tag - GUMBO_TAG_H1) + 1
	    : 0;
}

static bool
is_inline_tag(uint16_t tag)
{
	switch (tag) {
	case HTML_TEXT:
	case GUMBO_TAG_A:
	case GUMBO_TAG_ABBR:
	case GUMBO_TAG_ACRONYM:
	case GUMBO_TAG_B:
	case GUMBO_TAG_BDI:
	case GUMBO_TAG_BDO:
	case GUMBO_TAG_BIG:
	case GUMBO_TAG_BR:
	case GUMBO_TAG_CITE:
	case GUMBO_TAG_CODE:
	case GUMBO_TAG_DATA:
	case GUMBO_TAG_DEL:
	case GUMBO_TAG_DFN:
	case GUMBO_TAG_EM:
	case GUMBO_TAG_FONT:
	case GUMBO_TAG_I:
	case GUMBO_TAG_IMG:
	case GUMBO_TAG_INS:
	case GUMBO_TAG_KBD:
	case GUMBO_TAG_LABEL:
	case GUMBO_TAG_MARK:
	case GUMBO_TAG_NOBR:
	case GUMBO_TAG_Q:
	case GUMBO_TAG_RUBY:
	case GUMBO_TAG_S:
	case GUMBO_TAG_SAMP:
	case GUMBO_TAG_SMALL:
	case GUMBO_TAG_SPAN:
	case GUMBO_TAG_STRIKE:
	case GUMBO_TAG_STRONG:
	case GUMBO_TAG_SUB:
	case GUMBO_TAG_SUP:
	case GUMBO_TAG_TIME:
	case GUMBO_TAG_TT:
	case GUMBO_TAG_U:
	case GUMBO_TAG_VAR:
	case GUMBO_TAG_WBR:
		return true;
	default:
		return false;
	}
}

/*
 * A tag of the page's own making is laid out inline, but mostly wraps blocks;
 * it is a part of a sentence only where text stands beside it.
 */
static bool
is_beside_text(const GumboNode *node)
{
	const GumboVector *row = children_of(node->parent);
	size_t i = node->index_within_parent;

	if (i && ((GumboNode *)row->data[i - 1])->type == GUMBO_NODE_TEXT)
		return true;
	return i + 1 < row->length &&
	    ((GumboNode *)row->data[i + 1])->type == GUMBO_NODE_TEXT;
}

/* Has the element the attribute at all, be it empty? */
static bool
has_attr(const struct html_node *node, const char *name)
{
	return node->tag != HTML_TEXT &&
	    node->gumbo->type != GUMBO_NODE_DOCUMENT &&
	    gumbo_get_attribute(&node->gumbo->v.element.attributes, name);
}

static enum html_display
display_of(const struct html_node *node)
{
	switch (node->tag) {
	case GUMBO_TAG_HEAD:
	case GUMBO_TAG_SCRIPT:
	case GUMBO_TAG_STYLE:
	case GUMBO_TAG_NOSCRIPT:
	case GUMBO_TAG_TITLE:
	case GUMBO_TAG_SELECT:
	case GUMBO_TAG_DATALIST:
	case GUMBO_TAG_RT: /* how to say what stands there already */
	case GUMBO_TAG_RP:
	case GUMBO_TAG_OBJECT:
	case GUMBO_TAG_AUDIO:
	case GUMBO_TAG_VIDEO:
		return HTML_HIDDEN;
	case GUMBO_TAG_TEMPLATE:
		return has_attr(node, "shadowrootmode") ? HTML_BLOCK
							: HTML_HIDDEN;
	case GUMBO_TAG_UNKNOWN:
		return is_beside_text(node->gumbo) ? HTML_INLINE : HTML_BLOCK;
	default:
		return is_inline_tag(node->tag) ? HTML_INLINE : HTML_BLOCK;
	}
}

static uint32_t
within_by_role(const struct html_node *node)
{
	static const struct {
		const char *role;
		uint32_t within;
	} known[] = {{"navigation", IN_NAV}, {"menu", IN_NAV},
	    {"complementary", IN_ASIDE}, {"contentinfo", IN_FOOTER},
	    {"banner", IN_HEADER}, {"search", IN_FORM}, {"form", IN_FORM},
	    {"button", IN_BUTTON}, {"dialog", IN_DIALOG},
	    {"alertdialog", IN_DIALOG}, {"main", IN_MAIN},
	    {"article", IN_ARTICLE}};
	struct slice role = html_attr(node, "role");

	for (size_t i = 0; role.len && i < sizeof(known) / sizeof(*known); i++)
		if (slice_eq_ascii_nocase(role, slice_of(known[i].role)))
			return known[i].within;
	return 0;
}

static uint32_t
within_by_tag(const struct html_node *node)
{
	switch (node->tag) {
	case GUMBO_TAG_A:
		return html_attr(node, "href").len ? IN_LINK : 0;
	case GUMBO_TAG_LI:
	case GUMBO_TAG_DD:
	case GUMBO_TAG_DT:
		return IN_ITEM;
	case GUMBO_TAG_BLOCKQUOTE:
		return IN_QUOTE;
	case GUMBO_TAG_PRE:
	case GUMBO_TAG_XMP:
	case GUMBO_TAG_LISTING:
		return IN_PRE;
	case GUMBO_TAG_FIGURE:
		return IN_FIGURE;
	case GUMBO_TAG_FIGCAPTION:
		return IN_CAPTION;
	case GUMBO_TAG_NAV:
	case GUMBO_TAG_MENU:
		return IN_NAV;
	case GUMBO_TAG_ASIDE:
		return IN_ASIDE;
	case GUMBO_TAG_FOOTER:
		return IN_FOOTER;
	case GUMBO_TAG_HEADER:
		return IN_HEADER;
	case GUMBO_TAG_FORM:
	case GUMBO_TAG_FIELDSET:
		return IN_FORM;
	case GUMBO_TAG_BUTTON:
		return IN_BUTTON;
	case GUMBO_TAG_ARTICLE:
		return IN_ARTICLE;
	case GUMBO_TAG_MAIN:
		return IN_MAIN;
	default:
		return html_heading_level(node->tag) ? IN_HEADING : 0;
	}
}

static uint32_t
within_of(const struct html_node *node)
{
	uint32_t within = within_by_tag(node) | within_by_role(node);
	struct slice hidden = html_attr(node, "aria-hidden");

	if (has_attr(node, "hidden") || slice_eq(hidden, slice_of("true")))
		within |= IN_HIDDEN;
	return within;
}

/* What a node has of itself and of its parent, which is set already. */
static void
inherit(struct html_dom *dom, size_t i)
{
	struct html_node *node = &dom->node[i];
	const struct html_node *parent = &dom->node[node->parent];

	node->display = HTML_INLINE;
	node->within = parent->within;
	node->list_depth = parent->list_depth;
	if (node->tag != HTML_TEXT) {
		node->display = display_of(node);
		node->within |= within_of(node);
		if ((node->tag == GUMBO_TAG_UL || node->tag == GUMBO_TAG_OL) &&
		    node->list_depth < UINT8_MAX)
			node->list_depth++;
	}
	if (parent->display == HTML_HIDDEN && i)
		node->display = HTML_HIDDEN;
	node->block =
	    node->display == HTML_BLOCK || !i ? (uint32_t)i : parent->block;
}

static void
add_node(struct html_dom *dom, const GumboNode *gumbo, uint32_t parent)
{
	struct html_node *node = &dom->node[dom->n];
	bool has_children = children_of(gumbo) != NULL;

	*node = (struct html_node){.gumbo = gumbo, .parent = parent};
	node->tag = has_children && gumbo->type != GUMBO_NODE_DOCUMENT
	    ? (uint16_t)gumbo->v.element.tag
	    : has_children ? (uint16_t)GUMBO_TAG_HTML
			   : HTML_TEXT;
	node->end = (uint32_t)dom->n + 1;
	dom->n++;
	inherit(dom, dom->n - 1);
}

/* `parent` follows the walk: the array's number of the node it is in. */
static void
fill(struct html_dom *dom, const GumboNode *root)
{
	const GumboNode *at = root;
	uint32_t parent = 0;

	for (;;) {
		const GumboVector *below = children_of(at);

		if (is_wanted(at))
			add_node(dom, at, parent);
		if (below && below->length) {
			parent = (uint32_t)dom->n - 1;
			at = below->data[0];
			continue;
		}
		while (at != root &&
		    at->index_within_parent + 1 ==
			children_of(at->parent)->length) {
			at = at->parent;
			dom->node[parent].end = (uint32_t)dom->n;
			parent = dom->node[parent].parent;
		}
		if (at == root)
			return;
		at = children_of(at->parent)->data[at->index_within_parent + 1];
	}
}

void
html_dom_parse(struct html_dom *dom, const struct html_clean *clean)
{
	GumboOptions options = kGumboDefaultOptions;

	options.max_errors = 0;
	dom->output = gumbo_parse_with_options(
	    &options, str_text(&clean->html), clean->html.len);
	dom->node =
	    xcalloc(count_nodes(dom->output->root) + 1, sizeof(*dom->node));
	fill(dom, dom->output->root);
}

struct slice
html_attr(const struct html_node *node, const char *name)
{
	const GumboAttribute *attr;

	if (node->tag == HTML_TEXT || node->gumbo->type == GUMBO_NODE_DOCUMENT)
		return (struct slice){0};
	attr = gumbo_get_attribute(&node->gumbo->v.element.attributes, name);
	return slice_of(attr ? attr->value : NULL);
}

struct slice
html_text(const struct html_node *node)
{
	return slice_of(node->gumbo->v.text.text);
}

void
html_dom_clear(struct html_dom *dom)
{
	if (dom->output)
		gumbo_destroy_output(&kGumboDefaultOptions, dom->output);
	free(dom->node);
	*dom = (struct html_dom){0};
}
