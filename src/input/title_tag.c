/*
 * title_tag.c - a name that a copy glued to a title's end.
 *
 * Floor 2, input.  The body is the dictionary.  The last word of the title is
 * cut only if the body has the word before it together with its beginning,
 * both as whole words, and does not have the word as it stands.
 */
#include "config.h"

#include "title_tag.h"

#include <stdbool.h>
#include <string.h>

enum {
	HEAD_MIN = 3, /* letters of the word that is kept */
	TAG_MIN = 4,  /* letters of what is cut off */
	WORD_MAX = 80
};

static char
small(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool
is_word_byte(char c)
{
	c = small(c);
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' ||
	    (c & 0x80);
}

/* How much of `word` stands at text[at), in any case. */
static size_t
common_len(const char *text, struct range word, size_t at, size_t end)
{
	size_t len = 0;

	while (word.start + len < word.end && at + len < end &&
	    small(text[word.start + len]) == small(text[at + len]))
		len++;
	return len;
}

static size_t
word_end(const char *text, size_t at, size_t end)
{
	while (at < end && is_word_byte(text[at]))
		at++;
	return at;
}

/* The last word of `title`, and in *before the one that stands before it. */
static struct range
last_words(const char *text, struct range title, struct range *before)
{
	struct range word = {title.end, title.end};

	while (word.start > title.start && is_word_byte(text[word.start - 1]))
		word.start--;
	*before = (struct range){word.start, word.start};
	if (word.start == title.start || text[word.start - 1] != ' ')
		return word;
	before->end--;
	before->start = before->end;
	while (before->start > title.start &&
	    is_word_byte(text[before->start - 1]))
		before->start--;
	return word;
}

size_t
title_tag_len(const char *text, struct range title, struct range body)
{
	struct range before, word = last_words(text, title, &before);
	size_t word_len = word.end - word.start, head_len = 0;
	bool is_after = false;

	if (word_len < HEAD_MIN + TAG_MIN || word_len > WORD_MAX ||
	    range_is_empty(before))
		return 0;
	for (size_t at = body.start; at < body.end;) {
		size_t end = word_end(text, at, body.end);
		size_t len = common_len(text, word, at, end);

		if (end == at) {
			is_after = is_after && text[at] == ' ';
			at++;
			continue;
		}
		if (len == word_len)
			return 0; /* the body has it, or more: it is a word */
		if (is_after && at + len == end && len > head_len)
			head_len = len;
		is_after = end - at == before.end - before.start &&
		    common_len(text, before, at, end) == end - at;
		at = end;
	}
	if (head_len < HEAD_MIN || word_len - head_len < TAG_MIN)
		return 0;
	return word_len - head_len;
}
