/*
 * html_dom.h - a page as one array of nodes.
 *
 * Floor 2, input.  Nodes stand in the order of the page, so a subtree is the
 * range [i, node[i].end), what a node inherits is set by one pass forward,
 * and what it sums up by one pass backward.  Node 0 is the root.
 */
#ifndef INPUT_HTML_DOM_H
#define INPUT_HTML_DOM_H

#include <gumbo.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "html_clean.h"
#include "pullquote/slice.h"

/* The tag of a node that is text. */
#define HTML_TEXT ((uint16_t)0xffff)

/* How an element stands on the page; no style sheet is read. */
enum html_display {
	HTML_INLINE,
	HTML_BLOCK,
	HTML_HIDDEN /* never shown: head, template, options of a form */
};

/* What a node is, or stands in. */
enum html_within {
	IN_LINK = 1 << 0,
	IN_HIDDEN = 1 << 1, /* by attribute: hidden, aria-hidden */
	IN_HEADING = 1 << 2,
	IN_ITEM = 1 << 3, /* li, dt, dd */
	IN_QUOTE = 1 << 4,
	IN_PRE = 1 << 5,
	IN_CAPTION = 1 << 6,
	IN_NAV = 1 << 7,
	IN_ASIDE = 1 << 8,
	IN_FOOTER = 1 << 9,
	IN_HEADER = 1 << 10,
	IN_FORM = 1 << 11,
	IN_BUTTON = 1 << 12,
	IN_ARTICLE = 1 << 13,
	IN_MAIN = 1 << 14,
	IN_FIGURE = 1 << 15,
	IN_DIALOG = 1 << 16
};

struct html_node {
	const GumboNode *gumbo; /* an element or a text */
	uint32_t parent;        /* the root's is itself */
	uint32_t end;           /* just past the last node below it */
	uint32_t block;         /* the nearest block element, or the node */
	uint32_t within;        /* flags of enum html_within */
	uint16_t tag;           /* GumboTag or HTML_TEXT */
	uint8_t display;        /* enum html_display */
	uint8_t list_depth;     /* lists it stands in */
};

struct html_dom {
	GumboOutput *output; /* owns what the nodes point to */
	struct html_node *node;
	size_t n;
};

/*
 * Parse a cleaned page into `dom`, which must be empty; `clean` must outlive
 * it.  Never fails: every text is a page.
 */
void html_dom_parse(struct html_dom *dom, const struct html_clean *clean);

/* An attribute's value, character references resolved; empty if it has none.
 * `name` in lower case. */
struct slice html_attr(const struct html_node *node, const char *name);

/* The characters of a text node, references resolved. */
struct slice html_text(const struct html_node *node);

/* Level of a heading, 1 to 6, or 0. */
int html_heading_level(uint16_t tag);

/* Free the nodes and the parse; `dom` is empty and can be used again. */
void html_dom_clear(struct html_dom *dom);

#endif
