/*
 * sniff_markdown.c - is a text without a telling name Markdown?
 *
 * Floor 2, input.
 */
#include "config.h"

#include "sniff_markdown.h"

#include <string.h>

enum {
	LOOK_MAX = 64 * 1024, /* bytes */
	LEVEL_MAX = 6,
	UNDERLINE_MIN = 3
};

/* The headings seen so far. */
struct signs {
	size_t hash_n;  /* "## Words" */
	size_t under_n; /* words, and a line of = or - under them */
};

static bool
has_inside(struct slice line, const char *piece)
{
	return memmem(line.at, line.len, piece, strlen(piece)) != NULL;
}

/* "## Words": how many '#'; 0 if it is no heading. */
static size_t
hashes(struct slice line)
{
	size_t n = 0;

	while (n < line.len && line.at[n] == '#')
		n++;
	return n <= LEVEL_MAX && n + 1 < line.len && line.at[n] == ' ' &&
		line.at[n + 1] != ' '
	    ? n
	    : 0;
}

/* Nothing but one of the two signs that underline a heading? */
static bool
is_underline(struct slice line)
{
	if (line.len < UNDERLINE_MIN || (*line.at != '=' && *line.at != '-'))
		return false;
	for (size_t i = 1; i < line.len; i++)
		if (line.at[i] != *line.at)
			return false;
	return true;
}

/* "**Words**" in one line. */
static bool
has_bold(struct slice line)
{
	const char *from = memmem(line.at, line.len, "**", 2);
	size_t left = from ? line.len - (size_t)(from - line.at) : 0;

	return left > 4 && from[2] != '*' && from[2] != ' ' &&
	    memmem(from + 3, left - 3, "**", 2) != NULL;
}

/* Look at a line for headings; `above` are the two before it, the nearer one
 * first. */
static void
look_at(struct signs *s, struct slice line, const struct slice above[2])
{
	if (hashes(line) && !above[0].len)
		s->hash_n++;
	/* A comment goes on in its next line. */
	if (hashes(above[0]) && !above[1].len && line.len && *line.at == '#')
		s->hash_n--;
	if (is_underline(line) && above[0].len && !above[1].len)
		s->under_n++;
}

/* Cut the first line off `text`, and the blanks off the line. */
static struct slice
next_line(struct slice *text)
{
	const char *end = memchr(text->at, '\n', text->len);
	struct slice line = {
	    text->at, end ? (size_t)(end - text->at) : text->len};
	size_t step = line.len + (end != NULL);

	text->at += step;
	text->len -= step;
	return slice_trim(line);
}

/* A link, bold words or a fence anywhere?  Asked only of what has a heading:
 * most texts have none. */
static bool
has_mark(struct slice text)
{
	while (text.len) {
		struct slice line = next_line(&text);

		if (has_inside(line, "](http") || has_inside(line, "](/") ||
		    has_inside(line, "](#") || has_bold(line) ||
		    (line.len >= 3 && memcmp(line.at, "```", 3) == 0))
			return true;
	}
	return false;
}

bool
sniff_markdown(struct slice text)
{
	struct signs s = {0};
	struct slice above[2] = {{0}}, left;

	if (text.len > LOOK_MAX)
		text.len = LOOK_MAX;
	for (left = text; left.len;) {
		struct slice line = next_line(&left);

		look_at(&s, line, above);
		above[1] = above[0];
		above[0] = line;
	}
	return s.hash_n >= 2 || (s.hash_n + s.under_n > 0 && has_mark(text));
}
