/* test_builder.c - how a parser makes an article, and how it is read. */
#include "config.h"

#include "pullquote/builder.h"

#include <string.h>

#include "unit.h"

static void
add_block(
    struct builder *b, enum block_kind kind, const char *text, size_t source)
{
	builder_begin(b, kind, 0);
	builder_add(b, text, strlen(text), source);
	builder_end(b);
}

static void
make_article(struct article *a)
{
	struct builder b;

	builder_init(&b, a);
	add_block(&b, BLOCK_TITLE, "A title", 0);
	add_block(&b, BLOCK_PARAGRAPH, "  \u201cFirst,\u201d he said. ", 10);
	add_block(&b, BLOCK_PARAGRAPH, " \t ", 40);
	add_block(&b, BLOCK_HEADING, "Then", 50);
	add_block(&b, BLOCK_PARAGRAPH, "Second.", 60);
	add_block(&b, BLOCK_HEADING, "Last", 70);
	builder_warn(&b, "%d odd bytes", 3);
	builder_finish(&b);
}

static void
blocks_are_trimmed_joined_and_mapped(void **state)
{
	struct article a = {0};

	(void)state;
	make_article(&a);
	assert_string_equal(a.text,
	    "A title\n\n\u201cFirst,\u201d he "
	    "said.\n\nThen\n\nSecond.\n\nLast");
	assert_int_equal(a.text_len, strlen(a.text));
	assert_int_equal(a.block_n, 5);
	assert_int_equal(a.block[1].source.start, 12);
	assert_int_equal(a.block[1].source.end, 29);
	assert_true(slice_eq(a.title, slice_of("A title")));
	assert_int_equal(a.warning_n, 1);
	assert_string_equal(a.warning[0], "3 odd bytes");
	article_clear(&a);
}

static void
every_offset_belongs_to_a_block(void **state)
{
	struct article a = {0};

	(void)state;
	make_article(&a);
	for (size_t at = 0; at <= a.text_len; at++) {
		size_t i = article_block_at(&a, at);

		assert_true(a.block[i].text.start <= at);
		assert_true(
		    i + 1 == a.block_n || at < a.block[i + 1].text.start);
	}
	article_clear(&a);
}

static void
sections_run_from_heading_to_heading(void **state)
{
	static const size_t section[] = {2, 2, 0, 0, 1};
	struct article a = {0};

	(void)state;
	make_article(&a);
	assert_int_equal(a.section_n, 2);
	assert_int_equal(a.section[0].heading, 2);
	assert_int_equal(a.section[0].block_end, 4);
	assert_int_equal(a.section[1].block_end, 5);
	for (size_t i = 0; i < COUNT(section); i++)
		assert_int_equal(article_section_of(&a, i), section[i]);
	article_clear(&a);
}

static void
an_article_may_be_empty(void **state)
{
	struct article a = {0};
	struct builder b;

	(void)state;
	builder_init(&b, &a);
	builder_finish(&b);
	assert_int_equal(a.block_n, 0);
	assert_string_equal(a.text, "");
	assert_int_equal(article_block_at(&a, 0), 0);
	article_clear(&a);
	article_clear(&a);
}

static void
minutes_count_words_or_ideographs(void **state)
{
	struct article a = {.text = "one two three", .text_len = 13};
	struct article j = {.text = "日本語", .text_len = 9};

	(void)state;
	assert_float_equal(
	    article_minutes(&a, (struct range){0, 13}), 3.0 / 240, 1e-9);
	assert_float_equal(
	    article_minutes(&j, (struct range){0, 9}), 3.0 / 500, 1e-9);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(blocks_are_trimmed_joined_and_mapped),
	    cmocka_unit_test(every_offset_belongs_to_a_block),
	    cmocka_unit_test(sections_run_from_heading_to_heading),
	    cmocka_unit_test(an_article_may_be_empty),
	    cmocka_unit_test(minutes_count_words_or_ideographs),
	};

	return cmocka_run_group_tests_name("builder", tests, NULL, NULL);
}
