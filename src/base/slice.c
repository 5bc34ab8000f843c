/*
 * slice.c - a borrowed run of bytes.
 *
 * Floor 0, base.
 */
#include "config.h"

#include "pullquote/slice.h"

#include <string.h>
#include <strings.h>

struct slice
slice_of(const char *text)
{
	return (struct slice){text, text ? strlen(text) : 0};
}

bool
slice_eq(struct slice a, struct slice b)
{
	return a.len == b.len && (a.len == 0 || !memcmp(a.at, b.at, a.len));
}

static unsigned char
ascii_lower(char c)
{
	unsigned char byte = (unsigned char)c;

	return byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte;
}

bool
slice_eq_ascii_nocase(struct slice a, struct slice b)
{
	if (a.len != b.len)
		return false;
	for (size_t i = 0; i < a.len; i++)
		if (ascii_lower(a.at[i]) != ascii_lower(b.at[i]))
			return false;
	return true;
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool
slice_begins_ascii_nocase(struct slice s, const char *word)
{
	struct slice wanted = slice_of(word);

	if (s.len < wanted.len)
		return false;
	s.len = wanted.len;
	return slice_eq_ascii_nocase(s, wanted);
}

struct slice
slice_trim(struct slice s)
{
	while (s.len && is_blank(s.at[s.len - 1]))
		s.len--;
	while (s.len && is_blank(s.at[0])) {
		s.at++;
		s.len--;
	}
	return s;
}
