/* test_binary.c - a PDF is told from a text. */
#include "config.h"

#include "input/binary.h"

#include <string.h>

#include "unit.h"

static void
a_person_is_told_what_it_is(void **state)
{
	static const struct {
		const char *begins, *words;
	} file[] = {
	    {"%PDF-1.7\n", "pdftotext FILE - | pullquote"},
	    {"\x89PNG\r\n\x1a\n", "a picture"},
	    {"\xFF\xD8\xFF\xE0", "a picture"},
	    {"GIF89a", "a picture"},
	    {"PK\x03\x04rest", "an archive"},
	    {"\x1F\x8B\x08", "gzip -dc FILE | pullquote"},
	    {"\xFD\x37zXZ", "xz -dc FILE | pullquote"},
	    {"\x7F\x45LF", "a program"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(file); i++) {
		const char *advice = binary_advice(slice_of(file[i].begins));

		assert_non_null(advice);
		assert_non_null(strstr(advice, file[i].words));
	}
}

static void
a_text_is_let_through(void **state)
{
	static const char *const text[] = {"", "%", "%PDF", "Peking", "GIF",
	    "<html>", "\xEF\xBB\xBFtext", "\xFF\xFEt\0", "{\"json\": 1}", "Bz",
	    "\x1B[1m"};

	(void)state;
	for (size_t i = 0; i < COUNT(text); i++)
		assert_null(binary_advice(slice_of(text[i])));
	assert_null(binary_advice((struct slice){0}));
}

static void
rubble_is_no_text(void **state)
{
	char rubble[512], text[512];

	(void)state;
	for (size_t i = 0; i < sizeof(rubble); i++) {
		rubble[i] = (char)(i * 37 % 256);
		text[i] = i % 40 ? 'x' : '\1';
	}
	assert_non_null(binary_advice((struct slice){rubble, sizeof(rubble)}));
	assert_null(binary_advice((struct slice){text, sizeof(text)}));
	for (size_t i = 0; i < sizeof(text); i++)
		text[i] = i % 2 ? 0 : 'x'; /* UTF-16 */
	assert_null(binary_advice((struct slice){text, sizeof(text)}));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_person_is_told_what_it_is),
	    cmocka_unit_test(rubble_is_no_text),
	    cmocka_unit_test(a_text_is_let_through),
	};

	return cmocka_run_group_tests_name("binary", tests, NULL, NULL);
}
