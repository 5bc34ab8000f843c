/*
 * kind_cues.c - how a quotation hangs on the cues of its sentence.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "kind_cues.h"

enum {
	CUES_READ = 6, /* events looked at on either side */
	REACH = 30     /* tokens looked at on either side */
};

static const uint8_t cue_class[CUE_N] = {
    [CUE_CALL] = CUES_CALL,
    [CUE_MIND] = CUES_WEAK,
    [CUE_WEAK] = CUES_WEAK,
    [CUE_OTHER] = CUES_OTHER,
    [CUE_BE] = CUES_OTHER,
    [CUE_NOUN] = CUES_NOUN,
};

enum kind_cue
kind_cue_of(const struct event *e)
{
	return e ? cue_class[e->kind] : CUES_NONE;
}

bool
kind_is_speech_cue(const struct event *e)
{
	return e && e->kind != CUE_OTHER && e->kind != CUE_BE;
}

/* Take `e`, the next one from the quotation on, if it is better than what was
 * found before; true if no other can be. */
static bool
take(const struct event **found, const struct event *e)
{
	if (!*found || kind_is_speech_cue(e))
		*found = e;
	return kind_is_speech_cue(e);
}

const struct event *
kind_cue_before(const struct reading *r, size_t block, size_t q)
{
	const struct token *t = r->tokens.token;
	const struct event *found = NULL;
	size_t i = reading_event_from(r, block, q);

	for (int n = 0; i > r->block[block].event && n < CUES_READ; n++) {
		const struct event *e = &r->events.event[--i];

		if (t[e->cue].sentence != t[q].sentence || take(&found, e))
			break;
	}
	return found;
}

const struct event *
kind_cue_after(const struct reading *r, size_t block, size_t q)
{
	const struct token *t = r->tokens.token;
	const struct event *found = NULL;
	size_t i = reading_event_from(r, block, q);

	for (int n = 0; i < r->block[block].event_end && n < CUES_READ; n++) {
		const struct event *e = &r->events.event[i++];

		if (t[e->cue].sentence != t[q].sentence || take(&found, e))
			break;
	}
	return found;
}

/* Does token `i` begin another clause, or a part of one? */
static bool
is_parting(const struct token *w)
{
	return w->kind == TOKEN_COMMA || token_is(w, W_AUX) ||
	    (w->flag & T_ED && !w->class);
}

enum kind_link_before
kind_link_before(const struct place *p, const struct event *e)
{
	enum kind_link_before link = LINK_PHRASE;
	const struct token *last;

	if (!kind_is_speech_cue(e))
		return LINK_NONE;
	if (e->cue_end >= p->q)
		return LINK_NEAR;
	if (p->q - e->cue_end > REACH)
		return LINK_FAR;
	for (size_t i = e->cue_end; i < p->q; i++) {
		if (p->t[i].kind == TOKEN_QUOTE)
			return LINK_QUOTE;
		if (is_parting(&p->t[i]))
			link = LINK_FAR;
	}
	last = &p->t[p->q - 1];
	if (last->kind == TOKEN_COLON ||
	    (last->kind == TOKEN_COMMA && e->cue_end == p->q - 1))
		return LINK_NEAR;
	return token_is(last, W_SUBORD) ? LINK_THAT : link;
}

enum kind_link_after
kind_link_after(const struct place *p, const struct event *e)
{
	bool is_strong;
	size_t next = p->q + 1;

	if (!kind_is_speech_cue(e) || e->first <= p->q)
		return LINKED_NOT;
	is_strong = kind_cue_of(e) <= CUES_CALL;
	if (next + 1 == e->first && p->t[next].kind == TOKEN_COMMA)
		next++;
	if (next >= e->first)
		return is_strong ? LINKED_STRONG : LINKED_WEAK;
	for (size_t i = next; i < e->first && i - p->q <= REACH; i++)
		if (p->t[i].kind == TOKEN_QUOTE)
			return LINKED_QUOTE;
	return is_strong ? LINKED_FAR_STRONG : LINKED_FAR_WEAK;
}
