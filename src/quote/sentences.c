/*
 * sentences.c - where a sentence ends, quotations and abbreviations regarded.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "sentences.h"

#include "bytes.h"

/* The last byte of what a quotation token holds, 0 if it holds nothing. */
static char
last_byte(const struct article *a, const struct mark_span *span)
{
	return range_is_empty(span->inner)
	    ? 0
	    : marks_last_byte(a->text, span->inner);
}

/*
 * Do the words from `i` on go on with the sentence of a quotation that ended
 * in a question or a cry?  ("Why?" Mary Smith, the mayor, asked.)
 */
static bool
is_attribution(const struct tokens *t, size_t i)
{
	enum {
		REACH = 24
	};

	for (size_t k = i; k < t->n && k < i + REACH; k++) {
		const struct token *w = &t->token[k];

		if (w->kind == TOKEN_STOP || w->kind == TOKEN_QUOTE ||
		    w->kind == TOKEN_COLON || w->kind == TOKEN_SEMI)
			return false;
		if (token_is(w, W_SAID | W_SAY | W_TELL) &&
		    token_is(w, W_PAST | W_THIRD) && !(w->flag & T_CAP))
			return k > i;
	}
	return false;
}

/* Does the sentence end at the quotation of token `i`? */
static bool
ends_at_quote(const struct tokens *t, size_t i, char last)
{
	const struct token *next = &t->token[i + 1];

	if (!byte_is_stop(last))
		return false;
	if (next->kind == TOKEN_WORD && !(next->flag & T_CAP))
		return false;
	if (next->kind != TOKEN_WORD && next->kind != TOKEN_QUOTE)
		return next->kind == TOKEN_NUMBER;
	return last == '.' || !is_attribution(t, i + 1);
}

/* Does the sentence end between token `i` and the next? */
static bool
ends_at(const struct tokens *t, size_t i, const struct article *a,
    const struct mark_span *spans, size_t first)
{
	const struct token *w = &t->token[i], *next = &t->token[i + 1];

	if (w->kind == TOKEN_WORD && !(w->flag & T_ABBR))
		return false; /* as nearly every token */
	if (w->kind == TOKEN_QUOTE)
		return ends_at_quote(
		    t, i, last_byte(a, &spans[w->link - first]));
	if (w->kind == TOKEN_CLOSE && i && t->token[i - 1].kind == TOKEN_STOP)
		return next->kind != TOKEN_COMMA && /* "(D-Ore.) said" */
		    (next->kind != TOKEN_WORD || (next->flag & T_CAP));
	if (w->kind == TOKEN_STOP && w->end - w->start > 1 &&
	    (unsigned char)a->text[w->start] == 0xE3)
		return next->kind != TOKEN_CLOSE; /* Japanese has no blanks */
	if (next->kind == TOKEN_CLOSE || !(next->flag & T_AFTER_BLANK))
		return w->kind == TOKEN_STOP && next->kind == TOKEN_QUOTE;
	if (w->kind == TOKEN_STOP)
		return next->kind != TOKEN_WORD || (next->flag & T_CAP);
	return (w->flag & T_ABBR) && !(w->flag & T_INITIAL) &&
	    (next->flag & T_CAP) && !token_is(w, W_TITLE) &&
	    token_is(next, W_PRON | W_DET | W_SUBORD | W_PREP | W_CONJ);
}

void
sentences_number(struct tokens *t, size_t from, const struct article *a,
    const struct mark_span *span, size_t first)
{
	bool is_at_start = true;

	if (from < t->n && from)
		t->sentence++;
	for (size_t i = from; i < t->n; i++) {
		struct token *w = &t->token[i];

		w->sentence = t->sentence;
		if (is_at_start && w->kind != TOKEN_OTHER &&
		    w->kind != TOKEN_DASH) {
			w->flag |= T_FIRST;
			is_at_start = false;
		}
		if (i + 1 < t->n && ends_at(t, i, a, span, first)) {
			is_at_start = true;
			t->sentence++;
		}
	}
}
