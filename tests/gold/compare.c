/*
 * compare.c - where the engine and the gold differ.
 */
#include "config.h"

#include "compare.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pullquote/xalloc.h"

const char *
aspect_name(enum aspect aspect)
{
	static const char *const name[ASPECT_N] = {[ASPECT_SPAN] = "span",
	    [ASPECT_KIND] = "kind",
	    [ASPECT_SPEAKER] = "speaker",
	    [ASPECT_UTTERANCE] = "utterance",
	    [ASPECT_WHO] = "who",
	    [ASPECT_ROLE] = "role",
	    [ASPECT_EXTRA] = "extra"};

	return name[aspect];
}

/* What is compared, at hand for every step. */
struct pairing {
	const struct gold *gold;
	const struct article *article;
	const struct quotes *found;
	size_t match[GOLD_MAX]; /* the engine's quote, or NO_MATCH */
	struct comparison *out;
};

static const size_t NO_MATCH = (size_t)-1;

/* One aspect was compared; if it is wrong, say so as printf does. */
__attribute__((format(printf, 5, 6))) static void
note_aspect(struct comparison *c, enum aspect aspect, size_t number,
    bool is_right, const char *format, ...)
{
	struct str detail = {0};
	char line[512];
	va_list args;

	c->asked[aspect]++;
	if (is_right) {
		c->right[aspect]++;
		return;
	}
	va_start(args, format);
	vsnprintf(line, sizeof(line), format, args);
	va_end(args);
	str_adds(&detail, line);
	c->miss = xgrow(c->miss, c->miss_n, &c->miss_cap, sizeof(*c->miss));
	c->miss[c->miss_n++] = (struct miss){aspect, number, detail.at};
}

/* ---- names -------------------------------------------------------------- */

static struct slice
without_article(struct slice name)
{
	static const char *const word[] = {"the ", "a ", "an ", "la ", "le ",
	    "un ", "une ", "ein ", "eine ", "una ", "o ", "el "};

	for (size_t i = 0; i < sizeof(word) / sizeof(word[0]); i++) {
		size_t len = strlen(word[i]);
		struct slice start = {name.at, len};
		if (name.len > len &&
		    slice_eq_ascii_nocase(start, slice_of(word[i])))
			return (struct slice){name.at + len, name.len - len};
	}
	return name;
}

static struct slice
first_word(struct slice name)
{
	const char *blank = memchr(name.at, ' ', name.len);

	return (struct slice){
	    name.at, blank ? (size_t)(blank - name.at) : name.len};
}

static struct slice
last_word(struct slice name)
{
	size_t start = name.len;

	while (start > 0 && name.at[start - 1] != ' ')
		start--;
	return (struct slice){name.at + start, name.len - start};
}

bool
same_name(struct slice a, struct slice b)
{
	if (a.len == 0 || b.len == 0)
		return a.len == b.len;
	a = without_article(a);
	b = without_article(b);
	return slice_eq_ascii_nocase(first_word(a), first_word(b)) &&
	    slice_eq_ascii_nocase(last_word(a), last_word(b));
}

static bool
holds_nocase(struct slice whole, struct slice part)
{
	for (size_t i = 0; i + part.len <= whole.len; i++)
		if (slice_eq_ascii_nocase(
			(struct slice){whole.at + i, part.len}, part))
			return true;
	return false;
}

/* Who has no name may be called by more words or by fewer. */
static bool
is_called(const struct gold *gold, struct slice want, struct slice name)
{
	enum speaker_kind kind = SPEAKER_PERSON;

	for (size_t i = 0; i < gold->speaker_n; i++)
		if (slice_eq(gold->speaker[i].name, want))
			kind = gold->speaker[i].kind;
	if (same_name(name, want))
		return true;
	if (kind == SPEAKER_PERSON || kind == SPEAKER_ORGANIZATION)
		return false;
	name = without_article(name);
	want = without_article(want);
	return name.len && want.len &&
	    (holds_nocase(name, want) || holds_nocase(want, name));
}

/* "envoy" is as good a role as "U.S. special envoy": one holds the other. */
static bool
same_role(struct slice a, struct slice b)
{
	return a.len > 0 && b.len > 0 &&
	    (holds_nocase(a, b) || holds_nocase(b, a));
}

/* ---- quotes ------------------------------------------------------------- */

static size_t
overlap(struct range a, struct range b)
{
	size_t start = a.start > b.start ? a.start : b.start;
	size_t end = a.end < b.end ? a.end : b.end;

	return end > start ? end - start : 0;
}

/* The engine's quote that shares most with a range; speech before terms. */
static size_t
best_match(const struct quotes *found, struct range text)
{
	size_t best = NO_MATCH, best_overlap = 0;

	for (size_t i = 0; i < found->quote_n; i++) {
		size_t n = overlap(found->quote[i].text, text) * 2;
		if (n > 0 && found->quote[i].kind != QUOTE_TERM)
			n++;
		if (n > best_overlap) {
			best = i;
			best_overlap = n;
		}
	}
	return best;
}

static struct slice
found_name(const struct quotes *found, const struct quote *q)
{
	if (q->speaker == SPEAKER_NONE)
		return (struct slice){0};
	return found->speaker[q->speaker].name;
}

/* A slice as printf's "%.*s" wants it, "-" for an empty one. */
#define SHOW(s) (int)((s).len ? (s).len : 1), ((s).len ? (s).at : "-")

/* Marks that hold no speech: the engine may leave them out. */
static void
compare_term(struct pairing *p, size_t i)
{
	const struct quote *q = NULL;

	if (p->match[i] != NO_MATCH)
		q = &p->found->quote[p->match[i]];
	note_aspect(p->out, ASPECT_KIND, i + 1, !q || q->kind == QUOTE_TERM,
	    "is no speech, the engine has %s",
	    q ? quote_kind_name(q->kind) : "");
}

static void
compare_speech(struct pairing *p, size_t i)
{
	const struct gold_quote *want = &p->gold->quote[i];
	const struct quote none = {.kind = QUOTE_TERM, .speaker = SPEAKER_NONE};
	bool is_found = p->match[i] != NO_MATCH;
	const struct quote *q =
	    is_found ? &p->found->quote[p->match[i]] : &none;
	struct slice text = article_slice(p->article, q->text);
	struct slice name = found_name(p->found, q);

	note_aspect(p->out, ASPECT_SPAN, i + 1,
	    q->text.start == want->text.start && q->text.end == want->text.end,
	    "the engine has %.*s", SHOW(text));
	note_aspect(p->out, ASPECT_KIND, i + 1, q->kind == want->kind,
	    "is %s, the engine has %s", quote_kind_name(want->kind),
	    is_found ? quote_kind_name(q->kind) : "nothing");
	note_aspect(p->out, ASPECT_SPEAKER, i + 1,
	    is_found && is_called(p->gold, want->speaker, name),
	    "is by %.*s, the engine has %.*s (%s)", SHOW(want->speaker),
	    SHOW(name), q->rule ? q->rule : "");
}

/* Is it an utterance that can be told from its neighbours? */
static bool
is_whole(const struct pairing *p, size_t i)
{
	enum quote_kind kind = p->gold->quote[i].kind;

	return (kind == QUOTE_DIRECT || kind == QUOTE_BLOCK) &&
	    p->match[i] != NO_MATCH;
}

/* Do this quote and the one before hang together as they should? */
static void
compare_utterance(struct pairing *p, size_t i)
{
	bool want, have;

	if (i == 0 || !is_whole(p, i) || !is_whole(p, i - 1))
		return;
	want = p->gold->quote[i].utterance == p->gold->quote[i - 1].utterance;
	have = p->found->quote[p->match[i]].utterance ==
	    p->found->quote[p->match[i - 1]].utterance;
	note_aspect(p->out, ASPECT_UTTERANCE, i + 1, want == have,
	    want ? "goes on with the one before"
		 : "does not go on with the one before");
}

/* ---- speakers ----------------------------------------------------------- */

static const struct speaker *
find_speaker(const struct quotes *found, struct slice name)
{
	for (size_t i = 0; i < found->speaker_n; i++)
		if (found->speaker[i].quote_n > 0 &&
		    same_name(found->speaker[i].name, name))
			return &found->speaker[i];
	return NULL;
}

/* A speaker that the engine has not is a miss of quotes already. */
static void
compare_speaker(struct pairing *p, size_t i)
{
	const struct gold_speaker *want = &p->gold->speaker[i];
	const struct speaker *s = find_speaker(p->found, want->name);

	if (!s)
		return;
	note_aspect(p->out, ASPECT_WHO, i + 1, s->kind == want->kind,
	    "%.*s is %s, the engine has %s", SHOW(want->name),
	    speaker_kind_name(want->kind), speaker_kind_name(s->kind));
	if (want->role.len)
		note_aspect(p->out, ASPECT_ROLE, i + 1,
		    same_role(s->role, want->role),
		    "%.*s is %.*s, the engine has %.*s", SHOW(want->name),
		    SHOW(want->role), SHOW(s->role));
}

/* Speech of the engine's where the gold has nothing; titles and headings are
 * no place for it either. */
static void
compare_extras(struct pairing *p)
{
	size_t number = 0;

	for (size_t i = 0; i < p->found->quote_n; i++) {
		const struct quote *q = &p->found->quote[i];
		struct slice text = article_slice(p->article, q->text);
		size_t shared = 0;

		if (q->kind == QUOTE_TERM)
			continue;
		for (size_t k = 0; k < p->gold->quote_n; k++)
			shared += overlap(q->text, p->gold->quote[k].text);
		if (shared == 0)
			note_aspect(p->out, ASPECT_EXTRA, ++number, false,
			    "the engine has %.*s", SHOW(text));
	}
}

void
compare(struct comparison *out, const struct gold *gold,
    const struct article *article, const struct quotes *found)
{
	struct pairing p = {
	    .gold = gold, .article = article, .found = found, .out = out};

	for (size_t i = 0; i < gold->quote_n; i++)
		p.match[i] = best_match(found, gold->quote[i].text);
	for (size_t i = 0; i < gold->quote_n; i++) {
		if (gold->quote[i].kind == QUOTE_TERM)
			compare_term(&p, i);
		else
			compare_speech(&p, i);
		compare_utterance(&p, i);
	}
	for (size_t i = 0; i < gold->speaker_n; i++)
		compare_speaker(&p, i);
	compare_extras(&p);
}

void
comparison_clear(struct comparison *c)
{
	for (size_t i = 0; i < c->miss_n; i++)
		free(c->miss[i].detail);
	free(c->miss);
	memset(c, 0, sizeof(*c));
}
