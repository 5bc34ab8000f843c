/*
 * kind_features.c - what kind.c looks at in a quotation.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "kind_features.h"

#include "headline.h"

enum {
	REACH = 30,    /* tokens looked at on either side */
	SHORT_LEN = 30 /* bytes of a short quotation */
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
	add(f, K_CASE, headline_is_around(p) ? INSIDE_CASE_N : inside_case(in));
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
	const struct event *before = kind_cue_before(r, block, p->q);
	const struct event *after = kind_cue_after(r, block, p->q);

	add(f, K_CUE_BEFORE, kind_cue_of(before));
	add(f, K_CUE_AFTER, kind_cue_of(after));
	add(f, K_LINK_BEFORE, kind_link_before(p, before));
	add(f, K_LINK_AFTER, kind_link_after(p, after));
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
