/*
 * unnamed.c - somebody without a name, or without one yet.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "unnamed.h"

enum {
	REACH = 12,      /* mentions looked back */
	REACH_NAME = 24, /* mentions looked ahead */
	LEAD = 6         /* sentences in which a name may come later */
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

/* A noun that many in an article may be: two spokesmen are seldom one. */
static bool
is_of_many(const struct token *w)
{
	return token_is_word(w, "adviser") || token_is_word(w, "advisor") ||
	    token_is_word(w, "aide") || token_is_word(w, "official") ||
	    token_is_word(w, "source") || token_is_word(w, "spokesman") ||
	    token_is_word(w, "spokesperson") ||
	    token_is_word(w, "spokeswoman") || token_is_word(w, "supporter") ||
	    token_is_word(w, "voter");
}

/* "A state judge said": who opens an article so, and of whom no more is told?
 */
static bool
is_lead(const struct reading *r, const struct mention *m)
{
	const struct token *t = r->tokens.token;

	if (r->tokens.language != LANGUAGE_EN || m->kind != MENTION_NOUN ||
	    !(m->flag & M_SPEAKS) || !(m->flag & M_PERSON) ||
	    m->class & W_GROUP || t[m->first].sentence > LEAD)
		return false;
	if ((!token_is_word(&t[m->first], "a") &&
		!token_is_word(&t[m->first], "an")) ||
	    is_of_many(&t[m->end - 1]))
		return false;
	for (size_t i = m->first + 1; i < m->end; i++)
		if (t[i].flag & T_CAP)
			return false;
	return m->end < r->tokens.n && !token_is_word(&t[m->end], "for");
}

/* Does the name or the noun `m` call somebody so, and who is it? */
static uint32_t
called_so(const struct reading *r, const struct mention *m, uint32_t hash)
{
	const struct token *t = r->tokens.token;

	if (m->kind == MENTION_NOUN && m->same != MENTION_NONE &&
	    t[m->end - 1].hash == hash &&
	    r->mentions.mention[m->same].kind == MENTION_NAME)
		return r->mentions.mention[m->same].person;
	if (m->kind == MENTION_NAME)
		for (size_t i = m->first; i < m->name; i++)
			if (t[i].hash == hash)
				return m->person;
	return MENTION_NONE;
}

uint32_t
unnamed_yet(const struct reading *r, size_t i)
{
	const struct mention *m = r->mentions.mention;
	uint32_t hash = r->tokens.token[m[i].end - 1].hash;

	if (!is_lead(r, &m[i]))
		return MENTION_NONE;
	for (size_t k = i + 1; k < r->mentions.n && k <= i + REACH_NAME; k++) {
		uint32_t person = called_so(r, &m[k], hash);

		if (person != MENTION_NONE)
			return person;
	}
	return MENTION_NONE;
}
