/*
 * str.h - a string that grows.
 *
 * Floor 0, base.  Invariants: `at` is NULL when cap is 0, else at[len] is
 * NUL; `len` counts bytes without that NUL.  {0} is an empty string.  Bytes
 * are not looked at: NUL and broken UTF-8 are kept as they are.
 */
#ifndef PULLQUOTE_STR_H
#define PULLQUOTE_STR_H

#include <stddef.h>

#include "pullquote/slice.h"

struct str {
	char *at;
	size_t len; /* bytes in use */
	size_t cap; /* bytes allocated */
};

/* Get room for `more` further bytes: for str_reserve(). */
void str_grow(struct str *s, size_t more);

/* Make room for `more` further bytes, so that the next adds do not move.
 * Inline, since mostly there is room and nothing to do. */
static inline void
str_reserve(struct str *s, size_t more)
{
	if (s->len + more >= s->cap)
		str_grow(s, more);
}

/* Append `len` bytes at `text`, which must not lie inside `s`. */
void str_add(struct str *s, const char *text, size_t len);

/* Append a C string. */
void str_adds(struct str *s, const char *text);

/* Append one byte. */
void str_addc(struct str *s, char byte);

/* Append as printf does. */
void str_addf(struct str *s, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Drop all bytes from `len` on; `len` <= s->len.  Keeps the memory. */
void str_cut(struct str *s, size_t len);

/* The bytes as a slice, valid until `s` changes. */
struct slice str_slice(const struct str *s);

/* The bytes as a C string, valid until `s` changes; "" when empty. */
const char *str_text(const struct str *s);

/* Free the bytes; `s` is empty and can be used again. */
void str_clear(struct str *s);

#endif
