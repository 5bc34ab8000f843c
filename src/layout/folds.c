/*
 * folds.c - the runs of boilerplate that are folded away.
 *
 * Floor 2, layout.
 */
#include "config.h"

#include "folds.h"

#include <stdlib.h>
#include <string.h>

#include "pullquote/xalloc.h"

static size_t
count_lines(struct slice text)
{
	size_t n = 1;

	while (text.len) {
		const char *newline = memchr(text.at, '\n', text.len);

		if (!newline)
			break;
		n++;
		text.len -= (size_t)(newline + 1 - text.at);
		text.at = newline + 1;
	}
	return n;
}

void
folds_find(struct folds *f, const struct article *a)
{
	size_t cap = 0;

	for (size_t i = 0; i < a->block_n; i++) {
		if (a->block[i].kind != BLOCK_BOILERPLATE)
			continue;
		if (!f->n || f->fold[f->n - 1].end != i) {
			f->fold = xgrow(f->fold, f->n, &cap, sizeof(*f->fold));
			f->fold[f->n++] = (struct fold){.first = i};
		}
		f->fold[f->n - 1].end = i + 1;
		f->fold[f->n - 1].line_n +=
		    count_lines(article_slice(a, a->block[i].text));
	}
}

struct fold *
folds_of(const struct folds *f, const struct article *a, size_t block)
{
	size_t low = 0, high = f->n;

	if (a->block[block].kind != BLOCK_BOILERPLATE)
		return NULL;
	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (f->fold[mid].end <= block)
			low = mid + 1;
		else
			high = mid;
	}
	return &f->fold[low];
}

struct range
folds_text(const struct article *a, const struct fold *fold)
{
	return (struct range){
	    a->block[fold->first].text.start, a->block[fold->end - 1].text.end};
}

void
folds_clear(struct folds *f)
{
	free(f->fold);
	*f = (struct folds){0};
}
