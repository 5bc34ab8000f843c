/*
 * speech.c - the quotes that one jumps to: what somebody says, no terms.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "speech.h"

#include <stdlib.h>

#include "pullquote/xalloc.h"

enum {
	SURE_PERCENT = 60
};

static size_t
speaker_of(const struct speech *s, const struct quote *quote)
{
	return quote->speaker == SPEAKER_NONE ? s->speaker_n - 1
					      : quote->speaker;
}

/* Fill `by` as a counting sort does. */
static void
index_speakers(struct speech *s)
{
	size_t *next;

	s->first = xcalloc(s->speaker_n + 1, sizeof(*s->first));
	s->by = xcalloc(s->n, sizeof(*s->by));
	for (size_t i = 0; i < s->n; i++)
		s->first[speech_speaker(s, i) + 1]++;
	for (size_t i = 0; i < s->speaker_n; i++)
		s->first[i + 1] += s->first[i];
	next = xcalloc(s->speaker_n, sizeof(*next));
	for (size_t i = 0; i < s->n; i++) {
		size_t speaker = speech_speaker(s, i);

		s->by[s->first[speaker] + next[speaker]++] = i;
	}
	free(next);
}

/* Quotes nest, so a later one may end first. */
static void
find_reach(struct speech *s)
{
	size_t reach = 0;

	s->reach = xcalloc(s->n, sizeof(*s->reach));
	for (size_t i = 0; i < s->n; i++) {
		if (speech_quote(s, i)->text.end > reach)
			reach = speech_quote(s, i)->text.end;
		s->reach[i] = reach;
	}
}

void
speech_init(struct speech *s, const struct quotes *quotes)
{
	*s = (struct speech){
	    .quotes = quotes, .speaker_n = quotes->speaker_n + 1};
	s->quote = xcalloc(quotes->quote_n, sizeof(*s->quote));
	for (size_t i = 0; i < quotes->quote_n; i++)
		if (quotes->quote[i].kind != QUOTE_TERM)
			s->quote[s->n++] = i;
	index_speakers(s);
	find_reach(s);
}

const struct quote *
speech_quote(const struct speech *s, size_t i)
{
	return &s->quotes->quote[s->quote[i]];
}

size_t
speech_speaker(const struct speech *s, size_t i)
{
	return speaker_of(s, speech_quote(s, i));
}

size_t
speech_count(const struct speech *s, size_t speaker)
{
	return s->first[speaker + 1] - s->first[speaker];
}

struct slice
speech_name(const struct speech *s, size_t speaker)
{
	if (speaker + 1 == s->speaker_n)
		return slice_of("Nobody named");
	return s->quotes->speaker[speaker].name;
}

size_t
speech_before(const struct speech *s, size_t at)
{
	size_t low = 0, high = s->n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (speech_quote(s, mid)->text.start < at)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

size_t
speech_rank(const struct speech *s, size_t i)
{
	size_t speaker = speech_speaker(s, i);
	size_t low = s->first[speaker], high = s->first[speaker + 1];

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (s->by[mid] < i)
			low = mid + 1;
		else
			high = mid;
	}
	return low - s->first[speaker];
}

bool
speech_is_unsure(const struct quote *quote)
{
	return quote->speaker != SPEAKER_NONE &&
	    quote->confidence < SURE_PERCENT;
}

void
speech_clear(struct speech *s)
{
	free(s->quote);
	free(s->first);
	free(s->by);
	free(s->reach);
	*s = (struct speech){0};
}
