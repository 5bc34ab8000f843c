/*
 * literal.c - search for words as they are typed.
 *
 * Floor 2, search.  Everything folded finds candidates, at the speed of
 * memmem; what was typed with care (a capital, an accent) then has to be there
 * in the candidate too.
 */
#include "config.h"

#include <string.h>

#include <unicase.h>
#include <unictype.h>

#include "modes.h"
#include "pullquote/str.h"
#include "pullquote/utf8.h"

/* A query, and what a hit must have besides its letters. */
struct query {
	struct str folded; /* what candidates are found by */
	struct str exact;  /* accents kept, and case if is_cased */
	bool is_cased;
	bool is_picky; /* not every candidate is a hit */
	struct charfold fold;
};

static void
fold_with(struct str *out, struct charfold *fold, struct slice text)
{
	char bytes[CHARFOLD_MAX];
	char before = 0;
	size_t taken;

	for (size_t at = 0; at < text.len; at += taken) {
		size_t len = charfold_step(
		    fold, text.at + at, text.len - at, before, &taken, bytes);

		str_add(out, bytes, len);
		if (len)
			before = bytes[len - 1];
	}
}

static bool
has_capital(struct slice text)
{
	uint32_t cp;

	for (size_t at = 0; at < text.len;) {
		at += utf8_next(text.at + at, text.len - at, &cp);
		if (uc_is_property_uppercase(cp) ||
		    uc_is_general_category(cp, UC_TITLECASE_LETTER))
			return true;
	}
	return false;
}

static void
query_init(struct query *q, struct slice text)
{
	struct charfold fold;

	memset(q, 0, sizeof(*q));
	q->is_cased = has_capital(text);
	charfold_init(&fold, 0);
	fold_with(&q->folded, &fold, text);
	charfold_init(
	    &q->fold, CHARFOLD_ACCENTS | (q->is_cased ? CHARFOLD_CASE : 0));
	fold_with(&q->exact, &q->fold, text);
	q->is_picky = q->is_cased ||
	    !slice_eq(str_slice(&q->folded), str_slice(&q->exact));
}

/* Two readings side by side: what was typed, and what the text has. */
struct pair {
	struct slice typed, text;
};

/* The first character of `s`; 0 if there is none. */
static uint32_t
peek(struct slice s)
{
	uint32_t cp = 0;

	if (s.len)
		utf8_next(s.at, s.len, &cp);
	return cp;
}

static uint32_t
take(struct slice *s)
{
	uint32_t cp = 0;
	size_t len = 0;

	if (s->len)
		len = utf8_next(s->at, s->len, &cp);
	s->at += len;
	s->len -= len;
	return cp;
}

/* After equal letters: accents typed must all be there; if none was typed, any
 * may be. */
static bool
accents_agree(struct pair *p)
{
	bool typed = charfold_is_accent(peek(p->typed));

	while (charfold_is_accent(peek(p->typed)))
		if (take(&p->typed) != take(&p->text))
			return false;
	if (typed)
		return !charfold_is_accent(peek(p->text));
	while (charfold_is_accent(peek(p->text)))
		take(&p->text);
	return true;
}

/* The text has `cp`, a letter that others can stand for ("ae" for æ): are they
 * what was typed?  The first one's case is that of `cp`. */
static bool
letters_agree(struct pair *p, uint32_t cp, bool is_cased)
{
	uint32_t small = uc_tolower(cp);
	const char *letters = charfold_letters(small);

	if (!letters)
		return false;
	if (is_cased &&
	    (cp != small) != uc_is_property_uppercase(peek(p->typed)))
		return false;
	for (; *letters; letters++)
		if (uc_tolower(take(&p->typed)) != (ucs4_t)*letters)
			return false;
	return true;
}

static bool
is_exact(struct query *q, struct slice text, struct str *scratch)
{
	struct pair p = {.typed = str_slice(&q->exact)};

	str_cut(scratch, 0);
	fold_with(scratch, &q->fold, text);
	p.text = str_slice(scratch);
	while (p.typed.len) {
		uint32_t cp = take(&p.text);

		if (cp == peek(p.typed))
			take(&p.typed);
		else if (!letters_agree(&p, cp, q->is_cased))
			return false;
		if (!accents_agree(&p))
			return false;
	}
	return true;
}

void
literal_find(struct hits *hits, struct folded *f, struct slice text)
{
	struct slice whole = str_slice(&f->out);
	struct str scratch = {0};
	struct query q;
	size_t at = 0;

	query_init(&q, text);
	while (q.folded.len && at < whole.len) {
		const char *found = memmem(
		    whole.at + at, whole.len - at, q.folded.at, q.folded.len);
		struct range out, hit;

		if (!found)
			break;
		out.start = (size_t)(found - whole.at);
		out.end = out.start + q.folded.len;
		at = out.start + 1;
		if (!folded_range(f, out, &hit))
			continue;
		if (q.is_picky &&
		    !is_exact(&q,
			(struct slice){
			    f->text.at + hit.start, hit.end - hit.start},
			&scratch))
			continue;
		hits_add(hits, hit);
		at = out.end;
	}
	str_clear(&scratch);
	str_clear(&q.folded);
	str_clear(&q.exact);
}
