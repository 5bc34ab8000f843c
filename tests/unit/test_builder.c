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

/* Words of any length, at any place among the eights that are read at once. */
static void
minutes_count_words_wherever_they_stand(void **state)
{
	const char *text = "a bc  def\nghij\tklmno é pqrstuv “wxyzabcd”  "
			   "efghijklm nopqrstuvw xyz ";
	size_t len = strlen(text);
	struct article a = {.text = text, .text_len = len};

	(void)state;
	for (size_t start = 0; start < len; start++) {
		size_t n = 0;

		for (size_t end = start; end < len; end++) {
			n += !strchr(" \n\t", text[end]) &&
			    (end == start || strchr(" \n\t", text[end - 1]));
			if (((unsigned char)text[end + 1] & 0xC0) == 0x80 ||
			    ((unsigned char)text[start] & 0xC0) == 0x80)
				continue;
			assert_float_equal(
			    article_minutes(&a, (struct range){start, end + 1}),
			    (double)n / 240, 1e-9);
		}
	}
}

static void
check_span(const struct article *a, size_t i, enum span_kind kind,
    const char *text, const char *href)
{
	assert_int_equal(a->span[i].kind, kind);
	assert_true(
	    slice_eq(article_slice(a, a->span[i].text), slice_of(text)));
	assert_true(slice_eq(a->span[i].href, slice_of(href)));
}

static void
spans_are_sorted_clipped_and_never_empty(void **state)
{
	struct article a = {0};
	struct builder b;
	size_t strong;

	(void)state;
	builder_init(&b, &a);
	builder_begin(&b, BLOCK_PARAGRAPH, 0);
	builder_span(&b, SPAN_CODE, b.text.len, slice_of(""));
	builder_add(&b, "See ", 4, 0);
	strong = b.text.len;
	builder_add(&b, "the ", 4, 4);
	builder_add(&b, "map ", 4, 8);
	builder_span(&b, SPAN_EMPHASIS, b.text.len - 4, slice_of(""));
	builder_span(&b, SPAN_STRONG, strong, slice_of(""));
	builder_span(&b, SPAN_LINK, strong, slice_of("/map"));
	builder_add(&b, " ", 1, 12);
	builder_span(&b, SPAN_CODE, b.text.len - 1, slice_of(""));
	builder_end(&b);
	add_block(&b, BLOCK_PARAGRAPH, "Next.", 20);
	builder_finish(&b);
	assert_int_equal(a.span_n, 3);
	check_span(&a, 0, SPAN_STRONG, "the map", "");
	check_span(&a, 1, SPAN_LINK, "the map", "/map");
	check_span(&a, 2, SPAN_EMPHASIS, "map", "");
	article_clear(&a);
}

static void
an_embedded_post_keeps_its_author(void **state)
{
	struct article a = {0};
	struct builder b;

	(void)state;
	builder_init(&b, &a);
	builder_begin(&b, BLOCK_BLOCKQUOTE, 0);
	builder_add(&b, "We won.", 7, 0);
	builder_author(&b, slice_of("Ann Hill"));
	builder_end(&b);
	add_block(&b, BLOCK_PARAGRAPH, "Next.", 20);
	builder_finish(&b);
	assert_true(slice_eq(a.block[0].author, slice_of("Ann Hill")));
	assert_int_equal(a.block[1].author.len, 0);
	article_clear(&a);
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
	    cmocka_unit_test(minutes_count_words_wherever_they_stand),
	    cmocka_unit_test(spans_are_sorted_clipped_and_never_empty),
	    cmocka_unit_test(an_embedded_post_keeps_its_author),
	};

	return cmocka_run_group_tests_name("builder", tests, NULL, NULL);
}
