/*
 * shape.h - what a line looks like: length, case, how it begins and ends.
 *
 * Floor 2, input; used by the plain-text parser.  A heading, a caption, a
 * byline are told by their shape and by that of what stands around them.
 */
#ifndef PULLQUOTE_INPUT_SHAPE_H
#define PULLQUOTE_INPUT_SHAPE_H

#include <stdint.h>

#include "pullquote/slice.h"

enum {
	/* Bytes past which a text is a paragraph by its length alone, and
	 * nothing but its ends is looked at. */
	SHAPE_LONG_LEN = 260,
	SHAPE_COLS_MAX = 10000
};

enum shape_start {
	START_UPPER,
	START_LOWER,
	START_DIGIT,
	START_QUOTE,
	START_BULLET,
	START_OTHER,
	START_N
};

enum shape_end { /* closing quotes and brackets aside */
	END_LETTER,
	END_DIGIT,
	END_STOP,
	END_QUESTION,
	END_EXCLAMATION,
	END_ELLIPSIS,
	END_COLON,
	END_COMMA,
	END_OTHER,
	END_N
};

enum shape_case {
	CASE_OTHER,    /* too few words to tell, or no case at all */
	CASE_UPPER,    /* NO SMALL LETTER */
	CASE_TITLE,    /* All Words of Content */
	CASE_MOSTLY,   /* Most of Them */
	CASE_SENTENCE, /* The first at most */
	CASE_N
};

enum shape_flag {
	SHAPE_NUMBERED = 1 << 0,  /* "3.", "Step 2", "IV." */
	SHAPE_BRACKETED = 1 << 1, /* ends in a bracket */
	SHAPE_QUOTED = 1 << 2, /* ends in a quotation mark, not a single one */
	SHAPE_SENTENCES = 1 << 3, /* one ends inside, another begins */
	SHAPE_COMMA = 1 << 4,
	SHAPE_COMMAS = 1 << 5, /* two or more */
	SHAPE_COLON = 1 << 6,  /* inside */
	SHAPE_DIGIT = 1 << 7,  /* not at its head */
	SHAPE_URL = 1 << 8,    /* or an address, a handle */
	SHAPE_BAR = 1 << 9,    /* "|", "·" or " / " */
	SHAPE_QUOTES = 1 << 10,
	SHAPE_PAREN = 1 << 11,
	SHAPE_SYMBOL = 1 << 12,   /* money, percent, copyright */
	SHAPE_DASH = 1 << 13,     /* between blanks */
	SHAPE_ASKS = 1 << 14,     /* begins with "How", "What", ... */
	SHAPE_SENTENCE = 1 << 15, /* ends as a sentence does */
	SHAPE_FLAG_N = 16
};

struct shape {
	uint16_t cols;   /* columns, at most SHAPE_COLS_MAX */
	uint16_t word_n; /* of long texts: 0 */
	uint16_t flags;  /* of enum shape_flag */
	uint8_t start;   /* enum shape_start */
	uint8_t end;     /* enum shape_end */
	uint8_t letters; /* enum shape_case */
	uint32_t hash;   /* equal texts have equal ones; of long texts: 0 */
};

/* The shape of text[r.start, r.end), which is trimmed and not empty; a newline
 * in it is a blank.  O(SHAPE_LONG_LEN). */
struct shape shape_of(const char *text, struct range r);

#endif
