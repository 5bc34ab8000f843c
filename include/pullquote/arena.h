/*
 * arena.h - memory that is freed all at once.
 *
 * Floor 0, base.  An article, and an analysis of it, each own one arena; what
 * they point to lives as long as the arena does.  {0} is an empty arena.
 */
#ifndef PULLQUOTE_ARENA_H
#define PULLQUOTE_ARENA_H

#include <stddef.h>

struct arena_chunk;

struct arena {
	struct arena_chunk *chunk; /* newest first */
};

/* `size` zeroed bytes, aligned for any type.  Amortised O(size). */
void *arena_alloc(struct arena *a, size_t size);

/* A NUL-terminated copy of `len` bytes at `text`; `text` may be NULL if
 * `len` is 0. */
char *arena_copy(struct arena *a, const void *text, size_t len);

/* Free everything; the arena is empty and can be used again. */
void arena_clear(struct arena *a);

#endif
