/*
 * elision.c - words that are written together.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "elision.h"

#include "pullquote/slice.h"

enum {
	LONGEST = 8 /* one more than the longest pronoun */
};

static bool
is_one_of(struct slice word, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (slice_eq_ascii_nocase(word, slice_of(list[i])))
			return true;
	return false;
}

bool
elision_ends_word(
    enum language language, const char *text, size_t start, size_t at)
{
	static const char *const words[] = {"c", "d", "j", "jusqu", "l",
	    "lorsqu", "m", "n", "puisqu", "qu", "quelqu", "s", "t"};

	return language == LANGUAGE_FR &&
	    is_one_of((struct slice){text + start, at - start}, words,
		sizeof(words) / sizeof(words[0]));
}

bool
elision_is_pronoun(
    enum language language, const char *text, size_t at, size_t end)
{
	static const char *const words[] = {"elle", "elles", "il", "ils", "je",
	    "nous", "on", "t-elle", "t-elles", "t-il", "t-ils", "t-on", "vous"};
	size_t i = at;

	if (language != LANGUAGE_FR)
		return false;
	while (i < end && i - at < LONGEST &&
	    ((text[i] >= 'a' && text[i] <= 'z') || text[i] == '-'))
		i++;
	return is_one_of((struct slice){text + at, i - at}, words,
	    sizeof(words) / sizeof(words[0]));
}
