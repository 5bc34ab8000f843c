/*
 * phrase.c - where a noun phrase ends.
 *
 * Floor 2, quote.  At a word of a closed class, a verb that we know, a mark or
 * a name's end.
 */
#include "config.h"

#include "phrase.h"

#include "grammar.h"

/* Words that no phrase goes on over. */
#define ENDS_PHRASE                                                            \
	(W_PREP | W_CONJ | W_SUBORD | W_WH | W_AUX | W_PRON | W_OBJ | W_NEG)

bool
phrase_is_plural_before_cue(const struct finder *f, size_t end)
{
	const struct token *w = &f->t->token[end];

	return end < f->end && w[-1].flag & T_S && !w[-1].class &&
	    token_is(w, W_SAID | W_SAY | W_TELL | W_CALL | W_MIND) &&
	    !token_is(w, W_CUENOUN | W_DOC);
}

/* "some said", "one told", "the other two replied": a subject without a noun.
 */
static bool
is_said_of_few(const struct token *w)
{
	return token_is(w - 1, W_DET) &&
	    (token_is(w - 1, W_GROUP | W_ONE) || token_is_word(w - 1, "one")) &&
	    token_is(w, W_SAID | W_SAY | W_TELL) &&
	    token_is(w, W_PAST | W_THIRD) && !token_is(w, W_CUENOUN | W_DOC);
}

/* German "Dem widersprach Lee": verbs of what somebody else has said. */
static bool
is_after_dem(const struct finder *f, size_t i)
{
	static const char *const verb[] = {"entgegnet", "entgegnete", "hielt",
	    "hält", "pflichtete", "widersprach", "widerspricht"};

	return grammar_is_word(f->t, i - 1, LANGUAGE_DE, "dem") &&
	    token_is_one_of(
		&f->t->token[i], verb, sizeof(verb) / sizeof(verb[0]));
}

/* A verb that we know in a form that can stand after its subject, with no
 * article or owner before it that would make it a noun. */
static bool
is_finite(const struct finder *f, size_t i, size_t first)
{
	const struct token *w = &f->t->token[i];

	if (!token_is(w, W_CUE | W_PAST | W_THIRD))
		return false;
	if (i == first && w->flag & T_FIRST && token_is(w, W_SAID | W_SAY) &&
	    token_is(w, W_PAST))
		return true; /* "Continued Ann Lee:" */
	if (w->flag & T_CAP)
		return false;
	if (i == first)
		return !f->is_owned || !token_is(w, W_BASE | W_THIRD) ||
		    !token_is(w, W_CUENOUN | W_DOC); /* "her claim that" */
	if (is_said_of_few(w) || is_after_dem(f, i))
		return true;
	if (token_is(w - 1, W_DET | W_POSS | W_DEMONYM))
		return false;
	if (token_is(w, W_PAST | W_ING))
		return true;
	if (token_is(w, W_THIRD))
		return !token_is(w, W_CUENOUN | W_DOC) || w->class & W_SAID ||
		    token_is(w - 1, W_SPEAKER) || (w[-1].flag & T_CAP);
	return (token_is(w - 1, W_GROUP) ||
		   phrase_is_plural_before_cue(f, i)) &&
	    !token_is(w, W_DOC | W_CUENOUN);
}

/* A capital in the middle of a sentence is part of a name, whatever it means
 * without one. */
static bool
is_name_word(const struct token *w)
{
	return (w->flag & (T_CAP | T_FIRST)) == T_CAP && !token_is(w, W_PRON);
}

/* "that" before a clause, not before its noun. */
static bool
opens_clause(const struct finder *f, size_t i)
{
	const struct token *w = &f->t->token[i];

	return token_is(w, W_SUBORD) && i + 1 < f->end &&
	    (token_is(w + 1, W_DET | W_POSS | W_PRON | W_AUX) ||
		w[1].flag & T_CAP || !token_is(w, W_DET));
}

/* Adverbs and words of time that no article makes a part of the phrase. */
static bool
is_aside(const struct token *w)
{
	bool is_adverb = (token_is(w, W_ADV) && !token_is(w, W_DET)) ||
	    (w->flag & T_LY && !w->class);

	return (is_adverb || token_is(w, W_TIME)) &&
	    !token_is(w - 1, W_DET | W_POSS);
}

/*
 * "planes filled the sky", "the mayor resigned in": a form in -ed that is no
 * adjective, since a noun stands before it or no noun after it.
 */
static bool
is_past(const struct finder *f, size_t i)
{
	const struct token *w = &f->t->token[i];

	if (!(w->flag & T_ED) || (w->flag & T_CAP) || w->class ||
	    token_is(w - 1, W_DET | W_POSS | W_ADV | W_DEMONYM) ||
	    w[-1].flag & T_LY)
		return false;
	if (token_is(w - 1, W_SPEAKER | W_GIVEN))
		return true;
	return i + 1 < f->end &&
	    (token_is(w + 1, W_DET | W_POSS | W_OBJ | W_PREP | W_SUBORD) ||
		w[1].kind == TOKEN_QUOTE);
}

bool
phrase_ends_before(const struct finder *f, size_t i, size_t first)
{
	const struct token *w = &f->t->token[i];

	if (w->kind != TOKEN_WORD && w->kind != TOKEN_NUMBER)
		return true;
	if (w->flag & (T_FIRST | T_OWN | T_CLITIC) && i > first)
		return true;
	if (f->t->language != LANGUAGE_EN && token_is(w, W_ACCORD) &&
	    !(w->flag & T_CAP))
		return true;
	if (f->t->language != LANGUAGE_EN && i > first &&
	    grammar_is_title(f->t, i, f->end) &&
	    !token_is(w - 1, W_DET | W_TITLE | W_ROLE))
		return true;
	if (opens_clause(f, i) || grammar_is_fused(f->t, i, f->from))
		return true;
	if (token_is(w, W_DET | W_POSS))
		return i > first && !token_is(w - 1, W_DET);
	if (token_is(w, ENDS_PHRASE) && !is_name_word(w) && !name_is_acronym(w))
		return !grammar_is_inner_neg(f->t, i, first, f->end);
	if (is_finite(f, i, first))
		return true;
	if (i == first || (w->flag & T_CAP))
		return false;
	return is_aside(w) || is_past(f, i);
}

/* May a small word between two names be a noun: "White House press secretary
 * Ann Lee"? */
static bool
is_noun_between(const struct finder *f, size_t i)
{
	const struct token *w = &f->t->token[i];

	if (w->kind != TOKEN_WORD || w->flag & (T_CAP | T_ED | T_LY | T_OWN))
		return false;
	return !(w->class &
	    ~(W_SPEAKER | W_CUE | W_BASE | W_CUENOUN | W_MEDIUM | W_MEANS |
		W_OCCASION | W_PRESS | W_WEAK | W_SAY | W_TITLE | W_WORK |
		W_OUTLETNOUN | W_ORGNAME));
}

/*
 * After a name: "U.S. special envoy", "White House press secretary Ann Lee", in
 * small letters.
 */
static bool
leads_to_role(const struct finder *f, size_t i)
{
	enum {
		REACH = 3
	};
	bool is_of_body =
	    token_is(&f->t->token[i - 1], W_DEMONYM | W_ACRONYM | W_PLACE);

	for (size_t k = i; k < f->end && k < i + REACH; k++) {
		const struct token *w = &f->t->token[k];

		if (!is_noun_between(f, k))
			return false;
		if (token_is(w, W_ROLE | W_TITLE | W_KIN))
			return is_of_body ||
			    (k + 1 < f->end && w[1].flag & T_CAP);
	}
	return false;
}

/* "an FBI investigation", "the U.S. media": what a body's name qualifies. */
static bool
is_qualified(const struct finder *f, size_t i, size_t first)
{
	const struct token *t = f->t->token;

	return token_is(&t[first], W_DET) &&
	    token_is(&t[i - 1], W_ACRONYM | W_DEMONYM) &&
	    is_noun_between(f, i) && !token_is(&t[i], W_CUE);
}

bool
phrase_goes_on(const struct finder *f, size_t i, size_t first)
{
	return i < f->end && !phrase_ends_before(f, i, first) &&
	    (token_is(&f->t->token[i], W_SPEAKER | W_TITLE) ||
		leads_to_role(f, i) || is_qualified(f, i, first));
}
