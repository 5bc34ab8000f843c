/*
 * err.h - what can go wrong in the world outside.
 *
 * Floor 0, base.  A function that can fail for a reason outside the program
 * (a file, the network, a format) returns `enum err` and leaves its outputs as
 * they were.  The words for a person go into a note that the caller owns.
 */
#ifndef PULLQUOTE_ERR_H
#define PULLQUOTE_ERR_H

enum err {
	ERR_OK = 0,
	ERR_READ,   /* a file or pipe could not be opened or read */
	ERR_WRITE,  /* output could not be written */
	ERR_FORMAT, /* the bytes are not what they should be */
	ERR_LIMIT,  /* more than the program is willing to take */
	ERR_USAGE   /* the user asked for what does not exist */
};

/* One line of text for a person, no newline, always NUL-terminated. */
struct note {
	char text[256];
};

/*
 * Write a message into `note` (NULL: nowhere), cut at a character's boundary
 * if it is too long, control bytes replaced by '?'.  Returns `err`, so that a
 * failing function can end in `return note_set(note, ERR_READ, ...)`.
 */
enum err note_set(struct note *note, enum err err, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
