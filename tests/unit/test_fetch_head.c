/* test_fetch_head.c - what pullquote-fetch says is read as it was meant. */
#include "config.h"

#include "pullquote/fetch_head.h"

#include <string.h>

#include "unit.h"

static void
what_was_written_is_read(void **state)
{
	const struct fetch_head said = {slice_of("https://example.org/é"),
	    slice_of("text/html"), {NULL, 0}};
	struct fetch_head heard = {0};
	struct slice bytes;
	struct str out = {0};

	(void)state;
	fetch_head_write(&out, &said);
	str_add(&out, "\n\0page\n", 7);
	assert_true(fetch_head_read(&heard, &bytes, str_slice(&out)));
	assert_true(slice_eq(heard.address, said.address));
	assert_true(slice_eq(heard.type, said.type));
	assert_int_equal(heard.charset.len, 0);
	assert_true(slice_eq(bytes, (struct slice){"\n\0page\n", 7}));
	str_clear(&out);
}

static void
no_value_can_begin_a_line_of_its_own(void **state)
{
	const struct fetch_head said = {slice_of("http://x/\ntype: text/plain"),
	    slice_of("a\r\n\nb"), slice_of("\033")};
	struct fetch_head heard;
	struct slice bytes;
	struct str out = {0};

	(void)state;
	fetch_head_write(&out, &said);
	assert_true(fetch_head_read(&heard, &bytes, str_slice(&out)));
	assert_true(
	    slice_eq(heard.address, slice_of("http://x/?type: text/plain")));
	assert_true(slice_eq(heard.type, slice_of("a???b")));
	assert_true(slice_eq(heard.charset, slice_of("?")));
	assert_int_equal(bytes.len, 0);
	str_clear(&out);
}

static void
a_head_cut_anywhere_is_none(void **state)
{
	const struct fetch_head said = {
	    slice_of("http://x/"), slice_of("t"), slice_of("c")};
	struct fetch_head heard = {.type = slice_of("kept")};
	struct slice bytes = slice_of("kept");
	struct str out = {0};

	(void)state;
	fetch_head_write(&out, &said);
	for (size_t len = 0; len < out.len; len++)
		assert_false(fetch_head_read(
		    &heard, &bytes, (struct slice){out.at, len}));
	assert_true(slice_eq(heard.type, slice_of("kept")));
	assert_true(slice_eq(bytes, slice_of("kept")));
	str_clear(&out);
}

static void
what_is_no_head_is_not_read(void **state)
{
	static const char *const wrong[] = {
	    "pullquote-fetch 2\naddress: x\ntype: y\ncharset: z\n\n",
	    "pullquote-fetch 1\ntype: y\naddress: x\ncharset: z\n\n",
	    "pullquote-fetch 1\naddress: x\ntype: y\ncharset: z\nmore: 1\n\n",
	    "pullquote-fetch 1\naddress:x\ntype: y\ncharset: z\n\n",
	    "pullquote-fetch 1\naddress: \033[2J\ntype: y\ncharset: z\n\n",
	    "pullquote-fetch 1\naddress: \xFF\ntype: y\ncharset: z\n\n",
	    "<html>"};
	struct fetch_head heard;
	struct slice bytes;

	(void)state;
	for (size_t i = 0; i < COUNT(wrong); i++)
		assert_false(
		    fetch_head_read(&heard, &bytes, slice_of(wrong[i])));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_was_written_is_read),
	    cmocka_unit_test(no_value_can_begin_a_line_of_its_own),
	    cmocka_unit_test(a_head_cut_anywhere_is_none),
	    cmocka_unit_test(what_is_no_head_is_not_read),
	};

	return cmocka_run_group_tests_name("fetch_head", tests, NULL, NULL);
}
