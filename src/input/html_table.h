/*
 * html_table.h - the text of a table, cells parted by \t and rows by \n.
 *
 * Floor 2, input.  A cell that goes over several columns or rows stands in the
 * first of them, and the others are empty, so that what is below one another
 * in the page has the same place in its row.
 */
#ifndef INPUT_HTML_TABLE_H
#define INPUT_HTML_TABLE_H

#include "html_flow.h"

/* Add the table that is unit `u` to the open block; `has_spans` as for
 * html_emit_unit.  With spans the caption is left out: it is a block. */
void html_table_emit(
    struct html_flow *e, const struct html_unit *u, bool has_spans);

/* The node of the table's caption, or 0. */
uint32_t html_table_caption(const struct html_dom *dom, uint32_t table);

/* How many rows at the start of the table that is node `table` hold nothing
 * but heads, or stand in its <thead>. */
int html_head_rows(const struct html_dom *dom, uint32_t table);

#endif
