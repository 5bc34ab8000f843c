/*
 * anaphor.c - whom "der 38-Jährige", "el técnico", "l’élue" mean.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "anaphor.h"

#include "grammar.h"
#include "nouns.h"

static bool
is_person_noun(const struct mention *m)
{
	return m->kind == MENTION_NOUN && m->flag & M_PERSON;
}

static bool
is_definite(const struct reading *r, const struct mention *m)
{
	uint64_t sex;

	return grammar_is_definite(
	    r->tokens.language, &r->tokens.token[m->first], &sex);
}

static bool
points_back(const struct reading *r, const struct mention *m)
{
	return grammar_points_back(
	    r->tokens.language, &r->tokens.token[m->first]);
}

static bool
is_before_clause(const struct reading *r, const struct mention *m)
{
	const struct mention *next = m + 1;

	return next < r->mentions.mention + r->mentions.n &&
	    next->flag & M_RELATIVE && next->first == m->end + 1;
}

/* "die Chefin der Partei", "die Frau, die" say which one is meant. */
static bool
is_bare(const struct reading *r, const struct mention *m)
{
	const struct token *next = &r->tokens.token[m->end];

	/* "die 51-jährige Politikerin" says no more than "die Politikerin". */
	if (m->end - m->first != 2 &&
	    !(r->tokens.language == LANGUAGE_DE && m->end - m->first == 3 &&
		next[-2].kind == TOKEN_NUMBER))
		return false;
	return m->end >= r->tokens.n ||
	    !(is_before_clause(r, m) ||
		grammar_is_genitive(&r->tokens, m->end, m->end - 1) ||
		(token_is(next, W_PREP) && token_is(next, W_PARTICLE)) ||
		grammar_is_word(&r->tokens, m->end, LANGUAGE_DE, "aus"));
}

/* "-jährige" tells neither trade nor office. */
bool
anaphor_is_sure(const struct reading *r, const struct mention *m)
{
	const struct token *w = &r->tokens.token[m->end - 1];

	return r->tokens.language == LANGUAGE_DE && w->kind == TOKEN_NUMBER;
}

bool
anaphor_is_open(const struct reading *r, const struct mention *m)
{
	return is_person_noun(m) &&
	    (points_back(r, m) || (is_definite(r, m) && is_bare(r, m))) &&
	    !(m->class & (W_GROUP | W_KIN)) && m->class & W_SEX &&
	    nouns_known(r, m) == MENTION_NONE;
}

bool
anaphor_is_body(const struct reading *r, const struct mention *m)
{
	const uint64_t called = W_ORG | W_NEUTER;

	return m->kind == MENTION_NOUN && (m->class & called) == called &&
	    is_definite(r, m) && is_bare(r, m) &&
	    nouns_known(r, m) == MENTION_NONE;
}

/* Does German word `w` end in `noun`: "Lund-Stiftung" in "Stiftung"? */
static bool
ends_in(const struct reading *r, const struct token *w, struct slice noun)
{
	struct slice end = {r->article->text + w->end - noun.len, noun.len};

	return w->kind == TOKEN_WORD && w->flag & T_CAP &&
	    w->end - w->start >= noun.len &&
	    (w->end - w->start == noun.len ||
		r->tokens.language == LANGUAGE_DE) &&
	    slice_eq_ascii_nocase(end, noun);
}

/* Does mention `k` tell more of what `noun` names than the noun does? */
static bool
tells_more(const struct reading *r, const struct mention *m, struct slice noun)
{
	const struct token *t = r->tokens.token;

	for (size_t i = m->first; i < m->end; i++)
		if (ends_in(r, &t[i], noun))
			return m->name < m->end ||
			    t[i].end - t[i].start > noun.len || !is_bare(r, m);
	return false;
}

/* The noun of a definite phrase, "Gericht" of "des Gerichts"; empty if it is
 * none. */
static struct slice
noun_of(const struct reading *r, const struct mention *m)
{
	const struct token *w = &r->tokens.token[m->end - 1];
	struct slice noun = {r->article->text + w->start, w->end - w->start};

	if (grammar_is_word(&r->tokens, m->first, LANGUAGE_DE, "des") &&
	    noun.len > 4 && noun.at[noun.len - 1] == 's') {
		noun.len -= noun.at[noun.len - 2] == 'e' ? 2 : 1;
		return noun;
	}
	return is_definite(r, m) ? noun : (struct slice){0};
}

uint32_t
anaphor_earlier(struct reading *r, uint32_t i)
{
	enum {
		REACH = 120 /* mentions */
	};
	const struct mention *m = &r->mentions.mention[i];
	struct slice noun;

	if (m->kind != MENTION_NOUN || !(m->class & (W_ORG | W_DOC)) ||
	    !(m->flag & (M_FIRST | M_SPEAKS)) || !is_bare(r, m))
		return MENTION_NONE;
	noun = noun_of(r, m);
	if (!noun.len)
		return MENTION_NONE;
	for (uint32_t k = i; k-- > 0 && i - k < REACH;)
		if (r->mentions.mention[k].kind != MENTION_PRONOUN &&
		    tells_more(r, &r->mentions.mention[k], noun))
			return reading_person(r, k);
	return MENTION_NONE;
}

/* "Die Bahn" may be meant by "das Unternehmen" later. */
static bool
is_body_noun(const struct mention *m)
{
	return m->kind == MENTION_NOUN && m->class & W_ORG &&
	    m->flag & (M_FIRST | M_SPEAKS);
}

uint32_t
anaphor_person(struct reading *r, uint32_t i)
{
	const struct mention *m = &r->mentions.mention[i];
	uint32_t known;

	if (m->same != MENTION_NONE)
		return MENTION_NONE;
	if (is_body_noun(m))
		return reading_person(r, i);
	if (!is_person_noun(m))
		return MENTION_NONE;
	known = is_definite(r, m) ? nouns_known(r, m) : MENTION_NONE;
	if (known != MENTION_NONE || !(m->flag & (M_FIRST | M_SPEAKS)))
		return known;
	known = reading_person(r, i);
	r->people.person[known].is_human = true;
	return known;
}
