/*
 * pictures.c - captions and credits in a plain text.
 *
 * Floor 2, input.
 */
#include "config.h"

#include <string.h>

#include "cues.h"
#include "folded_line.h"
#include "hash_bag.h"
#include "plain.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

enum {
	CREDITS_MIN = 2,     /* in one place */
	PLACE_AFTER = 3,     /* units after it that tell a place */
	PLACED_WORDS_MAX = 2 /* of a credit told by its place alone */
};

static bool
has(const char *text, struct range r, const char *what)
{
	return memmem(text + r.start, r.end - r.start, what, strlen(what));
}

/* "Ann Example, left, and ...": who stands where. */
static bool
says_where(const char *text, struct range r)
{
	static const char *const place[] = {", left", "(left", ", right,",
	    "(right", ", center", "(center", ", centre", "(centre", "From left",
	    "from left", "(L-R", "(l-r", "(from l", "clockwise"};

	for (size_t i = 0; i < COUNT(place); i++)
		if (has(text, r, place[i]))
			return true;
	return false;
}

/*
 * Does it tell what a picture shows?  Captions are written in the present
 * ("speaks during", "shake hands") and say who stands where; running text is
 * in the past.
 */
static bool
describes_picture(const char *text, struct range r)
{
	static const char *const sign[] = {"addresses a", "addresses the",
	    "an aerial view", "are pictured", "are seen", "arrive at",
	    "arrives at", "arrives for", "as seen", "attend a", "attends a",
	    "attends the", "gestures", "holds a", "holds up", "is pictured",
	    "is seen", "is shown", "listens", "look on", "looks on", "pictured",
	    "pose for", "poses", "shake hands", "shakes hands", "sit in",
	    "sits in", "speak during", "speak to reporters", "speaks at",
	    "speaks during", "speaks to", "speaks with", "stand in",
	    "stand near", "stands in", "stands near", "walk past",
	    "walk through", "walks past", "walks through", "waves"};
	struct folded_line line;

	fold_line(&line, text, r);
	return says_where(text, r) ||
	    folded_has_one_of(&line, sign, COUNT(sign));
}

/* Before a credit stands what it is for: a caption, if it reads like one, or
 * if no running text came before. */
static bool
is_captioned_by(const struct plain *p, size_t i, bool had_prose)
{
	const struct unit *u = &p->unit[i];

	if (u->is_decided || u->text.end - u->text.start > 450)
		return false;
	if (u->shape.word_n && u->shape.word_n < 4)
		return false;
	if (!had_prose && i > 0 && (u->shape.flags & SHAPE_SENTENCE))
		return true;
	if (i > 0 && cue_is_furniture(p->in->text, u[-1].text) &&
	    (u->shape.flags & SHAPE_SENTENCE))
		return true; /* "Image 2 of 5" */
	return describes_picture(p->in->text, u->text);
}

static void
find_by_cues(struct plain *p)
{
	for (size_t i = 0; i < p->n; i++) {
		const struct unit *u = &p->unit[i];
		size_t names_at;

		if (u->is_decided ||
		    ((i < p->first_prose || i > p->last_prose) &&
			cue_is_small_print(p->in->text, u->text)))
			continue;
		if (cue_is_credit(p->in->text, u->text) &&
		    !cue_is_byline(p->in->text, u->text, &names_at))
			plain_decide(p, i, BLOCK_CREDIT, 0);
		else if (cue_is_caption(p->in->text, u->text))
			plain_decide(p, i, BLOCK_CAPTION, 0);
	}
}

static void
find_by_credits(struct plain *p)
{
	bool had_prose = false;

	for (size_t i = 0; i < p->n; i++) {
		const struct unit *u = &p->unit[i];

		if (i + 1 < p->n &&
		    ((u[1].kind == BLOCK_CREDIT &&
			 is_captioned_by(p, i, had_prose)) ||
			(u[1].kind == BLOCK_CAPTION && !u->is_decided &&
			    u->shape.end == END_COMMA)))
			plain_decide(p, i, BLOCK_CAPTION, 0);
		if (!u->is_decided && u->near == NEAR_PROSE)
			had_prose = true;
	}
}

/* A gallery repeats its captions: what stands there twice and reads like one
 * is one. */
static void
find_by_repetition(struct plain *p)
{
	for (size_t i = 0; i < p->n; i++) {
		const struct unit *u = &p->unit[i];

		if (!u->is_decided && u->times > 1 && u->near == NEAR_PROSE &&
		    describes_picture(p->in->text, u->text))
			plain_decide(p, i, BLOCK_CAPTION, 0);
	}
}

/* The place of unit `i`, by the unit before it and the three after it; two
 * units of one place have equal numbers. */
static unsigned
place_of(const struct plain *p, size_t i)
{
	unsigned place = p->unit[i - 1].near;

	for (size_t k = i + 1; k <= i + PLACE_AFTER; k++)
		place = place * NEAR_N + p->unit[k].near;
	return place;
}

/* A word or two between a paragraph and another short line, and no entry of a
 * list that comes again and again. */
static bool
may_be_placed(const struct unit *u)
{
	return !u->is_decided && u->near == NEAR_SHORT &&
	    u->shape.word_n <= PLACED_WORDS_MAX && u->times <= 2 &&
	    u[-1].near == NEAR_PROSE && u[1].near == NEAR_SHORT;
}

/*
 * Where a text has several credits in one place (each after a paragraph and
 * before the next product's name, say), a word or two in the same place is a
 * credit too.
 */
static void
find_by_place(struct plain *p)
{
	struct hash_bag credits = {0};

	for (size_t i = 1; i + PLACE_AFTER < p->n; i++)
		if (p->unit[i].kind == BLOCK_CREDIT)
			hash_bag_add(&credits, place_of(p, i));
	for (size_t i = 1; i + PLACE_AFTER < p->n; i++)
		if (may_be_placed(&p->unit[i]) &&
		    hash_bag_count(&credits, place_of(p, i)) >= CREDITS_MIN)
			plain_decide(p, i, BLOCK_CREDIT, 0);
	hash_bag_clear(&credits);
}

void
plain_find_pictures(struct plain *p)
{
	find_by_cues(p);
	find_by_credits(p);
	find_by_repetition(p);
	find_by_place(p);
}
