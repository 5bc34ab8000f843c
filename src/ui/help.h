/*
 * help.h - the help screen, made of the table of keys.
 *
 * Floor 4, ui.
 */
#ifndef PULLQUOTE_UI_HELP_H
#define PULLQUOTE_UI_HELP_H

#include <stddef.h>

#include "pullquote/str.h"

/* How many lines it has. */
size_t help_n(void);

/*
 * Line `i`: appends its keys to `keys` and sets *text to what they do.  A
 * heading has no keys, an empty line has no text either.
 */
void help_line(size_t i, struct str *keys, const char **text);

#endif
