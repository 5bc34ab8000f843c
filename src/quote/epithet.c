/*
 * epithet.c - "the Italian", "the 34-year-old", "the Ohio Republican".
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "epithet.h"

#include <string.h>

enum {
	REACH = 120 /* mentions looked back */
};

/* The last word of a mention. */
static const struct token *
last_of(const struct reading *r, const struct mention *m)
{
	return &r->tokens.token[m->end - 1];
}

/* "the 34-year-old" */
static bool
is_age(const struct reading *r, const struct mention *m)
{
	const struct token *w = last_of(r, m);

	return m->end == m->first + 2 && w->kind == TOKEN_NUMBER &&
	    w->end - w->start > 4 &&
	    memcmp(r->article->text + w->end - 4, "-old", 4) == 0;
}

/* "the Italian", but "the French" are many. */
static bool
is_origin(const struct reading *r, const struct mention *m)
{
	const struct token *w = last_of(r, m);

	return m->end == m->first + 2 && token_is(w, W_DEMONYM) &&
	    !token_is(w, W_GIVEN | W_ORGNAME | W_ORG) &&
	    w->end - w->start > 3 && r->article->text[w->end - 1] == 'n';
}

/* "the New York businessman", "the Ohio Republican", but "the French president"
 * holds an office. */
static bool
is_trade(const struct reading *r, const struct mention *m)
{
	const struct token *w = last_of(r, m);

	if (m->end < m->first + 3 || !token_is(w, W_ROLE) ||
	    token_is(w, W_TITLE | W_GROUP))
		return false;
	for (size_t i = m->first + 1; i + 1 < m->end; i++)
		if (!(r->tokens.token[i].flag & T_CAP) ||
		    !token_is(&r->tokens.token[i], W_PLACE | W_DEMONYM))
			return false;
	return true;
}

/* Did another mention before it have its number or its noun? */
static bool
is_of_another(const struct reading *r, const struct mention *m)
{
	const struct token *t = r->tokens.token;
	const struct mention *from = r->mentions.mention;
	uint32_t hash = last_of(r, m)->hash;

	if (m - from > REACH)
		from = m - REACH;
	for (const struct mention *k = from; k < m; k++) {
		if (t[k->end - 1].hash == hash && k->kind != MENTION_NAME &&
		    (k->person == MENTION_NONE || k->person != m->person))
			return true;
		for (uint32_t w = k->first; w < k->name; w++)
			if (t[w].hash == hash && t[w].kind == TOKEN_NUMBER)
				return true;
	}
	return false;
}

bool
epithet_is_one(const struct reading *r, const struct mention *m)
{
	if (!(m->flag & M_SPEAKS) || m->kind == MENTION_PRONOUN ||
	    m->same != MENTION_NONE || m->end < m->first + 2 ||
	    !token_is_word(&r->tokens.token[m->first], "the"))
		return false;
	if (is_origin(r, m))
		return true;
	return (is_age(r, m) || is_trade(r, m)) && !is_of_another(r, m);
}
