/*
 * dropped.c - subjects that Spanish, Portuguese and Italian leave out.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "dropped.h"

#include "grammar.h"

enum {
	BEFORE_VERB = 4, /* small words before a verb, at most */
	AFTER_VERB = 4,  /* adverbs and days after it */
	OBJECT_WORDS = 8 /* of what is spoken of, before a colon */
};

/* May a clause begin at token `i` with its verb? */
static bool
opens_clause(const struct tokens *t, size_t i, size_t from)
{
	const struct token *w = &t->token[i];

	if (i == from || w->flag & T_FIRST || w[-1].kind == TOKEN_QUOTE)
		return true;
	if (w[-1].kind == TOKEN_COMMA)
		return i > from + 1 && w[-2].kind == TOKEN_QUOTE;
	if (token_is(&w[-1], W_ACCORD))
		return true;
	return token_is(&w[-1], W_CONJ | W_ADV) && w[-1].flag & T_FIRST;
}

/* The verb that "no se lo ha" or "também" at `i` goes before. */
static size_t
verb_at(const struct tokens *t, size_t i, size_t end)
{
	size_t k = i;

	while (k < end && k < i + BEFORE_VERB &&
	    token_is(&t->token[k], W_AUX | W_OBJ | W_NEG) &&
	    !token_is(&t->token[k], W_CUE))
		k++;
	return k;
}

static bool
is_verb(const struct tokens *t, size_t i, size_t end)
{
	const struct token *w = &t->token[i];

	return i < end && token_is(w, W_SAID | W_SAY | W_TELL) &&
	    token_is(w, W_PAST | W_THIRD) && !token_is(w, W_DET | W_PREP) &&
	    (!(w->flag & T_CAP) || w->flag & T_FIRST);
}

/* Portuguese "disse a ministra": the subject.  "Disse a jornalistas" is told to
 * several, and "à ministra" would be told to one. */
static bool
is_article_a(const struct tokens *t, size_t i, size_t end)
{
	const struct token *w = &t->token[i];

	return t->language == LANGUAGE_PT && w->hash == 'a' && i + 1 < end &&
	    !(w[1].flag & T_S);
}

/* "agradeció la paciencia: «...»": a thing, and then a colon. */
static bool
is_object(const struct tokens *t, size_t i, size_t end)
{
	for (size_t k = i; k < end && k < i + OBJECT_WORDS; k++) {
		if (t->token[k].kind == TOKEN_COLON)
			return true;
		if (t->token[k].kind != TOKEN_WORD ||
		    t->token[k].flag & T_CAP ||
		    (k <= i + 2 && token_is(&t->token[k], W_SOMEBODY)))
			return false;
	}
	return false;
}

/* "lamentó en su cuenta la diputada": a role with an article of its own, after
 * the phrase and before the next mark. */
static bool
has_late_subject(const struct tokens *t, size_t i, size_t end)
{
	for (size_t k = i + 2; k + 1 < end && k < i + OBJECT_WORDS; k++) {
		const struct token *w = &t->token[k];

		if (w->kind != TOKEN_WORD || token_is(w, W_SUBORD))
			return false;
		if (token_is(w, W_DET) &&
		    (!token_is(w, W_PREP) || is_article_a(t, k, end)) &&
		    !token_is(w - 1, W_PREP) &&
		    token_is(w + 1, W_ROLE | W_TITLE | W_KIN))
			return true;
	}
	return false;
}

/* Does a phrase that may be the subject stand after the verb at `i - 1`? */
static bool
has_subject(const struct tokens *t, size_t i, size_t end)
{
	size_t first = i;
	const struct token *w;

	while (i < end && i < first + AFTER_VERB) {
		size_t over = grammar_over_time(t, i, end);

		if (over == i && !token_is(&t->token[i], W_ADV))
			break;
		i = over > i ? over : i + 1;
	}
	if (!tokens_has_kind(t, i, end, TOKEN_WORD))
		return false;
	w = &t->token[i];
	if (w->flag & T_FIRST || token_is(w, W_SUBORD | W_OBJ))
		return false;
	if (token_is(w, W_PREP))
		return is_article_a(t, i, end) || has_late_subject(t, i, end);
	if (w->flag & T_CAP || token_is(w, W_PRON | W_ROLE | W_GROUP | W_TITLE))
		return true;
	return token_is(w, W_DET | W_POSS) && !is_object(t, i, end);
}

size_t
dropped_end(const struct tokens *t, size_t i, size_t from, size_t end)
{
	size_t verb;

	if (t->language != LANGUAGE_ES && t->language != LANGUAGE_PT &&
	    t->language != LANGUAGE_IT)
		return i;
	if (!opens_clause(t, i, from))
		return i;
	verb = verb_at(t, i, end);
	if (!is_verb(t, verb, end) || has_subject(t, verb + 1, end))
		return i;
	return verb + 1;
}
