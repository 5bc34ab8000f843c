/*
 * site.c - how a quotation stands in its sentence.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "site.h"

#include "bytes.h"
#include "pullquote/eight.h"
#include "reported.h"

enum {
	RIVALS_READ = 3 /* events looked at before the quotation */
};

static enum site_start
start_of(const char *text, struct range inner)
{
	char b = text[inner.start];

	if (byte_is_upper(b) || (unsigned char)b == 0xC3) /* as "É" begins */
		return START_CAPITAL;
	return byte_is_lower(b) ? START_LOWER : START_OTHER;
}

static enum site_last
last_of(const char *text, struct range inner)
{
	char b = marks_last_byte(text, inner);

	if (b == ',')
		return LAST_COMMA;
	return byte_is_stop(b) ? LAST_STOP : LAST_NONE;
}

/* Words by blanks, looking at no more than the limit needs. */
static int
length_of(const char *text, struct range inner)
{
	int words = 1;
	size_t i = inner.start;

	for (; i + 8 <= inner.end && words <= 20; i += 8)
		words += (int)eight_count(eight_load(text + i), ' ');
	for (; i < inner.end && words <= 20; i++)
		words += text[i] == ' ';
	return words <= 1 ? 0
	    : words <= 2  ? 1
	    : words <= 4  ? 2
	    : words <= 8  ? 3
	    : words <= 20 ? 4
			  : 5;
}

static enum site_before
before_of(const struct reading *r, const struct site *s)
{
	const struct token *w;

	if (s->q == s->from)
		return BEFORE_BLOCK;
	w = &r->tokens.token[s->q - 1];
	switch (w->kind) {
	case TOKEN_STOP:
		return BEFORE_STOP;
	case TOKEN_COMMA:
		return BEFORE_COMMA;
	case TOKEN_COLON:
		return BEFORE_COLON;
	case TOKEN_QUOTE:
		return BEFORE_QUOTE;
	case TOKEN_DASH:
		return BEFORE_DASH;
	case TOKEN_WORD:
		if (r->tokens.token[s->q].flag & T_FIRST)
			return BEFORE_STOP;
		if (token_is(w, W_CUE) && w->link == TOKEN_NO_LINK)
			return BEFORE_CUE;
		if (token_is(w, W_SUBORD))
			return BEFORE_THAT;
		return token_is(w, W_DET | W_POSS) || w->flag & T_OWN
		    ? BEFORE_DET
		    : BEFORE_WORD;
	default:
		return BEFORE_OTHER;
	}
}

static enum site_after
after_of(const struct reading *r, const struct site *s, size_t i)
{
	const struct token *w = &r->tokens.token[i];

	if (i >= s->end)
		return AFTER_BLOCK;
	switch (w->kind) {
	case TOKEN_STOP:
		return AFTER_STOP;
	case TOKEN_COMMA:
		return AFTER_COMMA;
	case TOKEN_QUOTE:
		return AFTER_QUOTE;
	case TOKEN_DASH:
		return AFTER_DASH;
	case TOKEN_WORD:
		return w->flag & T_CAP ? AFTER_CAPITAL : AFTER_LOWER;
	default:
		return AFTER_OTHER;
	}
}

/* Is this event a report in the sentence of the quotation? */
static bool
is_rival(const struct reading *r, const struct site *s, const struct event *e)
{
	return r->tokens.token[e->cue].sentence == s->sentence &&
	    e->kind != CUE_BE && e->kind != CUE_OTHER && e->kind != CUE_NOUN &&
	    e->kind != CUE_WEAK && e->kind != CUE_MIND;
}

static bool
has_rival(const struct reading *r, const struct site *s)
{
	size_t first = r->block[s->block].event;
	size_t i = reading_event_from(r, s->block, s->q);

	for (int n = 0; i > first && n < RIVALS_READ; n++)
		if (is_rival(r, s, &r->events.event[--i]))
			return true;
	return false;
}

/* German nouns have a capital, so it tells nothing of a few words that end in
 * no mark. */
static void
forget_capital(const struct reading *r, struct site *s)
{
	if (r->tokens.language == LANGUAGE_DE && s->start == START_CAPITAL &&
	    s->last == LAST_NONE)
		s->start = START_LOWER;
}

/*
 * English has the comma inside the marks, the others outside: "Q", X said.
 * What was learned on the one then holds for the others.
 */
static void
draw_comma_in(const struct reading *r, struct site *s)
{
	if (r->tokens.token[s->q].flag & T_BROKEN)
		s->last = LAST_NONE;
	if (r->tokens.language == LANGUAGE_EN || s->last != LAST_NONE ||
	    s->after != AFTER_COMMA)
		return;
	s->last = LAST_COMMA;
	s->after = (uint8_t)after_of(r, s, s->q + 2);
}

/* BETWEEN_... of one token: the first that holds. */
static unsigned
between_of(const struct token *w)
{
	const uint64_t telling = W_SUBORD | W_WH | W_CUE | W_AUX | W_CONJ;

	if (w->kind != TOKEN_WORD)
		return w->kind == TOKEN_COMMA || w->kind == TOKEN_DASH
		    ? BETWEEN_MARK
		    : 0;
	if (!token_is(w, telling))
		return 0; /* as most words */
	if (token_is(w, W_SUBORD | W_WH))
		return BETWEEN_CLAUSE;
	if (token_is(w, W_CUE | W_AUX) && w->link == TOKEN_NO_LINK)
		return BETWEEN_VERB;
	return token_is(w, W_CONJ) ? BETWEEN_CONJ : 0;
}

unsigned
site_since(struct site *s, const struct reading *r, size_t end)
{
	const struct token *t = r->tokens.token;
	struct reach *reach = &s->since;
	size_t n = s->q - end;
	unsigned has = 0;

	if (end > s->q)
		return 0;
	if (n > SITE_REACH) {
		for (size_t i = end; i < end + SITE_REACH; i++)
			has |= between_of(&t[i]);
		return has;
	}
	for (; reach->n < n; reach->n++)
		reach->has[reach->n + 1] = (uint8_t)(reach->has[reach->n] |
		    between_of(&t[s->q - reach->n - 1]));
	return reach->has[n];
}

unsigned
site_until(struct site *s, const struct reading *r, size_t first)
{
	const struct token *t = r->tokens.token;
	struct reach *reach = &s->until;
	size_t n = first - s->q - 1;

	if (n > SITE_REACH)
		n = SITE_REACH;
	for (; reach->n < n; reach->n++)
		reach->has[reach->n + 1] = (uint8_t)(reach->has[reach->n] |
		    between_of(&t[s->q + reach->n + 1]));
	return reach->has[n];
}

void
site_find(struct site *s, const struct reading *r, size_t block, size_t q)
{
	const struct block_part *b = &r->block[block];
	const struct token *w = &r->tokens.token[q];
	const struct mark_span *span = &r->marks.span[w->link];
	const char *text = r->article->text;
	struct range inner = span->inner;

	if (w->start > inner.start) /* a label was cut off */
		inner.start = w->start + 1;
	*s = (struct site){
	    .block = block,
	    .q = q,
	    .from = b->token,
	    .end = b->token_end,
	    .sentence = w->sentence,
	    .start = (uint8_t)start_of(text, inner),
	    .last = (uint8_t)last_of(text, inner),
	    .length = (uint8_t)length_of(text, inner),
	    .is_block_first = q == b->token,
	    .is_alone = b->token_end - b->token == 1,
	    .is_title = r->article->block[block].kind == BLOCK_TITLE,
	    .is_continued = span->is_continued,
	};
	s->has_rival = has_rival(r, s);
	s->before = (uint8_t)before_of(r, s);
	s->after = (uint8_t)after_of(r, s, q + 1);
	draw_comma_in(r, s);
	forget_capital(r, s);
	s->is_reported = reported_is_at(r, s);
	s->is_sentence = (w->flag & T_FIRST) &&
	    (q + 1 >= s->end || r->tokens.token[q + 1].flag & T_FIRST ||
		(s->after == AFTER_STOP &&
		    (q + 2 >= s->end ||
			r->tokens.token[q + 2].flag & T_FIRST)));
}
