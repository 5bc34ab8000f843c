/*
 * source.h - where the bytes of an article come from.
 *
 * Floor 2, input.  A path, standard input, or an open file; another kind of
 * address goes through the same door.
 */
#ifndef PULLQUOTE_SOURCE_H
#define PULLQUOTE_SOURCE_H

#include <stddef.h>

#include "pullquote/err.h"
#include "pullquote/str.h"

/* More than this is no article: what load_file() is willing to read. */
#define SOURCE_MAX_LEN ((size_t)256 * 1024 * 1024)

/*
 * Read all of `path` ("-": standard input) and append it to `bytes`.
 *
 * max_len  the most bytes to take
 * note     one line about what went wrong, naming `path`; NULL: not wanted
 *
 * ERR_READ: it is missing, a directory, or cannot be read; ERR_LIMIT: it is
 * longer than `max_len`.  `bytes` is unchanged then.
 */
enum err source_read(
    struct str *bytes, const char *path, size_t max_len, struct note *note);

/* The same from an open file, which stays open; `name` is for the note. */
enum err source_read_fd(struct str *bytes, int fd, const char *name,
    size_t max_len, struct note *note);

#endif
