/*
 * capital.h - which words are written with a capital.
 *
 * Floor 2, quote; for tokens.c.  Words are not empty; lengths are bytes.
 */
#ifndef PULLQUOTE_QUOTE_CAPITAL_H
#define PULLQUOTE_QUOTE_CAPITAL_H

#include <stdbool.h>
#include <stddef.h>

/* Does the word begin with a capital, Latin or Cyrillic? */
bool capital_begins(const char *text, size_t len);

/*
 * Is it written as a name is?  "al-Rawi" is, though the Arabic article before
 * the capital is small; "R-Wis." is not, which says of the one named before
 * which party and state that is.
 */
bool capital_is_word(const char *text, size_t len);

#endif
