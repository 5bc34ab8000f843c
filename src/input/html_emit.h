/*
 * html_emit.h - the text of a unit goes into a block.
 *
 * Floor 2, input.  <br> is \n; <q> gets its marks; emphasis and links become
 * spans; a table is a row a line.
 */
#ifndef INPUT_HTML_EMIT_H
#define INPUT_HTML_EMIT_H

#include "html_flow.h"

/*
 * Add unit `u` to the open block of e->builder, with spans or without.  Set
 * has_text to false and pending to 0 for a new block, pending to '\n' for a
 * new line of one.  O(unit).
 */
void html_emit_unit(
    struct html_flow *e, const struct html_unit *u, bool has_spans);

#endif
