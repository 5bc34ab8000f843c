/*
 * folded_line.c - a line as its words alone, to compare with lists of phrases.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "folded_line.h"

#include <string.h>

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_word_byte(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'z') || (c & 0x80);
}

static char
small(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Bytes of the apostrophe or quotation mark at `at`; 0 if there is none. */
static size_t
quote_len(const char *at, size_t left)
{
	if (*at == '\'')
		return 1;
	if (left >= 3 && memcmp(at, "\xE2\x80", 2) == 0 &&
	    (unsigned char)at[2] >= 0x98 && (unsigned char)at[2] <= 0x9F)
		return 3;
	return 0;
}

struct folded_line
fold_line(const char *text, struct range r)
{
	struct folded_line f = {.len = 0};
	bool in_word = false;

	for (size_t i = r.start; i < r.end; i++) {
		size_t skip = quote_len(text + i, r.end - i);
		char c = small(text[i]);

		if (f.len + 2 > FOLDED_MAX) {
			f.is_cut = true;
			break;
		}
		if (skip) {
			i += skip - 1;
			continue;
		}
		if (!is_word_byte(c)) {
			in_word = false;
			continue;
		}
		if (!in_word && f.len)
			f.text[f.len++] = ' ';
		f.word_n += !in_word;
		in_word = true;
		f.text[f.len++] = c;
	}
	f.text[f.len] = '\0';
	return f;
}

/* Does `phrase` stand at `text`?  On success *rest is what follows it. */
static bool
begins(const char *text, const char *phrase, const char **rest)
{
	for (; *phrase && *phrase != '*'; phrase++) {
		if (*phrase == '#') {
			if (!is_digit(*text))
				return false;
			while (is_digit(*text))
				text++;
		} else if (*text++ != *phrase) {
			return false;
		}
	}
	*rest = text;
	return true;
}

static bool
is_open(const char *phrase)
{
	return phrase[strlen(phrase) - 1] == '*';
}

bool
folded_is_one_of(
    const struct folded_line *line, const char *const phrase[], size_t n)
{
	const char *rest;

	for (size_t i = 0; i < n; i++)
		if (begins(line->text, phrase[i], &rest) &&
		    (!*rest || is_open(phrase[i])))
			return true;
	return false;
}

bool
folded_has_one_of(
    const struct folded_line *line, const char *const phrase[], size_t n)
{
	const char *rest;

	for (const char *at = line->text; at; at = strchr(at, ' ')) {
		at += *at == ' ';
		for (size_t i = 0; i < n; i++)
			if (begins(at, phrase[i], &rest) &&
			    (!*rest || *rest == ' ' || is_open(phrase[i])))
				return true;
	}
	return false;
}
