/*
 * parse_add.c - text goes from the input to a block, and keeps its place.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "pullquote/parse.h"
#include "pullquote/utf8.h"

void
parse_add(struct builder *b, const struct parse_input *in, struct range r)
{
	const struct offset_map *m = in->map;
	size_t source = offset_map_source(m, in->text, r.start);
	size_t from = r.start, from_source = source;
	size_t at = r.start;

	if (m->is_one_run) {
		builder_add(b, in->text + from, r.end - from, source);
		return;
	}
	for (size_t i = offset_map_after(m, at);
	     i < m->n && m->point[i].at < r.end; i++) {
		source += utf8_count(in->text + at, m->point[i].at - at);
		at = m->point[i].at;
		if (m->point[i].source == source)
			continue;
		builder_add(b, in->text + from, at - from, from_source);
		from = at;
		from_source = source = m->point[i].source;
	}
	builder_add(b, in->text + from, r.end - from, from_source);
}
