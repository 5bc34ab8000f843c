/*
 * transfer.c - get one page over HTTP and print it.
 *
 * Floor 5, of the program pullquote-fetch.
 */
#include "config.h"

#include "transfer.h"

#include <ctype.h>
#include <errno.h>
#include <string.h>
#include <strings.h>

#include <curl/curl.h>
#include <unistd.h>

#include "advice.h"
#include "pullquote/fetch_head.h"
#include "pullquote/str.h"

enum {
	MAX_REDIRECTS = 10,
	CONNECT_SECONDS = 15,
	/* Slower than this for so long is no connection. */
	SLOW_BYTES = 16,
	SLOW_SECONDS = 20
};

struct transfer {
	const struct transfer_options *o;
	int to;
	CURL *curl;
	CURLU *url;
	struct note *note;
	char detail[CURL_ERROR_SIZE]; /* libcurl's words about a failure */
	struct str address, host;     /* that were asked last */
	size_t got_len;               /* bytes of the page so far */
	bool has_head;                /* the head is printed */
	bool is_refused;              /* by us; the note says why */
};

/* ---- the head --------------------------------------------------------------
 */

/* One part of an address, as curl_url_get() names them; "" if it has none. */
static void
part_of(struct str *out, CURLU *url, CURLUPart part)
{
	char *text = NULL;

	if (curl_url_get(url, part, &text, 0) == CURLUE_OK)
		str_adds(out, text);
	curl_free(text);
}

/* The address that the last redirect led to, without name and password. */
static void
learn_address(struct transfer *t)
{
	char *last = NULL;
	CURLU *url = curl_url();

	if (t->curl)
		curl_easy_getinfo(t->curl, CURLINFO_EFFECTIVE_URL, &last);
	if (url && last && curl_url_set(url, CURLUPART_URL, last, 0) == 0) {
		curl_url_set(url, CURLUPART_USER, NULL, 0);
		curl_url_set(url, CURLUPART_PASSWORD, NULL, 0);
		str_cut(&t->address, 0);
		str_cut(&t->host, 0);
		part_of(&t->address, url, CURLUPART_URL);
		part_of(&t->host, url, CURLUPART_HOST);
	}
	curl_url_cleanup(url);
}

/* "Text/HTML; charset=X" gives "text/html". */
static void
type_of(struct str *out, const char *header)
{
	size_t len = strcspn(header, "; \t");

	for (size_t i = 0; i < len; i++)
		str_addc(out, (char)tolower((unsigned char)header[i]));
}

/* The charset that it names, without quotes around it. */
static void
charset_of(struct str *out, const char *header)
{
	static const char name[] = "charset=";
	const char *at = strchr(header, ';');

	while (at && strncasecmp(at, name, sizeof(name) - 1) != 0) {
		at += strcspn(at + 1, "; \t") + 1;
		if (!*at)
			return;
		at += strspn(at, "; \t");
	}
	if (!at)
		return;
	at += sizeof(name) - 1;
	at += *at == '"';
	str_add(out, at, strcspn(at, "\"; \t"));
}

static bool
print(struct transfer *t, const char *bytes, size_t len)
{
	while (len) {
		ssize_t n = write(t->to, bytes, len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			note_set(t->note, ERR_WRITE, "cannot write: %s",
			    strerror(errno));
			return false;
		}
		bytes += n;
		len -= (size_t)n;
	}
	return true;
}

static bool
print_head(struct transfer *t, const char *type, const char *charset)
{
	struct fetch_head head = {
	    str_slice(&t->address), slice_of(type), slice_of(charset)};
	struct str out = {0};
	bool done;

	fetch_head_write(&out, &head);
	done = print(t, out.at, out.len);
	str_clear(&out);
	t->has_head = true;
	return done;
}

static struct advice_case
advice_case(const struct transfer *t)
{
	return (struct advice_case){.host = str_text(&t->host),
	    .detail = t->detail,
	    .got_len = t->got_len,
	    .curl = t->curl};
}

/* Is a text to come?  Then print its head. */
static bool
judge_type(struct transfer *t)
{
	struct str type = {0}, charset = {0};
	const char *header = NULL;
	bool is_text;

	curl_easy_getinfo(t->curl, CURLINFO_CONTENT_TYPE, &header);
	type_of(&type, header ? header : "");
	charset_of(&charset, header ? header : "");
	is_text = advice_on_type(t->note, str_text(&type)) &&
	    print_head(t, str_text(&type), str_text(&charset));
	str_clear(&type);
	str_clear(&charset);
	return is_text;
}

/* Is the answer a page that a person can read?  Then print its head. */
static bool
judge_answer(struct transfer *t)
{
	struct advice_case c;
	long status = 0;

	learn_address(t);
	curl_easy_getinfo(t->curl, CURLINFO_RESPONSE_CODE, &status);
	if (status >= 200 && status <= 299) {
		t->is_refused = !judge_type(t);
		return !t->is_refused;
	}
	c = advice_case(t);
	advice_on_status(t->note, status, &c);
	t->is_refused = true;
	return false;
}

/* ---- the page ---------------------------------------------------------------
 */

static void
say_too_long(struct transfer *t)
{
	note_set(t->note, ERR_LIMIT,
	    "the page is longer than %zu MiB, so it is no article",
	    t->o->max_len >> 20);
	t->is_refused = true;
}

/* libcurl's write callback: anything but all of `len` ends the transfer. */
static size_t
on_bytes(char *bytes, size_t one, size_t len, void *data)
{
	struct transfer *t = data;

	(void)one;
	if (!t->has_head && !judge_answer(t))
		return 0;
	if (len > t->o->max_len - t->got_len)
		say_too_long(t);
	else if (!print(t, bytes, len))
		t->is_refused = true;
	if (t->is_refused)
		return 0;
	t->got_len += len;
	return len;
}

/* ---- the transfer -----------------------------------------------------------
 */

static CURLcode
set_address(struct transfer *t)
{
	struct str scheme = {0};
	CURLUcode code;
	bool is_http;

	t->url = curl_url();
	code = curl_url_set(t->url, CURLUPART_URL, t->o->address,
	    CURLU_URLENCODE | CURLU_NON_SUPPORT_SCHEME);
	if (code == CURLUE_OK) {
		part_of(&scheme, t->url, CURLUPART_SCHEME);
		part_of(&t->host, t->url, CURLUPART_HOST);
	}
	is_http = strcasecmp(str_text(&scheme), "http") == 0 ||
	    strcasecmp(str_text(&scheme), "https") == 0;
	str_clear(&scheme);
	if (code != CURLUE_OK || (is_http && !t->host.len))
		return CURLE_URL_MALFORMAT;
	if (!is_http)
		return CURLE_UNSUPPORTED_PROTOCOL;
	return curl_easy_setopt(t->curl, CURLOPT_CURLU, t->url);
}

/* libcurl 7.85 has other names for it, and warns of the old ones. */
static int
set_protocols(CURL *c)
{
#if LIBCURL_VERSION_NUM >= 0x075500
	return curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https") |
	    curl_easy_setopt(c, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
#else
	const long both = CURLPROTO_HTTP | CURLPROTO_HTTPS;

	return curl_easy_setopt(c, CURLOPT_PROTOCOLS, both) |
	    curl_easy_setopt(c, CURLOPT_REDIR_PROTOCOLS, both);
#endif
}

static bool
set_options(struct transfer *t)
{
	CURL *c = t->curl;
	const struct transfer_options *o = t->o;
	long connect =
	    o->seconds < CONNECT_SECONDS ? o->seconds : CONNECT_SECONDS;
	int bad = 0;

	bad |= set_protocols(c);
	bad |= curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, 1L);
	bad |= curl_easy_setopt(c, CURLOPT_MAXREDIRS, (long)MAX_REDIRECTS);
	bad |= curl_easy_setopt(c, CURLOPT_ACCEPT_ENCODING, "");
	bad |= curl_easy_setopt(
	    c, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)o->max_len);
	bad |= curl_easy_setopt(c, CURLOPT_USERAGENT,
	    PACKAGE_NAME "/" PACKAGE_VERSION " (article reader; libcurl)");
	bad |= curl_easy_setopt(c, CURLOPT_TIMEOUT, (long)o->seconds);
	bad |= curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT, connect);
	bad |= curl_easy_setopt(c, CURLOPT_LOW_SPEED_LIMIT, (long)SLOW_BYTES);
	bad |= curl_easy_setopt(c, CURLOPT_LOW_SPEED_TIME, (long)SLOW_SECONDS);
	bad |= curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
	bad |= curl_easy_setopt(c, CURLOPT_ERRORBUFFER, t->detail);
	bad |= curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, on_bytes);
	bad |= curl_easy_setopt(c, CURLOPT_WRITEDATA, t);
	return !bad;
}

static CURLcode
perform(struct transfer *t)
{
	CURLcode code = CURLE_FAILED_INIT;

	if (curl_global_init(CURL_GLOBAL_DEFAULT) == 0)
		t->curl = curl_easy_init();
	if (t->curl && set_options(t))
		code = set_address(t);
	return code == CURLE_OK ? curl_easy_perform(t->curl) : code;
}

/* The exit status for what libcurl says at the end. */
static int
conclude(struct transfer *t, CURLcode code)
{
	struct advice_case c;

	if (code == CURLE_FILESIZE_EXCEEDED)
		say_too_long(t);
	if (t->is_refused)
		return FETCH_FAILED;
	if (code == CURLE_OK && !t->has_head && !judge_answer(t))
		return FETCH_FAILED;
	if (code == CURLE_OK && t->got_len)
		return 0;
	if (code == CURLE_OK) {
		note_set(t->note, ERR_READ,
		    "%s sends an empty page; open it in a browser",
		    str_text(&t->host));
		return FETCH_FAILED;
	}
	learn_address(t);
	c = advice_case(t);
	advice_on_failure(t->note, code, &c);
	return t->got_len ? FETCH_CUT : FETCH_FAILED;
}

int
transfer_run(const struct transfer_options *o, int to, struct note *note)
{
	struct transfer t = {.o = o, .to = to, .note = note};
	int status = conclude(&t, perform(&t));

	curl_easy_cleanup(t.curl);
	curl_url_cleanup(t.url);
	str_clear(&t.address);
	str_clear(&t.host);
	curl_global_cleanup();
	return status;
}
