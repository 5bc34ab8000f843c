/*
 * unnamed.h - "he" and "she" for somebody without a name.
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

#endif
