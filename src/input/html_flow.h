/*
 * html_flow.h - the characters of a page flow into a block.
 *
 * Floor 2, input.  Blanks are folded as a browser folds them, but for <pre>,
 * and every character keeps its place in the page.
 */
#ifndef INPUT_HTML_FLOW_H
#define INPUT_HTML_FLOW_H

#include "html_page.h"
#include "pullquote/builder.h"

/* A text on its way into the open block. */
struct html_flow {
	struct builder *builder;
	const struct html_page *page;
	bool is_pre;
	bool has_text; /* something is in the block */
	char pending;  /* ' ' or '\n', if more text follows; or 0 */
	size_t source; /* code points, where the last text came from */
};

/* Add the text node `i`. */
void html_flow_text(struct html_flow *e, uint32_t i);

/* Add one character, which may be a blank. */
void html_flow_character(struct html_flow *e, uint32_t cp);

/* Add what the page does not have, as it is. */
void html_flow_add(struct html_flow *e, struct slice text);

/* What is added next comes from `at` of the cleaned page, or later; a place
 * that is none, such as NULL, is passed by. */
void html_flow_seek(struct html_flow *e, const char *at);

/* Likewise, from where node `i` begins. */
void html_flow_seek_node(struct html_flow *e, uint32_t i);

#endif
