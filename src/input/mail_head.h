/*
 * mail_head.h - the lines before a letter that say who wrote it to whom.
 *
 * Floor 2, input; used by the plain-text parser.  A mail that was saved with
 * its encodings is for parse_mail; this one was copied as text.
 */
#ifndef PULLQUOTE_INPUT_MAIL_HEAD_H
#define PULLQUOTE_INPUT_MAIL_HEAD_H

#include "text_lines.h"

enum mail_field {
	MAIL_NOTHING, /* no field */
	MAIL_SUBJECT,
	MAIL_FROM,
	MAIL_DATE,
	MAIL_OTHER
};

/*
 * Which field `line` is; *name_len: the bytes of its name, with the colon and
 * the blanks after it.
 */
enum mail_field mail_field_of(
    const char *text, struct range line, size_t *name_len);

/* How many lines of `l` are a mail's head: fields and no more up to the first
 * empty line, with two of subject, sender and date among them; else 0. */
size_t mail_head_n(const struct text_lines *l, const char *text);

#endif
