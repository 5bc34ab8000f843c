/*
 * subjects.c - finding the subject of a verb without a grammar.
 *
 * Floor 2, quote.  From each verb one looks to the left over adverbs,
 * auxiliaries, appositions and phrases with a preposition; after a quotation
 * also to the right ("..." said Name).
 */
#include "config.h"

#include "subjects.h"

#include "clauses.h"

struct gap
subject_gap(const struct scene *s, size_t verb)
{
	struct gap g = {verb, 0, false};
	bool has_be = false;

	while (g.left > s->from) {
		const struct token *w = at(s, g.left - 1);

		if (w->flag & T_FIRST && g.left - 1 > s->from)
			break;
		if (clauses_is_clitic(s, g.left - 1)) {
			g.left--;
			continue;
		}
		if (mention_at(s, g.left - 1))
			break;
		if (token_is(w, W_AUX)) {
			has_be |= token_is(w, W_BE | W_GET);
			g.flag |= token_is(w, W_MODAL) ? E_MODAL : 0;
		} else if (token_is(w, W_NEG)) {
			g.flag |= E_NEGATED;
		} else if (w->flag & T_OWN) {
			; /* "he's said" */
		} else if (token_is_word(w, "to")) {
			g.is_after_to = true;
			g.left--;
			break;
		} else if (!token_is(w, W_ADV | W_TIME) && !(w->flag & T_LY) &&
		    !(token_is(w, W_PREP) && has_class(s, g.left, W_TIME))) {
			break;
		}
		g.left--;
	}
	if (has_be && token_is(at(s, verb), W_PAST) &&
	    !token_is(at(s, verb), W_ING))
		g.flag |= E_PASSIVE;
	return g;
}

bool
subject_is_free(const struct mention *m)
{
	return !(m->flag & (M_AFTER_PREP | M_AFTER_VERB | M_OWNER | M_OBJECT));
}

const struct mention *
subject_owner(const struct scene *s, const struct mention *m)
{
	const struct mention *owner;

	if (!(m->flag & M_OWNED) || m->first < s->from + 1)
		return NULL;
	owner = mention_at(s, m->first - 1);
	if (!owner && m->first > s->from + 1)
		owner = mention_at(s, m->first - 2);
	return owner;
}

const struct mention *
subject_climb(const struct scene *s, const struct mention *m)
{
	for (int depth = 0; depth < 3; depth++) {
		const struct mention *left = m, *owner, *up;
		uint32_t gap;

		while ((owner = subject_owner(s, left)) && owner < left)
			left = owner;
		if (!(left->flag & M_AFTER_PREP) || left->first < s->from + 2)
			return m;
		gap = clauses_is_genitive(s, left) ? 1 : 2;
		up = mention_at(s, left->first - gap);
		if (!up || at(s, left->first - 1)->flag & T_FIRST)
			return m;
		if (m->kind == MENTION_NAME && m->name > m->first &&
		    (up->class & (W_TITLE | W_ROLE)) && left == m &&
		    !has_class(s, m->first, W_DET))
			return m;
		m = up;
	}
	return m;
}

/*
 * "the director, Ann Lee, said", "one of the directors, Ann Lee, said": the
 * name is who speaks, but not that of "the editor of the paper, the Echo,
 * said". `near` stands before the comma, `top` is the head of its phrase.
 */
static bool
is_named_by(const struct scene *s, const struct mention *name,
    const struct mention *near, const struct mention *top)
{
	if (name->kind != MENTION_NAME || top->kind == MENTION_NAME)
		return false;
	if (near->kind == MENTION_NOUN &&
	    (near->flag & M_PERSON || near->class & W_GROUP ||
		near->same == (uint32_t)(name - s->m->mention)))
		return true;
	return top->flag & M_PERSON &&
	    (has_class(s, name->name, W_GIVEN) || name->flag & M_PERSON);
}

/* The mention before the comma, dash or bracket that opens what ends at
 * `close`. */
static const struct mention *
before_apposition(const struct scene *s, size_t close)
{
	const struct mention *best = NULL;
	const struct mention *inner =
	    close > s->from ? mention_at(s, close - 1) : NULL;
	uint32_t sentence = at(s, close)->sentence;

	for (size_t i = close; i > s->from && close - i < SCENE_REACH;) {
		const struct token *w = at(s, --i);
		const struct mention *m, *near;

		if (w->sentence != sentence || w->kind == TOKEN_SEMI ||
		    w->kind == TOKEN_COLON)
			break;
		if (w->kind != TOKEN_COMMA && w->kind != TOKEN_OPEN &&
		    w->kind != TOKEN_DASH)
			continue;
		near = i > s->from ? mention_at(s, i - 1) : NULL;
		if (!near)
			continue;
		m = subject_climb(s, near);
		if (!best && inner && inner->first == i + 1 &&
		    is_named_by(s, inner, near, m))
			return inner;
		if (!best ||
		    (subject_is_free(m) && m->kind != MENTION_PLACE &&
			(best->kind != MENTION_NAME ||
			    m->kind == MENTION_NAME)))
			best = m;
		i = m->first;
		if (best == m && subject_is_free(m) && m->kind == MENTION_NAME)
			break;
	}
	return best;
}

/* The nearest mention to the left that may be the subject of the clause. */
static const struct mention *
free_mention_before(const struct scene *s, size_t i)
{
	uint32_t sentence = at(s, i)->sentence;
	size_t stop = i;

	while (i > s->from && stop - i < SCENE_REACH) {
		const struct token *w = at(s, --i);
		const struct mention *m = mention_at(s, i);

		if (w->sentence != sentence)
			return NULL;
		if (!m)
			continue;
		i = m->first;
		if (subject_is_free(m) && !(m->flag & M_RELATIVE))
			return m;
	}
	return NULL;
}

/* "Lee and her party said": Lee. */
static const struct mention *
first_of_pair(const struct scene *s, const struct mention *m)
{
	const struct mention *owner = subject_owner(s, m), *first;

	if (!owner || owner->kind != MENTION_PRONOUN ||
	    !(owner->flag & M_AFTER_CONJ) || owner->first < s->from + 2)
		return m;
	first = mention_at(s, owner->first - 2);
	return first && first->kind != MENTION_NOUN ? first : m;
}

/* The subject whose phrase ends in `m`, right before the verb. */
static const struct mention *
subject_of_phrase(
    const struct scene *s, const struct mention *m, enum event_path *path)
{
	const struct mention *top = subject_climb(s, m), *far;

	if (m->flag & M_RELATIVE)
		return m;
	*path = top == m ? PATH_DIRECT : PATH_PREP;
	if (!(m->flag & M_AFTER_PREP) || !(top->flag & M_AFTER_PREP))
		return first_of_pair(s, top);
	far = free_mention_before(s, top->first);
	return far ? far : top;
}

/* The subject before the comma, dash or bracket that ends at `left`. */
static const struct mention *
subject_before_mark(const struct scene *s, size_t left, enum event_path *path)
{
	const struct mention *m = before_apposition(s, left - 1);

	*path = PATH_APPOSITION;
	if (s->t->language != LANGUAGE_DE || (m && subject_is_free(m)))
		return m;
	*path = PATH_SHARED; /* "Lee kam heim, sagte aber" */
	return free_mention_before(s, left - 1);
}

/* "The Echo quoted a miller as saying": the miller, who is the object of the
 * verb before.  NULL if nobody is; `left` is just after "as". */
static const struct mention *
quoted_as(const struct scene *s, size_t left)
{
	const struct mention *m;
	size_t as = left - 1;

	if (as == s->from || !token_is_word(at(s, as), "as"))
		return NULL;
	m = is_kind(s, as - 1, TOKEN_COMMA) ? before_apposition(s, as - 1)
					    : mention_at(s, as - 1);
	m = m ? subject_climb(s, m) : NULL;
	return m && m->flag & M_AFTER_VERB && m->first > s->from &&
		has_class(s, m->first - 1, W_CUE)
	    ? m
	    : NULL;
}

/* "The director of news said": a noun without an article, which is no mention,
 * after "of" and somebody. */
static const struct mention *
head_of_office(const struct scene *s, size_t end)
{
	const struct token *w = at(s, end - 1);
	const struct mention *m;

	if (s->t->language != LANGUAGE_EN || end < s->from + 3 ||
	    w->kind != TOKEN_WORD || w->flag & (T_CAP | T_LY) ||
	    token_is(w, W_CUE | W_AUX | W_ADV) || !token_is_word(w - 1, "of"))
		return NULL;
	m = mention_at(s, end - 3);
	return m && m->flag & M_PERSON && !(m->flag & M_OWNER) ? m : NULL;
}

/* "A miller who had not slept said": the miller. */
static const struct mention *
head_of_relative(const struct scene *s, size_t verb, size_t left)
{
	if (s->t->language != LANGUAGE_EN || left != verb ||
	    !token_is(at(s, verb), W_SAID | W_TELL) ||
	    !token_is(at(s, verb), W_PAST | W_THIRD))
		return NULL;
	for (size_t i = left; i > s->from && left - i < SCENE_REACH;) {
		const struct mention *m = mention_at(s, --i);

		if (at(s, i)->kind != TOKEN_WORD &&
		    at(s, i)->kind != TOKEN_NUMBER)
			return NULL;
		if (m && m->flag & M_RELATIVE && m->first > s->from) {
			m = mention_at(s, m->first - 1);
			return m && m->flag & M_FIRST ? m : NULL;
		}
		if (at(s, i)->flag & T_FIRST)
			return NULL;
	}
	return NULL;
}

/* The subject left of a verb, NULL if there is none; stores how it was found.
 */
static const struct mention *
subject_before(const struct scene *s, size_t verb, const struct gap *g,
    enum event_path *path)
{
	const struct mention *m;
	size_t left = g->left;

	*path = PATH_DIRECT;
	if (left == s->from)
		return NULL;
	m = mention_at(s, left - 1);
	if (token_is(at(s, verb), W_ING) && m && !(m->flag & M_OWNER) &&
	    left == verb) {
		*path = PATH_REDUCED;
		return m;
	}
	m = token_is(at(s, verb), W_ING) ? quoted_as(s, left) : NULL;
	if (m) {
		*path = PATH_REDUCED;
		return m;
	}
	if (token_is(at(s, verb), W_ING) || g->is_after_to) {
		*path = g->is_after_to ? PATH_INFINITIVE : PATH_ING;
		return free_mention_before(s, left);
	}
	/* "wie Ann Lee dem Sender sagte" */
	m = mention_at(s, left - 1);
	if (m && m->flag & M_OBJECT && m->kind != MENTION_PRONOUN)
		m = free_mention_before(s, m->first);
	m = m ? m : head_of_office(s, left);
	if (m)
		return subject_of_phrase(s, m, path);
	if (is_kind(s, left - 1, TOKEN_COMMA) ||
	    is_kind(s, left - 1, TOKEN_CLOSE) ||
	    is_kind(s, left - 1, TOKEN_DASH))
		return subject_before_mark(s, left, path);
	if (has_class(s, left - 1, W_CONJ)) {
		*path = PATH_SHARED;
		return free_mention_before(s, left - 1);
	}
	*path = PATH_PREP;
	return head_of_relative(s, verb, left);
}

/* Does a name at token `i` end its clause: "It is sound, said Ann Lee."? */
static bool
is_last_name(const struct scene *s, size_t i)
{
	const struct mention *m = mention_at(s, i);

	if (!m || m->kind != MENTION_NAME || m->flag & M_OWNER)
		return false;
	return m->end >= s->end || is_kind(s, m->end, TOKEN_STOP);
}

/* Is `verb` where a verb before its subject stands: after a quotation, or at
 * the head of a sentence? */
static bool
may_be_inverted(const struct scene *s, size_t verb, const struct gap *g)
{
	/* Elsewhere the auxiliary comes first too: "Q", a dit Ann Lee. */
	size_t i = s->t->language == LANGUAGE_EN ? verb : g->left;

	if (!token_is(at(s, verb), W_PAST | W_THIRD) ||
	    !token_is(at(s, verb), W_SAID | W_SAY | W_TELL))
		return false;
	if (i > s->from && is_kind(s, i - 1, TOKEN_COMMA))
		i--;
	if (i > s->from && is_kind(s, i - 1, TOKEN_QUOTE))
		return true;
	if (clauses_has_pronoun(s, verb))
		return true;
	if (i < verb && is_last_name(s, verb + 1))
		return token_is(at(s, verb), W_SAID);
	return (at(s, i)->flag & T_FIRST) != 0;
}

const struct mention *
subject_owned(const struct scene *s, const struct mention *m)
{
	size_t i = m->end;
	const struct mention *next;

	if (!(m->flag & M_OWNER))
		return NULL;
	if (i < s->end && at(s, i)->flag & T_OWN)
		i++;
	next = mention_at(s, i);
	return next && next->first == i ? next : NULL;
}

const struct mention *
subject_after(const struct scene *s, size_t verb)
{
	size_t i = verb + 1;
	const struct mention *m, *next;

	while (has_class(s, i, W_ADV) || (i < s->end && at(s, i)->flag & T_LY))
		i++;
	if (s->t->language != LANGUAGE_EN)
		i = clauses_skip(s, i);
	m = mention_at(s, i);
	if (m && mention_is_es(s->t->language, m))
		return clauses_source(s, m);
	if (!m || (m->flag & M_OBJECT && !subject_owned(s, m)))
		return NULL;
	/* "explicó ayer Ann Lee": the adverb may be taken into the phrase. */
	if (m->first != i &&
	    (s->t->language == LANGUAGE_EN || m->first <= verb))
		return NULL;
	while ((next = subject_owned(s, m)))
		m = next;
	return m;
}

/* Does the comma at `comma` close an apposition: "der Präsident, Ann Lee,"? */
static bool
closes_apposition(const struct scene *s, size_t comma)
{
	enum {
		PHRASES = 4 /* between the two, at most */
	};
	const struct mention *m = mention_at(s, comma - 1);
	size_t i;

	if (!m || !is_kind(s, comma, TOKEN_COMMA))
		return false;
	m = subject_climb(s, m);
	i = (size_t)(m - s->m->mention);
	if (m->same != MENTION_NONE)
		return true;
	for (size_t k = 1; k <= PHRASES && k <= i; k++)
		if (s->m->mention[i - k].same == i)
			return true;
	return false;
}

/* Over "(SPD)", which ends at `left`, to where the bracket opens. */
static size_t
before_bracket(const struct scene *s, size_t left)
{
	enum {
		WORDS = 8 /* in such a bracket */
	};

	if (left == s->from || !is_kind(s, left - 1, TOKEN_CLOSE))
		return left;
	for (size_t i = left - 1; i > s->from && left - i < WORDS; i--)
		if (is_kind(s, i - 1, TOKEN_OPEN))
			return i - 1;
	return left;
}

/* German puts the verb before its subject after any clause or phrase. */
static bool
is_after_clause(const struct scene *s, size_t verb, const struct gap *g)
{
	const struct mention *m;
	size_t left;

	if (s->t->language != LANGUAGE_DE ||
	    !token_is(at(s, verb), W_PAST | W_THIRD))
		return false;
	/* "Auf ihrer Seite schrieb Ann Lee", not "Ein Mann aus Ulm schrieb" */
	left = before_bracket(s, g->left);
	m = left > s->from ? mention_at(s, left - 1) : NULL;
	if (left > s->from && closes_apposition(s, left - 1))
		return false;
	if (m &&
	    (!(m->flag & M_AFTER_PREP) || subject_is_free(subject_climb(s, m))))
		return false;
	m = subject_after(s, verb);
	return m &&
	    (m->kind != MENTION_NOUN || m->flag & (M_PERSON | M_AFTER_PREP) ||
		m->class & W_ORG); /* a source is after its preposition */
}

/* German "Das Urteil nannte er falsch": a pronoun that is no object stands
 * after the verb, and before it only a text. */
static bool
is_before_pronoun(const struct scene *s, size_t verb, const struct gap *g)
{
	const struct mention *m, *before;

	if (s->t->language != LANGUAGE_DE ||
	    !token_is(at(s, verb), W_PAST | W_THIRD))
		return false;
	m = mention_at(s, verb + 1);
	if (!m || m->kind != MENTION_PRONOUN || !(m->class & W_SEX) ||
	    m->flag & M_OBJECT)
		return false;
	before = g->left > s->from ? mention_at(s, g->left - 1) : NULL;
	return token_is_word(at(s, m->first), "er") ||
	    (before && before->kind == MENTION_NOUN && before->class & W_DOC);
}

/* German puts a participle at the end: "Lee hatte es „...“ genannt". */
static const struct mention *
subject_of_bracket(const struct scene *s, size_t verb)
{
	size_t aux = clauses_auxiliary(s, verb);
	const struct mention *m;

	if (aux == verb)
		return NULL;
	m = mention_at(s, aux - 1);
	m = m ? subject_climb(s, m) : NULL;
	if (!m || !subject_is_free(m))
		m = subject_after(s, aux);
	return m ? m : free_mention_before(s, aux);
}

/* Does the German verb at `verb`, with its auxiliaries, end its clause? */
static bool
ends_clause(const struct scene *s, size_t verb)
{
	enum {
		VERBS = 3 /* "gesagt haben soll" */
	};
	size_t i = verb + 1;

	while (i <= verb + VERBS && has_class(s, i, W_AUX))
		i++;
	return i >= s->end || is_kind(s, i, TOKEN_COMMA) ||
	    is_kind(s, i, TOKEN_STOP) || is_kind(s, i, TOKEN_COLON);
}

/* "Lee, der es „Q“ genannt hatte", "die Frau, die der Chef „Q“ nannte": of a
 * German relative clause, which ends in the verb. */
static const struct mention *
subject_of_relative(const struct scene *s, size_t verb)
{
	const struct mention *m;
	size_t i = verb;

	if (s->t->language != LANGUAGE_DE || !ends_clause(s, verb))
		return NULL;
	while (i > s->from && verb - i < SCENE_REACH &&
	    !is_kind(s, i - 1, TOKEN_COMMA) && !(at(s, i)->flag & T_FIRST))
		i--;
	m = i < verb && is_kind(s, i - 1, TOKEN_COMMA) ? mention_at(s, i)
						       : NULL;
	if (!m || m->first != i || !(m->flag & M_RELATIVE))
		return NULL;
	return m->flag & M_OBJECT ? mention_at(s, m->end) : m;
}

const struct mention *
subject_find(const struct scene *s, size_t verb, const struct gap *g,
    enum event_path *path)
{
	const struct mention *m = clauses_cited(s, verb);

	*path = PATH_INVERTED;
	if (!m &&
	    (may_be_inverted(s, verb, g) || is_after_clause(s, verb, g) ||
		is_before_pronoun(s, verb, g)))
		m = subject_after(s, verb);
	if (!m) {
		m = subject_of_relative(s, verb);
		*path = m ? PATH_DIRECT : *path;
	}
	if (!m)
		m = subject_of_bracket(s, verb);
	if (!m)
		m = subject_before(s, verb, g, path);
	if (m && mention_is_es(s->t->language, m) && !(m->flag & M_RELATIVE)) {
		m = clauses_source(s, m); /* "wie es aus der Firma hieß" */
		*path = PATH_INVERTED;
	}
	if (m && m->flag & M_RELATIVE)
		*path = PATH_RELATIVE;
	return m;
}
