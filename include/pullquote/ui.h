/*
 * ui.h - read an article on the terminal.
 *
 * Floor 4, ui.  The one door: it takes the terminal, lets a person read, and
 * gives the terminal back.  Keys come from /dev/tty if stdin is none.
 */
#ifndef PULLQUOTE_UI_H
#define PULLQUOTE_UI_H

#include <stddef.h>

#include "pullquote/article.h"
#include "pullquote/err.h"

enum ui_colour {
	UI_COLOUR_AUTO, /* as the terminal can, unless NO_COLOR is set */
	UI_COLOUR_ALWAYS,
	UI_COLOUR_NEVER
};

/* Where and how to begin; {0} is the start of the article. */
struct ui_options {
	const char *name;    /* shown for an article without title, or NULL */
	const char *pattern; /* begin at the first match, NULL: not asked */
	const char *speaker; /* begin at the first quote of who has this in
			      * the name, NULL: not asked */
	size_t paragraph;    /* begin at this one, from 1; 0: not asked */
	int percent;         /* begin at this part of the text, 0 to 100 */
	int measure;         /* columns of text; 0: 72 */
	enum ui_colour colour;
};

/*
 * Show `article` until the reader has had enough.
 *
 * ERR_READ if there is no terminal to read keys from or to draw on (`note`
 * says which).  A match or speaker that is not found is said on the screen.
 * If a signal ends the reading, the terminal is restored and the signal then
 * takes its course; a terminal that vanishes ends it like `q`.
 *
 * The first paint does not wait for the analysis of quotes, which runs in
 * slices between the keys.  A key costs what the screen shows.
 */
enum err ui_run(const struct article *article, const struct ui_options *options,
    struct note *note);

#endif
