/*
 * folds.h - the runs of boilerplate that are folded away.
 *
 * Floor 2, layout.  Inside this room.
 */
#ifndef LAYOUT_FOLDS_H
#define LAYOUT_FOLDS_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/article.h"

/* The blocks [first, end). */
struct fold {
	size_t first, end;
	size_t line_n; /* lines of their text, before any wrapping */
	bool is_open;
};

struct folds {
	struct fold *fold;
	size_t n;
};

/* Find the runs of an article, all closed; `f` must be empty.  O(blocks), and
 * linear in what is folded. */
void folds_find(struct folds *f, const struct article *a);

/* The run that `block` is in, or NULL.  O(log runs). */
struct fold *folds_of(
    const struct folds *f, const struct article *a, size_t block);

/* The bytes of the article's text that a run takes. */
struct range folds_text(const struct article *a, const struct fold *fold);

/* Free the contents; `f` is empty and can be used again. */
void folds_clear(struct folds *f);

#endif
