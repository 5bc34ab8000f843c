/*
 * plain.c - a plain text on its way to an article.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "plain.h"

#include <stdlib.h>
#include <string.h>

#include "hash_bag.h"
#include "pullquote/xalloc.h"

enum {
	PROSE_COLS = 120,         /* so long, it is a paragraph */
	PROSE_SENTENCE_COLS = 70, /* or so long and a sentence */
	SENTENCE_COLS = 40,
	LABEL_MAX = 32, /* bytes */
	TURNS_MIN = 3   /* with one label */
};

static enum near
near_of(const struct shape *s)
{
	bool is_sentence = s->flags & SHAPE_SENTENCE;

	if (s->cols >= PROSE_COLS ||
	    (s->cols >= PROSE_SENTENCE_COLS && is_sentence))
		return NEAR_PROSE;
	if (s->end == END_COLON)
		return NEAR_COLON;
	if (is_sentence)
		return s->cols >= SENTENCE_COLS ? NEAR_SENTENCE : NEAR_REMARK;
	return s->cols >= PROSE_SENTENCE_COLS ? NEAR_LINE : NEAR_SHORT;
}

static void
make_unit(struct plain *p, size_t i)
{
	const struct para *para = &p->paras.para[i];
	const struct line *line = &p->lines.line[para->line];
	struct unit *u = &p->unit[i];

	u->text.start = line->text.start;
	u->text.end = line[para->line_n - 1].text.end;
	u->shape = shape_of(p->in->text, u->text);
	u->near = near_of(&u->shape);
	u->kind = BLOCK_PARAGRAPH;
	u->after_blank = para->after_blank;
}

static void
count_equals(struct plain *p)
{
	struct hash_bag bag = {0};

	for (size_t i = 0; i < p->n; i++)
		if (p->unit[i].shape.hash)
			hash_bag_add(&bag, p->unit[i].shape.hash);
	for (size_t i = 0; i < p->n; i++) {
		uint32_t n = hash_bag_count(&bag, p->unit[i].shape.hash);

		p->unit[i].times = n > UINT8_MAX ? UINT8_MAX : (uint8_t)n;
	}
	hash_bag_clear(&bag);
}

/* The hash of the words before a colon, "Q" or "ANN EXAMPLE", that more text
 * follows; 0 if `u` has none. */
static uint32_t
label_of(const char *text, const struct unit *u)
{
	size_t len = u->text.end - u->text.start;
	const char *from = text + u->text.start, *colon;

	colon = memchr(from, ':', len < LABEL_MAX ? len : LABEL_MAX);
	if (!colon || colon == from || colon + 1 >= from + len ||
	    colon[1] != ' ')
		return 0;
	return hash_of_bytes(from, (size_t)(colon - from));
}

/* In interviews and transcripts each turn is labelled. */
static void
find_turns(struct plain *p)
{
	struct hash_bag bag = {0};

	for (size_t i = 0; i < p->n; i++) {
		uint32_t label = label_of(p->in->text, &p->unit[i]);

		if (label)
			hash_bag_add(&bag, label);
	}
	for (size_t i = 0; i < p->n; i++) {
		uint32_t label = label_of(p->in->text, &p->unit[i]);

		p->unit[i].is_turn =
		    label && hash_bag_count(&bag, label) >= TURNS_MIN;
	}
	hash_bag_clear(&bag);
}

static bool
is_short(const struct unit *u)
{
	return u->near == NEAR_SHORT || u->near == NEAR_REMARK;
}

/* What follows each unit: how many short ones, and what after them. */
static void
look_ahead(struct plain *p)
{
	for (size_t i = p->n; i-- > 0;) {
		struct unit *u = &p->unit[i];
		const struct unit *next = u + 1;

		if (i + 1 == p->n) {
			u->after_run = NEAR_NOTHING;
		} else if (is_short(next)) {
			u->run_n =
			    next->run_n < RUN_MAX ? next->run_n + 1 : RUN_MAX;
			u->after_run = next->after_run;
		} else {
			u->after_run = next->near;
		}
	}
}

static void
find_prose(struct plain *p)
{
	size_t blank_n = 0;

	p->first_prose = p->n;
	for (size_t i = 0; i < p->n; i++) {
		blank_n += p->unit[i].after_blank;
		if (p->unit[i].near != NEAR_PROSE &&
		    p->unit[i].near != NEAR_SENTENCE)
			continue;
		if (p->first_prose == p->n)
			p->first_prose = i;
		p->last_prose = i;
	}
	p->has_blanks = blank_n * 10 > p->n * 3;
}

void
plain_read(struct plain *p, const struct parse_input *in, struct range r)
{
	p->in = in;
	text_lines_add(&p->lines, in->text, r);
	reflow(&p->paras, &p->lines, in->text);
	p->n = p->paras.n;
	p->unit = xcalloc(p->n, sizeof(*p->unit));
	for (size_t i = 0; i < p->n; i++)
		make_unit(p, i);
	count_equals(p);
	find_turns(p);
	look_ahead(p);
	find_prose(p);
}

void
plain_decide(struct plain *p, size_t i, enum block_kind kind, int level)
{
	p->unit[i].kind = kind;
	p->unit[i].level = (uint8_t)level;
	p->unit[i].is_decided = true;
}

bool
plain_has_columns(const struct plain *p, size_t i)
{
	struct range r = p->unit[i].text;
	const char *at = p->in->text + r.start;

	return memchr(at, '\t', r.end - r.start) ||
	    memmem(at, r.end - r.start, "    ", 4);
}

void
plain_clear(struct plain *p)
{
	text_lines_clear(&p->lines);
	paras_clear(&p->paras);
	free(p->unit);
	*p = (struct plain){0};
}
