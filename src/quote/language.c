/*
 * language.c - the language of an article.
 *
 * Floor 2, quote.  Each language has words of its own that no text goes long
 * without; a word of several languages counts for each of them.
 */
#include "config.h"

#include "language.h"

#include "lexicon.h"

enum {
	READ_LEN = 16384, /* bytes looked at */
	WORD_LEN = 6,     /* no listed word is longer */
	WORDS_MIN = 3,    /* so many must be found to believe it */
	CLEAR_LEAD = 24   /* so many more than any other, and it is settled */
};

static const char *const codes[LANGUAGE_N] = {
    [LANGUAGE_EN] = "en",
    [LANGUAGE_DE] = "de",
    [LANGUAGE_ES] = "es",
    [LANGUAGE_FR] = "fr",
    [LANGUAGE_PT] = "pt",
};

static bool
is_letter(unsigned char b)
{
	return (unsigned)((b | 0x20) - 'a') < 26 || b >= 0x80;
}

/* The known language that a BCP 47 tag begins with, LANGUAGE_N if none. */
static enum language
declared(struct slice tag)
{
	for (int i = 0; i < LANGUAGE_N; i++)
		if (tag.len >= 2 &&
		    (tag.len == 2 || !is_letter((unsigned char)tag.at[2])) &&
		    slice_eq_ascii_nocase(
			(struct slice){tag.at, 2}, slice_of(codes[i])))
			return (enum language)i;
	return LANGUAGE_N;
}

/* Count the word for every language that has it; for none, it is false. */
static bool
count_word(size_t n[LANGUAGE_N], const char *text, size_t len)
{
	char low[LEXICON_HEAD] = "";
	uint32_t hash = 0;
	uint64_t found;

	if (len > WORD_LEN)
		return false;
	for (size_t i = 0; i < len; i++) {
		unsigned char b = (unsigned char)text[i];

		low[i] = (char)(b < 0x80 ? b | 0x20 : b);
		hash = lexicon_hash(hash, (unsigned char)low[i]);
	}
	found = lexicon_languages(low, len, hash);
	for (int i = 0; found && i < LANGUAGE_N; i++)
		n[i] += found >> i & 1;
	return found != 0;
}

/* The language with most words; English unless enough speaks against it. */
static enum language
leader(const size_t n[LANGUAGE_N])
{
	enum language best = LANGUAGE_EN;

	for (int i = 0; i < LANGUAGE_N; i++)
		if (n[i] > n[best] && n[i] >= WORDS_MIN)
			best = (enum language)i;
	return best;
}

/* A few sentences of plain prose settle it; the rest need not be read. */
static bool
is_settled(const size_t n[LANGUAGE_N])
{
	enum language best = leader(n);

	if (n[best] < CLEAR_LEAD)
		return false;
	for (int i = 0; i < LANGUAGE_N; i++)
		if (i != (int)best && n[i] + CLEAR_LEAD > n[best])
			return false;
	return true;
}

enum language
language_of(const struct article *a)
{
	enum language known = declared(a->language);
	size_t n[LANGUAGE_N] = {0};
	size_t end = a->text_len < READ_LEN ? a->text_len : READ_LEN;

	if (known < LANGUAGE_N)
		return known;
	for (size_t at = 0; at < end; at++) {
		size_t start = at;

		while (at < end && is_letter((unsigned char)a->text[at]))
			at++;
		if (at > start && count_word(n, a->text + start, at - start) &&
		    is_settled(n))
			break;
	}
	return leader(n);
}
