/*
 * fuzz_record.c - the promises of record.h, with jansson as the judge.
 */
#include "config.h"

#include "output/record.h"

#include <string.h>

#include <jansson.h>
#include <unistr.h>

#include "fuzz.h"

/* What we take and jansson does not: half surrogates, numbers that its types
 * cannot hold, NUL in a key. */
static bool
is_lenient_of_us(struct slice line, const json_error_t *error)
{
	enum json_error_code code = json_error_code(error);

	return memmem(line.at, line.len, "\\ud", 3) ||
	    memmem(line.at, line.len, "\\uD", 3) ||
	    code == json_error_numeric_overflow ||
	    code == json_error_null_byte_in_key;
}

static bool
is_too_deep(const struct note *note)
{
	return strstr(note->text, "nested too deeply") != NULL;
}

static void
compare(const struct record *r, const json_t *theirs)
{
	json_t *text = json_object_get(theirs, "text");
	json_t *id = json_object_get(theirs, "id");
	json_t *our_id = json_loadb(
	    r->id.at, r->id.len, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);

	PROMISE(json_string_length(text) == r->text.len);
	PROMISE(!r->text.len ||
	    memcmp(json_string_value(text), r->text.at, r->text.len) == 0);
	PROMISE(our_id);
	PROMISE(id ? json_equal(id, our_id) : json_is_null(our_id));
	json_decref(our_id);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	const char *end = len ? memchr(data, '\n', len) : NULL;
	struct slice line = {
	    (const char *)data, end ? (size_t)(end - (const char *)data) : len};
	struct record r = {0};
	struct note note = {""};
	enum err err = record_read(&r, line, &note);
	json_error_t error;
	json_t *theirs = json_loadb(
	    line.at ? line.at : "", line.len, JSON_ALLOW_NUL, &error);
	bool is_good = json_is_string(json_object_get(theirs, "text"));

	PROMISE(!err || strlen(note.text) > 0);
	PROMISE(r.id.len > 0 && !memchr(r.id.at, '\n', r.id.len));
	if (is_good)
		PROMISE(!err || is_too_deep(&note));
	if (!err && !is_good)
		PROMISE(
		    u8_check(data, line.len) || is_lenient_of_us(line, &error));
	if (!err && is_good)
		compare(&r, theirs);
	json_decref(theirs);
	record_clear(&r);
	return 0;
}
