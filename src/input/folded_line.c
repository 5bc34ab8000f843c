/*
 * folded_line.c - a line as its words alone, to compare with lists of phrases.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "folded_line.h"

#include <string.h>

/* What a byte is folded to; 0 for what parts words. */
static char
folded_byte(char c)
{
	if (c >= 'A' && c <= 'Z')
		return (char)(c - 'A' + 'a');
	if (c >= '0' && c <= '9')
		return '#';
	return (c >= 'a' && c <= 'z') || (c & 0x80) ? c : '\0';
}

/* Bytes of the apostrophe or quotation mark at `at`; 0 if there is none. */
static size_t
quote_len(const char *at, size_t left)
{
	if (*at == '\'')
		return 1;
	return *at == '\xE2' && left >= 3 && at[1] == '\x80' &&
		at[2] >= '\x98' && at[2] <= '\x9F'
	    ? 3
	    : 0;
}

/* Append `c`, which begins a word or not; of a number only one "#". */
static void
add_byte(struct folded_line *line, char c, bool in_word)
{
	if (!in_word) {
		line->word_n++;
		if (line->len)
			line->text[line->len++] = ' ';
	} else if (c == '#' && line->text[line->len - 1] == '#') {
		return;
	}
	line->text[line->len++] = c;
}

void
fold_line(struct folded_line *line, const char *text, struct range r)
{
	bool in_word = false;

	line->len = 0;
	line->word_n = 0;
	while (r.start < r.end && line->len + 2 <= FOLDED_MAX) {
		size_t skip = quote_len(text + r.start, r.end - r.start);
		char c = folded_byte(text[r.start]);

		r.start += skip ? skip : 1;
		if (skip)
			continue;
		if (c)
			add_byte(line, c, in_word);
		in_word = c != '\0';
	}
	line->is_cut = r.start < r.end;
	line->text[line->len] = '\0';
}

/* Compare the first word of `a`, of `len` bytes, with that of `b`. */
static int
compare_word(const char *a, size_t len, const char *b)
{
	int order = strncmp(a, b, len);

	if (order)
		return order;
	return b[len] == '\0' || b[len] == ' ' ? 0 : -1;
}

/* Does `phrase` match `text`, with its end where a word of it ends? */
static bool
matches(const char *text, const char *phrase, bool to_the_end)
{
	size_t len = strlen(phrase);
	bool is_open = phrase[len - 1] == '*';

	len -= is_open;
	return strncmp(text, phrase, len) == 0 &&
	    (is_open || !text[len] || (text[len] == ' ' && !to_the_end));
}

/* Does one of the phrases stand at `text`? */
static bool
one_stands_at(
    const char *text, const char *const phrase[], size_t n, bool to_the_end)
{
	size_t len = strcspn(text, " "), low = 0, high = n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (compare_word(text, len, phrase[mid]) > 0)
			low = mid + 1;
		else
			high = mid;
	}
	for (; low < n && compare_word(text, len, phrase[low]) == 0; low++)
		if (matches(text, phrase[low], to_the_end))
			return true;
	return false;
}

bool
folded_is_one_of(
    const struct folded_line *line, const char *const phrase[], size_t n)
{
	return line->len && one_stands_at(line->text, phrase, n, true);
}

bool
folded_has_one_of(
    const struct folded_line *line, const char *const phrase[], size_t n)
{
	for (const char *at = line->text; at; at = strchr(at, ' ')) {
		at += *at == ' ';
		if (one_stands_at(at, phrase, n, false))
			return true;
	}
	return false;
}
