/*
 * writer.c - JSON, written from left to right into a string.
 *
 * Floor 3, output.
 */
#include "config.h"

#include "writer.h"

#include "pullquote/eight.h"

/*
 * Which of eight bytes, the first one lowest, may begin what has to be escaped:
 * one below 0x20, '"', '\\', or 0xC2 and 0xE2 of U+0085 and U+2028, if their
 * last bytes follow or may do so?  Never wrongly none.
 */
static uint64_t
may_need_escape(uint64_t eight)
{
	uint64_t other =
	    eight_control_or_quote(eight) | eight_equal(eight, '\\');
	uint64_t lead, last;

	if (!eight_high(eight))
		return other; /* as most text */
	lead = eight_equal(eight | EIGHT_ONES * 0x20, 0xE2);
	last = eight_equal(eight, 0x85) | eight_equal(eight | EIGHT_ONES, 0xA9);
	return last || lead >> 48 ? other | lead : other;
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

/*
 * Copy `text` from `at` on to `to`, up to the first character that needs an
 * escape.  Returns where that is.  Up to eight bytes more are written.
 */
static size_t
copy_plain(char *to, struct slice text, size_t at)
{
	while (text.len - at >= 8) {
		uint64_t eight = eight_load(text.at + at);
		uint64_t may = may_need_escape(eight_first_low(eight));
		size_t n = may ? eight_first(may) : 8;

		memcpy(to, &eight, 8);
		at += n;
		to += n;
		if (!may)
			continue;
		if (escape_len(text.at + at, text.len - at))
			return at;
		*to++ = text.at[at++];
	}
	while (at < text.len && !escape_len(text.at + at, text.len - at))
		*to++ = text.at[at++];
	return at;
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
writer_word(struct writer *w, const char *word)
{
	size_t len = strlen(word);
	char *at = writer_take_value(w, len + 2);

	*at = '"';
	memcpy(at + 1, word, len);
	at[len + 1] = '"';
}

void
writer_string_open(struct writer *w)
{
	*writer_take_value(w, 1) = '"';
}

void
writer_string_add(struct writer *w, struct slice text)
{
	size_t at = 0;

	while (at < text.len) {
		size_t start = at, len;

		str_reserve(&w->out, text.len - at + 8);
		at = copy_plain(w->out.at + w->out.len, text, at);
		writer_take(w, at - start);
		if (at == text.len)
			break;
		len = escape_len(text.at + at, text.len - at);
		add_escape(&w->out, text.at + at, len);
		at += len;
	}
}

void
writer_string_again(struct writer *w, struct range written)
{
	size_t len = written.end - written.start;
	char *at = writer_take(w, len);

	memcpy(at, w->out.at + written.start, len);
}

void
writer_string_close(struct writer *w)
{
	*writer_take(w, 1) = '"';
}

void
writer_string(struct writer *w, struct slice text)
{
	writer_string_open(w);
	writer_string_add(w, text);
	writer_string_close(w);
}

void
writer_string_or_null(struct writer *w, struct slice text)
{
	if (text.len)
		writer_string(w, text);
	else
		writer_null(w);
}

/* No number has more. */
enum {
	DIGITS_MAX = 20
};

/* Write `n` in at least `min` digits before `end`.  Returns their start. */
static char *
put_digits(char *end, size_t n, size_t min)
{
	char *at = end;

	while (n || end - at < (ptrdiff_t)min) {
		*--at = (char)('0' + n % 10);
		n /= 10;
	}
	return at;
}

/* Most of what is written is this, so it is copied with what stands behind it,
 * at a stroke. */
void
writer_number(struct writer *w, size_t n)
{
	char digits[2 * DIGITS_MAX], *end = digits + DIGITS_MAX;
	char *start = put_digits(end, n, 1);
	char *at = writer_take_value(w, DIGITS_MAX);

	memcpy(at, start, DIGITS_MAX);
	str_cut(&w->out, (size_t)(at + (end - start) - w->out.at));
}

void
writer_decimal(struct writer *w, size_t n, int decimals)
{
	char digits[DIGITS_MAX + 1], *end = digits + DIGITS_MAX;
	char *start = put_digits(end, n, (size_t)decimals + 1);

	memmove(end - decimals + 1, end - decimals, (size_t)decimals);
	end[-decimals] = '.';
	writer_raw(w, (struct slice){start, (size_t)(end + 1 - start)});
}
