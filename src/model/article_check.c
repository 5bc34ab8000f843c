/*
 * article_check.c - does an article keep the promises of article.h?
 *
 * Floor 1, model.
 */
#include "config.h"

#include "pullquote/article_check.h"

#include <stdlib.h>
#include <string.h>

#include <unistr.h>

#include "pullquote/xalloc.h"

enum {
	MAX_LEVEL = 100000 /* of a list or a table: nobody can read as much */
};

/* Is the character whose first of `len` bytes is `c` one to be refused? */
static bool
is_refused(const unsigned char *c, size_t len)
{
	if (*c < 0x20)
		return *c != '\n' && *c != '\t';
	if (*c == 0x7F)
		return true;
	if (*c == 0xC2)
		return len > 1 && c[1] < 0xA0;
	if (*c != 0xE2 || len < 3)
		return false;
	return (c[1] == 0x80 && c[2] >= 0xAA && c[2] <= 0xAE) ||
	    (c[1] == 0x81 && c[2] >= 0xA6 && c[2] <= 0xA9);
}

bool
text_is_clean(struct slice text)
{
	const unsigned char *c = (const unsigned char *)text.at;

	if (!text.len)
		return true;
	for (size_t i = 0; i < text.len; i++) {
		bool is_plain = c[i] >= 0x20 && c[i] < 0x7F;

		if (!is_plain && is_refused(c + i, text.len - i))
			return false;
	}
	return !u8_check(c, text.len);
}

/* Inside a character, or past the end? */
static bool
is_off_boundary(const struct article *a, size_t at)
{
	return at > a->text_len ||
	    (at < a->text_len && ((unsigned char)a->text[at] & 0xC0) == 0x80);
}

static const char *
flaw_of_level(const struct block *b)
{
	int least = 0, most = 0;

	if (b->kind == BLOCK_HEADING) {
		least = 2;
		most = 6;
	} else if (b->kind == BLOCK_LIST_ITEM) {
		least = 1;
		most = MAX_LEVEL;
	} else if (b->kind == BLOCK_TABLE || b->kind == BLOCK_PARAGRAPH ||
	    b->kind == BLOCK_CODE || b->kind == BLOCK_BLOCKQUOTE) {
		most = MAX_LEVEL;
	}
	return b->level < least || b->level > most ? "a block's level" : NULL;
}

static const char *
flaw_of_block(const struct article *a, size_t i, size_t source_max)
{
	const struct block *b = &a->block[i];
	size_t start = i ? a->block[i - 1].text.end + 2 : 0;

	if ((unsigned)b->kind >= BLOCK_KIND_N)
		return "a block's kind";
	if (b->text.start != start || b->text.end > a->text_len ||
	    range_is_empty(b->text))
		return "a block's range";
	if (i && memcmp(a->text + start - 2, "\n\n", 2) != 0)
		return "what stands between two blocks";
	if (b->source.start > b->source.end || b->source.end > source_max)
		return "a block's source";
	if (!text_is_clean(b->author))
		return "an author";
	return flaw_of_level(b);
}

static const char *
flaw_of_blocks(const struct article *a, size_t source_max)
{
	size_t title_n = 0, end = 0;

	for (size_t i = 0; i < a->block_n; i++) {
		const char *flaw = flaw_of_block(a, i, source_max);

		if (flaw)
			return flaw;
		title_n += a->block[i].kind == BLOCK_TITLE;
		end = a->block[i].text.end;
	}
	if (end != a->text_len)
		return "the end of the blocks";
	return title_n > 1 ? "the number of titles" : NULL;
}

static const char *
flaw_of_span(const struct article *a, const struct span *s)
{
	struct range block;

	if ((unsigned)s->kind >= SPAN_KIND_N)
		return "a span's kind";
	if (range_is_empty(s->text) || is_off_boundary(a, s->text.start) ||
	    is_off_boundary(a, s->text.end))
		return "a span's range";
	block = a->block[article_block_at(a, s->text.start)].text;
	if (s->text.start < block.start || s->text.end > block.end)
		return "a span across blocks";
	if (!text_is_clean(s->href))
		return "a link's address";
	return NULL;
}

/*
 * Spans that hold one another lie on a stack, the innermost on top, when the
 * next one starts.  `end` is that stack: where they end.
 */
static const char *
flaw_of_nesting(const struct article *a, size_t *end)
{
	size_t n = 0;

	for (size_t i = 0; i < a->span_n; i++) {
		struct range r = a->span[i].text;
		const struct range *last = i ? &a->span[i - 1].text : NULL;

		if (last &&
		    (r.start < last->start ||
			(r.start == last->start && r.end > last->end)))
			return "the order of spans";
		while (n && end[n - 1] <= r.start)
			n--;
		if (n && r.end > end[n - 1])
			return "a span across another";
		end[n++] = r.end;
	}
	return NULL;
}

static const char *
flaw_of_spans(const struct article *a)
{
	const char *flaw = NULL;
	size_t *end;

	if (a->span_n && !a->block_n)
		return "a span of nothing";
	for (size_t i = 0; !flaw && i < a->span_n; i++)
		flaw = flaw_of_span(a, &a->span[i]);
	if (flaw)
		return flaw;
	end = xcalloc(a->span_n, sizeof(*end));
	flaw = flaw_of_nesting(a, end);
	free(end);
	return flaw;
}

/* The first heading from block `i` on. */
static size_t
next_heading(const struct article *a, size_t i)
{
	while (i < a->block_n && a->block[i].kind != BLOCK_HEADING)
		i++;
	return i;
}

static const char *
flaw_of_sections(const struct article *a)
{
	size_t heading = next_heading(a, 0);

	for (size_t i = 0; i < a->section_n; i++) {
		const struct section *s = &a->section[i];

		if (heading == a->block_n || s->heading != heading)
			return "a section's heading";
		heading = next_heading(a, heading + 1);
		if (s->block_end != heading)
			return "a section's end";
	}
	return heading < a->block_n ? "the number of sections" : NULL;
}

static const char *
flaw_of_map(const struct article *a, size_t source_max)
{
	const struct offset_point *p = a->source.point;

	for (size_t i = 0; i < a->source.n; i++) {
		if (i && p[i].at <= p[i - 1].at)
			return "the order of the map";
		if (is_off_boundary(a, p[i].at) || p[i].source > source_max)
			return "a point of the map";
	}
	return NULL;
}

static const char *
flaw_of_strings(const struct article *a)
{
	const struct slice one[] = {
	    a->title, a->site, a->published, a->language};

	for (size_t i = 0; i < sizeof(one) / sizeof(one[0]); i++)
		if (!text_is_clean(one[i]))
			return "what is known of it";
	for (size_t i = 0; i < a->byline_n; i++)
		if (!text_is_clean(a->byline[i]))
			return "the byline";
	for (size_t i = 0; i < a->warning_n; i++)
		if (!text_is_clean(slice_of(a->warning[i])) ||
		    strchr(a->warning[i], '\n'))
			return "a warning";
	return NULL;
}

bool
article_is_sound(const struct article *a, size_t source_max, struct note *note)
{
	const char *flaw = NULL;

	if (!text_is_clean((struct slice){a->text, a->text_len}))
		flaw = "the text";
	if (!flaw)
		flaw = flaw_of_blocks(a, source_max);
	if (!flaw)
		flaw = flaw_of_sections(a);
	if (!flaw)
		flaw = flaw_of_spans(a);
	if (!flaw)
		flaw = flaw_of_map(a, source_max);
	if (!flaw)
		flaw = flaw_of_strings(a);
	if (flaw)
		note_set(note, ERR_FORMAT, "%s is not sound", flaw);
	return !flaw;
}
