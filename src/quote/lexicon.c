/*
 * lexicon.c - looking words up in the tables that words.awk made.
 *
 * Floor 2, quote.  Open addressing: half of the slots are empty, so a word
 * that is not there costs about two looks.
 */
#include "config.h"

#include "lexicon.h"

#include <string.h>

#include "quote/words_en.inc"

enum {
	SLOT_N = sizeof(en_slot) / sizeof(en_slot[0])
};

uint64_t
lexicon_find(const char *word, size_t len, uint32_t hash)
{
	size_t s = (hash + (hash >> 16)) % SLOT_N;

	for (; en_slot[s]; s = (s + 1) % SLOT_N) {
		const struct lexicon_word *w = &en_word[en_slot[s] - 1];

		if (w->len == len && !memcmp(en_pool + w->at, word, len))
			return w->class;
	}
	return 0;
}
