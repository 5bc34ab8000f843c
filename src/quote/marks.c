/*
 * marks.c - which words stand between quotation marks.
 *
 * Floor 2, quote.  mark_scan.c tells what each mark could be; here a small
 * stack of open ones decides what it is.  A closing mark takes the innermost
 * open one of its family and drops what stands open inside it: a stray
 * apostrophe cannot break a double pair, nor a stray « a “”.
 */
#include "config.h"

#include "marks.h"

#include <stdlib.h>
#include <string.h>

#include "mark_scan.h"
#include "pullquote/utf8.h"
#include "pullquote/xalloc.h"

/* Nobody nests deeper; one more means that closing marks were lost. */
#define DEPTH_MAX 6

struct open {
	size_t mark; /* index in m->mark */
	size_t span; /* index in m->span */
};

struct pairing {
	struct marks *m;
	const struct article *a;
	size_t block; /* its number */
	size_t first; /* the block's first span */
	struct open open[DEPTH_MAX];
	int open_n;
};

static struct mark *
mark_of(struct pairing *p, int level)
{
	return &p->m->mark[p->open[level].mark];
}

/* The innermost open mark of the family, or -1. */
static int
find_open(struct pairing *p, unsigned char family)
{
	for (int i = p->open_n - 1; i >= 0; i--) {
		if (mark_of(p, i)->family == family)
			return i;
	}
	return -1;
}

/* The next mark of the same family, or NULL. */
static const struct mark *
next_of_family(const struct marks *m, size_t i)
{
	return m->mark[i].next ? &m->mark[m->mark[i].next] : NULL;
}

/*
 * A look ahead for every mark, in one pass from the end: its next one of the
 * family, and whether, if it is doubtful, a better one to close is to come.
 */
static void
link_marks(struct marks *m)
{
	size_t next[MARK_FAMILY_N] = {0};

	for (size_t i = m->mark_n; i-- > 0;) {
		struct mark *k = &m->mark[i];
		const struct mark *then;

		k->next = next[k->family];
		then = next_of_family(m, i);
		k->is_false = k->is_doubtful && then && then->can_close &&
		    !then->can_open && (!then->is_doubtful || then->is_false);
		next[k->family] = i;
	}
}

/* ---- spans ----------------------------------------------------------------
 */

/* A span that nothing closed is empty, and will be dropped. */
static bool
is_closed(const struct mark_span *s)
{
	return s->text.end > s->text.start;
}

static void
end_span(struct mark_span *s, size_t inner_end, size_t end)
{
	s->inner.end = inner_end;
	s->text.end = end;
}

/* A span opens at `at`, with `len` bytes of mark, because of mark `i`. */
static void
open_mark(struct pairing *p, size_t i, size_t at, size_t len)
{
	struct marks *m = p->m;

	p->open[p->open_n].mark = i;
	p->open[p->open_n++].span = m->n;
	m->span = xgrow(m->span, m->n, &m->cap, sizeof(*m->span));
	m->span[m->n++] = (struct mark_span){.text = {at, at},
	    .inner = {at + len, at + len},
	    .block = p->block,
	    .family = (enum mark_family)m->mark[i].family};
}

/* Is the mark at the paragraph's start, and does the next one begin so too? */
static bool
is_long_single(const struct pairing *p, const struct mark *k)
{
	const struct article *a = p->a;
	const struct block *next = &a->block[p->block + 1];

	return k->at == a->block[p->block].text.start && !k->is_doubtful &&
	    p->block + 1 < a->block_n && block_is_body(next->kind) &&
	    next->text.end - next->text.start > k->len &&
	    memcmp(a->text + next->text.start, a->text + k->at, k->len) == 0;
}

/*
 * Where the next span of the family of span `i` opens, but `end` at most.
 * What other marks hold does not count: it is nested as a whole.
 */
static size_t
next_opening(const struct marks *m, size_t i, size_t end)
{
	size_t nested_end = 0;

	for (size_t k = i + 1; k < m->n; k++) {
		const struct mark_span *s = &m->span[k];

		if (!is_closed(s) || s->text.start < nested_end)
			continue;
		if (s->family == m->span[i].family)
			return s->text.start;
		nested_end = s->text.end;
	}
	return end;
}

/*
 * The open mark at `level` has no partner before `end`: its span runs to the
 * next one of its family, or to `end`.  A single one was no mark at all, but
 * for the first paragraphs of a long quotation.
 */
static void
end_unclosed(struct pairing *p, int level, size_t end)
{
	size_t i = p->open[level].span;
	struct mark_span *s = &p->m->span[i];

	if (s->family == MARK_SINGLE && !is_long_single(p, mark_of(p, level)))
		return;
	end = next_opening(p->m, i, end);
	end_span(s, end, end);
	s->is_unclosed = true;
}

/* Innermost first: what is inside bounds what is around it. */
static void
end_all_unclosed(struct pairing *p, size_t end)
{
	while (p->open_n > 0)
		end_unclosed(p, --p->open_n, end);
}

/* ---- closing --------------------------------------------------------------
 */

/* „ waits for “ and » for «: the open mark says what closes it. */
static bool
is_closed_by(const struct mark *open, const struct mark *k)
{
	if (k->family == MARK_ANGLE || k->family == MARK_ANGLE_SINGLE)
		return open->shape != k->shape || !k->can_open;
	return k->can_close ||
	    (open->shape == SHAPE_LOW && k->shape == SHAPE_OPEN);
}

/* Mark `i` closes the innermost open one of its family, if it can. */
static bool
try_close(struct pairing *p, size_t i)
{
	const struct mark *k = &p->m->mark[i];
	int level = find_open(p, k->family);

	if (level < 0 || !is_closed_by(mark_of(p, level), k) || k->is_false)
		return false;
	/* An apostrophe does not end a single pair around an open double. */
	if (k->family == MARK_SINGLE && level + 1 < p->open_n &&
	    !k->is_after_stop)
		return false;
	end_span(&p->m->span[p->open[level].span], k->at, k->at + k->len);
	p->open_n = level;
	return true;
}

/* ---- opening --------------------------------------------------------------
 */

/* Where a mark is more likely none, or one that closes, a partner must come. */
static bool
may_open(const struct pairing *p, size_t i)
{
	const struct mark *k = &p->m->mark[i];
	const struct mark *next = next_of_family(p->m, i);

	if (!k->can_open)
		return false;
	if (k->family == MARK_SINGLE && k->is_doubtful)
		return next && next->can_close && next->is_after_stop;
	if (k->needs_partner)
		return next && next->can_close && !next->can_open;
	return true;
}

static void
try_open(struct pairing *p, size_t i)
{
	if (!may_open(p, i))
		return;
	if (p->open_n == DEPTH_MAX)
		end_all_unclosed(p, p->m->mark[i].at);
	open_mark(p, i, p->m->mark[i].at, p->m->mark[i].len);
}

/*
 * The paragraph before left a quotation open, and the first mark of its family
 * here closes: then it ran on from the paragraph's first word.
 */
static void
open_from_before(struct pairing *p)
{
	struct marks *m = p->m;

	if (!m->is_open || m->mark_n == 0 ||
	    m->mark[0].at == p->a->block[p->block].text.start)
		return;
	for (size_t i = 0; i < m->mark_n; i++) {
		const struct mark *k = &m->mark[i];

		if (k->family != m->open_with)
			continue;
		if (k->can_close && !k->can_open && !k->is_doubtful)
			open_mark(p, i, p->a->block[p->block].text.start, 0);
		return;
	}
}

/* ---- the block's end ------------------------------------------------------
 */

/* The blank that ends at `end` has this many bytes; 0 if there is none. */
static size_t
blank_before(const char *text, size_t start, size_t end)
{
	uint32_t cp;
	size_t len;

	if (end <= start)
		return 0;
	len = utf8_prev(text, end, &cp);
	return mark_is_blank(cp) ? len : 0;
}

static size_t
blank_after(const char *text, size_t start, size_t end)
{
	uint32_t cp;
	size_t len;

	if (end <= start)
		return 0;
	len = utf8_next(text + start, end - start, &cp);
	return mark_is_blank(cp) ? len : 0;
}

/* Take the blanks off; false if nothing but blanks and marks is left. */
static bool
trim_span(const char *text, struct mark_span *s)
{
	struct range *r = &s->inner;
	size_t len;
	uint32_t cp;

	while ((len = blank_before(text, r->start, r->end)) > 0)
		r->end -= len;
	while ((len = blank_after(text, r->start, r->end)) > 0)
		r->start += len;
	if (s->is_unclosed)
		s->text.end = r->end;
	for (size_t at = r->start; at < r->end; at += len) {
		len = utf8_next(text + at, r->end - at, &cp);
		if (!mark_is_mark(cp) && !mark_is_blank(cp))
			return true;
	}
	return false;
}

/* Keep what was closed and holds something, and say how deep it stands. */
static void
settle(struct pairing *p)
{
	struct marks *m = p->m;
	struct range block = p->a->block[p->block].text;
	size_t end[2 * DEPTH_MAX];
	size_t n = p->first;
	int depth = 0;
	bool was_open = m->is_open;

	m->is_open = false;
	for (size_t i = p->first; i < m->n; i++) {
		struct mark_span s = m->span[i];

		if (!is_closed(&s) || !trim_span(p->a->text, &s))
			continue;
		while (depth > 0 && end[depth - 1] <= s.text.start)
			depth--;
		s.depth = depth;
		end[depth++] = s.text.end;
		s.is_continued = was_open && s.text.start == block.start &&
		    s.family == m->open_with;
		if (s.is_unclosed && s.depth == 0 && s.text.end == block.end) {
			m->is_open = true;
			m->open_with = s.family;
		}
		m->span[n++] = s;
	}
	m->n = n;
}

void
marks_find_block(struct marks *m, const struct article *a, size_t block)
{
	struct pairing p = {.m = m, .a = a, .block = block, .first = m->n};

	if (!block_is_body(a->block[block].kind) &&
	    a->block[block].kind != BLOCK_TITLE) {
		if (a->block[block].kind == BLOCK_HEADING)
			m->is_open = false;
		return;
	}
	mark_scan(m, a->text, a->block[block].text);
	link_marks(m);
	open_from_before(&p);
	for (size_t i = 0; i < m->mark_n; i++) {
		if (!try_close(&p, i))
			try_open(&p, i);
	}
	end_all_unclosed(&p, a->block[block].text.end);
	settle(&p);
	if (a->block[block].kind == BLOCK_TITLE)
		m->is_open = false; /* nothing goes on from a title */
}

void
marks_add_whole(struct marks *m, const struct article *a, size_t block,
    size_t start, enum mark_family family)
{
	struct range r = {start, a->block[block].text.end};
	struct mark_span s = {
	    .text = r, .inner = r, .block = block, .family = family};

	m->is_open = false;
	if (!trim_span(a->text, &s))
		return;
	s.text = s.inner;
	m->span = xgrow(m->span, m->n, &m->cap, sizeof(*m->span));
	m->span[m->n++] = s;
}

char
marks_last_byte(const char *text, struct range inner)
{
	size_t end = inner.end;

	for (;;) {
		if (end > inner.start + 1 && text[end - 1] == '\'')
			end--;
		else if (end > inner.start + 3 &&
		    memcmp(text + end - 3, "\xE2\x80", 2) == 0 &&
		    (unsigned char)text[end - 1] >= 0x98 &&
		    (unsigned char)text[end - 1] <= 0x9F)
			end -= 3;
		else
			return text[end - 1];
	}
}

void
marks_clear(struct marks *m)
{
	free(m->span);
	free(m->mark);
	*m = (struct marks){0};
}
