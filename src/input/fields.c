/*
 * fields.c - what an article's blocks say of its authors, date and site.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "fields.h"

#include <string.h>
#include <strings.h>

#include "cues.h"

enum {
	AUTHORS_MAX = 16
};

static bool
begins(struct slice s, const char *word)
{
	size_t len = strlen(word);

	return s.len >= len && strncasecmp(s.at, word, len) == 0;
}

/* `s` without its first `len` bytes. */
static struct slice
rest_of(struct slice s, size_t len)
{
	return (struct slice){s.at + len, s.len - len};
}

/* Bytes of what stands between two names at the head of `s`; 0 if nothing. */
static size_t
separator_len(struct slice s)
{
	static const char *const sep[] = {
	    ", and ", ", ", " and ", " & ", " und ", " et ", " y "};

	for (size_t i = 0; i < sizeof(sep) / sizeof(sep[0]); i++)
		if (begins(s, sep[i]))
			return strlen(sep[i]);
	return 0;
}

/* Where the names end and something else begins: a bar, a date. */
static size_t
names_len(struct slice s)
{
	for (size_t i = 0; i < s.len; i++) {
		struct slice rest = rest_of(s, i);

		if ((*rest.at >= '0' && *rest.at <= '9') || *rest.at == '@')
			return i;
		if (begins(rest, " | ") || begins(rest, " • ") ||
		    begins(rest, " <") || begins(rest, " · ") ||
		    begins(rest, " - ") || begins(rest, " – ") ||
		    begins(rest, " on ") || begins(rest, " updated") ||
		    begins(rest, " published"))
			return i;
	}
	return s.len;
}

/* "CNN Editor-at-large" after a comma is what she is, not another author. */
static bool
is_role(struct slice s)
{
	static const char *const role[] = {"editor", "writer", "reporter",
	    "correspondent", "columnist", "contributor", "staff", "producer"};

	for (size_t i = 0; i < sizeof(role) / sizeof(role[0]); i++)
		for (size_t at = 0; at < s.len; at++)
			if (begins(rest_of(s, at), role[i]))
				return true;
	return false;
}

/* "MS", "Ph.D." after a comma are degrees. */
static bool
is_degree(struct slice s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.at[i] == ' ')
			return false;
	return s.len <= 5;
}

static void
add_author(struct article *a, struct slice name)
{
	name = slice_trim(name);
	if (!name.len || a->byline_n == AUTHORS_MAX ||
	    (a->byline_n && (is_role(name) || is_degree(name))))
		return;
	if (!a->byline)
		a->byline =
		    arena_alloc(&a->arena, AUTHORS_MAX * sizeof(*a->byline));
	a->byline[a->byline_n++] = name;
}

static void
add_authors(struct article *a, struct slice names)
{
	size_t from = 0;

	for (size_t at = 0; at < names.len;) {
		size_t len = separator_len(rest_of(names, at));

		if (!len) {
			at++;
			continue;
		}
		add_author(a, (struct slice){names.at + from, at - from});
		from = at += len;
	}
	add_author(a, rest_of(names, from));
}

/* "By Ann Example and Bo Sample | The Daily Paper" */
static void
read_byline(struct article *a, struct range block)
{
	size_t names_at = block.start, len;
	struct slice names, site;

	cue_is_byline(a->text, block, &names_at);
	names = (struct slice){a->text + names_at, block.end - names_at};
	len = names_len(names);
	add_authors(a, (struct slice){names.at, len});
	site = rest_of(names, len);
	if (begins(site, " | ") && !a->site.len &&
	    !cue_is_date(
		a->text, (struct range){names_at + len + 3, block.end}))
		a->site = slice_trim(rest_of(site, 3));
}

/* The date without the word that says whose it is, or the place. */
static void
read_date(struct article *a, struct range block)
{
	static const char *const label[] = {"first published", "published",
	    "last updated", "updated", "posted", "date", "on ", ":", " "};
	struct slice date;
	size_t date_at;

	if (!cue_is_date(a->text, block) &&
	    cue_is_dateline(a->text, block, &date_at))
		block.start = date_at;
	date = article_slice(a, block);
	for (size_t i = 0; i < sizeof(label) / sizeof(label[0]); i++)
		if (begins(date, label[i]))
			date = slice_trim(rest_of(date, strlen(label[i])));
	for (size_t i = 0; i + 3 <= date.len; i++)
		if (begins(rest_of(date, i), " | "))
			date.len = i;
	a->published = date;
}

void
fields_from_blocks(struct article *a)
{
	bool had_byline = a->byline_n > 0;

	for (size_t i = 0; i < a->block_n; i++) {
		const struct block *b = &a->block[i];

		if (b->kind == BLOCK_BYLINE && !had_byline)
			read_byline(a, b->text);
		else if (b->kind == BLOCK_DATE && !a->published.len)
			read_date(a, b->text);
	}
}
