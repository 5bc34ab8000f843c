/*
 * reading.h - what the engine knows of an article while it reads it.
 *
 * Floor 2, quote.  The passes of reading.c fill it one after the other.  All
 * arrays are the reading's own; reading_take() copies the result out.
 */
#ifndef PULLQUOTE_QUOTE_READING_H
#define PULLQUOTE_QUOTE_READING_H

#include "events.h"
#include "focus.h"
#include "marks.h"
#include "mentions.h"
#include "people.h"
#include "pullquote/quotes.h"
#include "tokens.h"
#include "turns.h"

struct rank_hook;

/* What belongs to one block: ranges of the arrays below. */
struct block_part {
	uint32_t mark, mark_end;
	uint32_t token, token_end;
	uint32_t mention, mention_end;
	uint32_t event, event_end;
};

/* Why somebody is taken to have said a quotation. */
enum verdict_kind {
	VERDICT_NONE,  /* nobody is known */
	VERDICT_EVENT, /* a mention that is the subject of a cue */
	VERDICT_BARE,  /* a mention with no cue */
	VERDICT_SAME   /* as the quotation before */
};

/* What was decided about one span of marks. */
struct verdict {
	uint32_t token;   /* its token; TOKEN_NO_LINK for inner spans */
	uint32_t mention; /* MENTION_NONE: nobody */
	uint32_t event;   /* EVENT_NONE: no cue */
	uint32_t person;  /* MENTION_NONE: nobody */
	uint32_t utterance;
	uint8_t kind;     /* enum verdict_kind */
	uint8_t relation; /* enum relation of rank.h, for the rule's name */
	uint8_t confidence;
	uint8_t quote_kind; /* enum quote_kind */
};

#define EVENT_NONE UINT32_MAX

struct reading {
	const struct article *article;
	struct block_part *block; /* article->block_n of them */

	struct turns turns; /* 1st pass */
	bool has_turn;      /* 2nd pass: a turn may go on here */

	struct marks marks;        /* 2nd pass */
	struct tokens tokens;      /* 2nd pass */
	struct capitals capitals;  /* 2nd pass */
	struct mentions mentions;  /* 3rd pass */
	struct events events;      /* 3rd pass */
	struct people people;      /* 3rd pass full names, 4th short ones */
	struct verdict *verdict;   /* 6th pass; one for each span of marks */
	struct focus focus;        /* 6th pass */
	uint32_t section_sentence; /* the first one of the section */
	uint32_t block_sentence;   /* the first one of the block */
	uint32_t last_quote; /* the last one attributed, or MENTION_NONE */
	uint32_t utterance_n;

	struct rank_hook *hook; /* NULL but when weights are learned */
};

/* One pass over the article. */
struct reading_pass {
	void (*block)(struct reading *r, size_t block); /* each body block */
	void (*end)(struct reading *r); /* NULL: nothing at the end */
};

enum {
	READING_PASS_CUT = 2 /* passes after which all marks are known */
};

extern const struct reading_pass reading_passes[];
extern const size_t reading_pass_n;

enum {
	READING_CUT = 2 /* passes until every block has its marks and tokens */
};

/* Do the passes look at this block: at the body, at the title, whose words are
 * quotations if it names who says them, and at who signed a block quote? */
bool reading_takes(const struct article *a, size_t block);

/* Begin to read `article`, which is borrowed. */
void reading_init(struct reading *r, const struct article *article);

/* Copy what was found into `quotes`, which is empty. */
void reading_take(const struct reading *r, struct quotes *quotes);

/* Free everything. */
void reading_clear(struct reading *r);

/* The person of a mention; a noun becomes somebody if nobody else is meant. */
uint32_t reading_person(struct reading *r, uint32_t mention);

/* The number of the first event of `block` whose cue is token `token` or a
 * later one; its event_end if there is none.  O(log events). */
size_t reading_event_from(const struct reading *r, size_t block, size_t token);

/* 5th pass, titles.c: mentions and events of the title, by the people that the
 * body knows. */
void title_block(struct reading *r, size_t block);

/* 6th pass, attribute.c: who said the quotations of a block. */
void attribute_block(struct reading *r, size_t block);

#endif
