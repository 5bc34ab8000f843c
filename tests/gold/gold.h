/*
 * gold.h - who says what in a seed, as a person wrote it down.
 *
 * The format of the files is in seeds/README.md.
 */
#ifndef PULLQUOTE_TESTS_GOLD_H
#define PULLQUOTE_TESTS_GOLD_H

#include <stdbool.h>

#include "pullquote/arena.h"
#include "pullquote/article.h"
#include "pullquote/err.h"
#include "pullquote/quotes.h"

enum {
	GOLD_MAX = 64
}; /* quotes, and speakers, of one article */

struct gold_speaker {
	struct slice name;
	enum speaker_kind kind;
	struct slice role; /* may be empty */
};

struct gold_quote {
	int utterance;
	enum quote_kind kind;
	struct slice speaker; /* empty: the article does not say */
	struct slice begins, ends;
	struct range text; /* in the article, once placed */
};

struct gold {
	struct arena arena; /* owns the file's bytes */
	struct gold_speaker speaker[GOLD_MAX];
	size_t speaker_n;
	struct gold_quote quote[GOLD_MAX];
	size_t quote_n;
};

/* Read a gold file into the empty `gold`.  ERR_READ, or ERR_FORMAT with the
 * line that is wrong. */
enum err gold_read(struct gold *gold, const char *path, struct note *note);

/* Find each quote in the article.  ERR_FORMAT with the first that is not
 * there, in the gold's order. */
enum err gold_place(
    struct gold *gold, const struct article *article, struct note *note);

/* Free the contents; the gold is empty and can be used again. */
void gold_clear(struct gold *gold);

#endif
