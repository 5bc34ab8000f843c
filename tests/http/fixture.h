/*
 * fixture.h - a web server (server.c) for the time of a group of tests.
 */
#ifndef PULLQUOTE_TESTS_HTTP_FIXTURE_H
#define PULLQUOTE_TESTS_HTTP_FIXTURE_H

#include <sys/types.h>

struct server {
	pid_t child;
	int stop; /* it ends when this is closed */
	int port; /* of 127.0.0.1 */
};

/* The top of the build tree. */
const char *built(void);

/* A cmocka group's setup and teardown; *state is a struct server. */
int start_server(void **state);
int stop_server(void **state);

#endif
