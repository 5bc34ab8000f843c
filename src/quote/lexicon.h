/*
 * lexicon.h - what is known of a word, whoever says it in whatever article.
 *
 * Floor 2, quote.  Closed classes only: function words, verbs of speech,
 * titles, kinship, bodies, places, given names.  The lists stand in words/,
 * each with its source; words.awk makes hash tables of them when the program
 * is built.  A word may be of many classes at once.
 */
#ifndef PULLQUOTE_QUOTE_LEXICON_H
#define PULLQUOTE_QUOTE_LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "language.h"
#include "pullquote/eight.h"

/* Classes of words, as the lists in words/ name them in lower case; 1 << 9 is
 * free. */
#define W_DET        (UINT64_C(1) << 0)  /* opens a noun phrase */
#define W_PREP       (UINT64_C(1) << 1)  /* preposition */
#define W_CONJ       (UINT64_C(1) << 2)  /* joins equals */
#define W_SUBORD     (UINT64_C(1) << 3)  /* opens a clause */
#define W_WH         (UINT64_C(1) << 4)  /* opens a question */
#define W_REL        (UINT64_C(1) << 5)  /* opens a relative clause */
#define W_AUX        (UINT64_C(1) << 6)  /* be, have, do, get, modals */
#define W_BE         (UINT64_C(1) << 7)  /* of these: be */
#define W_HAVE       (UINT64_C(1) << 8)  /* have */
#define W_MODAL      (UINT64_C(1) << 10) /* will, can, may ... */
#define W_GET        (UINT64_C(1) << 11) /* get */
#define W_NEG        (UINT64_C(1) << 12) /* not, never */
#define W_PRON       (UINT64_C(1) << 13) /* pronoun that can be subject */
#define W_OBJ        (UINT64_C(1) << 14) /* ... that cannot */
#define W_POSS       (UINT64_C(1) << 15) /* his, her, their ... */
#define W_MALE       (UINT64_C(1) << 16) /* of a man */
#define W_FEMALE     (UINT64_C(1) << 17) /* of a woman */
#define W_PLURAL     (UINT64_C(1) << 18) /* of several */
#define W_NEUTER     (UINT64_C(1) << 19) /* it, its */
#define W_SELF       (UINT64_C(1) << 20) /* I, we, my, our */
#define W_YOU        (UINT64_C(1) << 21) /* you, your */
#define W_ONE        (UINT64_C(1) << 22) /* someone, everybody */
#define W_ADV        (UINT64_C(1) << 23) /* may stand by a verb */
#define W_TIME       (UINT64_C(1) << 24) /* Monday, today, May */
#define W_MONTH      (UINT64_C(1) << 25) /* of these: months */
#define W_ABBR       (UINT64_C(1) << 26) /* its period ends no sentence */
#define W_PARTICLE   (UINT64_C(1) << 27) /* von, de, bin */
#define W_SUFFIX     (UINT64_C(1) << 28) /* Jr., III */
#define W_TITLE      (UINT64_C(1) << 29) /* stands before a name */
#define W_ROLE       (UINT64_C(1) << 30) /* spokesman, senator */
#define W_KIN        (UINT64_C(1) << 31) /* mother, cousin */
#define W_GROUP      (UINT64_C(1) << 32) /* officials, voters, crowd */
#define W_ORG        (UINT64_C(1) << 33) /* campaign, agency */
#define W_ORGNAME    (UINT64_C(1) << 34) /* ends a body's name */
#define W_DOC        (UINT64_C(1) << 35) /* report, letter, ad */
#define W_CUENOUN    (UINT64_C(1) << 36) /* statement, remark */
#define W_DEMONYM    (UINT64_C(1) << 37) /* French, Democratic */
#define W_PLACE      (UINT64_C(1) << 38) /* states and great cities */
#define W_ACRONYM    (UINT64_C(1) << 39) /* U.N., FBI */
#define W_GIVEN      (UINT64_C(1) << 40) /* a given name */
#define W_CUE        (UINT64_C(1) << 41) /* a verb that reports speech */
#define W_SAID       (UINT64_C(1) << 42) /* of these: say */
#define W_SAY        (UINT64_C(1) << 43) /* nothing but speech */
#define W_TELL       (UINT64_C(1) << 44) /* its object is spoken to */
#define W_CALL       (UINT64_C(1) << 45) /* called X "Q" */
#define W_WEAK       (UINT64_C(1) << 46) /* often not of speech */
#define W_BASE       (UINT64_C(1) << 47) /* form of the verb: say */
#define W_THIRD      (UINT64_C(1) << 48) /* says; without W_CUE some other verb */
#define W_PAST       (UINT64_C(1) << 49) /* said */
#define W_ING        (UINT64_C(1) << 50) /* saying */
#define W_ACCORD     (UINT64_C(1) << 51) /* according (to) */
#define W_NAMING     (UINT64_C(1) << 52) /* titled, so-called, known as */
#define W_WORK       (UINT64_C(1) << 53) /* book, film, song: has a title */
#define W_OUTLET     (UINT64_C(1) << 54) /* CNN, Reuters, Facebook */
#define W_WORDNOUN   (UINT64_C(1) << 55) /* word, phrase, nickname */
#define W_OUTLETNOUN (UINT64_C(1) << 56) /* an outlet's last word: News */
#define W_MEDIUM     (UINT64_C(1) << 57) /* spoken on: radio, podcast */
#define W_OCCASION   (UINT64_C(1) << 58) /* spoken in: statement, rally */
#define W_PRESS      (UINT64_C(1) << 59) /* told reporters */
#define W_MEANS      (UINT64_C(1) << 60) /* by email */
#define W_MORE       (UINT64_C(1) << 61) /* added, continued */
#define W_MIND       (UINT64_C(1) << 62) /* think, hope, agree */
#define W_SUBJUNCTIVE                                                          \
	(UINT64_C(1) << 63) /* German: habe, sei: tells what somebody said */

/* Several classes that are asked for together. */
#define W_SEX      (W_MALE | W_FEMALE)
#define W_SOMEBODY (W_ROLE | W_TITLE | W_KIN | W_GROUP | W_ORG)
#define W_SPEAKER  (W_ROLE | W_KIN | W_GROUP | W_ORG | W_DOC) /* can speak */

enum {
	LEXICON_WORD_MAX = 36 /* bytes; longer words are not looked up */
};

enum {
	LEXICON_HEAD = 8, /* bytes of a word that stand in its entry */
	LEXICON_GROUP = 8 /* words in a group of a table, at most */
};

/* Words of a table that their hashes lead to, made by words.awk.  Where there
 * is no room, the way goes on to the next group. */
struct lexicon_group {
	char tag[LEXICON_GROUP]; /* 128 and bits of the hash; 0: no word */
	uint16_t first; /* number of the first word; the others follow */
};

/* One word of a table; made by words.awk.  Small, so that the words of a text
 * stay in the processor's cache. */
struct lexicon_word {
	char head[LEXICON_HEAD]; /* with 0 after a shorter word */
	uint32_t at;             /* its text in the pool, if it is longer */
	uint16_t len;
	uint16_t class; /* number in the table of classes, which are few */
};

/*
 * The hash of a word: begin with 0 and take its bytes one by one, ASCII
 * letters in lower case.
 */
static inline uint32_t
lexicon_hash(uint32_t hash, unsigned char byte)
{
	return hash * 31 + byte;
}

/* The hash of eight bytes, the first one lowest.  Of fewer, if they come last
 * and the others are 0.  Two by two: sums fit their place, 31 * 255 + 255. */
static inline uint32_t
lexicon_hash_8(uint64_t eight)
{
	const uint64_t even = UINT64_C(0x00FF00FF00FF00FF);
	const uint64_t even2 = UINT64_C(0x0000FFFF0000FFFF);
	uint64_t two = (eight & even) * 31 + (eight >> 8 & even);
	uint64_t four = (two & even2) * 961 + (two >> 16 & even2);

	return (uint32_t)four * 923521 + (uint32_t)(four >> 32);
}

/* The hash of a whole word in lower case; of a literal, a constant. */
static inline uint32_t
lexicon_hash_of(const char *word)
{
	uint32_t hash = 0;

	for (size_t i = 0; i < strlen(word); i++)
		hash = lexicon_hash(hash, (unsigned char)word[i]);
	return hash;
}

/*
 * Read the letters and digits of ASCII that `text` begins with into `low`, in
 * lower case, and take them into *hash.  Returns how many it read: nearly every
 * word to its end, but since it looks at eight bytes at a time, it stops within
 * the last seven of the `room` that both have.
 */
static inline size_t
lexicon_read(char *low, const char *text, size_t room, uint32_t *hash)
{
	/* 31 to the power of 0 to 8 */
	static const uint32_t power[] = {1, 31, 961, 29791, 923521, 28629151,
	    887503681, 1742810335, 2487512833};
	size_t n = 0;

	while (n + 8 <= room) {
		uint64_t eight = eight_first_low(eight_load(text + n));
		uint64_t end = eight_no_word(eight);
		size_t more;

		eight |= EIGHT_ONES * 0x20;
		if (!end) {
			eight_store(low + n, eight);
			*hash = *hash * power[8] + lexicon_hash_8(eight);
			n += 8;
			continue;
		}
		more = eight_first(end);
		eight &= eight_before(end);
		eight_store(low + n, eight);
		*hash = *hash * power[more] +
		    lexicon_hash_8(eight << (56 - 8 * more) << 8);
		return n + more;
	}
	return n;
}

/*
 * The classes of a word in lower case, 0 if it is in no list of the language.
 * `hash` is its lexicon_hash().  LEXICON_HEAD bytes can be read at `word`, with
 * 0 after a shorter word.  O(len).
 */
uint64_t lexicon_find(
    enum language language, const char *word, size_t len, uint32_t hash);

/*
 * The languages that hardly go a sentence without the word, for which the same
 * holds: a bit 1 << LANGUAGE_X for each.  O(len).
 */
uint64_t lexicon_languages(const char *word, size_t len, uint32_t hash);

/*
 * The classes of the longest listed head ("-minister") that a compound in lower
 * case ends with ("umweltminister"), or of what follows its last hyphen
 * ("spd-chefin"); 0 if there is none.  At least two letters stand before a
 * head.  Stores the head's length.  O(len).
 */
uint64_t lexicon_find_head(
    enum language language, const char *word, size_t len, size_t *head_len);

/*
 * The classes of a German body or text in lower case whose genitive is in no
 * list ("gerichts", "fischereiverbandes"), 0 if it is none.  People are told
 * after "des" alone: "peters" is a name.  O(len).
 */
uint64_t lexicon_find_genitive(const char *word, size_t len, bool is_after_des);

#endif
