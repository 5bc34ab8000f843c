/*
 * term.h - the terminal: a grid goes out, keys come in.
 *
 * Floor 4, ui.  term_curses.c is the only file that knows curses.  There is
 * one terminal; it is open between term_open and term_close.
 */
#ifndef PULLQUOTE_UI_TERM_H
#define PULLQUOTE_UI_TERM_H

#include "grid.h"
#include "pullquote/err.h"
#include "pullquote/ui.h"

/* What term_read returns besides keys (keys.h), which are above 0. */
enum term_event {
	TERM_NOTHING = -1, /* time is over, or a signal came */
	TERM_GONE = -2     /* the terminal vanished */
};

/*
 * Take the terminal: stdout to draw on, stdin, or /dev/tty if that is none,
 * for keys.  ERR_READ, with a line in `note`, if that cannot be.
 * The terminal is given back too if the program runs out of memory or crashes.
 */
enum err term_open(enum ui_colour colour, struct note *note);

/* Give it back as it was; without term_open before, do nothing. */
void term_close(void);

/* Ask how large it is, and take that size. */
void term_size(int *rows, int *cols);

/* Show a grid, which has the size that term_size told last. */
void term_draw(const struct grid *g);

/* Let the next term_draw draw everything, whatever is on the screen. */
void term_redraw(void);

/*
 * A key, or an event.  Waits for at most `timeout_ms`, -1: for ever, or until
 * `wake_fd` can be read.
 */
int term_read(int timeout_ms, int wake_fd);

/* Give the terminal back for a while, and take it again. */
void term_pause(void);
void term_resume(void);

#endif
