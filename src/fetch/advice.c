/*
 * advice.c - what went wrong with a page, and what a person can do.
 *
 * Floor 5, of the program pullquote-fetch.
 */
#include "config.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "advice.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* ---- no answer ------------------------------------------------------------
 */

static void
on_no_connection(struct note *note, const struct advice_case *c)
{
	long os = 0;

	curl_easy_getinfo(c->curl, CURLINFO_OS_ERRNO, &os);
	if (os == ECONNREFUSED)
		note_set(note, ERR_READ,
		    "%s refuses the connection; check the address, or try "
		    "again later",
		    c->host);
	else
		note_set(note, ERR_READ, "no way to %s; check the network (%s)",
		    c->host, os ? strerror((int)os) : c->detail);
}

static void
on_time_out(struct note *note, const struct advice_case *c)
{
	double connected = 0;

	curl_easy_getinfo(c->curl, CURLINFO_CONNECT_TIME, &connected);
	if (connected <= 0)
		note_set(note, ERR_READ,
		    "%s does not answer; check the address and the network",
		    c->host);
	else
		note_set(note, ERR_READ,
		    "%s is too slow: %zu bytes came in time; try again later",
		    c->host, c->got_len);
}

/* A redirect to a scheme that is not let in, or no HTTP at all. */
static void
on_protocol(struct note *note, const struct advice_case *c)
{
	if (strstr(c->detail, "HTTP/0.9"))
		note_set(note, ERR_READ,
		    "%s answers, but not in HTTP; check the address", c->host);
	else
		note_set(note, ERR_READ,
		    "only http:// and https:// addresses are fetched");
}

static void
on_certificate(struct note *note, const struct advice_case *c)
{
	note_set(note, ERR_READ,
	    "%s cannot prove who it is (%s); check this computer's clock, and "
	    "whether the network wants a login",
	    c->host, c->detail);
}

/* What needs no more than the host's name, between two strings. */
static const struct {
	CURLcode code;
	const char *before, *after;
} failure[] = {
    {CURLE_COULDNT_RESOLVE_HOST,
	"no such host: ", "; check the address and the network"},
    {CURLE_PROXY, "the proxy does not let us through to ",
	"; check the variables http_proxy and https_proxy"},
    {CURLE_TOO_MANY_REDIRECTS, "",
	" sends us from page to page without end; open it in a browser"},
    {CURLE_GOT_NOTHING, "", " hung up without an answer; try again later"},
    {CURLE_WEIRD_SERVER_REPLY, "",
	" answers, but not in HTTP; check the address"},
    {CURLE_SSL_CACERT_BADFILE, "no certificates here to check ",
	" by; install ca-certificates"},
    {CURLE_SSL_CONNECT_ERROR, "",
	" makes no secure connection; try the address with http://"},
    {CURLE_BAD_CONTENT_ENCODING, "",
	" sent a damaged page that does not unpack; try again later"},
    {CURLE_PARTIAL_FILE, "the connection to ", " broke off; try again"},
    {CURLE_RECV_ERROR, "the connection to ", " broke off; try again"},
    {CURLE_HTTP2_STREAM, "the connection to ", " broke off; try again"},
};

/* The rest has nothing that a person could do. */
static void
on_anything(struct note *note, CURLcode code, const struct advice_case *c)
{
	for (size_t i = 0; i < COUNT(failure); i++)
		if (failure[i].code == code) {
			note_set(note, ERR_READ, "%s%s%s", failure[i].before,
			    c->host, failure[i].after);
			return;
		}
	note_set(note, ERR_READ, "%s: %s", c->host,
	    *c->detail ? c->detail : curl_easy_strerror(code));
}

void
advice_on_failure(struct note *note, CURLcode code, const struct advice_case *c)
{
	switch (code) {
	case CURLE_URL_MALFORMAT:
		note_set(note, ERR_READ, "that is no valid address");
		break;
	case CURLE_COULDNT_RESOLVE_PROXY:
		note_set(note, ERR_READ,
		    "no such proxy; check the variables http_proxy and "
		    "https_proxy");
		break;
	case CURLE_COULDNT_CONNECT:
		on_no_connection(note, c);
		break;
	case CURLE_OPERATION_TIMEDOUT:
		on_time_out(note, c);
		break;
	case CURLE_UNSUPPORTED_PROTOCOL:
		on_protocol(note, c);
		break;
	case CURLE_PEER_FAILED_VERIFICATION:
		on_certificate(note, c);
		break;
	default:
		on_anything(note, code, c);
	}
}

/* ---- an answer, but no page -----------------------------------------------
 */

static const struct {
	long status;
	const char *words; /* after the host's name */
} answer[] = {
    {401, "wants a name and password for this page; open it in a browser"},
    {402, "wants to be paid for this page; open it in a browser"},
    {403, "does not show us this page; open it in a browser"},
    {404, "has no such page; check the address"},
    {407, "is behind a proxy that wants a password; check http_proxy"},
    {410, "has taken this page down; an archive may have it"},
    {451, "may not show this page where you are"},
    {503, "is overloaded or being repaired; try again later"},
};

static void
on_too_many_requests(struct note *note, const struct advice_case *c)
{
	curl_off_t wait = 0;

	curl_easy_getinfo(c->curl, CURLINFO_RETRY_AFTER, &wait);
	if (wait > 0)
		note_set(note, ERR_READ,
		    "%s has had too many requests (429); try again in %ld "
		    "seconds",
		    c->host, (long)wait);
	else
		note_set(note, ERR_READ,
		    "%s has had too many requests (429); try again later",
		    c->host);
}

void
advice_on_status(struct note *note, long status, const struct advice_case *c)
{
	const char *words = status >= 500
	    ? "has trouble of its own; try again later"
	    : "answers without a page; open it in a browser";

	if (status == 429) {
		on_too_many_requests(note, c);
		return;
	}
	for (size_t i = 0; i < COUNT(answer); i++)
		if (answer[i].status == status)
			words = answer[i].words;
	note_set(note, ERR_READ, "%s %s (%ld)", c->host, words, status);
}

/* ---- a page that is no text ------------------------------------------------
 */

/* Types that begin so, and what a person calls them. */
static const struct {
	const char *type;
	const char *words;
} other[] = {
    {"application/pdf",
	"that is a PDF: save it, and try pdftotext FILE - | pullquote"},
    {"image/", "that is a picture, not a text"},
    {"audio/", "that is a recording, not a text"},
    {"video/", "that is a film, not a text"},
    {"font/", "that is a font, not a text"},
    {"application/epub", "that is an e-book (EPUB), which is not read yet"},
    {"application/zip", "that is an archive: unpack it first"},
    {"application/gzip", "that is an archive: unpack it first"},
};

/* All other application types are for programs, but for these. */
static const char *const readable[] = {"application/xhtml", "application/xml",
    "application/json", "application/ld+json", "application/octet-stream",
    "application/rss+xml", "application/atom+xml"};

static bool
begins(const char *type, const char *with)
{
	return strncmp(type, with, strlen(with)) == 0;
}

bool
advice_on_type(struct note *note, const char *type)
{
	for (size_t i = 0; i < COUNT(other); i++)
		if (begins(type, other[i].type)) {
			note_set(note, ERR_READ, "%s", other[i].words);
			return false;
		}
	for (size_t i = 0; i < COUNT(readable); i++)
		if (begins(type, readable[i]))
			return true;
	if (!begins(type, "application/"))
		return true;
	note_set(note, ERR_READ, "that is %s, not a text", type);
	return false;
}
