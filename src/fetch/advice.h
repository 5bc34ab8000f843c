/*
 * advice.h - what went wrong with a page, and what a person can do.
 *
 * Floor 5, of the program pullquote-fetch; knows libcurl.  Each sets the note.
 */
#ifndef PULLQUOTE_FETCH_ADVICE_H
#define PULLQUOTE_FETCH_ADVICE_H

#include <stdbool.h>
#include <stddef.h>

#include <curl/curl.h>

#include "pullquote/err.h"

/* What is known of a transfer that failed. */
struct advice_case {
	const char *host;   /* that was asked last; "" if there was none */
	const char *detail; /* libcurl's own words; may be "" */
	size_t got_len;     /* bytes of the page that came before */
	CURL *curl;
};

/* libcurl gave up with `code`. */
void advice_on_failure(
    struct note *note, CURLcode code, const struct advice_case *c);

/* The server answered with `status`, which is not 2xx. */
void advice_on_status(
    struct note *note, long status, const struct advice_case *c);

/*
 * Is `type` (lower case, without parameters) that of a text, or unknown?  If
 * it isn't, false and a note.
 */
bool advice_on_type(struct note *note, const char *type);

#endif
