/*
 * utf8.h - stepping through valid UTF-8.
 *
 * Floor 0, base.  All input is valid UTF-8 (decode.h sees to that) and
 * offsets stand between characters.  Clusters and columns: cluster.h.
 */
#ifndef PULLQUOTE_UTF8_H
#define PULLQUOTE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Is any text valid UTF-8?  Passes ASCII by at memory speed. */
bool utf8_is_valid(const char *text, size_t len);

/* How many bytes of ASCII it begins with.  Runs at memory speed. */
size_t utf8_ascii_len(const char *text, size_t len);

/*
 * The character at `text`, which has `len` >= 1 bytes.
 * Stores the code point in *cp and returns its length in bytes, 1 to 4.
 */
size_t utf8_next(const char *text, size_t len, uint32_t *cp);

/*
 * The character that ends just before offset `at` > 0.
 * Stores the code point in *cp and returns its length in bytes.
 */
size_t utf8_prev(const char *text, size_t at, uint32_t *cp);

/* Write `cp` (a scalar value) at `out`; returns the bytes written, 1 to 4. */
size_t utf8_put(char out[4], uint32_t cp);

/* How many code points are in `len` bytes.  Runs at memory speed. */
size_t utf8_count(const char *text, size_t len);

/* The offset of code point number `n`; `len` if there are fewer. */
size_t utf8_offset(const char *text, size_t len, size_t n);

#endif
