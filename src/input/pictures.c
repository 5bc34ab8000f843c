/*
 * pictures.c - captions and credits in a plain text.
 *
 * Floor 2, input.
 */
#include "config.h"

#include <string.h>

#include "cues.h"
#include "folded_line.h"
#include "plain.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

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

void
plain_find_pictures(struct plain *p)
{
	find_by_cues(p);
	find_by_credits(p);
	find_by_repetition(p);
}
