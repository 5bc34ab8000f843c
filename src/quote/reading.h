/*
 * reading.h - what the engine knows of an article while it reads it.
 *
 * Floor 2, quote.  The passes of quotes.c fill it one after the other; each
 * field names the pass that makes it.  Memory is the reading's own until
 * quotes_finish() copies the result out.
 */
#ifndef PULLQUOTE_QUOTE_READING_H
#define PULLQUOTE_QUOTE_READING_H

#include "pullquote/quotes.h"

struct reading {
	const struct article *article;
	struct quotes found; /* the result as it grows */
};

#endif
