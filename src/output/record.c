/*
 * record.c - one record of --batch, read.
 *
 * Floor 3, output.
 */
#include "config.h"

#include "record.h"

#include <stdlib.h>

/* The id goes out as it came in. */
static void
keep_id(struct record *r)
{
	json_t *id = json_object_get(r->root, "id");
	char *json = NULL;

	if (id)
		json = json_dumps(id, JSON_ENCODE_ANY | JSON_COMPACT);
	str_adds(&r->id, json ? json : "null");
	free(json);
}

enum err
record_read(struct record *r, struct slice line, struct note *note)
{
	json_error_t error;
	json_t *text;

	r->root = json_loadb(line.at, line.len, JSON_ALLOW_NUL, &error);
	keep_id(r);
	if (!r->root)
		return note_set(note, ERR_FORMAT,
		    "no JSON object: %s (byte %d)", error.text, error.position);
	text = json_object_get(r->root, "text");
	if (!json_is_string(text))
		return note_set(note, ERR_FORMAT, "no string \"text\"");
	r->text =
	    (struct slice){json_string_value(text), json_string_length(text)};
	return ERR_OK;
}

void
record_clear(struct record *r)
{
	json_decref(r->root);
	str_clear(&r->id);
	*r = (struct record){0};
}
