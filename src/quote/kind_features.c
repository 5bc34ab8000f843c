/*
 * kind_features.c - what kind.c looks at in a quotation.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "kind_features.h"

enum {
	CUES_READ = 6,     /* events looked at on either side */
	REACH = 30,        /* tokens looked at on either side */
	SHORT_LEN = 30,    /* bytes of a short quotation */
	HEADLINE_WORDS = 3 /* with a capital, or it may be any sentence */
};

/* ---- the words beside it --------------------------------------------------
 */

/* What a word of a class stands for, the first that it is of. */
struct class_value {
	uint64_t class;
	uint8_t value;
};

enum before {
	B_EDGE, /* of the block or of a sentence */
	B_COMMA,
	B_COLON,
	B_QUOTE,
	B_MARK,
	B_DEF, /* the, his, Lee's */
	B_A,
	B_NAMING,
	B_WORK,
	B_CALL,
	B_CUE,
	B_BE,
	B_SUBORD,
	B_CONJ,
	B_PREP,
	B_NOUN, /* a statement, a spokesman, an agency */
	B_CAPITAL,
	B_WORD,
	B_OTHER
};

static const struct class_value before_class[] = {
    {W_NAMING | W_WORDNOUN, B_NAMING},
    {W_WORK, B_WORK},
    {W_CALL, B_CALL},
    {W_CUE, B_CUE},
    {W_BE | W_AUX, B_BE},
    {W_SUBORD, B_SUBORD},
    {W_POSS, B_DEF},
    {W_CONJ, B_CONJ},
    {W_PREP, B_PREP},
    {W_NEG | W_PRON | W_OBJ | W_ADV, B_OTHER},
    {W_CUENOUN | W_DOC | W_SOMEBODY | W_ORGNAME, B_NOUN},
};

enum after {
	A_EDGE,
	A_COMMA,
	A_QUOTE,
	A_VERB,
	A_WORK,
	A_CONJ,
	A_PREP,
	A_NOUN, /* any word in small letters that is nothing else */
	A_CAPITAL,
	A_PARTICIPLE,
	A_OTHER
};

static const struct class_value after_class[] = {
    {W_BE | W_AUX | W_CUE, A_VERB},
    {W_WORK, A_WORK},
    {W_CONJ | W_SUBORD | W_REL, A_CONJ},
    {W_PREP, A_PREP},
    {W_DET | W_POSS | W_PRON | W_ADV, A_OTHER},
    {W_CUENOUN | W_DOC | W_SOMEBODY | W_ORGNAME, A_NOUN},
};

#define CLASS_COUNT(list) (sizeof(list) / sizeof((list)[0]))

static size_t
class_value(const struct token *w, const struct class_value *list, size_t n,
    size_t other)
{
	for (size_t i = 0; i < n; i++)
		if (token_is(w, list[i].class))
			return list[i].value;
	return other;
}

static size_t
before_mark(const struct token *w)
{
	switch (w->kind) {
	case TOKEN_STOP:
		return B_EDGE;
	case TOKEN_COMMA:
		return B_COMMA;
	case TOKEN_COLON:
	case TOKEN_SEMI:
		return B_COLON;
	case TOKEN_QUOTE:
		return B_QUOTE;
	case TOKEN_NUMBER:
		return B_OTHER;
	default:
		return B_MARK;
	}
}

/* What stands before it. */
static size_t
before_of(const struct place *p)
{
	const struct token *w;

	if (p->q == p->from)
		return B_EDGE;
	w = &p->t[p->q - 1];
	if (w->kind != TOKEN_WORD)
		return before_mark(w);
	if (w->flag & T_OWN)
		return B_DEF;
	if (token_is(w, W_DET)) /* no word is shorter than "a" and "an" */
		return w->end - w->start <= 2 ? B_A : B_DEF;
	return class_value(w, before_class, CLASS_COUNT(before_class),
	    w->flag & T_CAP ? B_CAPITAL : B_WORD);
}

static size_t
after_mark(const struct token *w)
{
	switch (w->kind) {
	case TOKEN_STOP:
		return A_EDGE;
	case TOKEN_COMMA:
		return A_COMMA;
	case TOKEN_QUOTE:
		return A_QUOTE;
	default:
		return A_OTHER;
	}
}

/* What stands after it. */
static size_t
after_of(const struct place *p)
{
	const struct token *w = &p->t[p->q + 1];
	size_t other = A_NOUN;

	if (p->q + 1 >= p->end)
		return A_EDGE;
	if (w->kind != TOKEN_WORD)
		return after_mark(w);
	if (w->flag & T_OWN)
		return A_OTHER;
	if (w->flag & T_CAP)
		other = A_CAPITAL;
	else if (w->flag & (T_ED | T_ING))
		other = A_PARTICIPLE;
	return class_value(w, after_class, CLASS_COUNT(after_class), other);
}

/* Words that a headline may leave in small letters. */
#define SMALL                                                                  \
	(W_DET | W_PREP | W_CONJ | W_SUBORD | W_REL | W_AUX | W_POSS |         \
	    W_PRON | W_OBJ | W_NEG | W_ADV)

/* Does token `i` belong to a headline?  Counts the capitals. */
static bool
may_be_headline(const struct place *p, size_t i, size_t *capitals)
{
	const struct token *w = &p->t[i];

	if (w->kind != TOKEN_WORD || w->flag & T_OWN || token_is(w, SMALL))
		return true;
	*capitals += (w->flag & T_CAP) != 0;
	return w->flag & T_CAP;
}

bool
kind_is_in_headline(const struct place *p)
{
	uint32_t sentence = p->t[p->q].sentence;
	size_t capitals = 0;

	for (size_t i = p->q; i > p->from && p->q - i < REACH; i--) {
		if (p->t[i - 1].sentence != sentence)
			break;
		if (!may_be_headline(p, i - 1, &capitals))
			return false;
	}
	for (size_t i = p->q + 1; i < p->end && i - p->q <= REACH; i++) {
		if (p->t[i].sentence != sentence)
			break;
		if (!may_be_headline(p, i, &capitals))
			return false;
	}
	return capitals >= HEADLINE_WORDS;
}

/* ---- the cues of its sentence ---------------------------------------------
 */

enum cue {
	CUES_STRONG, /* whose subject speaks, for sure */
	CUES_CALL,
	CUES_WEAK,
	CUES_NOUN,
	CUES_OTHER,
	CUES_NONE
};

static const uint8_t cue_class[CUE_N] = {
    [CUE_CALL] = CUES_CALL,
    [CUE_MIND] = CUES_WEAK,
    [CUE_WEAK] = CUES_WEAK,
    [CUE_OTHER] = CUES_OTHER,
    [CUE_BE] = CUES_OTHER,
    [CUE_NOUN] = CUES_NOUN,
};

static size_t
cue_of(const struct event *e)
{
	return e ? cue_class[e->kind] : CUES_NONE;
}

static bool
is_speech_cue(const struct event *e)
{
	return e && e->kind != CUE_OTHER && e->kind != CUE_BE;
}

/* The nearest cue of speech before it in its sentence, else the nearest. */
static const struct event *
cue_before(const struct reading *r, size_t block, size_t q)
{
	const struct token *t = r->tokens.token;
	const struct event *found = NULL;
	size_t i = reading_event_from(r, block, q);

	for (int n = 0; i > r->block[block].event && n < CUES_READ; n++) {
		const struct event *e = &r->events.event[--i];

		if (t[e->cue].sentence != t[q].sentence)
			break;
		if (is_speech_cue(e))
			return e;
		if (!found)
			found = e;
	}
	return found;
}

bool
kind_has_cue_before(const struct reading *r, size_t block, size_t q)
{
	return is_speech_cue(cue_before(r, block, q));
}

static const struct event *
cue_after(const struct reading *r, size_t block, size_t q)
{
	const struct token *t = r->tokens.token;
	const struct event *found = NULL;
	size_t i = reading_event_from(r, block, q);

	for (int n = 0; i < r->block[block].event_end && n < CUES_READ; n++) {
		const struct event *e = &r->events.event[i++];

		if (t[e->cue].sentence != t[q].sentence)
			break;
		if (is_speech_cue(e))
			return e;
		if (!found)
			found = e;
	}
	return found;
}

/* How it hangs on a cue of speech before it. */
enum link_before {
	LINK_NONE,
	LINK_NEAR,   /* said "Q"; said, "Q"; said yesterday: "Q" */
	LINK_THAT,   /* said that "Q" */
	LINK_PHRASE, /* said the plan of the "Q" */
	LINK_QUOTE,  /* said "P" and "Q" */
	LINK_FAR     /* said the plan is "Q"; a comma between */
};

/* Does token `i` begin another clause, or a part of one? */
static bool
is_parting(const struct token *w)
{
	return w->kind == TOKEN_COMMA || token_is(w, W_AUX) ||
	    (w->flag & T_ED && !w->class);
}

static size_t
link_before(const struct place *p, const struct event *e)
{
	size_t link = LINK_PHRASE;
	const struct token *last = &p->t[p->q - 1];

	if (!is_speech_cue(e))
		return LINK_NONE;
	if (e->cue_end >= p->q)
		return LINK_NEAR;
	if (p->q - e->cue_end > REACH)
		return LINK_FAR;
	for (size_t i = e->cue_end; i < p->q; i++) {
		if (p->t[i].kind == TOKEN_QUOTE)
			return LINK_QUOTE;
		if (is_parting(&p->t[i]))
			link = LINK_FAR;
	}
	if (last->kind == TOKEN_COLON ||
	    (last->kind == TOKEN_COMMA && e->cue_end == p->q - 1))
		return LINK_NEAR;
	return token_is(last, W_SUBORD) ? LINK_THAT : link;
}

/* How it hangs on a cue of speech after it. */
enum link_after {
	LINKED_NOT,
	LINKED_STRONG, /* "Q," she said */
	LINKED_WEAK,   /* "Q," she thought */
	LINKED_QUOTE,  /* "Q" and "R," she said */
	LINKED_FAR_STRONG,
	LINKED_FAR_WEAK
};

static size_t
link_after(const struct place *p, const struct event *e)
{
	bool is_strong;
	size_t next = p->q + 1;

	if (!is_speech_cue(e) || e->first <= p->q)
		return LINKED_NOT;
	is_strong = cue_of(e) <= CUES_CALL;
	if (next + 1 == e->first && p->t[next].kind == TOKEN_COMMA)
		next++;
	if (next >= e->first)
		return is_strong ? LINKED_STRONG : LINKED_WEAK;
	for (size_t i = next; i < e->first && i - p->q <= REACH; i++)
		if (p->t[i].kind == TOKEN_QUOTE)
			return LINKED_QUOTE;
	return is_strong ? LINKED_FAR_STRONG : LINKED_FAR_WEAK;
}

/* ---- the quotations of its sentence, words of naming -----------------------
 */

static size_t
length_class(const struct token *w)
{
	return w->end - w->start < SHORT_LEN ? 1 : 2;
}

/* The quotation before it in its sentence: none, short or long. */
static size_t
quote_before(const struct place *p)
{
	for (size_t i = p->q; i > p->from && p->q - i < REACH; i--) {
		if (p->t[i - 1].sentence != p->t[p->q].sentence)
			break;
		if (p->t[i - 1].kind == TOKEN_QUOTE)
			return length_class(&p->t[i - 1]);
	}
	return 0;
}

static size_t
quote_after(const struct place *p)
{
	for (size_t i = p->q + 1; i < p->end && i - p->q < REACH; i++) {
		if (p->t[i].sentence != p->t[p->q].sentence)
			break;
		if (p->t[i].kind == TOKEN_QUOTE)
			return length_class(&p->t[i]);
	}
	return 0;
}

/* Words of naming, works and outlets among the three before it: a bit each. */
static size_t
named_of(const struct place *p)
{
	size_t found = 0;

	for (size_t i = p->q; i > p->from && p->q - i < 3; i--) {
		const struct token *w = &p->t[i - 1];

		if (w->kind == TOKEN_STOP || w->kind == TOKEN_QUOTE)
			break;
		if (token_is(w, W_NAMING | W_WORDNOUN))
			found |= 1;
		if (token_is(w, W_WORK))
			found |= 2;
		if (token_is(w, W_OUTLET) && w->flag & T_CAP)
			found |= 4;
	}
	return found;
}

/* ---- features -------------------------------------------------------------
 */

struct feature_list {
	uint16_t *feature;
	size_t n;
};

static void
add(struct feature_list *f, size_t group, size_t value)
{
	f->feature[f->n++] = (uint16_t)(group + value);
}

static void
add_bits(struct feature_list *f, size_t group, size_t bits, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (bits >> i & 1)
			add(f, group, i);
}

/* Its words: 1, 2, 3, to 5, to 8, more. */
static size_t
length_of(const struct inside_words *in)
{
	if (in->n <= 3)
		return in->n ? in->n - 1 : 0;
	return in->n <= 5 ? 3 : in->n <= 8 ? 4 : 5;
}

static void
add_inside(struct feature_list *f, const struct place *p,
    const struct inside_words *in)
{
	add(f, K_BIAS, 0);
	add_bits(f, K_INSIDE, in->has, IN_N);
	add(f, K_CASE,
	    kind_is_in_headline(p) ? INSIDE_CASE_N : inside_case(in));
	add(f, K_LENGTH, length_of(in));
}

static void
add_beside(struct feature_list *f, const struct place *p)
{
	add(f, K_BEFORE, before_of(p));
	add(f, K_AFTER, after_of(p));
	add_bits(f, K_NAMED, named_of(p), 3);
	add(f, K_QUOTE_BEFORE, quote_before(p));
	add(f, K_QUOTE_AFTER, quote_after(p));
	add(f, K_PLACE,
	    (p->q == p->from) * 4u + (p->q + 1 == p->end) * 2u +
		(p->t[p->q].flag & T_FIRST ? 1u : 0));
}

static void
add_cues(struct feature_list *f, const struct reading *r, size_t block,
    const struct place *p)
{
	const struct event *before = cue_before(r, block, p->q);
	const struct event *after = cue_after(r, block, p->q);

	add(f, K_CUE_BEFORE, cue_of(before));
	add(f, K_CUE_AFTER, cue_of(after));
	add(f, K_LINK_BEFORE, link_before(p, before));
	add(f, K_LINK_AFTER, link_after(p, after));
}

size_t
kind_features(const struct reading *r, size_t block, uint32_t mark,
    const struct inside_words *in, uint16_t *feature)
{
	const struct mark_span *span = &r->marks.span[mark];
	struct place p = place_of(r, block, mark);
	struct feature_list f = {feature, 0};

	add_inside(&f, &p, in);
	add_beside(&f, &p);
	add_cues(&f, r, block, &p);
	add(&f, K_FAMILY, span->family * 2u + span->is_unclosed);
	return f.n;
}
