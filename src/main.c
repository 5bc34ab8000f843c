/*
 * main.c - the program: argv to exit status.
 *
 * Floor 5.
 */
#include "config.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include <fcntl.h>
#include <unistd.h>

#include "find_speaker.h"
#include "options.h"
#include "pullquote/article.h"
#include "pullquote/load.h"
#include "pullquote/output.h"
#include "pullquote/parse_cage.h"
#include "pullquote/quotes.h"
#include "pullquote/ui.h"
#include "wait_for_page.h"

enum {
	EXIT_OK = 0,
	EXIT_WORLD = 1, /* what can't be read or written */
	EXIT_USAGE = 2,
	TEXT_COLS = 80,
	JOBS_A_CHILD = 50 /* starting one costs some milliseconds */
};

static int
fail(enum err err, const struct note *note)
{
	fprintf(stderr, "pullquote: %s\n", note->text);
	return err == ERR_USAGE ? EXIT_USAGE : EXIT_WORLD;
}

/* Print what --help or --version asks for. */
static enum err
print(const char *text, struct note *note)
{
	if (fputs(text, stdout) == EOF || fflush(stdout) == EOF)
		return note_set(
		    note, ERR_WRITE, "cannot write: %s", strerror(errno));
	return ERR_OK;
}

static enum err
print_help(struct note *note)
{
	struct str help = {0};
	enum err err;

	options_help(&help);
	err = print(str_text(&help), note);
	str_clear(&help);
	return err;
}

static enum err
run_batch(const struct options *o, struct cage *cage, struct note *note)
{
	int from = STDIN_FILENO;
	enum err err;

	if (o->file && strcmp(o->file, "-") != 0)
		from = open(o->file, O_RDONLY | O_CLOEXEC);
	if (from < 0)
		return note_set(
		    note, ERR_READ, "%s: %s", o->file, strerror(errno));
	setvbuf(stdout, NULL, _IONBF, 0); /* answers come in large pieces */
	err = output_batch(stdout, from, cage, note);
	if (from != STDIN_FILENO)
		close(from);
	return err;
}

/* An article with nothing to read is an error, if it is known why. */
static enum err
refuse_unreadable(
    const struct options *o, const struct article *a, struct note *note)
{
	if (article_is_readable(a) || !a->warning_n)
		return ERR_OK;
	return note_set(note, ERR_FORMAT, "%s: %s", o->file ? o->file : "-",
	    a->warning[a->warning_n - 1]);
}

/* One article, as text or JSON. */
static enum err
print_article(const struct options *o, struct cage *cage, struct note *note)
{
	struct article a = {0};
	struct quotes q = {0};
	size_t speaker = SPEAKER_NONE;
	enum err err = load_file(&a, o->file ? o->file : "-", cage, note);

	if (!err && o->job != JOB_JSON)
		err = refuse_unreadable(o, &a, note);
	if (!err && (o->speaker || o->job == JOB_JSON))
		quotes_find(&q, &a);
	if (!err && o->speaker)
		err = find_speaker(&q, o->speaker, &speaker, note);
	if (!err && o->job == JOB_JSON)
		err = output_json(stdout, &a, &q, speaker, note);
	else if (!err)
		err = output_text(stdout, &a, &q, speaker,
		    o->width < 0 ? TEXT_COLS : o->width, note);
	quotes_clear(&q);
	article_clear(&a);
	return err;
}

/* What of the options is for the screen. */
static struct ui_options
screen_options(const struct options *o)
{
	static const enum ui_colour colour[] = {
	    [COLOR_AUTO] = UI_COLOUR_AUTO,
	    [COLOR_ALWAYS] = UI_COLOUR_ALWAYS,
	    [COLOR_NEVER] = UI_COLOUR_NEVER,
	};
	struct ui_options ui = {.name = o->file,
	    .pattern = o->pattern,
	    .speaker = o->speaker,
	    .colour = colour[o->color]};

	if (o->start == START_PARAGRAPH)
		ui.paragraph = o->start_n;
	if (o->start == START_PERCENT)
		ui.percent = (int)o->start_n;
	if (o->width > 0)
		ui.measure = o->width;
	return ui;
}

/* Fetch and load a page; a person waits. */
static enum err
open_page(struct article *a, const char *address, struct cage *cage,
    struct note *note)
{
	struct fetched page = {0};
	enum err err = wait_for_page(&page, address, note);

	if (!err) {
		fputs("reading…", stderr);
		err = load_page(a, &page, cage, note);
		fputs("\r\033[K", stderr);
	}
	fetched_clear(&page);
	return err;
}

/* One article on the screen. */
static enum err
read_article(const struct options *o, struct cage *cage, struct note *note)
{
	struct ui_options ui = screen_options(o);
	struct article a = {0};
	enum err err;

	if (o->file && fetch_is_address(o->file))
		err = open_page(&a, o->file, cage, note);
	else
		err = load_file(&a, o->file ? o->file : "-", cage, note);
	if (!err)
		err = refuse_unreadable(o, &a, note);
	if (!err)
		err = ui_run(&a, &ui, note);
	article_clear(&a);
	return err;
}

static enum err
do_job(const struct options *o, struct cage *cage, struct note *note)
{
	switch (o->job) {
	case JOB_HELP:
		return print_help(note);
	case JOB_VERSION:
		return print(PACKAGE_STRING "\n", note);
	case JOB_BATCH:
		return run_batch(o, cage, note);
	case JOB_READ:
		if (isatty(STDOUT_FILENO))
			return read_article(o, cage, note);
		return print_article(o, cage, note);
	default:
		return print_article(o, cage, note);
	}
}

static enum err
run(const struct options *o, struct note *note)
{
	struct cage *cage = NULL;
	enum err err;

	if (!o->no_sandbox)
		cage = parse_cage_new(o->job == JOB_BATCH ? JOBS_A_CHILD : 1);
	err = do_job(o, cage, note);
	cage_free(cage);
	return err;
}

int
main(int argc, char **argv)
{
	struct options options;
	struct note note;
	enum err err;

	/* A reader that went away is an error to report, not a death. */
	signal(SIGPIPE, SIG_IGN);
	err = options_parse(&options, argc, argv, &note);
	if (!err && !options.file && options.job < JOB_HELP &&
	    isatty(STDIN_FILENO))
		err = note_set(&note, ERR_USAGE,
		    "no article: name a file, or see pullquote --help");
	if (!err)
		err = run(&options, &note);
	/* It may fail only now; and who waits for the end of it need not wait
	 * for the end of the process. */
	if (fclose(stdout) == EOF && !err)
		err = note_set(
		    &note, ERR_WRITE, "cannot write: %s", strerror(errno));
	return err ? fail(err, &note) : EXIT_OK;
}
