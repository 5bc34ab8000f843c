/*
 * clean.c - valid UTF-8 loses what must not reach a terminal.
 *
 * Floor 2, input.  Text is copied in runs as long as nothing has to go.
 */
#include "config.h"

#include "clean.h"

#include <stdbool.h>
#include <string.h>

#include "pullquote/eight.h"
#include "pullquote/utf8.h"

/* A control string that does not end within so many bytes is no string: its
 * introducer must not swallow the article. */
enum {
	CONTROL_STRING_MAX = 4096
};

/* Text on its way: [run, at) is to be copied as it is. */
struct cleaner {
	struct decoded *d;
	const char *text;
	size_t len;
	size_t at;     /* the byte to look at next */
	size_t run;    /* start of what is not copied yet */
	size_t source; /* code points before `run` */
};

/* Which of eight bytes are a control or past ASCII? */
static uint64_t
special_of_8(uint64_t eight)
{
	return eight_high(eight) | eight_below(eight, 0x20) |
	    eight_equal(eight, 0x7F);
}

static bool
is_special(char byte)
{
	unsigned char b = (unsigned char)byte;

	return b < 0x20 || b >= 0x7F;
}

/* Where the first such byte is, from `at` on, or `len`. */
static size_t
next_special(const char *text, size_t at, size_t len)
{
	for (; at + 8 <= len; at += 8) {
		uint64_t special =
		    special_of_8(eight_first_low(eight_load(text + at)));

		if (special)
			return at + eight_first(special);
	}
	while (at < len && !is_special(text[at]))
		at++;
	return at;
}

/* Windows-1252's characters at 0x80 to 0x9F; 0 where it has none. */
static uint32_t
windows_1252(uint32_t c1)
{
	static const uint16_t character[32] = {0x20AC, 0, 0x201A, 0x0192,
	    0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
	    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
	    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
	    0x0178};

	return character[c1 - 0x80];
}

/* Controls proper: below blank, DEL, C1. */
static uint32_t
clean_control(uint32_t cp)
{
	switch (cp) {
	case '\n':
	case '\t':
		return cp;
	case '\r':
	case '\v':
	case '\f':
	case 0x85: /* next line */
		return '\n';
	default:
		break;
	}
	/* A C1 control in a text is Windows-1252 that was taken for Latin-1. */
	if (cp >= 0x80 && windows_1252(cp))
		return windows_1252(cp);
	return DECODE_DROP;
}

/* Format characters that show nothing and join nothing. */
static bool
is_invisible(uint32_t cp)
{
	static const struct {
		uint32_t first, last;
	} range[] = {
	    {0x00AD, 0x00AD},   /* soft hyphen */
	    {0x034F, 0x034F},   /* combining grapheme joiner */
	    {0x17B4, 0x17B5},   /* Khmer inherent vowels */
	    {0x180E, 0x180E},   /* Mongolian vowel separator */
	    {0x200B, 0x200B},   /* zero width space */
	    {0x202A, 0x202E},   /* bidi embeddings and overrides */
	    {0x2060, 0x206F},   /* invisible operators, bidi isolates */
	    {0xFEFF, 0xFEFF},   /* byte order mark */
	    {0xFFF0, 0xFFFB},   /* interlinear annotation */
	    {0x1BCA0, 0x1BCA3}, /* shorthand format controls */
	    {0x1D173, 0x1D17A}, /* musical format controls */
	    {0xE0000, 0xE00FF}, /* tags */
	    {0xE01F0, 0xE0FFF}, /* unassigned, shown as nothing */
	};

	for (size_t i = 0; i < sizeof(range) / sizeof(range[0]); i++)
		if (cp <= range[i].last)
			return cp >= range[i].first;
	return false;
}

static bool
is_control(uint32_t cp)
{
	return cp < 0x20 || (cp >= 0x7F && cp < 0xA0);
}

/* Dropped, and worth a word: it could have changed what the reader sees. */
static bool
is_hostile(uint32_t cp)
{
	return is_control(cp) || (cp >= 0x202A && cp <= 0x202E) ||
	    (cp >= 0x2066 && cp <= 0x2069) || (cp >= 0xE0000 && cp <= 0xE007F);
}

uint32_t
decode_character(uint32_t cp)
{
	if (is_control(cp))
		return clean_control(cp);
	if (cp == 0x2028 || cp == 0x2029)
		return '\n'; /* line and paragraph separator */
	if (is_invisible(cp))
		return DECODE_DROP;
	if ((cp & 0xFFFE) == 0xFFFE || (cp >= 0xFDD0 && cp < 0xFDF0))
		return 0xFFFD; /* a noncharacter */
	return cp;
}

/* Copy text[run, end) and go on at `next`. */
static void
flush(struct cleaner *c, size_t end, size_t next)
{
	struct str *out = &c->d->text;
	struct range added = {.start = out->len};

	str_add(out, c->text + c->run, end - c->run);
	added.end = out->len;
	c->source = offset_map_run(&c->d->map, out->at, added, c->source) +
	    utf8_count(c->text + end, next - end);
	c->run = c->at = next;
}

/* Put `cp` in the place of the `len` bytes at hand, one character. */
static void
replace(struct cleaner *c, size_t len, uint32_t cp)
{
	struct str *out = &c->d->text;
	char bytes[4];

	flush(c, c->at, c->at);
	offset_map_add(&c->d->map, out->len, c->source);
	str_add(out, bytes, utf8_put(bytes, cp));
	c->source++;
	c->run = c->at = c->at + len;
}

/* ESC [ parameters, intermediates, final byte.  Source: ECMA-48, 5.4. */
static size_t
csi_len(const char *text, size_t len)
{
	size_t at = 2;

	while (at < len && text[at] >= 0x30 && text[at] <= 0x3F)
		at++;
	while (at < len && text[at] >= 0x20 && text[at] <= 0x2F)
		at++;
	return at + (at < len && text[at] >= 0x40 && text[at] <= 0x7E);
}

/* ESC ] and its like, up to BEL or ESC \.  Source: ECMA-48, 5.6. */
static size_t
control_string_len(const char *text, size_t len)
{
	if (len > CONTROL_STRING_MAX)
		len = CONTROL_STRING_MAX;
	for (size_t at = 2; at < len && text[at] != '\n'; at++) {
		if (text[at] == '\a')
			return at + 1;
		if (text[at] == 0x1B && at + 1 < len && text[at + 1] == '\\')
			return at + 2;
	}
	return 2;
}

/* Bytes of the escape sequence at `text`, which begins with ESC. */
static size_t
escape_len(const char *text, size_t len)
{
	size_t at = 1;

	if (len < 2)
		return 1;
	if (text[1] == '[')
		return csi_len(text, len);
	if (strchr("]PX^_", text[1]) && text[1])
		return control_string_len(text, len);
	while (at < len && text[at] >= 0x20 && text[at] <= 0x2F)
		at++;
	return at + (at < len && text[at] >= 0x30 && text[at] <= 0x7E);
}

/*
 * A backspace.  Printers and man pages write bold as "x\bx" and underline as
 * "_\bx": of such a pair one character is meant.  Any other is dropped alone.
 */
static void
clean_backspace(struct cleaner *c)
{
	const char *text = c->text;
	size_t at = c->at, prev_len, next_len;
	uint32_t prev, next;

	c->d->control_n++;
	if (at == c->run || at + 1 == c->len || text[at + 1] == '\n') {
		flush(c, at, at + 1);
		return;
	}
	prev_len = utf8_prev(text, at, &prev);
	next_len = utf8_next(text + at + 1, c->len - at - 1, &next);
	if (prev == next || prev == '_' || (prev == '+' && next == 'o'))
		flush(c, at - prev_len, at + 1);
	else if (next == '_')
		flush(c, at, at + 1 + next_len);
	else
		flush(c, at, at + 1);
}

/* The Southeast Asian scripts write words without blanks, and a zero width
 * space tells where a line may break. */
static bool
is_break_hint(const struct cleaner *c)
{
	uint32_t prev;

	if (c->at == c->run)
		return false;
	utf8_prev(c->text, c->at, &prev);
	return (prev >= 0x0E00 && prev < 0x1100) ||
	    (prev >= 0x1780 && prev < 0x1AB0);
}

static void
clean_special(struct cleaner *c, uint32_t cp, size_t cp_len)
{
	const char *text = c->text + c->at;
	size_t left = c->len - c->at;
	uint32_t clean = decode_character(cp);

	if (cp == '\r' && left > 1 && text[1] == '\n') {
		flush(c, c->at, c->at + 1);
	} else if (cp == '\b') {
		clean_backspace(c);
	} else if (cp == 0x1B) {
		c->d->control_n++;
		flush(c, c->at, c->at + escape_len(text, left));
	} else if (cp == 0x200B && is_break_hint(c)) {
		c->at += cp_len;
	} else if (clean == DECODE_DROP) {
		c->d->control_n += is_hostile(cp);
		flush(c, c->at, c->at + cp_len);
	} else if (clean == cp) {
		c->at += cp_len;
	} else {
		replace(c, cp_len, clean);
	}
}

void
clean_text(struct decoded *d, const char *text, size_t len)
{
	struct cleaner c = {.d = d, .text = text, .len = len};

	str_reserve(&d->text, len);
	while ((c.at = next_special(text, c.at, len)) < len) {
		uint32_t cp;
		size_t cp_len;

		if (text[c.at] == '\n') {
			c.at++;
			continue;
		}
		cp_len = utf8_next(text + c.at, len - c.at, &cp);
		clean_special(&c, cp, cp_len);
	}
	flush(&c, len, len);
}
