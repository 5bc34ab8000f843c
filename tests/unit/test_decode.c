/* test_decode.c - bytes of any charset become clean UTF-8. */
#include "config.h"

#include "pullquote/decode.h"

#include <string.h>

#include <unistr.h>

#include "unit.h"

/* Decode `bytes` as a file and compare the clean text. */
static void
expect_n(const char *bytes, size_t len, const char *text)
{
	struct decoded d = {0};

	decode_bytes(&d, bytes, len, NULL);
	assert_string_equal(str_text(&d.text), text);
	decoded_clear(&d);
}

static void
expect(const char *bytes, const char *text)
{
	expect_n(bytes, strlen(bytes), text);
}

/* The code point that the first byte of `mark` in the clean text came from. */
static size_t
source_of(const struct decoded *d, const char *mark)
{
	const char *at = strstr(str_text(&d->text), mark);

	assert_non_null(at);
	return offset_map_source(
	    &d->map, d->text.at, (size_t)(at - d->text.at));
}

static void
a_byte_order_mark_tells_the_charset(void **state)
{
	(void)state;
	expect("\xEF\xBB\xBF"
	       "caf\xC3\xA9",
	    "café");
	expect_n("\xFF\xFE"
		 "a\0\x1C\x20",
	    6, "a“");
	expect_n("\xFE\xFF"
		 "\0a\x20\x1C",
	    6, "a“");
	expect_n("\xFF\xFE\0\0"
		 "a\0\0\0",
	    8, "a");
	expect_n("\0\0\xFE\xFF"
		 "\0\0\0a",
	    8, "a");
}

static void
utf_16_without_a_mark_is_told_by_its_nuls(void **state)
{
	(void)state;
	expect_n("P\0l\0a\0i\0n\0.\0", 12, "Plain.");
	expect_n("\0P\0l\0a\0i\0n\0.", 12, "Plain.");
	/* A stray NUL is none. */
	expect_n("Plain\0 text.", 12, "Plain text.");
}

static void
valid_utf_8_is_taken_as_it_is(void **state)
{
	(void)state;
	expect("Zażółć 「日本」 ‘naïve’ – 𝔘", "Zażółć 「日本」 ‘naïve’ – 𝔘");
	expect("", "");
}

static void
other_charsets_are_guessed(void **state)
{
	struct decoded d = {0};
	const char *greek =
	    "\xC1\xF5\xF4\xFC \xE5\xDF\xED\xE1\xE9 \xDD\xED\xE1 "
	    "\xEA\xE5\xDF\xEC\xE5\xED\xEF \xF3\xF4\xE1 "
	    "\xE5\xEB\xEB\xE7\xED\xE9\xEA\xDC.";

	(void)state;
	expect("He said \x93no\x94 \x96 it\x92s a caf\xE9\x85",
	    "He said “no” – it’s a café…");
	expect("\x1B$B$3$l$OF|K\\8l$G$9!#\x1B(B", "これは日本語です。");
	decode_bytes(&d, greek, strlen(greek), NULL);
	assert_string_equal(
	    str_text(&d.text), "Αυτό είναι ένα κείμενο στα ελληνικά.");
	decoded_clear(&d);
}

static void
a_declared_charset_is_believed_unless_the_bytes_deny_it(void **state)
{
	struct decoded d = {0};

	(void)state;
	decode_bytes(&d, "\xD4\xC1\xCB", 3, "KOI8-R");
	assert_string_equal(d.charset, "KOI8-R");
	assert_string_equal(str_text(&d.text), "так");
	decoded_clear(&d);
	decode_bytes(&d, "caf\xC3\xA9", 5, "ISO-8859-1");
	assert_string_equal(str_text(&d.text), "café");
	decoded_clear(&d);
	/* Its last letter may wait for an accent. */
	decode_bytes(&d, "caf\xE9", 4, "WINDOWS-1258");
	assert_string_equal(str_text(&d.text), "café");
	decoded_clear(&d);
	decode_bytes(&d, "caf\xE9", 4, "no-such-charset");
	assert_string_equal(str_text(&d.text), "café");
	decoded_clear(&d);
}

static void
broken_bytes_become_replacement_characters_and_are_counted(void **state)
{
	static const struct {
		const char *bytes, *text;
		size_t broken_n;
	} c[] = {
	    {"“a” “b” \xFF.", "“a” “b” \uFFFD.", 1},
	    {"“a” “b” \xE2\x80 c.", "“a” “b” \uFFFD c.", 1},
	    {"“a” “b” \xC0\xAF.", "“a” “b” \uFFFD\uFFFD.", 2},
	    {"“cut off” at the “end\xE2\x80", "“cut off” at the “end\uFFFD", 1},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(c); i++) {
		struct decoded d = {0};

		decode_bytes(&d, c[i].bytes, strlen(c[i].bytes), NULL);
		assert_string_equal(str_text(&d.text), c[i].text);
		assert_string_equal(d.charset, "UTF-8");
		assert_int_equal(d.broken_n, c[i].broken_n);
		decoded_clear(&d);
	}
}

static void
a_lone_surrogate_breaks_only_itself(void **state)
{
	struct decoded d = {0};

	(void)state;
	decode_bytes(&d,
	    "\xFF\xFE"
	    "a\0\x00\xD8"
	    "b\0",
	    8, NULL);
	assert_string_equal(str_text(&d.text),
	    "a\uFFFD"
	    "b");
	assert_int_equal(d.broken_n, 1);
	decoded_clear(&d);
}

static void
controls_never_get_through(void **state)
{
	static const char *const c[][2] = {
	    {"a\x01\x02\x7F"
	     "b",
		"ab"},
	    {"tab\tstays\n", "tab\tstays\n"}, {"\x1B[1mbold\x1B[0m", "bold"},
	    {"\x1B[38;5;196mred\x1B[m", "red"},
	    {"\x1B]0;title\a text", " text"},
	    {"\x1B]8;;http://a.example/\x1B\\link\x1B]8;;\x1B\\", "link"},
	    {"\x1B(Bcharset\x1B"
	     "c",
		"charset"},
	    {"\x1B", ""}, {"cut \x1B[", "cut "},
	    {"\x1B]no end of it\nnext", "no end of it\nnext"},
	    {"\u202Eevil\u202C and \u2066isolated\u2069", "evil and isolated"},
	    {"\xC2\x81\xC2\x90", ""},
	    {"\xC2\x93"
	     "quoted\xC2\x94",
		"“quoted”"}, /* Windows-1252 misread */
	};

	(void)state;
	for (size_t i = 0; i < COUNT(c); i++)
		expect(c[i][0], c[i][1]);
}

static void
an_open_control_string_swallows_nothing(void **state)
{
	static char text[3 * 4096];
	struct decoded d = {0};

	(void)state;
	memset(text, 'x', sizeof(text));
	memcpy(text, "\x1B]", 2);
	text[sizeof(text) - 1] = '\a';
	decode_bytes(&d, text, sizeof(text), NULL);
	assert_int_equal(d.text.len, sizeof(text) - 3);
	decoded_clear(&d);
}

static void
what_cannot_be_seen_goes_and_what_joins_stays(void **state)
{
	static const char *const c[][2] = {
	    {"soft\u00ADhyphen", "softhyphen"},
	    {"mark\uFEFFinside", "markinside"},
	    {"wide\u200Bless", "wideless"},
	    {"tag\U000E0041\U000E007F", "tag"},
	    {"\uFFF9base\uFFFAgloss\uFFFB", "basegloss"},
	    {"ก\u200Bข", "ก\u200Bข"}, /* Thai: a line may break there */
	    {"👨\u200D👩", "👨\u200D👩"},
	    {"می\u200Cخواهم", "می\u200Cخواهم"},
	    {"\u200Eltr\u200Frtl\u061C", "\u200Eltr\u200Frtl\u061C"},
	    {"☎\uFE0F", "☎\uFE0F"},
	    {"no\uFFFFncharacter", "no\uFFFDncharacter"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(c); i++)
		expect(c[i][0], c[i][1]);
}

static void
every_line_end_is_one_newline(void **state)
{
	(void)state;
	expect("a\r\nb\rc\nd\r\n\r\ne", "a\nb\nc\nd\n\ne");
	expect("a\xC2\x85"
	       "b\u2028c\u2029d\fe\vf",
	    "a\nb\nc\nd\ne\nf");
}

static void
overstrikes_leave_the_character_that_is_meant(void **state)
{
	static const char *const c[][2] = {
	    {"N\bNA\bAM\bME\bE", "NAME"},
	    {"b\bb\bb\bbold", "bold"},
	    {"_\bu_\bn_\bd", "und"},
	    {"u\b_n\b_", "un"},
	    {"+\bo item", "o item"},
	    {"é\bé", "é"},
	    {"a\bz", "az"}, /* neither may hide the other */
	    {"\bx\b\nx\b", "x\nx"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(c); i++)
		expect(c[i][0], c[i][1]);
}

static void
the_map_counts_code_points_of_the_decoded_input(void **state)
{
	const char *text = "\uFEFFé\x1B[1m“A”\r\nB\u00AD\xC2\x93"
			   "C";
	struct decoded d = {0};

	(void)state;
	decode_text(&d, text, strlen(text));
	assert_string_equal(str_text(&d.text), "é“A”\nB“C");
	assert_int_equal(source_of(&d, "é"), 1);
	assert_int_equal(source_of(&d, "A"), 7);
	assert_int_equal(source_of(&d, "\n"), 10);
	assert_int_equal(source_of(&d, "B"), 11);
	assert_int_equal(source_of(&d, "“C"), 13);
	assert_int_equal(source_of(&d, "C"), 14);
	decoded_clear(&d);
}

static void
a_mark_at_the_head_counts_in_a_text_but_not_in_a_file(void **state)
{
	struct decoded d = {0};

	(void)state;
	decode_text(&d, "\uFEFFabc", 6);
	assert_int_equal(source_of(&d, "a"), 1);
	decoded_clear(&d);
	decode_bytes(&d, "\uFEFFabc", 6, NULL);
	assert_int_equal(source_of(&d, "a"), 0);
	decoded_clear(&d);
	decode_bytes(&d,
	    "\xFF\xFE"
	    "a\0b\0",
	    6, NULL);
	assert_int_equal(source_of(&d, "b"), 1);
	decoded_clear(&d);
}

/* Controls are looked for eight bytes at a time: wherever one stands, and
 * whatever it stands beside, it must be found. */
static void
a_control_is_found_at_every_offset(void **state)
{
	static const char control[] = {0, 1, 8, 0x1B, 0x1F, 0x7F};

	(void)state;
	for (size_t at = 0; at < 40; at++) {
		for (size_t i = 0; i < sizeof(control); i++) {
			char text[40];
			struct decoded d = {0};

			memset(text, at % 2 ? '~' : ' ', sizeof(text));
			text[at] = control[i];
			decode_text(&d, text, sizeof(text));
			assert_null(
			    memchr(str_text(&d.text), control[i], d.text.len));
			assert_true(d.control_n == 1);
			decoded_clear(&d);
		}
	}
}

static void
every_character_has_one_clean_form(void **state)
{
	(void)state;
	for (uint32_t cp = 0; cp < 0x110000; cp++) {
		uint32_t clean = decode_character(cp);

		if (clean == DECODE_DROP)
			continue;
		assert_true(clean == '\n' || clean == '\t' || clean >= 0x20);
		assert_true(clean < 0x7F || clean >= 0xA0);
		assert_int_equal(decode_character(clean), clean);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_byte_order_mark_tells_the_charset),
	    cmocka_unit_test(utf_16_without_a_mark_is_told_by_its_nuls),
	    cmocka_unit_test(valid_utf_8_is_taken_as_it_is),
	    cmocka_unit_test(other_charsets_are_guessed),
	    cmocka_unit_test(
		a_declared_charset_is_believed_unless_the_bytes_deny_it),
	    cmocka_unit_test(
		broken_bytes_become_replacement_characters_and_are_counted),
	    cmocka_unit_test(a_lone_surrogate_breaks_only_itself),
	    cmocka_unit_test(controls_never_get_through),
	    cmocka_unit_test(an_open_control_string_swallows_nothing),
	    cmocka_unit_test(what_cannot_be_seen_goes_and_what_joins_stays),
	    cmocka_unit_test(every_line_end_is_one_newline),
	    cmocka_unit_test(overstrikes_leave_the_character_that_is_meant),
	    cmocka_unit_test(the_map_counts_code_points_of_the_decoded_input),
	    cmocka_unit_test(
		a_mark_at_the_head_counts_in_a_text_but_not_in_a_file),
	    cmocka_unit_test(a_control_is_found_at_every_offset),
	    cmocka_unit_test(every_character_has_one_clean_form),
	};

	return cmocka_run_group_tests_name("decode", tests, NULL, NULL);
}
