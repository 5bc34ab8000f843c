/*
 * cue_words.c - small questions about words, for the cues.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "cue_words.h"

#include <string.h>
#include <strings.h>

bool
cue_is_letter(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool
cue_is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* A letter of ASCII as a small one; what becomes of others keeps them apart
 * from letters. */
static unsigned char
small(char c)
{
	return (unsigned char)(c | 0x20);
}

size_t
cue_prefix(const char *text, struct range r, const char *word)
{
	size_t len;

	/* Nearly all differ in the first two bytes. */
	for (size_t i = 0; i < 2 && word[i]; i++)
		if (i >= r.end - r.start ||
		    small(text[r.start + i]) != small(word[i]))
			return 0;
	len = strlen(word);
	if (r.end - r.start < len ||
	    strncasecmp(text + r.start, word, len) != 0)
		return 0;
	return len;
}

size_t
cue_prefix_of(
    const char *text, struct range r, const char *const word[], size_t n)
{
	unsigned char first;
	size_t i = 0;

	if (range_is_empty(r))
		return 0;
	first = small(text[r.start]);
	for (size_t left = n, half; left > 0; left -= half) {
		half = (left + 1) / 2;
		i += small(word[i + half - 1][0]) < first ? half : 0;
	}
	for (; i < n && small(word[i][0]) == first; i++) {
		size_t len = cue_prefix(text, r, word[i]);

		if (len)
			return len;
	}
	return 0;
}

bool
cue_word_is_in(const char *word, size_t len, const char *const list[], size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (list[i][0] == *word && strlen(list[i]) == len &&
		    memcmp(word, list[i], len) == 0)
			return true;
	return false;
}

/* memmem() prepares itself longer than a paragraph takes to be looked through
 * for one byte. */
static bool
has_piece(const char *text, struct range r, const struct cue_piece *piece)
{
	size_t len = piece->len, before = piece->rare;

	if (r.end - r.start < len)
		return false;
	r.start += before;
	r.end -= len - before - 1;
	while (!range_is_empty(r)) {
		const char *at = memchr(
		    text + r.start, piece->text[before], r.end - r.start);

		if (!at)
			return false;
		if (memcmp(at - before, piece->text, len) == 0)
			return true;
		r.start = (size_t)(at - text) + 1;
	}
	return false;
}

bool
cue_has_one_of(
    const char *text, struct range r, const struct cue_piece piece[], size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (has_piece(text, r, &piece[i]))
			return true;
	return false;
}
