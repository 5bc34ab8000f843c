/*
 * compound.h - words that stand in no list, and what their parts tell.
 *
 * Floor 2, quote; for tokens.c, outside English.
 */
#ifndef PULLQUOTE_QUOTE_COMPOUND_H
#define PULLQUOTE_QUOTE_COMPOUND_H

#include "cutter.h"

/*
 * Read token `t`, the last one of `c`, whose word in lower case is the `len`
 * bytes at `low`, LEXICON_WORD_MAX at most; its flags are set.
 *
 * One in no list gets the classes of its head or ending ("Umweltminister",
 * "38-Jährige"), or of what it is the genitive of ("des Gerichts").  German
 * compounds with a capital after a hyphen get T_HYPHEN, and ordinal numbers
 * their period: "die 4. Kammer".  O(len).
 */
void compound_read(
    const struct cutter *c, struct token *t, const char *low, size_t len);

#endif
