/*
 * str.c - a string that grows.
 *
 * Floor 0, base.
 */
#include "config.h"

#include "pullquote/str.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pullquote/xalloc.h"

void
str_grow(struct str *s, size_t more)
{
	size_t need = s->len + more + 1;

	if (need < s->cap * 2)
		need = s->cap * 2;
	if (need < 32)
		need = 32;
	s->at = xreallocarray(s->at, need, 1);
	s->cap = need;
	s->at[s->len] = '\0';
}

void
str_add(struct str *s, const char *text, size_t len)
{
	str_reserve(s, len);
	if (len)
		memcpy(s->at + s->len, text, len);
	s->len += len;
	s->at[s->len] = '\0';
}

void
str_adds(struct str *s, const char *text)
{
	str_add(s, text, strlen(text));
}

void
str_addc(struct str *s, char byte)
{
	str_reserve(s, 1);
	s->at[s->len++] = byte;
	s->at[s->len] = '\0';
}

void
str_addf(struct str *s, const char *format, ...)
{
	va_list ap;
	int len;

	va_start(ap, format);
	len = vsnprintf(NULL, 0, format, ap);
	va_end(ap);
	assert(len >= 0);

	str_reserve(s, (size_t)len);
	va_start(ap, format);
	vsnprintf(s->at + s->len, (size_t)len + 1, format, ap);
	va_end(ap);
	s->len += (size_t)len;
}

void
str_cut(struct str *s, size_t len)
{
	assert(len <= s->len);
	s->len = len;
	if (s->at)
		s->at[len] = '\0';
}

struct slice
str_slice(const struct str *s)
{
	return (struct slice){s->at, s->len};
}

const char *
str_text(const struct str *s)
{
	return s->at ? s->at : "";
}

void
str_clear(struct str *s)
{
	free(s->at);
	*s = (struct str){0};
}
