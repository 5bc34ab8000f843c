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
	HEAD_MAX = 60, /* units looked at */
	TITLE_COLS_MAX = 220,
	TITLE_SCORE_MIN = 2,
	NAME_WORDS_MAX = 4,
	AFTER_PROSE_MAX = 3 /* units past the first prose for a date */
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
	line = fold_line(p->in->text, u->text);
	return folded_is_one_of(&line, by, sizeof(by) / sizeof(by[0]));
}

static bool
is_byline(const struct plain *p, size_t i)
{
	size_t names_at;

	return i < p->n &&
	    (is_by(p, i) ||
		cue_is_byline(p->in->text, p->unit[i].text, &names_at));
}

static bool
is_date(const struct plain *p, size_t i)
{
	return i < p->n && cue_is_date(p->in->text, p->unit[i].text);
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

/* Where the first running text stands: the end of the masthead. */
static size_t
masthead_end(const struct plain *p)
{
	size_t i = 0;

	while (i < p->n && i < HEAD_MAX && !is_running(&p->unit[i]))
		i++;
	return i;
}

static bool
may_be_title(const struct plain *p, size_t i)
{
	const struct unit *u = &p->unit[i];

	return !u->is_decided && u->shape.cols <= TITLE_COLS_MAX &&
	    u->shape.end != END_COLON && u->shape.end != END_COMMA &&
	    !(u->shape.flags & SHAPE_URL) && u->shape.word_n > 0 &&
	    u->shape.start != START_LOWER && !is_byline(p, i) && !is_date(p, i);
}

/* How much unit `i` looks like a title, by its length and what is near. */
static int
title_score(const struct plain *p, size_t i)
{
	const struct unit *u = &p->unit[i];
	int score = u->shape.word_n >= 4 ? 3 : u->shape.word_n == 3;

	if (i == 0)
		score += 2;
	if (u->shape.word_n < 3)
		return score;
	if (is_byline(p, i + 1))
		score += 4;
	else if (is_date(p, i + 1) || is_byline(p, i + 2) ||
	    (i + 2 < p->n && is_name(u + 1) && is_date(p, i + 2)))
		score += 2;
	if (i > 0 && is_date(p, i - 1))
		score++;
	if (u->shape.end == END_STOP || (u->shape.flags & SHAPE_SENTENCES))
		score -= 2;
	if (u->shape.flags & SHAPE_BAR)
		score -= 3;
	return score;
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

/* The unit that is the title; p->n if there is none. */
static size_t
find_title(const struct plain *p, size_t end)
{
	int best = TITLE_SCORE_MIN - 1;
	size_t title = p->n;

	for (size_t i = 0; i < end; i++) {
		int score = may_be_title(p, i) ? title_score(p, i) : 0;

		if (score > best ||
		    (title < p->n && score >= TITLE_SCORE_MIN &&
			ends_with(p, &p->unit[title], &p->unit[i]))) {
			best = score;
			title = i;
		}
	}
	return title;
}

static void
mark_byline(struct plain *p, size_t i, size_t title)
{
	const struct unit *u = &p->unit[i];

	if (is_byline(p, i) || (i > 0 && is_by(p, i - 1)))
		plain_decide(p, i, BLOCK_BYLINE, 0);
	else if (is_date(p, i))
		plain_decide(p, i, BLOCK_DATE, 0);
	else if (i > title && is_name(u) &&
	    ((i == title + 1 && is_date(p, i + 1)) || is_date(p, i - 1)))
		plain_decide(p, i, BLOCK_BYLINE, 0);
}

static void
mark_title(struct plain *p, size_t title)
{
	struct unit *u = &p->unit[title];
	struct range body = {u->text.end, p->unit[p->n - 1].text.end};

	plain_decide(p, title, BLOCK_TITLE, 0);
	if (p->paras.para[title].line_n == 1)
		u->tag_len = title_tag_len(p->in->text, u->text, body);
}

/* What stands before the title and is no more than a few words is the way
 * through the site. */
static void
mark_way_to_title(struct plain *p, size_t title)
{
	for (size_t i = 0; i < title; i++)
		if (!p->unit[i].is_decided && p->unit[i].near == NEAR_SHORT)
			plain_decide(p, i, BLOCK_BOILERPLATE, 0);
}

void
plain_find_masthead(struct plain *p)
{
	size_t end = masthead_end(p), title = find_title(p, end);

	if (title < p->n)
		mark_title(p, title);
	for (size_t i = 0; i < p->n && i < end + AFTER_PROSE_MAX; i++)
		if (!p->unit[i].is_decided)
			mark_byline(p, i, title);
	if (title < p->n)
		mark_way_to_title(p, title);
}
