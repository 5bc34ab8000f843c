/*
 * charset.h - which charset bytes are in, and out of it into UTF-8.
 *
 * Floor 2, input; used by decode.c.
 */
#ifndef PULLQUOTE_INPUT_CHARSET_H
#define PULLQUOTE_INPUT_CHARSET_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/str.h"

/*
 * The charset that a byte order mark at `bytes` tells, its length in *bom_len;
 * NULL if there is none.
 */
const char *charset_of_bom(const char *bytes, size_t len, size_t *bom_len);

/*
 * A charset that the shape of the bytes gives away though they may be valid
 * UTF-8 too: UTF-16 without a BOM, by its NULs; ISO-2022-JP, by its escapes.
 * NULL if it is none of them.
 */
const char *charset_of_shape(const char *bytes, size_t len);

/* Can iconv convert from it? */
bool charset_is_known(const char *charset);

/* Does every piece of the bytes make a character in it?  UTF-8 never fits:
 * who asks has found that it is broken.  O(len). */
bool charset_fits(const char *charset, const char *bytes, size_t len);

/*
 * A guess for bytes that are not UTF-8, into `name`, always one that iconv
 * knows.  Looks at no more than a bounded part of the bytes.
 */
void charset_guess(char name[32], const char *bytes, size_t len);

/*
 * Append `bytes` to `out` as UTF-8, U+FFFD for each piece that makes no
 * character; these are counted into *broken_n.  `charset` must be known.
 * O(len).
 */
void charset_convert(struct str *out, const char *charset, const char *bytes,
    size_t len, size_t *broken_n);

/* The same from UTF-8 that may be broken. */
void charset_mend(
    struct str *out, const char *text, size_t len, size_t *broken_n);

/*
 * Converters that stay loaded.  iconv reads a charset's table from a file when
 * it is first asked for; a process that can open no file uses what its parent
 * held when it was born.  {0} holds none.
 */
struct charset_held {
	void *converter[64];
	size_t n;
};

/* Hold those of all charsets that labels and guesses mean, into the empty `h`.
 * Some milliseconds the first time, then tenths. */
void charset_hold(struct charset_held *h);

/* Let go of them; `h` is empty and can be used again. */
void charset_release(struct charset_held *h);

#endif
