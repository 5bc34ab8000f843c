/*
 * browser.c - give an address to the reader's browser.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "browser.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "pullquote/str.h"
#include "pullquote/xalloc.h"

extern char **environ;

/* Elsewhere "open" may be anything. */
#ifdef __APPLE__
static const char OF_THE_SYSTEM[] = "open";
#else
static const char OF_THE_SYSTEM[] = "xdg-open:sensible-browser:www-browser";
#endif

static const char NO_BROWSER[] =
    "No browser: set BROWSER to a program that opens addresses";

bool
browser_takes(struct slice address)
{
	if (!slice_begins_ascii_nocase(address, "http://") &&
	    !slice_begins_ascii_nocase(address, "https://"))
		return false;
	for (size_t i = 0; i < address.len; i++)
		if ((unsigned char)address.at[i] <= ' ' ||
		    address.at[i] == 0x7F)
			return false;
	return true;
}

/* ---- the command ---- */

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

/* Append a word with the address in it; was there a place for it? */
static bool
add_word(struct str *out, struct slice word, const char *address)
{
	bool is_placed = false;

	for (size_t i = 0; i < word.len; i++) {
		bool is_place = word.at[i] == '%' && i + 1 < word.len &&
		    word.at[i + 1] == 's';

		if (is_place)
			str_adds(out, address);
		else
			str_addc(out, word.at[i]);
		i += is_place;
		is_placed |= is_place;
	}
	str_addc(out, '\0');
	return is_placed;
}

/* Append the words of a command, each ended by NUL; how many? */
static size_t
add_words(struct str *out, struct slice command, const char *address,
    bool *in_background)
{
	bool is_placed = false;
	size_t n = 0;

	for (size_t at = 0; at < command.len;) {
		struct slice word = {command.at + at, 0};

		while (at < command.len && !is_blank(command.at[at]))
			at++;
		word.len = (size_t)(command.at + at - word.at);
		while (at < command.len && is_blank(command.at[at]))
			at++;
		*in_background =
		    at == command.len && slice_eq(word, slice_of("&"));
		if (!*in_background && word.len) {
			is_placed |= add_word(out, word, address);
			n++;
		}
	}
	if (!is_placed && n) {
		add_word(out, slice_of(address), "");
		n++;
	}
	return n;
}

bool
browser_read(struct browser *b, const char **list, const char *address)
{
	size_t len = strcspn(*list, ":"), n;
	struct slice command = slice_trim((struct slice){*list, len});
	struct str words = {0};

	*b = (struct browser){0};
	*list += len + ((*list)[len] == ':');
	n = add_words(&words, command, address, &b->in_background);
	if (!n || n > BROWSER_WORDS + 1) {
		str_clear(&words);
		b->in_background = false;
		return false;
	}
	b->bytes = words.at;
	for (size_t i = 0, at = 0; i < n; i++) {
		b->argv[i] = b->bytes + at;
		at += strlen(b->bytes + at) + 1;
	}
	return true;
}

void
browser_clear(struct browser *b)
{
	free(b->bytes);
	*b = (struct browser){0};
}

/* ---- the program ---- */

/* Only opening it tells. */
static bool
has_terminal(void)
{
	int fd = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);

	if (fd < 0)
		return false;
	close(fd);
	return true;
}

/* The terminal, even if our input is something else; or nothing at all. */
static void
set_files(posix_spawn_file_actions_t *files, bool in_background)
{
	if (in_background) {
		posix_spawn_file_actions_addopen(
		    files, STDIN_FILENO, "/dev/null", O_RDWR, 0);
		posix_spawn_file_actions_adddup2(
		    files, STDIN_FILENO, STDOUT_FILENO);
		posix_spawn_file_actions_adddup2(
		    files, STDIN_FILENO, STDERR_FILENO);
	} else if (!isatty(STDIN_FILENO) && has_terminal()) {
		posix_spawn_file_actions_addopen(
		    files, STDIN_FILENO, "/dev/tty", O_RDWR, 0);
	}
}

static int
start(pid_t *child, const struct browser *b)
{
	posix_spawn_file_actions_t files;
	posix_spawnattr_t attr;
	sigset_t all, none;
	int failure;

	sigfillset(&all);
	sigemptyset(&none);
	posix_spawn_file_actions_init(&files);
	set_files(&files, b->in_background);
	posix_spawnattr_init(&attr);
	posix_spawnattr_setsigdefault(&attr, &all);
	posix_spawnattr_setsigmask(&attr, &none);
	posix_spawnattr_setflags(&attr,
	    (short)(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK |
		(b->in_background ? POSIX_SPAWN_SETPGROUP : 0)));
	failure =
	    posix_spawnp(child, b->argv[0], &files, &attr, b->argv, environ);
	posix_spawnattr_destroy(&attr);
	posix_spawn_file_actions_destroy(&files);
	return failure;
}

/* ^C is for the program while it has the terminal. */
static enum err
wait_for(pid_t child, const char *name, struct note *note)
{
	struct sigaction ignore = {.sa_handler = SIG_IGN}, of_int, of_quit;
	int status = 0;

	sigaction(SIGINT, &ignore, &of_int);
	sigaction(SIGQUIT, &ignore, &of_quit);
	while (waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
	sigaction(SIGINT, &of_int, NULL);
	sigaction(SIGQUIT, &of_quit, NULL);
	if (WIFEXITED(status) && WEXITSTATUS(status))
		return note_set(note, ERR_READ, "%s ended with status %d", name,
		    WEXITSTATUS(status));
	return note_set(note, ERR_OK, "Opened with %s", name);
}

enum err
browser_open(const char *list, const char *address, struct note *note)
{
	bool is_ours = !list || !*list;
	enum err err = ERR_READ;

	note_set(note, err, "%s", NO_BROWSER);
	if (is_ours)
		list = OF_THE_SYSTEM;
	for (bool is_started = false; !is_started && *list;) {
		struct browser b;
		pid_t child;

		is_started =
		    browser_read(&b, &list, address) && start(&child, &b) == 0;
		if (is_started && b.in_background)
			err = note_set(
			    note, ERR_OK, "Opening with %s", b.argv[0]);
		else if (is_started)
			err = wait_for(child, b.argv[0], note);
		browser_clear(&b);
	}
	/* What the system has may have nothing to go on with. */
	return err && is_ours ? note_set(note, err, "%s", NO_BROWSER) : err;
}
