/*
 * furniture.c - what belongs to the page and not to the article.
 *
 * Floor 2, input.
 */
#include "config.h"

#include <string.h>

#include "cues.h"
#include "plain.h"

enum {
	FURNITURE_WORDS_MAX = 7,
	/* The article has so many times the text of the teasers after it. */
	TEASER_SHARE = 6,
	NOTES_MAX = 12,      /* units at the end that may be notes */
	TEASER_LEN_MAX = 300 /* bytes of one */
};

/* Lines that stand on every page, wherever they stand in this one. */
static void
find_single(struct plain *p)
{
	for (size_t i = 0; i < p->n; i++) {
		const struct unit *u = &p->unit[i];

		if (u->is_decided)
			continue;
		if (u->shape.word_n <= FURNITURE_WORDS_MAX &&
		    cue_is_furniture(p->in->text, u->text))
			plain_decide(p, i, BLOCK_BOILERPLATE, 0);
		else if (cue_is_note(p->in->text, u->text) ||
		    cue_is_footnote(p->in->text, u->text))
			plain_decide(p, i, BLOCK_NOTE, 0);
	}
}

/* A name, and after it who that is: "Ann Example is a reporter for ...". */
static bool
is_name_of_biography(const struct plain *p, size_t i)
{
	const struct unit *u = &p->unit[i];
	size_t len = u->text.end - u->text.start;

	return u->near == NEAR_SHORT && i + 1 < p->n &&
	    u[1].text.end - u[1].text.start > len &&
	    memcmp(p->in->text + u->text.start, p->in->text + u[1].text.start,
		len) == 0 &&
	    cue_is_biography(p->in->text, u[1].text);
}

/* The last lines: who wrote it, when it appeared, a signature. */
static void
find_notes_at_end(struct plain *p)
{
	size_t from = p->n > NOTES_MAX ? p->n - NOTES_MAX : 0;
	bool after_author = false, is_signed = false;

	for (size_t i = from; i < p->n; i++) {
		const struct unit *u = &p->unit[i];

		if (u->is_decided || i <= p->first_prose)
			continue;
		is_signed |= cue_is_signature(p->in->text, u->text);
		if (is_signed || cue_is_biography(p->in->text, u->text) ||
		    is_name_of_biography(p, i) ||
		    (after_author && u->near == NEAR_PROSE) ||
		    (i > p->last_prose && cue_is_date(p->in->text, u->text)))
			plain_decide(p, i, BLOCK_NOTE, 0);
		if (u->near == NEAR_PROSE)
			after_author = false;
		if (cue_names_author(p->in->text, u->text))
			after_author = true;
	}
}

/* Running text of the article, not of its page? */
static bool
is_prose(const struct plain *p, size_t i)
{
	const struct unit *u = &p->unit[i];

	if (u->near != NEAR_PROSE && u->near != NEAR_SENTENCE)
		return false;
	if (u->is_decided)
		return u->kind == BLOCK_LIST_ITEM ||
		    u->kind == BLOCK_BLOCKQUOTE;
	return !cue_is_small_print(p->in->text, u->text);
}

/* The first unit after the last running text. */
static size_t
end_of_prose(const struct plain *p)
{
	size_t end = p->n;

	while (end > 0 && !is_prose(p, end - 1))
		end--;
	return end;
}

static bool
opens(const struct plain *p, size_t i)
{
	const struct unit *u = &p->unit[i];

	return (u->kind == BLOCK_BOILERPLATE && u->shape.word_n > 0 &&
		   u->shape.end == END_LETTER) ||
	    (!u->is_decided && cue_opens_furniture(p->in->text, u->text));
}

/*
 * The first unit after which there is nothing but short lines and, at most,
 * teasers: a sentence or two, never two such in a row.
 */
static size_t
end_of_article(const struct plain *p)
{
	size_t i = p->n;

	while (i > 0 &&
	    (!is_prose(p, i - 1) ||
		(p->unit[i - 1].text.end - p->unit[i - 1].text.start <=
			TEASER_LEN_MAX &&
		    i > 1 && !is_prose(p, i - 2))))
		i--;
	return i;
}

/* Bytes of running text in units [from, to). */
static size_t
prose_len(const struct plain *p, size_t from, size_t to)
{
	size_t len = 0;

	for (size_t i = from; i < to; i++)
		if (p->unit[i].near == NEAR_PROSE)
			len += p->unit[i].text.end - p->unit[i].text.start;
	return len;
}

/*
 * Where the tail begins: at an opener ("Related stories") that has only
 * teasers after it, or at any furniture after the last running text.
 */
static size_t
tail_start(const struct plain *p)
{
	size_t end = end_of_prose(p), i = end_of_article(p);
	size_t before = prose_len(p, 0, i), after = prose_len(p, i, end);

	for (; i < end; i++) {
		const struct unit *u = &p->unit[i];

		if (!u->is_decided && after * TEASER_SHARE < before &&
		    cue_opens_furniture(p->in->text, u->text))
			return i;
		if (u->near == NEAR_PROSE) {
			before += u->text.end - u->text.start;
			after -= u->text.end - u->text.start;
		}
	}
	while (i < p->n && !opens(p, i))
		i++;
	return i;
}

static void
find_tail(struct plain *p)
{
	for (size_t i = tail_start(p); i < p->n; i++)
		if (p->unit[i].kind != BLOCK_NOTE)
			plain_decide(p, i, BLOCK_BOILERPLATE, 0);
}

/* Small print stands before or after the article; inside, such words are what
 * it is about. */
static void
find_small_print(struct plain *p)
{
	size_t end = end_of_prose(p);

	for (size_t i = 0; i < p->n; i++)
		if ((i < p->first_prose || i >= end) &&
		    !p->unit[i].is_decided &&
		    cue_is_small_print(p->in->text, p->unit[i].text))
			plain_decide(p, i, BLOCK_BOILERPLATE, 0);
}

void
plain_find_furniture(struct plain *p)
{
	find_single(p);
	find_notes_at_end(p);
	if (end_of_prose(p) > 0)
		find_tail(p);
	find_small_print(p);
}
