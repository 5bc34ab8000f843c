/*
 * speech.h - the quotes that one jumps to: what somebody says, no terms.
 *
 * Floor 4, ui.  Numbered from 0 in the order of the text; each speaker's are
 * listed too.  Who is not known counts as one more speaker, the last.
 */
#ifndef PULLQUOTE_UI_SPEECH_H
#define PULLQUOTE_UI_SPEECH_H

#include <stdbool.h>

#include "pullquote/quotes.h"

#define SPEECH_NONE ((size_t)-1)

struct speech {
	const struct quotes *quotes; /* borrowed */
	size_t *quote;               /* numbers of quotes.quote */
	size_t n;
	size_t speaker_n; /* quotes.speaker_n + 1 */
	size_t *first;    /* speaker s has by[first[s]] to by[first[s+1]] */
	size_t *by;       /* numbers of speech */
	size_t *reach;    /* how far 0 to i go: the greatest text.end */
};

/* Index `quotes`, borrowed; `s` must be empty.  Linear in quotes. */
void speech_init(struct speech *s, const struct quotes *quotes);

/* The quote of a number < n, and whose it is: < speaker_n. */
const struct quote *speech_quote(const struct speech *s, size_t i);
size_t speech_speaker(const struct speech *s, size_t i);

/* How many are a speaker's. */
size_t speech_count(const struct speech *s, size_t speaker);

/* The name to show for a speaker, "Nobody named" for the last. */
struct slice speech_name(const struct speech *s, size_t speaker);

/* How many begin before byte `at`: also the number of the first one that does
 * not.  O(log n). */
size_t speech_before(const struct speech *s, size_t at);

/* The place of speech `i` among its speaker's, from 0.  O(log n). */
size_t speech_rank(const struct speech *s, size_t i);

/* So unsure that the screen should say so? */
bool speech_is_unsure(const struct quote *quote);

void speech_clear(struct speech *s);

#endif
