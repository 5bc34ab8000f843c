/*
 * spans.c - which spans lie on some of an article's text.
 *
 * Floor 1, model.
 */
#include "config.h"

#include "pullquote/spans.h"

#include <stdlib.h>
#include <string.h>

#include "pullquote/xalloc.h"

enum {
	RAISED_MAX = 12 /* bytes: longer is text that is set small */
};

void
spans_init(struct spans *s, const struct article *article)
{
	size_t reach = 0;

	*s = (struct spans){.article = article};
	s->reach = xcalloc(article->span_n, sizeof(*s->reach));
	for (size_t i = 0; i < article->span_n; i++) {
		if (article->span[i].text.end > reach)
			reach = article->span[i].text.end;
		s->reach[i] = reach;
	}
}

/* The number of spans that begin before byte `at`. */
static size_t
begin_before(const struct article *a, size_t at)
{
	size_t low = 0, high = a->span_n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (a->span[mid].text.start < at)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

size_t
spans_on(const struct spans *s, struct range text, size_t *found, size_t max)
{
	const struct article *a = s->article;
	size_t i = begin_before(a, text.end), n = 0;

	while (i-- > 0 && s->reach[i] > text.start && n < max)
		if (a->span[i].text.end > text.start)
			found[n++] = i;
	return n;
}

static const char raised[] = "0123456789+-=()ni";

static const char *const above[] = {"\u2070", "\u00b9", "\u00b2", "\u00b3",
    "\u2074", "\u2075", "\u2076", "\u2077", "\u2078", "\u2079", "\u207a",
    "\u207b", "\u207c", "\u207d", "\u207e", "\u207f", "\u2071"};

/* There is no small "n" or "i" below the line in most fonts. */
static const char *const below[] = {"\u2080", "\u2081", "\u2082", "\u2083",
    "\u2084", "\u2085", "\u2086", "\u2087", "\u2088", "\u2089", "\u208a",
    "\u208b", "\u208c", "\u208d", "\u208e", NULL, NULL};

const char *
span_raised_form(enum span_kind kind, uint32_t cp)
{
	const char *found = cp && cp < 0x80 ? strchr(raised, (char)cp) : NULL;

	if (!found)
		return NULL;
	return kind == SPAN_SUP ? above[found - raised] : below[found - raised];
}

bool
span_is_raised(const struct article *a, const struct span *span)
{
	size_t len = span->text.end - span->text.start;

	if ((span->kind != SPAN_SUB && span->kind != SPAN_SUP) ||
	    len > RAISED_MAX)
		return false;
	for (size_t at = span->text.start; at < span->text.end; at++)
		if (!span_raised_form(span->kind, (unsigned char)a->text[at]))
			return false;
	return true;
}

void
spans_clear(struct spans *s)
{
	free(s->reach);
	*s = (struct spans){0};
}
