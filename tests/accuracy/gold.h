/*
 * gold.h - one article of a corpus, with what people found in it.
 *
 * The format is JSON Lines; README.md beside this file describes it.  All
 * offsets are code points of the record's text.
 */
#ifndef PULLQUOTE_TESTS_ACCURACY_GOLD_H
#define PULLQUOTE_TESTS_ACCURACY_GOLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <jansson.h>

#include "pullquote/slice.h"

enum gold_type {
	GOLD_DIRECT,
	GOLD_MIXED,
	GOLD_NONE /* marks, but no speech */
};

enum gold_class {
	GOLD_NAME,     /* the mention is a name */
	GOLD_PRONOUN,  /* the mention is a pronoun */
	GOLD_IMPLICIT, /* there is no mention */
	GOLD_OTHER     /* a noun phrase, an organization, ... */
};

struct gold_quote {
	enum gold_type type;
	struct range text;    /* marks included */
	bool is_left_out;     /* the annotators disagree: not counted */
	bool has_mention;     /* ... and `mention` is it */
	struct range mention; /* of the speaker */
	size_t name_end;      /* end of the name in it; 0: no name */
	const char *speaker;  /* full name, or NULL */
	bool is_trusted;      /* the name was made by hand */
	enum gold_class class;
};

struct gold {
	json_t *record;        /* owns the strings */
	const char *id, *text; /* UTF-8 */
	uint32_t *chars;       /* the text again */
	size_t chars_n;
	struct gold_quote *quote;
	size_t quote_n;
};

/* Read one line.  False if it is no record of the format; `g` stays empty. */
bool gold_read(struct gold *g, const char *line);

/* Is it white space as Unicode has it? */
bool gold_is_space(uint32_t c);

/* Free the contents. */
void gold_clear(struct gold *g);

#endif
