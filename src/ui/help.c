/*
 * help.c - the help screen, made of the table of keys.
 *
 * Floor 4, ui.  A group has an empty line above it, but the first, and its
 * name as a heading.
 */
#include "config.h"

#include "help.h"

#include "keys.h"

static bool
opens_group(const struct keys_row *table, size_t row)
{
	return row == 0 || table[row].group != table[row - 1].group;
}

size_t
help_n(void)
{
	size_t n, lines = 0;
	const struct keys_row *table = keys_table(&n);

	for (size_t row = 0; row < n; row++)
		lines += 1 + (opens_group(table, row) ? 1 + (row > 0) : 0);
	return lines;
}

void
help_line(size_t i, struct str *keys, const char **text)
{
	size_t n, line = 0;
	const struct keys_row *table = keys_table(&n);

	*text = "";
	for (size_t row = 0; row < n; row++) {
		if (opens_group(table, row)) {
			if (row > 0 && line++ == i)
				return;
			if (line++ == i) {
				*text = table[row].group;
				return;
			}
		}
		if (line++ == i) {
			keys_names(keys, &table[row]);
			*text = table[row].help;
			return;
		}
	}
}
