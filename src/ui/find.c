/*
 * find.c - the search that the screen shows: its query, its hit at hand.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "find.h"

void
find_query(struct find *f, struct slice query)
{
	str_cut(&f->query, 0);
	str_add(&f->query, query.at, query.len);
	f->hit = FIND_NONE;
	f->is_hidden = false;
	f->err =
	    search_find(&f->search, str_slice(&f->query), f->mode, &f->note);
}

bool
find_from(struct find *f, size_t at, bool backward, bool *went_round)
{
	const struct search *s = &f->search;
	size_t hit = backward ? search_prev(s, at) : search_next(s, at);

	*went_round = false;
	if (!s->hit_n) {
		f->hit = FIND_NONE;
		return false;
	}
	if (hit == s->hit_n) {
		*went_round = true;
		hit = backward ? s->hit_n - 1 : 0;
	}
	f->hit = hit;
	return true;
}

void
find_step(struct find *f, long by, bool *went_round)
{
	long n = (long)f->search.hit_n;
	long to = (long)f->hit + by % n;

	*went_round = to < 0 || to >= n;
	f->hit = (size_t)((to + n) % n);
}

void
find_clear(struct find *f)
{
	search_clear(&f->search);
	str_clear(&f->query);
	*f = (struct find){.hit = FIND_NONE};
}
