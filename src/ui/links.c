/*
 * links.c - the links of an article, as a list.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "links.h"

#include <stdlib.h>

#include "pullquote/xalloc.h"

bool
links_leads_out(const struct span *span)
{
	return span->kind == SPAN_LINK && span->href.len &&
	    *span->href.at != '#';
}

static bool
is_listed(const struct links *l, const struct span *span)
{
	if (!links_leads_out(span))
		return false;
	return !l->n || !slice_eq(span->href, links_address(l, l->n - 1));
}

void
links_init(struct links *l, const struct article *article)
{
	*l = (struct links){.article = article};
	l->span = xcalloc(article->span_n, sizeof(*l->span));
	for (size_t i = 0; i < article->span_n; i++)
		if (is_listed(l, &article->span[i]))
			l->span[l->n++] = i;
}

static const struct span *
span_of(const struct links *l, size_t i)
{
	return &l->article->span[l->span[i]];
}

struct slice
links_text(const struct links *l, size_t i)
{
	return slice_trim(article_slice(l->article, span_of(l, i)->text));
}

struct slice
links_address(const struct links *l, size_t i)
{
	return span_of(l, i)->href;
}

size_t
links_from(const struct links *l, size_t at)
{
	size_t low = 0, high = l->n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (span_of(l, mid)->text.end <= at)
			low = mid + 1;
		else
			high = mid;
	}
	return low < l->n || !l->n ? low : l->n - 1;
}

void
links_clear(struct links *l)
{
	free(l->span);
	*l = (struct links){0};
}
