/*
 * links.c - mentions side by side that are of the same person.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "grammar.h"
#include "mentions.h"

/* "his", or "the mayor's": the mention before is the owner of this one. */
static void
widen_by_owner(struct mention *m)
{
	const struct mention *owner = m - 1;

	if ((m->flag & M_OWNED) && (owner->flag & M_OWNER) &&
	    m->first - owner->end <= 1)
		m->wide = owner->wide;
}

/* Between two commas, or a comma and the end of the sentence? */
static bool
is_set_off(const struct mention *m, const struct tokens *t, size_t end)
{
	return m->wide_end >= end ||
	    tokens_has_kind(t, m->end, end, TOKEN_COMMA) ||
	    tokens_has_kind(t, m->end, end, TOKEN_STOP) ||
	    tokens_has_kind(t, m->end, end, TOKEN_DASH) ||
	    tokens_has_kind(t, m->end, end, TOKEN_OPEN);
}

/*
 * The same with more of what somebody is between: "Ann Lee, a spokeswoman for
 * the city,", "Ann Lee, a miller who left,", German "die Leiterin, Ann Lee von
 * der Universität Lund,".  Without a comma before it a verb of speech is of the
 * noun: "Ann Lee, a miller from Lund said".
 */
static bool
is_set_off_far(const struct mention *m, const struct tokens *t, size_t end)
{
	enum {
		REACH = 16 /* tokens */
	};
	bool has_clause = false;

	if (m->end >= end || !token_is(&t->token[m->end], W_PREP | W_REL))
		return false;
	for (size_t i = m->end; i < m->end + REACH; i++) {
		const struct token *w = &t->token[i];

		if (i >= end || w->kind == TOKEN_COMMA || w->kind == TOKEN_STOP)
			return true;
		if (w->flag & T_FIRST ||
		    (w->kind != TOKEN_WORD && w->kind != TOKEN_NUMBER))
			return false;
		has_clause |= token_is(w, W_REL);
		if (!has_clause && token_is(w, W_SAID | W_SAY) &&
		    token_is(w, W_PAST | W_THIRD))
			return false;
	}
	return false;
}

/* Can the noun mean what the name names: "the director" a person, "the ferry
 * company" a body? */
static bool
is_noun_for(const struct mention *m, enum mention_kind kind)
{
	if (m->kind != MENTION_NOUN || (m->class & W_GROUP))
		return false;
	if (kind == MENTION_NAME && (m->flag & M_PERSON))
		return true;
	return (kind == MENTION_BODY || kind == MENTION_NAME) &&
	    (m->class & W_ORG);
}

/* "the envoy at the time, Ann Lee,": the envoy.  English stacks no more of
 * them; "der Chef der Fraktion in der Stadt" others do. */
static struct mention *
head_of_phrases(
    const struct mention *first, struct mention *m, enum language language)
{
	int left = language == LANGUAGE_EN ? 1 : 4;
	/* A German genitive has no preposition between. */
	uint32_t min = language == LANGUAGE_DE ? 0 : 1;

	while (left-- > 0 && m > first && m->flag & M_AFTER_PREP &&
	    m->first - m[-1].end <= 1 && m->first - m[-1].end >= min)
		m--;
	return m;
}

/* "Ann Lee, who", "the man who" */
static void
link_who(struct mentions *all, const struct mention *first, struct mention *m,
    const struct tokens *t)
{
	struct mention *before = m - 1;
	size_t gap = m->first - before->end;

	/* "die Chefin der Partei, die": hardly the party */
	if (t->language == LANGUAGE_DE && !(before->flag & M_PERSON) &&
	    before->kind != MENTION_NAME)
		before = head_of_phrases(first, before, t->language);
	if (gap > 1 || (gap == 1 && t->token[m->first - 1].kind != TOKEN_COMMA))
		return;
	m->same = (uint32_t)(before - all->mention);
	m->wide = before->wide;
}

/* "the burglar", "his rival": in English it takes a given name as well, since
 * things have names too; but not after "one of them". */
static bool
is_english_person(const struct mention *noun, const struct mention *name,
    const struct tokens *t)
{
	if (t->language == LANGUAGE_EN && noun->end == noun->first + 1 &&
	    token_is_word(&t->token[noun->first], "one"))
		return true;
	return t->language == LANGUAGE_EN &&
	    token_is(&t->token[name->name], W_GIVEN) &&
	    (noun->flag & M_OWNED ||
		(token_is(&t->token[noun->first], W_DET) &&
		    !token_is(&t->token[noun->first], W_GROUP)));
}

/* Not "told the burglar", but "said the burglar". */
static bool
is_no_object(const struct mention *noun, const struct tokens *t)
{
	return !(noun->flag & (M_AFTER_PREP | M_AFTER_VERB)) ||
	    (noun->flag & M_AFTER_VERB &&
		token_is(&t->token[noun->first - 1], W_SAID | W_SAY));
}

/* "o comandante da capitania, Ana Lima," is one person, whatever the noun: a
 * full name set off after a definite article. */
static bool
is_definite_for(const struct mention *noun, const struct mention *name,
    const struct tokens *t)
{
	uint64_t sex;

	return noun->kind == MENTION_NOUN && name->kind == MENTION_NAME &&
	    name->end - name->name >= 2 && !(noun->class & (W_DOC | W_GROUP)) &&
	    is_no_object(noun, t) &&
	    (is_english_person(noun, name, t) ||
		grammar_is_definite(t->language, &t->token[noun->first], &sex));
}

/* "the ferry's owner, Lund Ltd,": what a body may be as well as a person. */
static bool
is_body_for(const struct mention *noun, const struct mention *name,
    const struct tokens *t)
{
	static const char *const nouns[] = {"owner", "contractor", "developer",
	    "insurer", "sponsor", "supplier"};
	const struct token *w = &t->token[noun->end - 1];

	if (t->language != LANGUAGE_EN || noun->kind != MENTION_NOUN ||
	    name->kind != MENTION_BODY ||
	    !is_no_object(noun->flag & M_OWNED ? noun - 1 : noun, t))
		return false;
	return token_is_one_of(w, nouns, sizeof(nouns) / sizeof(nouns[0]));
}

/* "Speaking to the Echo, the miller said": a name that opens no phrase of its
 * own and that no person is known by, at the end of what frames the sentence.
 */
static bool
is_frame(const struct mention *before, const struct tokens *t)
{
	const struct token *first = &t->token[before->name];

	if (t->language != LANGUAGE_EN || before->kind != MENTION_NAME ||
	    !(before->flag & M_AFTER_PREP) || before->flag & M_PERSON ||
	    token_is(first, W_GIVEN))
		return false;
	first = &t->token[before->first - 1];
	return first->flag & T_FIRST || first[-1].flag & T_FIRST;
}

static void
link_apposition(struct mentions *all, const struct mention *first,
    struct mention *m, const struct tokens *t, size_t end)
{
	struct mention *before = m - 1;
	uint32_t comma = before->end;

	if (m->wide != comma + 1 || t->token[comma].kind != TOKEN_COMMA ||
	    !(is_set_off(m, t, end) ||
		(t->language == LANGUAGE_DE && m->kind == MENTION_NAME &&
		    is_set_off_far(m, t, end))))
		return;
	before = head_of_phrases(first, before, t->language);
	if (is_frame(before, t))
		return;
	if (is_noun_for(before, m->kind) || is_definite_for(before, m, t) ||
	    is_body_for(before, m, t)) {
		before->same = (uint32_t)(m - all->mention);
		before->wide_end = m->end;
	} else if (is_noun_for(m, before->kind)) {
		m->same = (uint32_t)(before - all->mention);
	}
}

/* German "der frühere Minister und heutige Chef Ann Lee": one person, for the
 * second noun has no article of its own. */
static void
link_pair(struct mention *m, const struct tokens *t, size_t number)
{
	struct mention *noun = m - 1;
	uint64_t sex;

	if (t->language != LANGUAGE_DE || m->kind != MENTION_NAME ||
	    !(m->flag & M_AFTER_CONJ) || !(m->flag & M_PERSON) ||
	    m->name == m->first || token_is(&t->token[m->first], W_DET) ||
	    noun->kind != MENTION_NOUN || noun->end + 1 != m->first ||
	    noun->class & W_GROUP || !(noun->flag & M_PERSON) ||
	    !grammar_is_definite(t->language, &t->token[noun->first], &sex))
		return;
	noun->same = (uint32_t)number;
	noun->wide_end = m->end;
}

/* "a spokeswoman", "director": what a person is. */
static bool
is_someone(const struct mention *m, const struct tokens *t)
{
	return m->kind == MENTION_NOUN && m->flag & M_PERSON &&
	    !(m->class & W_GROUP) && !token_is(&t->token[m->first], W_POSS);
}

/* Is between tokens `from` and `to` a comma alone, or an age: ", 58, "? */
static bool
is_comma_or_age(const struct tokens *t, uint32_t from, uint32_t to)
{
	const struct token *w = &t->token[from];

	return w->kind == TOKEN_COMMA &&
	    (to == from + 1 ||
		(to == from + 3 && w[1].kind == TOKEN_NUMBER &&
		    w[2].kind == TOKEN_COMMA));
}

/* "Ann Lee, 58, the ferry's captain", "Ann Lee, a spokeswoman for the city,":
 * whom English sets a noun apart from, whoever owns it. */
static void
link_someone(struct mentions *all, const struct mention *first,
    struct mention *m, const struct tokens *t, size_t end)
{
	const struct mention *start = m;

	if (t->language != LANGUAGE_EN || m->same != MENTION_NONE ||
	    !is_someone(m, t))
		return;
	while (start > first && start->flag & M_OWNED)
		start--;
	if (start == first || start[-1].kind != MENTION_NAME ||
	    !is_comma_or_age(t, start[-1].end, start->first))
		return;
	if (is_set_off(m, t, end) || is_set_off_far(m, t, end))
		m->same = (uint32_t)(start - 1 - all->mention);
}

void
mentions_link(
    struct mentions *m, const struct tokens *t, size_t first, size_t end)
{
	for (size_t i = first + 1; i < m->n; i++) {
		struct mention *at = &m->mention[i];

		widen_by_owner(at);
		if (at->flag & M_RELATIVE)
			link_who(m, &m->mention[first], at, t);
		else
			link_apposition(m, &m->mention[first], at, t, end);
		link_someone(m, &m->mention[first], at, t, end);
		link_pair(at, t, i);
	}
}
