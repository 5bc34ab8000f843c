/* test_writer.c - JSON, written from left to right. */
#include "config.h"

#include "output/writer.h"

#include <string.h>

#include <jansson.h>

#include "pullquote/utf8.h"

#include "unit.h"

static void
check_string(struct slice text, const char *json)
{
	struct writer w = {0};

	writer_string(&w, text);
	assert_string_equal(str_text(&w.out), json);
	str_clear(&w.out);
}

static void
escapes_what_must_be_and_every_line_end(void **state)
{
	static const struct {
		const char *text, *json;
	} table[] = {
	    {"", "\"\""},
	    {"plain", "\"plain\""},
	    {"a \"b\" \\ c", "\"a \\\"b\\\" \\\\ c\""},
	    {"one\ntwo\tthree", "\"one\\ntwo\\tthree\""},
	    {"bell \a", "\"bell \\u0007\""},
	    {"del \x7F", "\"del \x7F\""},
	    {"“é” 😀", "\"“é” 😀\""},
	    {"\xC2\x85 \u2028 \u2029 \u2027",
		"\"\\u0085 \\u2028 \\u2029 \u2027\""},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++)
		check_string(slice_of(table[i].text), table[i].json);
	check_string((struct slice){"a\0b", 3}, "\"a\\u0000b\"");
}

/* An escape must be seen wherever it stands among the eight bytes that are
 * looked at together. */
static void
sees_an_escape_at_every_place(void **state)
{
	static const char *const odd[] = {
	    "\"", "\\", "\n", "\x01", "\xC2\x85", "\u2028", "\u2029"};
	static const char *const even[] = {"é", "—", "a"};

	(void)state;
	for (size_t len = 1; len < 40; len++) {
		for (size_t at = 0; at < len; at++) {
			struct str text = {0};
			struct writer w = {0};
			json_t *back;

			for (size_t i = 0; i < len; i++)
				str_adds(&text,
				    i == at
					? odd[(len + at) % COUNT(odd)]
					: even[(len + i / 3) % COUNT(even)]);
			writer_string(&w, str_slice(&text));
			back = json_loads(w.out.at, JSON_DECODE_ANY, NULL);
			assert_string_equal(json_string_value(back), text.at);
			assert_null(strpbrk(w.out.at, "\n\x01"));
			assert_null(strstr(w.out.at, "\u2028"));
			json_decref(back);
			str_clear(&text);
			str_clear(&w.out);
		}
	}
}

static void
every_character_comes_back(void **state)
{
	struct str all = {0};
	struct writer w = {0};
	char bytes[4];
	json_t *back;

	(void)state;
	for (uint32_t cp = 0; cp < 0x11000; cp++)
		if (cp < 0xD800 || cp >= 0xE000)
			str_add(&all, bytes, utf8_put(bytes, cp));
	writer_string(&w, str_slice(&all));
	back = json_loadb(
	    w.out.at, w.out.len, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
	assert_non_null(back);
	assert_int_equal(json_string_length(back), all.len);
	assert_memory_equal(json_string_value(back), all.at, all.len);
	json_decref(back);
	str_clear(&all);
	str_clear(&w.out);
}

static void
a_string_in_pieces_is_one(void **state)
{
	struct writer w = {0};
	struct range written;

	(void)state;
	writer_open(&w, '[');
	writer_string_open(&w);
	written.start = w.out.len;
	writer_string_add(&w, slice_of("a \"b\"\n"));
	written.end = w.out.len;
	writer_string_close(&w);
	writer_string_open(&w);
	writer_string_add(&w, slice_of("\n"));
	writer_string_again(&w, written);
	writer_string_again(&w, (struct range){0});
	writer_string_add(&w, slice_of(""));
	writer_string_again(&w, written);
	writer_string_close(&w);
	writer_close(&w, ']');
	assert_string_equal(str_text(&w.out),
	    "[\"a \\\"b\\\"\\n\","
	    "\"\\na \\\"b\\\"\\na \\\"b\\\"\\n\"]");
	str_clear(&w.out);
}

static void
puts_commas_where_they_belong(void **state)
{
	struct writer w = {0};

	(void)state;
	writer_open(&w, '{');
	writer_key(&w, "none");
	writer_open(&w, '[');
	writer_close(&w, ']');
	writer_key(&w, "some");
	writer_open(&w, '[');
	writer_open(&w, '{');
	writer_key(&w, "least");
	writer_number(&w, 0);
	writer_key(&w, "most");
	writer_number(&w, 18446744073709551615u);
	writer_close(&w, '}');
	writer_open(&w, '{');
	writer_close(&w, '}');
	writer_null(&w);
	writer_string_or_null(&w, slice_of(""));
	writer_string_or_null(&w, slice_of("x"));
	writer_close(&w, ']');
	writer_key(&w, "last");
	writer_raw(&w, slice_of("true"));
	writer_close(&w, '}');
	assert_string_equal(str_text(&w.out),
	    "{\"none\":[],\"some\":["
	    "{\"least\":0,\"most\":18446744073709551615},{},null,null,\"x\"],"
	    "\"last\":true}");
	str_clear(&w.out);
}

static void
writes_decimals_with_their_zeros(void **state)
{
	static const struct {
		size_t n;
		int decimals;
		const char *json;
	} table[] = {
	    {0, 1, "0.0"},
	    {7, 1, "0.7"},
	    {100, 2, "1.00"},
	    {5, 2, "0.05"},
	    {82, 2, "0.82"},
	    {1234, 1, "123.4"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		struct writer w = {0};

		writer_decimal(&w, table[i].n, table[i].decimals);
		assert_string_equal(str_text(&w.out), table[i].json);
		str_clear(&w.out);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(escapes_what_must_be_and_every_line_end),
	    cmocka_unit_test(sees_an_escape_at_every_place),
	    cmocka_unit_test(every_character_comes_back),
	    cmocka_unit_test(a_string_in_pieces_is_one),
	    cmocka_unit_test(puts_commas_where_they_belong),
	    cmocka_unit_test(writes_decimals_with_their_zeros),
	};

	return cmocka_run_group_tests_name("writer", tests, NULL, NULL);
}
