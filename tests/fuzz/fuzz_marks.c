/* fuzz_marks.c - the promises of src/quote/marks.h. */
#include "config.h"

#include <stdbool.h>

#include "fuzz.h"
#include "pullquote/decode.h"
#include "pullquote/parse.h"
#include "quote/marks.h"

/* Does byte `at` of the text begin a character, or end the text? */
static bool
is_boundary(const struct article *a, size_t at)
{
	return at <= a->text_len && ((unsigned char)a->text[at] & 0xC0) != 0x80;
}

static void
check_span(const struct article *a, const struct mark_span *s)
{
	const struct block *b = &a->block[s->block];

	PROMISE(block_is_body(b->kind) || b->kind == BLOCK_TITLE);
	PROMISE(b->text.start <= s->text.start && s->text.end <= b->text.end);
	PROMISE(s->text.start <= s->inner.start);
	PROMISE(s->inner.start < s->inner.end);
	PROMISE(s->inner.end <= s->text.end);
	PROMISE(is_boundary(a, s->text.start) && is_boundary(a, s->text.end));
	PROMISE(is_boundary(a, s->inner.start) && is_boundary(a, s->inner.end));
	PROMISE(!s->is_unclosed || s->text.end == s->inner.end);
	PROMISE(!s->is_continued || s->text.start == b->text.start);
	PROMISE(s->family < MARK_FAMILY_N);
}

/* Spans are in order, nested or disjoint, and as deep as they say. */
static void
check_nesting(const struct marks *m)
{
	size_t end[64];
	int depth = 0;

	for (size_t i = 0; i < m->n; i++) {
		struct range r = m->span[i].text;

		PROMISE(i == 0 || m->span[i - 1].text.start < r.start);
		while (depth > 0 && end[depth - 1] <= r.start)
			depth--;
		PROMISE(depth == 0 || r.end <= end[depth - 1]);
		PROMISE(m->span[i].depth == depth);
		PROMISE(depth < 64);
		end[depth++] = r.end;
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	struct decoded d = {0};
	struct article a = {0};
	struct marks m = {0};
	struct parse_input in = {.map = &d.map};

	decode_text(&d, (const char *)data, len);
	in.text = str_text(&d.text);
	in.len = d.text.len;
	parse_text(&a, &in, PARSE_PLAIN);
	for (size_t i = 0; i < a.block_n; i++)
		marks_find_block(&m, &a, i);
	for (size_t i = 0; i < m.n; i++)
		check_span(&a, &m.span[i]);
	check_nesting(&m);
	PROMISE(m.n <= a.text_len);
	marks_clear(&m);
	article_clear(&a);
	decoded_clear(&d);
	return 0;
}
