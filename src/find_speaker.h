/*
 * find_speaker.h - the speaker that a person means.
 *
 * Floor 5.
 */
#ifndef PULLQUOTE_FIND_SPEAKER_H
#define PULLQUOTE_FIND_SPEAKER_H

#include <stddef.h>

#include "pullquote/err.h"
#include "pullquote/quotes.h"

/*
 * Find the one speaker whose name, or an alias, is `name`; else the one in
 * whose name or aliases it stands.  Case and accents do not matter.
 *
 * Stores the index in *speaker.  ERR_USAGE if there is none, or more than one;
 * `note` then says who there is.
 */
enum err find_speaker(const struct quotes *q, const char *name, size_t *speaker,
    struct note *note);

#endif
