/*
 * decode.h - bytes of any charset become clean UTF-8.
 *
 * Floor 2, input.  Clean text is valid UTF-8 whose only control characters
 * are \n and \t.  Terminal escape sequences, bidi overrides and isolates, and
 * characters that cannot be seen (soft hyphens, tags, a BOM inside) are
 * dropped; what joins or orders visible characters stays (ZWJ, ZWNJ, LRM, RLM,
 * variation selectors).  Every line end is one \n.  Nothing here fails.
 */
#ifndef PULLQUOTE_DECODE_H
#define PULLQUOTE_DECODE_H

#include <stddef.h>
#include <stdint.h>

#include "pullquote/offset_map.h"
#include "pullquote/str.h"

struct decoded {
	struct str text;       /* the clean text */
	struct offset_map map; /* from `text` to the decoded input */
	char charset[32]; /* as iconv names it; "" if it was text already */
	size_t broken_n;  /* pieces that made no character, now U+FFFD */
	size_t control_n; /* control characters and sequences dropped */
};

/*
 * Decode the bytes of a file.
 *
 * bytes    `len` bytes; borrowed, not kept
 * charset  what the format says the charset is, or NULL; a BOM and valid
 *          UTF-8 overrule it
 *
 * In this order: a BOM; valid UTF-8; `charset`, if all of the bytes make
 * characters in it; mostly valid UTF-8; a guess by
 * uchardet.  The map counts code points of the decoded input; a BOM at its
 * head is not one of them.  `d` must be empty.  O(len).
 */
void decode_bytes(
    struct decoded *d, const char *bytes, size_t len, const char *charset);

/*
 * Clean a text that is Unicode already, as UTF-8.  The map counts its code
 * points, a BOM at its head included.  `d` must be empty.  O(len).
 */
void decode_text(struct decoded *d, const char *text, size_t len);

/* What decode_character() answers for a character that is dropped. */
#define DECODE_DROP ((uint32_t)-1)

/*
 * What stands in clean text for `cp`, wherever it stands: itself, another
 * character ("\n" for a line separator, a quotation mark for the control that
 * Windows-1252 has it at), or DECODE_DROP.  For parsers whose format can name
 * characters, as &#27; does.
 */
uint32_t decode_character(uint32_t cp);

/* Free the contents; `d` is empty and can be used again. */
void decoded_clear(struct decoded *d);

#endif
