/*
 * decode.c - bytes of any charset become clean UTF-8.
 *
 * Floor 2, input.  charset.c finds characters, clean.c drops the bad ones;
 * here it is decided who is asked in which order.
 */
#include "config.h"

#include "pullquote/decode.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include <unistr.h>

#include "charset.h"
#include "clean.h"
#include "pullquote/utf8.h"

/*
 * Is a text UTF-8 with some damage?  Its sequences of several bytes are then
 * mostly whole; in any other charset they hardly ever are.
 */
static bool
is_damaged_utf8(const char *text, size_t len)
{
	const uint8_t *at = (const uint8_t *)text, *end = at + len;
	size_t good_n = 0, bad_n = 0;

	while (at < end) {
		size_t left = (size_t)(end - at);
		ucs4_t uc;

		if (*at < 0x80) {
			at++;
			continue;
		}
		if (u8_mbtoucr(&uc, at, left) > 0)
			good_n++;
		else
			bad_n += left > 3; /* it may be cut off there */
		at += u8_mbtouc(&uc, at, left);
	}
	return good_n > bad_n;
}

/* The charset of bytes that have no BOM. */
static void
choose_charset(
    char name[32], const char *bytes, size_t len, const char *declared)
{
	const char *choice = charset_of_shape(bytes, len);

	if (!choice && utf8_is_valid(bytes, len))
		choice = "UTF-8";
	if (!choice && declared && charset_is_known(declared) &&
	    charset_fits(declared, bytes, len))
		choice = declared;
	if (!choice && is_damaged_utf8(bytes, len))
		choice = "UTF-8";
	if (choice)
		snprintf(name, 32, "%s", choice);
	else
		charset_guess(name, bytes, len);
}

void
decode_bytes(
    struct decoded *d, const char *bytes, size_t len, const char *charset)
{
	size_t bom_len = 0;
	const char *by_bom = charset_of_bom(bytes, len, &bom_len);
	struct str text = {0};

	bytes += bom_len;
	len -= bom_len;
	if (by_bom)
		snprintf(d->charset, sizeof(d->charset), "%s", by_bom);
	else
		choose_charset(d->charset, bytes, len, charset);
	if (strcmp(d->charset, "UTF-8") == 0) {
		decode_text(d, bytes, len);
		return;
	}
	charset_convert(&text, d->charset, bytes, len, &d->broken_n);
	clean_text(d, text.at, text.len);
	str_clear(&text);
}

void
decode_text(struct decoded *d, const char *text, size_t len)
{
	struct str mended = {0};

	if (utf8_is_valid(text, len)) {
		clean_text(d, text, len);
		return;
	}
	charset_mend(&mended, text, len, &d->broken_n);
	clean_text(d, mended.at, mended.len);
	str_clear(&mended);
}

void
decoded_clear(struct decoded *d)
{
	str_clear(&d->text);
	offset_map_clear(&d->map);
	*d = (struct decoded){0};
}
