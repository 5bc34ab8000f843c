/*
 * browser.h - give an address to the reader's browser.
 *
 * Floor 4, ui.  An address comes from a page, so it is never a part of a
 * command line for a shell: it is one argument of a program.
 */
#ifndef PULLQUOTE_UI_BROWSER_H
#define PULLQUOTE_UI_BROWSER_H

#include <stdbool.h>

#include "pullquote/err.h"
#include "pullquote/slice.h"

enum {
	BROWSER_WORDS = 32
};

/* One command: the words of argv, which is ended by NULL, point into `bytes`.
 */
struct browser {
	char *bytes;
	char *argv[BROWSER_WORDS + 2];
	bool in_background; /* it does not need the terminal */
};

/* Is it an address on the web (http or https), with no blank and no control
 * character in it? */
bool browser_takes(struct slice address);

/*
 * Read the first command of *list, as the variable BROWSER has them: commands
 * parted by ':', words by blanks, no quoting; "%s" in a word stands for the
 * address, which else comes last; a last word "&" means in the background.
 * Advances *list past it.  Returns false, with `b` empty, if the command has
 * no word or too many.
 */
bool browser_read(struct browser *b, const char **list, const char *address);

/*
 * Open `address`, which browser_takes(), with the first command of `list`
 * (NULL or "": what the system has) that there is.  The terminal is the
 * program's until it ends, unless it is in the background; so give it back
 * before.  Says in `note` what was done; ERR_READ if that is nothing, or if
 * the program ends with an error.
 */
enum err browser_open(const char *list, const char *address, struct note *note);

/* Free the contents; `b` is empty and can be used again. */
void browser_clear(struct browser *b);

#endif
