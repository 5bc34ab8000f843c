/*
 * source.c - where the bytes of an article come from.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "pullquote/source.h"

#include <errno.h>
#include <string.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
	READ_STEP = 64 * 1024
};

static enum err
too_long(const char *name, size_t max_len, struct note *note)
{
	if (max_len >= 1024 * 1024)
		return note_set(note, ERR_LIMIT, "%s: longer than %zu MiB",
		    name, max_len / (1024 * 1024));
	return note_set(
	    note, ERR_LIMIT, "%s: longer than %zu bytes", name, max_len);
}

static enum err
read_all(struct str *bytes, int fd, const char *name, size_t max_len,
    struct note *note)
{
	size_t start = bytes->len;

	for (;;) {
		ssize_t n;

		str_reserve(bytes, READ_STEP);
		n = read(fd, bytes->at + bytes->len, READ_STEP);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return note_set(
			    note, ERR_READ, "%s: %s", name, strerror(errno));
		if (n == 0)
			return ERR_OK;
		bytes->len += (size_t)n;
		bytes->at[bytes->len] = '\0';
		if (bytes->len - start > max_len)
			return too_long(name, max_len, note);
	}
}

enum err
source_read_fd(struct str *bytes, int fd, const char *name, size_t max_len,
    struct note *note)
{
	size_t start = bytes->len;
	struct stat st;
	enum err err;

	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0) {
		if ((size_t)st.st_size > max_len)
			return too_long(name, max_len, note);
		str_reserve(bytes, (size_t)st.st_size + READ_STEP);
	}
	err = read_all(bytes, fd, name, max_len, note);
	if (err != ERR_OK && bytes->at)
		str_cut(bytes, start);
	return err;
}

enum err
source_read(
    struct str *bytes, const char *path, size_t max_len, struct note *note)
{
	enum err err;
	int fd;

	if (strcmp(path, "-") == 0)
		return source_read_fd(
		    bytes, STDIN_FILENO, "standard input", max_len, note);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return note_set(
		    note, ERR_READ, "%s: %s", path, strerror(errno));
	err = source_read_fd(bytes, fd, path, max_len, note);
	close(fd);
	return err;
}
