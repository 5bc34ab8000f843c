/*
 * set.h - set the lines of a block.
 *
 * Floor 2, layout.  Inside this room.  There is one way for each kind of
 * block: prose is wrapped, code is not, tables have columns.
 */
#ifndef LAYOUT_SET_H
#define LAYOUT_SET_H

#include "galley.h"
#include "pullquote/layout.h"
#include "pullquote/wrap.h"

/* What is the same for all blocks. */
struct setting {
	const struct article *article; /* borrowed */
	int cols;
	enum layout_form form;
	struct wrap wrap; /* working memory */
};

/* Set block `block`, replacing what `out` held: one line or more. */
void set_block(struct galley *out, struct setting *s, size_t block);

/* Its parts.  They add lines to `out`, maybe none. */
void set_prose(struct galley *out, struct setting *s, size_t block);
void set_code(struct galley *out, struct setting *s, size_t block);
void set_table(struct galley *out, struct setting *s, size_t block);

/* Is there room for indents and marks?  They would eat up a narrow text. */
bool set_has_indents(const struct setting *s);

/* The columns by which a paragraph or code is set in for the item of a list
 * that it goes on; 0 if it is of none. */
int set_indent(const struct setting *s, size_t block);

/* Does the block run from right to left? */
bool set_is_rtl(const struct article *a, size_t block);

#endif
