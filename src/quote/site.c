/*
 * site.c - how a quotation stands in its sentence.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "site.h"

#include "bytes.h"
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
	char b = text[inner.end - 1];

	if (b == ',')
		return LAST_COMMA;
	return byte_is_stop(b) ? LAST_STOP : LAST_NONE;
}

/* Words by blanks, looking at no more than the limit needs. */
static int
length_of(const char *text, struct range inner)
{
	int words = 1;

	for (size_t i = inner.start; i < inner.end && words <= 20; i++)
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
