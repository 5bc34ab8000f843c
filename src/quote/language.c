/*
 * language.c - the language of an article.
 *
 * Floor 2, quote.  Each language has words of its own that no text goes long
 * without; a word of several languages counts for each of them.
 */
#include "config.h"

#include "language.h"

#include "bytes.h"
#include "lexicon.h"

enum {
	READ_LEN = 16384, /* bytes looked at */
	WORD_LEN = 6,     /* no listed word is longer */
	WORDS_MIN = 3,    /* so many must be found to believe it */
	CLEAR_N = 24,     /* so many say more than what is declared */
	CLEAR_LEAD = 16,  /* ... and so many more than any other settle it */
	LOOK_EVERY = 8    /* so many words found, whether it is */
};

static const char *const codes[LANGUAGE_N] = {
    [LANGUAGE_EN] = "en",
    [LANGUAGE_DE] = "de",
    [LANGUAGE_ES] = "es",
    [LANGUAGE_FR] = "fr",
    [LANGUAGE_PT] = "pt",
    [LANGUAGE_IT] = "it",
    [LANGUAGE_NL] = "nl",
    [LANGUAGE_RU] = "ru",
    [LANGUAGE_AR] = "ar",
    [LANGUAGE_HE] = "he",
    [LANGUAGE_JA] = "ja",
    [LANGUAGE_ZH] = "zh",
};

static bool
is_letter(char b)
{
	return byte_is_letter(b) || (unsigned char)b >= 0x80;
}

/* The known language that a BCP 47 tag begins with, LANGUAGE_N if none. */
static enum language
declared(struct slice tag)
{
	for (int i = 0; i < LANGUAGE_N; i++)
		if (tag.len >= 2 && (tag.len == 2 || !is_letter(tag.at[2])) &&
		    slice_eq_ascii_nocase(
			(struct slice){tag.at, 2}, slice_of(codes[i])))
			return (enum language)i;
	return LANGUAGE_N;
}

/* Does a tag that is none of ours name a language?  "und" names none. */
static bool
is_foreign(struct slice tag)
{
	return tag.len >= 2 &&
	    !(tag.len >= 3 &&
		slice_eq_ascii_nocase(
		    (struct slice){tag.at, 3}, slice_of("und")));
}

/* Read the letters and digits that `text` begins with, into `low` as far as
 * there is room: a listed word has it.  Returns how many they are. */
static size_t
read_word(char low[LEXICON_HEAD], const char *text, size_t len, uint32_t *hash)
{
	size_t n = lexicon_read(
	    low, text, len < LEXICON_HEAD ? len : LEXICON_HEAD, hash);

	for (; n < len && is_letter(text[n]); n++) {
		unsigned char b = (unsigned char)text[n];

		if (n >= LEXICON_HEAD)
			continue;
		low[n] = (char)(b < 0x80 ? b | 0x20 : b);
		*hash = lexicon_hash(*hash, (unsigned char)low[n]);
	}
	return n;
}

/* Count the word for every language that has it; for none, it is false. */
static bool
count_word(size_t n[LANGUAGE_N], const char *low, size_t len, uint32_t hash)
{
	uint64_t found = lexicon_languages(low, len, hash);

	for (uint64_t left = found; left; left &= left - 1)
		n[__builtin_ctzll(left)]++;
	return found != 0;
}

/* The language that is known by the script of a run of letters, LANGUAGE_N if
 * none is.  Kana is Japanese, whatever else stands beside it. */
static enum language
script_of(const char *text, size_t len)
{
	unsigned char first = (unsigned char)text[0];

	if (first == 0xD0 || first == 0xD1)
		return LANGUAGE_RU;
	if (first == 0xD6 || first == 0xD7)
		return LANGUAGE_HE;
	if (first >= 0xD8 && first <= 0xDB)
		return LANGUAGE_AR;
	if (first < 0xE3 || first > 0xE9)
		return LANGUAGE_N;
	for (size_t i = 0; i + 2 < len; i += 3)
		if ((unsigned char)text[i] == 0xE3 &&
		    (unsigned char)text[i + 1] >= 0x81 &&
		    (unsigned char)text[i + 1] <= 0x83)
			return LANGUAGE_JA;
	return LANGUAGE_ZH;
}

/* Count the word for its script; Chinese and Japanese have no blanks between
 * words, which are of two characters mostly. */
static void
count_script(size_t n[LANGUAGE_N], const char *text, size_t len)
{
	enum language found = script_of(text, len);

	if (found == LANGUAGE_JA || found == LANGUAGE_ZH)
		n[found] += len / 6 + 1;
	else if (found != LANGUAGE_N)
		n[found]++;
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

	if (n[best] < CLEAR_N)
		return false;
	for (int i = 0; i < LANGUAGE_N; i++)
		if (i != (int)best && n[i] + CLEAR_LEAD > n[best])
			return false;
	return true;
}

enum language
language_of(const struct article *a)
{
	enum language known = declared(a->language), found;
	size_t n[LANGUAGE_N] = {0};
	size_t end = a->text_len < READ_LEN ? a->text_len : READ_LEN;
	size_t word_n = 0;

	for (size_t at = 0, len; at < end; at += len + 1) {
		const char *text = a->text + at;
		char low[LEXICON_HEAD] = "";
		uint32_t hash = 0;

		len = read_word(low, text, end - at, &hash);
		if (len && (unsigned char)*text >= 0xD0)
			count_script(n, text, len);
		if (len && len <= WORD_LEN && count_word(n, low, len, hash) &&
		    ++word_n % LOOK_EVERY == 0 && is_settled(n))
			break;
	}
	if (known == LANGUAGE_N && is_foreign(a->language))
		for (int i = 0; i < LANGUAGE_RU; i++)
			n[i] = 0; /* Czech has "na" and "do", but is not ours */
	found = leader(n);
	/* A template may declare what its articles are not. */
	return known < LANGUAGE_N &&
		(n[found] < CLEAR_N || n[known] * 4 > n[found])
	    ? known
	    : found;
}
