/*
 * incise.c - words inside the marks that say who speaks, as French has them.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "incise.h"

enum {
	SMALL_WORDS = 4,   /* "se", "lui", adverbs, at most */
	SUBJECT_WORDS = 5, /* before the word that tells who it is */
	INCISE_MAX = 30    /* tokens of such words */
};

struct words {
	const struct tokens *t;
	size_t end;
};

static const struct token *
at(const struct words *w, size_t i)
{
	static const struct token none = {.kind = TOKEN_STOP};

	return i < w->end ? &w->t->token[i] : &none;
}

static size_t
skip(const struct words *w, size_t i, uint64_t class)
{
	size_t first = i;

	while (i < first + SMALL_WORDS && token_is(at(w, i), class) &&
	    !token_is(at(w, i), W_CUE))
		i++;
	return i;
}

/* Over the hyphens of "-t-il", to the pronoun; `i` if none comes. */
static size_t
pronoun_after(const struct words *w, size_t i)
{
	size_t k = i;

	while (k < i + 3 &&
	    (at(w, k)->kind == TOKEN_OTHER ||
		(at(w, k)->hash == 't' &&
		    at(w, k)->end - at(w, k)->start == 1)))
		k++;
	return k > i && token_is(at(w, k), W_PRON) ? k : i;
}

static bool
is_cue(const struct token *w, uint64_t form)
{
	return token_is(w, W_CUE) && token_is(w, form) && !(w->flag & T_CAP);
}

/* Does somebody stand at `i`: a name, or "la maire", "un ancien élève"? */
static bool
is_somebody(const struct words *w, size_t i)
{
	const struct token *first = at(w, i);

	if (first->kind != TOKEN_WORD)
		return false;
	if (first->flag & T_CAP || token_is(first, W_TITLE))
		return true;
	if (!token_is(first, W_DET | W_POSS) || token_is(first, W_PREP))
		return false;
	for (size_t k = i + 1; k < i + SUBJECT_WORDS; k++) {
		if (at(w, k)->kind != TOKEN_WORD)
			return false;
		if (token_is(at(w, k), W_SOMEBODY) || at(w, k)->flag & T_CAP)
			return true;
	}
	return false;
}

/* The token after the verb and subject that begin at `i`, or `i`. */
static size_t
verb_and_subject(const struct words *w, size_t i)
{
	size_t k = skip(w, i, W_OBJ | W_NEG), who;

	who = pronoun_after(w, k + 1);
	if (token_is(at(w, k), W_AUX)) {
		bool is_named = who == k + 1;

		k = skip(w, is_named ? k + 1 : who + 1, W_ADV);
		if (!is_cue(at(w, k), W_PAST))
			return i;
		if (!is_named)
			return k + 1;
	} else if (!is_cue(at(w, k), W_THIRD | W_PAST)) {
		return i;
	} else if (who > k + 1) {
		return who + 1;
	}
	k = skip(w, k + 1, W_ADV | W_TIME);
	return is_somebody(w, k) ? k + 1 : i;
}

static bool
is_end(const struct token *w)
{
	return w->kind == TOKEN_STOP || w->kind == TOKEN_COMMA ||
	    w->kind == TOKEN_SEMI || w->kind == TOKEN_COLON ||
	    w->kind == TOKEN_DASH;
}

/* Where the words from `i` on end: at the next mark. */
static size_t
mark_after(const struct words *w, size_t i)
{
	while (i < w->end && !is_end(at(w, i)))
		i++;
	return i;
}

/* Does the apposition [i, end) tell who it is, or name it, and hold no verb? */
static bool
is_apposition(const struct words *w, size_t i, size_t end)
{
	bool is_of_people = false, is_name = i < end;

	for (; i < end; i++) {
		if (token_is(at(w, i), W_AUX | W_PRON))
			return false;
		is_of_people |= token_is(at(w, i), W_SOMEBODY);
		is_name &=
		    at(w, i)->flag & T_CAP || token_is(at(w, i), W_PARTICLE);
	}
	return is_of_people || is_name;
}

bool
incise_find(const struct tokens *t, size_t from, size_t end, size_t *first,
    size_t *after)
{
	struct words w = {t, end};

	for (size_t i = from + 1; i < end; i++) {
		const struct token *mark = &t->token[i];
		size_t k, next;

		if (mark->kind != TOKEN_COMMA && mark->kind != TOKEN_DASH &&
		    mark->kind != TOKEN_STOP)
			continue;
		k = verb_and_subject(&w, i + 1);
		if (k == i + 1)
			continue;
		k = mark_after(&w, k);
		next = k < end ? mark_after(&w, k + 1) : end;
		if (at(&w, k)->kind == TOKEN_COMMA &&
		    is_apposition(&w, k + 1, next))
			k = next;
		if (k - i > INCISE_MAX)
			continue;
		*first = mark->kind == TOKEN_STOP ? i + 1 : i;
		*after = k;
		return true;
	}
	return false;
}
