/*
 * send.c - from a string to a stream, with the errors said.
 *
 * Floor 3, output.
 */
#include "config.h"

#include "send.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>

static enum err
failed(struct note *note)
{
	return note_set(note, ERR_WRITE, "cannot write: %s", strerror(errno));
}

enum err
send_text(FILE *to, struct str *out, struct note *note)
{
	size_t written = out->len ? fwrite(out->at, 1, out->len, to) : 0;
	bool is_written = written == out->len;

	str_cut(out, 0);
	return is_written ? ERR_OK : failed(note);
}

enum err
send_flush(FILE *to, struct note *note)
{
	return fflush(to) == EOF ? failed(note) : ERR_OK;
}
