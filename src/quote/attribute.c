/*
 * attribute.c - deciding who said each quotation, in reading order.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include <assert.h>

#include "rank.h"
#include "reading.h"

static size_t
best_of(const struct candidate *c, size_t n)
{
	size_t best = 0;

	for (size_t i = 1; i < n; i++)
		if (c[i].score > c[best].score)
			best = i;
	return best;
}

/* Direct speech is a sentence of its own or ends like one. */
static enum quote_kind
kind_of(const struct reading *r, const struct mark_span *span)
{
	const char *text = r->article->text;
	unsigned char first = (unsigned char)text[span->inner.start];
	unsigned char last = (unsigned char)text[span->inner.end - 1];

	if (first >= 'a' && first <= 'z')
		return QUOTE_MIXED;
	return last == ',' || last == '.' || last == '!' || last == '?'
	    ? QUOTE_DIRECT
	    : QUOTE_MIXED;
}

static void
decide(struct reading *r, size_t block, uint32_t mark)
{
	struct candidate c[CANDIDATE_MAX];
	struct verdict *v = &r->verdict[mark];
	size_t n = rank_candidates(r, block, v->token, c);
	size_t best = best_of(c, n);

	if (r->hook)
		best = r->hook->choose(r->hook->context, r, mark, c, n, best);
	v->mention = c[best].mention;
	v->event = c[best].event;
	v->kind = c[best].kind;
	v->relation = c[best].relation;
	v->confidence = (uint8_t)rank_confidence(r, c, n, best);
	v->quote_kind = (uint8_t)kind_of(r, &r->marks.span[mark]);
	v->person = v->mention == MENTION_NONE
	    ? MENTION_NONE
	    : r->mentions.mention[v->mention].person;
	if (v->kind == VERDICT_SAME) {
		v->person = r->verdict[r->last_quote].person;
		v->utterance = r->verdict[r->last_quote].utterance;
	} else {
		v->utterance = r->utterance_n++;
	}
	if (v->kind != VERDICT_NONE)
		r->last_quote = mark;
}

void
attribute_block(struct reading *r, size_t block)
{
	const struct block_part *b = &r->block[block];

	for (uint32_t i = b->mark; i < b->mark_end; i++)
		if (r->verdict[i].token != TOKEN_NO_LINK)
			decide(r, block, i);
	if (r->article->block[block].kind == BLOCK_TITLE)
		r->last_quote = MENTION_NONE;
}
