/*
 * plain.h - a plain text on its way to an article.
 *
 * Floor 2, input; shared by the steps of the plain-text parser.  The text is
 * cut into units, one for a paragraph of any kind; each step then looks at
 * those that no step before it decided, and names their kind.
 */
#ifndef PULLQUOTE_INPUT_PLAIN_H
#define PULLQUOTE_INPUT_PLAIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "pullquote/article.h"
#include "pullquote/parse.h"
#include "reflow.h"
#include "shape.h"
#include "text_lines.h"

/* A unit as its neighbours see it. */
enum near {
	NEAR_NOTHING,  /* no neighbour: an end of the text */
	NEAR_PROSE,    /* a paragraph, by its length */
	NEAR_SENTENCE, /* a short paragraph */
	NEAR_REMARK,   /* a sentence of few words */
	NEAR_COLON,    /* something follows */
	NEAR_LINE,     /* long, but no sentence */
	NEAR_SHORT,
	NEAR_N
};

struct unit {
	struct range text; /* bytes of the input; from its first line's start
			      to its last line's end */
	struct shape shape;
	uint8_t kind; /* enum block_kind */
	uint8_t level;
	uint8_t near;      /* enum near */
	uint8_t run_n;     /* short units right after it, at most RUN_MAX */
	uint8_t after_run; /* enum near of what ends that run */
	uint8_t times;     /* how often this text stands there, up to 255 */
	bool is_decided;
	bool is_turn; /* "Q: ...": its label begins other units too */
	bool after_blank;
	size_t mark_len; /* bytes before `text` that its kind says as well */
	size_t tag_len;  /* title: bytes at its end that are not of it */
};

enum {
	RUN_MAX = 5
};

struct plain {
	const struct parse_input *in;
	struct text_lines lines;
	struct paras paras;
	struct unit *unit; /* one for each of paras */
	size_t n;
	bool has_blanks;    /* blank lines mean something in it */
	size_t first_prose; /* first unit that is running text; n if none */
	size_t last_prose;  /* last one; 0 if none */
};

/* Cut text[r) into units and look at their shapes.  `p` must be {0}. */
void plain_read(struct plain *p, const struct parse_input *in, struct range r);

/* Say what unit `i` is. */
void plain_decide(struct plain *p, size_t i, enum block_kind kind, int level);

/* Is unit `i` a row of a table, or the head or foot of a printed page? */
bool plain_has_columns(const struct plain *p, size_t i);

/* The steps, in this order.  Each is O(units). */
void plain_mark_set_apart(struct plain *p); /* lists, quotes */
void plain_find_tables(struct plain *p);    /* rows of cells */
bool plain_find_mail_head(struct plain *p); /* true if it gave the title */
void plain_find_pictures(struct plain *p);  /* captions, credits */
void plain_find_masthead(struct plain *p);  /* title, byline, date */
void plain_find_furniture(struct plain *p); /* boilerplate, notes */
void plain_find_headings(struct plain *p);

/* Add the units to `b` as blocks.  O(text). */
void plain_write(const struct plain *p, struct builder *b);

/* Free the contents. */
void plain_clear(struct plain *p);

#endif
