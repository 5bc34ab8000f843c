/* test_utf8.c - stepping through valid UTF-8, and notes cut inside it. */
#include "config.h"

#include "pullquote/utf8.h"

#include <string.h>

#include "pullquote/err.h"
#include "unit.h"

static const struct {
	const char *text;
	uint32_t cp;
} one[] = {
    {"a", 'a'},
    {"\u00e9", 0xE9},
    {"\u201c", 0x201C},
    {"\U0001F600", 0x1F600},
};

static void
reads_the_same_character_forward_and_backward(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(one); i++) {
		size_t len = strlen(one[i].text);
		char out[4];
		uint32_t cp;

		assert_int_equal(utf8_next(one[i].text, len, &cp), len);
		assert_int_equal(cp, one[i].cp);
		assert_int_equal(utf8_prev(one[i].text, len, &cp), len);
		assert_int_equal(cp, one[i].cp);
		assert_int_equal(utf8_put(out, cp), len);
		assert_memory_equal(out, one[i].text, len);
	}
}

static void
counts_and_finds_code_points(void **state)
{
	const char *text = "a\u00e9\u201c\U0001F600z";
	size_t len = strlen(text);

	(void)state;
	assert_int_equal(utf8_count(text, len), 5);
	for (size_t n = 0; n <= 5; n++)
		assert_int_equal(
		    utf8_count(text, utf8_offset(text, len, n)), n);
	assert_int_equal(utf8_offset(text, len, 9), len);
}

/* Text of ASCII and `piece` at every place in it, so that every way through
 * the eights is gone. */
static void
check_piece(const char *piece, bool is_valid)
{
	size_t len = strlen(piece);
	char text[80];

	for (size_t size = len; size <= sizeof(text); size++) {
		for (size_t at = 0; at + len <= size; at++) {
			size_t n = 0;

			memset(text, 'x', size);
			memcpy(text + at, piece, len);
			assert_int_equal(utf8_is_valid(text, size), is_valid);
			for (size_t i = 0; i < size; i++)
				n += ((unsigned char)text[i] & 0xC0) != 0x80;
			assert_int_equal(utf8_count(text, size), n);
		}
	}
}

static void
checks_and_counts_wherever_a_character_stands(void **state)
{
	(void)state;
	check_piece("", true);
	check_piece("\u00e9", true);
	check_piece("\u201c\U0001F600\u201d", true);
	check_piece("\xC3", false);
	check_piece("\xE2\x80", false);
	check_piece("\x80", false);
	check_piece("\u00e9\x9D", false);
	check_piece("\xED\xA0\x80", false);
	check_piece("\xC0\xAF", false);
	check_piece("\xF4\x90\x80\x80", false);
}

static void
a_long_note_is_cut_between_characters(void **state)
{
	struct note note;
	char text[600];

	(void)state;
	for (size_t lead = 0; lead < 3; lead++) {
		memset(text, 'x', lead);
		for (size_t i = lead; i + 3 < sizeof(text); i += 3)
			memcpy(text + i, "\u201c", 4);
		note_set(&note, ERR_READ, "%s", text);
		assert_int_equal((strlen(note.text) - lead) % 3, 0);
		assert_true(strlen(note.text) > 250);
	}
}

static void
a_note_holds_no_control_bytes(void **state)
{
	struct note note;

	(void)state;
	assert_int_equal(
	    note_set(&note, ERR_READ, "%s", "a\033[1mb\nc"), ERR_READ);
	assert_string_equal(note.text, "a?[1mb?c");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(reads_the_same_character_forward_and_backward),
	    cmocka_unit_test(counts_and_finds_code_points),
	    cmocka_unit_test(checks_and_counts_wherever_a_character_stands),
	    cmocka_unit_test(a_long_note_is_cut_between_characters),
	    cmocka_unit_test(a_note_holds_no_control_bytes),
	};

	return cmocka_run_group_tests_name("utf8", tests, NULL, NULL);
}
