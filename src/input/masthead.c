/*
 * masthead.c - title, byline and date of a plain text.
 *
 * Floor 2, input.  The title is looked for among the lines before the first
 * running text; what stands before it belongs to the page.
 */
#include "config.h"

#include <string.h>

#include "cues.h"
#include "folded_line.h"
#include "plain.h"
#include "title_tag.h"

enum {
	HEAD_MAX = 60,       /* units that a title is looked for in */
	AFTER_PROSE_MAX = 3, /* units past the first prose for a date */
	SEEN_MAX = HEAD_MAX + AFTER_PROSE_MAX + 2,
	TITLE_COLS_MAX = 220,
	TITLE_SCORE_MIN = 2,
	NAME_WORDS_MAX = 4
};

/* The head of the text, and what its units say. */
struct masthead {
	struct plain *p;
	size_t end;   /* where the running text begins */
	size_t title; /* p->n if there is none */
	bool says_who[SEEN_MAX];
	bool says_when[SEEN_MAX];
};

/* "Ann Example", and nothing else. */
static bool
is_name(const struct unit *u)
{
	return u->shape.word_n >= 2 && u->shape.word_n <= NAME_WORDS_MAX &&
	    u->shape.letters == CASE_TITLE && u->shape.end == END_LETTER &&
	    !(u->shape.flags & (SHAPE_DIGIT | SHAPE_SYMBOL | SHAPE_BAR));
}

/* "By" alone, with a name on the next line. */
static bool
is_by(const struct plain *p, size_t i)
{
	static const char *const by[] = {"by", "posted by", "written by"};
	const struct unit *u = &p->unit[i];
	struct folded_line line;

	if (u->shape.word_n > 2 || i + 1 == p->n || !is_name(u + 1))
		return false;
	fold_line(&line, p->in->text, u->text);
	return folded_is_one_of(&line, by, sizeof(by) / sizeof(by[0]));
}

/* Running text, as opposed to a title of the same length? */
static bool
is_running(const struct unit *u)
{
	if (u->is_decided)
		return false;
	if (u->near != NEAR_SENTENCE && u->near != NEAR_PROSE)
		return false;
	if (u->shape.cols > TITLE_COLS_MAX)
		return true;
	return u->shape.end == END_STOP && u->shape.letters != CASE_TITLE;
}

static void
read_masthead(struct masthead *m)
{
	const struct plain *p = m->p;
	size_t names_at, date_at;

	while (
	    m->end < p->n && m->end < HEAD_MAX && !is_running(&p->unit[m->end]))
		m->end++;
	for (size_t i = 0; i < p->n && i < m->end + AFTER_PROSE_MAX; i++) {
		struct range r = p->unit[i].text;

		m->says_who[i] |= cue_is_byline(p->in->text, r, &names_at);
		m->says_when[i] = cue_is_date(p->in->text, r) ||
		    cue_is_dateline(p->in->text, r, &date_at);
		if (is_by(p, i))
			m->says_who[i] = m->says_who[i + 1] = true;
	}
}

static bool
may_be_title(const struct masthead *m, size_t i)
{
	const struct unit *u = &m->p->unit[i];

	return !u->is_decided && u->shape.cols <= TITLE_COLS_MAX &&
	    u->shape.end != END_COLON && u->shape.end != END_COMMA &&
	    !(u->shape.flags & SHAPE_URL) && u->shape.word_n > 0 &&
	    u->shape.start != START_LOWER && !m->says_who[i] &&
	    !m->says_when[i] && !plain_has_columns(m->p, i);
}

/* What stands beside a title: who wrote it, and when. */
static int
neighbour_score(const struct masthead *m, size_t i)
{
	int score = i > 0 && m->says_when[i - 1];

	if (m->says_who[i + 1])
		return score + 4;
	if (m->says_when[i + 1] || m->says_who[i + 2])
		return score + 2;
	if (m->says_when[i + 2] && is_name(&m->p->unit[i + 1]))
		return score + 2;
	return score;
}

/* How much unit `i` looks like a title, by its length and what is near. */
static int
title_score(const struct masthead *m, size_t i)
{
	const struct shape *s = &m->p->unit[i].shape;
	int score = s->word_n >= 4 ? 3 : s->word_n == 3;

	if (i == 0)
		score += 2;
	if (s->word_n < 3)
		return score;
	if (s->end == END_STOP || (s->flags & SHAPE_SENTENCES))
		score -= 2;
	if (s->flags & SHAPE_BAR)
		score -= 3;
	return score + neighbour_score(m, i);
}

/* Does `a` end with the text of `b`?  Then it is the way through the site,
 * glued to the title. */
static bool
ends_with(const struct plain *p, const struct unit *a, const struct unit *b)
{
	size_t a_len = a->text.end - a->text.start;
	size_t b_len = b->text.end - b->text.start;

	return a_len > b_len &&
	    memcmp(p->in->text + a->text.end - b_len,
		p->in->text + b->text.start, b_len) == 0;
}

static void
find_title(struct masthead *m)
{
	const struct unit *unit = m->p->unit;
	int best = TITLE_SCORE_MIN - 1;

	m->title = m->p->n;
	for (size_t i = 0; i < m->end; i++) {
		int score = may_be_title(m, i) ? title_score(m, i) : 0;

		if (score > best ||
		    (m->title < m->p->n && score >= TITLE_SCORE_MIN &&
			ends_with(m->p, &unit[m->title], &unit[i]))) {
			best = score;
			m->title = i;
		}
	}
}

static void
mark_title(const struct masthead *m)
{
	struct plain *p = m->p;
	struct unit *u = &p->unit[m->title];
	struct range body = {u->text.end, p->unit[p->n - 1].text.end};

	plain_decide(p, m->title, BLOCK_TITLE, 0);
	if (p->paras.para[m->title].line_n == 1)
		u->tag_len = title_tag_len(p->in->text, u->text, body);
}

/* What stands before the title and is no more than a few words is the way
 * through the site; but an entry of a table of contents comes again. */
static bool
is_way_to_title(const struct masthead *m, size_t i)
{
	return m->title < m->p->n && i < m->title &&
	    m->p->unit[i].near == NEAR_SHORT && m->p->unit[i].times == 1;
}

/* A name alone is an author's if a date is beside it. */
static bool
is_author(const struct masthead *m, size_t i)
{
	if (i <= m->title || !is_name(&m->p->unit[i]))
		return false;
	return m->says_when[i - 1] ||
	    (i == m->title + 1 && m->says_when[i + 1]);
}

void
plain_find_masthead(struct plain *p)
{
	struct masthead m = {.p = p};

	read_masthead(&m);
	find_title(&m);
	if (m.title < p->n)
		mark_title(&m);
	for (size_t i = 0; i < p->n && i < m.end + AFTER_PROSE_MAX; i++) {
		if (p->unit[i].is_decided)
			continue;
		if (m.says_who[i] || is_author(&m, i))
			plain_decide(p, i, BLOCK_BYLINE, 0);
		else if (m.says_when[i])
			plain_decide(p, i, BLOCK_DATE, 0);
		else if (is_way_to_title(&m, i))
			plain_decide(p, i, BLOCK_BOILERPLATE, 0);
	}
}
