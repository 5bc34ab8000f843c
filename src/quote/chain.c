/*
 * chain.c - a speech of several paragraphs, named at its end.
 *
 * Floor 2, quote.  "I came early. ¶ "I saw the sea," he said: the mark that
 * stays open and is put again says that it is one utterance, whoever else the
 * paragraph before it spoke of.
 */
#include "config.h"

#include "chain.h"

#include "rank.h"

enum {
	CHAIN_MAX = 32 /* paragraphs carried back over */
};

/* Does its own sentence say who says it? */
static bool
is_named(const struct verdict *v)
{
	return v->kind == VERDICT_EVENT &&
	    (v->relation == REL_AFTER_ADJACENT ||
		v->relation == REL_AFTER_NEAR ||
		v->relation == REL_BEFORE_ADJACENT ||
		v->relation == REL_BEFORE_COMMA ||
		v->relation == REL_BEFORE_COLON);
}

/* The quotation before `mark` that was decided, MENTION_NONE if none was. */
static uint32_t
before(const struct reading *r, uint32_t mark)
{
	while (mark-- > 0)
		if (r->verdict[mark].token != TOKEN_NO_LINK)
			return mark;
	return MENTION_NONE;
}

/* Was it only taken over from what stands outside its paragraph? */
static bool
is_guessed(const struct reading *r, uint32_t mark)
{
	const struct verdict *v = &r->verdict[mark];
	uint32_t last = before(r, mark);

	if (v->kind == VERDICT_SAME && last != MENTION_NONE)
		return r->marks.span[last].block != r->marks.span[mark].block;
	return v->kind != VERDICT_EVENT || v->relation == REL_PREVIOUS_BLOCK ||
	    v->relation == REL_NEXT_BLOCK;
}

void
chain_close(struct reading *r, uint32_t mark)
{
	const struct verdict from = r->verdict[mark];
	uint32_t i = mark;

	if (!is_named(&from))
		return;
	for (int n = 0; n < CHAIN_MAX && r->marks.span[i].is_continued; n++) {
		struct verdict *v;

		i = before(r, i);
		if (i == MENTION_NONE || !r->marks.span[i].is_unclosed)
			return;
		v = &r->verdict[i];
		if (v->quote_kind == QUOTE_TERM || !is_guessed(r, i))
			return;
		v->mention = from.mention;
		v->event = from.event;
		v->person = from.person;
		v->utterance = from.utterance;
		v->confidence = from.confidence;
		v->relation = REL_NEXT_BLOCK;
	}
}
