/*
 * record.h - one record of --batch, read.
 *
 * Floor 3, output.  Inside this room.
 */
#ifndef PULLQUOTE_OUTPUT_RECORD_H
#define PULLQUOTE_OUTPUT_RECORD_H

#include <stdbool.h>

#include "pullquote/err.h"
#include "pullquote/slice.h"
#include "pullquote/str.h"

/* {0} is a record that holds nothing.  One value serves many lines. */
struct record {
	struct str id;   /* as JSON; "null" if it has none */
	struct str text; /* UTF-8, as far as the line is */
	struct str url;  /* where it is from; empty if it does not say */
	bool has_text;
	bool is_html; /* the text is a page, given as "html" */
	struct str word; /* working memory */
};

/*
 * Read the JSON object in `line`, replacing what `r` held.  Of a key that
 * comes twice the last is taken; keys that mean nothing are passed by.
 *
 * ERR_FORMAT if it is no JSON object, or has no string "text" or
 * "html": `note` says why, and r->id is the id if that was read.
 */
enum err record_read(struct record *r, struct slice line, struct note *note);

void record_clear(struct record *r);

#endif
