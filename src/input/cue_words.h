/*
 * cue_words.h - small questions about words, for the cues.
 *
 * Floor 2, input.
 */
#ifndef PULLQUOTE_INPUT_CUE_WORDS_H
#define PULLQUOTE_INPUT_CUE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/slice.h"

/* An ASCII letter? */
bool cue_is_letter(char c);

/* An ASCII capital? */
bool cue_is_upper(char c);

/* Bytes of `word` if it stands at the head of `r` in any ASCII case; else 0. */
size_t cue_prefix(const char *text, struct range r, const char *word);

/* Bytes of the first of the `n` words that `r` begins with; 0 if none.  They
 * are sorted by their first bytes, capitals like small letters.  O(log n). */
size_t cue_prefix_of(
    const char *text, struct range r, const char *const word[], size_t n);

/* A piece of text to look for, by the byte in it that prose has least. */
struct cue_piece {
	const char *text;
	size_t len;
	size_t rare; /* where that byte is */
};

#define CUE_PIECE(text, rare)                                                  \
	{                                                                      \
		text, sizeof(text) - 1, rare                                   \
	}

/* Does one of the `n` pieces of text stand anywhere in `r`? */
bool cue_has_one_of(
    const char *text, struct range r, const struct cue_piece piece[], size_t n);

/* Is the word of `len` bytes one of the `n` in `list`? */
bool cue_word_is_in(
    const char *word, size_t len, const char *const list[], size_t n);

#endif
