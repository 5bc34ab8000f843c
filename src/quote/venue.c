/*
 * venue.c - where or how something was said.
 *
 * Floor 2, quote.  Each reader below takes the token that a phrase may begin
 * at and returns the token after the phrase, or 0.
 */
#include "config.h"

#include "venue.h"

#include "inside.h"
#include "mark_scan.h"
#include "pullquote/utf8.h"

enum {
	NOUN_REACH = 5, /* tokens from a preposition to its noun */
	REACH = 40,     /* tokens looked at on either side of the cue */
	NAME_REACH = 5, /* words of an outlet's name */
	TITLE_WORDS = 7,
	TAIL_MAX = 2 /* "in an interview with X on Y" */
};

/* How much a phrase tells. */
enum worth {
	WORTH_AUDIENCE = 1, /* told reporters */
	WORTH_MEANS,        /* by email */
	WORTH_PLACE         /* on CNN, in a statement */
};

/* The tokens that are looked at: those of a cue's sentence near it. */
struct clause {
	const struct article *a;
	const struct token *t;
	size_t from, end;
};

static bool
is_word(const struct clause *s, size_t i, const char *word)
{
	const struct token *w = &s->t[i];

	return i >= s->from && i < s->end && w->kind == TOKEN_WORD &&
	    slice_eq_ascii_nocase(
		article_slice(s->a, (struct range){w->start, w->end}),
		slice_of(word));
}

static bool
is_one_of(const struct clause *s, size_t i, const char *const *word, size_t n)
{
	for (size_t k = 0; k < n; k++)
		if (is_word(s, i, word[k]))
			return true;
	return false;
}

#define IS_ONE_OF(s, i, list)                                                  \
	is_one_of(s, i, list, sizeof(list) / sizeof((list)[0]))

static bool
has_class(const struct clause *s, size_t i, uint64_t class)
{
	return i >= s->from && i < s->end && token_is(&s->t[i], class);
}

static bool
has_flag(const struct clause *s, size_t i, unsigned flag)
{
	return i < s->end && (s->t[i].flag & flag);
}

/* A word of a name: "Monday" is none, but the "Morning" of a show is. */
static bool
is_name_word(const struct clause *s, size_t i)
{
	return has_flag(s, i, T_CAP) && s->t[i].kind == TOKEN_WORD &&
	    (!has_class(s, i, W_TIME) || has_class(s, i, W_OUTLETNOUN) ||
		(has_flag(s, i + 1, T_CAP) && !has_class(s, i + 1, W_TIME)));
}

static size_t
name_end(const struct clause *s, size_t i)
{
	size_t first = i;

	while (i - first < NAME_REACH &&
	    (is_name_word(s, i) ||
		(i > first && i < s->end && s->t[i].kind == TOKEN_NUMBER)))
		i++;
	return i;
}

/* ---- names of outlets -----------------------------------------------------
 */

/* What the quotation of a token holds after its opening mark. */
static struct range
after_mark(const struct clause *s, const struct token *w)
{
	struct range r = {w->start, w->end};

	while (r.start < r.end) {
		uint32_t cp;
		size_t len =
		    utf8_next(s->a->text + r.start, r.end - r.start, &cp);

		if (!mark_is_mark(cp))
			break;
		r.start += len;
	}
	return r;
}

/* A short quotation in capitals: the title of a show. */
static bool
is_title(const struct clause *s, size_t i)
{
	struct inside_words in;
	struct range r;

	if (i >= s->end || s->t[i].kind != TOKEN_QUOTE)
		return false;
	r = after_mark(s, &s->t[i]);
	if (range_is_empty(r))
		return false;
	inside_read(&in, LANGUAGE_EN, s->a->text, r);
	return inside_is_title(&in, LANGUAGE_EN) && in.n <= TITLE_WORDS;
}

/* "CNN's" and then "This Week", or somebody's name. */
static size_t
after_owner(const struct clause *s, size_t end)
{
	if (!has_flag(s, end, T_OWN))
		return end;
	if (is_title(s, end + 1))
		return end + 2;
	return is_name_word(s, end + 1) ? name_end(s, end + 1) : end;
}

/* "CNN", "the Morning Herald", "ABC's “This Week”" */
static size_t
read_outlet(const struct clause *s, size_t i)
{
	size_t first, end;

	if (has_class(s, i, W_DET))
		i++;
	first = i;
	end = name_end(s, i);
	if (end == first)
		return 0;
	if (!has_class(s, first, W_OUTLET) &&
	    !has_class(s, end - 1, W_OUTLETNOUN | W_OUTLET))
		return 0;
	return after_owner(s, end);
}

/* ---- noun phrases ---------------------------------------------------------
 */

/* May the token stand between a preposition and its noun? */
static bool
is_inside_phrase(const struct clause *s, size_t i)
{
	const struct token *w = &s->t[i];

	if (i >= s->end)
		return false;
	if (w->kind == TOKEN_NUMBER || w->flag & T_OWN)
		return true;
	return w->kind == TOKEN_WORD &&
	    !token_is(w, W_PREP | W_CONJ | W_SUBORD | W_AUX | W_PRON);
}

/*
 * From token `i` on, words up to the last noun of `class` in a row; 0 if none
 * comes.  "a televised address", "his Facebook page", "court filing"
 */
static size_t
read_noun(const struct clause *s, size_t i, uint64_t class)
{
	size_t first = i;

	while (i - first < NOUN_REACH && is_inside_phrase(s, i)) {
		if (!has_class(s, i++, class))
			continue;
		while (has_class(s, i, class))
			i++;
		return i;
	}
	return 0;
}

/* "the mayor", "Der Spiegel", "his staff": what a preposition goes with. */
static size_t
read_object(const struct clause *s, size_t i)
{
	size_t end;

	while (has_class(s, i, W_DET | W_POSS))
		i++;
	end = name_end(s, i);
	if (end > i)
		return after_owner(s, end);
	if (!is_inside_phrase(s, i) || has_class(s, i, W_TIME | W_BASE))
		return 0;
	return i + 1;
}

/* What may still belong to "an interview": with whom, where, on what. */
static size_t
read_tail(const struct clause *s, size_t i)
{
	static const char *const joins[] = {"with", "to", "of", "at"};
	size_t end;

	if (is_word(s, i, "on")) {
		end = read_outlet(s, i + 1);
		return end ? end : read_noun(s, i + 1, W_MEDIUM);
	}
	if (is_word(s, i, "in"))
		return is_name_word(s, i + 1) ? name_end(s, i + 1) : 0;
	return IS_ONE_OF(s, i, joins) ? read_object(s, i + 1) : 0;
}

static size_t
read_tails(const struct clause *s, size_t end)
{
	for (int n = 0; end && n < TAIL_MAX; n++) {
		size_t more = read_tail(s, end);

		if (!more)
			break;
		end = more;
	}
	return end;
}

/* ---- phrases --------------------------------------------------------------
 */

/* on CNN, on “Morning Coffee”, on the radio */
static size_t
read_on(const struct clause *s, size_t i)
{
	size_t end;

	if (!is_word(s, i, "on") ||
	    (i > s->from && has_class(s, i - 1, W_OCCASION)))
		return 0;
	end = read_outlet(s, i + 1);
	if (end)
		return end;
	if (is_title(s, i + 1))
		return i + 2;
	return read_tails(s, read_noun(s, i + 1, W_MEDIUM));
}

/* in a statement, at a rally, during the debate, in the Guardian */
static size_t
read_in(const struct clause *s, size_t i)
{
	static const char *const preps[] = {"in", "at", "during"};
	size_t end;

	if (!IS_ONE_OF(s, i, preps))
		return 0;
	end = read_tails(s, read_noun(s, i + 1, W_OCCASION));
	if (!end && is_word(s, i, "in"))
		end = read_outlet(s, i + 1);
	return end;
}

/* according to a post on X; the phrase begins after "to" */
static size_t
read_source(const struct clause *s, size_t i)
{
	if (i < s->from + 2 || !has_class(s, i - 2, W_ACCORD))
		return 0;
	return read_tails(s, read_noun(s, i, W_OCCASION));
}

/* told Fox News, told CNN's Amy Tan */
static size_t
read_told(const struct clause *s, size_t i)
{
	if (!has_class(s, i, W_TELL) || has_class(s, i, W_BASE))
		return 0;
	return read_outlet(s, i + 1);
}

/* speaking to the Morning Herald; the phrase begins at "to" */
static size_t
read_spoke(const struct clause *s, size_t i)
{
	static const char *const verbs[] = {
	    "speaking", "spoke", "talking", "talked"};

	return is_word(s, i, "to") && i > s->from && IS_ONE_OF(s, i - 1, verbs)
	    ? read_outlet(s, i + 1)
	    : 0;
}

/* told reporters, speaking to reporters */
static size_t
read_audience(const struct clause *s, size_t i)
{
	size_t noun = i + 1;

	if (!has_class(s, i, W_TELL) && !is_word(s, i, "to"))
		return 0;
	if (has_class(s, noun, W_DET))
		noun++;
	return has_class(s, noun, W_PRESS) ? noun + 1 : 0;
}

/* by email, via WhatsApp */
static size_t
read_means(const struct clause *s, size_t i)
{
	if (is_word(s, i, "via"))
		return i + 1 < s->end && s->t[i + 1].kind == TOKEN_WORD ? i + 2
									: 0;
	return is_word(s, i, "by") && has_class(s, i + 1, W_MEANS) ? i + 2 : 0;
}

static const struct {
	size_t (*read)(const struct clause *s, size_t i);
	enum worth worth;
} readers[] = {
    {read_on, WORTH_PLACE},
    {read_in, WORTH_PLACE},
    {read_source, WORTH_PLACE},
    {read_told, WORTH_PLACE},
    {read_spoke, WORTH_PLACE},
    {read_means, WORTH_MEANS},
    {read_audience, WORTH_AUDIENCE},
};

/* The period of "X." ends the sentence, where no more of a name follows. */
static size_t
end_of(const struct token *w)
{
	return w->flag & T_INITIAL && w->flag & T_ABBR ? w->end - 1 : w->end;
}

/* May a phrase begin here? */
static bool
is_start(const struct clause *s, size_t i)
{
	return has_class(s, i, W_PREP | W_TELL) ||
	    (i >= s->from + 2 && has_class(s, i - 2, W_ACCORD));
}

/* The longest way that the phrase at `i` can be read; 0 if it is none. */
static size_t
read_phrase(const struct clause *s, size_t i, enum worth *worth)
{
	for (size_t k = 0; k < sizeof(readers) / sizeof(readers[0]); k++) {
		size_t end = readers[k].read(s, i);

		*worth = readers[k].worth;
		if (end)
			return end;
	}
	return 0;
}

struct range
venue_find(const struct article *a, const struct tokens *t, size_t from,
    size_t end, size_t near)
{
	struct clause s = {a, t->token, from, end};
	struct range best = {0};
	size_t best_worth = 0, best_gap = 0;

	for (size_t i = from; i < end; i++) {
		size_t gap = i > near ? i - near : near - i;
		enum worth worth;
		size_t stop = is_start(&s, i) ? read_phrase(&s, i, &worth) : 0;

		if (!stop || worth < best_worth ||
		    (worth == best_worth && gap >= best_gap))
			continue;
		best_worth = worth;
		best_gap = gap;
		best.start = t->token[i].start;
		best.end = end_of(&t->token[stop - 1]);
	}
	return best;
}

struct range
venue_of_quote(const struct reading *r, uint32_t mark)
{
	const struct verdict *v = &r->verdict[mark];
	const struct token *t = r->tokens.token;
	size_t near, from, end;

	if (v->kind == VERDICT_NONE || v->kind == VERDICT_SAME)
		return (struct range){0};
	near =
	    v->event == EVENT_NONE ? v->token : r->events.event[v->event].cue;
	for (from = near; from > 0 && near - from < REACH; from--)
		if (t[from - 1].sentence != t[near].sentence)
			break;
	for (end = near; end < r->tokens.n && end - near < REACH; end++)
		if (t[end].sentence != t[near].sentence)
			break;
	return venue_find(r->article, &r->tokens, from, end, near);
}
