/*
 * arena.c - memory that is freed all at once.
 *
 * Floor 0, base.  Chunks double in size, so an arena of n bytes has O(log n)
 * of them.
 */
#include "config.h"

#include "pullquote/arena.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

#include "pullquote/xalloc.h"

struct arena_chunk {
	struct arena_chunk *older;
	size_t size; /* bytes in data */
	size_t used;
	alignas(max_align_t) char data[];
};

enum {
	FIRST_CHUNK = 4096
};

static size_t
aligned(size_t size)
{
	const size_t unit = alignof(max_align_t);

	return (size + unit - 1) / unit * unit;
}

static struct arena_chunk *
chunk_with_room(struct arena *a, size_t size)
{
	struct arena_chunk *c = a->chunk;
	size_t want;

	if (c && c->size - c->used >= size)
		return c;
	want = c ? c->size * 2 : FIRST_CHUNK;
	if (want < size)
		want = size;
	c = xmalloc(sizeof(*c) + want);
	c->older = a->chunk;
	c->size = want;
	c->used = 0;
	a->chunk = c;
	return c;
}

/* `size` bytes, whatever is in them. */
static void *
take(struct arena *a, size_t size)
{
	struct arena_chunk *c;
	void *p;

	size = aligned(size ? size : 1);
	c = chunk_with_room(a, size);
	p = c->data + c->used;
	c->used += size;
	return p;
}

void *
arena_alloc(struct arena *a, size_t size)
{
	return memset(take(a, size), 0, size);
}

char *
arena_copy(struct arena *a, const void *text, size_t len)
{
	char *copy = take(a, len + 1);

	if (len)
		memcpy(copy, text, len);
	copy[len] = '\0';
	return copy;
}

static void
free_chunks(struct arena_chunk *c)
{
	while (c) {
		struct arena_chunk *older = c->older;

		free(c);
		c = older;
	}
}

void
arena_clear(struct arena *a)
{
	free_chunks(a->chunk);
	a->chunk = NULL;
}
