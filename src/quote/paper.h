/*
 * paper.h - papers that German names in quotation marks.
 *
 * Floor 2, quote; for kind.c.  "sagte Lee der „Neuen Woche“": no speech.
 */
#ifndef PULLQUOTE_QUOTE_PAPER_H
#define PULLQUOTE_QUOTE_PAPER_H

#include "inside.h"
#include "place.h"

enum {
	PAPER_WORDS = 3 /* no paper's name is longer */
};

/* Does the quotation at `p`, which holds the words `in`, name a paper, or
 * something in a list of sources?  Bounded work. */
bool paper_is_at(const struct reading *r, const struct place *p,
    const struct inside_words *in);

#endif
