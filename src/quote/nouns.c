/*
 * nouns.c - whom "the senator" means, and what a person is.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "nouns.h"

#include "bytes.h"
#include "grammar.h"

/* What an abbreviated title is short for. */
static uint32_t
full_title(const char *text, const struct token *w)
{
	static const struct {
		const char *shorter, *full;
	} title[] = {{"sen.", "senator"}, {"gov.", "governor"},
	    {"rep.", "representative"}, {"pres.", "president"}};
	size_t len = w->end - w->start;

	if (text[w->end - 1] != '.')
		return w->hash;
	for (size_t i = 0; i < sizeof(title) / sizeof(title[0]); i++) {
		struct slice s = {text + w->start, len};

		if (slice_eq_ascii_nocase(s, slice_of(title[i].shorter)))
			return lexicon_hash_of(title[i].full);
	}
	return w->hash;
}

/* Another noun for what word `w` calls somebody; 0 if there is none. */
static uint32_t
other_noun(const struct token *w)
{
	static const struct {
		const char *noun, *other;
	} pair[] = {{"justice", "judge"}, {"firm", "company"},
	    {"company", "firm"}, {"airline", "company"}, {"carrier", "airline"},
	    {"retailer", "company"}};

	for (size_t i = 0; i < sizeof(pair) / sizeof(pair[0]); i++)
		if (token_is_word(w, pair[i].noun))
			return lexicon_hash_of(pair[i].other);
	return 0;
}

/* A word before a name that tells what the person is: no "Mr.". */
static bool
is_role(const struct token *w)
{
	return token_is(w, W_TITLE | W_ROLE | W_KIN) &&
	    !(token_is(w, W_TITLE) && token_is(w, W_MALE | W_FEMALE) &&
		w->flag & T_ABBR);
}

/* The head of the noun phrase: "spokeswoman" of "spokeswoman for the city". */
static const struct token *
head_of(const struct reading *r, const struct mention *m)
{
	return &r->tokens.token[grammar_head(&r->tokens, m->first, m->end)];
}

/* The end of "the ferry's crew", of which "the ferry" is mention `i`. */
static size_t
over_owned(const struct reading *r, size_t i)
{
	const struct mention *m = &r->mentions.mention[i];

	if (r->tokens.language == LANGUAGE_EN && m->flag & M_OWNER &&
	    i + 1 < r->mentions.n && m[1].flag & M_OWNED &&
	    m[1].first - m->end <= 1)
		return m[1].end;
	return m->end;
}

/* Over "for the campaign" after a noun phrase that ends at `end`. */
static size_t
over_phrases(const struct reading *r, size_t end)
{
	const struct token *t = r->tokens.token;

	for (int n = 0; n < 2 && end + 1 < r->tokens.n; n++) {
		if (grammar_is_genitive(&r->tokens, end, end - 1) &&
		    t[end].link != TOKEN_NO_LINK) {
			end = r->mentions.mention[t[end].link].end;
			continue;
		}
		if (!grammar_is_of(&r->tokens, end) ||
		    t[end + 1].link == TOKEN_NO_LINK ||
		    t[end + 1].kind != TOKEN_WORD || t[end].flag & T_FIRST ||
		    t[end + 1].flag & T_FIRST)
			break;
		if (r->tokens.language != LANGUAGE_EN &&
		    r->mentions.mention[t[end + 1].link].kind ==
			MENTION_PRONOUN)
			break; /* "in seiner" */
		if (r->tokens.language == LANGUAGE_DE &&
		    r->mentions.mention[t[end + 1].link].class &
			(W_DOC | W_CUENOUN))
			break; /* "in einer Erklärung": where it was said */
		if (r->tokens.language == LANGUAGE_EN &&
		    token_is(&t[end], W_SUBORD))
			break; /* "a rower as the ferry passed" */
		end = over_owned(r, t[end + 1].link);
	}
	return end;
}

/* "Dr.", "Prof. Dame", "Professor": no office and no trade. */
static bool
is_honour(const struct token *t, size_t first, size_t end)
{
	for (size_t i = first; i < end; i++)
		if (!token_is_word(&t[i], "dr") &&
		    !token_is_word(&t[i], "prof") &&
		    !token_is_word(&t[i], "professor") &&
		    !token_is_word(&t[i], "professorin") &&
		    !(token_is(&t[i], W_TITLE) && token_is(&t[i], W_SEX) &&
			!token_is(&t[i], W_ROLE)))
			return false;
	return true;
}

/* The first role that is told is kept, but for a longer form of it: "envoy",
 * "U.S. special envoy". */
static bool
is_fuller(
    const struct token *t, const struct person *p, size_t first, size_t end)
{
	return p->role >= p->role_end || is_honour(t, p->role, p->role_end) ||
	    (end - first > p->role_end - p->role &&
		t[end - 1].hash == t[p->role_end - 1].hash);
}

/* German "übernimmt zunächst Ministerin Lee": verbs and adverbs that stand
 * before a title; adjectives end in -e or -r. */
static bool
is_no_adjective(const struct reading *r, const struct token *w)
{
	char last = r->article->text[w->end - 1];

	return r->tokens.language == LANGUAGE_DE && !(w->flag & T_CAP) &&
	    w->kind == TOKEN_WORD && last != 'e' && last != 'r' && last != 'n';
}

static void
note_role(struct reading *r, uint32_t person, size_t first, size_t end)
{
	struct person *p = &r->people.person[person];
	const struct token *t = r->tokens.token;

	while (first < end &&
	    (token_is(&t[first], W_DET) || is_no_adjective(r, &t[first])))
		first++;
	if (first >= end || !is_fuller(t, p, first, end))
		return;
	p->role = (uint32_t)first;
	p->role_end = (uint32_t)end;
}

/* A small word in no list, such as "tuner" before a name. */
static bool
is_plain(const struct token *w)
{
	return w->kind == TOKEN_WORD && !w->class && !(w->flag & T_CAP);
}

/* "Bank of Lund" and "Lund Bank" are banks; "Bank Act" is none. */
static bool
is_head_of_body(const struct reading *r, const struct mention *m, size_t i)
{
	const struct token *next = &r->tokens.token[i + 1];

	return r->tokens.language != LANGUAGE_EN || i + 1 == m->end ||
	    token_is(next, W_PREP) || !(next->flag & T_CAP);
}

/* "Harbour Port Authority" is "the authority" later. */
static void
note_body(struct reading *r, const struct mention *m)
{
	const struct token *t = r->tokens.token;

	for (size_t i = m->name; i < m->end; i++)
		if (token_is(&t[i], W_ORG | W_ORGNAME) &&
		    is_head_of_body(r, m, i))
			people_link_noun(&r->people, t[i].hash, m->person);
}

/* German "Umweltminister Ann Lee" is "der Minister" later. */
static void
link_head(struct reading *r, const struct token *w, uint32_t person)
{
	const char *text = r->article->text + w->start;
	size_t len = w->end - w->start, head_len;
	uint32_t hash = 0;

	if (r->tokens.language != LANGUAGE_DE || len > LEXICON_WORD_MAX)
		return;
	lexicon_find_head(LANGUAGE_DE, text, len, &head_len);
	for (size_t i = len - head_len; i < len; i++)
		hash = lexicon_hash(hash, byte_fold(text[i]));
	if (head_len)
		people_link_noun(&r->people, hash, person);
}

/* "Regional airline Lund", "The rebel group Lund claimed", but not "the party
 * Lund founded", "a kind of party Lund liked". */
static bool
has_sort_of_body(const struct reading *r, const struct mention *m)
{
	const struct token *t = r->tokens.token;

	if (token_is(&t[m->first], W_DET) &&
	    (m->end >= r->tokens.n || !token_is(&t[m->end], W_CUE | W_AUX)))
		return false;
	return m->name > m->first && !(m->flag & M_AFTER_PREP) &&
	    token_is(&t[m->name - 1], W_ORG) && !(t[m->name - 1].flag & T_CAP);
}

/* It is a body then, unless somebody is known to be a person. */
static void
note_is_body(struct reading *r, uint32_t person)
{
	if (!r->people.person[person].is_human)
		r->people.person[person].kind = MENTION_BODY;
}

/* Link a person with noun `w`, whose hash or full form is `hash`, and with the
 * other noun for it. */
static void
link_noun(
    struct reading *r, const struct token *w, uint32_t hash, uint32_t person)
{
	uint32_t other = other_noun(w);

	people_link_noun(&r->people, hash, person);
	if (other)
		people_link_noun(&r->people, other, person);
}

/* ... is "the airline" later, and "the company". */
static void
note_sort_of_body(struct reading *r, const struct mention *m)
{
	const struct token *noun = &r->tokens.token[m->name - 1];

	link_noun(r, noun, noun->hash, m->person);
	note_is_body(r, m->person);
}

/* "Sen. Ann Lee", "former mayor Ann Lee" */
static void
note_title(struct reading *r, const struct mention *m)
{
	const struct token *t = r->tokens.token;
	bool has_role = false;

	for (size_t i = m->first; i < m->name; i++) {
		if (!is_role(&t[i]) && !(i + 1 == m->name && is_plain(&t[i])))
			continue;
		if (i > m->first && token_is_word(&t[i - 1], "vice"))
			continue; /* is no president */
		has_role = true;
		link_noun(
		    r, &t[i], full_title(r->article->text, &t[i]), m->person);
		link_head(r, &t[i], m->person);
	}
	if (has_role)
		note_role(r, m->person, m->first, m->name);
	else if (has_sort_of_body(r, m))
		note_sort_of_body(r, m);
}

/* "the operator, Lund Ferries", but not "in her party, Lund": a body has that
 * name, whatever the name looks like. */
static bool
is_body(const struct mention *m)
{
	return m->class & W_ORG && !(m->flag & (M_PERSON | M_AFTER_PREP));
}

/* "Ann Lee, who is chief economist at": the economist later. */
static void
note_clause(struct reading *r, const struct mention *m)
{
	enum {
		REACH = 5 /* words from "is" to the noun */
	};
	const struct token *t = r->tokens.token;
	uint32_t person = m->person;

	if (!grammar_is_word(&r->tokens, m->first, LANGUAGE_EN, "who") ||
	    person == MENTION_NONE || m->end + REACH >= r->tokens.n ||
	    !token_is(&t[m->end], W_BE))
		return;
	for (size_t i = m->end + 1; i < m->end + REACH; i++) {
		if (t[i].kind != TOKEN_WORD || token_is(&t[i], W_PREP))
			return;
		if (token_is(&t[i], W_ROLE))
			people_link_noun(&r->people, t[i].hash, person);
	}
}

void
nouns_note(struct reading *r, const struct mention *m)
{
	const struct mention *same;
	uint32_t hash;
	size_t end;

	if (m->flag & M_RELATIVE) {
		note_clause(r, m);
		return;
	}
	if (m->person != MENTION_NONE && m->kind == MENTION_NAME) {
		note_title(r, m);
		return;
	}
	if (m->person != MENTION_NONE && m->kind == MENTION_BODY) {
		note_body(r, m);
		return;
	}
	if (m->kind != MENTION_NOUN || m->same == MENTION_NONE)
		return;
	same = &r->mentions.mention[m->same];
	if (same->person == MENTION_NONE)
		return;
	end = over_phrases(r, m->end);
	hash = head_of(r, m)->hash;
	/* "Lee, president of the board," is not "the president", if there is
	 * another one. */
	if (r->tokens.language != LANGUAGE_EN || end == m->end ||
	    people_find_noun(&r->people, hash) == MENTION_NONE)
		people_link_noun(&r->people, hash, same->person);
	if (is_body(m))
		note_is_body(r, same->person);
	note_role(r, same->person, m->first, end);
}

/* Does an article or an owner say that it is known which one is meant? */
static bool
is_definite(const struct reading *r, const struct mention *m)
{
	const struct token *w = &r->tokens.token[m->first];
	uint64_t sex;

	if (m->flag & M_OWNED)
		return true;
	if (r->tokens.language != LANGUAGE_EN)
		return grammar_is_definite(r->tokens.language, w, &sex) ||
		    grammar_points_back(r->tokens.language, w);
	return token_is(w, W_DET) && w->end - w->start >= 3 &&
	    !token_is(w, W_ONE) && !token_is(w, W_GROUP) &&
	    (r->article->text[w->start] == 't' ||
		r->article->text[w->start] == 'T');
}

/* "Her office" is hers alone: the noun together with who owns it. */
static uint32_t
owned_hash(const struct reading *r, const struct mention *m, uint32_t hash)
{
	const struct mention *owner = m - 1;
	uint32_t who = owner->person != MENTION_NONE
	    ? owner->person
	    : r->tokens.token[owner->end - 1].hash;

	return (hash * 31 + who) * 31 + 7;
}

/* Of those that the noun is known for, the one named last before mention `m`,
 * else the last in the article. */
static uint32_t
known_before(const struct reading *r, const struct mention *m, uint32_t hash)
{
	enum {
		REACH = 100 /* mentions */
	};
	uint32_t last = people_find_noun(&r->people, hash);
	const struct mention *from = r->mentions.mention;

	if (last == MENTION_NONE)
		return last;
	if (m - from > REACH)
		from = m - REACH;
	while (m > from) {
		m--;
		if (m->person != MENTION_NONE && m->kind != MENTION_PRONOUN &&
		    people_has_noun(&r->people, hash, m->person))
			return m->person;
	}
	return last;
}

uint32_t
nouns_known(const struct reading *r, const struct mention *m)
{
	uint32_t person = known_before(r, m, head_of(r, m)->hash);
	uint64_t sex;

	if (person == MENTION_NONE || r->tokens.language == LANGUAGE_EN)
		return person;
	sex = r->people.person[person].class & W_SEX;
	return sex && m->class & W_SEX && !(sex & m->class) ? MENTION_NONE
							    : person;
}

/* Whom the noun means by what was said so far. */
static uint32_t
known_person(const struct reading *r, const struct mention *m, uint32_t hash,
    uint32_t owned)
{
	uint32_t person = MENTION_NONE;

	if (owned != hash)
		person = people_find_noun(&r->people, owned);
	if (person != MENTION_NONE || !is_definite(r, m))
		return person;
	person = nouns_known(r, m);
	if (person != MENTION_NONE && owned != hash &&
	    (r->people.person[person].kind == MENTION_BODY ||
		r->people.person[person].kind == MENTION_PLACE))
		return MENTION_NONE; /* "the Lands Office" is not "her office"
				      */
	return person;
}

/* "A report by Lund Council says": whose text it is, MENTION_NONE if nobody is
 * named. */
static uint32_t
author_of(const struct reading *r, const struct mention *m)
{
	const struct token *t = r->tokens.token;

	if (!(m->class & W_DOC) || m->end + 1 >= r->tokens.n ||
	    !(grammar_is_word(&r->tokens, m->end, LANGUAGE_EN, "by") ||
		grammar_is_word(&r->tokens, m->end, LANGUAGE_EN, "from")) ||
	    t[m->end + 1].kind != TOKEN_WORD ||
	    t[m->end + 1].link == TOKEN_NO_LINK)
		return MENTION_NONE;
	m = &r->mentions.mention[t[m->end + 1].link];
	return m->kind == MENTION_NAME || m->kind == MENTION_BODY
	    ? m->person
	    : MENTION_NONE;
}

uint32_t
nouns_person(struct reading *r, const struct mention *m)
{
	uint32_t hash = head_of(r, m)->hash;
	bool is_owned = m->flag & M_OWNED && m > r->mentions.mention;
	uint32_t owned = is_owned ? owned_hash(r, m, hash) : hash;
	uint32_t person = author_of(r, m);

	if (person == MENTION_NONE)
		person = known_person(r, m, hash, owned);
	if (person != MENTION_NONE)
		return person;
	person =
	    people_add_other(&r->people, m, m->wide, over_phrases(r, m->end));
	people_link_noun(&r->people, hash, person);
	if (is_owned)
		people_link_noun(&r->people, owned, person);
	r->people.person[person].class |= m->class;
	return person;
}
