/*
 * kind.c - what a quotation is: somebody's words, or a term.
 *
 * Floor 2, quote.  A few patterns are sure, in whatever article; the rest is
 * weighed.
 */
#include "config.h"

#include "kind.h"

#include <string.h>

#include "bytes.h"
#include "headline.h"
#include "kind_features.h"
#include "paper.h"
#include "reported.h"
#include "script.h"

/* What "known as" and "so-called" name is no longer. */
#define NAME_WORDS 6

/* The weights were learned on English; elsewhere they are believed less where a
 * cue says that somebody speaks. */
#define FOREIGN_COST 48

/* In another alphabet: words, bytes of them, bytes without blanks. */
enum {
	SCARE_WORDS = 3,
	SCARE_LEN = 48,
	SCARE_CJK = 18
};

static const int16_t weight[KIND_FEATURE_N] = {
#include "quote/weights_kind.inc"
};

/* A name's word beside it, in its sentence: Jack "Tiny" Moss. */
static bool
is_name_at(const struct place *p, size_t i)
{
	return has_flag(p, i, T_CAP) && p->t[i].kind == TOKEN_WORD &&
	    p->t[i].sentence == p->t[p->q].sentence &&
	    !token_is(&p->t[i], W_CUE | W_PRON | W_DET | W_PREP);
}

/* titled "Q", so-called "Q", known as "Q" */
static bool
is_after_naming(const struct place *p, uint64_t class)
{
	uint64_t before = class_at(p, p->q - 1);

	if (before & (W_PREP | W_SUBORD))
		before = class_at(p, p->q - 2);
	return (before & class) != 0;
}

/* German sich "Q" nennt, nennt sich "Q": a name, but not sich einen "Q". */
static bool
is_called_so(const struct place *p)
{
	size_t verb = p->q + 1;

	if (p->q < p->from + 2 || !token_is_word(&p->t[p->q - 1], "sich"))
		return false;
	if (class_at(p, verb) & W_AUX)
		verb++;
	if (!(class_at(p, verb) & W_CALL) || class_at(p, verb) & W_SAY)
		verb = p->q - 2;
	return token_is_word(&p->t[verb], "nennt") ||
	    token_is_word(&p->t[verb], "nannte") ||
	    token_is_word(&p->t[verb], "nennen") ||
	    token_is_word(&p->t[verb], "nannten");
}

/* German ", der im Dorf „Q“ hieß", but not "es" */
static bool
is_name_of(const struct place *p)
{
	enum {
		REACH = 12 /* tokens of the clause before it */
	};
	size_t verb = p->q + 1;

	if (!is_word_at(p, verb, "hieß") && !is_word_at(p, verb, "hießen") &&
	    !is_word_at(p, verb, "heißt") && !is_word_at(p, verb, "heißen"))
		return false;
	if (is_word_at(p, verb + 1, "es"))
		return false;
	for (size_t i = p->q; i > p->from && p->q - i < REACH; i--) {
		if (p->t[i - 1].kind == TOKEN_COMMA)
			return true;
		if (token_is_word(&p->t[i - 1], "es"))
			return false;
	}
	return false;
}

/* Was it a term before: the ship "Q" ... of "Q"?  Looks at the last few. */
static bool
is_known_term(const struct reading *r, uint32_t mark)
{
	enum {
		BACK = 16
	};
	struct range now = r->marks.span[mark].inner;
	const char *text = r->article->text;

	for (uint32_t i = mark; i > 0 && mark - i < BACK; i--) {
		const struct verdict *v = &r->verdict[i - 1];
		struct range old = r->marks.span[i - 1].inner;

		if (v->token != TOKEN_NO_LINK && v->quote_kind == QUOTE_TERM &&
		    old.end - old.start == now.end - now.start &&
		    !memcmp(text + old.start, text + now.start,
			now.end - now.start))
			return true;
	}
	return false;
}

/* the novel "Q"; the novel, "Q"; CNN's "Q"; the host of "Q" */
static bool
is_after_work(const struct place *p)
{
	size_t i = p->q - 1;

	if (p->q > p->from + 1 && p->t[i].kind == TOKEN_COMMA)
		i--;
	if ((class_at(p, i) & W_WORK) && !(class_at(p, i) & W_CUE))
		return true;
	if (has_flag(p, i, T_OWN) && (class_at(p, i - 1) & W_OUTLET))
		return true;
	return (class_at(p, i) & W_PREP) &&
	    (class_at(p, i - 1) & (W_ROLE | W_WORK));
}

/* the "Q" show, "Q" actor */
static bool
is_before_work(const struct place *p)
{
	return (class_at(p, p->q + 1) & (W_WORK | W_ROLE)) &&
	    p->t[p->q + 1].sentence == p->t[p->q].sentence;
}

/* Without capitals: the film "Q"; Japanese 「Q」の, which is never said. */
static bool
is_named_thing(const struct place *p, enum language language)
{
	if (class_at(p, p->q - 1) & (W_WORK | W_WORDNOUN))
		return true;
	return language == LANGUAGE_JA &&
	    class_at(p, p->q + 1) & (W_REL | W_PREP | W_CONJ | W_NAMING);
}

/* "known to the crew as “Q”", "popularly known as the “Q”" */
static bool
is_known_as(const struct place *p)
{
	enum {
		REACH = 6 /* words from "known" to "as" */
	};
	size_t i = p->q;

	if (class_at(p, i - 1) & W_DET)
		i--;
	if (i < p->from + 2 || !token_is_word(&p->t[i - 1], "as"))
		return false;
	for (size_t k = i - 1; k > p->from && i - k <= REACH; k--) {
		if (p->t[k - 1].kind != TOKEN_WORD)
			return false;
		if (class_at(p, k - 1) & W_NAMING)
			return !token_is_word(&p->t[k - 1], "so-called");
	}
	return false;
}

bool
kind_is_sure_term(const struct reading *r, size_t block, uint32_t mark,
    const struct inside_words *in)
{
	struct place p = place_of(r, block, mark);

	if (in->n <= NAME_WORDS &&
	    (is_after_naming(&p, W_NAMING) || is_known_as(&p)))
		return true;
	if (r->tokens.language != LANGUAGE_EN && in->is_outlet &&
	    in->n <= PAPER_WORDS)
		return true; /* as French puts it, too */
	if (paper_is_at(r, &p, in))
		return true;
	if (r->tokens.language == LANGUAGE_DE && in->n <= NAME_WORDS &&
	    (is_called_so(&p) || is_name_of(&p) ||
		(in->begins_capital && is_known_term(r, mark))))
		return true;
	if (script_is_uncased(r->tokens.language))
		return is_named_thing(&p, r->tokens.language);
	if (!inside_is_title(in, r->tokens.language))
		return false;
	if (in->n <= 3 && is_name_at(&p, p.q - 1) && is_name_at(&p, p.q + 1) &&
	    !headline_is_around(&p))
		return true;
	return is_after_naming(&p, W_WORDNOUN) || is_after_work(&p) ||
	    is_before_work(&p);
}

/* Does a colon lead to it that a cue of speech leads to: ", saying: "Q."? */
static bool
is_led_in(const struct reading *r, size_t block, const struct place *p)
{
	return p->q > p->from && p->t[p->q - 1].kind == TOKEN_COLON &&
	    ((class_at(p, p->q - 2) & W_CUE) ||
		kind_is_speech_cue(kind_cue_before(r, block, p->q)));
}

/* A whole sentence that is a whole paragraph, or that a cue leads to: nobody
 * sets a term so. */
static bool
is_sentence(const struct reading *r, size_t block, uint32_t mark)
{
	struct place p = place_of(r, block, mark);
	struct range inner = r->marks.span[mark].inner;
	const char *text = r->article->text;

	return byte_is_upper(text[inner.start]) &&
	    byte_is_stop(marks_last_byte(text, inner)) &&
	    (p.end - p.from == 1 || is_led_in(r, block, &p));
}

/* In letters from U+0370 on, Greek and all that follow it, but no marks. */
static bool
is_in_other_script(const struct reading *r, uint32_t mark)
{
	unsigned char first =
	    (unsigned char)r->article->text[r->marks.span[mark].inner.start];

	return first >= 0xCD && first != 0xE2;
}

/* A few words of another alphabet inside a sentence in which nobody speaks. */
static bool
is_scare(const struct reading *r, size_t block, uint32_t mark,
    const struct inside_words *in)
{
	struct place p = place_of(r, block, mark);
	struct range inner = r->marks.span[mark].inner;
	bool has_blanks = r->tokens.language != LANGUAGE_JA &&
	    r->tokens.language != LANGUAGE_ZH;

	if (in->n > SCARE_WORDS || p.t[p.q].flag & T_FIRST ||
	    inner.end - inner.start > (has_blanks ? SCARE_LEN : SCARE_CJK))
		return false;
	if (p.q > p.from && p.t[p.q - 1].kind == TOKEN_COLON)
		return false;
	return !reported_has_cue(r, block, p.q);
}

int
kind_term_score(const struct reading *r, size_t block, uint32_t mark)
{
	uint16_t feature[KIND_FEATURE_MAX];
	struct inside_words in;
	size_t n;
	int score = 0;

	if (r->marks.span[mark].family == MARK_APART)
		return KIND_UNKNOWN;
	inside_read(&in, r->tokens.language, r->article->text,
	    r->marks.span[mark].inner);
	if (kind_is_sure_term(r, block, mark, &in))
		return KIND_SURE;
	if (r->tokens.language != LANGUAGE_EN &&
	    reported_has_cue(r, block, r->verdict[mark].token))
		score -= FOREIGN_COST;
	if (r->tokens.language == LANGUAGE_DE &&
	    reported_has_mood(r, r->verdict[mark].token))
		return KIND_UNKNOWN;
	if (is_in_other_script(r, mark))
		return r->tokens.language != LANGUAGE_EN &&
			is_scare(r, block, mark, &in)
		    ? KIND_SURE
		    : KIND_UNKNOWN;
	if (is_sentence(r, block, mark))
		return KIND_UNKNOWN;
	n = kind_features(r, block, mark, &in, feature);
	for (size_t i = 0; i < n; i++)
		score += weight[feature[i]];
	return score;
}

/* Does the sentence go on after it without a word: a mark, or its end? */
static bool
is_before_mark(const struct place *p)
{
	const struct token *w = &p->t[p->q + 1];

	return p->q + 1 >= p->end || w->sentence != p->t[p->q].sentence ||
	    w->kind == TOKEN_COMMA || w->kind == TOKEN_STOP ||
	    w->kind == TOKEN_DASH;
}

/* Does it stand where a sentence begins, or after a comma or colon? */
static bool
is_after_mark(const struct place *p)
{
	const struct token *w = &p->t[p->q];

	if (p->q == p->from || w->flag & T_FIRST)
		return true;
	return w[-1].kind == TOKEN_COMMA || w[-1].kind == TOKEN_COLON ||
	    w[-1].kind == TOKEN_STOP || w[-1].kind == TOKEN_QUOTE;
}

/* Direct speech is a sentence of its own, and ends like one inside its marks
 * or right after them. */
static bool
is_direct(const struct reading *r, size_t block, uint32_t mark)
{
	struct place p = place_of(r, block, mark);
	struct range inner = r->marks.span[mark].inner;
	char last = marks_last_byte(r->article->text, inner);

	if (byte_is_lower(r->article->text[inner.start]))
		return false;
	/* said that "Q", the "Q": its first word goes on with a sentence. */
	if (class_at(&p, p.q - 1) & (W_DET | W_PREP | W_SUBORD))
		return false;
	if (last == ',' || byte_is_stop(last))
		return true;
	return is_after_mark(&p) && is_before_mark(&p);
}

enum quote_kind
kind_of_speech(const struct reading *r, size_t block, uint32_t mark)
{
	if (r->marks.span[mark].family == MARK_APART)
		return QUOTE_BLOCK;
	if (r->tokens.language == LANGUAGE_JA)
		return QUOTE_DIRECT; /* no word there goes on with a quote */
	return is_direct(r, block, mark) ? QUOTE_DIRECT : QUOTE_MIXED;
}
