/*
 * mime.h - the parts of a mail, and out of their encodings.
 *
 * Floor 2, input.  Works on text that is decoded and cleaned already, with
 * lines that end in \n.
 */
#ifndef INPUT_MIME_H
#define INPUT_MIME_H

#include <stdbool.h>

#include "pullquote/slice.h"
#include "pullquote/str.h"

/* One entity: the mail itself, or a part of it.  Slices of its text. */
struct mime_part {
	struct slice head; /* header lines */
	struct slice body;
	struct slice type; /* "text/html"; empty: not said */
	struct slice charset;
	struct slice boundary; /* of a multipart, else empty */
	struct slice encoding; /* "base64", "quoted-printable", ... */
};

/* Cut an entity into head and body and read what the head says of it. */
void mime_read(struct mime_part *part, struct slice entity);

/* The value of a header field, as written, without its line breaks' blanks;
 * empty if there is none.  `name` without the colon. */
struct slice mime_field(const struct mime_part *part, const char *name);

/*
 * The first entity of type `type` in `whole`, itself or a part at any depth,
 * into `found`; false if there is none.  O(whole * depth), depth at most 8.
 *
 * Source: RFC 2046, section 5.1.
 */
bool mime_find(
    struct mime_part *found, const struct mime_part *whole, const char *type);

/* Append the body's bytes, out of base64 or quoted-printable.  Returns whether
 * they are bytes in part->charset; else they are text, as they were.
 * Source: RFC 2045, section 6. */
bool mime_body(struct str *out, const struct mime_part *part);

/* Append a header's text as UTF-8, its encoded words resolved.
 * Source: RFC 2047. */
void mime_words(struct str *out, struct slice value);

#endif
