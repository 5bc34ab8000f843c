/*
 * offset_map.c - from a byte of a text to the code point it came from.
 *
 * Floor 1, model.
 */
#include "config.h"

#include "pullquote/offset_map.h"

#include <assert.h>
#include <stdint.h>
#include <stdlib.h>

#include "pullquote/utf8.h"
#include "pullquote/xalloc.h"

/* Bytes between points of a long run: a look-up counts at most this many. */
enum {
	STRIDE = 128
};

void
offset_map_add(struct offset_map *m, size_t at, size_t source)
{
	if (m->n && m->point[m->n - 1].at == at) {
		m->point[m->n - 1] = (struct offset_point){at, source, false};
		m->is_one_run = false;
		return;
	}
	assert(!m->n || m->point[m->n - 1].at < at);
	m->is_one_run = false;
	m->point = xgrow(m->point, m->n, &m->cap, sizeof(*m->point));
	m->point[m->n++] = (struct offset_point){at, source, false};
}

static size_t
character_boundary(const char *text, size_t at, size_t end)
{
	while (at < end && ((unsigned char)text[at] & 0xC0) == 0x80)
		at++;
	return at;
}

size_t
offset_map_run(
    struct offset_map *m, const char *text, struct range r, size_t source)
{
	bool is_first = !m->n;
	size_t at = r.start;

	while (at < r.end) {
		size_t next = r.end, n;

		offset_map_add(m, at, source);
		if (next - at > STRIDE)
			next = character_boundary(text, at + STRIDE, r.end);
		n = utf8_count(text + at, next - at);
		m->point[m->n - 1].is_ascii = n == next - at;
		source += n;
		at = next;
	}
	m->is_one_run = is_first;
	return source;
}

/* Without a branch that depends on what is compared: which half it is no
 * processor can foretell. */
size_t
offset_map_after(const struct offset_map *m, size_t at)
{
	size_t low = 0, n = m->n;

	while (n > 0) {
		size_t half = (n + 1) / 2;

		low += m->point[low + half - 1].at <= at ? half : 0;
		n -= half;
	}
	return low;
}

size_t
offset_map_source(const struct offset_map *m, const char *text, size_t at)
{
	size_t after = offset_map_after(m, at);
	const struct offset_point *p;

	if (after == 0)
		return utf8_count(text, at);
	p = &m->point[after - 1];
	if (p->is_ascii)
		return p->source + at - p->at;
	return p->source + utf8_count(text + p->at, at - p->at);
}

struct range
offset_map_range(const struct offset_map *m, const char *text, struct range r)
{
	size_t start = offset_map_source(m, text, r.start);
	uint32_t cp;

	if (range_is_empty(r))
		return (struct range){start, start};
	r.end -= utf8_prev(text, r.end, &cp);
	return (struct range){start, offset_map_source(m, text, r.end) + 1};
}

void
offset_map_clear(struct offset_map *m)
{
	free(m->point);
	*m = (struct offset_map){0};
}
