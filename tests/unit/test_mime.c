/* test_mime.c - the parts of a mail, and out of their encodings. */
#include "config.h"

#include "input/mime.h"

#include <string.h>

#include "unit.h"

static void
encoded_words_become_text(void **state)
{
	static const struct {
		const char *value, *text;
	} table[] = {
	    {"plain", "plain"},
	    {"", ""},
	    {"=?utf-8?Q?Caf=C3=A9_au_lait?=", "Café au lait"},
	    {"=?iso-8859-1?q?Caf=E9?= now", "Café now"},
	    {"=?UTF-8?B?4oCcbm/igJ0=?=", "“no”"},
	    {"=?utf-8?Q?a?= \n =?utf-8?Q?b?= c", "ab c"},
	    {"=?no end", "=?no end"},
	    {"=?x?y", "=?x?y"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		struct str out = {0};

		mime_words(&out, slice_of(table[i].value));
		assert_string_equal(str_text(&out), table[i].text);
		str_clear(&out);
	}
}

static void
a_field_may_go_on_in_the_next_line(void **state)
{
	struct mime_part part;

	(void)state;
	mime_read(&part,
	    slice_of("Subject: one\n two\nX-Subject: no\nFrom: Ann\n\nBody."));
	assert_true(
	    slice_eq(mime_field(&part, "subject"), slice_of("one\n two")));
	assert_true(slice_eq(mime_field(&part, "from"), slice_of("Ann")));
	assert_int_equal(mime_field(&part, "to").len, 0);
	assert_true(slice_eq(part.body, slice_of("Body.")));
}

static void
parts_are_found_at_any_depth(void **state)
{
	const char *mail =
	    "Content-Type: multipart/mixed; boundary=\"a\"\n\n"
	    "preamble\n--a\n"
	    "Content-Type: multipart/alternative; boundary=b\n\n"
	    "--b\nContent-Type: text/plain\n\nplain\n"
	    "--b\nContent-Type: text/html; charset=\"x\"\n\n<p>\n"
	    "--b--\n--a--\nepilogue\n";
	struct mime_part whole, found;

	(void)state;
	mime_read(&whole, slice_of(mail));
	assert_true(mime_find(&found, &whole, "text/plain"));
	assert_true(slice_eq(slice_trim(found.body), slice_of("plain")));
	assert_true(mime_find(&found, &whole, "text/html"));
	assert_true(slice_eq(found.charset, slice_of("x")));
	assert_true(slice_eq(slice_trim(found.body), slice_of("<p>")));
	assert_false(mime_find(&found, &whole, "image/png"));
}

static void
bodies_come_out_of_their_encoding(void **state)
{
	static const struct {
		const char *part, *body;
		bool is_bytes;
	} table[] = {
	    {"Content-Transfer-Encoding: quoted-printable\n\na=\nb=3D=e4=",
		"ab=\xE4=", true},
	    {"Content-Transfer-Encoding: BASE64\n\naGVs\nbG8=", "hello", true},
	    {"Content-Transfer-Encoding: base64\n\n!!", "", true},
	    {"X: y\n\na=3D", "a=3D", false},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		struct mime_part part;
		struct str out = {0};

		mime_read(&part, slice_of(table[i].part));
		assert_int_equal(mime_body(&out, &part), table[i].is_bytes);
		assert_string_equal(str_text(&out), table[i].body);
		str_clear(&out);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(encoded_words_become_text),
	    cmocka_unit_test(a_field_may_go_on_in_the_next_line),
	    cmocka_unit_test(parts_are_found_at_any_depth),
	    cmocka_unit_test(bodies_come_out_of_their_encoding),
	};

	return cmocka_run_group_tests_name("mime", tests, NULL, NULL);
}
