/*
 * wire.h - values to bytes and back, one function for both directions.
 *
 * Floor 1, model.  A struct is put on the wire by one function that names each
 * field once; the wire knows whether it writes the field or reads it.  Reading
 * goes on after an error with zeros, so only the end must look at is_broken.
 */
#ifndef PULLQUOTE_WIRE_H
#define PULLQUOTE_WIRE_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/arena.h"
#include "pullquote/offset_map.h"
#include "pullquote/slice.h"
#include "pullquote/str.h"

struct wire {
	struct str *out;     /* writing: grows; NULL when reading */
	struct slice in;     /* reading: what is left */
	struct arena *arena; /* reading: owns what is read */
	bool is_broken;      /* reading: the bytes were not what they should */
};

/* One item of an array. */
typedef void wire_item(struct wire *w, void *item);

/* A number that is never negative. */
void wire_int(struct wire *w, int *n);

void wire_bool(struct wire *w, bool *yes);

void wire_range(struct wire *w, struct range *r);

/* Its length, then its bytes; a copy with a NUL behind it when reading. */
void wire_slice(struct wire *w, struct slice *s);

/* The same for a C string, which stops at its first NUL. */
void wire_string(struct wire *w, const char **s);

/*
 * Their number, then each item of `size` bytes.  Returns `items`, or when
 * reading, those read, zeroed before; an item takes at least a byte, so that
 * a false number cannot ask for much memory.
 */
void *wire_array(
    struct wire *w, void *items, size_t *n, size_t size, wire_item *item);

/* A map that is read owns its points itself, as all maps do.  Their order is
 * not looked at: see article_is_sound(). */
void wire_map(struct wire *w, struct offset_map *m);

#endif
