/*
 * focus.c - whom a pronoun means.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "focus.h"

#include "anaphor.h"
#include "epithet.h"
#include "grammar.h"
#include "hearsay.h"
#include "nouns.h"
#include "reading.h"
#include "reported.h"
#include "unnamed.h"

enum {
	/* What a mention adds, by where it stands. */
	WEIGHT_SUBJECT = 50, /* opens its sentence, or a verb follows */
	WEIGHT_SPEAKS = 58,  /* says something there */
	WEIGHT_PLAIN = 16,
	WEIGHT_OBLIQUE = 9, /* after a preposition or a verb, or an owner */
	/* What counts for a candidate. */
	BONUS_SPEAKER = 8,  /* who was quoted last, not long ago */
	BONUS_SEX = 10,     /* known to be of the pronoun's sex */
	COST_SEX = 60,      /* of the other, by a given name alone */
	BONUS_BLOCK = 32,   /* a subject of the same paragraph */
	COST_SENTENCE = 24, /* each sentence since then */
	COST_HEADING = 40,  /* a heading stands between */
	COST_STRANGE = 10,  /* nothing says that it is a person */
	WEIGHT_MAX = 64,
	SENTENCES_MAX = 12, /* farther back nobody is meant */
	LOOK_AHEAD = 12,    /* mentions, when nobody was named before */
	SCORE_NEVER = -1000 /* of who can't be meant */
};

static bool
is_somebody(const struct person *p)
{
	return p->is_human || p->has_spoken;
}

/* German "Das Tor schoss der junge Jan Lee" */
static bool
is_nominative(const struct reading *r, const struct mention *m)
{
	return r->tokens.language == LANGUAGE_DE && m->kind == MENTION_NAME &&
	    !(m->flag & M_AFTER_PREP) && (m->class & W_SEX) != W_FEMALE &&
	    token_is_word(&r->tokens.token[m->first], "der");
}

static bool
is_subject(const struct reading *r, const struct mention *m)
{
	const struct token *next = &r->tokens.token[m->end];

	if (m->flag & M_SPEAKS || is_nominative(r, m))
		return true;
	if (m->flag & (M_OWNER | M_OBJECT | M_AFTER_PREP))
		return false;
	/* "im Mai übernimmt Bürgermeisterin Ann Lee": German verbs are many. */
	if (r->tokens.language == LANGUAGE_DE && m->kind == MENTION_NAME &&
	    m->flag & M_PERSON && !(m->flag & M_AFTER_VERB))
		return true;
	if (m->kind == MENTION_PRONOUN && !(m->flag & M_FIRST) &&
	    token_is(&r->tokens.token[m->first - 1], W_SUBORD | W_WH))
		return false; /* "asked whether he would" */
	return mention_opens(&r->mentions, m) ||
	    (m->end < r->tokens.n && next->kind == TOKEN_WORD &&
		(token_is(next, W_CUE | W_AUX | W_PAST | W_THIRD) ||
		    next->flag & T_ED));
}

static int
weight_of(const struct reading *r, const struct mention *m)
{
	if (m->flag & M_SPEAKS)
		return WEIGHT_SPEAKS;
	if (is_subject(r, m))
		return WEIGHT_SUBJECT;
	if (m->flag & (M_OWNER | M_OBJECT | M_AFTER_PREP | M_AFTER_VERB))
		return WEIGHT_OBLIQUE;
	return WEIGHT_PLAIN;
}

static struct focus_entry *
entry_of(struct focus *f, uint32_t person)
{
	for (int i = 0; i < f->n; i++)
		if (f->entry[i].person == person)
			return &f->entry[i];
	return NULL;
}

/* A new entry, or the one not named for longest. */
static struct focus_entry *
take_entry(struct focus *f)
{
	int oldest = 0;

	if (f->n < FOCUS_N)
		return &f->entry[f->n++];
	for (int i = 1; i < f->n; i++)
		if (f->entry[i].sentence < f->entry[oldest].sentence)
			oldest = i;
	return &f->entry[oldest];
}

/* Fade what stood there before, and add this mention. */
static void
touch(struct reading *r, const struct mention *m)
{
	uint32_t sentence = r->tokens.token[m->first].sentence;
	struct focus_entry *e = entry_of(&r->focus, m->person);

	if (!e) {
		e = take_entry(&r->focus);
		*e = (struct focus_entry){m->person, sentence, 0, 0};
	}
	e->weight =
	    e->weight / (sentence == e->sentence ? 1 : 2) + weight_of(r, m);
	if (e->weight > WEIGHT_MAX)
		e->weight = WEIGHT_MAX;
	if (is_subject(r, m))
		e->subject = sentence;
	e->sentence = sentence;
}

/* Can this pronoun mean such a person? */
static bool
agrees(const struct reading *r, const struct mention *pronoun, uint32_t person)
{
	const struct person *p = &r->people.person[person];
	uint64_t sex = pronoun->class & W_SEX;

	if (!sex)
		return p->kind == MENTION_BODY || p->kind == MENTION_PLACE ||
		    (p->kind == MENTION_NOUN && !(p->class & W_SEX));
	if (p->kind == MENTION_BODY) /* "la société", "elle" */
		return r->tokens.language != LANGUAGE_EN;
	if (p->kind == MENTION_PLACE ||
	    (p->kind == MENTION_NOUN && (!is_somebody(p) || p->class & W_DOC)))
		return false;
	return !(p->class & W_SEX) || (p->class & sex) || !p->is_sex_told;
}

/* Of the other sex, as far as a given name tells? */
static bool
is_at_odds(
    const struct reading *r, const struct mention *pronoun, uint32_t person)
{
	uint64_t sex = r->people.person[person].class & W_SEX;

	return sex && pronoun->class & W_SEX && !(sex & pronoun->class);
}

static int
score_of(const struct reading *r, const struct mention *pronoun,
    const struct focus_entry *e)
{
	const struct person *p = &r->people.person[e->person];
	uint32_t sentence = r->tokens.token[pronoun->first].sentence;
	uint32_t apart = sentence - e->sentence;
	int score = e->weight - COST_SENTENCE * (int)apart;

	if (apart > SENTENCES_MAX)
		return SCORE_NEVER;
	if (r->last_quote != MENTION_NONE &&
	    r->verdict[r->last_quote].person == e->person)
		score += BONUS_SPEAKER;
	if (p->class & pronoun->class & W_SEX)
		score += BONUS_SEX;
	if (is_at_odds(r, pronoun, e->person))
		score -= COST_SEX;
	if ((!is_somebody(p) && p->kind == MENTION_NAME) ||
	    (p->kind == MENTION_BODY && pronoun->class & W_SEX))
		score -= COST_STRANGE;
	if (e->subject >= r->block_sentence)
		score += BONUS_BLOCK;
	if (e->sentence < r->section_sentence)
		score -= COST_HEADING;
	return score;
}

/* The next one named, when the pronoun comes before the name. */
static uint32_t
look_ahead(const struct reading *r, size_t i)
{
	for (size_t k = i + 1; k < r->mentions.n && k < i + LOOK_AHEAD; k++) {
		const struct mention *m = &r->mentions.mention[k];

		if (m->person != MENTION_NONE && m->kind != MENTION_PRONOUN &&
		    is_subject(r, m) &&
		    !is_at_odds(r, &r->mentions.mention[i], m->person) &&
		    agrees(r, &r->mentions.mention[i], m->person))
			return m->person;
	}
	return MENTION_NONE;
}

/*
 * Somebody who "adds" or "also" says in the next sentence, and was not named
 * so far, must be the one who speaks here.
 */
static uint32_t
carried_back(const struct reading *r, size_t i)
{
	const struct token *t = r->tokens.token;
	const struct mention *pronoun = &r->mentions.mention[i];

	for (size_t k = i + 1; k < r->mentions.n && k < i + LOOK_AHEAD; k++) {
		const struct mention *m = &r->mentions.mention[k];

		if (t[m->first].sentence > t[pronoun->first].sentence + 1)
			break;
		if (m->kind != MENTION_NAME || !(m->flag & M_FIRST))
			continue;
		return m->person != MENTION_NONE && m->end < r->tokens.n &&
			r->people.person[m->person].debut == k &&
			agrees(r, pronoun, m->person) &&
			token_is(&t[m->end], W_MORE | W_ADV)
		    ? m->person
		    : MENTION_NONE;
	}
	return MENTION_NONE;
}

/* "the agency", "analysts", what speaks under a name that no person is known to
 * bear: can "it", or "they", mean such a mention? */
static bool
is_noun_for(const struct reading *r, const struct mention *noun,
    const struct mention *pronoun)
{
	if (noun->kind == MENTION_NAME)
		return pronoun->class & W_NEUTER &&
		    (noun->flag & M_SPEAKS ||
			token_is(&r->tokens.token[noun->end], W_CUE)) &&
		    noun->person != MENTION_NONE &&
		    !r->people.person[noun->person].is_human;
	if (noun->kind != MENTION_NOUN)
		return false;
	return pronoun->class & W_PLURAL ? (noun->class & W_GROUP) != 0
					 : (noun->class & (W_ORG | W_DOC)) != 0;
}

/*
 * "It added", "they said": a noun that was a subject since the last quotation,
 * or else the body or the group that was quoted, not long ago.  Nobody need
 * have told its name.
 */
static uint32_t
body_that_spoke(struct reading *r, size_t i)
{
	enum {
		SENTENCES = 4
	};
	const struct token *t = r->tokens.token;
	const struct mention *m = r->mentions.mention;
	const struct verdict *v =
	    r->last_quote == MENTION_NONE ? NULL : &r->verdict[r->last_quote];
	uint32_t since = v ? v->token : 0;

	if (m[i].class & W_SEX ||
	    !(m[i].flag & M_SPEAKS ||
		(m[i].end < r->tokens.n && token_is(&t[m[i].end], W_CALL))))
		return MENTION_NONE;
	for (size_t k = i; k > 0 && i - k < LOOK_AHEAD; k--) {
		if (m[k - 1].first < since ||
		    t[m[k - 1].first].sentence + 1 < t[m[i].first].sentence)
			break;
		if (m[k - 1].kind == MENTION_PRONOUN &&
		    m[k - 1].class & m[i].class & W_NEUTER)
			continue; /* "the agency said it was ready.  It said" */
		if (is_subject(r, &m[k - 1]) &&
		    m[k - 1].flag & (M_FIRST | M_SPEAKS))
			return is_noun_for(r, &m[k - 1], &m[i])
			    ? reading_person(r, (uint32_t)k - 1)
			    : MENTION_NONE;
	}
	if (!v || v->person == MENTION_NONE ||
	    (r->people.person[v->person].kind == MENTION_NAME &&
		r->people.person[v->person].is_human) ||
	    t[m[i].first].sentence > t[v->token].sentence + SENTENCES)
		return MENTION_NONE;
	return v->person;
}

static uint32_t
resolve(struct reading *r, size_t i)
{
	const struct mention *pronoun = &r->mentions.mention[i];
	const struct focus *f = &r->focus;
	uint32_t best = MENTION_NONE, back;
	int top = SCORE_NEVER;

	for (int k = 0; k < f->n; k++) {
		const struct focus_entry *e = &f->entry[k];
		int score;

		if (!agrees(r, pronoun, e->person))
			continue;
		score = score_of(r, pronoun, e);
		if (score > top) {
			top = score;
			best = e->person;
		}
	}
	back =
	    pronoun->class & W_SEX ? carried_back(r, i) : body_that_spoke(r, i);
	if (back == MENTION_NONE && pronoun->class & W_SEX)
		back = unnamed_before(r, i);
	if (back != MENTION_NONE)
		return back;
	if (best == MENTION_NONE && pronoun->class & W_SEX)
		return look_ahead(r, i);
	return best;
}

/* A pronoun that stands for somebody else: he, she, it, they. */
static bool
is_third_person(const struct reading *r, const struct mention *m)
{
	if (mention_is_es(r->tokens.language, m))
		return false; /* it is mostly nothing */
	return m->kind == MENTION_PRONOUN && !(m->flag & M_RELATIVE) &&
	    (m->class & (W_SEX | W_NEUTER | W_PLURAL)) &&
	    !(m->class & (W_SELF | W_YOU));
}

/* Who was called "she" once is a woman from then on. */
static void
learn_sex(struct reading *r, const struct mention *pronoun)
{
	struct person *p;

	if (pronoun->person == MENTION_NONE ||
	    (pronoun->class & W_SEX) == W_SEX)
		return;
	p = &r->people.person[pronoun->person];
	if (r->tokens.language != LANGUAGE_EN && !is_somebody(p))
		return; /* "sie" is a party, too */
	if (!(p->class & W_SEX))
		p->class |= pronoun->class & W_SEX;
}

/* Was somebody named in this paragraph, of whom the noun may be said? */
static bool
is_named_here(const struct reading *r, uint32_t person)
{
	const struct focus *f = &r->focus;

	for (int k = 0; k < f->n; k++)
		if (f->entry[k].person == person)
			return f->entry[k].sentence >= r->block_sentence &&
			    r->people.person[person].kind == MENTION_NAME;
	return false;
}

/* A noun says more surely than a pronoun which sex is meant. */
static bool
is_of_sex(const struct reading *r, const struct mention *m, uint32_t person)
{
	uint64_t sex = r->people.person[person].class & W_SEX;

	return !sex || sex & m->class;
}

/* The one named in this paragraph whom the noun most likely means. */
static uint32_t
best_named_here(const struct reading *r, const struct mention *m)
{
	const struct focus *f = &r->focus;
	uint32_t best = MENTION_NONE;
	int top = 0;

	for (int k = 0; k < f->n; k++) {
		uint32_t person = f->entry[k].person;
		int score;

		if (!is_named_here(r, person) || !agrees(r, m, person) ||
		    !is_of_sex(r, m, person))
			continue;
		score = score_of(r, m, &f->entry[k]);
		if (best == MENTION_NONE || score > top) {
			top = score;
			best = person;
		}
	}
	return best;
}

/* Was the one of `a` the subject of a sentence later than that of `b`, or, if
 * neither was one here, named later? */
static bool
is_later(const struct reading *r, const struct focus_entry *a,
    const struct focus_entry *b)
{
	bool was_a = a->subject >= r->block_sentence;
	bool was_b = b->subject >= r->block_sentence;

	if (was_a != was_b)
		return was_a;
	return was_a ? a->subject > b->subject : a->sentence > b->sentence;
}

/* The body that this paragraph spoke of last, MENTION_NONE if of none.  Where
 * the sentence of mention `m` only reports ("der Bund habe nichts getan, so der
 * Verband"), its own subject is not who speaks. */
static uint32_t
last_body(const struct reading *r, const struct mention *m)
{
	const struct focus *f = &r->focus;
	const struct focus_entry *best = NULL;
	uint32_t told = reported_has_mood(r, m->first)
	    ? r->tokens.token[m->first].sentence
	    : UINT32_MAX;

	for (int k = 0; k < f->n; k++) {
		const struct focus_entry *e = &f->entry[k];
		const struct person *p = &r->people.person[e->person];

		if (e->sentence < r->block_sentence || is_somebody(p) ||
		    e->subject == told || p->kind == MENTION_PLACE ||
		    (p->kind == MENTION_NOUN && !(p->class & W_ORG)))
			continue;
		if (!best || is_later(r, e, best))
			best = e;
	}
	return best ? best->person : MENTION_NONE;
}

/* The person that a noun means, outside English: by itself, or as a pronoun
 * would. */
static uint32_t
resolve_noun(struct reading *r, size_t i)
{
	struct mention *m = &r->mentions.mention[i];
	uint32_t person;

	if (anaphor_is_open(r, m)) {
		person = anaphor_is_sure(r, m) ? resolve(r, i)
					       : best_named_here(r, m);
		if (person != MENTION_NONE && is_of_sex(r, m, person))
			return person;
	}
	person = anaphor_earlier(r, (uint32_t)i);
	if (person == MENTION_NONE && anaphor_is_body(r, m))
		person = last_body(r, m);
	return person != MENTION_NONE ? person : anaphor_person(r, (uint32_t)i);
}

/* German "hieß es": nobody is named, but a body was spoken of. */
static bool
is_source(const struct reading *r, const struct mention *m)
{
	return mention_is_es(r->tokens.language, m) && m->flag & M_SPEAKS;
}

/* "the firm said", of which none was called so: the body named before. */
static uint32_t
resolve_firm(const struct reading *r, const struct mention *m)
{
	const struct token *w = &r->tokens.token[m->end - 1];
	uint32_t body;

	if (m->kind != MENTION_NOUN || m->end != m->first + 2 ||
	    !token_is_word(w - 1, "the") ||
	    !(token_is_word(w, "firm") || token_is_word(w, "company")) ||
	    nouns_known(r, m) != MENTION_NONE)
		return MENTION_NONE;
	body = last_body(r, m);
	return body != MENTION_NONE &&
		r->people.person[body].kind == MENTION_BODY
	    ? body
	    : MENTION_NONE;
}

/* "the Italian said": whoever a pronoun would mean, else what it is anyway. */
static uint32_t
resolve_epithet(struct reading *r, size_t i)
{
	struct mention *m = &r->mentions.mention[i];
	uint64_t class = m->class;
	uint32_t person;

	if (!(class & W_SEX))
		m->class |= W_SEX;
	person = resolve(r, i);
	if (person != MENTION_NONE)
		return person;
	m->class = class;
	return m->person;
}

/* Mention `i`, an English noun or place that speaks. */
static uint32_t
resolve_speaker(struct reading *r, size_t i)
{
	const struct mention *m = &r->mentions.mention[i];
	uint32_t person = m->person;

	if (epithet_is_one(r, m))
		return resolve_epithet(r, i);
	if (person == MENTION_NONE)
		person = resolve_firm(r, m);
	return person != MENTION_NONE ? person : unnamed_yet(r, i);
}

void
focus_block(struct reading *r, size_t block)
{
	const struct block_part *b = &r->block[block];
	bool is_english = r->tokens.language == LANGUAGE_EN;

	if (block && b->token < b->token_end &&
	    r->article->block[block - 1].kind == BLOCK_HEADING)
		r->section_sentence = r->tokens.token[b->token].sentence;
	if (b->token < b->token_end)
		r->block_sentence = r->tokens.token[b->token].sentence;
	for (size_t i = b->mention; i < b->mention_end; i++) {
		struct mention *m = &r->mentions.mention[i];

		if (is_source(r, m)) {
			m->person = hearsay_source(r, i);
			if (m->person == MENTION_NONE)
				m->person = last_body(r, m);
		} else if (is_third_person(r, m)) {
			m->person = resolve(r, i);
			learn_sex(r, m);
		} else if (m->same != MENTION_NONE && m->person == MENTION_NONE)
			m->person = r->mentions.mention[m->same].person;
		else if (m->person == MENTION_NONE && !is_english)
			m->person = resolve_noun(r, i);
		else if (m->flag & M_SPEAKS && is_english &&
		    (m->person == MENTION_NONE || m->kind == MENTION_PLACE))
			m->person = resolve_speaker(r, i);
		if (m->person != MENTION_NONE)
			touch(r, m);
	}
}
