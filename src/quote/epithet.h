/*
 * epithet.h - "the Italian", "the 34-year-old", "the Ohio Republican".
 *
 * Floor 2, quote.  English alone.
 */
#ifndef PULLQUOTE_QUOTE_EPITHET_H
#define PULLQUOTE_QUOTE_EPITHET_H

#include "reading.h"

/*
 * Is the mention, which speaks, nothing but a quality of somebody known, so
 * that it means whom "he" or "she" would?  Not if another of the kind was told
 * of before.  Bounded work.
 */
bool epithet_is_one(const struct reading *r, const struct mention *m);

#endif
