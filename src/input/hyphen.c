/*
 * hyphen.c - is a hyphen at a line's end the word's own, or the printer's?
 *
 * Floor 2, input.
 */
#include "config.h"

#include "hyphen.h"

#include <string.h>

enum {
	WORD_MAX = 64 /* bytes; longer ones are not looked up */
};

static bool
is_letter(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c & 0x80);
}

/* The run of letters that `r` begins with. */
static struct range
letters_from(const char *text, struct range r)
{
	struct range word = {r.start, r.start};

	while (word.end < r.end && is_letter(text[word.end]))
		word.end++;
	return word;
}

/* The hash of two pieces of a word with `mid` between them, in small letters;
 * 0 if it is too long. */
static uint32_t
hash_of_word(const char *text, struct range a, const char *mid, struct range b)
{
	char word[WORD_MAX];
	size_t a_len = a.end - a.start, b_len = b.end - b.start;
	size_t mid_len = strlen(mid), len = a_len + mid_len + b_len;

	if (len > sizeof(word))
		return 0;
	memcpy(word, text + a.start, a_len);
	memcpy(word + a_len, mid, mid_len);
	memcpy(word + a_len + mid_len, text + b.start, b_len);
	for (size_t i = 0; i < len; i++)
		if (word[i] >= 'A' && word[i] <= 'Z')
			word[i] += 'a' - 'A';
	return hash_of_bytes(word, len);
}

void
hyphens_learn(struct hyphens *h, const char *text, struct range r)
{
	const struct range none = {0, 0};

	while (!range_is_empty(r)) {
		struct range word = letters_from(text, r), rest;

		if (range_is_empty(word)) {
			r.start++;
			continue;
		}
		hash_bag_add(&h->words, hash_of_word(text, word, "", none));
		r.start = word.end;
		if (range_is_empty(r) || text[r.start] != '-')
			continue;
		rest = (struct range){r.start + 1, r.end};
		rest = letters_from(text, rest);
		if (!range_is_empty(rest))
			hash_bag_add(
			    &h->words, hash_of_word(text, word, "-", rest));
	}
}

/* "short- and long-term": the other half comes later. */
static bool
is_conjunction(const char *text, struct range word)
{
	static const char *const list[] = {
	    "and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o"};

	for (size_t i = 0; i < sizeof(list) / sizeof(list[0]); i++)
		if (strlen(list[i]) == word.end - word.start &&
		    memcmp(list[i], text + word.start, strlen(list[i])) == 0)
			return true;
	return false;
}

static bool
has(const struct hyphens *h, const char *text, struct range a, const char *mid,
    struct range b)
{
	return hash_bag_count(&h->words, hash_of_word(text, a, mid, b)) > 0;
}

enum hyphen
hyphen_at(const struct hyphens *h, const char *text, struct range line,
    struct range next)
{
	struct range before = {line.end - 1, line.end - 1};
	struct range after = letters_from(text, next);
	bool is_small;

	if (text[line.end - 1] != '-' || line.end - line.start < 2 ||
	    text[line.end - 2] == ' ' || is_conjunction(text, after))
		return HYPHEN_NONE;
	while (before.start > line.start && is_letter(text[before.start - 1]))
		before.start--;
	is_small = !range_is_empty(after) &&
	    !(text[after.start] >= 'A' && text[after.start] <= 'Z');
	if (!is_small || before.end - before.start < 2)
		return HYPHEN_KEEP;
	return has(h, text, before, "", after) ? HYPHEN_DROP : HYPHEN_KEEP;
}

void
hyphens_clear(struct hyphens *h)
{
	hash_bag_clear(&h->words);
}
