/*
 * reported.c - German sentences that only tell what somebody said.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "reported.h"

enum {
	/* Tokens looked at on either side: no sentence is longer. */
	REACH = 200,
	BACK = 40, /* from a participle to its auxiliary */
	CLAUSE = 4 /* from a cue to the comma of the clause it leads to */
};

/* Does this event say who speaks? */
static bool
names_speaker(const struct event *e)
{
	return e->kind == CUE_SAID || e->kind == CUE_SAY ||
	    e->kind == CUE_TELL || e->kind == CUE_CALL ||
	    e->kind == CUE_ACCORDING || e->kind == CUE_COLON;
}

/* "Die Deiche hielten": German verbs of speech mean other things, too. */
static bool
can_speak(const struct reading *r, const struct event *e)
{
	const struct mention *m = &r->mentions.mention[e->mention];

	if (mention_is_es(r->tokens.language, m))
		return m->person != MENTION_NONE; /* "hieß es" */
	return r->tokens.language != LANGUAGE_DE || m->kind != MENTION_NOUN ||
	    m->flag & M_PERSON || m->class & (W_ORG | W_DOC | W_CUENOUN) ||
	    (e->path == PATH_INVERTED && m->first > 0 &&
		token_is(&r->tokens.token[m->first - 1], W_PREP)); /* source */
}

/* A verb, no noun: "die Suche". */
static bool
is_subjunctive(const struct token *w)
{
	return token_is(w, W_SUBJUNCTIVE) &&
	    (w->flag & (T_CAP | T_FIRST)) != T_CAP;
}

/* "man habe sie darauf hingewiesen": is the cue itself what is reported, a
 * participle or infinitive whose auxiliary is in the subjunctive? */
static bool
is_told_of(const struct reading *r, const struct event *e)
{
	const struct token *t = r->tokens.token;
	uint32_t sentence = t[e->cue].sentence;

	if (is_subjunctive(&t[e->cue]))
		return true;
	if (r->tokens.language != LANGUAGE_DE ||
	    !token_is(&t[e->cue], W_PAST | W_BASE))
		return false;
	for (size_t i = e->cue; i > 0 && e->cue - i < BACK; i--) {
		const struct token *w = &t[i - 1];

		if (w->sentence != sentence || w->kind == TOKEN_COMMA ||
		    w->kind == TOKEN_SEMI || w->kind == TOKEN_COLON)
			break;
		if (token_is(w, W_AUX))
			return is_subjunctive(w);
	}
	return false;
}

/* "ein Verbot, wie es Lee fordert, sei", "Lee, die ein Verbot fordert, habe":
 * a clause about something else that a comma closes before the quotation. */
static bool
is_aside(const struct reading *r, const struct event *e, size_t q)
{
	const struct token *t = r->tokens.token;
	size_t i = e->first;

	if (r->tokens.language != LANGUAGE_DE || e->cue >= q ||
	    t[e->end].kind != TOKEN_COMMA || e->end + 1u >= q)
		return false;
	return e->path == PATH_RELATIVE ||
	    (i > 1 && token_is(&t[i - 1], W_OBJ | W_PRON) &&
		token_is_word(&t[i - 2], "wie"));
}

/* "Lee hielt dagegen, das sei Q": a verb that is not always of speech, and the
 * comma of what somebody says. */
static bool
leads_clause(const struct reading *r, const struct event *e, size_t q)
{
	const struct token *t = r->tokens.token;
	const struct mention *m = &r->mentions.mention[e->mention];

	if (r->tokens.language != LANGUAGE_DE || e->kind != CUE_WEAK ||
	    e->path == PATH_RELATIVE ||
	    (m->kind != MENTION_NAME && m->kind != MENTION_BODY &&
		!(m->flag & M_PERSON) && !(m->class & W_ORG)))
		return false;
	for (size_t i = e->end; i < q && i < e->end + (size_t)CLAUSE; i++)
		if (t[i].kind == TOKEN_COMMA)
			return true;
	return false;
}

bool
reported_has_cue(const struct reading *r, size_t block, size_t q)
{
	const struct token *t = r->tokens.token;
	size_t i = reading_event_from(r, block, q > REACH ? q - REACH : 0);

	for (; i < r->block[block].event_end; i++) {
		const struct event *e = &r->events.event[i];

		if (t[e->cue].sentence > t[q].sentence || e->cue > q + REACH)
			break;
		if ((names_speaker(e) || leads_clause(r, e, q)) &&
		    can_speak(r, e) && t[e->cue].sentence == t[q].sentence &&
		    !is_told_of(r, e) && !is_aside(r, e, q))
			return true;
	}
	return false;
}

bool
reported_has_mood(const struct reading *r, size_t q)
{
	const struct token *t = r->tokens.token;
	uint32_t sentence = t[q].sentence;
	size_t i = q;

	while (i > 0 && q - i < REACH && t[i - 1].sentence == sentence)
		i--;
	for (; i < r->tokens.n && i < q + REACH && t[i].sentence == sentence;
	     i++)
		if (is_subjunctive(&t[i]))
			return true;
	return false;
}

bool
reported_is_at(const struct reading *r, const struct site *s)
{
	return r->tokens.language == LANGUAGE_DE &&
	    reported_has_mood(r, s->q) && !reported_has_cue(r, s->block, s->q);
}

bool
reported_may_say(const struct mention *m)
{
	return m->kind == MENTION_PRONOUN && m->class & W_PRON &&
	    m->class & W_SEX && !(m->flag & (M_OWNER | M_OBJECT));
}
