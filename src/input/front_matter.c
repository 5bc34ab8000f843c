/*
 * front_matter.c - what a Markdown file says of itself before its text.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "front_matter.h"

#include <stdbool.h>
#include <string.h>

enum {
	LOOK_LEN = 16 * 1024 /* front matter that is longer is none */
};

static struct slice
cut(struct slice text, struct range r)
{
	return (struct slice){text.at + r.start, r.end - r.start};
}

static struct range
trim(struct slice text, struct range r)
{
	struct slice trimmed = slice_trim(cut(text, r));

	r.start = (size_t)(trimmed.at - text.at);
	r.end = r.start + trimmed.len;
	return r;
}

/* The line from byte `at` on, without its end. */
static struct range
line_at(struct slice text, size_t at)
{
	const char *end = memchr(text.at + at, '\n', text.len - at);

	return (struct range){at, end ? (size_t)(end - text.at) : text.len};
}

/* The value without marks and brackets around it. */
static struct range
unquote(struct slice text, struct range r)
{
	r = trim(text, r);
	while (r.end - r.start >= 2 && strchr("\"'[", text.at[r.start]) &&
	    strchr("\"']", text.at[r.end - 1]))
		r = trim(text, (struct range){r.start + 1, r.end - 1});
	return r;
}

static bool
is_key(struct slice text, struct range key, const char *name)
{
	return slice_eq_ascii_nocase(cut(text, key), slice_of(name));
}

/* "[Ann, Bo]" or "Ann": each name by itself. */
static void
add_authors(struct front_matter *f, struct slice text, struct range value)
{
	bool is_list = !range_is_empty(value) && text.at[value.start] == '[';
	size_t at;

	value = unquote(text, value);
	at = value.start;
	while (at < value.end && f->author_n < FRONT_AUTHORS) {
		size_t end = at;

		while (end < value.end && !(is_list && text.at[end] == ','))
			end++;
		f->author[f->author_n] = unquote(text, (struct range){at, end});
		if (!range_is_empty(f->author[f->author_n]))
			f->author_n++;
		at = end + 1;
	}
}

/* One line; a line "- Ann" goes on with the list of `is_in_authors`. */
static void
read_line(struct front_matter *f, struct slice text, struct range line,
    bool *is_in_authors)
{
	struct slice bytes = cut(text, line);
	const char *colon = memchr(bytes.at, ':', bytes.len);
	const char *equals = memchr(bytes.at, '=', bytes.len);
	const char *mark =
	    !colon || (equals && equals < colon) ? equals : colon;
	struct range key = line, value = line;

	if (*is_in_authors && slice_trim(bytes).len &&
	    *slice_trim(bytes).at == '-') {
		value.start = (size_t)(slice_trim(bytes).at - text.at) + 1;
		add_authors(f, text, trim(text, value));
		return;
	}
	*is_in_authors = false;
	if (!mark)
		return;
	key.end = (size_t)(mark - text.at);
	value.start = key.end + 1;
	key = trim(text, key);
	value = trim(text, value);
	if (is_key(text, key, "title"))
		f->title = unquote(text, value);
	else if (is_key(text, key, "date"))
		f->date = unquote(text, value);
	else if (is_key(text, key, "lang") || is_key(text, key, "language"))
		f->language = unquote(text, value);
	else if (is_key(text, key, "author") || is_key(text, key, "authors")) {
		add_authors(f, text, value);
		*is_in_authors = range_is_empty(value);
	}
}

void
front_matter_read(struct front_matter *f, struct slice text)
{
	struct range line;
	struct slice fence;
	bool is_in_authors = false;

	*f = (struct front_matter){0};
	if (!text.len)
		return;
	line = line_at(text, 0);
	fence = slice_trim(cut(text, line));
	if (!slice_eq(fence, slice_of("---")) &&
	    !slice_eq(fence, slice_of("+++")))
		return;
	while (line.end + 1 < text.len && line.end < LOOK_LEN) {
		line = line_at(text, line.end + 1);
		if (slice_eq(slice_trim(cut(text, line)), fence)) {
			f->all.end = line.end;
			return;
		}
		read_line(f, text, line, &is_in_authors);
	}
	*f = (struct front_matter){0};
}
