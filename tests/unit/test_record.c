/* test_record.c - one record of --batch, read. */
#include "config.h"

#include "output/record.h"

#include <string.h>

#include <jansson.h>
#include <unistr.h>

#include "output/scan.h"

#include "unit.h"

static void
reads_id_and_text(void **state)
{
	static const struct {
		const char *line, *id, *text;
	} table[] = {
	    {"{\"id\":1,\"text\":\"a\"}", "1", "a"},
	    {"{\"text\":\"a\",\"id\":\"x\"}", "\"x\"", "a"},
	    {"{\"text\":\"\"}", "null", ""},
	    {"{\"id\":null,\"text\":\"a\"}", "null", "a"},
	    {"{\"id\":-1.50e+3,\"text\":\"a\"}", "-1.50e+3", "a"},
	    {"{\"id\":12345678901234567890123,\"text\":\"a\"}",
		"12345678901234567890123", "a"},
	    {"{\"id\":[1,{\"a\":[]}],\"text\":\"a\"}", "[1,{\"a\":[]}]", "a"},
	    {"{\"id\":\"a\\u2028\\\"\",\"text\":\"a\"}", "\"a\\u2028\\\"\"",
		"a"},
	    {" \t{ \"id\" : 1 , \"text\" : \"a\" } \r", "1", "a"},
	    {"{\"text\":\"a\",\"text\":\"b\"}", "null", "b"},
	    {"{\"te\\u0078t\":\"a\"}", "null", "a"},
	    {"{\"url\":\"u\",\"n\":[1,2,{\"b\":false}],\"text\":\"a\"}", "null",
		"a"},
	    {"{\"text\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"}", "null",
		"\"\\/\b\f\n\r\t\u00e9"},
	    {"{\"text\":\"\\ud83d\\ude00 \\uD83D\\uDE00\"}", "null", "😀 😀"},
	    {"{\"text\":\"\\ud83dx\"}", "null", "\uFFFDx"},
	    {"{\"id\":7,\"text\":\"bad \xFF\"}", "7", "bad \xFF"},
	    {"{\"text\":\"\\ude00\\ud83d\"}", "null", "\uFFFD\uFFFD"},
	    {"{\"text\":\"\\ud83d\\u0041\"}", "null", "\uFFFDA"},
	    {"{\"text\":\"\\ud83d\\ud83d\\ude00\"}", "null", "\uFFFD😀"},
	};
	struct record r = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		struct note note = {"fine"};

		assert_int_equal(
		    record_read(&r, slice_of(table[i].line), &note), ERR_OK);
		assert_string_equal(str_text(&r.id), table[i].id);
		assert_string_equal(str_text(&r.text), table[i].text);
	}
	record_clear(&r);
}

static void
a_page_has_html_and_an_address(void **state)
{
	const char *page = "{\"html\":\"<p>a\",\"url\":\"http://x/\"}";
	const char *text = "{\"text\":\"a\",\"url\":7}";
	struct record r = {0};

	(void)state;
	assert_int_equal(record_read(&r, slice_of(page), NULL), ERR_OK);
	assert_true(r.is_html);
	assert_string_equal(str_text(&r.text), "<p>a");
	assert_string_equal(str_text(&r.url), "http://x/");
	assert_int_equal(record_read(&r, slice_of(text), NULL), ERR_OK);
	assert_false(r.is_html);
	assert_string_equal(str_text(&r.url), "");
	record_clear(&r);
}

static void
says_what_is_wrong_with_a_line(void **state)
{
	static const struct {
		const char *line, *id, *why;
	} table[] = {
	    {"x", "null", "byte 1: no JSON object"},
	    {"[1]", "null", "byte 1: no JSON object"},
	    {"{", "null", "byte 2: a string should be here"},
	    {"{}", "null", "no string \"text\" or \"html\""},
	    {"{\"id\":7}", "7", "no string \"text\" or \"html\""},
	    {"{\"id\":7,\"text\":5}", "7", "no string \"text\" or \"html\""},
	    {"{\"id\":7,\"text\":\"a\",\"text\":null}", "7",
		"no string \"text\" or \"html\""},
	    {"{\"id\":7,\"text\":\"a\"", "7",
		"byte 19: a comma or a bracket should be here"},
	    {"{\"id\":7,\"text\":\"a", "7", "byte 18: a string without an end"},
	    {"{\"id\":7,\"text\":\"a\"} x", "7",
		"byte 21: something after the object"},
	    {"{\"id\":7,\"text\":\"a\tb\"}", "7",
		"byte 18: a control character in a string"},
	    {"{\"id\":7,\"text\":\"\\x\"}", "7", "byte 18: no such escape"},
	    {"{\"id\":7,\"text\":\"\\u12g4\"}", "7",
		"byte 21: \\u needs four digits"},
	    {"{\"id\":\"\xFF\",\"text\":\"\"}", "null",
		"byte 10: an id that is no UTF-8"},
	    {"{\"id\" 7}", "null", "byte 7: a colon should be here"},
	    {"{\"id\":tru}", "null", "byte 7: no JSON value"},
	    {"{\"id\":}", "null", "byte 7: a digit should be here"},
	    {"{\"id\":1,}", "1", "byte 9: a string should be here"},
	    {"{\"a\":01}", "null",
		"byte 7: a comma or a bracket should be here"},
	    {"{\"a\":1.}", "null", "byte 8: a digit should be here"},
	    {"{\"a\":[1,]}", "null", "byte 9: a digit should be here"},
	    {"{\"a\":[1 2]}", "null",
		"byte 9: a comma or a bracket should be here"},
	};
	struct record r = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		struct note note = {""};

		assert_int_equal(
		    record_read(&r, slice_of(table[i].line), &note),
		    ERR_FORMAT);
		assert_string_equal(note.text, table[i].why);
		assert_string_equal(str_text(&r.id), table[i].id);
	}
	record_clear(&r);
}

static void
nesting_has_a_limit(void **state)
{
	struct record r = {0};
	struct str line = {0};
	struct note note;

	(void)state;
	for (int depth = 1; depth < SCAN_DEPTH_MAX * 2; depth++) {
		enum err want = depth <= SCAN_DEPTH_MAX ? ERR_OK : ERR_FORMAT;

		str_cut(&line, 0);
		str_adds(&line, "{\"text\":\"\",\"a\":");
		for (int i = 0; i < depth; i++)
			str_addc(&line, '[');
		for (int i = 0; i < depth; i++)
			str_addc(&line, ']');
		str_addc(&line, '}');
		assert_int_equal(
		    record_read(&r, str_slice(&line), &note), want);
	}
	str_clear(&line);
	record_clear(&r);
}

/* jansson is strict where we are, but for what is mended: half surrogates and
 * broken bytes. */
static void
agrees_with_jansson_on_every_prefix_and_every_dropped_byte(void **state)
{
	static const char line[] =
	    "{\"id\":[-1.5e-3,true,false,null,{}],\"text\":\"“\\u00e9\\n\" , "
	    "\"more\":{\"a\":[[],0]}}";
	struct record r = {0};

	(void)state;
	for (size_t i = 0; i < sizeof(line); i++) {
		char cut[sizeof(line)];
		struct slice forms[2] = {{line, i}, {cut, sizeof(line) - 2}};

		memcpy(cut, line, i);
		memcpy(cut + i, line + i + 1, sizeof(line) - i - 1);
		for (size_t f = 0; f < COUNT(forms); f++) {
			json_t *theirs =
			    json_loadb(forms[f].at, forms[f].len, 0, NULL);
			bool good =
			    json_is_string(json_object_get(theirs, "text"));

			if (u8_check(
				(const uint8_t *)forms[f].at, forms[f].len))
				continue;
			assert_int_equal(
			    record_read(&r, forms[f], NULL) == ERR_OK, good);
			if (good)
				assert_string_equal(str_text(&r.text),
				    json_string_value(
					json_object_get(theirs, "text")));
			json_decref(theirs);
		}
	}
	record_clear(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(reads_id_and_text),
	    cmocka_unit_test(a_page_has_html_and_an_address),
	    cmocka_unit_test(says_what_is_wrong_with_a_line),
	    cmocka_unit_test(nesting_has_a_limit),
	    cmocka_unit_test(
		agrees_with_jansson_on_every_prefix_and_every_dropped_byte),
	};

	return cmocka_run_group_tests_name("record", tests, NULL, NULL);
}
