/*
 * elision.h - words that are written together.
 *
 * Floor 2, quote; for tokens.c.  French writes "l'eau" and "dit-il" for two
 * words each; in the other languages an apostrophe or a hyphen joins one.
 */
#ifndef PULLQUOTE_QUOTE_ELISION_H
#define PULLQUOTE_QUOTE_ELISION_H

#include <stdbool.h>
#include <stddef.h>

#include "language.h"

/* Does the word of `text` from `start` end with the apostrophe at `at`? */
bool elision_ends_word(
    enum language language, const char *text, size_t start, size_t at);

/* Is what follows a hyphen, from `at` to `end` at most, a pronoun of its own:
 * dit-il, a-t-elle? */
bool elision_is_pronoun(
    enum language language, const char *text, size_t at, size_t end);

#endif
