/*
 * lexicon.c - looking words up in the tables that words.awk made.
 *
 * Floor 2, quote.  Words stand in groups of up to eight, told apart by a tag of
 * a byte each, so that one look finds the only word of a group that it may be,
 * or that there is none.  There are two words a group, and hardly any is full.
 *
 * Source: "Swiss Tables Design Notes", Abseil, 2018.
 */
#include "config.h"

#include "lexicon.h"

#include <stdbool.h>
#include <string.h>

#include "pullquote/eight.h"

/* Classes of the table of frequent words: the languages they are of. */
#define W_DE (UINT64_C(1) << LANGUAGE_DE)
#define W_EN (UINT64_C(1) << LANGUAGE_EN)
#define W_ES (UINT64_C(1) << LANGUAGE_ES)
#define W_FR (UINT64_C(1) << LANGUAGE_FR)
#define W_PT (UINT64_C(1) << LANGUAGE_PT)
#define W_IT (UINT64_C(1) << LANGUAGE_IT)
#define W_NL (UINT64_C(1) << LANGUAGE_NL)

#include "quote/words_ar.inc"
#include "quote/words_de.inc"
#include "quote/words_en.inc"
#include "quote/words_es.inc"
#include "quote/words_fr.inc"
#include "quote/words_frequent.inc"
#include "quote/words_he.inc"
#include "quote/words_it.inc"
#include "quote/words_ja.inc"
#include "quote/words_nl.inc"
#include "quote/words_pt.inc"
#include "quote/words_ru.inc"
#include "quote/words_zh.inc"

struct lexicon {
	const struct lexicon_group *group;
	size_t group_n; /* a power of two */
	const struct lexicon_word *word;
	const uint64_t *class;
	const char *pool;
};

#define LEXICON(name)                                                          \
	{                                                                      \
		name##_group, sizeof(name##_group) / sizeof(name##_group[0]),  \
		    name##_word, name##_class, name##_pool                     \
	}

static const struct lexicon lexicons[LANGUAGE_N] = {
    [LANGUAGE_EN] = LEXICON(en),
    [LANGUAGE_DE] = LEXICON(de),
    [LANGUAGE_ES] = LEXICON(es),
    [LANGUAGE_FR] = LEXICON(fr),
    [LANGUAGE_PT] = LEXICON(pt),
    [LANGUAGE_IT] = LEXICON(it),
    [LANGUAGE_NL] = LEXICON(nl),
    [LANGUAGE_RU] = LEXICON(ru),
    [LANGUAGE_AR] = LEXICON(ar),
    [LANGUAGE_HE] = LEXICON(he),
    [LANGUAGE_JA] = LEXICON(ja),
    [LANGUAGE_ZH] = LEXICON(zh),
};

/* Compounds: no listed head is shorter, and so much stands before it. */
enum {
	HEAD_MIN = 3,
	BEFORE_HEAD = 2
};

static const struct lexicon frequent = LEXICON(frequent);

/* Most words end in their head, and are compared at once. */
static bool
is_word(const struct lexicon *l, const struct lexicon_word *w, const char *word,
    size_t len)
{
	if (w->len != len || memcmp(w->head, word, LEXICON_HEAD) != 0)
		return false;
	return len <= LEXICON_HEAD || !memcmp(l->pool + w->at, word, len);
}

static uint64_t
find(const struct lexicon *l, const char *word, size_t len, uint32_t hash)
{
	uint32_t h = hash + (hash >> 16);
	size_t g = h & (l->group_n - 1);
	unsigned char tag =
	    (unsigned char)(0x80 | h >> __builtin_ctzll(l->group_n));

	for (;; g = (g + 1) & (l->group_n - 1)) {
		const struct lexicon_group *group = &l->group[g];
		uint64_t tags = eight_first_low(eight_load(group->tag));
		uint64_t same = eight_equal(tags, tag);

		for (; same; same &= same - 1) {
			const struct lexicon_word *w =
			    &l->word[group->first + eight_first(same)];

			if (is_word(l, w, word, len))
				return l->class[w->class];
		}
		if (!eight_is_all_high(tags))
			return 0;
	}
}

uint64_t
lexicon_find(
    enum language language, const char *word, size_t len, uint32_t hash)
{
	return find(&lexicons[language], word, len, hash);
}

uint64_t
lexicon_languages(const char *word, size_t len, uint32_t hash)
{
	return find(&frequent, word, len, hash);
}

/* Find the `n` bytes at `end` with `mark` before them, laid out as
 * lexicon_find() wants a word. */
static uint64_t
find_end(enum language language, const char *mark, const char *end, size_t n,
    uint32_t hash)
{
	char word[LEXICON_WORD_MAX + 1 + LEXICON_HEAD];
	size_t len = strlen(mark);

	memcpy(word, mark, len);
	memcpy(word + len, end, n);
	len += n;
	memset(word + len, 0, LEXICON_HEAD);
	return lexicon_find(language, word, len, hash);
}

/* The hash of every end of the word comes from the one of the end before:
 * a byte more in front counts 31 to the power of the length. */
uint64_t
lexicon_find_head(
    enum language language, const char *word, size_t len, size_t *head_len)
{
	const uint64_t noun = W_TITLE | W_ROLE | W_KIN | W_GROUP | W_ORG |
	    W_DOC | W_CUENOUN | W_WORK;
	uint32_t hash = 0, power = 1;
	uint64_t found = 0;

	*head_len = 0;
	for (size_t n = 1; n + BEFORE_HEAD <= len; n++) {
		const char *end = word + len - n;
		uint64_t class;

		if (*end == '-') {
			class = find_end(language, "", end + 1, n - 1, hash);
			*head_len = class & noun ? n - 1 : *head_len;
			return class & noun ? class : found;
		}
		hash += (unsigned char)*end * power;
		power *= 31;
		if (n < HEAD_MIN)
			continue;
		class = find_end(language, "-", end, n, '-' * power + hash);
		if (class) {
			found = class;
			*head_len = n;
		}
	}
	return found;
}

uint64_t
lexicon_find_genitive(const char *word, size_t len, bool is_after_des)
{
	const uint64_t noun = W_ORG | W_ORGNAME | W_DOC | W_CUENOUN |
	    (is_after_des ? W_ROLE | W_TITLE : 0);

	if (len > LEXICON_WORD_MAX)
		return 0;
	for (size_t cut = 1; cut <= 2 && len > cut + 3; cut++) {
		size_t base = len - cut, head_len;
		uint32_t hash = 0;
		uint64_t class;

		if (word[len - 1] != 's' || (cut == 2 && word[base] != 'e'))
			break;
		for (size_t i = 0; i < base; i++)
			hash = lexicon_hash(hash, (unsigned char)word[i]);
		class = find_end(LANGUAGE_DE, "", word, base, hash);
		if (!class)
			class = lexicon_find_head(
			    LANGUAGE_DE, word, base, &head_len);
		if (class & noun)
			return class &
			    (noun | W_NEUTER | (is_after_des ? W_SEX : 0));
	}
	return 0;
}
