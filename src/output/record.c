/*
 * record.c - one record of --batch, read.
 *
 * Floor 3, output.
 */
#include "config.h"

#include "record.h"

#include "pullquote/utf8.h"
#include "scan.h"
#include "writer.h"

static void
forget_id(struct record *r)
{
	str_cut(&r->id, 0);
	str_adds(&r->id, "null");
}

/* The id goes out as it came in; a string in the writer's way, so that it
 * holds no line end of any kind. */
static bool
read_id(struct record *r, struct scan *s)
{
	struct writer id = {.out = r->id};
	struct slice json;
	bool ok;

	str_cut(&id.out, 0);

	if (scan_is_string(s)) {
		ok = scan_string(s, &r->word);
		writer_string(&id, str_slice(&r->word));
	} else {
		ok = scan_value(s, &json);
		if (ok)
			writer_raw(&id, json);
	}
	if (ok && !utf8_is_valid(id.out.at, id.out.len))
		ok = scan_fail(s, "an id that is no UTF-8");
	r->id = id.out;
	if (!ok)
		forget_id(r);
	return ok;
}

static bool
read_text(struct record *r, struct scan *s, bool is_html)
{
	r->has_text = scan_is_string(s);
	r->is_html = is_html;
	return r->has_text ? scan_string(s, &r->text) : scan_value(s, NULL);
}

static bool
read_url(struct record *r, struct scan *s)
{
	return scan_is_string(s) ? scan_string(s, &r->url)
				 : scan_value(s, NULL);
}

static bool
read_member(struct record *r, struct scan *s)
{
	struct slice key;

	if (!scan_string(s, &r->word) ||
	    !scan_expect(s, ':', "a colon should be here"))
		return false;
	key = str_slice(&r->word);
	if (slice_eq(key, slice_of("id")))
		return read_id(r, s);
	if (slice_eq(key, slice_of("text")))
		return read_text(r, s, false);
	if (slice_eq(key, slice_of("html")))
		return read_text(r, s, true);
	if (slice_eq(key, slice_of("url")))
		return read_url(r, s);
	return scan_value(s, NULL);
}

static bool
read_object(struct record *r, struct scan *s)
{
	if (!scan_expect(s, '{', "no JSON object"))
		return false;
	if (scan_skip(s, '}'))
		return scan_end(s);
	do {
		if (!read_member(r, s))
			return false;
	} while (scan_skip(s, ','));
	return scan_expect(s, '}', "a comma or a bracket should be here") &&
	    scan_end(s);
}

enum err
record_read(struct record *r, struct slice line, struct note *note)
{
	struct scan s = {.json = line};

	forget_id(r);
	str_cut(&r->url, 0);
	r->has_text = r->is_html = false;
	if (!read_object(r, &s))
		return note_set(
		    note, ERR_FORMAT, "byte %zu: %s", s.at + 1, s.error);
	if (!r->has_text)
		return note_set(
		    note, ERR_FORMAT, "no string \"text\" or \"html\"");
	return ERR_OK;
}

void
record_clear(struct record *r)
{
	str_clear(&r->id);
	str_clear(&r->text);
	str_clear(&r->url);
	str_clear(&r->word);
	*r = (struct record){0};
}
