/*
 * xalloc.c - memory that is there, or the program ends.
 *
 * Floor 0, base.  The death hook is one of the few globals of the program: no
 * caller could hand it down to every allocation.
 */
#include "config.h"

#include "pullquote/xalloc.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Items of a new array.  Most arrays of an article soon have more. */
enum {
	FIRST_CAP = 64
};

static void (*death_hook)(void);

void
xalloc_on_death(void (*hook)(void))
{
	death_hook = hook;
}

static _Noreturn void
die(void)
{
	static const char message[] = "pullquote: out of memory\n";

	if (death_hook)
		death_hook();
	/* Not stdio, which may want memory itself. */
	if (write(STDERR_FILENO, message, sizeof(message) - 1) < 0)
		_exit(1);
	_exit(1);
}

void *
xmalloc(size_t size)
{
	void *p = malloc(size ? size : 1);

	if (!p)
		die();
	return p;
}

void *
xcalloc(size_t n, size_t size)
{
	void *p = calloc(n ? n : 1, size ? size : 1);

	if (!p)
		die();
	return p;
}

void *
xreallocarray(void *old, size_t n, size_t size)
{
	void *p;

	if (size && n > SIZE_MAX / size)
		die();
	size *= n;
	p = realloc(old, size ? size : 1);
	if (!p)
		die();
	return p;
}

char *
xmemdup0(const char *text, size_t len)
{
	char *copy = xmalloc(len + 1);

	if (len)
		memcpy(copy, text, len);
	copy[len] = '\0';
	return copy;
}

void *
xdouble(void *array, size_t *cap, size_t size)
{
	*cap = *cap ? *cap * 2 : FIRST_CAP;
	return xreallocarray(array, *cap, size);
}
