/*
 * headings.c - is a unit of a plain text a heading?
 *
 * Floor 2, input.
 */
#include "config.h"

#include "headings.h"

#include <string.h>

#include "cues.h"

enum {
	HEADING_COLS_MAX = 200,
	HEADING_WORDS_MAX = 26,
	OFTEN = 4,
	ALIKE_COLS_MAX = 130
};

/* The number of the first limit that `n` does not pass; `limit_n` if none. */
static size_t
bin_of(unsigned n, const unsigned char *limit, size_t limit_n)
{
	size_t bin = 0;

	while (bin < limit_n && n > limit[bin])
		bin++;
	return bin;
}

static size_t
cols_bin(unsigned cols)
{
	static const unsigned char limit[COLS_BIN_N - 1] = {
	    3, 10, 20, 30, 45, 60, 80, 100, 130};

	return bin_of(cols, limit, COLS_BIN_N - 1);
}

static size_t
words_bin(unsigned words)
{
	static const unsigned char limit[WORDS_BIN_N - 1] = {
	    1, 2, 4, 6, 8, 11, 14, 18};

	return bin_of(words, limit, WORDS_BIN_N - 1);
}

/* The next unit in direction `step` that is no caption or furniture; NULL at
 * an end. */
static const struct unit *
neighbour(const struct plain *p, const struct unit *u, int step)
{
	const struct unit *first = p->unit, *end = p->unit + p->n;

	for (int far = 0; far < 4; far++) {
		if (step < 0 ? u == first : u + 1 == end)
			return NULL;
		u += step;
		if (!u->is_decided || u->kind == BLOCK_LIST_ITEM ||
		    u->kind == BLOCK_BLOCKQUOTE)
			break;
	}
	return u;
}

static size_t
near_of(const struct unit *u)
{
	return u ? u->near : NEAR_NOTHING;
}

/* Two entries of a list: much the same length, begun and ended alike. */
static bool
is_alike(const struct unit *a, const struct unit *b)
{
	int longer = a->shape.cols, shorter = b->shape.cols;

	if (longer < shorter) {
		longer = b->shape.cols;
		shorter = a->shape.cols;
	}
	return (longer - shorter) * 20 < longer * 7 &&
	    longer < ALIKE_COLS_MAX &&
	    (a->shape.end == END_LETTER) == (b->shape.end == END_LETTER) &&
	    (a->shape.start == START_UPPER) == (b->shape.start == START_UPPER);
}

static bool
begins_with_same_word(
    const char *text, const struct unit *a, const struct unit *b)
{
	for (size_t i = 0;; i++) {
		size_t at_a = a->text.start + i, at_b = b->text.start + i;
		char c = at_a < a->text.end ? text[at_a] : ' ';
		char d = at_b < b->text.end ? text[at_b] : ' ';

		if (c != d)
			return false;
		if (c == ' ' || c == '\n')
			return true;
	}
}

struct seen {
	unsigned char *sign;
	size_t n;
};

static void
see(struct seen *s, size_t sign)
{
	s->sign[s->n++] = (unsigned char)sign;
}

static void
see_if(struct seen *s, bool is_so, size_t sign)
{
	if (is_so)
		see(s, sign);
}

static void
see_itself(struct seen *s, const struct unit *u)
{
	const struct shape *shape = &u->shape;

	see(s, SIGN_ALWAYS);
	see(s, SIGN_COLS + cols_bin(shape->cols));
	see(s, SIGN_WORDS + words_bin(shape->word_n));
	see(s, SIGN_START + shape->start);
	see(s, SIGN_END + shape->end);
	see(s, SIGN_CASE + shape->letters);
	for (unsigned flag = 0; flag < SHAPE_FLAG_N; flag++)
		see_if(s, shape->flags & (1u << flag), SIGN_FLAG + flag);
	see_if(s, u->times > 1, SIGN_TWICE);
	see_if(s, u->times >= OFTEN, SIGN_OFTEN);
}

static void
see_before(struct seen *s, const struct plain *p, const struct unit *u)
{
	const struct unit *before = neighbour(p, u, -1);

	see(s, SIGN_BEFORE + near_of(before));
	if (!before)
		return;
	see(s, SIGN_BEFORE_THAT + near_of(neighbour(p, before, -1)));
	see_if(s, is_alike(u, before), SIGN_LIKE_BEFORE);
	see_if(s, before->shape.flags & SHAPE_NUMBERED, SIGN_NUMBER_BEFORE);
	see_if(
	    s, begins_with_same_word(p->in->text, u, before), SIGN_SAME_WORD);
}

static void
see_after(struct seen *s, const struct plain *p, const struct unit *u)
{
	const struct unit *after = neighbour(p, u, 1);

	see(s, SIGN_AFTER + near_of(after));
	if (!after)
		return;
	see(s, SIGN_AFTER_THAT + near_of(neighbour(p, after, 1)));
	see(s, SIGN_RUN + u->run_n);
	see(s, SIGN_AFTER_RUN + u->after_run);
	see_if(s, is_alike(u, after), SIGN_LIKE_AFTER);
	see_if(s, after->shape.flags & SHAPE_NUMBERED, SIGN_NUMBER_AFTER);
	see_if(s,
	    after->near == NEAR_PROSE && after->shape.cols > 4 * u->shape.cols,
	    SIGN_MUCH_AFTER);
	see_if(s, after != u + 1, SIGN_DECIDED_AFTER);
}

static void
see_place(struct seen *s, const struct plain *p, size_t i)
{
	const struct unit *u = &p->unit[i];

	see_if(s, i < p->first_prose, SIGN_BEFORE_PROSE);
	see_if(s, i > p->last_prose, SIGN_AFTER_PROSE);
	if (!p->has_blanks)
		return;
	see(s, u->after_blank ? SIGN_BLANK_BEFORE : SIGN_NO_BLANK_BEFORE);
	if (i + 1 < p->n)
		see(s,
		    u[1].after_blank ? SIGN_BLANK_AFTER : SIGN_NO_BLANK_AFTER);
}

/* Bytes of the double quotation mark that may open `r`; 0 if none does. */
static size_t
opening_mark_len(const char *text, struct range r)
{
	static const char *const mark[] = {
	    "\"", "''", "``", "“", "„", "«", "»", "「", "『"};

	for (size_t i = 0; i < sizeof(mark) / sizeof(mark[0]); i++) {
		size_t len = strlen(mark[i]);

		if (r.end - r.start > len &&
		    memcmp(text + r.start, mark[i], len) == 0)
			return len;
	}
	return 0;
}

/* Somebody speaks: it begins with a quotation mark and ends as a sentence does,
 * the speaker's or the writer's ("No," she said.). */
static bool
is_utterance(const struct plain *p, const struct unit *u)
{
	return (u->shape.flags & SHAPE_SENTENCE) &&
	    opening_mark_len(p->in->text, u->text) > 0;
}

/* Could unit `i` be a heading at all? */
static bool
is_possible(const struct plain *p, size_t i)
{
	const struct unit *u = &p->unit[i];

	return !u->is_decided && !u->is_turn &&
	    u->shape.cols <= HEADING_COLS_MAX &&
	    u->shape.word_n <= HEADING_WORDS_MAX && u->shape.word_n > 0 &&
	    !p->paras.para[i].keeps_breaks && !is_utterance(p, u) &&
	    !cue_is_lead_in(p->in->text, u->text) && !plain_has_columns(p, i);
}

/* What is seen of unit `i`: fills `seen` and returns how many. */
static size_t
find_signs(const struct plain *p, size_t i, unsigned char seen[SIGN_SEEN_MAX])
{
	struct seen s = {.sign = seen};

	see_itself(&s, &p->unit[i]);
	see_before(&s, p, &p->unit[i]);
	see_after(&s, p, &p->unit[i]);
	see_place(&s, p, i);
	return s.n;
}

/* The sum of their weights, in 32nds of a logit; above 0 it is a heading. */
static int
score_of(const struct plain *p, size_t i)
{
	unsigned char seen[SIGN_SEEN_MAX];
	size_t n = find_signs(p, i, seen);
	int score = 0;

	for (size_t k = 0; k < n; k++)
		score += heading_weight[seen[k]];
	return score;
}

void
plain_find_headings(struct plain *p)
{
	for (size_t i = 0; i < p->n; i++)
		if (is_possible(p, i) && score_of(p, i) > 0)
			p->unit[i].kind = BLOCK_HEADING;
	for (size_t i = 0; i < p->n; i++)
		if (p->unit[i].kind == BLOCK_HEADING)
			plain_decide(p, i, BLOCK_HEADING, 2);
}
