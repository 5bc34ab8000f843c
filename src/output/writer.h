/*
 * writer.h - JSON, written from left to right into a string.
 *
 * Floor 3, output.  Inside this room.  The caller opens and closes; commas are
 * put where they belong.  {0} is a writer that has written nothing.
 *
 * Source: RFC 8259.
 */
#ifndef PULLQUOTE_OUTPUT_WRITER_H
#define PULLQUOTE_OUTPUT_WRITER_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/slice.h"
#include "pullquote/str.h"

struct writer {
	struct str out;  /* what was written; str_clear frees it */
	bool has_before; /* a value stands before: a comma comes next */
};

/* Open with '{' or '[', close with '}' or ']'. */
void writer_open(struct writer *w, char bracket);
void writer_close(struct writer *w, char bracket);

/* A member's name; needs no escapes. */
void writer_key(struct writer *w, const char *name);

/* A string that needs no escapes. */
void writer_word(struct writer *w, const char *word);

/*
 * A string of valid UTF-8.  Besides what must be, U+0085, U+2028 and U+2029
 * are escaped: some readers of lines take them for line ends.
 */
void writer_string(struct writer *w, struct slice text);

/* The same, but null if it is empty. */
void writer_string_or_null(struct writer *w, struct slice text);

/* A member that is a number. */
void writer_count(struct writer *w, const char *name, size_t n);

/* `n` / 10^`decimals`, with that many decimals, at least one. */
void writer_decimal(struct writer *w, size_t n, int decimals);

void writer_null(struct writer *w);

/* Text that is a JSON value already. */
void writer_raw(struct writer *w, struct slice value);

#endif
