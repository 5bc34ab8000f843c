/*
 * skeleton.c - a paragraph with one token for each of its quotations.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include <stdlib.h>

#include "bytes.h"
#include "cutter.h"
#include "incise.h"
#include "pullquote/xalloc.h"
#include "sentences.h"

enum {
	BYTES_PER_TOKEN = 5, /* few texts have shorter words */
	EXPECTED_MAX = 65536 /* tokens there is room for at once */
};

/*
 * The end of a speaker's label in capitals with its colon that opens a
 * quotation ("SMITH: Good evening."), or where the quotation starts.
 */
static size_t
label_end(const struct article *a, const struct mark_span *span)
{
	enum {
		LABEL_MAX = 40
	};
	size_t letters = 0, i = span->inner.start;

	for (; i < span->inner.end && i < span->inner.start + LABEL_MAX; i++) {
		unsigned char b = (unsigned char)a->text[i];

		if (b == ':')
			break;
		if (byte_class[b] == B_UPPER || byte_class[b] == B_HIGH)
			letters++;
		else if (b != ' ' && b != '.' && b != '-' && b != '\'')
			return span->text.start;
	}
	if (letters < 2 || i + 1 >= span->inner.end || a->text[i] != ':' ||
	    a->text[i + 1] != ' ')
		return span->text.start;
	return i + 1;
}

/*
 * A quotation from `start` on that is broken by words about who speaks: one
 * token up to them, then they, then a stop if it ends in one.  The rest of it
 * is in no token.  False, and nothing added, if no such words are in it.
 */
static bool
add_broken(
    struct cutter *c, size_t start, const struct mark_span *span, size_t number)
{
	struct tokens *t = c->tokens;
	size_t from = t->n, first, after, at, end;
	char last = c->text[span->inner.end - 1];
	struct token *quote;

	cutter_stretch(c, span->inner.start, span->inner.end);
	if (!incise_find(t, from, t->n, &first, &after)) {
		t->n = from;
		c->is_after_blank = true;
		return false;
	}
	at = t->token[first].start;
	end = t->token[after - 1].end;
	t->n = from;
	c->is_after_blank = true;
	quote = cutter_token(c, start, at, TOKEN_QUOTE);
	quote->link = (uint32_t)number;
	quote->flag |= T_BROKEN;
	cutter_stretch(c, at, end);
	if (end < span->inner.end && byte_is_stop(last))
		cutter_token(
		    c, span->inner.end - 1, span->inner.end, TOKEN_STOP);
	return true;
}

/* A quotation is one token, after its label if it has one. */
static void
add_quote(struct cutter *c, const struct article *a,
    const struct mark_span *span, size_t number)
{
	size_t start = label_end(a, span);

	if (start > span->text.start)
		cutter_stretch(c, span->inner.start, start);
	c->is_after_blank = true;
	if (c->tokens->language == LANGUAGE_FR &&
	    add_broken(c, start, span, number))
		return;
	cutter_token(c, start, span->text.end, TOKEN_QUOTE)->link =
	    (uint32_t)number;
}

void
tokens_add_block(struct tokens *t, const struct article *a, size_t block,
    const struct mark_span *span, size_t span_n, size_t first)
{
	struct cutter c = {.tokens = t, .text = a->text};
	struct range b = a->block[block].text;
	size_t at = b.start, from = t->n;

	for (size_t i = 0; i < span_n; i++) {
		if (span[i].depth)
			continue;
		cutter_stretch(&c, at, span[i].text.start);
		add_quote(&c, a, &span[i], first + i);
		at = span[i].text.end;
	}
	cutter_stretch(&c, at, b.end);
	sentences_number(t, from, a, span, first);
}

void
tokens_expect(struct tokens *t, size_t len)
{
	size_t n = len / BYTES_PER_TOKEN + 1;

	t->cap = n < EXPECTED_MAX ? n : EXPECTED_MAX;
	t->token = xreallocarray(NULL, t->cap, sizeof(t->token[0]));
}

void
tokens_clear(struct tokens *t)
{
	free(t->token);
	*t = (struct tokens){0};
}
