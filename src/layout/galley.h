/*
 * galley.h - the lines of one block, set for a width.
 *
 * Floor 2, layout.  Inside this room.  A line is made of pieces (layout.h)
 * and shows bytes of one group: a paragraph's line is a group of its own, the
 * lines of a row of a table are one group.  Groups follow each other as in the
 * text; {0} is empty.
 */
#ifndef LAYOUT_GALLEY_H
#define LAYOUT_GALLEY_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/layout.h"

struct line {
	size_t group; /* byte of article.text where its group begins */
	size_t at;    /* the first byte it shows of its group */
	size_t piece; /* its first piece; its last is before the next line's */
	bool is_bare; /* shows none of them: a rule, a label */
};

struct galley {
	struct line *line;
	size_t n, cap;
	struct piece *piece;
	size_t piece_n, piece_cap;
};

/* Drop all lines, keep the memory. */
void galley_reset(struct galley *g);

/* Begin a line of the group that begins at byte `group`; it shows `at` first.
 * Neither may be less than that of the line before. */
void galley_line(struct galley *g, size_t group, size_t at);

/* Begin a line that shows no text of its group: a rule, a label.  A line that
 * does must follow. */
void galley_bare_line(struct galley *g, size_t group);

/* Add to the line begun last what is described in layout.h.  Text of no bytes
 * and marks of no columns are left out. */
void galley_text(struct galley *g, struct range text, int col, int cols);
void galley_head(struct galley *g, struct range text, int col, int cols);
void galley_mark(struct galley *g, const char *mark, int col, int cols);

/* The pieces of line `i`; *n says how many. */
const struct piece *galley_pieces(const struct galley *g, size_t i, size_t *n);

/* The bytes of its group that line `i` shows, from the first to the last. */
struct range galley_shown(const struct galley *g, size_t i);

/* The line that shows byte `at`, or the one that it was dropped after; 0 if it
 * is before all.  O(log lines) but for lines of one group. */
size_t galley_find(const struct galley *g, size_t at);

/* The place that leads back to line `i`, or `above` rows over it. */
struct place galley_place(const struct galley *g, size_t i, size_t above);

/* Free the contents; `g` is empty and can be used again. */
void galley_clear(struct galley *g);

#endif
