/*
 * front_matter.h - what a Markdown file says of itself before its text.
 *
 * Floor 2, input.  Lines "key: value" between two lines "---" (YAML), or
 * "key = value" between two "+++" (TOML).  Only the keys that an article has
 * are read: title, author or authors, date, lang.
 */
#ifndef INPUT_FRONT_MATTER_H
#define INPUT_FRONT_MATTER_H

#include <stddef.h>

#include "pullquote/slice.h"

enum {
	FRONT_AUTHORS = 16
};

/* Ranges of bytes of the text; empty: not said. */
struct front_matter {
	struct range all; /* with both its lines of marks; empty: none */
	struct range title, date, language;
	struct range author[FRONT_AUTHORS];
	size_t author_n;
};

/* Read the front matter of `text`, if it begins with one.  O(its length). */
void front_matter_read(struct front_matter *f, struct slice text);

#endif
