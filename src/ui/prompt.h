/*
 * prompt.h - a line of text that is being typed.
 *
 * Floor 4, ui.  Pure: keys in, text and cursor out.  The text is valid UTF-8
 * with no control character, the cursor stands between clusters.
 */
#ifndef PULLQUOTE_UI_PROMPT_H
#define PULLQUOTE_UI_PROMPT_H

#include <stdbool.h>
#include <stddef.h>

#include "keys.h"
#include "pullquote/str.h"

enum {
	PROMPT_HISTORY = 50, /* lines remembered */
	PROMPT_MAX = 1000    /* bytes that a line can have */
};

/* What was typed before, oldest first. */
struct prompt_history {
	char *line[PROMPT_HISTORY];
	size_t n;
};

struct prompt {
	struct str text;
	size_t cursor;                  /* byte offset */
	struct prompt_history *history; /* borrowed; NULL: none */
	size_t recalled; /* the history's line shown; its n: none of them */
};

/* Begin an empty line. */
void prompt_start(struct prompt *p, struct prompt_history *history);

/* Type a character; false if there is no room or it is none to type. */
bool prompt_type(struct prompt *p, int key);

/* Do what a key of KEYS_PROMPT means, if it is about editing.  Returns true
 * if the text is another now. */
bool prompt_edit(struct prompt *p, enum action action);

/* Keep the line as the newest of the history (an empty one isn't kept, and no
 * line is kept twice). */
void prompt_remember(struct prompt *p);

void prompt_clear(struct prompt *p);
void prompt_history_clear(struct prompt_history *history);

#endif
