/*
 * pace.c - how many minutes of reading come before each block.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "pace.h"

#include <assert.h>
#include <stdlib.h>

#include "pullquote/xalloc.h"

void
pace_init(struct pace *p, const struct article *article)
{
	*p = (struct pace){.article = article};
	p->before = xcalloc(article->block_n + 1, sizeof(*p->before));
}

bool
pace_step(struct pace *p, size_t budget)
{
	size_t spent = 0;

	while (!pace_is_done(p) && spent < budget) {
		const struct block *b = &p->article->block[p->done];
		double minutes = 0;

		/* Furniture is not read. */
		if (b->kind != BLOCK_BOILERPLATE)
			minutes = article_minutes(p->article, b->text);
		p->before[p->done + 1] = p->before[p->done] + minutes;
		p->done++;
		spent += b->text.end - b->text.start;
	}
	return !pace_is_done(p);
}

bool
pace_is_done(const struct pace *p)
{
	return p->done == p->article->block_n;
}

double
pace_minutes(const struct pace *p, size_t start, size_t end)
{
	assert(pace_is_done(p) && start <= end);
	return p->before[end] - p->before[start];
}

void
pace_clear(struct pace *p)
{
	free(p->before);
	*p = (struct pace){0};
}
