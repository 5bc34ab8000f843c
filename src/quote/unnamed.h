/*
 * unnamed.h - somebody without a name, or without one yet.
 *
 * Floor 2, quote.  English alone.
 */
#ifndef PULLQUOTE_QUOTE_UNNAMED_H
#define PULLQUOTE_QUOTE_UNNAMED_H

#include "reading.h"

/*
 * The person that mention `i`, a pronoun that says a sex, means if it speaks
 * and somebody without a name spoke before it in the paragraph ("An engineer
 * said it moved.  “It does,” he said."), or is the subject of the sentence
 * before ("His daughter read it.  “He would,” she said.").  MENTION_NONE if
 * nobody is. Bounded work.
 */
uint32_t unnamed_before(struct reading *r, size_t i);

/*
 * The person that mention `i`, "a state judge" who speaks in the first
 * sentences, is by a name that comes later with the same noun: "Judge Ann Lee",
 * "Ann Lee, a judge".  MENTION_NONE if none comes.  Bounded work.
 */
uint32_t unnamed_yet(const struct reading *r, size_t i);

#endif
