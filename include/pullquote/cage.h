/*
 * cage.h - work that may go wrong, done where it can do no harm.
 *
 * Floor 2, input.  Some parsers are large and read what strangers wrote.  They
 * run in a child process with no rights: on Linux libseccomp leaves it its
 * memory and one socket to its parent, and it is killed if it asks the system
 * for anything else (a file, a connection, a process); elsewhere, and in a
 * build without libseccomp, it can open no file and start no process.
 * Everywhere its memory and time are limited.  What it hands back is bytes
 * that nobody should trust.
 */
#ifndef PULLQUOTE_CAGE_H
#define PULLQUOTE_CAGE_H

#include <stddef.h>

#include "pullquote/err.h"
#include "pullquote/slice.h"
#include "pullquote/str.h"

/* What a child may take.  All are >= 1. */
struct cage_limits {
	size_t memory; /* bytes, on top of what the program had already */
	int seconds;   /* for a job, by the clock on the wall */
	size_t output; /* bytes a job may hand back */
	int jobs;      /* that one child does before the next takes over; 1: no
			* job can spoil another's result */
};

/*
 * The work: append what comes of `job` to `out`, which is empty.  It runs in
 * the child, which sees the program's memory as it was when it was born and
 * changes none of it.  It must open no file, not even through a library that
 * loads its tables late.
 */
typedef void cage_work(struct str *out, struct slice job);

struct cage;

/* A cage for `work`.  Starts no process yet. */
struct cage *cage_new(cage_work *work, const struct cage_limits *limits);

/*
 * Do one job in the cage and append what it hands back to `out`.
 *
 * ERR_LIMIT: it took too much of something; ERR_FORMAT: it crashed, or asked
 * for what it may not have; ERR_READ: there is no cage to be had here.  `note`
 * (NULL: not wanted) has a line then, which calls the work "reading the page",
 * and `out` is unchanged.  The next job begins with a new child.
 *
 * A child costs one or two milliseconds to start, a job in it the copying.
 */
enum err cage_run(
    struct cage *c, struct str *out, struct slice job, struct note *note);

/* Begin the next job with a new child, which sees what the program has got in
 * its memory since. */
void cage_renew(struct cage *c);

/* End its child; NULL is allowed. */
void cage_free(struct cage *c);

#endif
