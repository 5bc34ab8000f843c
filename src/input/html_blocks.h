/*
 * html_blocks.h - the units of a page become the blocks of an article.
 *
 * Floor 2, input.
 */
#ifndef INPUT_HTML_BLOCKS_H
#define INPUT_HTML_BLOCKS_H

#include "html_page.h"
#include "pullquote/builder.h"

/*
 * Add the whole page to `b`, in its order: what is kept as the blocks that it
 * is, what is not as boilerplate, neighbours in one block, a line a unit.
 * Title, byline and date stand at the head if the page has them nowhere in
 * its text.  O(page).
 */
void html_blocks_add(struct builder *b, const struct html_page *page);

#endif
