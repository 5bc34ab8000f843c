/*
 * options.c - what the command line asks for.
 *
 * Floor 5.  One table has every option; parsing and --help are made of it, and
 * a test holds the man page and the completions to it.
 */
#include "config.h"

#include "options.h"

#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Takes the option's value; NULL for options that have none. */
typedef enum err set_fn(
    struct options *o, const char *value, struct note *note);

struct option_row {
	char letter; /* 0: none */
	const char *name;
	const char *value; /* what --help calls it; NULL: takes none */
	const char *help;
	set_fn *set;
};

static enum err
set_job(struct options *o, enum option_job job, struct note *note)
{
	/* Help is help, whatever else was asked for. */
	if (o->job == JOB_HELP || o->job == JOB_VERSION)
		return ERR_OK;
	if (o->job != JOB_READ && o->job != job && job < JOB_HELP)
		return note_set(note, ERR_USAGE,
		    "--text, --json and --batch exclude each other");
	o->job = job;
	return ERR_OK;
}

static enum err
set_text(struct options *o, const char *value, struct note *note)
{
	(void)value;
	return set_job(o, JOB_TEXT, note);
}

static enum err
set_json(struct options *o, const char *value, struct note *note)
{
	(void)value;
	return set_job(o, JOB_JSON, note);
}

static enum err
set_batch(struct options *o, const char *value, struct note *note)
{
	(void)value;
	return set_job(o, JOB_BATCH, note);
}

static enum err
set_no_sandbox(struct options *o, const char *value, struct note *note)
{
	(void)value;
	(void)note;
	o->no_sandbox = true;
	return ERR_OK;
}

static enum err
set_help(struct options *o, const char *value, struct note *note)
{
	(void)value;
	return set_job(o, JOB_HELP, note);
}

static enum err
set_version(struct options *o, const char *value, struct note *note)
{
	(void)value;
	return set_job(o, JOB_VERSION, note);
}

/* A number from 0 to `max`, digits only.  Returns where it ends, or NULL. */
static const char *
read_number(const char *text, size_t max, size_t *n)
{
	const char *at = text;

	*n = 0;
	for (; *at >= '0' && *at <= '9'; at++) {
		size_t digit = (size_t)(*at - '0');

		if (*n > (max - digit) / 10)
			return NULL;
		*n = *n * 10 + digit;
	}
	return at == text ? NULL : at;
}

static enum err
set_width(struct options *o, const char *value, struct note *note)
{
	size_t n;
	const char *end = read_number(value, SHRT_MAX, &n);

	if (!end || *end)
		return note_set(note, ERR_USAGE,
		    "--width: \"%s\" is no number of columns", value);
	o->width = (int)n;
	return ERR_OK;
}

static enum err
set_pattern(struct options *o, const char *value, struct note *note)
{
	(void)note;
	o->pattern = value;
	return ERR_OK;
}

static enum err
set_speaker(struct options *o, const char *value, struct note *note)
{
	(void)note;
	o->speaker = value;
	return ERR_OK;
}

static enum err
set_color(struct options *o, const char *value, struct note *note)
{
	static const char *const names[] = {
	    [COLOR_AUTO] = "auto",
	    [COLOR_ALWAYS] = "always",
	    [COLOR_NEVER] = "never",
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (strcmp(value, names[i]) != 0)
			continue;
		o->color = (enum option_color)i;
		return ERR_OK;
	}
	return note_set(note, ERR_USAGE,
	    "--color: \"%s\" is none of auto, always, never", value);
}

static const struct option_row OPTIONS[] = {
    {0, "text", NULL, "print the article as clean text", set_text},
    {0, "json", NULL, "print the article as one JSON object", set_json},
    {0, "batch", NULL, "JSON Lines in, JSON Lines out", set_batch},
    {'w', "width", "N", "columns of the text; 0: do not wrap", set_width},
    {'p', "pattern", "PATTERN", "start at the first match", set_pattern},
    {0, "speaker", "NAME", "start at NAME's first quote; print only NAME's",
	set_speaker},
    {0, "color", "WHEN", "use color: auto, always or never", set_color},
    {0, "no-sandbox", NULL, "parse pages without a cage around the parser",
	set_no_sandbox},
    {0, "help", NULL, "show this help", set_help},
    {0, "version", NULL, "show the version", set_version},
};

enum {
	OPTION_N = sizeof(OPTIONS) / sizeof(OPTIONS[0])
};

/* The words still to be read. */
struct words {
	char *const *at; /* ends with NULL */
};

static const struct option_row *
find_name(const char *name, size_t len)
{
	for (size_t i = 0; i < OPTION_N; i++)
		if (strlen(OPTIONS[i].name) == len &&
		    memcmp(OPTIONS[i].name, name, len) == 0)
			return &OPTIONS[i];
	return NULL;
}

static const struct option_row *
find_letter(char letter)
{
	for (size_t i = 0; i < OPTION_N; i++)
		if (OPTIONS[i].letter == letter)
			return &OPTIONS[i];
	return NULL;
}

/* "--name", "--name=value", "--name" "value". */
static enum err
parse_long(struct options *o, struct words *words, struct note *note)
{
	const char *word = *words->at++;
	const char *name = word + 2;
	const char *value = strchr(name, '=');
	size_t len = value ? (size_t)(value - name) : strlen(name);
	const struct option_row *row = find_name(name, len);

	if (!row)
		return note_set(note, ERR_USAGE, "%s: no such option", word);
	if (!row->value && value)
		return note_set(
		    note, ERR_USAGE, "--%s takes no value", row->name);
	if (value)
		value++;
	else if (row->value && *words->at)
		value = *words->at++;
	else if (row->value)
		return note_set(
		    note, ERR_USAGE, "--%s needs %s", row->name, row->value);
	return row->set(o, value, note);
}

/* "-w80", "-w" "80": every option of one letter takes a value. */
static enum err
parse_short(struct options *o, struct words *words, struct note *note)
{
	const char *word = *words->at++;
	const struct option_row *row = find_letter(word[1]);
	const char *value = word + 2;

	if (!row)
		return note_set(note, ERR_USAGE, "%s: no such option", word);
	if (!*value && !*words->at)
		return note_set(
		    note, ERR_USAGE, "-%c needs %s", word[1], row->value);
	if (!*value)
		value = *words->at++;
	return row->set(o, value, note);
}

/* "+N" or "+N%". */
static enum err
parse_start(struct options *o, const char *word, struct note *note)
{
	const char *end = read_number(word + 1, SIZE_MAX / 16, &o->start_n);

	if (end && !*end && o->start_n > 0) {
		o->start = START_PARAGRAPH;
		return ERR_OK;
	}
	if (end && strcmp(end, "%") == 0 && o->start_n <= 100) {
		o->start = START_PERCENT;
		return ERR_OK;
	}
	return note_set(note, ERR_USAGE,
	    "%s: neither a paragraph (+N) nor a place (+N%%)", word);
}

static enum err
parse_file(struct options *o, const char *word, struct note *note)
{
	if (o->file)
		return note_set(note, ERR_USAGE,
		    "%s: one article at a time (%s is named already)", word,
		    o->file);
	if (!*word)
		return note_set(note, ERR_USAGE, "an empty file name");
	o->file = word;
	return ERR_OK;
}

static enum err
parse_word(struct options *o, struct words *words, struct note *note)
{
	const char *word = *words->at;

	if (word[0] == '-' && word[1] == '-')
		return parse_long(o, words, note);
	if (word[0] == '-' && word[1])
		return parse_short(o, words, note);
	words->at++;
	if (word[0] == '+')
		return parse_start(o, word, note);
	return parse_file(o, word, note);
}

enum err
options_parse(
    struct options *o, int argc, char *const argv[], struct note *note)
{
	struct words words = {argv + (argc > 0)};
	enum err err = ERR_OK;

	*o = (struct options){.width = -1};
	while (!err && *words.at && strcmp(*words.at, "--") != 0)
		err = parse_word(o, &words, note);
	if (!err && *words.at)
		words.at++;
	while (!err && *words.at)
		err = parse_file(o, *words.at++, note);
	if (!err && o->job == JOB_BATCH && o->speaker)
		err = note_set(note, ERR_USAGE,
		    "--speaker is for one article, not --batch");
	return err;
}

void
options_help(struct str *out)
{
	str_adds(out,
	    "usage: pullquote [OPTION ...] [+N | +N%] [FILE | ADDRESS | -]\n"
	    "Read an article and see who says what in it.\n\n");
	for (size_t i = 0; i < OPTION_N; i++) {
		const struct option_row *row = &OPTIONS[i];
		size_t start = out->len;

		if (row->letter)
			str_addf(out, "  -%c, --%s", row->letter, row->name);
		else
			str_addf(out, "      --%s", row->name);
		if (row->value)
			str_addf(out, "=%s", row->value);
		while (out->len < start + 25)
			str_addc(out, ' ');
		str_addf(out, " %s\n", row->help);
	}
	str_adds(out,
	    "  +N                      start at paragraph N\n"
	    "  +N%                     start at N percent\n\n"
	    "Without a terminal to write to, the article comes as text.\n"
	    "In the reader, h shows the keys; man pullquote has the rest.\n");
}
