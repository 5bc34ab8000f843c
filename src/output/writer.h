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
#include <string.h>

#include "pullquote/slice.h"
#include "pullquote/str.h"

struct writer {
	struct str out;  /* what was written; str_clear frees it */
	bool has_before; /* a value stands before: a comma comes next */
};

/*
 * Take `len` bytes more, to be written at what is returned.  Inline like the
 * others here: most of what is written is short and its length known, so that
 * it is copied by a few instructions.
 */
static inline char *
writer_take(struct writer *w, size_t len)
{
	char *at;

	str_reserve(&w->out, len);
	at = w->out.at + w->out.len;
	w->out.len += len;
	at[len] = '\0';
	return at;
}

/* The same, for a value: after a comma if there has to be one. */
static inline char *
writer_take_value(struct writer *w, size_t len)
{
	char *at = writer_take(w, len + w->has_before);

	if (w->has_before)
		*at++ = ',';
	w->has_before = true;
	return at;
}

/* Open with '{' or '[', close with '}' or ']'. */
static inline void
writer_open(struct writer *w, char bracket)
{
	*writer_take_value(w, 1) = bracket;
	w->has_before = false;
}

static inline void
writer_close(struct writer *w, char bracket)
{
	*writer_take(w, 1) = bracket;
	w->has_before = true;
}

/* A member's name; needs no escapes. */
static inline void
writer_key(struct writer *w, const char *name)
{
	size_t len = strlen(name);
	char *at = writer_take_value(w, len + 3);

	at[0] = '"';
	memcpy(at + 1, name, len);
	at[len + 1] = '"';
	at[len + 2] = ':';
	w->has_before = false;
}

/* A string that needs no escapes. */
void writer_word(struct writer *w, const char *word);

/*
 * A string of valid UTF-8.  Besides what must be, U+0085, U+2028 and U+2029
 * are escaped: some readers of lines take them for line ends.
 */
void writer_string(struct writer *w, struct slice text);

/*
 * The same in pieces: between opening and closing it, add text, or what stands
 * at `written` in w->out, escaped already.
 */
void writer_string_open(struct writer *w);
void writer_string_add(struct writer *w, struct slice text);
void writer_string_again(struct writer *w, struct range written);
void writer_string_close(struct writer *w);

/* A whole string, but null if it is empty. */
void writer_string_or_null(struct writer *w, struct slice text);

/* A number. */
void writer_number(struct writer *w, size_t n);

/* `n` / 10^`decimals`, with that many decimals, at least one. */
void writer_decimal(struct writer *w, size_t n, int decimals);

/* Text that is a JSON value already. */
static inline void
writer_raw(struct writer *w, struct slice value)
{
	memcpy(writer_take_value(w, value.len), value.at, value.len);
}

static inline void
writer_null(struct writer *w)
{
	writer_raw(w, slice_of("null"));
}

#endif
