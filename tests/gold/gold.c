/*
 * gold.c - reading a gold file and finding its quotes in the article.
 */
#include "config.h"

#include "gold.h"

#include <stdlib.h>
#include <string.h>

#include "lines.h"

static const char ELLIPSIS[] = "[...]";

static bool
find_speaker_kind(struct slice word, enum speaker_kind *kind)
{
	for (int k = SPEAKER_PERSON; k <= SPEAKER_UNNAMED; k++) {
		*kind = (enum speaker_kind)k;
		if (slice_eq(word, slice_of(speaker_kind_name(*kind))))
			return true;
	}
	return false;
}

static bool
find_quote_kind(struct slice word, enum quote_kind *kind)
{
	for (int k = QUOTE_DIRECT; k <= QUOTE_TERM; k++) {
		*kind = (enum quote_kind)k;
		if (slice_eq(word, slice_of(quote_kind_name(*kind))))
			return true;
	}
	return false;
}

static bool
add_speaker(struct gold *gold, const struct slice field[], size_t n)
{
	struct gold_speaker *s = &gold->speaker[gold->speaker_n];

	if (n < 3 || gold->speaker_n == GOLD_MAX ||
	    !find_speaker_kind(field[2], &s->kind))
		return false;
	s->name = field[1];
	if (n > 3)
		s->role = field[3];
	gold->speaker_n++;
	return true;
}

/* The words before and after "[...]", or all of them twice. */
static void
split_quote(struct gold_quote *q, struct slice words)
{
	size_t gap = sizeof(ELLIPSIS) - 1;
	const char *at = NULL;

	for (size_t i = 0; i + gap <= words.len && !at; i++)
		if (memcmp(words.at + i, ELLIPSIS, gap) == 0)
			at = words.at + i;
	q->begins = q->ends = words;
	if (!at)
		return;
	q->begins.len = (size_t)(at - words.at);
	q->ends.at = at + gap;
	q->ends.len = words.len - q->begins.len - gap;
	q->begins = slice_trim(q->begins);
	q->ends = slice_trim(q->ends);
}

static bool
is_speaker(const struct gold *gold, struct slice name)
{
	for (size_t i = 0; i < gold->speaker_n; i++)
		if (slice_eq(gold->speaker[i].name, name))
			return true;
	return false;
}

static bool
add_quote(struct gold *gold, const struct slice field[], size_t n)
{
	struct gold_quote *q = &gold->quote[gold->quote_n];

	if (n < 5 || gold->quote_n == GOLD_MAX ||
	    !find_quote_kind(field[2], &q->kind))
		return false;
	q->utterance = atoi(field[1].at);
	if (!slice_eq(field[3], slice_of("-")))
		q->speaker = field[3];
	if (q->speaker.len && !is_speaker(gold, q->speaker))
		return false;
	split_quote(q, field[4]);
	gold->quote_n++;
	return true;
}

static bool
add_line(struct gold *gold, struct slice line)
{
	struct slice field[LINES_FIELD_MAX] = {{0}};
	size_t n = lines_split(line, field);

	if (slice_eq(field[0], slice_of("speaker")))
		return add_speaker(gold, field, n);
	if (slice_eq(field[0], slice_of("quote")))
		return add_quote(gold, field, n);
	return false;
}

enum err
gold_read(struct gold *gold, const char *path, struct note *note)
{
	struct lines lines = {0};
	enum err err = lines_read(&lines, &gold->arena, path, note);
	struct slice line;

	while (!err && lines_next(&lines, &line))
		if (!add_line(gold, line))
			err = note_set(note, ERR_FORMAT,
			    "%s:%d: not a line of gold", path, lines.number);
	return err;
}

/* ---- finding ------------------------------------------------------------ */

static bool
is_blank(char c)
{
	return c == ' ' || c == '\n' || c == '\t';
}

/* The end of `words` if they stand at `at`, any run of blanks being as good as
 * another; 0 if they do not. */
static size_t
match_at(const struct article *a, size_t at, struct slice words)
{
	size_t i = 0;

	while (i < words.len) {
		if (at >= a->text_len)
			return 0;
		if (!is_blank(words.at[i])) {
			if (a->text[at++] != words.at[i++])
				return 0;
			continue;
		}
		if (!is_blank(a->text[at]))
			return 0;
		while (i < words.len && is_blank(words.at[i]))
			i++;
		while (at < a->text_len && is_blank(a->text[at]))
			at++;
	}
	return at;
}

/* Find `words` at or after `from`.  Returns false if they are not there. */
static bool
find_words(const struct article *a, size_t from, struct slice words,
    struct range *found)
{
	for (size_t at = from; at < a->text_len; at++) {
		size_t end = match_at(a, at, words);
		if (end) {
			*found = (struct range){at, end};
			return true;
		}
	}
	return false;
}

/* Where the next quote begins: in the body, or, if the parser took its
 * paragraph for something else, anywhere but in the title. */
static bool
find_beginning(const struct article *a, size_t from, struct slice words,
    struct range *found)
{
	struct range any = {0};

	while (find_words(a, from, words, found)) {
		enum block_kind kind =
		    a->block[article_block_at(a, found->start)].kind;
		if (block_is_body(kind))
			return true;
		if (range_is_empty(any) && kind != BLOCK_TITLE)
			any = *found;
		from = found->end;
	}
	*found = any;
	return !range_is_empty(any);
}

static bool
place_quote(struct gold_quote *q, const struct article *a, size_t from)
{
	struct range first, last;

	if (!find_beginning(a, from, q->begins, &first))
		return false;
	last = first;
	if (q->ends.at != q->begins.at &&
	    !find_words(a, first.end, q->ends, &last))
		return false;
	q->text = (struct range){first.start, last.end};
	return true;
}

enum err
gold_place(struct gold *gold, const struct article *article, struct note *note)
{
	size_t from = 0;

	for (size_t i = 0; i < gold->quote_n; i++) {
		struct gold_quote *q = &gold->quote[i];

		if (!place_quote(q, article, from))
			return note_set(note, ERR_FORMAT,
			    "quote %zu, %.*s, is not in the article", i + 1,
			    (int)q->begins.len, q->begins.at);
		from = q->text.end;
	}
	return ERR_OK;
}

void
gold_clear(struct gold *gold)
{
	arena_clear(&gold->arena);
	memset(gold, 0, sizeof(*gold));
}
