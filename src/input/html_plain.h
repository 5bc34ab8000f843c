/*
 * html_plain.h - the words in a value that may hold markup.
 *
 * Floor 2, input.  Metadata hold character references, tags and stray blanks
 * where they should not.
 */
#ifndef INPUT_HTML_PLAIN_H
#define INPUT_HTML_PLAIN_H

#include "html_dom.h"
#include "pullquote/arena.h"
#include "pullquote/slice.h"

/* `text` (UTF-8) as clean text on one line, in the arena; tags left out,
 * character references resolved, blanks folded.  O(text). */
struct slice html_plain(struct arena *arena, struct slice text);

/* The text below node `i`, in the same way. */
struct slice html_plain_node(
    struct arena *arena, const struct html_dom *dom, uint32_t i);

/* The text of the nodes [first, end), in the same way. */
struct slice html_plain_range(struct arena *arena, const struct html_dom *dom,
    uint32_t first, uint32_t end);

#endif
