/*
 * clauses.c - where a subject stands in clauses that English does not know.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "clauses.h"

#include "grammar.h"

enum {
	INVERSION_REACH = 8, /* tokens from a verb to the subject after it */
	PHRASE_REACH = 10    /* ... over a phrase */
};

bool
clauses_is_clitic(const struct scene *s, size_t i)
{
	return s->t->language != LANGUAGE_EN && has_class(s, i, W_OBJ) &&
	    !has_class(s, i, W_PRON | W_DET | W_CUE);
}

bool
clauses_opens_view(const struct scene *s, size_t i)
{
	const struct mention *m;

	if (!(at(s, i)->flag & T_FIRST))
		return false;
	m = mention_at(s, i + 1);
	return m &&
	    (grammar_is_word(s->t, i, LANGUAGE_FR, "pour") ||
		grammar_is_word(s->t, i, LANGUAGE_ES, "para") ||
		grammar_is_word(s->t, i, LANGUAGE_PT, "para") ||
		grammar_is_word(s->t, i, LANGUAGE_DE, "f\xC3\xBCr")) &&
	    (m->flag & M_PERSON ||
		(m->kind == MENTION_NAME && m->end - m->name >= 2));
}

bool
clauses_is_accord(const struct scene *s, size_t i)
{
	if (!has_class(s, i, W_CUENOUN))
		return true;
	/* "ihrer Ansicht nach" */
	if (has_class(s, i - 1, W_POSS) && has_class(s, i + 1, W_PREP))
		return s->t->language == LANGUAGE_DE;
	return has_class(s, i - 1, W_PREP) ||
	    (has_class(s, i - 1, W_DET | W_POSS) &&
		has_class(s, i - 2, W_PREP));
}

const struct mention *
clauses_subject_of_colon(const struct scene *s, size_t i)
{
	const uint64_t third = W_MALE | W_FEMALE | W_PLURAL;
	const unsigned oblique =
	    M_AFTER_PREP | M_AFTER_VERB | M_OWNER | M_OBJECT | M_RELATIVE;
	uint32_t sentence = at(s, i)->sentence;
	const struct mention *first = NULL;

	if (s->t->language == LANGUAGE_EN)
		return NULL;
	for (size_t k = i; k > s->from && i - k < SCENE_REACH; k--) {
		const struct mention *m = mention_at(s, k - 1);

		if (at(s, k - 1)->sentence != sentence ||
		    at(s, k - 1)->kind == TOKEN_QUOTE)
			break;
		if (!m || m->flag & oblique)
			continue;
		if (m->kind == MENTION_NAME || m->flag & M_PERSON ||
		    (m->kind == MENTION_PRONOUN && m->class & third))
			first = m;
	}
	return first;
}

/* Romance "lamentó en su cuenta la diputada": over a phrase with a preposition
 * to the subject, if one comes before the next mark; else `i`. */
static size_t
over_phrase(const struct scene *s, size_t i)
{
	const unsigned oblique =
	    M_AFTER_PREP | M_OWNER | M_OWNED | M_OBJECT | M_RELATIVE;

	if (!grammar_is_romance(s->t->language) || !has_class(s, i, W_PREP))
		return i;
	for (size_t k = i + 1; k < s->end && k < i + PHRASE_REACH; k++) {
		const struct mention *m = mention_at(s, k);

		if (at(s, k)->kind != TOKEN_WORD || has_class(s, k, W_SUBORD))
			break;
		if (m && m->first == k && !(m->flag & oblique) &&
		    (m->kind == MENTION_NAME || m->flag & M_PERSON))
			return k;
	}
	return i;
}

size_t
clauses_skip(const struct scene *s, size_t i)
{
	size_t first = i;

	while (i < s->end && i - first < INVERSION_REACH) {
		const struct token *w = at(s, i);
		size_t over = grammar_over_time(s->t, i, s->end);
		bool is_hyphen = w->kind == TOKEN_OTHER &&
		    w->end - w->start == 1 && !(w->flag & T_AFTER_BLANK);
		bool is_t = w->kind == TOKEN_WORD && w->hash == 't' &&
		    w->end - w->start == 1;

		if (over > i) {
			i = over;
			continue;
		}
		if (s->t->language == LANGUAGE_DE && token_is(w, W_REL) &&
		    !token_is(w, W_DET | W_WH)) {
			i++; /* "sagte dessen Chef" */
			continue;
		}
		if (mention_at(s, i) && !clauses_is_clitic(s, i))
			break;
		if (!is_hyphen && !is_t && !token_is(w, W_TIME | W_ADV | W_OBJ))
			break;
		i++;
	}
	return over_phrase(s, i);
}

bool
clauses_has_pronoun(const struct scene *s, size_t verb)
{
	size_t i = verb + 1;

	if (s->t->language != LANGUAGE_FR || !is_kind(s, i, TOKEN_OTHER))
		return false;
	i = clauses_skip(s, i);
	return i > verb + 1 && has_class(s, i, W_PRON);
}

const struct mention *
clauses_source(const struct scene *s, size_t i)
{
	const struct mention *m, *owner;

	if (!has_class(s, i + 1, W_PREP))
		return NULL;
	m = mention_at(s, i + 2);
	if (!m || !(m->class & (W_DOC | W_CUENOUN)))
		return m;
	owner = mention_at(s, m->end);
	return owner && owner->flag & M_AFTER_PREP ? owner : NULL;
}

bool
clauses_is_genitive(const struct scene *s, const struct mention *m)
{
	return s->t->language == LANGUAGE_DE && m->first > s->from &&
	    !has_class(s, m->first - 1, W_PREP);
}

size_t
clauses_auxiliary(const struct scene *s, size_t verb)
{
	uint32_t sentence = at(s, verb)->sentence;

	if (s->t->language != LANGUAGE_DE || verb == s->from ||
	    !token_is(at(s, verb), W_PAST) || mention_at(s, verb - 1))
		return verb;
	for (size_t i = verb; i > s->from && verb - i < SCENE_REACH;) {
		const struct token *w = at(s, --i);

		if (w->sentence != sentence || w->kind == TOKEN_SEMI)
			break;
		if (token_is(w, W_AUX))
			return token_is(w, W_HAVE) ? i : verb;
	}
	return verb;
}
