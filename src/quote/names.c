/*
 * names.c - what is a name in a run of capitalised words.
 *
 * Floor 2, quote.  "Former Florida Gov. Jeb Bush", "House Speaker Paul Ryan",
 * "University of Texas", "Ludwig van der Rohe Jr.".
 */
#include "config.h"

#include <stdlib.h>

#include "grammar.h"
#include "mentions.h"
#include "pullquote/xalloc.h"

/* Words with a capital that are no part of a name. */
#define NO_NAME                                                                \
	(W_PRON | W_OBJ | W_POSS | W_WH | W_AUX | W_CONJ | W_SUBORD | W_PREP | \
	    W_NEG | W_DET)

static size_t
slot_of(const struct capitals *c, uint32_t hash)
{
	size_t s = (hash ^ hash >> 15) & (c->cap - 1);

	while (c->slot[s] && c->slot[s] != hash)
		s = (s + 1) & (c->cap - 1);
	return s;
}

static void
grow(struct capitals *c)
{
	struct capitals old = *c;

	c->cap = old.cap ? old.cap * 2 : 256;
	c->slot = xcalloc(c->cap, sizeof(c->slot[0]));
	for (size_t i = 0; i < old.cap; i++)
		if (old.slot[i])
			c->slot[slot_of(c, old.slot[i])] = old.slot[i];
	free(old.slot);
}

void
capitals_add(struct capitals *c, const struct tokens *t, size_t from)
{
	for (size_t i = from; i < t->n; i++) {
		const struct token *w = &t->token[i];
		size_t s;

		if ((w->flag & (T_CAP | T_FIRST)) != T_CAP || !w->hash)
			continue;
		if (c->n * 2 >= c->cap)
			grow(c);
		s = slot_of(c, w->hash);
		c->n += !c->slot[s];
		c->slot[s] = w->hash;
	}
}

bool
capitals_has(const struct capitals *c, uint32_t hash)
{
	return c->cap && hash && c->slot[slot_of(c, hash)] == hash;
}

void
capitals_clear(struct capitals *c)
{
	free(c->slot);
	*c = (struct capitals){0};
}

/* At the head of a sentence: a word that is in no list, before a verb, an
 * auxiliary, an adverb, 's, or a label's colon? */
static bool
opens_with_verb(const struct token *w, const struct token *next)
{
	if (w->class || w->flag & (T_ED | T_ING | T_LY) ||
	    next->flag & (T_CAP | T_FIRST))
		return false;
	if (next->kind == TOKEN_COLON)
		return true;
	return !(w->flag & T_S) &&
	    (token_is(next, W_AUX | W_ADV) || next->flag & T_OWN ||
		(token_is(next, W_CUE) && token_is(next, W_PAST | W_THIRD)));
}

/* "Network Rail said", "Church Aid said", but "Police Chief Lee said". */
static bool
opens_body(const struct token *w, const struct token *next)
{
	const uint64_t of_bodies = W_ORG | W_ORGNAME | W_MEDIUM | W_OUTLETNOUN;

	return token_is(w, of_bodies) && !(w->class & ~of_bodies) &&
	    (next->flag & (T_CAP | T_FIRST)) == T_CAP && !next->class &&
	    !(next[1].flag & T_CAP);
}

bool
name_is_acronym(const struct token *w)
{
	return w->flag & T_UPPER && w->end - w->start > 1 &&
	    token_is(w, W_ACRONYM);
}

bool
name_has_word(const struct tokens *t, size_t i, const struct capitals *c)
{
	const struct token *w = &t->token[i];

	if (w->kind != TOKEN_WORD || !(w->flag & T_CAP))
		return false;
	if (token_is(w, W_TIME) && !token_is(w, W_GIVEN))
		return false;
	if (name_is_acronym(w))
		return true;
	if (token_is(w, NO_NAME))
		return token_is(w, W_GIVEN) && !(w->flag & T_FIRST);
	if (!(w->flag & T_FIRST))
		return true;
	if (token_is(w, W_SAID | W_SAY) && token_is(w, W_PAST))
		return false; /* "Continued Ann Lee:" */
	if (w->flag & T_ADJ && !capitals_has(c, w->hash))
		return false;
	if (t->language == LANGUAGE_DE && token_is(w, W_ADV) && i + 1 < t->n &&
	    token_is(w + 1, W_CUE) && !(w[1].flag & T_CAP))
		return false; /* "Anders sieht das Ann Lee" */
	if (token_is(w, W_GIVEN | W_TITLE | W_PLACE | W_ACRONYM | W_DEMONYM))
		return true;
	if (i + 1 < t->n && opens_with_verb(w, &t->token[i + 1]))
		return true;
	if (i + 2 < t->n && opens_body(w, &t->token[i + 1]))
		return true;
	return capitals_has(c, w->hash) ||
	    (i + 1 < t->n && (t->token[i + 1].flag & T_CAP) && !w->class &&
		!(w->flag & (T_ED | T_ING | T_LY)) &&
		!token_is(&t->token[i + 1], NO_NAME | W_TIME));
}

/* "Al From", "George Will", "Jonas Weil": a capital after a given name, in the
 * middle of a sentence, whatever the word is in small letters. */
static bool
is_odd_surname(const struct tokens *t, size_t i)
{
	const struct token *w = &t->token[i];

	return i > 0 && !(w->flag & T_FIRST) && token_is(w - 1, W_GIVEN) &&
	    w[-1].flag & T_CAP && w->end - w->start > 2 &&
	    token_is(w, W_AUX | W_SUBORD | W_PREP) &&
	    !token_is(w, W_PRON | W_OBJ | W_POSS | W_DET | W_WH | W_CONJ);
}

static bool
is_cap_word(const struct tokens *t, size_t i, size_t end)
{
	const struct token *w = &t->token[i];

	if (i >= end || w->kind != TOKEN_WORD || !(w->flag & T_CAP))
		return false;
	if (token_is(w, W_TIME) && !token_is(w, W_GIVEN))
		return false;
	return !token_is(w, NO_NAME) || token_is(w, W_GIVEN) ||
	    (w->flag & T_UPPER) || is_odd_surname(t, i) ||
	    grammar_opens_title(t, i, end);
}

/* "Ana do Carmo", "Silva e Sousa", "Ruiz y Vega", "Puig i Serra" */
static bool
is_iberian_particle(const struct tokens *t, size_t i)
{
	const struct token *w = &t->token[i];

	if (token_is_word(w, "do"))
		return token_is(w - 1, W_GIVEN);
	return w->end - w->start == 1 &&
	    (token_is_word(w, "e") || token_is_word(w, "y") ||
		token_is_word(w, "i"));
}

/* The end of lower-case words like "de la" at `i` that lead on to a capital,
 * else `i`. */
static size_t
skip_particles(const struct tokens *t, size_t i, size_t end)
{
	size_t k = i;

	while (k < end && k < i + 3 && !(t->token[k].flag & T_CAP) &&
	    (token_is(&t->token[k], W_PARTICLE) || is_iberian_particle(t, k) ||
		grammar_is_particle(t, k, i)))
		k++;
	if (k > i && grammar_is_origin(t, i, k))
		return i;
	return k > i && is_cap_word(t, k, end) ? k : i;
}

/* "Institute for Public Safety", "Campaign against Noise", "Committee to Save
 * Trees", which are no "campaign for Lee". */
static bool
is_purpose(const struct token *w)
{
	return w[-1].flag & T_CAP && token_is(w - 1, W_ORGNAME | W_ORG) &&
	    (token_is_word(w, "for") || token_is_word(w, "against") ||
		token_is_word(w, "to"));
}

/* The end of "of", "of the" or "for" at `i` inside the name of a body or an
 * office, or of German "für", else `i`. */
static size_t
skip_of(const struct tokens *t, size_t i, size_t end)
{
	size_t k = i;

	if (grammar_is_purpose(t, i, end))
		return i + 1;
	if (k >= end || t->token[k].class != W_PREP)
		return i;
	if (!token_is_word(&t->token[k], "of") && !is_purpose(&t->token[k]))
		return i;
	if (!token_is(&t->token[k - 1],
		W_ORGNAME | W_ORG | W_TITLE | W_ROLE | W_DOC) ||
	    token_is(&t->token[k - 1], W_SUFFIX))
		return i;
	k++;
	if (k < end && token_is(&t->token[k], W_DET) &&
	    !(t->token[k].flag & T_CAP))
		k++;
	return is_cap_word(t, k, end) ? k : i;
}

/* "Jr." after a comma, or a nickname between the parts of a name. */
static size_t
skip_inner(const struct tokens *t, size_t i, size_t end)
{
	const struct token *w = &t->token[i];

	if (i + 1 >= end)
		return i;
	if (w->kind == TOKEN_COMMA && token_is(w + 1, W_SUFFIX) &&
	    (w[1].flag & T_CAP))
		return i + 1;
	if (w->kind == TOKEN_QUOTE && w->end - w->start < 24 &&
	    is_cap_word(t, i + 1, end) && !(w[1].flag & T_FIRST) &&
	    !token_is(w + 1, W_TITLE | W_CUE))
		return i + 1;
	return i;
}

/* The capital after "&" at `i`, else `i`: "Smith & Sons". */
static size_t
skip_ampersand(const struct tokens *t, size_t i, size_t end)
{
	return t->token[i].hash == '&' && is_cap_word(t, i + 1, end) ? i + 1
								     : i;
}

/* Where the capitals from `i` on end. */
static size_t
capitals_end(const struct tokens *t, size_t i, size_t end)
{
	while (is_cap_word(t, i, end) && !(t->token[i].flag & T_FIRST))
		i++;
	return i;
}

/*
 * The capital after the conjunction at `i` in the name of a body that begins at
 * `first`, else `i`: "the Lund and District Hospitals Trust", German "Kanzlei
 * Lund und Berg".
 */
static size_t
skip_and(const struct tokens *t, size_t first, size_t i, size_t end)
{
	const struct token *w = &t->token[i];
	size_t last;

	if (i + 1 >= end || !is_cap_word(t, i + 1, end))
		return i;
	if (grammar_is_word(t, i, LANGUAGE_DE, "und"))
		return i == first + 2 && token_is(&t->token[first], W_ORG) &&
			!token_is(w - 1, W_GIVEN | W_ORG) && !w[1].class &&
			capitals_end(t, i + 1, end) == i + 2
		    ? i + 1
		    : i;
	if (!grammar_is_word(t, i, LANGUAGE_EN, "and") || i != first + 1 ||
	    !first || !token_is_word(w - 2, "the"))
		return i;
	last = capitals_end(t, i + 1, end) - 1;
	return last > i + 1 && token_is(&t->token[last], W_ORGNAME) ? i + 1 : i;
}

/* The capital after the apostrophe at `i` in the name of a body, else `i`:
 * "Lund Families' Association". */
static size_t
skip_owners(const struct tokens *t, size_t i, size_t end)
{
	const struct token *w = &t->token[i];

	if (!(w->flag & T_OWN) || (w->end - w->start) % 2 == 0 || /* 's */
	    !is_cap_word(t, i + 1, end) ||
	    !token_is(
		&t->token[capitals_end(t, i + 1, end) - 1], W_ORGNAME | W_ORG))
		return i;
	return i + 1;
}

/* "Article 5", "Channel 4" */
static bool
is_numbered(const struct tokens *t, size_t i)
{
	return t->token[i].kind == TOKEN_NUMBER &&
	    t->token[i].end - t->token[i].start <= 3 &&
	    token_is(&t->token[i - 1], W_DOC | W_ORGNAME);
}

/* The token that a name goes on with over small words at `i`, else `i`. */
static size_t
skip_small(const struct tokens *t, size_t first, size_t i, size_t end)
{
	size_t k = skip_particles(t, i, end);

	if (k == i)
		k = skip_of(t, i, end);
	if (k == i)
		k = skip_inner(t, i, end);
	if (k == i)
		k = skip_ampersand(t, i, end);
	if (k == i)
		k = skip_and(t, first, i, end);
	return k == i ? skip_owners(t, i, end) : k;
}

size_t
name_run_end(const struct tokens *t, size_t i, size_t end)
{
	size_t first = i++;

	while (i < end && !(t->token[i].flag & T_FIRST)) {
		size_t k = i;

		if (!is_cap_word(t, i, end)) {
			k = skip_small(t, first, i, end);
			if (k == i)
				return is_numbered(t, i) ? i + 1 : i;
		}
		i = k + 1;
	}
	return i;
}

/* Does a given name with a surname after it stand at `i`? */
static bool
is_given_name(const struct tokens *t, size_t i, size_t end)
{
	return i + 1 < end && token_is(&t->token[i], W_GIVEN) &&
	    (t->token[i + 1].flag & T_CAP) &&
	    !token_is(&t->token[i + 1], W_ORGNAME | W_TITLE | W_ROLE | W_PLACE);
}

static enum mention_kind
kind_of_name(const struct tokens *t, size_t first, size_t end)
{
	const struct token *last = &t->token[end - 1];
	size_t place_n = 0;

	if (token_is(last, W_SUFFIX))
		return MENTION_NAME;
	if (token_is(last, W_ORGNAME | W_ORG) &&
	    !(end - first == 2 && token_is(&t->token[first], W_GIVEN) &&
		!token_is(&t->token[first], W_PLACE)))
		return MENTION_BODY;
	if (end - first == 1 &&
	    (token_is(last, W_ACRONYM) ||
		((last->flag & T_UPPER) && last->end - last->start <= 6 &&
		    !token_is(last, W_GIVEN))))
		return MENTION_BODY;
	if (token_is(&t->token[first], W_ACRONYM))
		return MENTION_BODY;
	if (t->language == LANGUAGE_DE && end - first > 2 &&
	    last->flag & T_UPPER && token_is(last - 1, W_ORG))
		return MENTION_BODY; /* "Europäische Behörde ESA" */
	if (t->language == LANGUAGE_DE && end - first > 1 &&
	    (token_is(&t->token[first], W_ORG) ||
		t->token[first].flag & T_UPPER) &&
	    !token_is(&t->token[first + 1], W_GIVEN))
		return MENTION_BODY; /* "Landkreis Lund", "SV Lund" */
	for (size_t i = first; i < end; i++) {
		const struct token *w = &t->token[i];

		if (w->hash == '&' || grammar_is_purpose(t, i, end))
			return MENTION_BODY;
		place_n += token_is(w, W_PLACE | W_DEMONYM) &&
		    !(token_is(w, W_GIVEN) && end - first > 1);
		if (token_is(w, W_ORGNAME) && !token_is(w, W_GIVEN) &&
		    !token_is(&t->token[first], W_GIVEN))
			return MENTION_BODY;
	}
	return place_n && token_is(last, W_PLACE | W_DEMONYM) &&
		!token_is(&t->token[first], W_GIVEN)
	    ? MENTION_PLACE
	    : MENTION_NAME;
}

/* The token after the last title in [first, end) that something follows, else
 * `first`. */
static size_t
after_title(const struct tokens *t, size_t first, size_t end)
{
	/* German has a capital in "ihr Sohn Jan" too. */
	const uint64_t before =
	    W_TITLE | W_ROLE | (t->language == LANGUAGE_DE ? W_KIN : 0);

	for (size_t i = end - 1; i > first; i--) {
		const struct token *w = &t->token[i - 1];

		/* "Sheikh Hasina" is a name, "Sheikh Ali Lund" has a title. */
		if (!token_is(w, before) ||
		    (token_is(w, W_GIVEN) &&
			(!token_is(w, W_TITLE) || token_is(w, W_SEX) ||
			    i + 1 == end)) ||
		    token_is(w + 1, W_SUFFIX) ||
		    (i - 1 > first && w[-1].flag & T_INITIAL))
			continue;
		if (w[1].class != W_PREP)
			return i;
		return i + 2 < end ? i + 2 : first; /* Secretary of State */
	}
	return first;
}

/* German writes every noun with a capital: of three words the first is what
 * somebody is (Pfarrerin Ann Lee), unless it is a given name. */
static size_t
after_german_noun(const struct tokens *t, size_t first, size_t end)
{
	size_t last = end - 1;

	while (last > first + 1 && token_is(&t->token[last - 1], W_PARTICLE))
		last--;
	if (last == first + 1 && token_is(&t->token[first], W_DOC) &&
	    !token_is(&t->token[last], W_ORG | W_ORGNAME))
		return last; /* "ein Brief Lunds" */
	if (last < first + 2 || token_is(&t->token[first], W_GIVEN) ||
	    t->token[first].flag & (T_INITIAL | T_UPPER))
		return first;
	for (size_t i = first + 1; i + 1 < end; i++)
		if (t->token[i].flag & T_UPPER)
			return i; /* "Zweitligist SV Blau-Weiß Lund" */
	return last - 1;
}

size_t
name_start(
    const struct tokens *t, size_t first, size_t end, enum mention_kind *kind)
{
	size_t at = grammar_after_kind(t, first, end);

	if (at > first) {
		*kind = MENTION_BODY;
		return at;
	}
	at = after_title(t, first, end);
	*kind = kind_of_name(t, at, end);
	if (*kind == MENTION_BODY)
		return at;
	for (size_t i = at; i + 1 < end; i++) {
		const struct token *w = &t->token[i];

		if (is_given_name(t, i, end)) {
			/* "Abu Omar al-Lund", "Van Ann" */
			at = i > at && token_is(w - 1, W_PARTICLE) ? i - 1 : i;
			break;
		}
		if (i == at && token_is(w, W_DEMONYM | W_ACRONYM) &&
		    !token_is(w + 1, W_ORGNAME | W_ORG))
			at = i + 1;
		else if (w->flag & T_INITIAL)
			break;
	}
	while (at + 1 < end && !(t->token[at].flag & T_CAP) &&
	    !token_is(&t->token[at], W_PARTICLE))
		at++;
	if (t->language == LANGUAGE_DE)
		at = after_german_noun(t, at, end);
	*kind = kind_of_name(t, at, end);
	return at;
}
