/*
 * theme.h - how a style looks with the colours that there are.
 *
 * Floor 4, ui.  Colours are chosen to be read on dark and on light ground;
 * without any, underline and bold do the same work.
 */
#ifndef PULLQUOTE_UI_THEME_H
#define PULLQUOTE_UI_THEME_H

#include <stdbool.h>

#include "style.h"

enum {
	THEME_SPEAKERS = 8 /* colours before they come again */
};

/* Colours are numbers of the terminal's palette; -1 is its own. */
struct look {
	int fg, bg;
	bool bold, dim, underline, reverse, italic;
};

/*
 * The look of `style` on a terminal with `colours` colours: 256 or more, 8 or
 * more, or (less) none.
 */
struct look theme_look(struct style style, int colours);

#endif
