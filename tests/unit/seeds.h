/*
 * seeds.h - the articles of seeds/, one after the other, for tests.
 */
#ifndef PULLQUOTE_TESTS_SEEDS_H
#define PULLQUOTE_TESTS_SEEDS_H

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pullquote/source.h"
#include "unit.h"

/*
 * Show each file of seeds/ that has `part` in its name ("": all but folders)
 * to `look`, with `context`.  Returns how many there were.
 */
static inline size_t
each_seed(const char *part,
    void (*look)(void *context, const char *name, const struct str *bytes),
    void *context)
{
	const char *top = getenv("top_srcdir");
	struct dirent *entry;
	char path[4096];
	size_t n = 0;
	DIR *folder;

	snprintf(path, sizeof(path), "%s/seeds", top ? top : ".");
	folder = opendir(path);
	assert_non_null(folder);
	while ((entry = readdir(folder))) {
		struct str bytes = {0};

		snprintf(path, sizeof(path), "%s/seeds/%s", top ? top : ".",
		    entry->d_name);
		if (entry->d_name[0] != '.' && strstr(entry->d_name, part) &&
		    !source_read(&bytes, path, SOURCE_MAX_LEN, NULL)) {
			look(context, entry->d_name, &bytes);
			n++;
		}
		str_clear(&bytes);
	}
	closedir(folder);
	return n;
}

#endif
