/*
 * drawn.h - a row of the layout as it looks, for tests without a screen.
 */
#ifndef PULLQUOTE_TESTS_DRAWN_H
#define PULLQUOTE_TESTS_DRAWN_H

#include "pullquote/cluster.h"
#include "pullquote/layout.h"
#include "pullquote/str.h"

/* Append the row, its pieces in their columns, and a newline. */
static inline void
add_drawn_row(struct str *out, const struct article *a, const struct row *row)
{
	int col = 0;

	for (size_t i = 0; i < row->piece_n; i++) {
		const struct piece *piece = &row->piece[i];
		struct slice text = article_slice(a, piece->text);

		for (; col < piece->col; col++)
			str_addc(out, ' ');
		str_add(out, text.at, text.len);
		for (int cols = 0; piece->mark.len && cols < piece->cols;
		     cols += cluster_cols(piece->mark.at, piece->mark.len))
			str_add(out, piece->mark.at, piece->mark.len);
		col += piece->cols;
	}
	str_addc(out, '\n');
}

#endif
