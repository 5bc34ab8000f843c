/*
 * send.h - from a string to a stream, with the errors said.
 *
 * Floor 3, output.  Inside this room.
 */
#ifndef PULLQUOTE_OUTPUT_SEND_H
#define PULLQUOTE_OUTPUT_SEND_H

#include <stdio.h>

#include "pullquote/err.h"
#include "pullquote/str.h"

/* Write all of `out` to `to` and empty it, keeping its memory. */
enum err send_text(FILE *to, struct str *out, struct note *note);

/* Flush `to`. */
enum err send_flush(FILE *to, struct note *note);

#endif
