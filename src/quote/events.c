/*
 * events.c - cues with their subjects.
 *
 * Floor 2, quote.  Where more than one may be the subject, each makes an event
 * of its own, and rank.c weighs them.
 */
#include "config.h"

#include "events.h"

#include <stdlib.h>

#include "clauses.h"
#include "grammar.h"
#include "pullquote/xalloc.h"
#include "subjects.h"
#include "verbs.h"

struct event *
events_put(struct events *e, struct event event)
{
	if (e->n == e->cap)
		e->event = xgrow(e->event, e->n, &e->cap, sizeof(e->event[0]));
	e->event[e->n] = event;
	return &e->event[e->n++];
}

static struct event *
add_event(struct scene *s, size_t cue, size_t cue_end, const struct mention *m,
    enum event_cue kind)
{
	struct event new = {
	    .cue = (uint32_t)cue,
	    .cue_end = (uint32_t)cue_end,
	    .first = m->first < cue ? m->first : (uint32_t)cue,
	    .end = m->end > cue_end ? m->end : (uint32_t)cue_end,
	    .mention = (uint32_t)(m - s->m->mention),
	    .kind = (uint8_t)kind,
	};

	return events_put(s->out, new);
}

/* Does a report come before token `i` in the same sentence, with no quotation
 * and no comma between? */
static bool
is_nested(const struct scene *s, size_t i)
{
	const struct events *e = s->out;
	const struct event *last;

	if (!e->n)
		return false;
	last = &e->event[e->n - 1];
	if (last->cue < s->from || last->end > i ||
	    (last->kind != CUE_SAID && last->kind != CUE_SAY &&
		last->kind != CUE_TELL) ||
	    at(s, last->cue)->sentence != at(s, i)->sentence)
		return false;
	for (size_t k = last->cue_end; k < i && k < last->cue_end + 12u; k++)
		if (at(s, k)->kind != TOKEN_WORD &&
		    at(s, k)->kind != TOKEN_NUMBER)
			return false;
	return true;
}

static unsigned
flags_of(const struct scene *s, size_t verb, const struct mention *m)
{
	unsigned flag = 0;

	if (token_is(at(s, verb), W_PAST))
		flag |= E_PAST;
	if (m->first > s->from &&
	    token_is(at(s, m->first - 1), W_SUBORD | W_WH) &&
	    !(at(s, m->first)->flag & T_FIRST))
		flag |= E_SUBORDINATE;
	if (is_nested(s, m->first < verb ? m->first : verb))
		flag |= E_NESTED;
	return flag;
}

/* The first mention of the sentence that may be a subject, if it is another
 * one than `near`: "Lee was angry when the judge left, saying". */
static void
add_first_subject(struct scene *s, size_t verb, const struct mention *near,
    const struct gap *g, enum event_path path)
{
	uint32_t sentence = at(s, verb)->sentence;
	const struct mention *first = NULL;
	struct event *e;

	for (size_t i = near->first;
	     i > s->from && near->first - i < SCENE_REACH;) {
		const struct mention *m;

		if (at(s, --i)->sentence != sentence)
			break;
		m = mention_at(s, i);
		if (m && subject_is_free(m) && !(m->flag & M_RELATIVE))
			first = m;
	}
	if (!first)
		return;
	e = add_event(s, verb, verb + 1u + verb_is_idiom(s, verb), first,
	    verb_kind(s, verb));
	e->path = (uint8_t)path;
	e->flag = (uint8_t)(g->flag | flags_of(s, verb, first));
}

/* "The plan is sound, said Ann Lee, a miller": perhaps she says it, perhaps the
 * plan says that she is one. */
static void
add_late_subject(struct scene *s, size_t verb)
{
	const struct mention *m;
	struct event *e;

	if (s->t->language != LANGUAGE_EN || !has_class(s, verb, W_SAID) ||
	    !has_class(s, verb, W_PAST | W_THIRD))
		return;
	m = subject_after(s, verb);
	if (!m || (m->kind != MENTION_NAME && !(m->flag & M_PERSON)) ||
	    m->end + 1 >= s->end || !is_kind(s, m->end, TOKEN_COMMA) ||
	    !has_class(s, m->end + 1, W_DET | W_REL))
		return;
	e = add_event(s, verb, verb + 1, m, CUE_SAID);
	e->path = PATH_INVERTED;
	e->flag = (uint8_t)flags_of(s, verb, m);
}

/* "Lee was asked by Hugo Lund": Lund, in German too. */
static void
add_agent(struct scene *s, size_t verb, const struct gap *g)
{
	const struct mention *m = clauses_agent(s, verb);
	struct event *e;

	if (!m) {
		m = mention_at(s, verb + 2);
		if (!(g->flag & E_PASSIVE) || !m ||
		    !token_is_word(at(s, verb + 1), "by"))
			return;
	}
	while (subject_owned(s, m))
		m = subject_owned(s, m);
	e = add_event(s, verb, verb + 1, m, verb_kind(s, verb));
	e->path = PATH_AGENT;
	e->flag =
	    (uint8_t)((g->flag & ~(unsigned)E_PASSIVE) | flags_of(s, verb, m));
}

/* German "Eine Antwort gab es nicht": nobody does anything. */
static bool
is_there(const struct scene *s, size_t verb)
{
	return verb + 1 < s->end &&
	    grammar_is_word(s->t, verb + 1, LANGUAGE_DE, "es") &&
	    (token_is_word(at(s, verb), "gab") ||
		token_is_word(at(s, verb), "gibt"));
}

static void
add_verb(struct scene *s, size_t verb)
{
	enum event_path path;
	struct gap g = subject_gap(s, verb);
	const struct mention *m;
	struct event *e;

	if (is_there(s, verb))
		return;
	m = subject_find(s, verb, &g, &path);
	if (!m && s->t->language == LANGUAGE_DE)
		add_agent(s, verb, &g); /* "von Lee wurde es „Q“ genannt" */
	if (!m)
		return;
	if (path == PATH_ING || path == PATH_SHARED)
		add_first_subject(s, verb, m, &g, PATH_ING_FIRST);
	else if (path == PATH_APPOSITION || path == PATH_PREP ||
	    path == PATH_REDUCED)
		add_first_subject(s, verb, m, &g, PATH_FIRST);
	if (path == PATH_APPOSITION)
		add_late_subject(s, verb);
	add_agent(s, verb, &g);
	e = add_event(
	    s, verb, verb + 1u + verb_is_idiom(s, verb), m, verb_kind(s, verb));
	if (path == PATH_INVERTED && s->t->language != LANGUAGE_EN)
		e->first = (uint32_t)g.left; /* "Q", a déclaré Ann Lee */
	e->path = (uint8_t)path;
	e->flag = (uint8_t)(g.flag | flags_of(s, verb, m));
}

/* "according to X" */
static void
add_according(struct scene *s, size_t i)
{
	size_t end = has_class(s, i + 1, W_PREP) ? i + 2 : i + 1;
	const struct mention *m = mention_at(s, end);

	while (m && m->flag & M_OWNER && mention_at(s, m->end + 1))
		m = mention_at(s, m->end + 1);
	if (m && m->flag & M_RELATIVE && s->t->language == LANGUAGE_DE)
		m = mention_at(s, m->end);       /* laut dessen Chef */
	if (!m && s->t->language != LANGUAGE_EN) /* dem Sprecher zufolge */
		m = mention_at(s, i - 1);
	m = m && m->end == i ? subject_climb(s, m) : m;
	if (m && m->class & (W_DOC | W_CUENOUN) && clauses_author(s, m))
		m = clauses_author(s, m); /* laut einem Brief der Firma */
	if (m)
		add_event(s, i, end, m, CUE_ACCORDING);
}

/*
 * "Ann Lee, a miller from the hills — “Q”": whom an entry of a list is about,
 * if no verb stands before the mark at token `i`.  NULL if nobody.
 */
static const struct mention *
head_of_entry(const struct scene *s, size_t i)
{
	const struct mention *m = mention_at(s, s->from);

	if (!m || m->kind != MENTION_NAME || m->flag & M_OWNER ||
	    !is_kind(s, i + 1, TOKEN_QUOTE) || i - s->from > SCENE_REACH ||
	    (m->end != i && !is_kind(s, m->end, TOKEN_COMMA) &&
		!is_kind(s, m->end, TOKEN_OPEN)))
		return NULL;
	for (size_t k = m->end; k < i; k++)
		if (has_class(s, k, W_CUE | W_AUX | W_PAST | W_THIRD) ||
		    at(s, k)->flag & T_FIRST || at(s, k)->kind == TOKEN_QUOTE)
			return NULL;
	return m;
}

/* Such an entry. */
static bool
add_entry(struct scene *s, size_t i)
{
	const struct mention *m = head_of_entry(s, i);

	if (m)
		add_event(s, i, i + 1, m, CUE_COLON);
	return m;
}

/* "X:" */
static void
add_colon(struct scene *s, size_t i)
{
	const struct mention *m = i > s->from ? mention_at(s, i - 1) : NULL;

	if (add_entry(s, i))
		return;
	if (m && subject_is_free(m)) {
		add_event(s, i, i + 1, m, CUE_COLON);
		return;
	}
	m = clauses_subject_of_colon(s, i);
	if (m) /* it is no label */
		add_event(s, i, i + 1, m, CUE_COLON)->first = (uint32_t)i;
}

/* A quotation, a dash, and a name that ends the paragraph or the line. */
static void
add_signature(struct scene *s, size_t i)
{
	const struct mention *m = mention_at(s, i + 1);
	const struct token *next;

	if (add_entry(s, i) || !is_kind(s, i - 1, TOKEN_QUOTE) || !m ||
	    m->kind != MENTION_NAME)
		return;
	next = m->end < s->end ? at(s, m->end) : NULL;
	if (!next || next->kind == TOKEN_QUOTE || next->kind == TOKEN_STOP ||
	    next->kind == TOKEN_COMMA || next->kind == TOKEN_OPEN)
		add_event(s, i, i + 1, m, CUE_SIGNATURE);
}

/* Who is named after the preposition at token `i`: in "by his aide" the aide,
 * in "about his aide" perhaps him. */
static const struct mention *
source_at(const struct scene *s, size_t i)
{
	const struct mention *m = mention_at(s, i + 1), *next;
	const struct token *w = at(s, i);

	if (s->t->language != LANGUAGE_EN ||
	    !(token_is_word(w, "of") || token_is_word(w, "by") ||
		token_is_word(w, "from")))
		return m;
	while (m && (next = subject_owned(s, m)))
		m = next;
	return m;
}

/* "X's statement", "a statement by X", "from X" */
static void
add_noun(struct scene *s, size_t i)
{
	const struct mention *m = mention_at(s, i), *who = NULL;

	if (m)
		who = subject_owner(s, m);
	if (!who && has_class(s, i + 1, W_PREP))
		who = source_at(s, i + 1);
	if (who && who != m)
		add_event(s, i, i + 1, who, CUE_NOUN);
}

/* "to chants of Q from the crowd": the crowd, if a noun of speech is at `i`,
 * a plural, so that it may look like a verb. */
static void
add_cries(struct scene *s, size_t i)
{
	const struct mention *m;

	if (s->t->language != LANGUAGE_EN || !has_class(s, i, W_CUE) ||
	    !(at(s, i)->flag & T_S) || i + 4 >= s->end ||
	    !token_is_word(at(s, i + 1), "of") ||
	    !is_kind(s, i + 2, TOKEN_QUOTE) ||
	    !(token_is_word(at(s, i + 3), "from") ||
		token_is_word(at(s, i + 3), "by")))
		return;
	m = mention_at(s, i + 4);
	while (m && subject_owned(s, m))
		m = subject_owned(s, m);
	if (m)
		add_event(s, i, i + 1, m, CUE_NOUN);
}

/* The verb at token `i` is its own subject: see dropped.h. */
static void
add_dropped(struct scene *s, size_t i)
{
	const struct mention *m = mention_at(s, i);
	struct event *e;

	if (m->kind != MENTION_PRONOUN || m->end != i + 1)
		return;
	e = add_event(s, i, i + 1, m, verb_kind(s, i));
	e->path = PATH_INVERTED;
	e->flag = E_PAST;
}

/* Is it worth more questions?  Four of five words are not; which ones no
 * processor could foretell, so it is one branch. */
static bool
may_be_cue(const struct scene *s, const struct token *w)
{
	const uint64_t cue =
	    W_ACCORD | W_CUENOUN | W_DOC | W_CUE | W_BE | W_PAST | W_THIRD;
	const uint64_t other = ~(W_ADV | W_SUBORD);
	uint64_t listed =
	    w->class & (s->t->language == LANGUAGE_EN ? cue : UINT64_MAX);

	return (w->kind == TOKEN_WORD) &
	    ((listed != 0) |
		(((w->flag & (T_ED | T_S)) != 0) & ((w->class & other) == 0)));
}

static void
add_at(struct scene *s, size_t i)
{
	const struct token *w = at(s, i);

	if (w->kind == TOKEN_COLON) {
		add_colon(s, i);
		return;
	}
	if (w->kind == TOKEN_DASH && i > s->from) {
		add_signature(s, i);
		return;
	}
	if (!may_be_cue(s, w))
		return;
	add_cries(s, i);
	if ((token_is(w, W_ACCORD) && clauses_is_accord(s, i)) ||
	    clauses_is_view(s, i))
		add_according(s, i);
	else if (token_is(w, W_CUENOUN | W_DOC) && w->link != TOKEN_NO_LINK)
		add_noun(s, i);
	else if (token_is(w, W_CUE) && w->link == TOKEN_NO_LINK)
		add_verb(s, i);
	else if (token_is(w, W_CUE))
		add_dropped(s, i);
	else if (verb_is_other(s, i))
		add_verb(s, i);
}

void
events_add(struct events *e, const struct tokens *t, const struct mentions *m,
    size_t from, size_t end)
{
	struct scene s = {e, t, m, from, end};

	for (size_t i = from; i < end; i++)
		add_at(&s, i);
}

void
events_clear(struct events *e)
{
	free(e->event);
	*e = (struct events){0};
}
