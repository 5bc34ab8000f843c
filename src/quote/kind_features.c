/*
 * kind_features.c - what kind.c looks at in a quotation.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "kind_features.h"

enum {
	CUES_READ = 6,  /* events looked at on either side */
	REACH = 30,     /* tokens looked at for a quotation beside it */
	SHORT_LEN = 30, /* bytes of a short quotation */
	NEIGHBOUR_N = 3
};

/* ---- the words beside it --------------------------------------------------
 */

/* The first class of a word that counts, for what stands before. */
static const uint64_t before_class[] = {W_NAMING | W_WORDNOUN, W_WORK, W_SAID,
    W_CALL, W_TELL, W_SAY, W_CUE, W_BE, W_AUX, W_SUBORD, W_POSS, W_CONJ, W_PREP,
    W_NEG, W_PRON | W_OBJ, W_ADV, W_CUENOUN | W_DOC, W_ROLE | W_GROUP | W_TITLE,
    W_ORG | W_ORGNAME};

/* ... and for what stands after. */
static const uint64_t after_class[] = {W_BE, W_AUX, W_SAID, W_CUE, W_WORK,
    W_CONJ, W_SUBORD | W_REL, W_PREP, W_DET | W_POSS, W_PRON, W_ADV,
    W_ROLE | W_GROUP | W_TITLE, W_ORG | W_ORGNAME, W_CUENOUN | W_DOC};

#define CLASS_COUNT(list) (sizeof(list) / sizeof((list)[0]))

static size_t
mark_class(const struct token *w)
{
	switch (w->kind) {
	case TOKEN_STOP:
		return 0;
	case TOKEN_COMMA:
		return 1;
	case TOKEN_COLON:
	case TOKEN_SEMI:
		return 2;
	case TOKEN_QUOTE:
		return 3;
	case TOKEN_DASH:
		return 4;
	case TOKEN_NUMBER:
		return 5;
	default:
		return 6;
	}
}

static size_t
first_class(const struct token *w, const uint64_t *list, size_t n)
{
	size_t i = 0;

	while (i < n && !token_is(w, list[i]))
		i++;
	return i;
}

static bool
is_article_a(const struct token *w)
{
	return w->end - w->start <= 2;
}

/* What stands before token `at` of a block that begins at token `from`. */
static size_t
before_of(const struct reading *r, size_t at, size_t from)
{
	const struct token *w;
	size_t i;

	if (at == from)
		return 0;
	w = &r->tokens.token[at - 1];
	if (w->kind != TOKEN_WORD)
		return 1 + mark_class(w);
	if (w->flag & T_OWN)
		return 8;
	if (token_is(w, W_DET))
		return is_article_a(w) ? 9 : 10;
	i = first_class(w, before_class, CLASS_COUNT(before_class));
	if (i < CLASS_COUNT(before_class))
		return 11 + i;
	if (w->flag & T_CAP)
		return 30;
	return w->flag & T_ED ? 31 : w->flag & T_ING ? 32 : 33;
}

/* What token `at` is, which stands after something. */
static size_t
after_of(const struct reading *r, size_t at, size_t end)
{
	const struct token *w = &r->tokens.token[at];
	size_t i;

	if (at >= end)
		return 0;
	if (w->kind != TOKEN_WORD)
		return 1 + mark_class(w);
	if (w->flag & T_OWN)
		return 8;
	i = first_class(w, after_class, CLASS_COUNT(after_class));
	if (i < CLASS_COUNT(after_class))
		return 9 + i;
	if (w->flag & T_CAP)
		return 23;
	return w->flag & (T_ED | T_ING) ? 24 : 25;
}

/* ---- the cues of its sentence ---------------------------------------------
 */

struct near_cue {
	size_t kind; /* CUE_N: none */
	size_t gap;
};

static size_t
gap_of(size_t tokens)
{
	return tokens == 0 ? 0 : tokens <= 1 ? 1 : tokens <= 4 ? 2 : 3;
}

static bool
is_speech_cue(const struct event *e)
{
	return e->kind != CUE_OTHER && e->kind != CUE_BE;
}

static struct near_cue
cue_before(const struct reading *r, size_t block, size_t q)
{
	const struct token *t = r->tokens.token;
	struct near_cue found = {CUE_N, KIND_GAP_N - 1};
	size_t i = reading_event_from(r, block, q);

	for (int n = 0; i > r->block[block].event && n < CUES_READ; n++) {
		const struct event *e = &r->events.event[--i];

		if (t[e->cue].sentence != t[q].sentence)
			break;
		if (found.kind == CUE_N || is_speech_cue(e))
			found =
			    (struct near_cue){e->kind, gap_of(q - e->cue_end)};
		if (is_speech_cue(e))
			break;
	}
	return found;
}

static struct near_cue
cue_after(const struct reading *r, size_t block, size_t q)
{
	const struct token *t = r->tokens.token;
	struct near_cue found = {CUE_N, KIND_GAP_N - 1};
	size_t i = reading_event_from(r, block, q);

	for (int n = 0; i < r->block[block].event_end && n < CUES_READ; n++) {
		const struct event *e = &r->events.event[i++];

		if (t[e->cue].sentence != t[q].sentence)
			break;
		if (found.kind == CUE_N || is_speech_cue(e))
			found = (struct near_cue){e->kind,
			    gap_of(e->first > q ? e->first - q - 1 : 0)};
		if (is_speech_cue(e))
			break;
	}
	return found;
}

/* Was the quotation of token `w`, before the one at hand, found a term? */
static bool
is_term(const struct reading *r, const struct token *w)
{
	return r->verdict[w->link].quote_kind == QUOTE_TERM;
}

/* Is it joined to the quotation before by "and", "or" or a comma? */
static size_t
joined_of(const struct reading *r, size_t q, size_t from)
{
	const struct token *t = r->tokens.token;
	size_t i = q;

	while (i > from && q - i < 3 &&
	    (t[i - 1].kind == TOKEN_COMMA || token_is(&t[i - 1], W_CONJ)))
		i--;
	if (i == from || t[i - 1].kind != TOKEN_QUOTE)
		return 0;
	return is_term(r, &t[i - 1]) ? 1 : 2;
}

/* Words of naming, works and outlets among the three before it: a bit each. */
static size_t
named_of(const struct reading *r, size_t q, size_t from)
{
	const struct token *t = r->tokens.token;
	size_t found = 0;

	for (size_t i = q; i > from && q - i < 4; i--) {
		if (t[i - 1].kind == TOKEN_STOP || t[i - 1].kind == TOKEN_QUOTE)
			break;
		if (token_is(&t[i - 1], W_NAMING | W_WORDNOUN))
			found |= 1;
		if (token_is(&t[i - 1], W_WORK))
			found |= 2;
		if (token_is(&t[i - 1], W_OUTLET) && t[i - 1].flag & T_CAP)
			found |= 4;
	}
	return found;
}

/*
 * What the quotations beside it in its sentence are: none, a term or short,
 * speech or long.
 */
static size_t
neighbour_of(const struct reading *r, size_t q, size_t block)
{
	const struct token *t = r->tokens.token;
	const struct block_part *b = &r->block[block];
	size_t before = 0, after = 0;

	for (size_t i = q; !before && i > b->token && q - i < REACH; i--) {
		if (t[i - 1].sentence != t[q].sentence)
			break;
		if (t[i - 1].kind == TOKEN_QUOTE)
			before = is_term(r, &t[i - 1]) ? 1 : 2;
	}
	for (size_t i = q + 1; !after && i < b->token_end && i - q < REACH;
	     i++) {
		if (t[i].sentence != t[q].sentence)
			break;
		if (t[i].kind == TOKEN_QUOTE)
			after = t[i].end - t[i].start < SHORT_LEN ? 1 : 2;
	}
	return before * NEIGHBOUR_N + after;
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

/* Short, middling or long. */
static size_t
bucket_of(const struct inside_words *in)
{
	return in->n <= 2 ? 0 : in->n <= 5 ? 1 : 2;
}

static void
add_inside(struct feature_list *f, const struct inside_words *in)
{
	size_t bucket = bucket_of(in);

	add(f, K_BIAS, 0);
	for (size_t i = 0; i < IN_N; i++)
		if (in->has & 1u << i)
			add(f, K_INSIDE, i * 3 + bucket);
}

static void
add_beside(struct feature_list *f, const struct reading *r, size_t block,
    size_t q, const struct inside_words *in)
{
	size_t from = r->block[block].token, end = r->block[block].token_end;
	size_t before = before_of(r, q, from);
	size_t after = after_of(r, q + 1, end);

	add(f, K_BEFORE_CASE, before * INSIDE_CASE_N + inside_case(in));
	if (q > from)
		add(f, K_BEFORE2,
		    before * KIND_BEFORE_N + before_of(r, q - 1, from));
	if (q + 1 < end)
		add(f, K_AFTER2,
		    after * KIND_AFTER_N + after_of(r, q + 2, end));
	add(f, K_JOINED, joined_of(r, q, from));
	add(f, K_PLACE,
	    (q == from) * 4u + (q + 1 == end) * 2u +
		(r->tokens.token[q].flag & T_FIRST ? 1u : 0));
}

static void
add_cues(struct feature_list *f, const struct reading *r, size_t block,
    size_t q, const struct inside_words *in)
{
	struct near_cue before = cue_before(r, block, q);
	struct near_cue after = cue_after(r, block, q);

	size_t both = before.kind * KIND_CUE_N + after.kind;
	size_t bucket = bucket_of(in);
	size_t from = r->block[block].token;

	add(f, K_CUE_BEFORE, before.kind * KIND_GAP_N + before.gap);
	add(f, K_CUE_AFTER, after.kind * KIND_GAP_N + after.gap);
	add(f, K_CUES, both);
	add(f, K_CUES_LENGTH, both * 3 + bucket);
	add(f, K_BEFORE_CUE, before_of(r, q, from) * KIND_CUE_N + before.kind);
	add(f, K_NAMED, named_of(r, q, from) * INSIDE_CASE_N + inside_case(in));
	add(f, K_NEIGHBOUR, neighbour_of(r, q, block) * 3 + bucket);
}

size_t
kind_features(const struct reading *r, size_t block, uint32_t mark,
    const struct inside_words *in, uint16_t *feature)
{
	const struct mark_span *span = &r->marks.span[mark];
	struct feature_list f = {feature, 0};
	size_t q = r->verdict[mark].token;

	add_inside(&f, in);
	add_beside(&f, r, block, q, in);
	add_cues(&f, r, block, q, in);
	add(&f, K_FAMILY, span->family * 2u + span->is_unclosed);
	return f.n;
}
