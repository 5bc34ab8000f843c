/*
 * reported.c - German sentences that only tell what somebody said.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "reported.h"

/* Does this event say who speaks? */
static bool
names_speaker(const struct event *e)
{
	return e->kind == CUE_SAID || e->kind == CUE_SAY ||
	    e->kind == CUE_TELL || e->kind == CUE_CALL ||
	    e->kind == CUE_ACCORDING || e->kind == CUE_COLON;
}

bool
reported_has_cue(const struct reading *r, size_t block, uint32_t sentence)
{
	const struct block_part *b = &r->block[block];

	for (size_t i = b->event; i < b->event_end; i++) {
		const struct event *e = &r->events.event[i];
		const struct token *cue = &r->tokens.token[e->cue];

		if (cue->sentence > sentence)
			break;
		if (names_speaker(e) && cue->sentence == sentence &&
		    !token_is(cue, W_SUBJUNCTIVE))
			return true;
	}
	return false;
}

bool
reported_has_mood(const struct reading *r, size_t q)
{
	const struct token *t = r->tokens.token;
	size_t i = q;

	while (i > 0 && t[i - 1].sentence == t[q].sentence)
		i--;
	while (i < r->tokens.n && t[i].sentence == t[q].sentence &&
	    !token_is(&t[i], W_SUBJUNCTIVE))
		i++;
	return i < r->tokens.n && t[i].sentence == t[q].sentence;
}

bool
reported_is_at(const struct reading *r, const struct site *s)
{
	return r->tokens.language == LANGUAGE_DE &&
	    reported_has_mood(r, s->q) &&
	    !reported_has_cue(r, s->block, s->sentence);
}

bool
reported_may_say(const struct mention *m)
{
	return m->kind == MENTION_PRONOUN && m->class & (W_MALE | W_FEMALE) &&
	    !(m->flag & (M_OWNER | M_OBJECT));
}
