/*
 * scan.c - JSON, read from left to right, without building anything of it.
 *
 * Floor 3, output.
 */
#include "config.h"

#include "scan.h"

#include <string.h>

#include "pullquote/eight.h"
#include "pullquote/utf8.h"

bool
scan_fail(struct scan *s, const char *error)
{
	if (!s->error)
		s->error = error;
	return false;
}

/* The byte that is next; 0, which JSON has not, at the end and after an
 * error. */
static char
peek(struct scan *s)
{
	if (s->error || s->at == s->json.len)
		return 0;
	return s->json.at[s->at];
}

static char
peek_after_blanks(struct scan *s)
{
	char c = peek(s);

	while (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
		s->at++;
		c = peek(s);
	}
	return c;
}

bool
scan_skip(struct scan *s, char c)
{
	if (peek_after_blanks(s) != c)
		return false;
	s->at++;
	return true;
}

bool
scan_expect(struct scan *s, char c, const char *what)
{
	return scan_skip(s, c) || scan_fail(s, what);
}

bool
scan_is_string(struct scan *s)
{
	return peek_after_blanks(s) == '"';
}

bool
scan_end(struct scan *s)
{
	if (s->error)
		return false;
	peek_after_blanks(s);
	return s->at == s->json.len ||
	    scan_fail(s, "something after the object");
}

/* ---- strings --------------------------------------------------------------
 */

static bool
is_plain(char c)
{
	return c != '"' && c != '\\' && (unsigned char)c >= 0x20;
}

/* Past what stands for itself. */
static void
skip_plain(struct scan *s)
{
	const char *text = s->json.at;
	size_t at = s->at, len = s->json.len;

	for (; at + 8 <= len; at += 8) {
		uint64_t eight = eight_first_low(eight_load(text + at));
		uint64_t other =
		    eight_control_or_quote(eight) | eight_equal(eight, '\\');

		if (other) {
			s->at = at + eight_first(other);
			return;
		}
	}
	while (at < len && is_plain(text[at]))
		at++;
	s->at = at;
}

static int
hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/* The four digits after \u. */
static bool
read_hex(struct scan *s, uint32_t *unit)
{
	*unit = 0;
	for (int i = 0; i < 4; i++) {
		int digit = hex_digit(peek(s));

		if (digit < 0)
			return scan_fail(s, "\\u needs four digits");
		*unit = *unit * 16 + (uint32_t)digit;
		s->at++;
	}
	return true;
}

static bool
is_low_surrogate(uint32_t unit)
{
	return unit >= 0xDC00 && unit < 0xE000;
}

/* If the low half of a pair is next, join it to `high`. */
static uint32_t
join_surrogates(struct scan *s, uint32_t high)
{
	size_t before = s->at;
	uint32_t low;

	if (high >= 0xDC00 || s->json.len - s->at < 6 ||
	    memcmp(s->json.at + s->at, "\\u", 2) != 0)
		return 0xFFFD;
	s->at += 2;
	if (!read_hex(s, &low))
		return 0xFFFD;
	if (is_low_surrogate(low))
		return 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00);
	s->at = before;
	return 0xFFFD;
}

static bool
read_unicode(struct scan *s, struct str *out)
{
	uint32_t cp;
	char bytes[4];

	if (!read_hex(s, &cp))
		return false;
	if (cp >= 0xD800 && cp < 0xE000)
		cp = join_surrogates(s, cp);
	str_add(out, bytes, utf8_put(bytes, cp));
	return !s->error;
}

/* What follows a backslash. */
static bool
read_escape(struct scan *s, struct str *out)
{
	static const char names[] = "\"\\/bfnrt";
	static const char meanings[] = "\"\\/\b\f\n\r\t";
	char c = peek(s);
	const char *found = c ? strchr(names, c) : NULL;

	if (c == 'u') {
		s->at++;
		return read_unicode(s, out);
	}
	if (!found)
		return scan_fail(s, "no such escape");
	s->at++;
	str_addc(out, meanings[found - names]);
	return true;
}

bool
scan_string(struct scan *s, struct str *out)
{
	str_cut(out, 0);
	if (!scan_expect(s, '"', "a string should be here"))
		return false;
	for (;;) {
		size_t start = s->at;

		skip_plain(s);
		str_add(out, s->json.at + start, s->at - start);
		if (s->at == s->json.len)
			return scan_fail(s, "a string without an end");
		switch (s->json.at[s->at]) {
		case '"':
			s->at++;
			return true;
		case '\\':
			s->at++;
			if (!read_escape(s, out))
				return false;
			break;
		default:
			return scan_fail(s, "a control character in a string");
		}
	}
}

/* ---- values that are passed by ------------------------------------------- */

static bool
skip_string(struct scan *s)
{
	struct str unwanted = {0};
	bool ok = scan_string(s, &unwanted);

	str_clear(&unwanted);
	return ok;
}

static bool
skip_digits(struct scan *s)
{
	size_t start = s->at;

	while (peek(s) >= '0' && peek(s) <= '9')
		s->at++;
	return s->at > start || scan_fail(s, "a digit should be here");
}

static bool
skip_number(struct scan *s)
{
	if (peek(s) == '-')
		s->at++;
	if (peek(s) == '0')
		s->at++;
	else if (!skip_digits(s))
		return false;
	if (peek(s) == '.') {
		s->at++;
		if (!skip_digits(s))
			return false;
	}
	if (peek(s) == 'e' || peek(s) == 'E') {
		s->at++;
		if (peek(s) == '+' || peek(s) == '-')
			s->at++;
		return skip_digits(s);
	}
	return true;
}

static bool
skip_word(struct scan *s, const char *word)
{
	size_t len = strlen(word);

	if (s->json.len - s->at < len ||
	    memcmp(s->json.at + s->at, word, len) != 0)
		return scan_fail(s, "no JSON value");
	s->at += len;
	return true;
}

static bool skip_value(struct scan *s, int depth);

static bool
skip_list(struct scan *s, char end, int depth)
{
	s->at++; /* the opening bracket */
	if (depth == SCAN_DEPTH_MAX)
		return scan_fail(s, "nested too deeply");
	if (scan_skip(s, end))
		return true;
	do {
		if (end == '}' &&
		    !(skip_string(s) &&
			scan_expect(s, ':', "a colon should be here")))
			return false;
		if (!skip_value(s, depth + 1))
			return false;
	} while (scan_skip(s, ','));
	return scan_expect(s, end, "a comma or a bracket should be here");
}

static bool
skip_value(struct scan *s, int depth)
{
	switch (peek_after_blanks(s)) {
	case '{':
		return skip_list(s, '}', depth);
	case '[':
		return skip_list(s, ']', depth);
	case '"':
		return skip_string(s);
	case 't':
		return skip_word(s, "true");
	case 'f':
		return skip_word(s, "false");
	case 'n':
		return skip_word(s, "null");
	default:
		return skip_number(s);
	}
}

bool
scan_value(struct scan *s, struct slice *json)
{
	size_t start;

	peek_after_blanks(s);
	start = s->at;
	if (s->error || !skip_value(s, 0))
		return false;
	if (json)
		*json = (struct slice){s->json.at + start, s->at - start};
	return true;
}
