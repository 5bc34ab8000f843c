/*
 * offset_map.h - from a byte of a text to the code point it came from.
 *
 * Floor 1, model.  Text is cleaned on its way in: bytes are dropped, lines are
 * joined.  A map is a list of points (byte offset in the text, code point in
 * the source) in rising order of both; from one point to the next, text and
 * source advance together, one code point for one code point.
 */
#ifndef PULLQUOTE_OFFSET_MAP_H
#define PULLQUOTE_OFFSET_MAP_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/slice.h"

struct offset_point {
	size_t at;     /* byte offset in the text */
	size_t source; /* code points before it in the source */
	bool is_ascii; /* nothing but ASCII stands up to the next point; false
			  if that is not known */
};

struct offset_map {
	struct offset_point *point;
	size_t n;
	size_t cap;
	bool is_one_run; /* known to have no jump: nothing was dropped */
};

/*
 * From byte `at` on, the text comes from code point `source` on.  `at` must
 * not be below the last point's; the same `at` replaces that point.
 */
void offset_map_add(struct offset_map *m, size_t at, size_t source);

/*
 * Add points so that none is far from its neighbour, and a look-up stays
 * cheap: `text` [start, end) goes with the source one for one from `source`.
 * Returns the code point of the source at `end`.
 */
size_t offset_map_run(struct offset_map *m, const char *text,
    struct range text_range, size_t source);

/* The number of the first point past byte `at`; n if there is none.
 * O(log n). */
size_t offset_map_after(const struct offset_map *m, size_t at);

/*
 * The code point of the source at byte `at` of `text`, the text that the map
 * is of.  O(log n + distance to the point before).
 */
size_t offset_map_source(
    const struct offset_map *m, const char *text, size_t at);

/*
 * The source's range of a range of the text, in code points.  The end is that
 * of the last character, so what was dropped after it does not count.
 */
struct range offset_map_range(
    const struct offset_map *m, const char *text, struct range r);

/* Free the points; the map is empty and can be used again. */
void offset_map_clear(struct offset_map *m);

#endif
