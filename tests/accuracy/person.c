/* person.c - do two names mean the same person? */
#include "config.h"

#include "person.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <unicase.h>

#include "pullquote/utf8.h"

enum {
	WORD_MAX = 16
};

struct name {
	char *text; /* in lower case; owned */
	struct slice word[WORD_MAX];
	size_t n;
};

static bool
is_suffix(struct slice word)
{
	static const char *const suffixes[] = {"jr", "sr", "ii", "iii", "iv"};

	for (size_t i = 0; i < sizeof(suffixes) / sizeof(*suffixes); i++) {
		if (slice_eq(word, slice_of(suffixes[i])))
			return true;
	}
	return false;
}

static bool
is_word_byte(char c)
{
	return (unsigned char)c >= 0x80 || (unsigned)((c | 0x20) - 'a') < 26 ||
	    (unsigned)(c - '0') < 10 || c == '_';
}

/* How many bytes at `at` to leave out: a stop, a comma, or 's at a word's
 * end. */
static size_t
dropped_at(const char *text, size_t at, size_t len)
{
	static const char *const marks[] = {"'s", "\u2019s"};

	if (text[at] == '.' || text[at] == ',')
		return 1;
	for (size_t i = 0; i < 2; i++) {
		size_t n = strlen(marks[i]);

		if (len - at >= n && memcmp(text + at, marks[i], n) == 0 &&
		    (at + n == len || !is_word_byte(text[at + n])))
			return n;
	}
	return 0;
}

static void
split_words(struct name *name)
{
	char *p = name->text;

	while (*(p += strspn(p, " \t\n")) && name->n < WORD_MAX) {
		struct slice word = {p, strcspn(p, " \t\n")};

		if (!is_suffix(word))
			name->word[name->n++] = word;
		p += word.len;
	}
}

static struct name
name_read(struct slice s)
{
	struct name name = {0};
	size_t len = 0, out = 0, drop;

	name.text = (char *)u8_tolower(
	    (const uint8_t *)s.at, s.len, NULL, NULL, NULL, &len);
	name.text = realloc(name.text, len + 1);
	for (size_t at = 0; at < len; at += drop ? drop : 1) {
		drop = dropped_at(name.text, at, len);
		if (!drop)
			name.text[out++] = name.text[at];
	}
	name.text[out] = '\0';
	split_words(&name);
	return name;
}

/* Equal, or one is the other's initial. */
static bool
is_same_first(struct slice a, struct slice b)
{
	uint32_t ca, cb;
	size_t na = utf8_next(a.at, a.len, &ca);
	size_t nb = utf8_next(b.at, b.len, &cb);

	return slice_eq(a, b) || (ca == cb && (na == a.len || nb == b.len));
}

static bool
is_same_name(const struct name *a, const struct name *b)
{
	bool is_equal = a->n == b->n;

	if (a->n == 0 || b->n == 0)
		return false;
	for (size_t i = 0; is_equal && i < a->n; i++)
		is_equal = slice_eq(a->word[i], b->word[i]);
	return is_equal ||
	    (a->n > 1 && b->n > 1 &&
		slice_eq(a->word[a->n - 1], b->word[b->n - 1]) &&
		is_same_first(a->word[0], b->word[0]));
}

bool
is_same_person(struct slice a, struct slice b)
{
	struct name left, right;
	bool is_same;

	if (a.len == 0 || b.len == 0)
		return false;
	left = name_read(a);
	right = name_read(b);
	is_same = is_same_name(&left, &right);
	free(left.text);
	free(right.text);
	return is_same;
}
