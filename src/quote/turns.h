/*
 * turns.h - speech that needs no marks.
 *
 * Floor 2, quote.  In a transcript or an interview a paragraph "NAME: words"
 * is what NAME says (Wikinews has it "((NAME)) words"), and so is a paragraph
 * without a label that stands before another turn.  A block quote is speech as
 * a whole.
 */
#ifndef PULLQUOTE_QUOTE_TURNS_H
#define PULLQUOTE_QUOTE_TURNS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "pullquote/article.h"

struct reading;

enum turn_kind {
	TURN_NONE,
	TURN_LABEL, /* "NAME: words" */
	TURN_MORE,  /* goes on with the turn of the paragraph before */
	TURN_APART  /* set apart from the text */
};

/* One label, wherever it stands. */
struct turn_label {
	uint32_t whole, first, last; /* hashes of it and of its words */
	uint32_t n;                  /* blocks that begin with it */
	uint32_t word_n;
	bool is_upper;
	bool is_bracketed; /* "((NAME)) words" */
};

enum {
	TURN_LABEL_MAX = 48 /* more speakers than that is no conversation */
};

/* The labels of an article, as far as it was read.  {0} is none. */
struct turns {
	struct turn_label label[TURN_LABEL_MAX];
	size_t label_n;
	size_t labelled_n, body_n; /* blocks */
	size_t first, last;        /* the first and the last turn's block */
	bool is_transcript;
};

/* 1st pass: note the label that the block may begin with. */
void turns_note(struct reading *r, size_t block);

/* ... and after it: is this a transcript? */
void turns_settle(struct reading *r);

/*
 * What the block is, once that is settled.  Stores where its speech begins, a
 * byte of the text.  Blocks must be asked for in order.
 */
enum turn_kind turns_of_block(struct reading *r, size_t block, size_t *start);

/* Make the label before the turn of `block` a mention, whatever it is. */
void turns_add_label(struct reading *r, size_t block);

/* The verdict on the turn of span `mark`; false if it is none of these. */
bool turns_decide(struct reading *r, size_t block, uint32_t mark);

#endif
