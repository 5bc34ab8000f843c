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
	if (!m || (m->end < s->end && has_class(s, m->end, W_SUBJUNCTIVE)))
		return false; /* "für Lee sei": another one says so */
	if ((m->kind == MENTION_BODY || m->class & W_ORG) &&
	    has_class(s, m->first, W_DET) && has_class(s, m->end, W_BE))
		return grammar_is_word(s->t, i, LANGUAGE_DE, "f\xC3\xBCr");
	return (grammar_is_word(s->t, i, LANGUAGE_FR, "pour") ||
		   grammar_is_word(s->t, i, LANGUAGE_ES, "para") ||
		   grammar_is_word(s->t, i, LANGUAGE_PT, "para") ||
		   grammar_is_word(s->t, i, LANGUAGE_DE, "f\xC3\xBCr")) &&
	    (m->flag & M_PERSON ||
		(m->kind == MENTION_NAME && m->end - m->name >= 2));
}

/* German "nach den Worten", "aus Sicht", but not "mit den Worten". */
static bool
is_accord_preposition(const struct scene *s, size_t i, size_t noun)
{
	if (s->t->language != LANGUAGE_DE || has_class(s, i, W_ACCORD))
		return true;
	return token_is_word(
	    at(s, i), token_is_word(at(s, noun), "sicht") ? "aus" : "nach");
}

bool
clauses_is_accord(const struct scene *s, size_t i)
{
	if (!has_class(s, i, W_CUENOUN))
		return true;
	/* "ihrer Ansicht nach" */
	if (has_class(s, i - 1, W_POSS) && has_class(s, i + 1, W_PREP))
		return s->t->language == LANGUAGE_DE;
	if (grammar_is_word(s->t, i, LANGUAGE_DE, "berufung"))
		return has_class(s, i - 1, W_PREP) &&
		    has_class(s, i + 1, W_PREP); /* unter Berufung auf */
	if (has_class(s, i - 1, W_PREP))
		return is_accord_preposition(s, i - 1, i);
	return has_class(s, i - 1, W_DET | W_POSS) &&
	    has_class(s, i - 2, W_PREP) && is_accord_preposition(s, i - 2, i);
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
clauses_author(const struct scene *s, const struct mention *m)
{
	const struct mention *owner = mention_at(s, m->end);

	if (!owner && grammar_is_word(s->t, m->end, LANGUAGE_DE, "von"))
		owner = mention_at(s, m->end + 1);
	return s->t->language == LANGUAGE_DE && owner &&
		owner->flag & M_AFTER_PREP && owner->kind != MENTION_PRONOUN
	    ? owner
	    : NULL;
}

/* Whose word it is that comes from where the preposition at `i` says: "aus der
 * Firma", "in einer Mitteilung der Firma".  NULL if nobody's. */
static const struct mention *
source_at(const struct scene *s, size_t i)
{
	const struct mention *m, *owner;

	if (!has_class(s, i, W_PREP))
		return NULL;
	m = mention_at(s, i + 1);
	if (!m)
		return NULL;
	owner = clauses_author(s, m);
	if (m->class & (W_DOC | W_CUENOUN))
		return owner;
	/* "in der Klage der Firma", but "aus dem Umfeld der Firma" */
	return owner && m->kind == MENTION_NOUN && !(m->flag & M_PERSON) &&
		!(m->class & W_ORG) && token_is_word(at(s, i), "in")
	    ? owner
	    : m;
}

/* Where the sentence of token `i` begins. */
static size_t
sentence_start(const struct scene *s, size_t i)
{
	size_t k = i;

	while (k > s->from && i - k < SCENE_REACH &&
	    at(s, k - 1)->sentence == at(s, i)->sentence)
		k--;
	return k;
}

const struct mention *
clauses_source(const struct scene *s, const struct mention *es)
{
	const struct mention *m = source_at(s, clauses_skip(s, es->end));

	if (!m && es->first > s->from)
		m = source_at(s, sentence_start(s, es->first));
	return m ? m : es;
}

/* The auxiliary of a passive before the participle at `verb`: "wird ...
 * zitiert"; `verb` if there is none. */
static size_t
passive_of(const struct scene *s, size_t verb)
{
	for (size_t i = verb; i > s->from && verb - i < SCENE_REACH;) {
		const struct token *w = at(s, --i);

		if (w->sentence != at(s, verb)->sentence)
			break;
		if (token_is(w, W_AUX))
			return token_is(w, W_MODAL) ? i : verb;
	}
	return verb;
}

const struct mention *
clauses_agent(const struct scene *s, size_t verb)
{
	size_t aux, first;

	if (s->t->language != LANGUAGE_DE || !token_is(at(s, verb), W_PAST))
		return NULL;
	aux = passive_of(s, verb);
	if (aux == verb)
		return NULL;
	first = sentence_start(s, verb);
	for (size_t i = first; i < verb; i++) {
		bool is_von = token_is_word(at(s, i), "von") ||
		    token_is_word(at(s, i), "vom");

		if (is_von && (i > aux || i == first) && mention_at(s, i + 1))
			return mention_at(s, i + 1);
	}
	return NULL;
}

/* Of what stands behind "zitiert", whom it quotes: "ihn die Zeitung", "die
 * Zeitung den Chef", or after its subject the first. */
static const struct mention *
object_of(const struct scene *s, size_t verb, bool has_subject)
{
	const struct mention *found = NULL;

	for (size_t i = verb + 1; i < s->end && i - verb < PHRASE_REACH;) {
		const struct mention *m = mention_at(s, i);

		if (at(s, i)->kind != TOKEN_WORD ||
		    at(s, i)->sentence != at(s, verb)->sentence)
			break;
		i = m ? m->end : i + 1;
		if (!m || m->flag & M_AFTER_PREP)
			continue;
		if (has_subject || m->flag & M_OBJECT || found)
			return found && found->kind == MENTION_PRONOUN ? found
								       : m;
		found = m;
	}
	return NULL;
}

const struct mention *
clauses_cited(const struct scene *s, size_t verb)
{
	const struct mention *m =
	    verb > s->from ? mention_at(s, verb - 1) : NULL;
	size_t aux;

	if (!grammar_is_word(s->t, verb, LANGUAGE_DE, "zitiert") &&
	    !grammar_is_word(s->t, verb, LANGUAGE_DE, "zitierte"))
		return NULL;
	aux = passive_of(s, verb);
	if (aux == verb)
		return object_of(s, verb, m != NULL);
	m = aux > s->from ? mention_at(s, aux - 1) : NULL;
	if (!m || m->flag & M_AFTER_PREP)
		m = mention_at(s, clauses_skip(s, aux + 1));
	return m && !(m->flag & M_AFTER_PREP) ? m : NULL;
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
	bool is_past = token_is(at(s, verb), W_PAST);

	if (s->t->language != LANGUAGE_DE || verb == s->from ||
	    !token_is(at(s, verb), W_PAST | W_BASE) ||
	    (is_past && mention_at(s, verb - 1)) ||
	    token_is_word(at(s, verb - 1), "zu"))
		return verb;
	for (size_t i = verb; i > s->from && verb - i < SCENE_REACH;) {
		const struct token *w = at(s, --i);

		if (w->sentence != sentence || w->kind == TOKEN_SEMI)
			break;
		if (token_is(w, W_AUX))
			return token_is(w, is_past ? W_HAVE : W_MODAL) ? i
								       : verb;
	}
	return verb;
}
