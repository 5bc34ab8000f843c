/*
 * signed.c - block quotes and embedded posts that say who wrote them.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "signed.h"

#include <string.h>

#include "rank.h"
#include "reading.h"

/* The author of block `i`, if it is a block quote that has one. */
static struct slice
author_of(const struct article *a, size_t i)
{
	return i < a->block_n && a->block[i].kind == BLOCK_BLOCKQUOTE
	    ? a->block[i].author
	    : (struct slice){0};
}

/* The author that block `block` may name, of the block quote beside it. */
static struct slice
author_beside(const struct article *a, size_t block)
{
	struct slice before = {0};

	if (a->block[block].kind != BLOCK_CREDIT)
		return before;
	if (block)
		before = author_of(a, block - 1);
	return before.len ? before : author_of(a, block + 1);
}

bool
signed_is_signature(const struct article *a, size_t block)
{
	return author_beside(a, block).len > 0;
}

/* Store the tokens that `name` has in the block; false: it is not there. */
static bool
find_name(const struct reading *r, size_t block, struct slice name,
    uint32_t *first, uint32_t *end)
{
	const struct block_part *b = &r->block[block];
	const struct token *t = r->tokens.token;
	struct slice text =
	    article_slice(r->article, r->article->block[block].text);
	const char *at = memmem(text.at, text.len, name.at, name.len);
	size_t from;

	if (!at)
		return false;
	from = (size_t)(at - r->article->text);
	for (*first = b->token; *first < b->token_end; ++*first)
		if (t[*first].start >= from)
			break;
	for (*end = *first; *end < b->token_end; ++*end)
		if (t[*end].end > from + name.len)
			break;
	return *first < *end;
}

void
signed_add(struct reading *r, size_t block)
{
	struct mentions *m = &r->mentions;
	size_t before = m->n;
	uint32_t first, end;

	if (!find_name(
		r, block, author_beside(r->article, block), &first, &end))
		return;
	mentions_add(m, &r->tokens, first, end, &r->capitals);
	if (m->n == before + 1 && m->mention[before].first == first &&
	    m->mention[before].end == end)
		return;
	for (uint32_t i = first; i < end; i++)
		r->tokens.token[i].link = TOKEN_NO_LINK;
	m->n = before;
	mentions_put(m, &r->tokens, first, end, M_FIRST | M_PERSON)->kind =
	    MENTION_NOUN;
}

/* The mention in a signature; MENTION_NONE: it is none, or has none. */
static uint32_t
mention_in(const struct reading *r, size_t block)
{
	if (block >= r->article->block_n ||
	    !signed_is_signature(r->article, block) ||
	    r->block[block].mention == r->block[block].mention_end)
		return MENTION_NONE;
	return r->block[block].mention;
}

/* The author's mention below or above the block quote with `block` in it. */
static uint32_t
mention_of(const struct reading *r, size_t block)
{
	const struct article *a = r->article;
	struct slice author = a->block[block].author;
	size_t first = block, end = block + 1;
	uint32_t mention;

	while (slice_eq(author_of(a, end), author))
		end++;
	mention = mention_in(r, end);
	if (mention != MENTION_NONE)
		return mention;
	while (first && slice_eq(author_of(a, first - 1), author))
		first--;
	return first ? mention_in(r, first - 1) : MENTION_NONE;
}

/* Is it one post with the quotation before, a paragraph of the same? */
static bool
goes_on(const struct reading *r, size_t block, uint32_t mention)
{
	return r->last_quote != MENTION_NONE && block &&
	    r->marks.span[r->last_quote].block == block - 1 &&
	    r->verdict[r->last_quote].mention == mention;
}

bool
signed_decide(struct reading *r, size_t block, uint32_t mark)
{
	const struct block *b = &r->article->block[block];
	struct range text = r->marks.span[mark].text;
	struct verdict *v = &r->verdict[mark];
	uint32_t mention;

	if (!b->author.len || text.start != b->text.start ||
	    text.end != b->text.end)
		return false;
	mention = mention_of(r, block);
	if (mention == MENTION_NONE)
		return false;
	v->utterance = goes_on(r, block, mention)
	    ? r->verdict[r->last_quote].utterance
	    : r->utterance_n++;
	v->mention = mention;
	v->event = EVENT_NONE;
	v->person = reading_person(r, mention);
	v->kind = VERDICT_EVENT;
	v->relation = REL_SIGNED;
	v->confidence = 99;
	v->quote_kind = QUOTE_BLOCK;
	r->last_quote = mark;
	return true;
}
