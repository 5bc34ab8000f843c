/*
 * search.c - from what a person typed to ranges of the article's text.
 *
 * Floor 2, search.
 */
#include "config.h"

#include "pullquote/search.h"

#include <stdlib.h>

#include "modes.h"
#include "pullquote/xalloc.h"

void
search_init(struct search *s, struct slice text)
{
	*s = (struct search){.text = text};
}

void
hits_add(struct hits *hits, struct range text)
{
	hits->at = xgrow(hits->at, hits->n, &hits->cap, sizeof(*hits->at));
	hits->at[hits->n++] = text;
}

/* A pattern with a letter beyond ASCII in it means that very letter. */
static bool
is_ascii(struct slice s)
{
	for (size_t i = 0; i < s.len; i++)
		if ((unsigned char)s.at[i] >= 128)
			return false;
	return true;
}

static enum err
find_regex(struct search *s, struct hits *hits, struct slice pattern,
    struct note *note)
{
	struct folded *f = NULL;

	if (is_ascii(pattern)) {
		if (!s->regex)
			s->regex =
			    folded_new(s->text, CHARFOLD_CASE | CHARFOLD_LINES);
		f = s->regex;
	}
	return regex_find(hits, f, s->text, pattern, note);
}

enum err
search_find(struct search *s, struct slice query, enum search_mode mode,
    struct note *note)
{
	struct hits hits = {.at = s->hit, .cap = s->hit_cap};
	enum err err = ERR_OK;

	if (!query.len || !s->text.len)
		; /* nothing stands anywhere in nothing */
	else if (mode == SEARCH_REGEX) {
		err = find_regex(s, &hits, query, note);
	} else {
		if (!s->literal)
			s->literal = folded_new(s->text, 0);
		literal_find(&hits, s->literal, query);
	}
	s->hit = hits.at;
	s->hit_cap = hits.cap;
	s->hit_n = err ? 0 : hits.n;
	return err;
}

size_t
search_next(const struct search *s, size_t at)
{
	size_t low = 0, high = s->hit_n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (s->hit[mid].start < at)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

size_t
search_prev(const struct search *s, size_t at)
{
	size_t next = search_next(s, at);

	return next ? next - 1 : s->hit_n;
}

void
search_clear(struct search *s)
{
	folded_free(s->literal);
	folded_free(s->regex);
	free(s->hit);
	*s = (struct search){0};
}
