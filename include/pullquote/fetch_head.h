/*
 * fetch_head.h - what pullquote-fetch says, and how it is read.
 *
 * Floor 2, input.  pullquote-fetch ADDRESS gets one page over HTTP and prints
 *
 *	pullquote-fetch 1
 *	address: https://example.org/the/last/one
 *	type: text/html
 *	charset: utf-8
 *
 * (an empty line ends it), and then the page's bytes as they come, so whoever
 * counts them knows how far it is.  The address is the one that the last
 * redirect led to; type (in lower case) and charset are "" if the server does
 * not say.  If all went well it prints nothing else and its exit status is 0;
 * if not, one line for a person on stderr, and FETCH_FAILED, FETCH_USAGE, or
 * FETCH_CUT when the bytes are only the beginning of the page.
 */
#ifndef PULLQUOTE_FETCH_HEAD_H
#define PULLQUOTE_FETCH_HEAD_H

#include <stdbool.h>

#include "pullquote/slice.h"
#include "pullquote/str.h"

/* Exit statuses besides 0. */
enum {
	FETCH_FAILED = 1,
	FETCH_USAGE = 2,
	FETCH_CUT = 3
};

struct fetch_head {
	struct slice address;
	struct slice type;
	struct slice charset;
};

/* Append a head to `out`.  What would break its lines becomes '?'. */
void fetch_head_write(struct str *out, const struct fetch_head *head);

/*
 * Split what pullquote-fetch has printed into its head and the page's bytes,
 * both borrowed from `all`.  False, and nothing changed, if `all` does not
 * begin with a whole head, or the head has characters that text_is_clean()
 * does not let through.
 */
bool fetch_head_read(
    struct fetch_head *head, struct slice *bytes, struct slice all);

#endif
