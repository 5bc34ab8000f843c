/*
 * features.c - what rank.c looks at in a candidate.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "features.h"

static const int16_t weight[FEATURE_N] = {
#include "quote/weights_en.inc"
};

static void
add(struct candidate *c, size_t group, size_t value)
{
	c->feature[c->n++] = (uint16_t)(group + value);
	c->score += weight[group + value];
}

static bool
is_mark_between(const struct reading *r, size_t at)
{
	enum token_kind k = r->tokens.token[at].kind;

	return k == TOKEN_COMMA || k == TOKEN_COLON || k == TOKEN_DASH ||
	    k == TOKEN_OTHER;
}

/* Does a quotation stand between token `at` of the same block and the one at
 * hand? */
static bool
is_quote_between(const struct reading *r, const struct site *s, size_t at)
{
	const struct verdict *v = r->verdict;
	const struct block_part *b = &r->block[s->block];
	size_t mark = r->tokens.token[s->q].link;

	if (at < s->q) {
		while (mark-- > b->mark)
			if (v[mark].token != TOKEN_NO_LINK)
				return v[mark].token >= at;
		return false;
	}
	while (++mark < b->mark_end)
		if (v[mark].token != TOKEN_NO_LINK)
			return v[mark].token <= at;
	return false;
}

static enum relation
relation_after(const struct reading *r, const struct site *s, size_t first)
{
	const struct token *t = r->tokens.token;
	size_t gap = first - s->q - 1;
	uint32_t apart = t[first].sentence - s->sentence;

	if (is_quote_between(r, s, first))
		return apart ? REL_AFTER_FAR : REL_AFTER_Q;
	if (apart)
		return apart == 1 ? REL_AFTER_SENTENCE : REL_AFTER_FAR;
	if (gap == 0 || (gap == 1 && is_mark_between(r, s->q + 1)))
		return REL_AFTER_ADJACENT;
	return REL_AFTER_NEAR;
}

static enum relation
relation_before(const struct reading *r, const struct site *s, size_t end)
{
	const struct token *t = r->tokens.token;
	size_t gap = s->q - end;
	uint32_t apart = s->sentence - t[end - 1].sentence;

	if (gap == 0 && t[end - 1].kind == TOKEN_COLON)
		return REL_BEFORE_COLON;
	if (gap == 1 && t[end].kind == TOKEN_COLON)
		return REL_BEFORE_COLON;
	if (is_quote_between(r, s, end - 1))
		return apart ? REL_BEFORE_FAR : REL_BEFORE_Q;
	if (apart)
		return apart == 1 ? REL_BEFORE_SENTENCE : REL_BEFORE_FAR;
	if (gap == 0)
		return REL_BEFORE_ADJACENT;
	if (gap == 1 && is_mark_between(r, end))
		return REL_BEFORE_COMMA;
	if (gap == 1 && token_is(&t[end], W_SUBORD))
		return REL_BEFORE_THAT;
	if (t[s->q - 1].kind == TOKEN_COLON)
		return REL_BEFORE_COLON;
	return REL_BEFORE_NEAR;
}

enum relation
features_relation(
    const struct reading *r, const struct site *s, size_t first, size_t end)
{
	const struct token *t = r->tokens.token;

	if (end <= s->from)
		return t[s->from - 1].kind == TOKEN_COLON &&
			t[end - 1].sentence == t[s->from - 1].sentence
		    ? REL_PREVIOUS_BLOCK_COLON
		    : REL_PREVIOUS_BLOCK;
	if (first >= s->end)
		return REL_NEXT_BLOCK;
	if (first > s->q)
		return relation_after(r, s, first);
	return end <= s->q ? relation_before(r, s, end) : REL_AROUND;
}

/* What a mention is, in the fewest classes that matter. */
static int
who_of(const struct reading *r, const struct mention *m)
{
	const struct token *t = &r->tokens.token[m->first];

	switch (m->kind) {
	case MENTION_NAME:
		return m->flag & M_OWNER ? 0 : m->flag & M_PERSON ? 1 : 2;
	case MENTION_BODY:
		return m->flag & M_OWNER ? 0 : 3;
	case MENTION_PLACE:
		return 4;
	case MENTION_PRONOUN:
		if (m->flag & M_RELATIVE)
			return 5;
		if (m->flag & (M_OBJECT | M_OWNER))
			return 6;
		if (token_is(t, W_SELF | W_YOU))
			return 7;
		return m->class & W_SEX ? 8 : token_is(t, W_PLURAL) ? 9 : 10;
	default:
		if (m->flag & M_PERSON)
			return 11;
		return m->class & W_ORG              ? 12
		    : m->class & (W_DOC | W_CUENOUN) ? 13
		    : m->class & W_GROUP             ? 14
						     : 15;
	}
}

static int
after_cue(const struct reading *r, const struct site *s, size_t end)
{
	const struct token *t = r->tokens.token;

	if (end >= r->block[s->block].token_end && end >= s->end)
		return 0;
	switch (t[end].kind) {
	case TOKEN_QUOTE:
		return end == s->q ? 1 : 2;
	case TOKEN_STOP:
		return 3;
	case TOKEN_COMMA:
		return 4;
	case TOKEN_COLON:
		return 5;
	case TOKEN_WORD:
		if (token_is(&t[end], W_SUBORD))
			return 6;
		if (token_is(&t[end], W_PREP))
			return 7;
		return t[end].link != TOKEN_NO_LINK ? 8 : 9;
	default:
		return 9;
	}
}

/* 0: no quotation before, 1: another speaker's, 2: this person's. */
static int
is_last_speaker(const struct reading *r, uint32_t mention)
{
	const struct verdict *v;

	if (r->last_quote == MENTION_NONE)
		return 0;
	v = &r->verdict[r->last_quote];
	if (v->mention == mention)
		return 2;
	return v->person != MENTION_NONE &&
		r->mentions.mention[mention].person == v->person
	    ? 2
	    : 1;
}

static size_t
shape_of(const struct site *s)
{
	return (size_t)((s->start * LAST_N + s->last) * 2 +
	    (s->after == AFTER_COMMA));
}

/* A bucket for a word of a closed class; other words share one, so that no
 * name and no topic is learned. */
static size_t
bucket_of(const struct token *w)
{
	const uint64_t closed = W_DET | W_PREP | W_CONJ | W_SUBORD | W_WH |
	    W_AUX | W_NEG | W_PRON | W_OBJ | W_POSS | W_ADV | W_CUE | W_CUENOUN;

	if (w->kind != TOKEN_WORD)
		return w->kind;
	if (!(w->class & closed))
		return w->flag & T_CAP ? 0 : TOKEN_OTHER + 1;
	return TOKEN_OTHER + 2 +
	    (w->hash ^ w->hash >> 7) % (BUCKET_N - TOKEN_OTHER - 2);
}

/* A cue's bucket.  Source: Knuth's multiplicative hash. */
static size_t
spread(uint32_t hash, size_t n)
{
	hash *= 2654435761u;
	return (hash >> 12) % n;
}

static void
add_event_features(const struct reading *r, const struct site *s,
    struct candidate *c, const struct event *e)
{
	size_t rel = c->relation;
	bool is_after = e->first > s->q;
	size_t gap = is_after   ? e->cue - s->q - 1
	    : e->cue_end < s->q ? s->q - e->cue_end
				: 0;

	add(c, F_REL_PATH, rel * (PATH_N + 1) + e->path);
	add(c, F_REL_AFTERCUE,
	    rel * AFTER_CUE_N + (size_t)after_cue(r, s, e->end));
	add(c, F_CUE_FLAGS, e->kind * 64u + e->flag);
	add(c, F_CUE_WORD,
	    spread(r->tokens.token[e->cue].hash, CUE_WORD_N) * 4 +
		is_after * 2u + (gap < 3));
}

static void
add_mention_features(const struct reading *r, struct site *s,
    struct candidate *c, size_t first, size_t end)
{
	const struct mention *m = &r->mentions.mention[c->mention];
	const struct event *e =
	    c->event == EVENT_NONE ? NULL : &r->events.event[c->event];
	size_t rel = c->relation, cue = e ? e->kind : CUE_N;
	bool is_after = first > s->q;

	add(c, F_REL_SHAPE, rel * SHAPE_N + shape_of(s));
	add(c, F_REL_BEFORE, rel * BEFORE_N + s->before);
	add(c, F_REL_AFTER, rel * AFTER_N + s->after);
	add(c, F_REL_LAST, rel * 3 + (size_t)is_last_speaker(r, c->mention));
	add(c, F_CUE_WHO, cue * WHO_N + (size_t)who_of(r, m));
	for (unsigned flag = m->flag & ((1u << FLAG_N) - 1); flag;
	     flag &= flag - 1)
		add(c, F_MENTION_FLAG,
		    (size_t)__builtin_ctz(flag) * 3 + c->kind);
	add(c, F_SENTENCE,
	    s->is_sentence * 8u + is_after * 4u + s->is_alone * 2u +
		s->is_block_first);
	add(c, F_BETWEEN,
	    rel * 16 +
		(is_after ? site_until(s, r, first) : site_since(s, r, end)));
	if (m->first > s->from)
		add(c, F_LEAD,
		    bucket_of(&r->tokens.token[m->first - 1]) * 4 + c->kind);
	if (e)
		add_event_features(r, s, c, e);
}

/* Reports between `token`, of the last quotation or where the block begins, and
 * this one: up to 3, of the events nearest to it. */
static size_t
events_since(const struct reading *r, const struct site *s, uint32_t token)
{
	enum {
		REACH = 32
	};
	size_t first = r->block[s->block].event, n = 0;
	size_t end = reading_event_from(r, s->block, s->q);

	for (size_t i = end; i > first && end - i < REACH && n < 3; i--) {
		const struct event *e = &r->events.event[i - 1];

		if (e->cue < token)
			break;
		n += e->kind != CUE_BE && e->kind != CUE_OTHER;
	}
	return n;
}

static void
add_same_features(const struct reading *r, struct site *s, struct candidate *c)
{
	const struct verdict *last = &r->verdict[r->last_quote];
	const struct mark_span *span = &r->marks.span[r->last_quote];
	size_t blocks = s->block - span->block;
	size_t apart = r->tokens.token[last->token].sentence;

	blocks = blocks > 3 ? 3 : blocks;
	if (s->is_continued)
		blocks = 4;
	apart = s->sentence - apart;
	add(c, F_SAME_SITE,
	    ((blocks * 2 + (apart < 2)) * 2 + s->is_sentence) * BEFORE_N +
		s->before);
	add(c, F_SAME_REL,
	    (last->relation < REL_N ? (size_t)last->relation : REL_SAME) * 5 +
		blocks);
	add(c, F_SAME_EVENTS,
	    events_since(r, s, blocks ? (uint32_t)s->from : last->token) * 5 +
		blocks);
	add(c, F_REL_SHAPE, REL_SAME * SHAPE_N + shape_of(s));
	add(c, F_REL_BEFORE, (size_t)REL_SAME * BEFORE_N + s->before);
	add(c, F_REL_AFTER, (size_t)REL_SAME * AFTER_N + s->after);
}

static void
add_none_features(const struct site *s, struct candidate *c)
{
	add(c, F_NONE_SITE,
	    (s->length * BEFORE_N + s->before) * START_N + s->start);
	add(c, F_NONE_AFTER,
	    (s->after * LENGTH_N + s->length) * (size_t)LAST_N + s->last);
}

void
features_of(const struct reading *r, struct site *s, struct candidate *c)
{
	size_t first, end;

	c->n = 0;
	c->score = 0;
	add(c, F_TITLE, c->relation * 2u + s->is_title);
	if (c->kind == VERDICT_SAME) {
		add_same_features(r, s, c);
		return;
	}
	if (c->kind == VERDICT_NONE) {
		add_none_features(s, c);
		return;
	}
	if (c->event != EVENT_NONE) {
		first = r->events.event[c->event].first;
		end = r->events.event[c->event].end;
	} else {
		first = r->mentions.mention[c->mention].first;
		end = r->mentions.mention[c->mention].end;
	}
	add_mention_features(r, s, c, first, end);
}
