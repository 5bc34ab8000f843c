/*
 * term_curses.c - the terminal: a grid goes out, keys come in.
 *
 * Floor 4, ui.  The only file that knows curses.  The terminal is one of the
 * world's globals, so its state is one here.
 */
#include "config.h"

#include "term.h"

#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include <curses.h>
#include <term.h>

#include "keys.h"
#include "pullquote/utf8.h"
#include "pullquote/xalloc.h"
#include "theme.h"

enum {
	ESCAPE_DELAY_MS = 25,
	/* Reads in a row that fail though poll saw something: an end. */
	EMPTY_READS = 3,
	CODE_PASTE_BEGIN = KEY_MAX + 1,
	CODE_PASTE_END,
	JOINER = 0x200D,
	VARIATION_TEXT = 0xFE0E,
	VARIATION_EMOJI = 0xFE0F
};

static const char PASTE_ON[] = "\033[?2004h";
static const char PASTE_OFF[] = "\033[?2004l";

static struct {
	bool is_open;
	SCREEN *screen;
	FILE *keys; /* opened by us, or NULL */
	int in_fd;
	int colours;
	bool has_italic;
	int empty_reads;
	/* For the way out of a crash, where curses cannot be called. */
	struct termios modes;
	char farewell[128];
} term;

/* ---- giving it back ---- */

/* Only what may be called in a signal handler. */
static void
restore_now(void)
{
	if (!term.is_open)
		return;
	term.is_open = false;
	if (write(STDOUT_FILENO, term.farewell, strlen(term.farewell)) < 0)
		return;
	tcsetattr(STDOUT_FILENO, TCSANOW, &term.modes);
}

static const int crashes[] = {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL};

enum {
	CRASH_N = sizeof(crashes) / sizeof(crashes[0])
};

static struct sigaction before[CRASH_N];

/* Back to what the signal did before: returning makes it happen again. */
static void
on_crash(int sig)
{
	restore_now();
	for (size_t i = 0; i < CRASH_N; i++)
		if (crashes[i] == sig)
			sigaction(sig, &before[i], NULL);
	raise(sig);
}

static void
watch_crashes(bool on)
{
	struct sigaction act = {.sa_handler = on_crash};

	for (size_t i = 0; i < CRASH_N; i++) {
		if (on)
			sigaction(crashes[i], &act, &before[i]);
		else
			sigaction(crashes[i], &before[i], NULL);
	}
}

static bool
has_string(const char *capability)
{
	const char *s = tigetstr((char *)capability);

	return s && s != (const char *)-1;
}

static void
add_string(const char *capability)
{
	const char *s = tigetstr((char *)capability);
	size_t len = strlen(term.farewell);

	if (has_string(capability) && strlen(s) < sizeof(term.farewell) - len)
		memcpy(term.farewell + len, s, strlen(s) + 1);
}

static void
prepare_farewell(void)
{
	memcpy(term.farewell, PASTE_OFF, sizeof(PASTE_OFF));
	add_string("sgr0");
	add_string("cnorm");
	add_string("rmkx");
	add_string("rmcup");
}

/* ---- opening ---- */

/* Articles are UTF-8 whatever the locale; terminals nowadays are too. */
static void
want_utf8(void)
{
	setlocale(LC_CTYPE, "");
	if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0 &&
	    !setlocale(LC_CTYPE, "C.UTF-8"))
		setlocale(LC_CTYPE, "en_US.UTF-8");
}

static enum err
open_keys(FILE **in, struct note *note)
{
	*in = stdin;
	term.keys = NULL;
	if (!isatty(STDIN_FILENO)) {
		*in = term.keys = fopen("/dev/tty", "r");
		if (!term.keys)
			return note_set(
			    note, ERR_READ, "no terminal to read keys from");
	}
	term.in_fd = fileno(*in);
	return ERR_OK;
}

static void
open_colours(enum ui_colour colour)
{
	const char *no_color = getenv("NO_COLOR");

	term.colours = 0;
	if (colour == UI_COLOUR_NEVER ||
	    (colour == UI_COLOUR_AUTO && no_color && *no_color))
		return;
	if (!has_colors())
		return;
	start_color();
	use_default_colors();
	term.colours = COLORS;
}

static void
send_now(const char *s)
{
	putp(s);
	fflush(stdout);
}

static void
open_modes(void)
{
	raw();
	noecho();
	nonl();
	keypad(stdscr, TRUE);
	nodelay(stdscr, TRUE);
	intrflush(stdscr, FALSE);
	set_escdelay(ESCAPE_DELAY_MS);
	define_key("\033[200~", CODE_PASTE_BEGIN);
	define_key("\033[201~", CODE_PASTE_END);
	send_now(PASTE_ON);
}

/* A terminal that is known, and whose cursor goes where it is sent. */
static bool
can_be_drawn_on(void)
{
	int problem;
	bool can;

	if (setupterm(NULL, STDOUT_FILENO, &problem) != OK)
		return false;
	can = cursor_address != NULL;
	del_curterm(cur_term);
	return can;
}

enum err
term_open(enum ui_colour colour, struct note *note)
{
	const char *type = getenv("TERM");
	FILE *in;
	enum err err;

	if (!isatty(STDOUT_FILENO))
		return note_set(note, ERR_READ, "no terminal to draw on");
	err = open_keys(&in, note);
	if (err != ERR_OK)
		return err;
	want_utf8();
	tcgetattr(STDOUT_FILENO, &term.modes);
	term.screen = can_be_drawn_on() ? newterm(NULL, stdout, in) : NULL;
	if (!term.screen) {
		if (term.keys)
			fclose(term.keys);
		return note_set(note, ERR_READ,
		    "cannot draw on a terminal of type \"%s\"; --text prints "
		    "the article",
		    type ? type : "");
	}
	term.is_open = true;
	term.empty_reads = 0;
	prepare_farewell();
	xalloc_on_death(restore_now);
	watch_crashes(true);
	open_colours(colour);
	term.has_italic = has_string("sitm");
	open_modes();
	return ERR_OK;
}

void
term_close(void)
{
	if (!term.is_open)
		return;
	term_pause();
	watch_crashes(false);
	xalloc_on_death(NULL);
	delscreen(term.screen);
	if (term.keys)
		fclose(term.keys);
	term.is_open = false;
}

void
term_pause(void)
{
	send_now(PASTE_OFF);
	endwin();
}

void
term_resume(void)
{
	reset_prog_mode();
	send_now(PASTE_ON);
	term_redraw();
}

/* ---- drawing ---- */

void
term_size(int *rows, int *cols)
{
	struct winsize size;

	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 &&
	    size.ws_col > 0 && (size.ws_row != LINES || size.ws_col != COLS))
		resizeterm(size.ws_row, size.ws_col);
	*rows = LINES;
	*cols = COLS;
}

void
term_redraw(void)
{
	clearok(curscr, TRUE);
}

/* How curses says a style. */
struct ink {
	attr_t attr;
	short pair;
};

static struct ink
ink_of(struct style style)
{
	struct look look = theme_look(style, term.colours);
	struct ink ink = {A_NORMAL, 0};
	int pair;

	if (look.bold)
		ink.attr |= A_BOLD;
	if (look.dim)
		ink.attr |= A_DIM;
	if (look.underline)
		ink.attr |= A_UNDERLINE;
	if (look.reverse)
		ink.attr |= A_REVERSE;
	if (look.italic)
		ink.attr |= term.has_italic ? A_ITALIC : A_UNDERLINE;
	if (look.fg < 0 && look.bg < 0)
		return ink;
	pair = alloc_pair(look.fg, look.bg);
	if (pair > 0)
		ink.pair = (short)pair;
	return ink;
}

static void
put_cell(int row, int col, const wchar_t *text, struct ink ink)
{
	cchar_t cell;

	setcchar(&cell, text, ink.attr, ink.pair, NULL);
	mvadd_wch(row, col, &cell);
}

/* A cluster on its way to curses, which has one spacing character and a few
 * combining ones in a cell. */
struct piece {
	wchar_t text[CCHARW_MAX + 1];
	size_t n;
	int cols;
};

static void
put_piece(int row, int *col, struct piece *p, struct ink ink)
{
	while (p->n > 1 && p->text[p->n - 1] == JOINER)
		p->n--;
	if (!p->n)
		return;
	p->text[p->n] = L'\0';
	put_cell(row, *col, p->text, ink);
	*col += p->cols;
	p->n = 0;
}

/*
 * Terminals disagree about sequences of emoji, so of a cluster only as many
 * characters are sent as fill its columns for one that knows no sequences: of
 * a family the first face, of a flag its two letters, of a heart with an emoji
 * selector the plain heart.
 */
static void
put_cluster(int row, int col, int cols, struct slice bytes, struct ink ink)
{
	struct piece p = {.n = 0};
	int end = col + cols;

	for (size_t at = 0; at < bytes.len;) {
		uint32_t cp;
		int width;

		at += utf8_next(bytes.at + at, bytes.len - at, &cp);
		width = wcwidth((wchar_t)cp);
		if (width > 0) {
			put_piece(row, &col, &p, ink);
			if (width > end - col)
				break;
			p.cols = width;
		} else if (p.n == 0) {
			p.text[p.n++] = width < 0 ? L'?' : L' ';
			p.cols = 1;
		}
		if (width >= 0 && p.n < CCHARW_MAX && cp != VARIATION_TEXT &&
		    cp != VARIATION_EMOJI)
			p.text[p.n++] = (wchar_t)cp;
	}
	put_piece(row, &col, &p, ink);
	while (col < end)
		put_cell(row, col++, L" ", ink);
}

static void
draw_row(const struct grid *g, int row)
{
	struct style style = {0};
	struct ink ink = ink_of(style);

	for (int col = 0; col < g->cols; col++) {
		const struct cell *cell = grid_cell(g, row, col);

		if (!cell->cols)
			continue;
		if (!style_eq(cell->style, style)) {
			style = cell->style;
			ink = ink_of(style);
		}
		put_cluster(row, col, cell->cols, grid_cluster(g, cell), ink);
	}
}

void
term_draw(const struct grid *g)
{
	erase();
	for (int row = 0; row < g->rows && row < LINES; row++)
		draw_row(g, row);
	curs_set(g->cursor_row >= 0);
	if (g->cursor_row >= 0)
		move(g->cursor_row, g->cursor_col);
	refresh();
}

/* ---- keys ---- */

static int
special_key(wint_t code)
{
	switch (code) {
	case KEY_UP:
		return KEYS_UP;
	case KEY_DOWN:
		return KEYS_DOWN;
	case KEY_LEFT:
		return KEYS_LEFT;
	case KEY_RIGHT:
		return KEYS_RIGHT;
	case KEY_HOME:
		return KEYS_HOME;
	case KEY_END:
		return KEYS_END;
	case KEY_PPAGE:
		return KEYS_PAGE_UP;
	case KEY_NPAGE:
		return KEYS_PAGE_DOWN;
	case KEY_DC:
		return KEYS_DELETE;
	case KEY_ENTER:
		return KEYS_ENTER;
	case KEY_BACKSPACE:
		return KEYS_BACKSPACE;
	case KEY_F(1):
		return KEYS_F1;
	case CODE_PASTE_BEGIN:
		return KEYS_PASTE_BEGIN;
	case CODE_PASTE_END:
		return KEYS_PASTE_END;
	default:
		return KEYS_UNKNOWN;
	}
}

/* A key that is there already, or TERM_NOTHING. */
static int
key_now(void)
{
	wint_t code;
	int kind;

	/* A new size is told by its signal, see signals.h. */
	do
		kind = get_wch(&code);
	while (kind == KEY_CODE_YES && code == KEY_RESIZE);
	if (kind == KEY_CODE_YES)
		return special_key(code);
	if (kind == ERR)
		return TERM_NOTHING;
	if (code == '\n')
		return KEYS_ENTER;
	return code ? (int)code : KEYS_UNKNOWN;
}

int
term_read(int timeout_ms, int wake_fd)
{
	struct pollfd fd[] = {
	    {.fd = term.in_fd, .events = POLLIN},
	    {.fd = wake_fd, .events = POLLIN},
	};
	int key = key_now();

	if (key != TERM_NOTHING)
		return key;
	if (poll(fd, 2, timeout_ms) <= 0)
		return TERM_NOTHING;
	if (!fd[0].revents)
		return TERM_NOTHING;
	key = key_now();
	if (key != TERM_NOTHING) {
		term.empty_reads = 0;
		return key;
	}
	if (fd[0].revents & (POLLHUP | POLLERR | POLLNVAL))
		return TERM_GONE;
	return ++term.empty_reads >= EMPTY_READS ? TERM_GONE : TERM_NOTHING;
}
