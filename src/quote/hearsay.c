/*
 * hearsay.c - whose words they are in "heißt es darin".
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "hearsay.h"

#include <string.h>

#include "grammar.h"

/* Does "es" at token `i` stand beside "darin" or "dort"? */
static bool
points_at_source(const struct reading *r, size_t i)
{
	const struct token *t = r->tokens.token;

	for (size_t k = i < 2 ? 0 : i - 2; k < i + 3 && k < r->tokens.n; k++)
		if (token_is_word(&t[k], "darin") ||
		    token_is_word(&t[k], "dort"))
			return true;
	return false;
}

/* The genitive of a noun that ends in "-ung" and the like, not its subject:
 * "der Zeitung". */
static bool
is_of_it(const struct reading *r, const struct mention *m)
{
	static const char *const female[] = {
	    "ung", "heit", "keit", "schaft", "ion", "tät", "ei"};
	const struct token *w = &r->tokens.token[m->end - 1];
	struct slice noun = {r->article->text + w->start, w->end - w->start};

	if (m->end - m->first < 2 || !token_is_word(w - 1, "der"))
		return false;
	for (size_t i = 0; i < sizeof(female) / sizeof(female[0]); i++) {
		size_t len = strlen(female[i]);

		if (noun.len > len &&
		    !memcmp(noun.at + noun.len - len, female[i], len))
			return true;
	}
	return false;
}

/* Whose text mention `k` is, or who it is: in "ein Brief der Firma" the firm.
 */
static uint32_t
author_of(struct reading *r, uint32_t k)
{
	const struct mention *m = &r->mentions.mention[k];
	const struct token *next = &r->tokens.token[m->end];

	if (m->class & W_DOC && m->end < r->tokens.n &&
	    grammar_is_genitive(&r->tokens, m->end, m->first) &&
	    next->link != TOKEN_NO_LINK)
		k = next->link;
	return reading_person(r, k);
}

uint32_t
hearsay_source(struct reading *r, size_t i)
{
	enum {
		REACH = 40 /* mentions */
	};
	const struct token *t = r->tokens.token;
	const struct mention *m = r->mentions.mention;
	const unsigned object = M_OBJECT | M_AFTER_PREP | M_OWNER;
	uint32_t sentence = t[m[i].first].sentence;

	if (!points_at_source(r, m[i].first))
		return MENTION_NONE;
	for (size_t k = i; k > 0 && i - k < REACH; k--) {
		const struct mention *before = &m[k - 1];

		if (t[before->first].sentence < r->block_sentence ||
		    t[before->first].sentence + 1 < sentence)
			break;
		if (before->kind == MENTION_NAME &&
		    before->name > before->first &&
		    token_is(&t[before->name - 1], W_DOC))
			return before->person; /* "ein Brief Lunds" */
		if (before->kind == MENTION_NOUN &&
		    before->class & (W_ORG | W_DOC) &&
		    !(before->flag & object) && !is_of_it(r, before))
			return author_of(r, (uint32_t)k - 1);
	}
	return MENTION_NONE;
}
