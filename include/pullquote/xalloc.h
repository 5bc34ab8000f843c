/*
 * xalloc.h - memory that is there, or the program ends.
 *
 * Floor 0, base.  No function here returns NULL.  When memory runs out the
 * program calls the hook (which gives the terminal back), prints one line on
 * stderr and exits with status 1.
 */
#ifndef PULLQUOTE_XALLOC_H
#define PULLQUOTE_XALLOC_H

#include <stddef.h>

/* `size` bytes, not cleared; 0 is taken as 1.  The caller's, to free(). */
void *xmalloc(size_t size);

/* `n` items of `size` bytes, all zero; dies if the product overflows. */
void *xcalloc(size_t n, size_t size);

/* Resize `old` (or NULL) to `n` items of `size` bytes; dies on overflow. */
void *xreallocarray(void *old, size_t n, size_t size);

/* A NUL-terminated copy of `len` bytes at `text`.  The caller's, to free(). */
char *xmemdup0(const char *text, size_t len);

/* Double the room of an array, for xgrow(). */
void *xdouble(void *array, size_t *cap, size_t size);

/*
 * Make room in a growing array for at least one item more.
 *
 * array  the array, or NULL when *cap is 0
 * n      items in use, <= *cap
 * cap    items there is room for; updated
 * size   bytes of one item
 *
 * Returns the array, perhaps moved.  Doubling, so n calls cost O(n); inline,
 * since mostly there is room.
 */
static inline void *
xgrow(void *array, size_t n, size_t *cap, size_t size)
{
	return n < *cap ? array : xdouble(array, cap, size);
}

/*
 * What to do before the program dies of lack of memory; NULL for nothing.
 * The screen sets it to restore the terminal.  Must not allocate.
 */
void xalloc_on_death(void (*hook)(void));

#endif
