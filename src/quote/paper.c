/*
 * paper.c - papers that German names in quotation marks.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "paper.h"

/* A verb of speech, its subject, "der" or "dem": who is told comes then. */
static bool
is_told(const struct reading *r, const struct place *p)
{
	const struct token *w = &p->t[p->q - 2];
	const struct mention *m;

	/* "sie sagte der „Woche“": but "er widersprach dem „Unsinn“" */
	if (token_is(w, W_SAID) && token_is(w, W_PAST) &&
	    (token_is_word(w + 1, "der") || token_is_word(w + 1, "dem")))
		return true;
	if (w->kind != TOKEN_WORD || w->link == TOKEN_NO_LINK ||
	    !(token_is_word(w + 1, "der") || token_is_word(w + 1, "dem")))
		return false;
	m = &r->mentions.mention[w->link];
	return m->end == p->q - 1 && m->first > p->from &&
	    class_at(p, m->first - 1) & (W_SAID | W_SAY);
}

/* A list of sources: "Q" (12.03.2026), and nothing after it. */
static bool
is_cited(const struct place *p)
{
	enum {
		DATE_TOKENS = 5
	};
	size_t i = p->q + 1;

	if (i + 2 >= p->end || p->t[i].kind != TOKEN_OPEN ||
	    p->t[i + 1].kind != TOKEN_NUMBER)
		return false;
	while (i < p->end && i <= p->q + DATE_TOKENS &&
	    p->t[i].kind != TOKEN_CLOSE)
		i++;
	return i + 1 == p->end;
}

/*
 * German puts a paper in marks: "sagte Lee der „Neuen Woche“", "wie die „Neue
 * Woche“ berichtet", "gegenüber dem „Boten“", "Interview mit der „Woche“".
 */
static bool
is_named(const struct reading *r, const struct place *p,
    const struct inside_words *in)
{
	size_t q = p->q;

	if (!in->begins_capital || in->lower_n || in->n > PAPER_WORDS ||
	    q == p->from)
		return false;
	if ((class_at(p, q - 1) & (W_ACCORD | W_PREP)) == (W_ACCORD | W_PREP))
		return true; /* laut "Q", not so "Q" */
	if (!(class_at(p, q - 1) & W_DET))
		return false;
	if (q >= p->from + 2 && token_is_word(&p->t[q - 2], "wie"))
		return true;
	if (class_at(p, q + 1) & (W_SAY | W_SAID) &&
	    class_at(p, q + 1) & (W_THIRD | W_PAST) &&
	    (has_flag(p, q - 1, T_FIRST) || class_at(p, q - 2) & W_SUBORD))
		return true;
	if (q < p->from + 2)
		return false;
	if (token_is_word(&p->t[q - 2], "laut") ||
	    token_is_word(&p->t[q - 2], "gegen\303\274ber"))
		return true;
	if (class_at(p, q - 2) & W_PREP)
		return (class_at(p, q - 3) & W_CUENOUN) != 0;
	return is_told(r, p);
}

bool
paper_is_at(const struct reading *r, const struct place *p,
    const struct inside_words *in)
{
	return r->tokens.language == LANGUAGE_DE &&
	    (is_cited(p) || is_named(r, p, in));
}
