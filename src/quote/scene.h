/*
 * scene.h - the tokens and mentions of a block, as events.c looks at them.
 *
 * Floor 2, quote.  For events.c and what it calls, which look to the left and
 * to the right of a verb.
 */
#ifndef PULLQUOTE_QUOTE_SCENE_H
#define PULLQUOTE_QUOTE_SCENE_H

#include "events.h"

enum {
	SCENE_REACH = 45 /* tokens that a search goes over at most */
};

struct scene {
	struct events *out;
	const struct tokens *t;
	const struct mentions *m;
	size_t from, end;
};

static inline const struct token *
at(const struct scene *s, size_t i)
{
	return &s->t->token[i];
}

static inline bool
is_kind(const struct scene *s, size_t i, enum token_kind kind)
{
	return i >= s->from && i < s->end && at(s, i)->kind == kind;
}

static inline bool
has_class(const struct scene *s, size_t i, uint64_t class)
{
	return i >= s->from && i < s->end && token_is(at(s, i), class);
}

/* The mention that token `i` is part of, or NULL. */
static inline const struct mention *
mention_at(const struct scene *s, size_t i)
{
	const struct token *w;
	bool is_in;

	if (i < s->from || i >= s->end)
		return NULL;
	w = at(s, i);
	/* One branch: which of both it is hardly matters. */
	is_in = (w->kind != TOKEN_QUOTE) & (w->link != TOKEN_NO_LINK);
	return is_in ? &s->m->mention[w->link] : NULL;
}

#endif
