/*
 * clean.h - valid UTF-8 loses what must not reach a terminal.
 *
 * Floor 2, input; used by decode.c.
 */
#ifndef PULLQUOTE_INPUT_CLEAN_H
#define PULLQUOTE_INPUT_CLEAN_H

#include "pullquote/decode.h"

/*
 * Append `len` bytes of valid UTF-8 at `text`, cleaned, to d->text, and where
 * they came from to d->map, which counts code points from 0 at `text`.
 * Counts in d->control_n what it drops of controls.  O(len); plain ASCII goes
 * at the speed of memory.
 */
void clean_text(struct decoded *d, const char *text, size_t len);

#endif
