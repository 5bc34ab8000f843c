/*
 * charset.c - which charset bytes are in, and out of it into UTF-8.
 *
 * Floor 2, input.  uchardet guesses, iconv converts.
 */
#include "config.h"

#include "charset.h"

#include <assert.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include <iconv.h>
#include <uchardet.h>
#include <unistr.h>

#include "pullquote/slice.h"

enum {
	GUESS_MAX = 256 * 1024, /* bytes shown to uchardet */
	NULS_MAX = 4096,        /* bytes looked at for UTF-16 */
	CONVERT_STEP = 16 * 1024
};

static const char replacement[] = "\xEF\xBF\xBD"; /* U+FFFD */

const char *
charset_of_bom(const char *bytes, size_t len, size_t *bom_len)
{
	static const struct {
		const char *name;
		const char *mark;
		size_t len;
	} bom[] = {
	    {"UTF-8", "\xEF\xBB\xBF", 3},
	    {"UTF-32LE", "\xFF\xFE\0\0", 4}, /* before UTF-16LE */
	    {"UTF-32BE", "\0\0\xFE\xFF", 4},
	    {"UTF-16LE", "\xFF\xFE", 2},
	    {"UTF-16BE", "\xFE\xFF", 2},
	};

	for (size_t i = 0; i < sizeof(bom) / sizeof(bom[0]); i++) {
		if (len < bom[i].len || memcmp(bytes, bom[i].mark, bom[i].len))
			continue;
		*bom_len = bom[i].len;
		return bom[i].name;
	}
	return NULL;
}

static const char *
charset_of_nuls(const char *bytes, size_t len)
{
	size_t nul_n[2] = {0, 0}, half;

	if (len > NULS_MAX)
		len = NULS_MAX;
	half = len / 2;
	for (size_t i = 0; i < 2 * half; i++)
		nul_n[i % 2] += bytes[i] == '\0';
	if (half < 2 || nul_n[0] + nul_n[1] < half / 2)
		return NULL;
	if (nul_n[0] <= half / 16)
		return "UTF-16LE";
	if (nul_n[1] <= half / 16)
		return "UTF-16BE";
	return NULL;
}

const char *
charset_of_shape(const char *bytes, size_t len)
{
	if (memmem(bytes, len, "\x1B$B", 3) || memmem(bytes, len, "\x1B$@", 3))
		return "ISO-2022-JP";
	return charset_of_nuls(bytes, len);
}

/*
 * The charsets that a guess means.  Source: the WHATWG's Encoding Standard,
 * which found that pages in the left ones are in the right ones.
 */
static const char *
charset_meant(const char *guess)
{
	static const char *const meant[][2] = {
	    {"", "WINDOWS-1252"},
	    {"ASCII", "WINDOWS-1252"},
	    {"UTF-8", "WINDOWS-1252"}, /* it is not: that was tried */
	    {"ISO-8859-1", "WINDOWS-1252"},
	    {"ISO-8859-9", "WINDOWS-1254"},
	    {"ISO-8859-11", "CP874"},
	    {"TIS-620", "CP874"},
	    {"GB2312", "GB18030"},
	    {"EUC-KR", "CP949"},
	    {"UHC", "CP949"},
	    {"SHIFT_JIS", "CP932"},
	    {"BIG5", "BIG5-HKSCS"},
	};

	for (size_t i = 0; i < sizeof(meant) / sizeof(meant[0]); i++)
		if (strcasecmp(guess, meant[i][0]) == 0)
			return meant[i][1];
	return guess;
}

bool
charset_is_known(const char *charset)
{
	iconv_t cd = iconv_open("UTF-8", charset);

	if (cd == (iconv_t)-1)
		return false;
	iconv_close(cd);
	return true;
}

void
charset_hold(struct charset_held *h)
{
	static const char *const name[] = {"WINDOWS-1250", "WINDOWS-1251",
	    "WINDOWS-1252", "WINDOWS-1253", "WINDOWS-1254", "WINDOWS-1255",
	    "WINDOWS-1256", "WINDOWS-1257", "WINDOWS-1258", "ISO-8859-2",
	    "ISO-8859-3", "ISO-8859-4", "ISO-8859-5", "ISO-8859-6",
	    "ISO-8859-7", "ISO-8859-8", "ISO-8859-10", "ISO-8859-13",
	    "ISO-8859-14", "ISO-8859-15", "ISO-8859-16", "KOI8-R", "KOI8-U",
	    "IBM437", "IBM850", "IBM852", "IBM855", "IBM865", "IBM866",
	    "MACINTOSH", "MAC-CYRILLIC", "CP874", "VISCII", "EUC-JP", "CP932",
	    "ISO-2022-JP", "CP949", "ISO-2022-KR", "JOHAB", "GB18030",
	    "BIG5-HKSCS", "EUC-TW", "GEORGIAN-PS", "UTF-7", "UTF-16"};

	for (size_t i = 0; i < sizeof(name) / sizeof(name[0]); i++) {
		iconv_t cd = iconv_open("UTF-8", name[i]);

		if (cd != (iconv_t)-1)
			h->converter[h->n++] = cd;
	}
}

void
charset_release(struct charset_held *h)
{
	while (h->n)
		iconv_close(h->converter[--h->n]);
}

/* Show uchardet a part that begins near the first byte past ASCII. */
static struct slice
part_to_guess_by(const char *bytes, size_t len)
{
	size_t first = 0, start;

	while (first < len && (unsigned char)bytes[first] < 0x80)
		first++;
	start = first > GUESS_MAX / 2 ? first - GUESS_MAX / 2 : 0;
	if (len - start > GUESS_MAX)
		len = start + GUESS_MAX;
	return (struct slice){bytes + start, len - start};
}

bool
charset_fits(const char *charset, const char *bytes, size_t len)
{
	struct str text = {0};
	size_t broken_n = 0;

	if (!strcmp(charset, "UTF-8"))
		return false;
	charset_convert(&text, charset, bytes, len, &broken_n);
	str_clear(&text);
	return !broken_n;
}

void
charset_guess(char name[32], const char *bytes, size_t len)
{
	struct slice part = part_to_guess_by(bytes, len);
	uchardet_t u = uchardet_new();
	const char *meant;

	uchardet_handle_data(u, part.at, part.len);
	uchardet_data_end(u);
	meant = charset_meant(uchardet_get_charset(u));
	if (!charset_is_known(meant))
		meant = "WINDOWS-1252";
	snprintf(name, 32, "%s", meant);
	uchardet_delete(u);
}

/* Bytes of the unit that a converter trips over. */
static size_t
unit_len(const char *charset)
{
	if (strncasecmp(charset, "UTF-16", 6) == 0)
		return 2;
	return strncasecmp(charset, "UTF-32", 6) == 0 ? 4 : 1;
}

/* A character that waits for what may combine with it. */
static void
add_held_back(struct str *out, iconv_t cd)
{
	char step[16], *to = step;
	size_t room = sizeof(step);

	iconv(cd, NULL, NULL, &to, &room);
	str_add(out, step, sizeof(step) - room);
}

void
charset_convert(struct str *out, const char *charset, const char *bytes,
    size_t len, size_t *broken_n)
{
	iconv_t cd = iconv_open("UTF-8", charset);
	char *in =
	    (char *)(uintptr_t)bytes; /* iconv's interface, not its deed */
	size_t unit = unit_len(charset);

	assert(cd != (iconv_t)-1);
	str_reserve(out, len + len / 2);
	while (len) {
		char step[CONVERT_STEP], *to = step;
		size_t room = sizeof(step);
		size_t done = iconv(cd, &in, &len, &to, &room);

		str_add(out, step, sizeof(step) - room);
		if (done != (size_t)-1 || errno == E2BIG)
			continue;
		str_adds(out, replacement);
		++*broken_n;
		in += len < unit ? len : unit;
		len -= len < unit ? len : unit;
	}
	add_held_back(out, cd);
	iconv_close(cd);
}

void
charset_mend(struct str *out, const char *text, size_t len, size_t *broken_n)
{
	const uint8_t *at = (const uint8_t *)text, *end = at + len;

	str_reserve(out, len);
	while (at < end) {
		const uint8_t *bad = u8_check(at, (size_t)(end - at));
		ucs4_t uc;

		if (!bad)
			bad = end;
		str_add(out, (const char *)at, (size_t)(bad - at));
		at = bad;
		if (at == end)
			break;
		at += u8_mbtouc(&uc, at, (size_t)(end - at));
		str_adds(out, replacement);
		++*broken_n;
	}
}
