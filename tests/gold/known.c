/*
 * known.c - the differences from the gold that are known.
 */
#include "config.h"

#include "known.h"

#include <stdlib.h>
#include <string.h>

#include "lines.h"
#include "pullquote/xalloc.h"

static bool
add_known(struct known_misses *known, struct slice line, int number)
{
	struct slice field[LINES_FIELD_MAX] = {{0}};
	struct known_miss miss = {.line = number};
	const char *blank;

	if (lines_split(line, field) < 3 || field[2].len == 0)
		return false;
	blank = memchr(field[1].at, ' ', field[1].len);
	if (!blank)
		return false;
	miss.article = field[0];
	miss.aspect =
	    (struct slice){field[1].at, (size_t)(blank - field[1].at)};
	if (blank[1] != '*')
		miss.number = strtoul(blank + 1, NULL, 10);
	if (blank[1] != '*' && miss.number == 0)
		return false;
	known->miss =
	    xgrow(known->miss, known->n, &known->cap, sizeof(*known->miss));
	known->miss[known->n++] = miss;
	return true;
}

enum err
known_read(struct known_misses *known, const char *path, struct note *note)
{
	struct lines lines = {0};
	enum err err = lines_read(&lines, &known->arena, path, note);
	struct slice line;

	while (!err && lines_next(&lines, &line))
		if (!add_known(known, line, lines.number))
			err = note_set(note, ERR_FORMAT,
			    "%s:%d: not a known miss", path, lines.number);
	return err;
}

bool
known_has(
    struct known_misses *known, const char *article, const struct miss *miss)
{
	const char *aspect = aspect_name(miss->aspect);
	bool is_known = false;

	for (size_t i = 0; i < known->n; i++) {
		struct known_miss *k = &known->miss[i];

		if ((k->number && k->number != miss->number) ||
		    !slice_eq(k->article, slice_of(article)) ||
		    !slice_eq(k->aspect, slice_of(aspect)))
			continue;
		k->seen_n++;
		is_known = true;
	}
	return is_known;
}

void
known_clear(struct known_misses *known)
{
	free(known->miss);
	arena_clear(&known->arena);
	*known = (struct known_misses){0};
}
