/* test_parse_plain.c - plain text becomes an article. */
#include "config.h"

#include <string.h>

#include "pullquote/load.h"
#include "unit.h"

/* Longer than any heading, and it ends as a sentence does. */
#define PROSE                                                                  \
	"The council met on Tuesday evening and talked for three hours about " \
	"the old bridge, which has been closed since the flood in March."

static void
load(struct article *a, const char *text)
{
	const struct load_hint hint = {.format = PARSE_PLAIN};

	load_text(a, text, strlen(text), &hint, NULL);
}

/* The kind of the block whose text begins with `head`. */
static const char *
kind_of(const struct article *a, const char *head)
{
	for (size_t i = 0; i < a->block_n; i++)
		if (strncmp(a->text + a->block[i].text.start, head,
			strlen(head)) == 0)
			return block_kind_name(a->block[i].kind);
	return "no such block";
}

struct expected {
	const char *kind, *text;
};

/* Compare all blocks, kinds and texts, with `n` expected ones. */
static void
expect(const char *text, const struct expected *e, size_t n)
{
	struct article a = {0};

	load(&a, text);
	for (size_t i = 0; i < a.block_n && i < n; i++) {
		struct slice block = article_slice(&a, a.block[i].text);
		struct slice want = slice_of(e[i].text);

		if (!slice_eq(block, want))
			print_error("\"%.*s\"\n", (int)block.len, block.at);
		assert_true(slice_eq(block, want));
		assert_string_equal(
		    block_kind_name(a.block[i].kind), e[i].kind);
	}
	assert_int_equal(a.block_n, n);
	article_clear(&a);
}

#define EXPECT(text, ...)                                                      \
	do {                                                                   \
		const struct expected e[] = {__VA_ARGS__};                     \
		expect(text, e, COUNT(e));                                     \
	} while (0)

static void
a_line_is_a_paragraph_as_browsers_copy_it(void **state)
{
	(void)state;
	EXPECT("Old bridge stays closed for a year\n" PROSE "\n" PROSE
	       "\nMoney is short\n" PROSE "\n" PROSE "\n",
	    {"title", "Old bridge stays closed for a year"},
	    {"paragraph", PROSE}, {"paragraph", PROSE},
	    {"heading", "Money is short"}, {"paragraph", PROSE},
	    {"paragraph", PROSE});
}

static void
a_short_line_of_speech_is_no_heading(void **state)
{
	(void)state;
	EXPECT("Old bridge stays closed for a year\n" PROSE "\n" PROSE
	       "\n“I miss it,” he said.\n" PROSE "\n" PROSE "\n",
	    {"title", "Old bridge stays closed for a year"},
	    {"paragraph", PROSE}, {"paragraph", PROSE},
	    {"paragraph", "“I miss it,” he said."}, {"paragraph", PROSE},
	    {"paragraph", PROSE});
}

static void
blank_lines_part_paragraphs(void **state)
{
	(void)state;
	EXPECT("Old bridge stays closed for a year\n\n\n" PROSE "\n \t\n" PROSE
	       "\n\n",
	    {"title", "Old bridge stays closed for a year"},
	    {"paragraph", PROSE}, {"paragraph", PROSE});
}

static void
hard_wrapped_lines_are_joined(void **state)
{
	(void)state;
	EXPECT("The council met on Tuesday evening and talked\n"
	       "for three hours about the old bridge, which\n"
	       "has been closed since the flood in March.\n"
	       "\n"
	       "Nobody knew who should pay for the repairs,\n"
	       "and nobody offered to.\n",
	    {"paragraph",
		"The council met on Tuesday evening and talked for three hours "
		"about the old bridge, which has been closed since the flood "
		"in March."},
	    {"paragraph",
		"Nobody knew who should pay for the repairs, and nobody "
		"offered to."});
}

static void
the_masthead_is_told_apart(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a,
	    "Home\nLocal\nOld bridge stays closed for a year\n"
	    "By Ann Example and Bo Sample | The Daily Paper\n"
	    "Published May 4, 2023 7:05 PM\n" PROSE "\n" PROSE "\n");
	assert_string_equal(kind_of(&a, "Home"), "boilerplate");
	assert_string_equal(kind_of(&a, "Old"), "title");
	assert_string_equal(kind_of(&a, "By Ann"), "byline");
	assert_string_equal(kind_of(&a, "Published"), "date");
	assert_true(
	    slice_eq(a.title, slice_of("Old bridge stays closed for a year")));
	assert_int_equal(a.byline_n, 2);
	assert_true(slice_eq(a.byline[0], slice_of("Ann Example")));
	assert_true(slice_eq(a.byline[1], slice_of("Bo Sample")));
	assert_true(slice_eq(a.site, slice_of("The Daily Paper")));
	assert_true(slice_eq(a.published, slice_of("May 4, 2023 7:05 PM")));
	article_clear(&a);
}

static void
a_text_that_begins_with_a_sentence_has_no_title(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a, PROSE "\n" PROSE "\n");
	assert_int_equal(a.title.len, 0);
	assert_int_equal(a.block[0].kind, BLOCK_PARAGRAPH);
	article_clear(&a);
}

static void
a_name_glued_to_the_title_is_a_block_of_its_own(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a,
	    "Council says nothing of the old bridgeriver_walker\n" PROSE
	    "\n" PROSE "\n");
	assert_true(slice_eq(
	    a.title, slice_of("Council says nothing of the old bridge")));
	assert_int_equal(a.block[1].kind, BLOCK_BOILERPLATE);
	assert_true(slice_eq(
	    article_slice(&a, a.block[1].text), slice_of("river_walker")));
	assert_int_equal(a.block[0].source.end, a.block[1].source.start);
	article_clear(&a);
}

/* A short line between long ones looks like a heading, whatever it says. */
static void
an_utterance_is_no_heading(void **state)
{
	static const char *const line[] = {"“Out!” the crowd yelled.",
	    "''Not yet,'' the mayor said.", "\"Who pays for it?\"",
	    "“We like the bridge,” he told me.", "„Nein“, sagte sie."};

	(void)state;
	for (size_t i = 0; i < COUNT(line); i++) {
		struct article a = {0};
		struct str text = {0};

		str_addf(&text, "%s\n%s\n%s\n%s\n%s\n", PROSE, PROSE, line[i],
		    PROSE, PROSE);
		load(&a, text.at);
		assert_string_equal(kind_of(&a, line[i]), "paragraph");
		article_clear(&a);
		str_clear(&text);
	}
}

static void
a_labelled_turn_is_no_heading(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a,
	    "The woman who closed the bridge\nQ: How old is it?\nA: " PROSE
	    "\nQ: Who pays?\nA: " PROSE "\nQ: And now?\nA: " PROSE "\n");
	assert_string_equal(kind_of(&a, "Q: Who pays?"), "paragraph");
	assert_int_equal(a.section_n, 0);
	article_clear(&a);
}

static void
rows_of_cells_are_a_table(void **state)
{
	(void)state;
	EXPECT("Bridges of the town\n\n" PROSE "\n\nBridge\tBuilt\tFee\n"
	       "Old\t1811\t2\nNew\t1950\t\n\n" PROSE "\n",
	    {"title", "Bridges of the town"}, {"paragraph", PROSE},
	    {"table", "Bridge\tBuilt\tFee\nOld\t1811\t2\nNew\t1950"},
	    {"paragraph", PROSE});
}

/* One row alone is a line; long cells are what somebody says. */
static void
tabs_alone_make_no_table(void **state)
{
	(void)state;
	EXPECT("Bridges of the town\n\n" PROSE "\n\nQ\t" PROSE "\nA\t" PROSE
	       "\n\nOld\t1811\n\n" PROSE "\n",
	    {"title", "Bridges of the town"}, {"paragraph", PROSE},
	    {"paragraph", "Q\t" PROSE}, {"paragraph", "A\t" PROSE},
	    {"paragraph", "Old\t1811"}, {"paragraph", PROSE});
}

static void
captions_and_credits_are_no_paragraphs(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a,
	    "Old bridge stays closed for a year\n"
	    "Mayor Ann Example speaks during a visit to the bridge, May 2.\n"
	    "Bo Sample | Reuters\n" PROSE "\n"
	    "The arch in the morning light. (Photo by Bo Sample)\n" PROSE
	    "\nFILE PHOTO: The bridge before the flood.\n" PROSE "\n");
	assert_string_equal(kind_of(&a, "Mayor"), "caption");
	assert_string_equal(kind_of(&a, "Bo Sample"), "credit");
	assert_string_equal(kind_of(&a, "The arch"), "caption");
	assert_string_equal(kind_of(&a, "FILE"), "caption");
	article_clear(&a);
}

/* A credit without a caption stands under a picture; the paragraph before it
 * is text. */
static void
a_paragraph_before_a_credit_stays_one(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a,
	    "Old bridge stays closed for a year\n" PROSE "\n" PROSE
	    "\nBo Sample/Daily Paper\n" PROSE "\n");
	assert_string_equal(kind_of(&a, "The council"), "paragraph");
	assert_int_equal(a.block[2].kind, BLOCK_PARAGRAPH);
	assert_int_equal(a.block[3].kind, BLOCK_CREDIT);
	article_clear(&a);
}

static void
what_ends_a_page_is_folded_away(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a,
	    "Old bridge stays closed for a year\n" PROSE
	    "\nAdvertisement\n" PROSE "\n" PROSE "\n" PROSE
	    "\n— Bo Sample contributed to this report\n"
	    "Related stories\nFlood in March was the worst of all\n"
	    "Who pays for bridges\nPost Comment\n");
	assert_string_equal(kind_of(&a, "Advertisement"), "boilerplate");
	assert_string_equal(kind_of(&a, "— Bo"), "note");
	assert_string_equal(kind_of(&a, "Related"), "boilerplate");
	assert_string_equal(kind_of(&a, "Flood"), "boilerplate");
	assert_string_equal(kind_of(&a, "Who"), "boilerplate");
	assert_string_equal(kind_of(&a, "Post"), "boilerplate");
	article_clear(&a);
}

static void
a_copied_mail_says_who_wrote_it_and_when(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a,
	    "From: Ann Example <ann@post.example>\nTo: council@post.example\n"
	    "Subject: Old bridge\nDate: 4 May 2026\n\nDear all,\n\n" PROSE
	    "\n\nAnn\n\n--\nAnn Example\nTreasurer\n");
	assert_true(slice_eq(a.title, slice_of("Old bridge")));
	assert_int_equal(a.byline_n, 1);
	assert_true(slice_eq(a.byline[0], slice_of("Ann Example")));
	assert_true(slice_eq(a.published, slice_of("4 May 2026")));
	assert_string_equal(kind_of(&a, "To:"), "boilerplate");
	assert_string_equal(kind_of(&a, "Dear all"), "paragraph");
	assert_string_equal(kind_of(&a, "--"), "note");
	assert_string_equal(kind_of(&a, "Treasurer"), "note");
	article_clear(&a);
}

/* "From:" and "To:" alone are also what an interview may begin with. */
static void
a_mails_head_has_two_fields_that_mails_have(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a, "From: the river\nTo: the sea\n\n" PROSE "\n");
	assert_string_equal(kind_of(&a, "From: the river"), "title");
	article_clear(&a);
	load(&a, "Subject: Old bridge\nWe met.\nDate: 4 May\n\n" PROSE "\n");
	assert_string_equal(kind_of(&a, "We met."), "paragraph");
	article_clear(&a);
}

static void
what_stands_in_columns_is_no_heading_and_no_title(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a,
	    "The Bridge Office                         A. Example\n\n"
	    "The bridge is closed for a year\n\n" PROSE "\n\n" PROSE
	    "\n\nExample                Informational\n\n" PROSE
	    "\n\nYear\tCost\n1950\t3\n1960\t4\n");
	assert_string_equal(kind_of(&a, "The bridge is closed"), "title");
	assert_string_equal(kind_of(&a, "Example   "), "paragraph");
	assert_string_equal(kind_of(&a, "Year"), "table");
	article_clear(&a);
}

static void
a_name_before_its_biography_is_a_note(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a,
	    "Old bridge stays closed for a year\n" PROSE "\n" PROSE
	    "\nAnn Example\nAnn Example is a reporter for The Valley.\n");
	assert_string_equal(kind_of(&a, "Ann Example"), "note");
	article_clear(&a);
}

static void
links_inside_the_text_end_nothing(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a,
	    "Old bridge stays closed for a year\n" PROSE
	    "\nRelated stories\nFlood in March was the worst of all\n" PROSE
	    "\n" PROSE "\n" PROSE "\n");
	assert_int_equal(a.block[a.block_n - 1].kind, BLOCK_PARAGRAPH);
	assert_int_equal(a.block[a.block_n - 2].kind, BLOCK_PARAGRAPH);
	article_clear(&a);
}

static void
lists_keep_their_items_and_lose_their_marks(void **state)
{
	(void)state;
	EXPECT(PROSE "\n\n- stone\n- sand\n  - river sand\n- lime\n\n" PROSE
		     "\n",
	    {"paragraph", PROSE}, {"list-item", "stone"}, {"list-item", "sand"},
	    {"list-item", "river sand"}, {"list-item", "lime"},
	    {"paragraph", PROSE});
	EXPECT(PROSE "\n1. Close the bridge.\n2. Find the money.\n" PROSE "\n",
	    {"paragraph", PROSE}, {"list-item", "1. Close the bridge."},
	    {"list-item", "2. Find the money."}, {"paragraph", PROSE});
}

static void
a_list_item_stands_for_its_mark_too(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a, "• stone\n• sand\n");
	assert_int_equal(a.block[0].source.start, 0);
	assert_int_equal(a.block[1].source.start, 8);
	assert_int_equal(a.block[1].source.end, 14);
	assert_int_equal(article_source(&a, a.block[1].text).start, 10);
	article_clear(&a);
}

static void
replies_quote_at_any_depth(void **state)
{
	(void)state;
	EXPECT("I do not think that the bridge will be open before\n"
	       "the end of next year.\n"
	       "\n"
	       "> When will the bridge be open again? We have all been\n"
	       "> waiting since March.\n"
	       ">> It was closed after the flood, as everybody in the\n"
	       ">> valley knows.\n",
	    {"paragraph",
		"I do not think that the bridge will be open before the end of "
		"next year."},
	    {"blockquote",
		"When will the bridge be open again? We have all been waiting "
		"since March."},
	    {"blockquote",
		"It was closed after the flood, as everybody in the valley "
		"knows."});
}

static void
verse_and_addresses_keep_their_lines(void **state)
{
	(void)state;
	EXPECT("The mayor then recited the four lines that every child\n"
	       "of the valley has had to learn at school.\n"
	       "\n"
	       "The river came,\n"
	       "  The river went,\n"
	       "And took the bridge\n"
	       "\n"
	       "She said that she had never liked the poem, nor the bridge\n"
	       "that it was about.\n",
	    {"paragraph",
		"The mayor then recited the four lines that every child of the "
		"valley has had to learn at school."},
	    {"paragraph",
		"The river came,\n  The river went,\nAnd took the bridge"},
	    {"paragraph",
		"She said that she had never liked the poem, nor the bridge "
		"that it was about."});
}

static void
nothing_is_lost_and_sections_follow_headings(void **state)
{
	struct article a = {0};

	(void)state;
	load(&a,
	    "Old bridge stays closed for a year\n" PROSE "\nWhat now?\n" PROSE
	    "\n" PROSE "\nWho pays\n" PROSE "\n");
	assert_int_equal(a.section_n, 2);
	assert_int_equal(a.section[0].heading, 2);
	assert_int_equal(a.section[0].block_end, 5);
	assert_int_equal(a.section[1].block_end, 7);
	article_clear(&a);
}

/* One line of a megabyte, a million empty ones, a thousand marks. */
static void
monsters_are_read(void **state)
{
	enum {
		LEN = 1 << 20
	};
	char *text = test_malloc(LEN);
	struct article a = {0};

	(void)state;
	memset(text, 'x', LEN);
	load_text(&a, text, LEN, NULL, NULL);
	assert_int_equal(a.block_n, 1);
	article_clear(&a);
	memset(text, '\n', LEN);
	load_text(&a, text, LEN, NULL, NULL);
	assert_int_equal(a.block_n, 0);
	article_clear(&a);
	memset(text, '>', LEN);
	text[LEN - 1] = 'x';
	load_text(&a, text, LEN, NULL, NULL);
	assert_int_equal(a.block_n, 1);
	article_clear(&a);
	for (size_t i = 0; i < LEN; i++)
		text[i] = i % 2 ? '\n' : 'a';
	load_text(&a, text, LEN, NULL, NULL);
	assert_int_equal(a.block_n, LEN / 2);
	article_clear(&a);
	test_free(text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_line_is_a_paragraph_as_browsers_copy_it),
	    cmocka_unit_test(a_short_line_of_speech_is_no_heading),
	    cmocka_unit_test(blank_lines_part_paragraphs),
	    cmocka_unit_test(hard_wrapped_lines_are_joined),
	    cmocka_unit_test(the_masthead_is_told_apart),
	    cmocka_unit_test(a_text_that_begins_with_a_sentence_has_no_title),
	    cmocka_unit_test(a_name_glued_to_the_title_is_a_block_of_its_own),
	    cmocka_unit_test(an_utterance_is_no_heading),
	    cmocka_unit_test(a_labelled_turn_is_no_heading),
	    cmocka_unit_test(rows_of_cells_are_a_table),
	    cmocka_unit_test(tabs_alone_make_no_table),
	    cmocka_unit_test(captions_and_credits_are_no_paragraphs),
	    cmocka_unit_test(a_paragraph_before_a_credit_stays_one),
	    cmocka_unit_test(what_ends_a_page_is_folded_away),
	    cmocka_unit_test(a_copied_mail_says_who_wrote_it_and_when),
	    cmocka_unit_test(a_mails_head_has_two_fields_that_mails_have),
	    cmocka_unit_test(what_stands_in_columns_is_no_heading_and_no_title),
	    cmocka_unit_test(a_name_before_its_biography_is_a_note),
	    cmocka_unit_test(links_inside_the_text_end_nothing),
	    cmocka_unit_test(lists_keep_their_items_and_lose_their_marks),
	    cmocka_unit_test(a_list_item_stands_for_its_mark_too),
	    cmocka_unit_test(replies_quote_at_any_depth),
	    cmocka_unit_test(verse_and_addresses_keep_their_lines),
	    cmocka_unit_test(nothing_is_lost_and_sections_follow_headings),
	    cmocka_unit_test(monsters_are_read),
	};

	return cmocka_run_group_tests_name("parse_plain", tests, NULL, NULL);
}
