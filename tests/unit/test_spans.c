/* test_spans.c - which spans lie on some of an article's text. */
#include "config.h"

#include "pullquote/spans.h"

#include "pullquote/builder.h"
#include "unit.h"

enum {
	FOUND = 8
};

/* "ab cd 10 ef", where "ab cd" is emphasis, "cd" a link in it, and "10" is
 * above the line; then, in a block of its own, "1st" of which "st" is. */
static void
make(struct article *a)
{
	struct builder b;

	builder_init(&b, a);
	builder_begin(&b, BLOCK_PARAGRAPH, 0);
	builder_add(&b, "ab cd", 5, 0);
	builder_span(&b, SPAN_LINK, 3, slice_of("https://a.example/"));
	builder_span(&b, SPAN_EMPHASIS, 0, (struct slice){0});
	builder_add(&b, " 10", 3, 5);
	builder_span(&b, SPAN_SUP, 6, (struct slice){0});
	builder_add(&b, " ef", 3, 8);
	builder_end(&b);
	builder_begin(&b, BLOCK_PARAGRAPH, 0);
	builder_add(&b, "1st", 3, 12);
	builder_span(&b, SPAN_SUP, 14, (struct slice){0});
	builder_end(&b);
	builder_finish(&b);
}

static void
the_inner_span_comes_first(void **state)
{
	struct article a = {0};
	struct spans s;
	size_t found[FOUND];

	(void)state;
	make(&a);
	spans_init(&s, &a);
	assert_int_equal(spans_on(&s, (struct range){4, 5}, found, FOUND), 2);
	assert_int_equal(a.span[found[0]].kind, SPAN_LINK);
	assert_int_equal(a.span[found[1]].kind, SPAN_EMPHASIS);
	assert_int_equal(spans_on(&s, (struct range){4, 5}, found, 1), 1);
	assert_int_equal(spans_on(&s, (struct range){0, 3}, found, FOUND), 1);
	assert_int_equal(spans_on(&s, (struct range){8, 11}, found, FOUND), 0);
	spans_clear(&s);
	article_clear(&a);
}

/* Every byte against a plain look at all spans. */
static void
every_span_on_a_byte_is_found(void **state)
{
	struct article a = {0};
	struct spans s;
	size_t found[FOUND];

	(void)state;
	make(&a);
	spans_init(&s, &a);
	for (size_t at = 0; at < a.text_len; at++) {
		size_t n = 0;

		for (size_t i = 0; i < a.span_n; i++)
			n += a.span[i].text.start <= at &&
			    at < a.span[i].text.end;
		assert_int_equal(
		    spans_on(&s, (struct range){at, at + 1}, found, FOUND), n);
	}
	spans_clear(&s);
	article_clear(&a);
}

static void
digits_are_raised_and_words_are_not(void **state)
{
	struct article a = {0};

	(void)state;
	make(&a);
	assert_false(span_is_raised(&a, &a.span[0]));
	assert_true(span_is_raised(&a, &a.span[2]));
	assert_false(span_is_raised(&a, &a.span[3]));
	assert_string_equal(span_raised_form(SPAN_SUP, '1'), "\u00b9");
	assert_string_equal(span_raised_form(SPAN_SUB, '2'), "\u2082");
	assert_null(span_raised_form(SPAN_SUB, 'n'));
	assert_null(span_raised_form(SPAN_SUP, 0));
	assert_null(span_raised_form(SPAN_SUP, 0x131));
	article_clear(&a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_inner_span_comes_first),
	    cmocka_unit_test(every_span_on_a_byte_is_found),
	    cmocka_unit_test(digits_are_raised_and_words_are_not),
	};

	return cmocka_run_group_tests_name("spans", tests, NULL, NULL);
}
