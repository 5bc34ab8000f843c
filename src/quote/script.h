/*
 * script.h - who speaks in scripts without capitals: Arabic, Hebrew, Japanese,
 * Chinese.
 *
 * Floor 2, quote.  What is a name cannot be seen there; it is what stands
 * beside a verb of speech, up to the next mark or small word.
 */
#ifndef PULLQUOTE_QUOTE_SCRIPT_H
#define PULLQUOTE_QUOTE_SCRIPT_H

#include "events.h"

/* Is it one of these languages? */
bool script_is_uncased(enum language language);

/*
 * Where the token that begins at byte `start` of `text` ends, of a run of
 * letters that ends at `end`: Japanese and Chinese put no blanks between words,
 * so there it ends with a listed word, or before the next one; else at `end`.
 * Linear.
 */
size_t script_cut(
    enum language language, const char *text, size_t start, size_t end);

/*
 * Add the mentions and events among tokens [from, end) of a block, as
 * mentions_add() and events_add() do for other languages.  Linear.
 */
void script_add(struct mentions *m, struct events *e, struct tokens *t,
    size_t from, size_t end);

#endif
