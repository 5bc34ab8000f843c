/* test_fetch.c - pullquote-fetch and fetch.h against a web server that has all
 * the manners of a bad one (server.c). */
#include "config.h"

#include "pullquote/fetch.h"

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include "fixture.h"
#include "unit.h"

/* ---- fetching from it
 * -------------------------------------------------------- */

/* Begin to fetch `path` of the server, or `path` itself if it is an address. */
static struct fetch *
start(struct server *s, const char *path, struct fetch_options o)
{
	char address[8192], program[4096];
	struct fetch *f = NULL;
	struct note note;

	snprintf(
	    address, sizeof(address), "http://127.0.0.1:%d%s", s->port, path);
	snprintf(program, sizeof(program), "%s/pullquote-fetch", built());
	o.program = program;
	assert_int_equal(
	    fetch_start(&f, fetch_is_address(path) ? path : address, &o, &note),
	    ERR_OK);
	return f;
}

static enum err
get(struct server *s, const char *path, struct fetched *page, struct note *note)
{
	*page = (struct fetched){0};
	return fetch_finish(
	    start(s, path, (struct fetch_options){0}), page, note);
}

/* It fails, and the line for a person has `words` in it. */
static void
assert_fails_with(struct server *s, const char *path,
    const struct fetch_options *o, const char *words)
{
	const struct fetch_options none = {0};
	struct fetched page = {0};
	struct note note = {""};
	enum err err =
	    fetch_finish(start(s, path, o ? *o : none), &page, &note);

	if (!strstr(note.text, words))
		fail_msg("%s: \"%s\" is not in \"%s\"", path, words, note.text);
	assert_int_not_equal(err, ERR_OK);
	assert_null(page.all.at);
	assert_null(strstr(note.text, "pullquote-fetch"));
}

static void
assert_comes(struct server *s, const char *path, const char *bytes)
{
	struct fetched page;
	struct note note = {""};

	if (get(s, path, &page, &note))
		fail_msg("%s: %s", path, note.text);
	assert_true(slice_eq(page.bytes, slice_of(bytes)));
	assert_false(page.is_cut);
	fetched_clear(&page);
}

/* ---- pages that come
 * --------------------------------------------------------- */

static void
an_address_is_told_from_a_path(void **state)
{
	static const char *const address[] = {"http://x", "https://x.org/y",
	    "HTTP://X", "ftp://x", "file:///x", "svn+ssh://x"};
	static const char *const path[] = {"", "-", "x.txt", "http:", "http:/x",
	    "./http://x", "://x", "1http://x", "a b://x", "notes: http://x"};

	(void)state;
	for (size_t i = 0; i < COUNT(address); i++)
		assert_true(fetch_is_address(address[i]));
	for (size_t i = 0; i < COUNT(path); i++)
		assert_false(fetch_is_address(path[i]));
}

static void
a_page_comes_with_its_head(void **state)
{
	struct server *s = *state;
	struct fetched page;
	char address[64];

	snprintf(address, sizeof(address), "http://127.0.0.1:%d/page", s->port);
	assert_int_equal(get(s, "/page#top", &page, NULL), ERR_OK);
	assert_true(slice_eq(page.head.address, slice_of(address)) ||
	    slice_eq(page.head.address, slice_of(strcat(address, "#top"))));
	assert_true(slice_eq(page.head.type, slice_of("text/html")));
	assert_int_equal(page.head.charset.len, 0);
	assert_true(slice_eq(page.bytes, slice_of("<p>Hello.</p>\n")));
	fetched_clear(&page);
}

static void
the_charset_is_found_among_the_parameters(void **state)
{
	struct fetched page;

	assert_int_equal(get(*state, "/charset", &page, NULL), ERR_OK);
	assert_true(slice_eq(page.head.type, slice_of("text/html")));
	assert_true(slice_eq(page.head.charset, slice_of("ISO-8859-1")));
	assert_true(slice_eq(page.bytes, slice_of("<p>caf\xE9</p>\n")));
	fetched_clear(&page);
}

static void
a_page_without_a_type_comes(void **state)
{
	assert_comes(*state, "/no-type", "Just words.\n");
}

static void
ten_redirects_are_followed_and_no_more(void **state)
{
	struct server *s = *state;
	struct fetched page;

	assert_int_equal(get(s, "/redirect/10", &page, NULL), ERR_OK);
	assert_non_null(strstr(page.all.at, "/page\n"));
	assert_true(slice_eq(page.bytes, slice_of("<p>Hello.</p>\n")));
	fetched_clear(&page);
	assert_fails_with(s, "/redirect/11", NULL, "without end");
	assert_fails_with(s, "/loop", NULL, "without end");
}

static void
a_packed_page_is_unpacked(void **state)
{
	assert_comes(*state, "/packed", "<p>Packed and unpacked.</p>\n");
}

static void
what_follows_the_declared_length_is_not_read(void **state)
{
	assert_comes(*state, "/short-length", "<p>He");
}

static void
an_address_may_have_blanks_and_letters_of_any_script(void **state)
{
	struct fetched page;

	assert_int_equal(
	    get(*state, "/echo?q=caf\xC3\xA9 au lait", &page, NULL), ERR_OK);
	assert_non_null(strcasestr(page.all.at, "q=caf%C3%A9"));
	assert_null(strstr(page.all.at, "au lait"));
	fetched_clear(&page);
}

static void
the_reader_says_who_it_is_and_takes_no_cookies(void **state)
{
	struct fetched page;

	assert_int_equal(get(*state, "/cookie", &page, NULL), ERR_OK);
	assert_non_null(
	    strstr(page.all.at, "User-Agent: pullquote/" PACKAGE_VERSION));
	assert_non_null(strstr(page.all.at, "Accept-Encoding: "));
	assert_null(strstr(page.all.at, "Cookie"));
	assert_null(strstr(page.all.at, "Referer"));
	fetched_clear(&page);
}

static void
a_password_in_the_address_does_not_come_back(void **state)
{
	struct server *s = *state;
	struct fetched page;
	char address[128];

	snprintf(address, sizeof(address), "http://me:secret@127.0.0.1:%d/echo",
	    s->port);
	assert_int_equal(get(s, address, &page, NULL), ERR_OK);
	assert_non_null(strstr(page.all.at, "Authorization: Basic"));
	assert_null(strstr(page.all.at, "secret"));
	fetched_clear(&page);
}

static void
a_proxy_of_the_environment_is_used(void **state)
{
	struct server *s = *state;
	char proxy[64];

	snprintf(proxy, sizeof(proxy), "http://127.0.0.1:%d", s->port);
	setenv("http_proxy", proxy, 1);
	assert_comes(s, "http://nowhere.invalid/page", "<p>Hello.</p>\n");
	setenv("http_proxy", "http://127.0.0.1:1", 1);
	assert_fails_with(s, "http://nowhere.invalid/page", NULL, "");
	unsetenv("http_proxy");
	assert_comes(s, "/page", "<p>Hello.</p>\n");
}

/* ---- pages that do not
 * -------------------------------------------------------- */

static void
an_error_says_what_can_be_done(void **state)
{
	static const struct {
		const char *path, *words;
	} wrong[] = {
	    {"/404", "no such page; check the address (404)"},
	    {"/410", "taken this page down; an archive may have it (410)"},
	    {"/403", "open it in a browser (403)"},
	    {"/429", "too many requests (429); try again in 17 seconds"},
	    {"/503", "try again later (503)"},
	    {"/to-nowhere", "without a page; open it in a browser (302)"},
	    {"/to-file", "only http:// and https://"},
	    {"/to-ftp", "only http:// and https://"},
	    {"/pdf",
		"that is a PDF: save it, and try pdftotext FILE - | "
		"pullquote"},
	    {"/picture", "that is a picture"},
	    {"/program", "that is application/wasm"},
	    {"/empty", "empty page"},
	    {"/cut-at-once", "broke off"},
	    {"/long-length", "longer than 32 MiB"},
	    {"/badly-packed", "does not unpack"},
	    {"/hang-up", "hung up without an answer"},
	    {"/garbage", "not in HTTP"},
	    {"file:///etc/passwd", "only http:// and https://"},
	    {"gopher://127.0.0.1/", "only http:// and https://"},
	    {"http://", "no valid address"},
	    {"http://[", "no valid address"},
	};

	for (size_t i = 0; i < COUNT(wrong); i++)
		assert_fails_with(*state, wrong[i].path, NULL, wrong[i].words);
}

static void
a_host_that_is_not_there_is_named(void **state)
{
	char address[128] = "http://";

	memset(address + 7, 'x', 70); /* too long for any name */
	assert_fails_with(*state, address, NULL, "no such host: xxxx");
}

static void
a_refused_connection_is_told(void **state)
{
	struct sockaddr_in at = {
	    .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t len = sizeof(at);
	int fd = socket(AF_INET, SOCK_STREAM, 0);
	char address[64];

	assert_false(bind(fd, (struct sockaddr *)&at, len));
	assert_false(getsockname(fd, (struct sockaddr *)&at, &len));
	snprintf(address, sizeof(address), "http://127.0.0.1:%d/",
	    ntohs(at.sin_port));
	assert_fails_with(*state, address, NULL, "refuses the connection");
	close(fd);
}

static void
a_server_without_tls_is_told(void **state)
{
	struct server *s = *state;
	char address[64];

	snprintf(address, sizeof(address), "https://127.0.0.1:%d/", s->port);
	assert_fails_with(s, address, NULL, "no secure connection");
}

static void
a_page_that_breaks_off_is_kept_with_a_word_of_why(void **state)
{
	static const struct {
		const char *path, *begins;
	} cut[] = {
	    {"/cut", "<h1>The ferry stays</h1>"}, {"/cut-chunks", "<p>Ha"}};

	for (size_t i = 0; i < COUNT(cut); i++) {
		struct fetched page;
		struct note note = {""};

		assert_int_equal(
		    get(*state, cut[i].path, &page, &note), ERR_OK);
		assert_true(page.is_cut);
		assert_memory_equal(
		    page.bytes.at, cut[i].begins, strlen(cut[i].begins));
		assert_non_null(
		    strstr(page.why_cut.text, "broke off; try again"));
		fetched_clear(&page);
	}
}

static void
a_flood_is_stopped(void **state)
{
	const struct fetch_options one = {.max_mb = 1};

	assert_fails_with(*state, "/flood", &one, "longer than 1 MiB");
}

static void
a_silent_server_is_left(void **state)
{
	const struct fetch_options soon = {.seconds = 1};

	assert_fails_with(*state, "/silent", &soon, "too slow: 0 bytes");
}

/* On a busy machine a second may be over before the first drop. */
static void
a_page_that_drips_is_cut_when_time_is_up(void **state)
{
	struct fetch_options soon = {.seconds = 1};
	struct fetched page = {0};
	struct note note = {""};

	while (fetch_finish(start(*state, "/drip", soon), &page, &note) &&
	    soon.seconds < 16)
		soon.seconds *= 2;
	assert_true(page.is_cut);
	assert_non_null(strstr(page.why_cut.text, "too slow"));
	assert_memory_equal(page.bytes.at, "<p>drip ", 8);
	fetched_clear(&page);
}

/* ---- the reader's side
 * --------------------------------------------------------- */

static void
one_can_watch_a_page_come_and_give_it_up(void **state)
{
	struct fetch *f =
	    start(*state, "/drip", (struct fetch_options){.seconds = 120});
	struct pollfd p = {.fd = fetch_fd(f), .events = POLLIN};
	size_t first;

	do
		assert_int_equal(poll(&p, 1, 120000), 1);
	while (fetch_step(f) && fetch_len(f) == 0);
	first = fetch_len(f);
	do
		assert_int_equal(poll(&p, 1, 120000), 1);
	while (fetch_step(f) && fetch_len(f) == first);
	assert_true(fetch_len(f) > first);
	fetch_cancel(f);
	fetch_cancel(NULL);
	assert_comes(*state, "/page", "<p>Hello.</p>\n");
}

static void
a_program_that_is_not_there_or_not_it_is_told(void **state)
{
	struct fetch_options o = {.program = "/nowhere/pullquote-fetch"};
	struct fetched page = {0};
	struct fetch *f = NULL;
	struct note note = {""};

	(void)state;
	assert_int_equal(
	    fetch_start(&f, "http://127.0.0.1/", &o, &note), ERR_READ);
	assert_non_null(strstr(note.text, "does not start"));
	o.program = "/bin/true";
	assert_int_equal(
	    fetch_start(&f, "http://127.0.0.1/", &o, &note), ERR_OK);
	assert_int_equal(fetch_finish(f, &page, &note), ERR_READ);
	assert_non_null(strstr(note.text, "does not work"));
}

/* This test is not beside pullquote-fetch, so there is none unless one is
 * installed: then nothing can be said. */
static void
without_a_program_the_pipe_to_use_is_shown(void **state)
{
	struct fetch *f = NULL;
	struct note note = {""};

	(void)state;
	if (access(LIBEXECDIR "/pullquote-fetch", X_OK) == 0)
		return;
	assert_int_equal(
	    fetch_start(&f, "http://127.0.0.1/x?y&z", NULL, &note), ERR_READ);
	assert_non_null(
	    strstr(note.text, "curl -L 'http://127.0.0.1/x?y&z' | pullquote"));
	assert_int_equal(
	    fetch_start(&f, "http://127.0.0.1/'$(x)'", NULL, &note), ERR_READ);
	assert_null(strstr(note.text, "$(x)"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(an_address_is_told_from_a_path),
	    cmocka_unit_test(a_page_comes_with_its_head),
	    cmocka_unit_test(the_charset_is_found_among_the_parameters),
	    cmocka_unit_test(a_page_without_a_type_comes),
	    cmocka_unit_test(ten_redirects_are_followed_and_no_more),
	    cmocka_unit_test(a_packed_page_is_unpacked),
	    cmocka_unit_test(what_follows_the_declared_length_is_not_read),
	    cmocka_unit_test(
		an_address_may_have_blanks_and_letters_of_any_script),
	    cmocka_unit_test(the_reader_says_who_it_is_and_takes_no_cookies),
	    cmocka_unit_test(a_password_in_the_address_does_not_come_back),
	    cmocka_unit_test(a_proxy_of_the_environment_is_used),
	    cmocka_unit_test(an_error_says_what_can_be_done),
	    cmocka_unit_test(a_host_that_is_not_there_is_named),
	    cmocka_unit_test(a_refused_connection_is_told),
	    cmocka_unit_test(a_server_without_tls_is_told),
	    cmocka_unit_test(a_page_that_breaks_off_is_kept_with_a_word_of_why),
	    cmocka_unit_test(a_flood_is_stopped),
	    cmocka_unit_test(a_silent_server_is_left),
	    cmocka_unit_test(a_page_that_drips_is_cut_when_time_is_up),
	    cmocka_unit_test(one_can_watch_a_page_come_and_give_it_up),
	    cmocka_unit_test(a_program_that_is_not_there_or_not_it_is_told),
	    cmocka_unit_test(without_a_program_the_pipe_to_use_is_shown),
	};

	return cmocka_run_group_tests_name(
	    "fetch", tests, start_server, stop_server);
}
