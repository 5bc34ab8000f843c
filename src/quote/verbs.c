/*
 * verbs.c - what kind of cue a verb is.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "verbs.h"

bool
verb_is_idiom(const struct scene *s, size_t verb)
{
	if (verb + 1 >= s->end || !has_class(s, verb, W_PAST | W_THIRD))
		return false;
	return token_is_word(at(s, verb + 1), "back") ||
	    (token_is_word(at(s, verb), "put") &&
		token_is_word(at(s, verb + 1), "it"));
}

enum event_cue
verb_kind(const struct scene *s, size_t verb)
{
	const struct token *w = at(s, verb);

	if (verb_is_idiom(s, verb))
		return CUE_SAY;
	if (token_is(w, W_SAID))
		return CUE_SAID;
	if (token_is(w, W_TELL))
		return CUE_TELL;
	if (token_is(w, W_SAY))
		return CUE_SAY;
	if (token_is(w, W_CALL))
		return CUE_CALL;
	if (token_is(w, W_MIND))
		return CUE_MIND;
	if (token_is(w, W_CUE))
		return CUE_WEAK;
	return token_is(w, W_BE) ? CUE_BE : CUE_OTHER;
}

bool
verb_is_other(const struct scene *s, size_t i)
{
	const struct token *w = at(s, i);
	const struct mention *m;

	if (i == s->from || w->kind != TOKEN_WORD || w->flag & T_CAP)
		return false;
	if (token_is(w, W_BE))
		return mention_at(s, i - 1) != NULL;
	if (w->class & ~(W_ADV | W_SUBORD | W_PAST | W_THIRD) ||
	    !(w->flag & (T_ED | T_S) || token_is(w, W_PAST | W_THIRD)) ||
	    (s->t->language == LANGUAGE_DE && !token_is(w, W_PAST | W_THIRD)))
		return false; /* German "als" is no verb */
	m = mention_at(s, i - 1);
	if (!m && i > s->from + 1 && at(s, i - 1)->flag & T_LY)
		m = mention_at(s, i - 2);
	return m && !(m->flag & M_OWNER);
}
