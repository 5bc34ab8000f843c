/*
 * err.c - what can go wrong in the world outside.
 *
 * Floor 0, base.
 */
#include "config.h"

#include "pullquote/err.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* A message cut in the middle of a character would be broken UTF-8. */
static void
drop_broken_tail(char *text, size_t len)
{
	size_t start = len;

	while (start > 0 && ((unsigned char)text[start - 1] & 0xC0) == 0x80)
		start--;
	if (start > 0 && (unsigned char)text[start - 1] >= 0xC0)
		start--;
	text[start] = '\0';
}

enum err
note_set(struct note *note, enum err err, const char *format, ...)
{
	va_list ap;
	int len;

	if (!note)
		return err;
	va_start(ap, format);
	len = vsnprintf(note->text, sizeof(note->text), format, ap);
	va_end(ap);
	if (len >= (int)sizeof(note->text))
		drop_broken_tail(note->text, sizeof(note->text) - 1);
	for (char *c = note->text; *c; c++)
		if ((unsigned char)*c < 0x20 || *c == 0x7F)
			*c = '?';
	return err;
}
