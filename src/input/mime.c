/*
 * mime.c - the parts of a mail, and out of their encodings.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "mime.h"

#include <string.h>

#include "label.h"
#include "pullquote/decode.h"

enum {
	DEPTH_MAX = 8
};

/* Take the next line off `text`, without its end. */
static struct slice
next_line(struct slice *text)
{
	const char *end = text->len ? memchr(text->at, '\n', text->len) : NULL;
	struct slice line = *text;

	if (end)
		line.len = (size_t)(end - text->at);
	text->at += line.len + (end != NULL);
	text->len -= line.len + (end != NULL);
	return line;
}

/* A line that begins with a blank goes on with the field before. */
struct slice
mime_field(const struct mime_part *part, const char *name)
{
	struct slice left = part->head, value = {0};
	size_t len = strlen(name);

	while (left.len) {
		struct slice line = next_line(&left);

		if (!value.at && slice_begins_ascii_nocase(line, name) &&
		    line.len > len && line.at[len] == ':') {
			value.at = line.at + len + 1;
			value.len = line.len - len - 1;
		} else if (value.at && line.len &&
		    (*line.at == ' ' || *line.at == '\t')) {
			value.len = (size_t)(line.at + line.len - value.at);
		} else if (value.at) {
			break;
		}
	}
	return slice_trim(value);
}

/* "charset=..." in a header's value. */
static struct slice
parameter(struct slice value, const char *name)
{
	struct slice found = {0};
	char end = ';';

	while (value.len && !slice_begins_ascii_nocase(value, name))
		value.at++, value.len--;
	if (!value.len)
		return found;
	found.at = value.at + strlen(name);
	found.len = value.len - strlen(name);
	if (found.len && *found.at == '"') {
		end = '"';
		found.at++;
		found.len--;
	}
	for (size_t i = 0; i < found.len; i++)
		if (found.at[i] == end || found.at[i] == '\n')
			found.len = i;
	return slice_trim(found);
}

void
mime_read(struct mime_part *part, struct slice entity)
{
	struct slice left = entity, type;

	*part = (struct mime_part){.head = entity};
	while (left.len && next_line(&left).len)
		continue;
	part->head.len = (size_t)(left.at - entity.at);
	part->body = left;
	type = mime_field(part, "content-type");
	part->charset = parameter(type, "charset=");
	part->boundary = parameter(type, "boundary=");
	part->encoding = mime_field(part, "content-transfer-encoding");
	part->type = type;
	for (size_t i = 0; i < type.len && !part->type.at[0]; i++)
		continue;
	for (size_t i = 0; i < part->type.len; i++)
		if (strchr("; \t\n", part->type.at[i]))
			part->type.len = i;
}

/* Is the line "--boundary", or the one that ends them all? */
static bool
is_boundary(struct slice line, struct slice boundary, bool *is_last)
{
	struct slice rest;

	if (line.len < boundary.len + 2 || memcmp(line.at, "--", 2) != 0 ||
	    memcmp(line.at + 2, boundary.at, boundary.len) != 0)
		return false;
	rest.at = line.at + 2 + boundary.len;
	rest.len = line.len - 2 - boundary.len;
	*is_last = slice_begins_ascii_nocase(rest, "--");
	return *is_last || !slice_trim(rest).len;
}

static bool
find(struct mime_part *found, const struct mime_part *whole, const char *type,
    int depth)
{
	struct slice left = whole->body, inner = {0};
	bool is_last = false;

	if (slice_eq_ascii_nocase(whole->type, slice_of(type))) {
		*found = *whole;
		return true;
	}
	if (!whole->boundary.len || depth == DEPTH_MAX)
		return false;
	while (left.len && !is_last) {
		struct slice line = next_line(&left);
		bool is_edge = is_boundary(line, whole->boundary, &is_last);

		if (inner.at && (is_edge || !left.len)) {
			struct mime_part part;
			const char *end = is_edge ? line.at : left.at;

			inner.len = (size_t)(end - inner.at);
			mime_read(&part, inner);
			if (find(found, &part, type, depth + 1))
				return true;
		}
		if (is_edge)
			inner.at = left.at;
	}
	return false;
}

bool
mime_find(
    struct mime_part *found, const struct mime_part *whole, const char *type)
{
	return find(found, whole, type, 0);
}

static int
hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* "=E4" is a byte, "=" at a line's end is nothing; in an encoded word "_" is
 * a blank. */
static void
add_quoted(struct str *out, struct slice text, bool is_word)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.at[i];
		bool is_escape = c == '=' && i + 2 < text.len + 0 &&
		    hex_digit(text.at[i + 1]) >= 0 &&
		    hex_digit(text.at[i + 2]) >= 0;

		if (is_escape) {
			str_addc(out,
			    (char)(hex_digit(text.at[i + 1]) * 16 +
				hex_digit(text.at[i + 2])));
			i += 2;
		} else if (c == '=' && i + 1 < text.len &&
		    text.at[i + 1] == '\n') {
			i++;
		} else if (is_word && c == '_') {
			str_addc(out, ' ');
		} else {
			str_addc(out, c);
		}
	}
}

static int
base64_digit(char c)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
				     "abcdefghijklmnopqrstuvwxyz0123456789+/";
	const char *at = c ? strchr(digits, c) : NULL;

	return at ? (int)(at - digits) : -1;
}

static void
add_base64(struct str *out, struct slice text)
{
	unsigned bits = 0;
	int bit_n = 0;

	for (size_t i = 0; i < text.len && text.at[i] != '='; i++) {
		int digit = base64_digit(text.at[i]);

		if (digit < 0)
			continue;
		bits = (bits << 6 | (unsigned)digit) & 0xFFFF;
		bit_n += 6;
		if (bit_n < 8)
			continue;
		bit_n -= 8;
		str_addc(out, (char)(bits >> bit_n & 0xFF));
	}
}

bool
mime_body(struct str *out, const struct mime_part *part)
{
	if (slice_begins_ascii_nocase(part->encoding, "base64"))
		add_base64(out, part->body);
	else if (slice_begins_ascii_nocase(part->encoding, "quoted-printable"))
		add_quoted(out, part->body, false);
	else {
		str_add(out, part->body.at, part->body.len);
		return false;
	}
	return true;
}

/* The length of the encoded word that `text` begins with, "=?c?q?t?="; 0 if
 * it does not.  Its three fields go into `field`. */
static size_t
word_len(struct slice text, struct slice field[3])
{
	size_t at = 2;

	if (!slice_begins_ascii_nocase(text, "=?"))
		return 0;
	for (int i = 0; i < 3; i++) {
		const char *end = memchr(text.at + at, '?', text.len - at);

		if (!end)
			return 0;
		field[i].at = text.at + at;
		field[i].len = (size_t)(end - field[i].at);
		at += field[i].len + 1;
	}
	return at < text.len && text.at[at] == '=' ? at + 1 : 0;
}

static void
add_word(struct str *out, const struct slice field[3])
{
	struct decoded d = {0};
	struct str bytes = {0};
	char charset[32];
	bool is_known = label_charset(charset, field[0]);

	if (slice_begins_ascii_nocase(field[1], "b"))
		add_base64(&bytes, field[2]);
	else
		add_quoted(&bytes, field[2], true);
	decode_bytes(
	    &d, str_text(&bytes), bytes.len, is_known ? charset : NULL);
	str_add(out, str_text(&d.text), d.text.len);
	decoded_clear(&d);
	str_clear(&bytes);
}

void
mime_words(struct str *out, struct slice value)
{
	bool was_word = false;
	size_t kept = out->len; /* past the last encoded word */

	while (value.len) {
		struct slice field[3];
		size_t len = word_len(value, field);

		if (len) {
			if (was_word) /* blanks between two are nothing */
				str_cut(out, kept);
			add_word(out, field);
			kept = out->len;
			was_word = true;
		} else {
			len = 1;
			str_addc(out, *value.at == '\n' ? ' ' : *value.at);
			was_word &= strchr(" \t\n", *value.at) != NULL;
		}
		value.at += len;
		value.len -= len;
	}
}
