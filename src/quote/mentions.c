/*
 * mentions.c - cutting noun phrases out of a sentence without a grammar.
 *
 * Floor 2, quote.  phrase.c says where a phrase ends.  It is taken if its head
 * is one that can speak, or if an article or a possessive opens it.
 */
#include "config.h"

#include "mentions.h"

#include <stdlib.h>

#include "dateline.h"
#include "dropped.h"
#include "grammar.h"
#include "phrase.h"
#include "pullquote/xalloc.h"

struct mention *
mentions_put(struct mentions *m, struct tokens *t, size_t first, size_t end,
    unsigned flag)
{
	if (m->n == m->cap)
		m->mention =
		    xgrow(m->mention, m->n, &m->cap, sizeof(m->mention[0]));
	m->mention[m->n] = (struct mention){
	    .first = (uint32_t)first,
	    .end = (uint32_t)end,
	    .name = (uint32_t)end,
	    .person = MENTION_NONE,
	    .same = MENTION_NONE,
	    .wide = (uint32_t)first,
	    .wide_end = (uint32_t)end,
	    .class = t->token[end - 1].class,
	    .flag = (uint16_t)flag,
	};
	for (size_t i = first; i < end; i++)
		if (t->token[i].kind != TOKEN_QUOTE)
			t->token[i].link = (uint32_t)m->n;
	return &m->mention[m->n++];
}

/* A verb that we know, or a word in no list right after a mention: what
 * follows is its object. */
static bool
is_verb_before(const struct finder *f, size_t i)
{
	const struct token *w = &f->t->token[i];

	if (w->kind != TOKEN_WORD || w->flag & T_CAP)
		return false;
	if (token_is(w, W_CUE | W_PAST | W_THIRD))
		return !token_is(w, W_ING);
	if (w->class || i == f->from || w->link != TOKEN_NO_LINK)
		return false;
	if (w->flag & T_ED &&
	    (w[-1].kind == TOKEN_COMMA || token_is(w - 1, W_CONJ)))
		return true; /* "came in, lifted his hat and said" */
	return w[-1].kind == TOKEN_WORD && w[-1].link != TOKEN_NO_LINK;
}

/* "after the mayor told us": a conjunction, for a verb stands behind what
 * follows it. */
static bool
opens_clause_at(const struct finder *f, const struct token *w, size_t end)
{
	const struct token *verb = &f->t->token[end];

	return token_is(w, W_SUBORD) && end < f->end &&
	    (token_is(verb, W_AUX) ||
		(token_is(verb, W_PAST | W_THIRD) && !token_is(verb, W_DOC)) ||
		(verb->flag & T_ED && !verb->class));
}

static struct mention *
add_mention(struct finder *f, size_t first, size_t end, enum mention_kind kind)
{
	const struct token *before =
	    first > f->from ? &f->t->token[first - 1] : NULL;
	struct mention *new;
	unsigned flag = f->is_owned ? M_OWNED : 0;

	if (f->t->token[first].flag & T_FIRST || !before)
		flag |= M_FIRST;
	else if ((token_is(before, W_PREP) &&
		     !opens_clause_at(f, before, end)) ||
	    grammar_is_genitive(f->t, first, f->from))
		flag |= M_AFTER_PREP;
	else if (is_verb_before(f, first - 1))
		flag |= M_AFTER_VERB;
	else if (token_is(before, W_CONJ))
		flag |= M_AFTER_CONJ;
	else if (before->kind == TOKEN_COMMA)
		flag |= M_AFTER_COMMA;
	if (grammar_is_oblique(f->t, first) ||
	    grammar_is_bracketed(f->t, first, end, f->end))
		flag |= M_OBJECT;
	if (f->is_owned && f->out->n)
		flag |= f->out->mention[f->out->n - 1].flag &
		    (M_AFTER_PREP | M_AFTER_VERB);
	new = mentions_put(f->out, f->t, first, end, flag);
	new->kind = (uint8_t)kind;
	f->is_owned = false;
	return new;
}

/* 's or ' right after token `end - 1` of a phrase. */
static bool
is_owner(const struct finder *f, size_t end)
{
	return end < f->end && (f->t->token[end].flag & T_OWN) &&
	    !(f->t->token[end].flag & T_AFTER_BLANK);
}

/* After 's: does a word that can be owned follow, or is it "is"/"has"? */
static size_t
after_owner(struct finder *f, struct mention *m, size_t end)
{
	if (!is_owner(f, end))
		return end;
	m->flag |= M_OWNER;
	f->is_owned = true;
	return end + 1;
}

static size_t
add_pronoun(struct finder *f, size_t i)
{
	const struct token *w = &f->t->token[i];
	struct mention *m = add_mention(f, i, i + 1, MENTION_PRONOUN);

	if ((token_is(w, W_REL) && !token_is(w, W_PRON)) ||
	    grammar_is_relative(f->t, i, f->end)) {
		m->flag |= M_RELATIVE;
		if (grammar_is_relative_object(f->t, i, f->end))
			m->flag |= M_OBJECT;
	}
	if (token_is(w, W_OBJ) && !token_is(w, W_PRON))
		m->flag |= M_OBJECT;
	if (token_is(w, W_POSS) && !grammar_is_view(f->t, i, f->end)) {
		m->flag |= M_OWNER;
		f->is_owned = true;
	}
	return i + 1;
}

/* A phrase read so far: where its last run of capitals stands. */
struct phrase {
	size_t end;
	size_t run_first, run_end; /* equal: none */
	bool is_of_people;         /* a title or role stands before the run */
};

static struct phrase
read_phrase(const struct finder *f, size_t first)
{
	struct phrase p = {.end = first};
	size_t i = first;

	while (i < f->end &&
	    (phrase_is_plain_word(&f->t->token[i]) ||
		!phrase_ends_before(f, i, first))) {
		if (name_has_word(f->t, i, f->capitals)) {
			p.is_of_people |= p.run_first < p.run_end;
			p.run_first = i;
			i = p.run_end = name_run_end(f->t, i, f->end);
			if (is_owner(f, i) || !phrase_goes_on(f, i, first))
				break;
		} else {
			p.is_of_people |=
			    token_is(&f->t->token[i], W_ROLE | W_TITLE | W_KIN);
			i++;
		}
	}
	p.end = i;
	return p;
}

/* A text of a body, not a body: "the Constitution", "Article 5". */
static bool
is_text(const struct finder *f, size_t name, size_t end)
{
	const struct token *w = &f->t->token[end - 1];

	if (w->kind == TOKEN_NUMBER && end - name == 2)
		w--;
	else if (end - name > 1)
		return false;
	return token_is(w, W_DOC) && !token_is(w, W_ORGNAME | W_GIVEN);
}

/* "the Prime Minister", "der Ärztliche Direktor": an office with capitals, as
 * many papers write it, and no name. */
static bool
is_office(const struct finder *f, size_t first, const struct phrase *p)
{
	const struct token *last = &f->t->token[p->run_end - 1];

	if (p->run_first != first + 1 ||
	    !(grammar_is_word(f->t, first, LANGUAGE_EN, "the") ||
		(f->t->language == LANGUAGE_DE && p->run_end > first + 2 &&
		    token_is(&f->t->token[first], W_DET))) ||
	    !token_is(last, W_TITLE | W_ROLE) ||
	    token_is(last, W_SUFFIX | W_DEMONYM | W_ORGNAME))
		return false;
	for (size_t i = p->run_first; i < p->run_end; i++)
		if (token_is(&f->t->token[i], W_GIVEN | W_OUTLETNOUN))
			return false;
	return true;
}

/* Capitals before a colon at the head of a sentence: who speaks. */
static bool
is_label(const struct finder *f, size_t first, size_t end)
{
	const struct token *w = &f->t->token[first];

	return (w->flag & T_FIRST) && (w->flag & T_UPPER) && end < f->end &&
	    f->t->token[end].kind == TOKEN_COLON;
}

static size_t
add_name(struct finder *f, size_t first, const struct phrase *p)
{
	enum mention_kind kind;
	size_t name = name_start(f->t, p->run_first, p->run_end, &kind);
	struct mention *m = add_mention(f, first, p->end, kind);

	if (is_text(f, name, p->run_end)) {
		m->kind = MENTION_NOUN;
		m->class |= W_DOC;
		return after_owner(f, m, p->end);
	}
	m->name = (uint32_t)name;
	m->class &= ~W_SEX; /* a surname tells nothing */
	if (p->is_of_people)
		m->flag |= M_PERSON;
	for (size_t i = first; i < name; i++) {
		const struct token *w = &f->t->token[i];

		if (!token_is(w, W_TITLE | W_ROLE | W_KIN))
			continue;
		m->flag |= M_PERSON;
		if ((w->flag & T_CAP) && token_is(w, W_TITLE))
			m->flag |= M_TITLED;
		if ((w->class & W_SEX) != W_SEX) /* "ministre" is of both */
			m->class |= w->class & W_SEX;
	}
	if (((m->flag & M_PERSON) && kind == MENTION_PLACE) ||
	    is_label(f, first, p->end))
		m->kind = MENTION_NAME;
	if (token_is(&f->t->token[name], W_GIVEN) && p->run_end - name > 1 &&
	    kind == MENTION_NAME && !(m->class & W_SEX))
		m->class |= f->t->token[name].class & W_SEX;
	return after_owner(f, m, p->end);
}

/* "one told reporters", "one of the crew": not a number before its noun. */
static bool
is_one_of_them(const struct finder *f, size_t i)
{
	const struct token *w = &f->t->token[i];

	return i + 2 < f->end && token_is_word(w, "one") &&
	    ((token_is_word(w + 1, "of") &&
		 token_is(w + 2, W_DET | W_POSS | W_OBJ)) ||
		(token_is(w + 1, W_SAID | W_SAY | W_TELL) &&
		    token_is(w + 1, W_PAST | W_THIRD)));
}

/* May the phrase [first, end), which ends in no name, speak? */
static bool
is_noun_phrase(const struct finder *f, size_t first, size_t end)
{
	const struct token *t = f->t->token;

	if (!grammar_can_head(f->t, end - 1))
		return false;
	if (first > f->from && grammar_is_fused(f->t, first - 1, f->from))
		return true;
	if (end == first + 1 && token_is(&t[first], W_DET))
		return token_is(&t[first], W_GROUP | W_ONE) ||
		    (t[first].flag & T_FIRST) || is_one_of_them(f, first);
	if (token_is(&t[first], W_DET) || f->is_owned)
		return end > first + (f->is_owned ? 0 : 1);
	if (t[first].kind == TOKEN_NUMBER && end > first + 1 &&
	    t[end - 1].flag & T_S)
		return true; /* "50 riders", but not "50 years" */
	return token_is(&t[end - 1], W_SPEAKER) ||
	    phrase_is_plural_before_cue(f, end);
}

/* "the woman rallied supporters": a verb right after a phrase. */
static bool
is_after_subject(const struct finder *f, size_t i)
{
	const struct token *w = &f->t->token[i];

	return (w->flag & (T_ED | T_CAP | T_FIRST)) == T_ED && !w->class &&
	    !f->is_owned && i > f->from && w[-1].kind == TOKEN_WORD &&
	    w[-1].link != TOKEN_NO_LINK;
}

static size_t
add_phrase(struct finder *f, size_t first)
{
	struct phrase p = {.end = first};
	bool ends_in_name, has_office;
	struct mention *m;

	if (!is_after_subject(f, first))
		p = read_phrase(f, first);
	if (p.end == first) {
		f->is_owned = false;
		return first + 1;
	}
	if (grammar_is_predicate(f->t, first, p.end, f->end))
		return p.end;
	ends_in_name = p.run_end == p.end && p.run_first < p.run_end;
	has_office = ends_in_name && is_office(f, first, &p);
	if (ends_in_name && !has_office &&
	    !grammar_is_noun(f->t, first, p.run_first, p.run_end))
		return add_name(f, first, &p);
	if (!is_noun_phrase(f, first, p.end)) {
		f->is_owned = false;
		return p.end;
	}
	p.end = grammar_over_noun(f->t, p.end, f->end);
	m = add_mention(f, first, p.end, MENTION_NOUN);
	m->class = grammar_class_of(f->t, first, p.end);
	if (has_office || m->class & (W_ROLE | W_KIN | W_GROUP))
		m->flag |= M_PERSON;
	return after_owner(f, m, p.end);
}

/* "another" before its noun */
static bool
is_determiner(const struct finder *f, size_t i)
{
	const struct token *w = &f->t->token[i];

	return token_is(w, W_DET) && token_is(w, W_ONE) && i + 1 < f->end &&
	    w[1].kind == TOKEN_WORD && !(w[1].flag & T_LY) &&
	    (!w[1].class || token_is(w + 1, W_SPEAKER));
}

/* "who"; "that" after a person, or between a noun and its verb. */
static bool
is_relative(const struct finder *f, size_t i)
{
	const struct token *w = &f->t->token[i];

	if (!token_is(w, W_REL))
		return false;
	if (!token_is(w, W_SUBORD | W_DET))
		return true;
	if (i == f->from || w[-1].link == TOKEN_NO_LINK ||
	    w[-1].kind != TOKEN_WORD)
		return false;
	return token_is(w - 1, W_ROLE | W_GROUP) ||
	    (token_is(w, W_DET) && i + 1 < f->end &&
		(token_is(w + 1, W_PAST | W_THIRD | W_AUX) ||
		    (w[1].flag & T_ED && !w[1].class)));
}

/* "recordó" alone means "he recalled" or "she recalled". */
static bool
add_dropped(struct finder *f, size_t i, size_t *end)
{
	struct mention *m;

	*end = dropped_end(f->t, i, f->from, f->end);
	if (*end == i)
		return false;
	m = add_mention(f, i, *end, MENTION_PRONOUN);
	m->class |= W_SEX;
	m->flag = M_FIRST;
	return true;
}

void
mentions_add(struct mentions *m, struct tokens *t, size_t from, size_t end,
    const struct capitals *c)
{
	struct finder f = {m, t, c, from, end, false};
	bool is_english = t->language == LANGUAGE_EN;
	size_t i = dateline_end(t, from, end);

	if (i > from && i < end)
		t->token[i].flag |= T_FIRST;

	while (i < end) {
		const struct token *w = &t->token[i];
		size_t verb_end;

		if ((w->kind != TOKEN_WORD && w->kind != TOKEN_NUMBER) ||
		    (is_english && phrase_is_between(&f, w))) {
			f.is_owned = false;
			i++;
		} else if (!w->class) {
			i = add_phrase(&f, i); /* as nearly every other word */
		} else if (!is_english && add_dropped(&f, i, &verb_end)) {
			i = verb_end;
		} else if (!is_english &&
		    (grammar_is_demonstrative(t, i, end) ||
			grammar_is_relative(t, i, end))) {
			i = add_pronoun(&f, i);
		} else if (!grammar_is_fused(t, i, from) &&
		    (is_english || !grammar_is_title(t, i, end)) &&
		    ((token_is(w, W_PRON | W_OBJ | W_POSS) &&
			 !is_determiner(&f, i) && !name_is_acronym(w)) ||
			is_relative(&f, i))) {
			i = add_pronoun(&f, i);
		} else {
			i = add_phrase(&f, i);
		}
	}
}

void
mentions_clear(struct mentions *m)
{
	free(m->mention);
	*m = (struct mentions){0};
}
