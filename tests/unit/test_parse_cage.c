/* test_parse_cage.c - what is parsed in a cage is what is parsed outside. */
#include "config.h"

#include "pullquote/parse_cage.h"

#include <string.h>

#include "pullquote/article_wire.h"
#include "pullquote/decode.h"
#include "seeds.h"
#include "unit.h"

static void
assert_same(const struct article *a, const struct article *b)
{
	struct str one = {0}, other = {0};

	article_encode(&one, a);
	article_encode(&other, b);
	assert_true(slice_eq(str_slice(&one), str_slice(&other)));
	str_clear(&one);
	str_clear(&other);
}

/* As load.h does it, once inside and once outside. */
static void
assert_parses_alike(struct cage *c, const char *bytes, size_t len)
{
	struct decoded d = {0};
	struct article inside = {0}, outside = {0};
	struct parse_input in = {.map = &d.map, .name = "x.txt"};
	struct note note = {""};

	decode_bytes(&d, bytes, len, NULL);
	in.text = str_text(&d.text);
	in.len = d.text.len;
	parse_text(&outside, &in, PARSE_AUTO);
	if (parse_in_cage(&inside, &in, PARSE_AUTO, c, &note))
		fail_msg("%s", note.text);
	assert_same(&inside, &outside);
	article_clear(&inside);
	article_clear(&outside);
	decoded_clear(&d);
}

static void
look_at_seed(void *cage, const char *name, const struct str *bytes)
{
	(void)name;
	assert_parses_alike(cage, str_text(bytes), bytes->len);
}

static void
every_seed_parses_alike_inside_and_outside(void **state)
{
	struct cage *c = parse_cage_new(10);

	(void)state;
	assert_true(each_seed("", look_at_seed, c) > 10);
	cage_free(c);
}

static void
what_was_dropped_before_leaves_the_same_gaps(void **state)
{
	static const char text[] = "\xEF\xBB\xBFOne\x01 two\r\n\x1B[1mthree"
				   "\xC2\xAD four.\n\n\xFF five.";
	struct cage *c = parse_cage_new(1);

	(void)state;
	assert_parses_alike(c, text, sizeof(text) - 1);
	assert_parses_alike(c, "", 0);
	cage_free(c);
}

/* Its parts have charsets of their own, whose tables iconv has in files. */
static void
a_mail_in_any_charset_gets_out_of_the_cage(void **state)
{
	static const char *const mail[] = {
	    "Subject: =?koi8-r?Q?=CD=C9=D2?=\nMIME-Version: 1.0\n"
	    "Content-Type: text/plain; charset=iso-8859-1\n"
	    "Content-Transfer-Encoding: quoted-printable\n\ncaf=E9.\n",
	    "Subject: x\nMIME-Version: 1.0\nContent-Type: text/plain\n"
	    "Content-Transfer-Encoding: base64\n\n1tC5+sjLw/E=\n",
	};
	struct cage *c = parse_cage_new(10);

	(void)state;
	assert_parses_alike(c, "<html><p>x", 10);
	for (size_t i = 0; i < COUNT(mail); i++)
		assert_parses_alike(c, mail[i], strlen(mail[i]));
	assert_parses_alike(c, "<html><p>x", 10);
	cage_free(c);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_seed_parses_alike_inside_and_outside),
	    cmocka_unit_test(a_mail_in_any_charset_gets_out_of_the_cage),
	    cmocka_unit_test(what_was_dropped_before_leaves_the_same_gaps),
	};

	return cmocka_run_group_tests_name("parse_cage", tests, NULL, NULL);
}
