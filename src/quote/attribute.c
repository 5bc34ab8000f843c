/*
 * attribute.c - deciding who said each quotation, in reading order.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "chain.h"
#include "dialogue.h"
#include "kind.h"
#include "nouns.h"
#include "rank.h"
#include "reading.h"
#include "signed.h"

enum {
	TERM_SCORE = -84, /* above it, a quotation is a term */
	UNSAID_MAX = 48,  /* what nobody's having said it adds */
	SAID_PART = 3     /* how little of who may have said it counts */
};

static size_t
best_of(const struct candidate *c, size_t n)
{
	size_t best = 0;

	for (size_t i = 1; i < n; i++)
		if (c[i].score > c[best].score)
			best = i;
	return best;
}

/* The score of the best candidate; of none, 0. */
static int
top_score(const struct candidate *c, size_t n)
{
	int top = n ? c[0].score : 0;

	for (size_t i = 1; i < n; i++)
		if (c[i].score > top)
			top = c[i].score;
	return top;
}

/* A term is nobody's, and the quotation after it goes on with the one before
 * it. */
static void
settle_term(struct reading *r, struct verdict *v)
{
	v->mention = MENTION_NONE;
	v->event = EVENT_NONE;
	v->person = MENTION_NONE;
	v->kind = VERDICT_NONE;
	v->relation = REL_TERM;
	v->utterance = r->utterance_n++;
}

uint32_t
reading_person(struct reading *r, uint32_t mention)
{
	struct mention *m;

	if (mention == MENTION_NONE)
		return MENTION_NONE;
	m = &r->mentions.mention[mention];
	if (m->person == MENTION_NONE && m->kind == MENTION_NOUN)
		m->person = nouns_person(r, m);
	if (m->person == MENTION_NONE && m->same < mention)
		m->person = reading_person(r, m->same); /* "a farmer who" */
	return m->person;
}

/*
 * Is the quotation a term?  It must look like one, and nobody seem to say it:
 * both count, the second a third as much, which was best over two halves of the
 * training articles.  The score of nobody does not count: it knows the terms it
 * was learned from by heart.  If it is speech, that speaks against nobody's
 * having said it.  `c` holds the candidates, nobody the last.
 */
static bool
is_term(const struct reading *r, size_t block, uint32_t mark,
    struct candidate *c, size_t n)
{
	bool is_english = r->tokens.language == LANGUAGE_EN;
	struct candidate *nobody = &c[n - 1];
	int term = kind_term_score(r, block, mark), top;

	if (term == KIND_SURE || term == KIND_UNKNOWN) {
		nobody->score += is_english ? 0 : KIND_UNKNOWN;
		return term == KIND_SURE;
	}
	top = top_score(c, n - 1);
	if (term + (top > 0 ? -top / SAID_PART : UNSAID_MAX) > TERM_SCORE)
		return true;
	/* Who says nothing was learned on English. */
	nobody->score += !is_english ? KIND_UNKNOWN : term < 0 ? term : 0;
	return false;
}

/* Does the quotation before end in a comma, in its marks or behind them? */
static bool
is_left_in_comma(const struct reading *r, uint32_t mark)
{
	const struct token *t = r->tokens.token + r->verdict[mark].token;
	struct range inner = r->marks.span[mark].inner;

	return marks_last_byte(r->article->text, inner) == ',' ||
	    t[1].kind == TOKEN_COMMA;
}

/* Are it and the quotation before one sentence, broken by who says it: "A," he
 * said, "and b"? */
static bool
is_broken(const struct reading *r, const struct verdict *v)
{
	const struct verdict *last;
	const struct event *e;

	if (r->last_quote == MENTION_NONE)
		return false;
	last = &r->verdict[r->last_quote];
	if (last->event == EVENT_NONE || last->quote_kind != QUOTE_DIRECT ||
	    (v->event != last->event && v->kind != VERDICT_SAME) ||
	    r->tokens.token[v->token - 1].kind != TOKEN_COMMA)
		return false;
	e = &r->events.event[last->event];
	return e->first > last->token && e->end < v->token &&
	    r->tokens.token[e->cue].sentence ==
	    r->tokens.token[v->token].sentence &&
	    is_left_in_comma(r, r->last_quote);
}

/* Is it one utterance with the quotation before: "A," he said. "B."? */
static bool
goes_on(const struct reading *r, const struct verdict *v)
{
	if (v->kind == VERDICT_SAME)
		return true;
	return (v->relation == REL_BEFORE_SENTENCE ||
		   v->relation == REL_BEFORE_FAR) &&
	    v->event != EVENT_NONE && r->last_quote != MENTION_NONE &&
	    r->verdict[r->last_quote].event == v->event;
}

/* Who `c` says it is, the best of the candidates. */
static void
take_candidate(struct reading *r, struct verdict *v, const struct candidate *c)
{
	v->mention = c->mention;
	v->event = c->event;
	v->kind = c->kind;
	v->relation = c->relation;
	v->person = reading_person(r, v->mention);
	if (v->kind == VERDICT_SAME)
		v->person = r->verdict[r->last_quote].person;
}

static void
settle_utterance(struct reading *r, struct verdict *v)
{
	bool is_half = is_broken(r, v);

	if (is_half)
		v->quote_kind = QUOTE_DIRECT;
	v->utterance = is_half || goes_on(r, v)
	    ? r->verdict[r->last_quote].utterance
	    : r->utterance_n++;
}

/* Nobody says it, or whoever spoke last, though two speak in turn. */
static bool
is_unnamed(const struct reading *r, const struct verdict *v)
{
	return v->kind == VERDICT_NONE ||
	    (v->kind == VERDICT_SAME &&
		r->verdict[r->last_quote].relation == REL_DIALOGUE);
}

static void
decide(struct reading *r, size_t block, uint32_t mark)
{
	struct candidate c[CANDIDATE_MAX];
	struct verdict *v = &r->verdict[mark];
	size_t n, best;

	if (signed_decide(r, block, mark) || turns_decide(r, block, mark))
		return;
	n = rank_candidates(r, block, v->token, c);
	if (!r->hook && is_term(r, block, mark, c, n)) {
		v->quote_kind = QUOTE_TERM;
		settle_term(r, v);
		return;
	}
	v->quote_kind = (uint8_t)kind_of_speech(r, block, mark);
	best = best_of(c, n);
	if (r->hook)
		best = r->hook->choose(r->hook->context, r, mark, c, n, best);
	take_candidate(r, v, &c[best]);
	v->confidence = (uint8_t)rank_confidence(r, c, n, best);
	if (is_unnamed(r, v) && dialogue_decide(r, block, mark))
		v->utterance = r->utterance_n++;
	else
		settle_utterance(r, v);
	if (v->kind != VERDICT_NONE)
		r->last_quote = mark;
	if (v->person != MENTION_NONE) /* who speaks is somebody */
		r->people.person[v->person].has_spoken = true;
	chain_close(r, mark);
}

void
attribute_block(struct reading *r, size_t block)
{
	const struct block_part *b = &r->block[block];

	focus_block(r, block);
	for (uint32_t i = b->mark; i < b->mark_end; i++)
		if (r->verdict[i].token != TOKEN_NO_LINK)
			decide(r, block, i);
	if (r->article->block[block].kind == BLOCK_TITLE)
		r->last_quote = MENTION_NONE;
}
