/*
 * record.h - one record of --batch, read.
 *
 * Floor 3, output.  Inside this room.
 */
#ifndef PULLQUOTE_OUTPUT_RECORD_H
#define PULLQUOTE_OUTPUT_RECORD_H

#include <jansson.h>

#include "pullquote/err.h"
#include "pullquote/slice.h"
#include "pullquote/str.h"

struct record {
	struct str id;     /* as JSON; "null" if it has none */
	struct slice text; /* valid UTF-8; as long as the record lives */
	json_t *root;
};

/*
 * Read the JSON of `line` into `r`, which is {0} or cleared.
 * ERR_FORMAT: it is none, or has no "text"; `note` says why, r->id is set.
 */
enum err record_read(struct record *r, struct slice line, struct note *note);

void record_clear(struct record *r);

#endif
