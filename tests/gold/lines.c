/*
 * lines.c - files of lines whose fields are parted by bars.
 */
#include "config.h"

#include "lines.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "pullquote/str.h"

enum err
lines_read(struct lines *lines, struct arena *arena, const char *path,
    struct note *note)
{
	struct str whole = {0};
	FILE *file = fopen(path, "r");
	char bytes[4096];
	size_t n;

	if (!file)
		return note_set(
		    note, ERR_READ, "%s: %s", path, strerror(errno));
	while ((n = fread(bytes, 1, sizeof(bytes), file)) > 0)
		str_add(&whole, bytes, n);
	fclose(file);
	lines->at = arena_copy(arena, whole.at, whole.len);
	str_clear(&whole);
	return ERR_OK;
}

bool
lines_next(struct lines *lines, struct slice *line)
{
	while (*lines->at) {
		size_t len = strcspn(lines->at, "\n");

		*line = slice_trim((struct slice){lines->at, len});
		lines->at += len + (lines->at[len] == '\n');
		lines->number++;
		if (line->len && line->at[0] != '#')
			return true;
	}
	return false;
}

size_t
lines_split(struct slice line, struct slice field[LINES_FIELD_MAX])
{
	for (size_t n = 0;; line.at++, line.len--) {
		const char *bar = memchr(line.at, '|', line.len);
		size_t len = bar ? (size_t)(bar - line.at) : line.len;

		if (n == LINES_FIELD_MAX - 1)
			len = line.len;
		field[n++] = slice_trim((struct slice){line.at, len});
		if (!bar || n == LINES_FIELD_MAX)
			return n;
		line.at += len;
		line.len -= len;
	}
}
