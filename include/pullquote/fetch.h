/*
 * fetch.h - a page from its address, through the program pullquote-fetch.
 *
 * Floor 2, input.  The program does the network (see fetch_head.h); here it is
 * started, listened to, and stopped if nobody wants the page any more.
 */
#ifndef PULLQUOTE_FETCH_H
#define PULLQUOTE_FETCH_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/err.h"
#include "pullquote/fetch_head.h"
#include "pullquote/str.h"

struct fetch_options {
	const char *program; /* NULL: the one beside this program, or the
			      * installed one */
	int max_mb;          /* 0: 32 MiB */
	int seconds;         /* for all of it; 0: 120 */
};

/* A page that has come. */
struct fetched {
	struct str all;         /* owns what the rest points into */
	struct fetch_head head; /* final address, type, charset */
	struct slice bytes;     /* the page */
	bool is_cut;            /* only its beginning has come, */
	struct note why_cut;    /* and why */
};

/* Is this an address ("scheme://...", whatever the scheme) and no path? */
bool fetch_is_address(const char *name);

/* A page under way. */
struct fetch;

/*
 * Begin to fetch `address`.  `options` may be NULL.
 *
 * ERR_READ: there is no pullquote-fetch, or it does not start; `note` (NULL:
 * not wanted) has a line that says how to go on without.  Whether the address
 * is any good shows later.
 */
enum err fetch_start(struct fetch **f, const char *address,
    const struct fetch_options *options, struct note *note);

/* A file descriptor that poll() finds readable when a step would do something.
 */
int fetch_fd(const struct fetch *f);

/* Take what has come, without waiting.  True while more is to come. */
bool fetch_step(struct fetch *f);

/* How many bytes have come so far. */
size_t fetch_len(const struct fetch *f);

/*
 * Wait for the rest, fill the empty `page`, and free `f`.
 *
 * ERR_READ, with a line in `note` for a person, and `page` stays empty.  A
 * page that broke off is no error: see page->is_cut.
 */
enum err fetch_finish(struct fetch *f, struct fetched *page, struct note *note);

/* Nobody wants it any more: end it and free `f`; NULL is allowed. */
void fetch_cancel(struct fetch *f);

/* Free the contents; `page` is empty and can be used again. */
void fetched_clear(struct fetched *page);

#endif
