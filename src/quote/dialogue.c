/*
 * dialogue.c - two who speak in turn, without being named each time.
 *
 * Floor 2, quote.  "Now?" she asked. ¶ "Now," said he. ¶ "Why?" is hers again.
 */
#include "config.h"

#include "dialogue.h"

#include "rank.h"

enum {
	CONFIDENCE = 60 /* percent; a third may have come in */
};

/* Nothing but this one quotation, which is closed and has marks. */
static bool
is_alone(const struct reading *r, size_t block, uint32_t mark)
{
	const struct block_part *b = &r->block[block];
	const struct mark_span *span = &r->marks.span[mark];

	return b->token_end - b->token == 1 && !span->is_unclosed &&
	    !span->is_continued && span->family != MARK_TURN &&
	    span->family != MARK_APART;
}

static bool
asks(const struct reading *r, uint32_t mark)
{
	return r->article->text[r->marks.span[mark].inner.end - 1] == '?';
}

/*
 * The last quotation of `block` if all of them are by one person;
 * MENTION_NONE if there is none, or somebody else speaks in it too.
 */
static uint32_t
speaks_in(const struct reading *r, size_t block)
{
	const struct block_part *b = &r->block[block];
	uint32_t last = MENTION_NONE;

	for (uint32_t i = b->mark; i < b->mark_end; i++) {
		const struct verdict *v = &r->verdict[i];

		if (v->token == TOKEN_NO_LINK || v->quote_kind == QUOTE_TERM)
			continue;
		if (v->person == MENTION_NONE ||
		    (last != MENTION_NONE &&
			r->verdict[last].person != v->person))
			return MENTION_NONE;
		last = i;
	}
	return last;
}

bool
dialogue_decide(struct reading *r, size_t block, uint32_t mark)
{
	struct verdict *v = &r->verdict[mark];
	uint32_t other, same;

	if (block < 2 || !is_alone(r, block, mark))
		return false;
	other = speaks_in(r, block - 1);
	same = speaks_in(r, block - 2);
	if (other == MENTION_NONE || same == MENTION_NONE ||
	    r->verdict[other].person == r->verdict[same].person)
		return false;
	if (!asks(r, mark) && !asks(r, other) &&
	    r->verdict[other].relation != REL_DIALOGUE)
		return false;
	v->mention = r->verdict[same].mention;
	v->event = r->verdict[same].event;
	v->person = r->verdict[same].person;
	v->kind = VERDICT_SAME;
	v->relation = REL_DIALOGUE;
	v->confidence = CONFIDENCE;
	return true;
}
