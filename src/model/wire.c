/*
 * wire.c - values to bytes and back, one function for both directions.
 *
 * Floor 1, model.
 */
#include "config.h"

#include "pullquote/wire.h"

#include <limits.h>
#include <stdint.h>
#include <string.h>

#include "pullquote/xalloc.h"

static void
break_off(struct wire *w)
{
	w->is_broken = true;
	w->in.len = 0;
}

static void
put_size(struct str *out, size_t n)
{
	for (; n >= 0x80; n >>= 7)
		str_addc(out, (char)(n | 0x80));
	str_addc(out, (char)n);
}

static size_t
get_size(struct wire *w)
{
	size_t n = 0;

	for (unsigned shift = 0; w->in.len && shift < 64; shift += 7) {
		unsigned char byte = (unsigned char)*w->in.at++;
		size_t bits = byte & 0x7F;

		w->in.len--;
		if (bits > SIZE_MAX >> shift)
			break;
		n |= bits << shift;
		if (byte < 0x80)
			return n;
	}
	break_off(w);
	return 0;
}

/* Any number; 7 bits a byte, the lowest first. */
static void
wire_size(struct wire *w, size_t *n)
{
	if (w->out)
		put_size(w->out, *n);
	else
		*n = get_size(w);
}

void
wire_int(struct wire *w, int *n)
{
	size_t size = (size_t)*n;

	wire_size(w, &size);
	if (size > INT_MAX) {
		break_off(w);
		size = 0;
	}
	*n = (int)size;
}

void
wire_bool(struct wire *w, bool *yes)
{
	size_t size = *yes;

	wire_size(w, &size);
	*yes = size != 0;
}

void
wire_range(struct wire *w, struct range *r)
{
	wire_size(w, &r->start);
	wire_size(w, &r->end);
}

void
wire_slice(struct wire *w, struct slice *s)
{
	wire_size(w, &s->len);
	if (w->out) {
		str_add(w->out, s->at, s->len);
		return;
	}
	if (s->len > w->in.len) {
		break_off(w);
		s->len = 0;
	}
	s->at = arena_copy(w->arena, w->in.at, s->len);
	w->in.at += s->len;
	w->in.len -= s->len;
}

void
wire_string(struct wire *w, const char **s)
{
	struct slice slice = slice_of(*s);

	wire_slice(w, &slice);
	if (!w->out)
		*s = slice.at;
}

void *
wire_array(struct wire *w, void *items, size_t *n, size_t size, wire_item *item)
{
	wire_size(w, n);
	if (!w->out) {
		if (*n > w->in.len) {
			break_off(w);
			*n = 0;
		}
		items = arena_alloc(w->arena, *n * size);
	}
	for (size_t i = 0; i < *n; i++)
		item(w, (char *)items + i * size);
	return items;
}

static void
wire_point(struct wire *w, void *item)
{
	struct offset_point *p = item;

	wire_size(w, &p->at);
	wire_size(w, &p->source);
}

/* What is read moves out of the arena. */
void
wire_map(struct wire *w, struct offset_map *m)
{
	struct offset_point *p =
	    wire_array(w, m->point, &m->n, sizeof(*p), wire_point);

	if (w->out || !m->n)
		return;
	m->point = xcalloc(m->n, sizeof(*p));
	memcpy(m->point, p, m->n * sizeof(*p));
	m->cap = m->n;
}
