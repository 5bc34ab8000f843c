/*
 * grammar.c - small words that other languages than English use in their own
 * way.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "grammar.h"

/* Is the token before `i` part of a phrase, in the same sentence? */
static bool
is_after_phrase(const struct tokens *t, size_t i, size_t from)
{
	return i > from && t->token[i - 1].kind == TOKEN_WORD &&
	    t->token[i - 1].link != TOKEN_NO_LINK &&
	    !(t->token[i].flag & T_FIRST);
}

bool
grammar_is_fused_word(const struct tokens *t, size_t i, size_t from)
{
	const struct token *w = &t->token[i];

	if ((w->class & (W_PREP | W_DET)) != (W_PREP | W_DET))
		return false;
	if (t->language == LANGUAGE_FR && token_is_word(w, "des"))
		return is_after_phrase(t, i, from);
	/* Portuguese "a" is more often the article. */
	return t->language != LANGUAGE_PT || !token_is_word(w, "a");
}

/* Does the noun at token `i` belong to a paper, as its editor does? */
static bool
is_of_paper(const struct token *w)
{
	static const char *const noun[] = {"chef", "chefin", "direktor",
	    "direktorin", "herausgeber", "herausgeberin", "journalist",
	    "journalistin", "korrespondent", "korrespondentin", "leiter",
	    "leiterin", "redakteur", "redakteurin", "reporter", "reporterin"};

	return token_is_one_of(w, noun, sizeof(noun) / sizeof(noun[0]));
}

/* "sagte ein Anwohner der Zeitung": is it the dative of a paper, to which the
 * one before it spoke, that opens at `i`? */
static bool
is_told(const struct tokens *t, size_t i)
{
	enum {
		REACH = 6 /* from the verb over its subject */
	};
	const struct token *w = t->token;
	size_t k = i + 1;

	if (!token_is_word(&w[i], "der") || is_of_paper(&w[i - 1]))
		return false;
	if (k + 1 < t->n && !(w[k].flag & T_CAP) && w[k].kind == TOKEN_WORD)
		k++; /* "der örtlichen Zeitung" */
	if (k >= t->n || !(w[k].flag & T_CAP) ||
	    !(token_is(&w[k], W_OUTLETNOUN) ||
		token_is_word(&w[k], "nachrichtenagentur") ||
		token_is_word(&w[k], "agentur")))
		return false;
	for (k = i;
	     k > 0 && i - k < REACH && w[k - 1].sentence == w[i].sentence; k--)
		if (token_is_word(&w[k - 1], "wie") ||
		    (token_is(&w[k - 1], W_SAID | W_SAY) &&
			token_is(&w[k - 1], W_PAST) &&
			!(w[k - 1].flag & T_CAP)))
			return true;
	return false;
}

bool
grammar_is_genitive(const struct tokens *t, size_t i, size_t from)
{
	const struct token *w = &t->token[i];

	return t->language == LANGUAGE_DE && is_after_phrase(t, i, from) &&
	    w[-1].flag & T_CAP &&
	    (token_is_word(w, "der") || token_is_word(w, "des") ||
		token_is_word(w, "einer") || token_is_word(w, "eines")) &&
	    !is_told(t, i);
}

bool
grammar_is_predicate(
    const struct tokens *t, size_t first, size_t end, size_t block_end)
{
	const struct token *w = &t->token[first];

	return t->language == LANGUAGE_DE && first > 0 && end == first + 1 &&
	    end + 1 < block_end && w[-1].flag & T_FIRST &&
	    token_is_word(&w[-1], "als") &&
	    token_is(&w[1], W_SAY | W_SAID | W_CALL) &&
	    token_is(&w[1], W_PAST | W_THIRD) && w[2].kind != TOKEN_COMMA;
}

bool
grammar_is_oblique(const struct tokens *t, size_t i)
{
	const struct token *w = &t->token[i];

	return t->language == LANGUAGE_DE &&
	    (token_is_word(w, "dem") || token_is_word(w, "den") ||
		token_is_word(w, "einem") || token_is_word(w, "einen") ||
		(token_is_word(w, "einer") && i + 1 < t->n &&
		    w[1].flag & T_CAP) ||
		(i > 0 && is_told(t, i)));
}

bool
grammar_is_bracketed(
    const struct tokens *t, size_t first, size_t end, size_t block_end)
{
	return t->language == LANGUAGE_DE && first > 0 &&
	    t->token[first - 1].kind == TOKEN_OPEN &&
	    tokens_has_kind(t, end, block_end, TOKEN_CLOSE);
}

bool
grammar_is_particle(const struct tokens *t, size_t i, size_t first)
{
	return t->language == LANGUAGE_DE && i > first &&
	    token_is(&t->token[i], W_DET) &&
	    token_is(&t->token[first], W_PARTICLE);
}

bool
grammar_is_origin(const struct tokens *t, size_t first, size_t end)
{
	const uint64_t body = W_ORG | W_ORGNAME | W_ACRONYM | W_PLACE | W_ROLE;
	const struct token *w = &t->token[first], *next = &t->token[end];

	if (t->language != LANGUAGE_DE || !token_is(w, W_PREP))
		return false;
	if (token_is(next, body) || next->flag & T_UPPER ||
	    token_is(w - 1, W_ROLE | W_TITLE | W_KIN | W_ORG | W_DOC))
		return true;
	return !token_is(w - 1, W_GIVEN) && first > 1 && w[-2].flag & T_CAP &&
	    !token_is(w - 2, W_TITLE | W_ROLE) && !(w[-1].flag & T_FIRST);
}

bool
grammar_opens_title(const struct tokens *t, size_t i, size_t end)
{
	const struct token *w = &t->token[i];

	return t->language == LANGUAGE_DE && i > 0 && i + 1 < end &&
	    (w->flag & (T_CAP | T_FIRST)) == T_CAP && token_is(w, W_DET) &&
	    w[-1].kind == TOKEN_WORD && w[-1].flag & T_CAP &&
	    token_is(w - 1, W_ORG) && w[1].kind == TOKEN_WORD &&
	    w[1].flag & T_CAP && !(w[1].flag & T_FIRST);
}

bool
grammar_is_purpose(const struct tokens *t, size_t i, size_t end)
{
	const struct token *w = &t->token[i];

	return i > 0 && i + 1 < end &&
	    grammar_is_word(t, i, LANGUAGE_DE, "f\xC3\xBCr") &&
	    token_is(w - 1, W_ORG | W_ORGNAME) && w[-1].flag & T_CAP &&
	    w[1].kind == TOKEN_WORD && w[1].flag & T_CAP &&
	    !token_is(w + 1, W_DET | W_PRON | W_POSS);
}

size_t
grammar_after_kind(const struct tokens *t, size_t first, size_t end)
{
	const uint64_t of_name = W_ORG | W_ORGNAME | W_ROLE | W_TITLE;
	const struct token *w = &t->token[first];

	if (t->language != LANGUAGE_DE || first == 0 || first + 1 >= end ||
	    (w->class & (W_ORG | W_NEUTER)) != (W_ORG | W_NEUTER) ||
	    token_is(w, W_ORGNAME) || w->flag & T_FIRST ||
	    !token_is(w - 1, W_DET) || token_is(w + 1, of_name))
		return first;
	return first + 1;
}

bool
grammar_is_inner_neg(const struct tokens *t, size_t i, size_t first, size_t end)
{
	const struct token *w = &t->token[i];

	return grammar_is_word(t, i, LANGUAGE_DE, "nicht") && i > first &&
	    i + 2 < end && token_is(&t->token[first], W_DET) &&
	    w[1].kind == TOKEN_WORD && !(w[1].class & ~W_NAMING) &&
	    !(w[1].flag & T_CAP) && w[2].flag & T_CAP;
}

static bool
ends_clause(const struct token *w)
{
	return w->kind == TOKEN_COMMA || w->kind == TOKEN_STOP ||
	    w->kind == TOKEN_SEMI || w->kind == TOKEN_COLON ||
	    w->kind == TOKEN_DASH || w->kind == TOKEN_OPEN || w->flag & T_FIRST;
}

/* Does the clause after token `i` have its verb at its end, and there alone?
 * "..., die am Montag geplante Reise sei tot" has not. */
static bool
is_verb_last(const struct tokens *t, size_t i, size_t end)
{
	enum {
		REACH = 30, /* tokens of such a clause */
		VERBS = 3   /* "gesagt haben soll" */
	};
	size_t aux = i, k = i + 1;

	for (; k < end && k < i + REACH && !ends_clause(&t->token[k]); k++)
		if (token_is(&t->token[k], W_AUX) && aux == i)
			aux = k;
	return k > i + 1 && k < i + REACH && (aux == i || aux + VERBS >= k) &&
	    !(t->token[k - 1].flag & T_CAP) &&
	    token_is(&t->token[k - 1], W_AUX | W_CUE | W_PAST | W_THIRD);
}

bool
grammar_is_relative(const struct tokens *t, size_t i, size_t end)
{
	const uint64_t small = W_DET | W_PREP | W_PRON | W_OBJ | W_POSS |
	    W_ADV | W_NEG | W_SUBORD | W_TIME;
	const struct token *w = &t->token[i];

	if (t->language != LANGUAGE_DE || i == 0 || i + 1 >= end ||
	    w[-1].kind != TOKEN_COMMA || w->flag & T_CAP ||
	    !(token_is_word(w, "der") || token_is_word(w, "die") ||
		token_is_word(w, "das")))
		return false;
	return (w[1].kind == TOKEN_QUOTE ||
		   (w[1].kind == TOKEN_WORD && token_is(w + 1, small) &&
		       !(w[1].flag & T_CAP))) &&
	    is_verb_last(t, i, end);
}

bool
grammar_is_relative_object(const struct tokens *t, size_t i, size_t end)
{
	const struct token *w = &t->token[i];

	return t->language == LANGUAGE_DE && i + 1 < end &&
	    (token_is(w + 1, W_PRON) ||
		(token_is_word(w + 1, "der") && !token_is_word(w, "der")));
}

bool
grammar_is_title(const struct tokens *t, size_t i, size_t end)
{
	const struct token *w = &t->token[i];

	return t->language == LANGUAGE_FR && token_is(w, W_TITLE) &&
	    (w->flag & (T_CAP | T_FIRST)) == T_CAP && i + 1 < end &&
	    w[1].flag & T_CAP;
}

bool
grammar_is_view(const struct tokens *t, size_t i, size_t end)
{
	const uint64_t view = W_ACCORD | W_CUENOUN;

	return t->language != LANGUAGE_EN && i + 1 < end &&
	    (t->token[i + 1].class & view) == view;
}

bool
grammar_is_demonstrative(const struct tokens *t, size_t i, size_t end)
{
	const struct token *w = &t->token[i];

	if (!grammar_is_word(t, i, LANGUAGE_DE, "dieser") &&
	    !grammar_is_word(t, i, LANGUAGE_DE, "diese"))
		return false;
	if (i + 1 < end && token_is(w + 1, W_AUX | W_CUE))
		return true;
	/* "sagte dieser am Montag": no noun comes. */
	return i > 0 && token_is(w - 1, W_SAID | W_SAY) &&
	    token_is(w - 1, W_PAST | W_THIRD) && !(w->flag & T_FIRST) &&
	    (i + 1 >= end || w[1].kind != TOKEN_WORD ||
		(token_is(w + 1, W_PREP | W_ADV | W_SUBORD) &&
		    !(w[1].flag & T_CAP)));
}

bool
grammar_is_of(const struct tokens *t, size_t i)
{
	static const char *const of[] = {"am", "an", "aus", "bei", "beim",
	    "f\xC3\xBCr", "im", "in", "vom", "von"};

	if (t->language != LANGUAGE_DE)
		return token_is(&t->token[i], W_PREP);
	return token_is_one_of(&t->token[i], of, sizeof(of) / sizeof(of[0]));
}

bool
grammar_is_noun(
    const struct tokens *t, size_t first, size_t run, size_t run_end)
{
	const struct token *w = &t->token[run];

	if (t->language != LANGUAGE_DE || run_end != run + 1 ||
	    token_is(w, W_GIVEN) || w->flag & T_UPPER)
		return false; /* "die FDP" */
	if (w->flag & T_HYPHEN && token_is(w, W_ORG) && !token_is(w, W_GROUP))
		return false; /* "das Max-Wolf-Institut" */
	if (run == first)
		return token_is(w, W_SPEAKER);
	return !token_is(w - 1, W_TITLE | W_ROLE | W_ADV); /* "Auch Lee" */
}

size_t
grammar_over_time(const struct tokens *t, size_t i, size_t end)
{
	const struct token *w = t->token;
	size_t k = i;

	if (k < end && token_is(&w[k], W_PREP))
		k++;
	if (k < end && token_is(&w[k], W_DET) && !token_is(&w[k], W_PREP))
		k++;
	if (t->language == LANGUAGE_DE && k + 1 < end &&
	    w[k].kind == TOKEN_NUMBER && token_is(&w[k + 1], W_MONTH))
		k++; /* "am 12. Mai" */
	if (k >= end || !token_is(&w[k], W_TIME))
		return i;
	while (k < end && token_is(&w[k], W_TIME))
		k++;
	if (k + 2 < end && w[k].kind == TOKEN_OPEN &&
	    w[k + 1].kind == TOKEN_NUMBER && w[k + 2].kind == TOKEN_CLOSE)
		k += 3;
	return k;
}

bool
grammar_can_head(const struct tokens *t, size_t i)
{
	const struct token *w = &t->token[i];

	if (t->language != LANGUAGE_DE)
		return t->language == LANGUAGE_EN || !token_is(w, W_TIME);
	return (w->flag & T_CAP || (w->kind == TOKEN_NUMBER && w->class)) &&
	    !token_is(w, W_TIME | W_DET);
}

/* Definite articles, and the sex that they say; in German of the nominative,
 * where it is not plain. */
static const struct {
	char word[6];
	uint8_t language;
	uint64_t sex;
} article[] = {
    {"der", LANGUAGE_DE, W_MALE},
    {"die", LANGUAGE_DE, W_FEMALE},
    {"das", LANGUAGE_DE, 0},
    {"dem", LANGUAGE_DE, W_MALE},
    {"den", LANGUAGE_DE, W_MALE},
    {"des", LANGUAGE_DE, 0},
    {"le", LANGUAGE_FR, W_MALE},
    {"la", LANGUAGE_FR, W_FEMALE},
    {"l'", LANGUAGE_FR, 0},
    {"ce", LANGUAGE_FR, W_MALE},
    {"cette", LANGUAGE_FR, W_FEMALE},
    {"les", LANGUAGE_FR, 0},
    {"el", LANGUAGE_ES, W_MALE},
    {"la", LANGUAGE_ES, W_FEMALE},
    {"los", LANGUAGE_ES, 0},
    {"las", LANGUAGE_ES, 0},
    {"o", LANGUAGE_PT, W_MALE},
    {"a", LANGUAGE_PT, W_FEMALE},
    {"os", LANGUAGE_PT, 0},
    {"as", LANGUAGE_PT, 0},
};

bool
grammar_is_definite(
    enum language language, const struct token *w, uint64_t *sex)
{
	for (size_t i = 0; i < sizeof(article) / sizeof(article[0]); i++)
		if (article[i].language == language &&
		    token_is_word(w, article[i].word)) {
			*sex = article[i].sex;
			return true;
		}
	*sex = 0;
	return false;
}

bool
grammar_points_back(enum language language, const struct token *w)
{
	switch (language) {
	case LANGUAGE_FR:
		return token_is_word(w, "ce") || token_is_word(w, "cet") ||
		    token_is_word(w, "cette");
	case LANGUAGE_ES:
	case LANGUAGE_PT:
		return token_is_word(w, "este") || token_is_word(w, "esta") ||
		    token_is_word(w, "estas") || token_is_word(w, "estos") ||
		    token_is_word(w, "estes");
	default:
		return false;
	}
}

bool
grammar_is_romance(enum language language)
{
	return language == LANGUAGE_FR || language == LANGUAGE_ES ||
	    language == LANGUAGE_PT;
}

/* "la directora técnica" */
size_t
grammar_head(const struct tokens *t, size_t first, size_t end)
{
	for (size_t i = first; i < end && grammar_is_romance(t->language); i++)
		if (token_is(&t->token[i], W_SOMEBODY))
			return i;
	return end - 1;
}

size_t
grammar_over_noun(const struct tokens *t, size_t i, size_t end)
{
	const uint64_t closed = W_DET | W_PREP | W_CONJ | W_SUBORD | W_WH |
	    W_AUX | W_PRON | W_OBJ | W_POSS | W_NEG;

	if (!grammar_is_romance(t->language) || i + 1 >= end ||
	    (t->token[i].class & (W_PREP | W_PARTICLE | W_DET)) !=
		(W_PREP | W_PARTICLE) ||
	    t->token[i + 1].kind != TOKEN_WORD ||
	    t->token[i + 1].flag & (T_CAP | T_FIRST) ||
	    token_is(&t->token[i + 1], closed))
		return i;
	return i + 2;
}

uint64_t
grammar_class_of(const struct tokens *t, size_t first, size_t end)
{
	uint64_t class = t->token[grammar_head(t, first, end)].class, sex;

	if (t->language == LANGUAGE_EN)
		return class;
	/* "ein Mitarbeiter" is one, "Mitarbeiter" may be several. */
	if (t->language == LANGUAGE_DE && token_is(&t->token[first], W_DET) &&
	    (token_is_word(&t->token[first], "ein") ||
		token_is_word(&t->token[first], "eine") ||
		token_is_word(&t->token[first], "einem") ||
		token_is_word(&t->token[first], "einen")) &&
	    class & W_ROLE)
		return class & ~W_GROUP;
	if (!grammar_is_definite(t->language, &t->token[first], &sex) || !sex ||
	    !(class & (W_ROLE | W_TITLE | W_KIN)))
		return class;
	/* "le juge", "la juge" */
	if (!(class & W_SEX) || (class & W_SEX) == W_SEX)
		return (class & ~W_SEX) | sex;
	if (class & sex)
		return class;
	return t->language == LANGUAGE_DE ? class | W_GROUP
					  : (class & ~W_SEX) | sex;
}
