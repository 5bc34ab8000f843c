/*
 * screen.c - the real binary on a terminal that a test can read.
 */
#include "config.h"

#include "screen.h"

#include <errno.h>
#include <ftw.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <vterm.h>

#include "pullquote/str.h"
#include "pullquote/utf8.h"
#include "shell.h"

/* A silence of this length that the program sleeps through is the end of it.
 * Longer than the time a lone Escape waits to be told from an arrow key. */
enum {
	QUIET_MS = 40
};

enum {
	ARGS_MAX = 32,
	ENV_MAX = 32
};

struct screen {
	struct shell shell;
	VTerm *vterm;
	VTermScreen *drawn;
	bool is_alternate, is_cursor_visible;
	struct termios modes; /* before the program ran */
	bool takes_terminal;  /* it is the reader, which asks for raw keys */
	char home[64];
	struct str text; /* what screen_row and screen_text gave last */
};

/* ---- starting and ending ---------------------------------------------- */

static int
keep_property(VTermProp prop, VTermValue *value, void *user)
{
	struct screen *s = user;

	if (prop == VTERM_PROP_ALTSCREEN)
		s->is_alternate = value->boolean;
	else if (prop == VTERM_PROP_CURSORVISIBLE)
		s->is_cursor_visible = value->boolean;
	return 1;
}

static void
open_drawing(struct screen *s, int rows, int cols)
{
	static const VTermScreenCallbacks callbacks = {
	    .settermprop = keep_property};

	s->vterm = vterm_new(rows, cols);
	vterm_set_utf8(s->vterm, 1);
	s->drawn = vterm_obtain_screen(s->vterm);
	vterm_screen_enable_altscreen(s->drawn, 1);
	vterm_screen_set_callbacks(s->drawn, &callbacks, s);
	vterm_screen_reset(s->drawn, 1);
}

static const char *
env_or(const char *name, const char *otherwise)
{
	const char *value = getenv(name);

	return value && value[0] ? value : otherwise;
}

/* The environment of the program; the items are ours. */
struct environment {
	char *item[ENV_MAX];
	size_t n;
};

/* Set `name` to `value`, in place of what it was. */
static void
set_env(struct environment *env, const char *name, const char *value)
{
	struct str item = {0};
	size_t i = 0;

	str_addf(&item, "%s=", name);
	while (i < env->n && strncmp(env->item[i], item.at, item.len) != 0)
		i++;
	str_adds(&item, value);
	assert_true(i + 1 < ENV_MAX);
	if (i == env->n)
		env->n++;
	free(env->item[i]);
	env->item[i] = item.at;
}

static void
pin_environment(
    struct environment *env, const char *home, const char *const *more)
{
	static const char *const passed[] = {
	    "PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"};
	char name[64];

	set_env(env, "HOME", home);
	set_env(env, "TERM", "xterm-256color");
	set_env(env, "LC_ALL", "C.UTF-8");
	set_env(env, "LANG", "C.UTF-8");
	set_env(env, "TZ", "UTC");
	for (size_t i = 0; i < COUNT(passed); i++)
		if (getenv(passed[i]))
			set_env(env, passed[i], getenv(passed[i]));
	for (; more && *more; more++) {
		size_t len = strcspn(*more, "=");
		assert_true(len < sizeof(name));
		memcpy(name, *more, len);
		name[len] = '\0';
		set_env(env, name, *more + len + 1);
	}
}

static void
make_home(struct screen *s)
{
	snprintf(s->home, sizeof(s->home), "%s/pullquote-test-XXXXXX",
	    env_or("TMPDIR", "/tmp"));
	if (!mkdtemp(s->home))
		fail_msg("no directory for HOME: %s", strerror(errno));
}

static int
remove_one(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	(void)st, (void)type, (void)ftw;
	return remove(path);
}

struct screen *
screen_start(void **state, const struct screen_setup *setup)
{
	struct screen *s = calloc(1, sizeof(*s));
	struct environment env = {0};
	struct str reader = {0};
	char *argv[ARGS_MAX] = {0};
	int rows = setup->rows ? setup->rows : 24;
	int cols = setup->cols ? setup->cols : 80;
	bool is_up;

	assert_non_null(s);
	*state = s;
	s->takes_terminal = !setup->program;
	make_home(s);
	open_drawing(s, rows, cols);
	s->is_cursor_visible = true;
	pin_environment(&env, s->home, setup->env);
	str_addf(&reader, "%s/pullquote", env_or("top_builddir", "."));
	argv[0] = (char *)(setup->program ? setup->program : reader.at);
	for (int i = 0; setup->args && setup->args[i]; i++) {
		assert_true(i + 2 < ARGS_MAX);
		argv[i + 1] = (char *)setup->args[i];
	}
	is_up = shell_start(&s->shell,
	    &(struct shell_job){.rows = rows,
		.cols = cols,
		.path = argv[0],
		.argv = argv,
		.env = env.item,
		.dir = env_or("top_srcdir", "."),
		.input = setup->input,
		.modes = &s->modes});
	for (size_t i = 0; i < env.n; i++)
		free(env.item[i]);
	str_clear(&reader);
	if (!is_up)
		fail_msg("no terminal to test on: %s", strerror(errno));
	return s;
}

struct screen *
screen_open(void **state, const char *const *args)
{
	return screen_start(state, &(struct screen_setup){.args = args});
}

int
screen_teardown(void **state)
{
	struct screen *s = *state;

	if (!s)
		return 0;
	shell_end(&s->shell);
	vterm_free(s->vterm);
	nftw(s->home, remove_one, 8, FTW_DEPTH | FTW_PHYS);
	str_clear(&s->text);
	free(s);
	*state = NULL;
	return 0;
}

/* ---- the loop of every wait -------------------------------------------- */

static long
now_ms(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000L + ts.tv_nsec / 1000000L;
}

/* Draw what the program printed.  Returns false if there is nothing more. */
static bool
draw_output(struct screen *s)
{
	char bytes[4096];
	ssize_t n;

	if (s->shell.master < 0)
		return false;
	n = read(s->shell.master, bytes, sizeof(bytes));
	if (n <= 0)
		return false;
	vterm_input_write(s->vterm, bytes, (size_t)n);
	return true;
}

/* Wait for output or an event, `ms` at most.  Returns whether one came. */
static bool
pump(struct screen *s, int ms)
{
	struct pollfd fd[2] = {{.fd = s->shell.events, .events = POLLIN},
	    {.fd = s->shell.master, .events = POLLIN}};
	bool came = false;

	if (s->shell.is_ended || s->shell.is_stopped)
		fd[0].fd = -1;
	if (poll(fd, 2, ms) <= 0)
		return false;
	if (fd[1].revents & POLLIN)
		came = draw_output(s);
	/* Events after output, so that an end's last words are drawn. */
	if (!came && fd[0].revents) {
		shell_read_event(&s->shell);
		came = true;
	}
	return came;
}

void
screen_fail(struct screen *s, const char *file, int line, const char *format,
    const char *what)
{
	const char *at = screen_text(s);

	fprintf(stderr, "# %s:%d: ", file, line);
	fprintf(stderr, format, what);
	fprintf(stderr, "\n# the screen, %d x %d:\n", screen_rows(s),
	    screen_cols(s));
	for (; *at; at += strcspn(at, "\n") + 1)
		fprintf(stderr, "# |%.*s\n", (int)strcspn(at, "\n"), at);
	_fail(file, line);
}

/* ---- doing -------------------------------------------------------------- */

void
screen_type(struct screen *s, const char *keys)
{
	size_t len = strlen(keys);

	while (len > 0) {
		ssize_t n = write(s->shell.master, keys, len);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			fail_msg("cannot type: %s", strerror(errno));
		keys += n;
		len -= (size_t)n;
	}
}

void
screen_press(struct screen *s, const char *keys)
{
	screen_type(s, keys);
	screen_settle(s);
}

void
screen_resize(struct screen *s, int rows, int cols)
{
	screen_settle(s);
	vterm_set_size(s->vterm, rows, cols);
	shell_resize(&s->shell, rows, cols);
	screen_settle(s);
}

void
screen_signal(struct screen *s, int sig)
{
	if (!s->shell.is_ended)
		kill(s->shell.job, sig);
}

void
screen_wait_stopped(struct screen *s)
{
	long deadline = now_ms() + SCREEN_DEADLINE_MS;

	while (!s->shell.is_stopped) {
		if (s->shell.is_ended || now_ms() > deadline)
			screen_fail(
			    s, __FILE__, __LINE__, "%s", "it did not stop");
		pump(s, QUIET_MS);
	}
	while (pump(s, 0))
		;
}

void
screen_continue(struct screen *s)
{
	shell_continue(&s->shell);
}

void
screen_hang_up(struct screen *s)
{
	shell_hang_up(&s->shell);
}

/* ---- waiting ------------------------------------------------------------ */

/* Before it has the terminal the reader waits for its parser, not for keys. */
static bool
is_ready(const struct screen *s)
{
	struct termios now;

	if (!s->takes_terminal || s->shell.slave < 0)
		return true;
	return tcgetattr(s->shell.slave, &now) == 0 && !(now.c_lflag & ICANON);
}

void
screen_settle(struct screen *s)
{
	long deadline = now_ms() + SCREEN_DEADLINE_MS;

	for (;;) {
		unsigned long mark = is_ready(s) ? shell_mark(&s->shell) : 0;

		if (now_ms() > deadline)
			screen_fail(s, __FILE__, __LINE__, "%s",
			    "it keeps running, and a test waits for it");
		if (pump(s, QUIET_MS))
			continue;
		if (s->shell.is_ended || s->shell.is_stopped)
			return;
		if (mark != 0 && shell_mark(&s->shell) == mark)
			return;
	}
}

void
screen_expect_at(struct screen *s, const char *text, const char *file, int line)
{
	long deadline = now_ms() + SCREEN_DEADLINE_MS;

	while (!screen_find(s, text, NULL, NULL)) {
		bool came = pump(s, QUIET_MS);
		if (now_ms() > deadline || (!came && s->shell.is_ended))
			screen_fail(
			    s, file, line, "\"%s\" does not show", text);
	}
}

void
screen_refute_at(struct screen *s, const char *text, const char *file, int line)
{
	screen_settle(s);
	if (screen_find(s, text, NULL, NULL))
		screen_fail(s, file, line, "\"%s\" shows", text);
}

int
screen_wait_end(struct screen *s)
{
	long deadline = now_ms() + SCREEN_DEADLINE_MS;

	while (!s->shell.is_ended) {
		if (now_ms() > deadline)
			screen_fail(
			    s, __FILE__, __LINE__, "%s", "it does not end");
		pump(s, QUIET_MS);
	}
	while (pump(s, 0))
		;
	return WIFSIGNALED(s->shell.status) ? -WTERMSIG(s->shell.status)
					    : WEXITSTATUS(s->shell.status);
}

void
screen_expect_end_at(struct screen *s, int status, const char *file, int line)
{
	char what[32];
	int end = screen_wait_end(s);

	snprintf(what, sizeof(what), "%d, not %d", end, status);
	if (end != status)
		screen_fail(s, file, line, "it ended with %s", what);
}

bool
screen_is_restored(struct screen *s)
{
	struct termios now;

	while (pump(s, 0))
		;
	if (s->is_alternate || !s->is_cursor_visible)
		return false;
	if (tcgetattr(s->shell.slave, &now) != 0)
		return false;
	return now.c_lflag == s->modes.c_lflag &&
	    now.c_iflag == s->modes.c_iflag && now.c_oflag == s->modes.c_oflag;
}

/* ---- reading ------------------------------------------------------------ */

int
screen_rows(const struct screen *s)
{
	int rows, cols;

	vterm_get_size(s->vterm, &rows, &cols);
	return rows;
}

int
screen_cols(const struct screen *s)
{
	int rows, cols;

	vterm_get_size(s->vterm, &rows, &cols);
	return cols;
}

/* The second half of a wide character has this in place of one. */
static const uint32_t WIDE_TAIL = (uint32_t)-1;

static VTermScreenCell
cell_at(const struct screen *s, int row, int col)
{
	VTermScreenCell cell = {0};

	vterm_screen_get_cell(
	    s->drawn, (VTermPos){.row = row, .col = col}, &cell);
	return cell;
}

/* Append one cell; an empty one is a blank. */
static void
add_cell(struct str *out, const VTermScreenCell *cell)
{
	char bytes[4];

	if (cell->chars[0] == WIDE_TAIL)
		return;
	if (cell->chars[0] == 0)
		str_addc(out, ' ');
	for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell->chars[i]; i++)
		str_add(out, bytes, utf8_put(bytes, cell->chars[i]));
}

static void
add_row(struct screen *s, int row)
{
	size_t start = s->text.len;
	int cols = screen_cols(s);

	for (int col = 0; col < cols; col++) {
		VTermScreenCell cell = cell_at(s, row, col);
		add_cell(&s->text, &cell);
	}
	while (s->text.len > start && s->text.at[s->text.len - 1] == ' ')
		str_cut(&s->text, s->text.len - 1);
}

const char *
screen_row(struct screen *s, int row)
{
	str_cut(&s->text, 0);
	add_row(s, row);
	return str_text(&s->text);
}

const char *
screen_bottom(struct screen *s)
{
	return screen_row(s, screen_rows(s) - 1);
}

const char *
screen_text(struct screen *s)
{
	int rows = screen_rows(s);

	str_cut(&s->text, 0);
	for (int row = 0; row < rows; row++) {
		add_row(s, row);
		str_addc(&s->text, '\n');
	}
	return str_text(&s->text);
}

/* The column of byte `at` of the row. */
static int
column_of(const struct screen *s, int row, size_t at)
{
	struct str before = {0};
	int col = 0;

	while (before.len < at) {
		VTermScreenCell cell = cell_at(s, row, col++);
		add_cell(&before, &cell);
	}
	str_clear(&before);
	while (
	    col < screen_cols(s) && cell_at(s, row, col).chars[0] == WIDE_TAIL)
		col++;
	return col;
}

bool
screen_find(struct screen *s, const char *text, int *row, int *col)
{
	int rows = screen_rows(s);

	for (int i = 0; i < rows; i++) {
		const char *line = screen_row(s, i);
		const char *hit = strstr(line, text);
		if (!hit)
			continue;
		if (row)
			*row = i;
		if (col)
			*col = column_of(s, i, (size_t)(hit - line));
		return true;
	}
	return false;
}

static int
colour_index(const VTermColor *colour, bool is_default)
{
	if (is_default)
		return -1;
	return VTERM_COLOR_IS_INDEXED(colour) ? colour->indexed.idx : -2;
}

struct screen_cell
screen_cell(struct screen *s, int row, int col)
{
	VTermScreenCell cell = cell_at(s, row, col);

	return (struct screen_cell){.is_bold = cell.attrs.bold,
	    .is_underlined = cell.attrs.underline != VTERM_UNDERLINE_OFF,
	    .is_reversed = cell.attrs.reverse,
	    .is_italic = cell.attrs.italic,
	    .fg = colour_index(&cell.fg, VTERM_COLOR_IS_DEFAULT_FG(&cell.fg)),
	    .bg = colour_index(&cell.bg, VTERM_COLOR_IS_DEFAULT_BG(&cell.bg))};
}

struct screen_cell
screen_cell_of(struct screen *s, const char *text)
{
	int row = 0, col = 0;

	if (!screen_find(s, text, &row, &col))
		screen_fail(
		    s, __FILE__, __LINE__, "\"%s\" does not show", text);
	return screen_cell(s, row, col);
}
