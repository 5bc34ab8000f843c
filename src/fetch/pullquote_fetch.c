/*
 * pullquote_fetch.c - the program pullquote-fetch: argv to exit status.
 *
 * Floor 5.  Whoever wants to read an address runs it (fetch.h), so that the
 * reader itself need not load libcurl.  fetch_head.h says what it prints.
 */
#include "config.h"

#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "pullquote/fetch_head.h"
#include "transfer.h"

static const char usage[] =
    "usage: pullquote-fetch [--max-mb N] [--timeout SECONDS] ADDRESS\n"
    "\n"
    "Print a page's final address, type and charset, an empty line, and the\n"
    "page.  pullquote runs this program when it is given an address.\n"
    "\n"
    "  --max-mb N          give up past N MiB (32)\n"
    "  --timeout SECONDS   give up after so long (120)\n";

static const struct option long_option[] = {
    {"max-mb", required_argument, NULL, 'm'},
    {"timeout", required_argument, NULL, 't'},
    {"help", no_argument, NULL, 'h'},
    {NULL, 0, NULL, 0},
};

/* A number from 1 to `most`; 0 if it is none. */
static int
number(const char *text, int most)
{
	char *end;
	long n = strtol(text, &end, 10);

	return *end || end == text || n < 1 || n > most ? 0 : (int)n;
}

static bool
read_options(struct transfer_options *o, int argc, char **argv)
{
	int mb = 32, option;

	o->seconds = 120;
	while ((option = getopt_long(argc, argv, "", long_option, NULL)) != -1)
		switch (option) {
		case 'm':
			mb = number(optarg, 1024);
			break;
		case 't':
			o->seconds = number(optarg, 24 * 3600);
			break;
		case 'h':
			fputs(usage, stdout);
			exit(0);
		default:
			return false;
		}
	o->max_len = (size_t)mb << 20;
	o->address = argv[optind];
	return mb && o->seconds && optind + 1 == argc;
}

int
main(int argc, char **argv)
{
	struct transfer_options o;
	struct note note = {""};
	int status;

	if (!read_options(&o, argc, argv)) {
		fputs(usage, stderr);
		return FETCH_USAGE;
	}
	signal(SIGPIPE, SIG_IGN);
	status = transfer_run(&o, STDOUT_FILENO, &note);
	if (status)
		fprintf(stderr, "pullquote-fetch: %s\n", note.text);
	return status;
}
