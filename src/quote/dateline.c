/*
 * dateline.c - where a report was filed.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "dateline.h"

enum {
	DATELINE_MAX = 14 /* tokens, the dash among them */
};

static bool
is_dash(const struct token *t)
{
	/* A hyphen between blanks is TOKEN_OTHER. */
	return t->kind == TOKEN_DASH ||
	    (t->kind == TOKEN_OTHER && t->end - t->start == 1 &&
		(t->flag & T_AFTER_BLANK));
}

/* May it stand inside a dateline? */
static bool
is_inside(const struct token *t)
{
	switch (t->kind) {
	case TOKEN_WORD:
		return (t->flag & T_CAP) != 0 || token_is(t, W_MONTH);
	case TOKEN_NUMBER:
	case TOKEN_STOP:
	case TOKEN_COMMA:
	case TOKEN_OPEN:
	case TOKEN_CLOSE:
	case TOKEN_OTHER:
		return true;
	default:
		return false;
	}
}

static bool
opens_sentence(const struct token *t)
{
	return t->kind == TOKEN_QUOTE || t->kind == TOKEN_NUMBER ||
	    (t->kind == TOKEN_WORD && (t->flag & T_CAP));
}

size_t
dateline_end(const struct tokens *t, size_t from, size_t end)
{
	const struct token *w = t->token;
	size_t last = end - from > DATELINE_MAX ? from + DATELINE_MAX : end;
	bool has_agency = false;

	if (from == end || w[from].kind != TOKEN_WORD)
		return from;
	for (size_t i = from; i + 1 < last; i++) {
		if (is_dash(&w[i]))
			return i > from && opens_sentence(&w[i + 1]) &&
				(has_agency || (w[from].flag & T_UPPER) ||
				    w[i - 1].kind == TOKEN_STOP ||
				    w[i - 1].kind == TOKEN_NUMBER)
			    ? i + 1
			    : from;
		if (!is_inside(&w[i]) ||
		    (w[i].kind == TOKEN_STOP && !is_dash(&w[i + 1])))
			return from;
		has_agency |= w[i].kind == TOKEN_OPEN;
	}
	return from;
}
