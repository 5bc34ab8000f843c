/*
 * server.c - a web server for tests, with all the manners of a bad one.
 *
 * usage: server [FOLDER]
 *
 * Listens on a free port of 127.0.0.1, prints the port, and serves one
 * connection after another until its standard input ends, or an hour is
 * over.  Each path is a behaviour (see `path` below); /files/NAME is a file of
 * FOLDER, with a type by its ending.
 */
#include "config.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* No connection is used twice. */
#define STATUS(status) "HTTP/1.1 " status "\r\nConnection: close\r\n"

enum {
	LIFE_SECONDS = 3600,
	REQUEST_LEN = 16384,
	DRIP_MS = 50,
	DRIPS = 600,
	HUGE_MB = 64
};

/* One request under way. */
struct request {
	int fd;
	const char *folder; /* NULL: none is served */
	const char *path;   /* what follows the name of the behaviour */
	const char *text;   /* all of the request */
};

/* False when the client has gone. */
static int
put(const struct request *r, const char *bytes, size_t len)
{
	while (len) {
		ssize_t n = write(r->fd, bytes, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return 0;
		bytes += n;
		len -= (size_t)n;
	}
	return 1;
}

static int
puts_to(const struct request *r, const char *text)
{
	return put(r, text, strlen(text));
}

/* ---- behaviours ------------------------------------------------------------
 */

/* /redirect/3 leads to /redirect/2, ... to /page. */
static void
redirect(const struct request *r)
{
	int n = atoi(r->path);
	char answer[128];

	if (n > 1)
		snprintf(answer, sizeof(answer),
		    STATUS("302 Found") "Location: /redirect/%d\r\n"
					"Content-Length: 5\r\n\r\nmoved",
		    n - 1);
	else
		snprintf(answer, sizeof(answer),
		    STATUS("301 Moved") "Location: /page\r\n"
					"Content-Length: 0\r\n\r\n");
	puts_to(r, answer);
}

static void
drip(const struct request *r)
{
	puts_to(r, STATUS("200 OK") "Content-Type: text/html\r\n\r\n<p>");
	for (int i = 0; i < DRIPS && puts_to(r, "drip "); i++)
		poll(NULL, 0, DRIP_MS);
}

/* Until the client loses patience. */
static void
be_silent(const struct request *r)
{
	struct pollfd p = {.fd = r->fd, .events = POLLIN};

	poll(&p, 1, DRIP_MS * DRIPS);
}

static void
flood(const struct request *r)
{
	char step[65536];

	memset(step, 'x', sizeof(step));
	puts_to(r, STATUS("200 OK") "Content-Type: text/plain\r\n\r\n");
	for (size_t i = 0; i < ((size_t)HUGE_MB << 20) / sizeof(step); i++)
		if (!put(r, step, sizeof(step)))
			return;
}

/* The request itself, and a cookie that should not come back. */
static void
echo(const struct request *r)
{
	puts_to(r,
	    STATUS("200 OK") "Content-Type: text/plain\r\n"
			     "Set-Cookie: seen=1\r\n\r\n");
	puts_to(r, r->text);
}

static void
set_cookie(const struct request *r)
{
	puts_to(r,
	    STATUS("302 Found") "Location: /echo\r\nSet-Cookie: seen=1\r\n"
				"Content-Length: 0\r\n\r\n");
}

/* "<p>Packed and unpacked.</p>\n", by gzip. */
static const char packed[] =
    "\x1f\x8b\x08\0\0\0\0\0\x02\x03\xb3\x29\xb0\x0b\x48\x4c\xce\x4e\x4d\x51\x48"
    "\xcc\x4b\x51\x28\xcd\x2b\0\x73\xf4\x6c\xf4\x0b\xec\xb8\0\x1d\x82\x03\x2e"
    "\x1c\0\0\0";

static void
pack(const struct request *r)
{
	size_t len = sizeof(packed) - 1;

	puts_to(r,
	    STATUS("200 OK") "Content-Type: text/html\r\n"
			     "Content-Encoding: gzip\r\n\r\n");
	put(r, packed, len);
}

static void
pack_badly(const struct request *r)
{
	puts_to(r,
	    STATUS("200 OK") "Content-Type: text/html\r\n"
			     "Content-Encoding: gzip\r\n\r\nthis was never "
			     "packed");
}

static const char *
type_of(const char *name)
{
	static const struct {
		const char *ending, *type;
	} known[] = {{".html", "text/html"}, {".txt", "text/plain"},
	    {".md", "text/markdown"}, {".pdf", "application/pdf"}};
	size_t len = strlen(name);

	for (size_t i = 0; i < COUNT(known); i++) {
		size_t ending_len = strlen(known[i].ending);

		if (len > ending_len &&
		    strcmp(name + len - ending_len, known[i].ending) == 0)
			return known[i].type;
	}
	return "application/octet-stream";
}

static void
serve_file(const struct request *r)
{
	char name[4096], head[256], step[65536];
	FILE *file = NULL;
	size_t n;

	snprintf(
	    name, sizeof(name), "%s/%s", r->folder ? r->folder : "", r->path);
	if (r->folder && !strstr(r->path, ".."))
		file = fopen(name, "rb");
	if (!file) {
		puts_to(r, STATUS("404 Not Found") "\r\nno such file\n");
		return;
	}
	snprintf(head, sizeof(head),
	    STATUS("200 OK") "Content-Type: %s\r\n\r\n", type_of(name));
	puts_to(r, head);
	while ((n = fread(step, 1, sizeof(step), file)) && put(r, step, n))
		;
	fclose(file);
}

#define HTML(more) STATUS("200 OK") "Content-Type: text/html\r\n" more "\r\n"
#define ARTICLE    "<h1>The ferry stays</h1><p>\u201cIt stays,\u201d said Ada.</p>"

static const struct {
	const char *name;
	const char *answer; /* or what to do: */
	void (*act)(const struct request *r);
} path[] = {
    {"/page", HTML("") "<p>Hello.</p>\n", NULL},
    {"/charset",
	STATUS("200 OK") "Content-Type: Text/HTML ; "
			 "boundary=x;Charset=\"ISO-8859-1\"\r\n"
			 "\r\n<p>caf\xE9</p>\n",
	NULL},
    {"/no-type", STATUS("200 OK") "\r\nJust words.\n", NULL},
    {"/pdf", STATUS("200 OK") "Content-Type: application/pdf\r\n\r\n%PDF-1.7\n",
	NULL},
    {"/picture", STATUS("200 OK") "Content-Type: image/png\r\n\r\n\x89PNG\r\n",
	NULL},
    {"/program", STATUS("200 OK") "Content-Type: application/wasm\r\n\r\n\1asm",
	NULL},
    {"/404", STATUS("404 Not Found") "Content-Type: text/html\r\n\r\n" ARTICLE,
	NULL},
    {"/410", STATUS("410 Gone") "\r\ngone", NULL},
    {"/403", STATUS("403 Forbidden") "\r\nno", NULL},
    {"/429",
	STATUS("429 Too Many Requests") "Retry-After: 17\r\n"
					"Content-Length: 0\r\n\r\n",
	NULL},
    {"/503", STATUS("503 Service Unavailable") "\r\nlater", NULL},
    {"/empty", HTML("Content-Length: 0\r\n"), NULL},
    {"/cut", HTML("Content-Length: 1000\r\n") ARTICLE, NULL},
    {"/cut-chunks",
	HTML("Transfer-Encoding: chunked\r\n") "5\r\n<p>Ha\r\n4\r\nl", NULL},
    {"/cut-at-once", HTML("Content-Length: 1000\r\n"), NULL},
    {"/long-length", HTML("Content-Length: 99999999999\r\n") "<p>", NULL},
    {"/short-length", HTML("Content-Length: 5\r\n") "<p>Hello.</p>", NULL},
    {"/nonsense-length", HTML("Content-Length: many\r\n") "<p>Hello.</p>",
	NULL},
    {"/hang-up", "", NULL},
    {"/garbage", "SSH-2.0-OpenSSH_9.2p1\r\n", NULL},
    {"/loop", STATUS("302 Found") "Location: /loop\r\n\r\n", NULL},
    {"/to-file", STATUS("302 Found") "Location: file:///etc/passwd\r\n\r\n",
	NULL},
    {"/to-ftp", STATUS("302 Found") "Location: ftp://127.0.0.1/\r\n\r\n", NULL},
    {"/to-nowhere", STATUS("302 Found") "\r\nlost", NULL},
    {"/redirect/", NULL, redirect},
    {"/drip", NULL, drip},
    {"/silent", NULL, be_silent},
    {"/flood", NULL, flood},
    {"/cookie", NULL, set_cookie},
    {"/echo", NULL, echo},
    {"/packed", NULL, pack},
    {"/badly-packed", NULL, pack_badly},
    {"/files/", NULL, serve_file},
};

/* ---- the server -------------------------------------------------------------
 */

/* Does `want`, up to a blank or a question mark, ask for `name`? */
static int
asks_for(const char *want, const char *name)
{
	size_t len = strlen(name);

	return strncmp(want, name, len) == 0 &&
	    (name[len - 1] == '/' || strchr(" ?", want[len]));
}

static void
answer(struct request *r, char *want)
{
	char target[2048];

	snprintf(
	    target, sizeof(target), "%.*s", (int)strcspn(want, " \r\n"), want);
	for (size_t i = 0; i < COUNT(path); i++) {
		if (!asks_for(want, path[i].name))
			continue;
		r->path = target + strlen(path[i].name);
		if (path[i].act)
			path[i].act(r);
		else
			puts_to(r, path[i].answer);
		return;
	}
	puts_to(r, STATUS("404 Not Found") "\r\nno such test\n");
}

/* A proxy is asked for "http://host/path". */
static char *
skip_host(char *want)
{
	char *slash = NULL;

	if (strncmp(want, "http://", 7) == 0)
		slash = strchr(want + 7, '/');
	return slash ? slash : want;
}

static void
serve(int fd, const char *folder)
{
	char text[REQUEST_LEN + 1] = "";
	struct request r = {.fd = fd, .folder = folder, .text = text};
	size_t len = 0;

	while (len < REQUEST_LEN && !strstr(text, "\r\n\r\n")) {
		ssize_t n = read(fd, text + len, REQUEST_LEN - len);

		if (n <= 0)
			break;
		len += (size_t)n;
		text[len] = '\0';
		if (*text != 'G')
			break; /* the hello of TLS has no end of its own */
	}
	if (strncmp(text, "GET ", 4) == 0)
		answer(&r, skip_host(text + 4));
	else if (len)
		puts_to(&r, "what?\n");
	/* Let the client read it all before the connection is reset. */
	shutdown(fd, SHUT_WR);
	be_silent(&r);
	close(fd);
}

/* A listening socket on a free port, which is printed. */
static int
listen_somewhere(void)
{
	struct sockaddr_in at = {
	    .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t len = sizeof(at);
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	if (fd < 0 || bind(fd, (struct sockaddr *)&at, len) || listen(fd, 16) ||
	    getsockname(fd, (struct sockaddr *)&at, &len)) {
		perror("server");
		exit(1);
	}
	printf("%d\n", ntohs(at.sin_port));
	fflush(stdout);
	return fd;
}

int
main(int argc, char **argv)
{
	int listener = listen_somewhere();
	struct pollfd p[] = {{.fd = listener, .events = POLLIN},
	    {.fd = STDIN_FILENO, .events = POLLIN}};

	signal(SIGPIPE, SIG_IGN);
	alarm(LIFE_SECONDS);
	while (poll(p, 2, -1) > 0 && !p[1].revents) {
		int fd = accept(listener, NULL, NULL);

		if (fd >= 0)
			serve(fd, argc > 1 ? argv[1] : NULL);
	}
	return 0;
}
