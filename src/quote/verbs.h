/*
 * verbs.h - what kind of cue a verb is.
 *
 * Floor 2, quote; for events.c.
 */
#ifndef PULLQUOTE_QUOTE_VERBS_H
#define PULLQUOTE_QUOTE_VERBS_H

#include "scene.h"

/* The kind of the verb at token `verb`. */
enum event_cue verb_kind(const struct scene *s, size_t verb);

/* Does the verb report speech together with the word after it, whatever it
 * means alone: "shot back", "put it"? */
bool verb_is_idiom(const struct scene *s, size_t verb);

/* Is token `i` a verb that is no cue, right after what may be its subject? */
bool verb_is_other(const struct scene *s, size_t i);

#endif
