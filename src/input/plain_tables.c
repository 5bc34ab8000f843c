/*
 * plain_tables.c - rows of cells with tabs between them, as browsers copy a
 * table.
 *
 * Floor 2, input.
 */
#include "config.h"

#include <string.h>

#include "plain.h"

enum {
	ROWS_MIN = 2,
	CELL_MAX =
	    80 /* bytes: more is prose, which may be what somebody says */
};

/* Is it a line of short cells, two at least? */
static bool
is_row(const struct plain *p, size_t i)
{
	const struct unit *u = &p->unit[i];
	size_t cell = u->text.start;

	if (u->is_decided || p->paras.para[i].line_n != 1)
		return false;
	while (cell < u->text.end) {
		size_t left = u->text.end - cell;
		size_t len = left <= CELL_MAX ? left : CELL_MAX + 1;
		const char *tab = memchr(p->in->text + cell, '\t', len);

		if (!tab && left > len)
			return false; /* as in nearly every paragraph */
		if (!tab)
			break;
		cell = (size_t)(tab - p->in->text) + 1;
	}
	return cell > u->text.start;
}

void
plain_find_tables(struct plain *p)
{
	for (size_t i = 0, end; i < p->n; i = end + 1) {
		for (end = i; end < p->n && is_row(p, end);)
			end++;
		for (size_t k = i; end - i >= ROWS_MIN && k < end; k++)
			plain_decide(p, k, BLOCK_TABLE, 0);
	}
}
