/*
 * compound.c - words that stand in no list, and what their parts tell.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "compound.h"

#include <string.h>

#include "capital.h"

/* "des Ministers", "des früheren Ministers" */
static bool
is_after_des(const struct cutter *c, const struct token *t)
{
	const struct token *first = c->tokens->token;

	return (t > first && token_is_word(t - 1, "des")) ||
	    (t > first + 1 && token_is_word(t - 2, "des") &&
		!(t[-1].flag & T_CAP));
}

static bool
has_capital_part(const char *text, size_t len)
{
	const char *hyphen = memchr(text, '-', len);

	return hyphen && hyphen + 1 < text + len &&
	    capital_begins(hyphen + 1, (size_t)(text + len - hyphen) - 1);
}

/* German "die 4. Kammer", "am 12. Mai": a small number after an article, and a
 * noun behind it. */
static bool
is_ordinal(const struct cutter *c, const struct token *t)
{
	return t->kind == TOKEN_NUMBER && t->end - t->start <= 2 &&
	    t > c->tokens->token && token_is(t - 1, W_DET) &&
	    t->end + 2 < c->end && c->text[t->end] == '.' &&
	    c->text[t->end + 1] == ' ' &&
	    capital_begins(c->text + t->end + 2, c->end - t->end - 2);
}

/* May the word have a head, or an ending, that tells what it is?  German nouns
 * have a capital ("38-Jährige"), others have none. */
static bool
may_be_compound(const struct cutter *c, const struct token *t)
{
	if (c->tokens->language != LANGUAGE_DE || t->flag & T_CAP)
		return (c->tokens->language == LANGUAGE_DE) ==
		    !!(t->flag & T_CAP);
	return t->kind == TOKEN_NUMBER &&
	    has_capital_part(c->text + t->start, t->end - t->start);
}

/* "Planbare", "ärztlichem": the ending of an adjective, behind that of its
 * stem.  "-er" tells little: "Fischer". */
static bool
is_adjective(const char *low, size_t len)
{
	static const char *const stem[] = {
	    "bar", "haft", "iert", "ig", "isch", "lich", "los", "reich", "sam"};
	size_t end = len > 2 && strchr("nms", low[len - 1]) ? len - 2 : len - 1;

	if (len < 6 || low[end] != 'e')
		return false;
	for (size_t i = 0; i < sizeof(stem) / sizeof(stem[0]); i++) {
		size_t n = strlen(stem[i]);

		if (end > n && memcmp(low + end - n, stem[i], n) == 0)
			return true;
	}
	return false;
}

void
compound_read(
    const struct cutter *c, struct token *t, const char *low, size_t len)
{
	enum language language = c->tokens->language;
	size_t head_len;

	if (!t->class && may_be_compound(c, t))
		t->class = lexicon_find_head(language, low, len, &head_len);
	if (language != LANGUAGE_DE)
		return;
	if (!t->class && t->flag & T_CAP)
		t->class = lexicon_find_genitive(low, len, is_after_des(c, t));
	if (t->flag & T_CAP &&
	    has_capital_part(c->text + t->start, t->end - t->start))
		t->flag |= T_HYPHEN;
	if (!t->class && t->flag & T_CAP && is_adjective(low, len))
		t->flag |= T_ADJ;
	if (is_ordinal(c, t))
		t->end++;
}
