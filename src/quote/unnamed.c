/*
 * unnamed.c - "he" and "she" for somebody without a name.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "unnamed.h"

enum {
	REACH = 12 /* mentions looked back */
};

/* "a miller", "one miller", "another miller" */
static bool
is_indefinite(const struct token *w)
{
	return token_is_word(w, "a") || token_is_word(w, "an") ||
	    token_is_word(w, "one") || token_is_word(w, "another");
}

/*
 * "An engineer who gave no name said it moved.  “It does,” he said.": somebody
 * without a name, the last who spoke in the paragraph.
 */
static uint32_t
nameless_that_spoke(struct reading *r, size_t i)
{
	const struct token *t = r->tokens.token;
	const struct mention *m = r->mentions.mention;

	if (r->tokens.language != LANGUAGE_EN || !(m[i].flag & M_SPEAKS) ||
	    m[i].class & W_PLURAL)
		return MENTION_NONE;
	for (size_t k = i; k > 0 && i - k < REACH; k--) {
		const struct mention *before = &m[k - 1];

		if (t[before->first].sentence < r->block_sentence ||
		    t[before->first].sentence + 2 < t[m[i].first].sentence)
			break;
		if (!(before->flag & M_SPEAKS))
			continue;
		return before->kind == MENTION_NOUN &&
			!token_is_word(&t[before->end], "asked") &&
			is_indefinite(&t[before->first]) &&
			before->flag & M_PERSON && before->flag & M_FIRST &&
			before->same == MENTION_NONE &&
			!(before->class & W_GROUP) &&
			!(before->class & W_SEX & ~m[i].class)
		    ? reading_person(r, (uint32_t)k - 1)
		    : MENTION_NONE;
	}
	return MENTION_NONE;
}

/*
 * "His daughter read it aloud.  “He would,” she recalled.": the subject of the
 * sentence before, if it is a noun that says the sex and nobody's name.
 */
static uint32_t
noun_before(struct reading *r, size_t i)
{
	const struct token *t = r->tokens.token;
	const struct mention *m = r->mentions.mention;
	uint64_t sex = m[i].class & W_SEX;

	if (r->tokens.language != LANGUAGE_EN || !(m[i].flag & M_SPEAKS) ||
	    sex == W_SEX)
		return MENTION_NONE;
	for (size_t k = i; k > 0 && i - k < REACH; k--) {
		const struct mention *before = &m[k - 1];
		uint32_t apart =
		    t[m[i].first].sentence - t[before->first].sentence;

		if (t[before->first].sentence < r->block_sentence || apart > 1)
			break;
		if (apart == 1 && before->kind == MENTION_NOUN &&
		    mention_opens(&r->mentions, before) &&
		    before->flag & M_PERSON && (before->class & W_SEX) == sex &&
		    before->same == MENTION_NONE)
			return reading_person(r, (uint32_t)k - 1);
	}
	return MENTION_NONE;
}

uint32_t
unnamed_before(struct reading *r, size_t i)
{
	uint32_t person = nameless_that_spoke(r, i);

	return person != MENTION_NONE ? person : noun_before(r, i);
}
