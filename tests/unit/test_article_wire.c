/* test_article_wire.c - an article survives the wire, and nothing else does. */
#include "config.h"

#include "pullquote/article_wire.h"

#include <string.h>

#include "pullquote/article_check.h"
#include "pullquote/builder.h"
#include "unit.h"

enum {
	SOURCE_MAX = 1000
};

static void
add_block(struct builder *b, enum block_kind kind, int level, const char *text,
    size_t source)
{
	builder_begin(b, kind, level);
	builder_add(b, text, strlen(text), source);
	builder_end(b);
}

/* With a link that holds a word set apart, and another beside it. */
static void
add_table(struct builder *b)
{
	size_t start;

	builder_begin(b, BLOCK_TABLE, 1);
	builder_author(b, slice_of("Léa"));
	builder_add(b, "Head\tTail\n", 10, 120);
	start = b->text.len;
	builder_add(b, "a ", 2, 130);
	builder_add(b, "word", 4, 132);
	builder_span(b, SPAN_STRONG, start + 2, (struct slice){0});
	builder_span(b, SPAN_LINK, start, slice_of("https://example.org/?q=é"));
	builder_add(b, "\tcode", 5, 140);
	builder_span(b, SPAN_CODE, start + 7, (struct slice){0});
	builder_end(b);
}

static void
make_article(struct article *a)
{
	struct builder b;

	builder_init(&b, a);
	add_block(&b, BLOCK_TITLE, 0, "The ferry stays", 3);
	add_block(
	    &b, BLOCK_PARAGRAPH, 0, "\u201cIt stays,\u201d said Ada.", 30);
	add_block(&b, BLOCK_HEADING, 2, "What now?", 60);
	add_block(&b, BLOCK_LIST_ITEM, 1, "Nothing\tmuch.\nReally.", 80);
	add_table(&b);
	add_block(&b, BLOCK_BOILERPLATE, 0, "Share", 180);
	builder_warn(&b, "%d odd bytes", 3);
	builder_warn(&b, "and a stray mark");
	a->byline = arena_alloc(&a->arena, 2 * sizeof(*a->byline));
	a->byline[0] = slice_of("Ada Lovelace");
	a->byline[1] = slice_of("Émile");
	a->byline_n = 2;
	a->site = slice_of("The Daily Ferry");
	a->published = slice_of("1 May");
	a->language = slice_of("en");
	a->is_rtl = true;
	builder_finish(&b);
}

static void
assert_same_blocks(const struct article *a, const struct article *b)
{
	assert_int_equal(a->block_n, b->block_n);
	for (size_t i = 0; i < a->block_n; i++) {
		const struct block *x = &a->block[i], *y = &b->block[i];

		assert_int_equal(x->kind, y->kind);
		assert_int_equal(x->level, y->level);
		assert_memory_equal(&x->text, &y->text, sizeof(x->text));
		assert_memory_equal(&x->source, &y->source, sizeof(x->source));
		assert_true(slice_eq(x->author, y->author));
	}
	assert_int_equal(a->section_n, b->section_n);
	for (size_t i = 0; i < a->section_n; i++)
		assert_memory_equal(
		    &a->section[i], &b->section[i], sizeof(a->section[i]));
}

static void
assert_same_spans(const struct article *a, const struct article *b)
{
	assert_int_equal(a->span_n, b->span_n);
	for (size_t i = 0; i < a->span_n; i++) {
		const struct span *x = &a->span[i], *y = &b->span[i];

		assert_int_equal(x->kind, y->kind);
		assert_memory_equal(&x->text, &y->text, sizeof(x->text));
		assert_true(slice_eq(x->href, y->href));
	}
}

static void
assert_same(const struct article *a, const struct article *b)
{
	assert_int_equal(a->text_len, b->text_len);
	assert_string_equal(a->text, b->text);
	assert_same_blocks(a, b);
	assert_same_spans(a, b);
	assert_int_equal(a->is_rtl, b->is_rtl);
	assert_int_equal(a->source.n, b->source.n);
	for (size_t at = 0; at <= a->text_len; at++)
		assert_int_equal(offset_map_source(&a->source, a->text, at),
		    offset_map_source(&b->source, b->text, at));
	assert_true(slice_eq(a->title, b->title));
	assert_true(slice_eq(a->site, b->site));
	assert_true(slice_eq(a->published, b->published));
	assert_true(slice_eq(a->language, b->language));
	assert_int_equal(a->byline_n, b->byline_n);
	for (size_t i = 0; i < a->byline_n; i++)
		assert_true(slice_eq(a->byline[i], b->byline[i]));
	assert_int_equal(a->warning_n, b->warning_n);
	for (size_t i = 0; i < a->warning_n; i++)
		assert_string_equal(a->warning[i], b->warning[i]);
}

static void
an_article_comes_back_as_it_was(void **state)
{
	struct article a = {0}, back = {0};
	struct str wire = {0};
	struct note note;

	(void)state;
	make_article(&a);
	article_encode(&wire, &a);
	assert_int_equal(
	    article_decode(&back, str_slice(&wire), SOURCE_MAX, &note), ERR_OK);
	assert_same(&a, &back);
	str_clear(&wire);
	article_clear(&a);
	article_clear(&back);
}

static void
an_empty_article_comes_back_empty(void **state)
{
	struct article a = {0}, back = {0};
	struct str wire = {0};

	(void)state;
	article_encode(&wire, &a);
	assert_int_equal(
	    article_decode(&back, str_slice(&wire), 0, NULL), ERR_OK);
	assert_int_equal(back.text_len, 0);
	assert_int_equal(back.block_n, 0);
	str_clear(&wire);
	article_clear(&back);
}

static void
a_message_cut_anywhere_is_refused(void **state)
{
	struct article a = {0}, back = {0};
	struct str wire = {0};
	struct note note;

	(void)state;
	make_article(&a);
	article_encode(&wire, &a);
	for (size_t len = 0; len < wire.len; len++) {
		struct slice cut = {wire.at, len};

		assert_int_equal(
		    article_decode(&back, cut, SOURCE_MAX, &note), ERR_FORMAT);
		assert_null(back.text);
	}
	str_addc(&wire, '\0');
	assert_int_equal(
	    article_decode(&back, str_slice(&wire), SOURCE_MAX, &note),
	    ERR_FORMAT);
	str_clear(&wire);
	article_clear(&a);
}

static void
a_changed_byte_gives_an_error_or_a_sound_article(void **state)
{
	struct article a = {0};
	struct str wire = {0};

	(void)state;
	make_article(&a);
	article_encode(&wire, &a);
	for (size_t i = 0; i < wire.len * 256; i++) {
		struct article back = {0};
		char was = wire.at[i / 256];

		wire.at[i / 256] = (char)(i % 256);
		if (!article_decode(&back, str_slice(&wire), SOURCE_MAX, NULL))
			assert_true(article_is_sound(&back, SOURCE_MAX, NULL));
		wire.at[i / 256] = was;
		article_clear(&back);
	}
	str_clear(&wire);
	article_clear(&a);
}

/* Each of these spoils one promise of article.h. */

static void
show_escape(struct article *a)
{
	a->site = slice_of("\033[2J");
}

static void
break_utf8(struct article *a)
{
	a->byline[1] = slice_of("\xC3");
}

static void
turn_the_text_around(struct article *a)
{
	a->title = slice_of("safe\u202Eexe");
}

static void
split_a_warning(struct article *a)
{
	a->warning[0] = "one\ntwo";
}

static void
overlap_blocks(struct article *a)
{
	a->block[1].text.start--;
}

static void
leave_a_gap(struct article *a)
{
	a->block[1].text.end--;
}

static void
end_past_the_text(struct article *a)
{
	a->block[a->block_n - 1].text.end++;
}

static void
empty_a_block(struct article *a)
{
	a->block[1].text.end = a->block[1].text.start;
}

static void
unknown_kind(struct article *a)
{
	a->block[1].kind = (enum block_kind)BLOCK_KIND_N;
}

static void
second_title(struct article *a)
{
	a->block[1].kind = BLOCK_TITLE;
}

static void
heading_without_level(struct article *a)
{
	a->block[2].level = 1;
}

static void
paragraph_less_than_none_deep(struct article *a)
{
	a->block[1].level = -1;
}

static void
source_runs_backwards(struct article *a)
{
	a->block[1].source.start = a->block[1].source.end + 1;
}

static void
source_past_its_end(struct article *a)
{
	a->block[1].source.end = SOURCE_MAX + 1;
}

static void
map_past_the_source(struct article *a)
{
	a->source.point[1].source = SOURCE_MAX + 1;
}

static void
map_out_of_order(struct article *a)
{
	a->source.point[1].at = a->source.point[0].at;
}

static void
map_inside_a_character(struct article *a)
{
	a->source.point[1].at++; /* at “, which has three bytes */
}

static void
show_escape_in_author(struct article *a)
{
	a->block[1].author = slice_of("\033");
}

static void
show_escape_in_link(struct article *a)
{
	a->span[0].href = slice_of("https://example.org/\033]8;;");
}

static void
unknown_span(struct article *a)
{
	a->span[0].kind = (enum span_kind)SPAN_KIND_N;
}

static void
empty_a_span(struct article *a)
{
	a->span[1].text.end = a->span[1].text.start;
}

static void
span_past_the_text(struct article *a)
{
	a->span[2].text.end = a->text_len + 1;
}

static void
span_across_blocks(struct article *a)
{
	a->span[0].text.start = a->block[1].text.start;
}

static void
span_between_blocks(struct article *a)
{
	a->span[2].text.end += 1;
}

static void
span_across_a_span(struct article *a)
{
	a->span[1].text.end++;
}

static void
spans_out_of_order(struct article *a)
{
	struct span first = a->span[0];

	a->span[0] = a->span[1];
	a->span[1] = first;
}

static void (*const flaw[])(struct article *) = {
    show_escape,
    break_utf8,
    turn_the_text_around,
    split_a_warning,
    overlap_blocks,
    leave_a_gap,
    end_past_the_text,
    empty_a_block,
    unknown_kind,
    second_title,
    heading_without_level,
    paragraph_less_than_none_deep,
    source_runs_backwards,
    source_past_its_end,
    map_past_the_source,
    map_out_of_order,
    map_inside_a_character,
    show_escape_in_author,
    show_escape_in_link,
    unknown_span,
    empty_a_span,
    span_past_the_text,
    span_across_blocks,
    span_between_blocks,
    span_across_a_span,
    spans_out_of_order,
};

static void
an_unsound_article_is_not_let_in(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(flaw); i++) {
		struct article a = {0}, back = {0};
		struct str wire = {0};
		struct note note;

		make_article(&a);
		assert_true(article_is_sound(&a, SOURCE_MAX, &note));
		flaw[i](&a);
		assert_false(article_is_sound(&a, SOURCE_MAX, &note));
		article_encode(&wire, &a);
		assert_int_equal(
		    article_decode(&back, str_slice(&wire), SOURCE_MAX, &note),
		    ERR_FORMAT);
		str_clear(&wire);
		article_clear(&a);
	}
}

static void
sections_that_do_not_fit_the_blocks_are_seen(void **state)
{
	struct article a = {0};

	(void)state;
	make_article(&a);
	a.section[0].block_end--;
	assert_false(article_is_sound(&a, SOURCE_MAX, NULL));
	a.section[0].block_end++;
	a.section[0].heading--;
	assert_false(article_is_sound(&a, SOURCE_MAX, NULL));
	a.section_n = 0;
	assert_false(article_is_sound(&a, SOURCE_MAX, NULL));
	article_clear(&a);
}

static void
a_huge_count_asks_for_no_memory(void **state)
{
	static const char huge[] = "\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F";
	static const char endless[] =
	    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF";
	const struct slice wire[] = {
	    {huge, sizeof(huge) - 1}, {endless, sizeof(endless) - 1}};
	struct article back = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(wire); i++)
		assert_int_equal(
		    article_decode(&back, wire[i], SOURCE_MAX, NULL),
		    ERR_FORMAT);
}

static void
text_with_what_a_terminal_obeys_is_not_clean(void **state)
{
	static const char *const clean[] = {"", "plain\ttext\n", "\u00A0é",
	    "\u2019", "\u2029x", "\u2065", "\U0001F600", "a\u200Db"};
	static const char *const dirty[] = {"\033", "a\rb", "\177", "\xC2\x9Bm",
	    "\xC2\x80", "\u202A", "\u202E", "\u2066", "\u2069", "\xFF", "\xE2",
	    "\xE2\x80", "\xC2", "\xED\xA0\x80", "\xC0\x80"};

	(void)state;
	for (size_t i = 0; i < COUNT(clean); i++)
		assert_true(text_is_clean(slice_of(clean[i])));
	for (size_t i = 0; i < COUNT(dirty); i++)
		assert_false(text_is_clean(slice_of(dirty[i])));
	assert_false(text_is_clean((struct slice){"a\0b", 3}));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(an_article_comes_back_as_it_was),
	    cmocka_unit_test(an_empty_article_comes_back_empty),
	    cmocka_unit_test(a_message_cut_anywhere_is_refused),
	    cmocka_unit_test(a_changed_byte_gives_an_error_or_a_sound_article),
	    cmocka_unit_test(an_unsound_article_is_not_let_in),
	    cmocka_unit_test(sections_that_do_not_fit_the_blocks_are_seen),
	    cmocka_unit_test(a_huge_count_asks_for_no_memory),
	    cmocka_unit_test(text_with_what_a_terminal_obeys_is_not_clean),
	};

	return cmocka_run_group_tests_name("article_wire", tests, NULL, NULL);
}
