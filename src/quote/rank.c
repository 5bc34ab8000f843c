/*
 * rank.c - collecting and weighing the candidates for a quotation.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "rank.h"

#include <math.h>

#include "features.h"
#include "reported.h"
#include "site.h"

enum {
	BEFORE_EVENTS = 9,
	AFTER_EVENTS = 4,
	BEFORE_MENTIONS = 5,
	AFTER_MENTIONS = 3,
	OTHER_EVENTS = 3, /* of the block before or after */
	BLOCKS_BACK = 3,
	REPORTED = 2 * WEIGHT_UNIT,
	BROUGHT_IN = 3 * WEIGHT_UNIT,
	SURE = 8 * WEIGHT_UNIT /* what a pattern that decides is worth */
};

struct ballot {
	const struct reading *r;
	struct site *s;
	struct candidate *c;
	size_t n;
	uint32_t contrast;  /* token; 0: none */
	uint32_t colon_cue; /* whose colon it is; EVENT_NONE: not known yet */
};

/* Does another report follow in the block before the quotation? */
static bool
has_report_after(const struct ballot *b, const struct event *e)
{
	const struct reading *r = b->r;
	const struct event *end =
	    r->events.event + r->block[b->s->block].event_end;

	while (++e < end && e->cue < b->s->q)
		if (e->kind <= CUE_TELL)
			return true;
	return false;
}

/* "... as saying Q", "what the crew called Q": whoever that verb is of,
 * whatever else the sentence reports.  With "what he called" the sentence is
 * his. */
static bool
is_owned_by_verb(const struct ballot *b, const struct event *e)
{
	const struct token *t = b->r->tokens.token;
	const struct mention *m = &b->r->mentions.mention[e->mention];
	const struct token *cue = &t[e->cue];
	uint32_t gap = (uint32_t)b->s->q - e->cue_end;

	if (b->r->tokens.language != LANGUAGE_EN || e->cue_end > b->s->q ||
	    cue->sentence != b->s->sentence || e->cue == b->s->from)
		return false;
	if (e->path == PATH_AGENT) /* "described by Lee as" */
		return e->kind == CUE_CALL && m->end + 1 == b->s->q &&
		    token_is_word(&t[m->end], "as");
	if (token_is(cue, W_ING) && token_is(cue, W_SAID))
		return token_is_word(cue - 1, "as") && !has_report_after(b, e);
	return m->kind != MENTION_PRONOUN && e->kind == CUE_CALL &&
	    !(e->flag & E_PASSIVE) && gap <= 2 && m->end <= e->cue &&
	    m->wide > b->s->from && token_is_word(&t[m->wide - 1], "what");
}

/* "chants of Q from the crowd" */
static bool
is_cry(const struct ballot *b, const struct event *e)
{
	return e->kind == CUE_NOUN && e->cue + 2u == b->s->q &&
	    e->end == b->r->mentions.mention[e->mention].end &&
	    b->r->mentions.mention[e->mention].wide == b->s->q + 2u;
}

/* German ", der „Q“ gesagt hat": in a relative clause with its verb at the end,
 * whatever the sentence round it reports. */
static bool
is_in_german_clause(
    const struct ballot *b, const struct candidate *c, const struct event *e)
{
	return b->r->tokens.language == LANGUAGE_DE &&
	    c->relation == REL_AROUND && e->path == PATH_RELATIVE &&
	    e->kind != CUE_BE && e->kind != CUE_OTHER;
}

/*
 * Patterns that decide at once: a signature after the quotation, a label at
 * the head of the paragraph before it, a verb that has no other object.
 */
static bool
is_sure(const struct ballot *b, const struct candidate *c)
{
	const struct event *e;

	if (c->event == EVENT_NONE)
		return false;
	e = &b->r->events.event[c->event];
	if (e->kind == CUE_SIGNATURE)
		return c->relation == REL_AFTER_ADJACENT;
	if (is_owned_by_verb(b, e) || is_cry(b, e) ||
	    is_in_german_clause(b, c, e))
		return true;
	return e->kind == CUE_COLON && e->first == b->s->from &&
	    e->end == b->s->q;
}

/* "Minister Ann Lee hat eine Prüfung angeordnet": somebody who is named for the
 * first time, with what she is, as the subject of the sentence.  Its verb is
 * none of speech, but nobody is brought in so who says nothing. */
static bool
is_brought_in(const struct reading *r, uint32_t mention)
{
	const unsigned subject = M_FIRST | M_PERSON;
	const struct mention *m = &r->mentions.mention[mention];

	return m->kind == MENTION_NAME && (m->flag & subject) == subject &&
	    m->person != MENTION_NONE &&
	    r->people.person[m->person].debut == mention;
}

/* English "called Ann Lee “Q”" is of her, German "nannte Ann Lee „Q“", after a
 * phrase, by her; and "wurde von Ann Lee als „Q“ bezeichnet" is no English. */
static bool
is_german_call(const struct ballot *b, const struct candidate *c)
{
	const struct event *e;

	if (b->r->tokens.language != LANGUAGE_DE || c->event == EVENT_NONE)
		return false;
	e = &b->r->events.event[c->event];
	if (e->path == PATH_AGENT)
		return true;
	if (e->kind != CUE_CALL)
		return false;
	/* ", wie es Lee „Q“ nannte": a clause with its verb at the end */
	if (c->relation == REL_AROUND)
		return e->path == PATH_DIRECT;
	return e->path == PATH_INVERTED &&
	    (c->relation == REL_BEFORE_ADJACENT ||
		c->relation == REL_BEFORE_NEAR);
}

static void
enter(struct ballot *b, uint32_t mention, uint32_t event,
    enum verdict_kind kind, enum relation relation)
{
	struct candidate *c = &b->c[b->n];

	if (b->n == CANDIDATE_MAX - 1 && kind != VERDICT_NONE)
		return;
	b->n++;
	c->mention = mention;
	c->event = event;
	c->kind = (uint8_t)kind;
	c->relation = (uint8_t)relation;
	features_of(b->r, b->s, c);
	if (is_sure(b, c))
		c->score += SURE;
	if (is_german_call(b, c))
		c->score += REPORTED;
	/* A report goes on with whom the sentence before it names. */
	if (!b->s->is_reported || relation != REL_BEFORE_SENTENCE)
		return;
	if (event != EVENT_NONE && b->r->events.event[event].kind <= CUE_WEAK)
		c->score += REPORTED;
	else if (event == EVENT_NONE && is_brought_in(b->r, mention))
		c->score += BROUGHT_IN;
}

/* German "laut dem Bericht sagte Lee, Q": does the next event, before the
 * quotation, say who spoke? */
static bool
is_passed_on(const struct ballot *b, const struct event *e)
{
	const struct event *next = e + 1;
	size_t last = b->r->block[b->s->block].event_end;

	return b->r->tokens.language == LANGUAGE_DE &&
	    (size_t)(next - b->r->events.event) < last && next->cue < b->s->q &&
	    b->r->mentions.mention[next->mention].first > e->cue &&
	    (next->kind == CUE_SAID || next->kind == CUE_SAY) &&
	    b->r->tokens.token[next->cue].sentence == b->s->sentence;
}

/*
 * "She said that Q, according to the agency": the agency, or the post it was
 * in, only relays what she said.
 */
static bool
is_relay(const struct ballot *b, const struct event *e)
{
	const struct mention *m = &b->r->mentions.mention[e->mention];

	if (!b->s->has_rival || e->kind != CUE_ACCORDING)
		return false;
	if (is_passed_on(b, e))
		return true;
	return e->first > b->s->q &&
	    (m->kind == MENTION_BODY ||
		(m->kind == MENTION_NOUN && !(m->flag & M_PERSON)));
}

/* German "hieß es", and nothing says who: see clauses_source(). */
static bool
is_nobody(const struct ballot *b, const struct event *e)
{
	const struct mention *m = &b->r->mentions.mention[e->mention];

	return mention_is_es(b->r->tokens.language, m) &&
	    m->person == MENTION_NONE;
}

/* Is the mention in a sentence that only reports what another one said? */
static bool
is_spoken_of(const struct ballot *b, const struct mention *m)
{
	return b->s->is_reported &&
	    b->r->tokens.token[m->first].sentence == b->s->sentence &&
	    !reported_may_say(m);
}

/* Does a clause of its own begin with this event's subject: ", while the mayor
 * said", ", but Lee called it", "; Lee said"? */
static bool
opens_contrast(const struct ballot *b, const struct event *e)
{
	const struct token *t = b->r->tokens.token;
	const struct mention *m = &b->r->mentions.mention[e->mention];
	uint32_t i = m->wide;

	if (e->kind > CUE_CALL || e->path > PATH_APPOSITION ||
	    e->path == PATH_INVERTED || m->end > e->cue ||
	    m->kind == MENTION_PRONOUN || i < b->s->from + 2)
		return false;
	if (t[i - 1].kind == TOKEN_SEMI)
		return true;
	return t[i - 2].kind == TOKEN_COMMA &&
	    (token_is_word(&t[i - 1], "while") ||
		token_is_word(&t[i - 1], "whereas") ||
		token_is_word(&t[i - 1], "but"));
}

/*
 * Where the last such clause before the quotation begins; what its sentence
 * reports before that has nothing to do with the quotation.  0 if there is
 * none.
 */
static uint32_t
contrast_of(const struct ballot *b)
{
	const struct block_part *part = &b->r->block[b->s->block];
	size_t i = reading_event_from(b->r, b->s->block, b->s->q);

	for (int n = 0; i > part->event && n < BEFORE_EVENTS; n++) {
		const struct event *e = &b->r->events.event[--i];

		if (b->r->tokens.token[e->cue].sentence != b->s->sentence)
			break;
		if (opens_contrast(b, e))
			return b->r->mentions.mention[e->mention].wide;
	}
	return 0;
}

/* Of the cues before a colon the nearest of speech owns it: "Lee left as a man
 * yelled:".  Events before the quotation come nearest first. */
static enum relation
relation_of(struct ballot *b, const struct event *e)
{
	enum relation rel = features_relation(b->r, b->s, e->first, e->end);

	if (rel != REL_BEFORE_COLON)
		return rel;
	if (b->colon_cue == EVENT_NONE && e->kind <= CUE_CALL)
		b->colon_cue = e->cue;
	return b->colon_cue == EVENT_NONE || b->colon_cue == e->cue
	    ? rel
	    : REL_BEFORE_NEAR;
}

/* Does what ends at token `end` stand in the sentence before that clause? */
static bool
is_before_contrast(const struct ballot *b, uint32_t end)
{
	return end < b->contrast &&
	    b->r->tokens.token[end - 1].sentence == b->s->sentence;
}

static void
enter_event(struct ballot *b, size_t i)
{
	const struct event *e = &b->r->events.event[i];

	if (is_relay(b, e) || is_nobody(b, e) ||
	    is_before_contrast(b, e->end) ||
	    is_spoken_of(b, &b->r->mentions.mention[e->mention]))
		return;
	enter(b, e->mention, (uint32_t)i, VERDICT_EVENT, relation_of(b, e));
}

static size_t
first_mention_from(const struct reading *r, size_t lo, size_t hi, size_t token)
{
	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (r->mentions.mention[mid].first < token)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

static void
enter_block_events(struct ballot *b)
{
	const struct block_part *part = &b->r->block[b->s->block];
	const struct token *t = b->r->tokens.token;
	const struct event *e = b->r->events.event;
	size_t mid = reading_event_from(b->r, b->s->block, b->s->q);

	for (size_t i = mid, n = 0; i > part->event && n < BEFORE_EVENTS; i--) {
		enter_event(b, i - 1);
		n += i < 2 || e[i - 2].cue != e[i - 1].cue;
	}
	for (size_t i = mid, n = 0; i < part->event_end && n < AFTER_EVENTS;
	     i++) {
		if (t[e[i].first].sentence > b->s->sentence + 1)
			break;
		enter_event(b, i);
		n += i + 1 < part->event_end && e[i + 1].cue != e[i].cue;
	}
}

static bool
is_entered(const struct ballot *b, size_t mention)
{
	for (size_t i = 0; i < b->n; i++)
		if (b->c[i].mention == mention)
			return true;
	return false;
}

static void
enter_mention(struct ballot *b, size_t i)
{
	const struct mention *m = &b->r->mentions.mention[i];

	if (is_entered(b, i) || is_spoken_of(b, m) ||
	    is_before_contrast(b, m->end))
		return;
	enter(b, (uint32_t)i, EVENT_NONE, VERDICT_BARE,
	    features_relation(b->r, b->s, m->first, m->end));
}

static void
enter_block_mentions(struct ballot *b)
{
	const struct block_part *part = &b->r->block[b->s->block];
	const struct token *t = b->r->tokens.token;
	const struct mention *m = b->r->mentions.mention;
	size_t mid =
	    first_mention_from(b->r, part->mention, part->mention_end, b->s->q);

	for (size_t i = mid, n = 0; i > part->mention && n < BEFORE_MENTIONS;
	     i--, n++) {
		if (t[m[i - 1].first].sentence + 1 < b->s->sentence)
			break;
		enter_mention(b, i - 1);
	}
	for (size_t i = mid, n = 0; i < part->mention_end && n < AFTER_MENTIONS;
	     i++, n++) {
		if (t[m[i].first].sentence > b->s->sentence)
			break;
		enter_mention(b, i);
	}
}

static void
enter_block_before(struct ballot *b)
{
	size_t block = b->s->block;
	const struct block_part *part;
	uint32_t n_before = 0;

	for (int back = 0; back < BLOCKS_BACK && block > 0; back++) {
		part = &b->r->block[--block];
		if (part->token == part->token_end)
			continue;
		for (size_t i = part->event_end;
		     i > part->event && n_before < OTHER_EVENTS; i--)
			enter_event(b, i - 1), n_before++;
		for (size_t i = part->mention_end, n = 0;
		     i > part->mention && n < 2; i--, n++)
			enter_mention(b, i - 1);
		return;
	}
}

static void
enter_block_after(struct ballot *b)
{
	size_t block = b->s->block + 1;
	const struct block_part *part;

	if (block >= b->r->article->block_n)
		return;
	part = &b->r->block[block];
	for (size_t i = part->event, n = 0; i < part->event_end && n < 1;
	     i++, n++)
		enter_event(b, i);
}

size_t
rank_candidates(
    const struct reading *r, size_t block, size_t q, struct candidate *c)
{
	struct site s;
	struct ballot b = {r, &s, c, 0, 0, EVENT_NONE};

	site_find(&s, r, block, q);
	if (r->tokens.language == LANGUAGE_EN)
		b.contrast = contrast_of(&b);
	enter_block_events(&b);
	enter_block_mentions(&b);
	enter_block_before(&b);
	enter_block_after(&b);
	if (r->last_quote != MENTION_NONE)
		enter(&b, r->verdict[r->last_quote].mention,
		    r->verdict[r->last_quote].event, VERDICT_SAME, REL_SAME);
	enter(&b, MENTION_NONE, EVENT_NONE, VERDICT_NONE, REL_NONE);
	return b.n;
}

static bool
is_same_person(const struct reading *r, const struct candidate *a,
    const struct candidate *b)
{
	const struct mention *m = r->mentions.mention;

	if (a->mention == MENTION_NONE || b->mention == MENTION_NONE)
		return a->mention == b->mention;
	return a->mention == b->mention ||
	    (m[a->mention].person != MENTION_NONE &&
		m[a->mention].person == m[b->mention].person);
}

int
rank_confidence(
    const struct reading *r, const struct candidate *c, size_t n, size_t best)
{
	double all = 0, good = 0;

	for (size_t i = 0; i < n; i++) {
		int apart = c[i].score - c[best].score;
		double p = apart ? exp((double)apart / WEIGHT_UNIT) : 1;

		all += p;
		if (is_same_person(r, &c[i], &c[best]))
			good += p;
	}
	return (int)(100 * good / all);
}

const char *
rank_rule(const struct verdict *v)
{
	static const char *const rule[REL_RULE_N] = {
	    [REL_AFTER_ADJACENT] = "names the speaker right after the quote",
	    [REL_AFTER_NEAR] = "names the speaker after the quote",
	    [REL_AFTER_Q] = "names the speaker after the next quote",
	    [REL_AFTER_SENTENCE] = "carried back from the next sentence",
	    [REL_AFTER_FAR] = "carried back from later in the paragraph",
	    [REL_BEFORE_ADJACENT] = "leads into the quote",
	    [REL_BEFORE_COMMA] = "leads into the quote",
	    [REL_BEFORE_COLON] = "leads into the quote by a colon",
	    [REL_BEFORE_THAT] = "leads into the quote by \"that\"",
	    [REL_BEFORE_NEAR] = "stands in a clause about it",
	    [REL_BEFORE_Q] = "goes on in the same sentence",
	    [REL_BEFORE_SENTENCE] = "named in the sentence before",
	    [REL_BEFORE_FAR] = "named earlier in the paragraph",
	    [REL_AROUND] = "stands in the middle of the sentence",
	    [REL_PREVIOUS_BLOCK] = "named in the paragraph before",
	    [REL_PREVIOUS_BLOCK_COLON] = "announced by the paragraph before",
	    [REL_NEXT_BLOCK] = "carried back from the next paragraph",
	    [REL_SAME] = "goes on with the same speaker",
	    [REL_NONE] = "nobody is named",
	    [REL_SIGNED] = "signs the block quote",
	    [REL_DIALOGUE] = "answers the one before",
	    [REL_TERM] = "no speech: a title, a nickname or a term",
	};

	return rule[v->relation];
}
