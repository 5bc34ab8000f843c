/*
 * transfer.h - get one page over HTTP and print it.
 *
 * Floor 5, of the program pullquote-fetch; knows libcurl.
 */
#ifndef PULLQUOTE_FETCH_TRANSFER_H
#define PULLQUOTE_FETCH_TRANSFER_H

#include <stddef.h>

#include "pullquote/err.h"

struct transfer_options {
	const char *address; /* as the user gave it */
	size_t max_len;      /* bytes of page, unpacked; >= 1 */
	int seconds;         /* for all of it; >= 1 */
};

/*
 * Get the page and print it on file descriptor `to`, as fetch_head.h has it.
 * http and https only, at most ten redirects, proxies from the environment, no
 * cookies, no passwords from files.  Nothing is printed before the server has
 * answered with a page.
 *
 * Returns 0, or the exit status, with a line in `note`.
 */
int transfer_run(const struct transfer_options *o, int to, struct note *note);

#endif
