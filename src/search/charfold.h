/*
 * charfold.h - what one character folds to.
 *
 * Floor 2, search.  Inside this room; fold.h is the door.
 */
#ifndef PULLQUOTE_SEARCH_CHARFOLD_H
#define PULLQUOTE_SEARCH_CHARFOLD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	CHARFOLD_MAX = 96, /* bytes one character may fold to (U+FDFA: 33) */
	CHARFOLD_CACHE = 512
};

/* What a folding leaves as it is. */
enum charfold_keep {
	CHARFOLD_CASE = 1,    /* capitals */
	CHARFOLD_ACCENTS = 2, /* accents, and letters such as ł and æ */
	CHARFOLD_LINES = 4    /* \n is no blank: it stays \n */
};

/* A folding, with what it looked up last.  About 10 KB: fits the stack. */
struct charfold {
	unsigned keep;
	char ascii[128]; /* what each ASCII character folds to */
	struct {
		uint32_t cp; /* 0: unused */
		unsigned char len;
		char bytes[15];
	} cache[CHARFOLD_CACHE];
};

/* Make ready; `keep` is a set of enum charfold_keep. */
void charfold_init(struct charfold *f, unsigned keep);

/*
 * Fold the character at `text`, `len` >= 1 bytes, knowing that `before` is the
 * last byte folded to (0 if none): a blank after a blank folds to nothing.
 * Stores the bytes read in *taken, returns the bytes written at `out`.
 */
size_t charfold_step(struct charfold *f, const char *text, size_t len,
    char before, size_t *taken, char out[CHARFOLD_MAX]);

/* The letters that stand for a small letter that does not decompose ("ae" for
 * æ), or NULL. */
const char *charfold_letters(uint32_t cp);

/* Is it an accent, which folding takes off? */
bool charfold_is_accent(uint32_t cp);

/* Is `byte`, the last of a folding, a blank's? */
static inline bool
charfold_is_blank(char byte)
{
	return byte == ' ' || byte == '\n';
}

#endif
