/*
 * screen.h - the real binary on a terminal that a test can read.
 *
 * A program runs on a pty, libvterm draws what it prints, the test types keys
 * and reads the screen as text and as cells.  Rows and columns count from 0.
 *
 *	struct screen *s = screen_open(state, (const char *[]){
 *	    "seeds/trump-envoy-ukraine.txt", NULL});
 *	screen_expect(s, "Trump envoy says");
 *	screen_type(s, ")");
 *	screen_expect(s, "quote 1/21");
 *
 * Nothing here sleeps for a fixed time: a wait ends when what it waits for is
 * there, or fails the test after SCREEN_DEADLINE_MS, showing the screen.
 *
 * The environment is pinned: TERM=xterm-256color, LC_ALL=C.UTF-8, TZ=UTC,
 * PATH, a fresh HOME that is removed again, and no NO_COLOR.  The program
 * starts in the top of the source tree, so "seeds/x.txt" is a seed.
 */
#ifndef PULLQUOTE_TESTS_SCREEN_H
#define PULLQUOTE_TESTS_SCREEN_H

#include <stdbool.h>

#include "unit.h"

enum {
	SCREEN_DEADLINE_MS = 120000 /* only a failing test waits so long */
};

struct screen;

/* What to run; {0} is the reader without arguments at 24 x 80. */
struct screen_setup {
	int rows, cols;          /* 0: 24, 80 */
	const char *program;     /* NULL: the reader under test */
	const char *const *args; /* NULL-ended, without the program's name */
	const char *const *env;  /* more "NAME=VALUE"; NULL-ended or NULL */
	const char *input;       /* piped to stdin; NULL: the terminal */
};

/*
 * Start a program; fails the test if that is impossible.  *state, a cmocka
 * test's argument, keeps the screen so that screen_teardown can free it
 * however the test ends:
 *
 *	cmocka_unit_test_teardown(a_test, screen_teardown)
 */
struct screen *screen_start(void **state, const struct screen_setup *setup);

/* The same: the reader with these arguments at 24 x 80. */
struct screen *screen_open(void **state, const char *const *args);

/* Kill the program if it runs, remove its HOME, free the screen. */
int screen_teardown(void **state);

/* ---- doing ---------------------------------------------------------- */

/* What the keys without a character send (xterm, application mode). */
#define KEY_TEXT_UP        "\033OA"
#define KEY_TEXT_DOWN      "\033OB"
#define KEY_TEXT_RIGHT     "\033OC"
#define KEY_TEXT_LEFT      "\033OD"
#define KEY_TEXT_HOME      "\033OH"
#define KEY_TEXT_END       "\033OF"
#define KEY_TEXT_PAGE_UP   "\033[5~"
#define KEY_TEXT_PAGE_DOWN "\033[6~"
#define KEY_TEXT_F1        "\033OP"
#define KEY_TEXT_ESCAPE    "\033"
#define KEY_TEXT_CTRL(c)   ((char[]){(c)&0x1f, '\0'})

/* Type bytes, as a keyboard sends them. */
void screen_type(struct screen *s, const char *keys);

/* Type, then wait until the program has read it all and sleeps again. */
void screen_press(struct screen *s, const char *keys);

/* Give the terminal another size (the kernel sends SIGWINCH) and settle. */
void screen_resize(struct screen *s, int rows, int cols);

/* Send the program a signal. */
void screen_signal(struct screen *s, int sig);

/* Wait until the program has stopped, as ^Z does. */
void screen_wait_stopped(struct screen *s);

/* Bring the stopped program back to the foreground, as fg does. */
void screen_continue(struct screen *s);

/* The terminal vanishes: the program reads its end and can print no more.  No
 * signal comes with it; a shell would pass on SIGHUP (see screen_signal). */
void screen_hang_up(struct screen *s);

/* ---- waiting -------------------------------------------------------- */

/* Wait until the program has read all keys, sleeps, and prints no more; the
 * reader has taken the terminal before that. */
void screen_settle(struct screen *s);

/* Wait until `text` shows within one row. */
#define screen_expect(s, text) screen_expect_at(s, text, __FILE__, __LINE__)
void screen_expect_at(
    struct screen *s, const char *text, const char *file, int line);

/* Settle, then fail the test if `text` shows in any row. */
#define screen_refute(s, text) screen_refute_at(s, text, __FILE__, __LINE__)
void screen_refute_at(
    struct screen *s, const char *text, const char *file, int line);

/*
 * Wait for the program's end.  Returns its exit status, or minus the number
 * of the signal that killed it.
 */
int screen_wait_end(struct screen *s);

/* Wait for the end and fail the test, showing the screen, if it is not so. */
#define screen_expect_end(s, status)                                           \
	screen_expect_end_at(s, status, __FILE__, __LINE__)
void screen_expect_end_at(
    struct screen *s, int status, const char *file, int line);

/*
 * Has the terminal been given back: main screen, cursor visible, modes (echo,
 * line editing) as they were before?
 */
bool screen_is_restored(struct screen *s);

/* Fail the test, showing the screen as TAP comments; `what` is what `format`,
 * a line of printf's, has its %s for. */
void screen_fail(struct screen *s, const char *file, int line,
    const char *format, const char *what);

/* ---- reading -------------------------------------------------------- */

int screen_rows(const struct screen *s);
int screen_cols(const struct screen *s);

/* A row as UTF-8, blanks at its end dropped.  Valid until the next call. */
const char *screen_row(struct screen *s, int row);

/* The last row, likewise. */
const char *screen_bottom(struct screen *s);

/* All rows, a newline after each.  Valid until the next call. */
const char *screen_text(struct screen *s);

/*
 * Where `text` first shows within one row.  Returns false if it does not;
 * row and col, columns of the screen, may be NULL.
 */
bool screen_find(struct screen *s, const char *text, int *row, int *col);

/* How one cell looks.  Colours: the index in the palette of 256, -1: the
 * terminal's own, -2: none of the palette. */
struct screen_cell {
	bool is_bold, is_underlined, is_reversed, is_italic;
	int fg, bg;
};

struct screen_cell screen_cell(struct screen *s, int row, int col);

/* The cell where `text` begins; fails the test if it does not show. */
struct screen_cell screen_cell_of(struct screen *s, const char *text);

/*
 * Settle and compare the whole screen with tests/screen/golden/NAME.txt.
 * With UPDATE_GOLDEN set in the environment, write that file instead.
 */
void screen_expect_golden(struct screen *s, const char *name);

#endif
