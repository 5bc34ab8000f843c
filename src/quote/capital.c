/*
 * capital.c - which words are written with a capital.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "capital.h"

#include <string.h>

#include "bytes.h"

bool
capital_begins(const char *text, size_t len)
{
	unsigned char b = (unsigned char)text[0];

	if (b < 0x80)
		return byte_is_upper(text[0]);
	return len > 1 &&
	    ((b == 0xC3 && (unsigned char)text[1] <= 0x9E) ||
		(b == 0xC5 && (unsigned char)text[1] % 2 == 0) ||
		(b == 0xC4 && (unsigned char)text[1] % 2 == 0) ||
		(b == 0xD0 && (unsigned char)text[1] < 0xB0));
}

/* "al-Mansoori", "ash-Sharif": the article, as it is written before the letters
 * that it is drawn to, and then a capital. */
static bool
is_arabic_name(const char *text, size_t len)
{
	static const char articles[][4] = {
	    "al", "el", "ul", "ad", "ar", "as", "at", "an", "az", "ash", "adh"};
	size_t hyphen = len > 4 && text[2] != '-' ? 3 : 2;

	if (len < 4 || text[hyphen] != '-' ||
	    !capital_begins(text + hyphen + 1, len - hyphen - 1))
		return false;
	for (size_t i = 0; i < sizeof(articles) / sizeof(articles[0]); i++)
		if (memcmp(text, articles[i], hyphen) == 0 &&
		    !articles[i][hyphen])
			return true;
	return false;
}

/* "R-Wis.", "D-N.Y." */
static bool
is_party_of_state(const char *text, size_t len)
{
	return len > 3 && text[1] == '-' && strchr("RDI", text[0]) &&
	    byte_is_upper(text[2]) &&
	    (byte_is_lower(text[3]) || text[3] == '.');
}

bool
capital_is_word(const char *text, size_t len)
{
	return capital_begins(text, len) ? !is_party_of_state(text, len)
					 : is_arabic_name(text, len);
}
