/*
 * fold.h - text made alike: what a person types finds what was printed.
 *
 * Floor 2, search.  Folding makes small letters of capitals, takes accents
 * off (also ł ø đ ß æ œ ı and their like), makes one mark of all quotation
 * marks of a kind, one of all dashes, one blank of any run of blanks and line
 * ends, and drops what has no width (soft hyphens, joiners).  Kana keep their
 * voice marks and Indic letters their vowel signs: those are no accents.
 *
 * Text is valid UTF-8, so is what comes out.
 */
#ifndef PULLQUOTE_FOLD_H
#define PULLQUOTE_FOLD_H

#include <stdbool.h>

#include "pullquote/slice.h"
#include "pullquote/str.h"

/*
 * Append `text`, folded, to `out`.  Linear; ASCII is not looked up.
 *
 * Source: Unicode NFKD and simple lower case through libunistring; the letters
 * that do not decompose are those of CLDR's Latin-ASCII transform.
 */
void fold_text(struct str *out, struct slice text);

/*
 * Does `text` hold `query`, both folded?  An empty query is in every text.
 * For short texts (a name in a list): an article is searched with search.h.
 */
bool fold_contains(struct slice text, struct slice query);

#endif
