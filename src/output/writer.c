/*
 * writer.c - JSON, written from left to right into a string.
 *
 * Floor 3, output.
 */
#include "config.h"

#include "writer.h"

#include "eight.h"

static void
separate(struct writer *j)
{
	if (j->has_before)
		str_addc(&j->out, ',');
	j->has_before = true;
}

void
writer_open(struct writer *j, char bracket)
{
	separate(j);
	str_addc(&j->out, bracket);
	j->has_before = false;
}

void
writer_close(struct writer *j, char bracket)
{
	str_addc(&j->out, bracket);
	j->has_before = true;
}

void
writer_key(struct writer *j, const char *name)
{
	separate(j);
	str_addc(&j->out, '"');
	str_adds(&j->out, name);
	str_add(&j->out, "\":", 2);
	j->has_before = false;
}

/* May one of eight bytes begin what has to be escaped: one below 0x20, '"',
 * '\\', 0xC2 or 0xE2 (of U+0085 and U+2028)?  Never wrongly no. */
static bool
may_need_escape(uint64_t eight)
{
	return (eight_below(eight, 0x20) | eight_equal(eight, '"') |
		   eight_equal(eight, '\\') |
		   eight_equal(eight | EIGHT_ONES * 0x20, 0xE2)) != 0;
}

/* Length of the character at `text` if it has to be escaped, else 0. */
static size_t
escape_len(const char *text, size_t len)
{
	unsigned char c = (unsigned char)text[0];

	if (c < 0x20 || c == '"' || c == '\\')
		return 1;
	if (c == 0xC2 && len > 1 && (unsigned char)text[1] == 0x85)
		return 2;
	if (c == 0xE2 && len > 2 && (unsigned char)text[1] == 0x80 &&
	    ((unsigned char)text[2] & 0xFE) == 0xA8)
		return 3;
	return 0;
}

/* Where the first character that needs an escape is, from `at` on. */
static size_t
skip_plain(struct slice text, size_t at)
{
	for (;;) {
		size_t stop = text.len;

		if (text.len - at >= 8) {
			stop = at + 8;
			if (!may_need_escape(eight_load(text.at + at))) {
				at = stop;
				continue;
			}
		}
		for (; at < stop; at++)
			if (escape_len(text.at + at, text.len - at))
				return at;
		if (at == text.len)
			return at;
	}
}

static void
add_escape(struct str *out, const char *text, size_t len)
{
	unsigned char c = (unsigned char)text[0];

	if (len == 2)
		str_adds(out, "\\u0085");
	else if (len == 3)
		str_addf(out, "\\u202%c", (text[2] & 1) ? '9' : '8');
	else if (c == '\n')
		str_adds(out, "\\n");
	else if (c == '\t')
		str_adds(out, "\\t");
	else if (c < 0x20)
		str_addf(out, "\\u%04x", c);
	else {
		str_addc(out, '\\');
		str_addc(out, (char)c);
	}
}

void
writer_string(struct writer *j, struct slice text)
{
	size_t at = 0;

	separate(j);
	str_reserve(&j->out, text.len + 2);
	str_addc(&j->out, '"');
	while (at < text.len) {
		size_t end = skip_plain(text, at);
		size_t len;

		str_add(&j->out, text.at + at, end - at);
		at = end;
		if (at == text.len)
			break;
		len = escape_len(text.at + at, text.len - at);
		add_escape(&j->out, text.at + at, len);
		at += len;
	}
	str_addc(&j->out, '"');
}

void
writer_string_or_null(struct writer *j, struct slice text)
{
	if (text.len)
		writer_string(j, text);
	else
		writer_null(j);
}

/* Write `n` with at least `min` digits. */
static void
add_digits(struct str *out, size_t n, int min)
{
	char digits[3 * sizeof(n) + 1];
	size_t at = sizeof(digits);

	while (n || min > 0) {
		digits[--at] = (char)('0' + n % 10);
		n /= 10;
		min--;
	}
	str_add(out, digits + at, sizeof(digits) - at);
}

void
writer_number(struct writer *j, size_t n)
{
	separate(j);
	add_digits(&j->out, n, 1);
}

void
writer_decimal(struct writer *j, size_t n, int decimals)
{
	size_t scale = 1;

	for (int i = 0; i < decimals; i++)
		scale *= 10;
	separate(j);
	add_digits(&j->out, n / scale, 1);
	str_addc(&j->out, '.');
	add_digits(&j->out, n % scale, decimals);
}

void
writer_null(struct writer *j)
{
	writer_raw(j, slice_of("null"));
}

void
writer_raw(struct writer *j, struct slice value)
{
	separate(j);
	str_add(&j->out, value.at, value.len);
}
