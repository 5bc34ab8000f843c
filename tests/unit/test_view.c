/* test_view.c - what keys do to the view. */
#include "config.h"

#include "ui/view.h"

#include <stdio.h>

#include "ui/jump.h"
#include "ui/scroll.h"
#include "unit.h"
#include "view_steps.h"

static int
open_wide(void **state)
{
	(void)state;
	sample_open(&sample, 24, 120);
	sample_analyse(&sample);
	return 0;
}

static int
open_unread(void **state)
{
	(void)state;
	sample_open(&sample, 8, 40);
	return 0;
}

static size_t
quote_at_hand(void)
{
	return jump_quote_at_hand(&sample.view);
}

/* ---- moving ---- */

static const struct {
	const char *keys;
	const char *top;
} moves[] = {
    {"", "The ferry to Lund stops"},
    {"k", "The ferry to Lund stops"},
    {"j", "The old ferry"}, /* the gap above it */
    {"jj", "The old ferry"},
    {"4j", "The ferry to Lund will"},
    {"4jk", "The ferry to Lund will"},
    {"99j99k", "The ferry to Lund stops"},
    {" ", "\u201cWe have no captain"},
    {"d", "The ferry to Lund will"},
    {"2du", "The ferry to Lund stops"},
    {"2dd", "The ferry to Lund will"},
    {"}", "The old ferry"},
    {"}}}", "Not all agreed."},
    {"}}}{", "The ferry to Lund will"},
    {"5j{", "The ferry to Lund will"},
    {"]", "A captain from abroad"},
    {"]]", "Coal"},
    {"]]]", "Coal"},
    {"]][", "A captain from abroad"},
    {"]j[", "A captain from abroad"},
    {"][", "The ferry to Lund stops"},
    {"2]", "Coal"},
    {"9}", "Coal lies"},
    {"9}{{", "Share this"},
    {"2g", "Not all agreed."},
    {"2G", "Not all agreed."},
    {"99g", "Coal lies"},
    {"]''", "The ferry to Lund stops"},
    {"]''''", "A captain from abroad"},
    {"]majjgG'a", "A captain from abroad"},
};

static void
keys_move_the_text(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(moves); i++) {
		sample_open(&sample, 8, 40);
		sample_analyse(&sample);
		sample_press(&sample, moves[i].keys);
		assert_top(moves[i].top);
		sample_close(&sample);
	}
}

static void
the_end_fills_the_screen_and_stops(void **state)
{
	struct range shown;

	(void)state;
	sample_press(&sample, "G");
	shown = scroll_shown(&sample.view);
	assert_int_equal(shown.end, sample.article.text_len);
	assert_int_equal(scroll_percent(&sample.view), 100);
	sample_press(&sample, "j ");
	assert_int_equal(scroll_shown(&sample.view).start, shown.start);
	sample_press(&sample, "k");
	assert_true(scroll_shown(&sample.view).start < shown.start);
}

static void
percent_rises_from_0_to_100(void **state)
{
	int before = 0;

	(void)state;
	assert_int_equal(scroll_percent(&sample.view), 0);
	for (int i = 0; i < 60; i++) {
		sample_press(&sample, "j");
		assert_true(scroll_percent(&sample.view) >= before);
		before = scroll_percent(&sample.view);
	}
	assert_int_equal(before, 100);
}

/* A row is a few percent of a short article: the first that is far enough. */
static void
n_percent_are_said_to_be_so_many(void **state)
{
	char keys[8];

	(void)state;
	for (int n = 1; n < 100; n++) {
		snprintf(keys, sizeof(keys), "%d%%", n);
		sample_press(&sample, keys);
		assert_in_range(scroll_percent(&sample.view), n, n + 10);
	}
}

/* An article of which most is furniture, on the last row but one. */
static void
what_is_folded_away_is_no_part_of_the_way(void **state)
{
	struct made_block block[30];
	struct article a = {0};
	struct view v;

	(void)state;
	for (size_t i = 0; i < COUNT(block); i++)
		block[i] = (struct made_block){
		    i < 10 ? BLOCK_PARAGRAPH : BLOCK_BOILERPLATE, 0,
		    "The ferry to the island stays in the harbour."};
	make_article(&a, block, COUNT(block));
	view_init(&v, &a, 8, 60, 60);
	view_key(&v, 'G');
	view_key(&v, 'k');
	assert_in_range(scroll_percent(&v), 90, 99);
	view_key(&v, 'X');
	assert_in_range(scroll_percent(&v), 20, 40);
	jump_to_percent(&v, 50);
	assert_in_range(scroll_percent(&v), 50, 60);
	view_key(&v, 'X');
	jump_to_percent(&v, 50);
	assert_in_range(scroll_percent(&v), 50, 60);
	view_clear(&v);
	article_clear(&a);
}

static void
the_same_text_stays_at_the_top_over_any_resize(void **state)
{
	(void)state;
	sample_press(&sample, "]");
	for (int cols = 1; cols <= 200; cols += 3) {
		view_resize(&sample.view, cols % 50, cols);
		if (cols > 60)
			assert_top("A captain from");
	}
	view_resize(&sample.view, 8, 40);
	assert_top("A captain from abroad");
}

static void
the_column_grows_and_shrinks(void **state)
{
	(void)state;
	assert_int_equal(sample.view.layout.cols, 72);
	sample_press(&sample, "-");
	assert_int_equal(sample.view.layout.cols, 68);
	sample_press(&sample, "++");
	assert_int_equal(sample.view.layout.cols, 76);
}

static void
a_fold_opens(void **state)
{
	(void)state;
	sample_press(&sample, "]]kkx");
	assert_false(layout_has_closed(&sample.view.layout));
	sample_press(&sample, "x");
	assert_true(layout_has_closed(&sample.view.layout));
	sample_press(&sample, "gx");
	assert_message("Nothing is folded away on this screen");
}

static void
all_that_was_folded_is_shown_at_once(void **state)
{
	(void)state;
	sample_press(&sample, "X");
	assert_false(layout_has_closed(&sample.view.layout));
	assert_message("2 lines shown that had been folded away");
	sample_press(&sample, "X");
	assert_true(layout_has_closed(&sample.view.layout));
	assert_message("2 lines hidden");
}

static void
what_a_fold_hides_comes_on_the_screen(void **state)
{
	struct range hidden = sample_find(&sample.article, "Subscribe");

	(void)state;
	sample_press(&sample, "G");
	while (scroll_shown(&sample.view).end > hidden.end)
		sample_press(&sample, "k");
	while (scroll_shown(&sample.view).end < hidden.end)
		sample_press(&sample, "j");
	/* Its one row is the last on the screen now. */
	sample_press(&sample, "x");
	assert_true(scroll_shown(&sample.view).end >= hidden.end);
}

/* ---- quotes ---- */

static void
quotes_follow_one_another(void **state)
{
	(void)state;
	assert_int_equal(quote_at_hand(), SPEECH_NONE);
	for (size_t i = 0; i < SAMPLE_QUOTES; i++) {
		sample_press(&sample, ")");
		assert_int_equal(quote_at_hand(), i);
	}
	sample_press(&sample, ")");
	assert_message("This is the last quote");
	assert_int_equal(quote_at_hand(), SAMPLE_QUOTES - 1);
	sample_press(&sample, "3(");
	assert_int_equal(quote_at_hand(), SAMPLE_QUOTES - 4);
	sample_press(&sample, "9(");
	assert_message("This is the first quote");
}

static void
a_speakers_quotes_follow_one_another(void **state)
{
	static const size_t brandt[] = {0, 1, 3, 3};

	(void)state;
	for (size_t i = 0; i < COUNT(brandt); i++) {
		sample_press(&sample, ">");
		assert_int_equal(quote_at_hand(), brandt[i]);
	}
	assert_message("No later quote by Ada Brandt");
	sample_press(&sample, "2<");
	assert_int_equal(quote_at_hand(), 0);
}

static void
with_no_quote_at_hand_one_counts_from_the_screen(void **state)
{
	(void)state;
	sample_press(&sample, "])");
	assert_int_equal(quote_at_hand(), 3);
	sample_press(&sample, "g");
	assert_int_equal(quote_at_hand(), SPEECH_NONE);
	sample_press(&sample, "]](");
	assert_int_equal(quote_at_hand(), 4);
}

static void
a_jump_scrolls_only_if_it_must(void **state)
{
	(void)state;
	sample_press(&sample, ")");
	assert_top("The ferry to Lund stops");
}

static void
before_the_analysis_quotes_are_said_to_be_looked_for(void **state)
{
	(void)state;
	view_progress(&sample.view, 40);
	sample_press(&sample, ")");
	assert_message("Still looking for quotes: 40 %");
	sample_press(&sample, "\ts");
	assert_int_equal(sample.view.panel, VIEW_NO_PANEL);
}

static void
a_quote_is_explained(void **state)
{
	(void)state;
	sample_press(&sample, "e");
	assert_message("No quote at hand: ) goes to one");
	sample_press(&sample, ")e");
	assert_message(
	    "said by Ada Brandt \u00b7 told by hand \u00b7 95\u00a0%");
}

/* ---- lists ---- */

static void
the_sidebar_lists_speakers_and_unfolds_their_quotes(void **state)
{
	const struct side_row *row;

	(void)state;
	sample_press(&sample, "\tjl");
	row = sidebar_selected(&sample.view.sidebar);
	assert_int_equal(row->kind, SIDE_SPEAKER);
	assert_int_equal(row->speaker, 1);
	sample_press(&sample, "jj");
	row = sidebar_selected(&sample.view.sidebar);
	assert_int_equal(row->kind, SIDE_QUOTE);
	assert_int_equal(row->speech, 5);
	sample_press(&sample, "\r");
	assert_int_equal(sample.view.focus, VIEW_IN_TEXT);
	assert_int_equal(quote_at_hand(), 5);
}

static void
the_sidebar_follows_the_quote_at_hand(void **state)
{
	const struct side_row *row;

	(void)state;
	sample_press(&sample, ")))");
	row = sidebar_selected(&sample.view.sidebar);
	assert_int_equal(row->kind, SIDE_QUOTE);
	assert_int_equal(row->speech, 2);
	sample_press(&sample, "\th");
	row = sidebar_selected(&sample.view.sidebar);
	assert_int_equal(row->kind, SIDE_SPEAKER);
	assert_int_equal(row->speaker, 1);
}

static void
the_sidebar_filters_and_sorts(void **state)
{
	(void)state;
	sample_press(&sample, "\t/HOL");
	assert_int_equal(sample.view.sidebar.shown_n, 1);
	sample_press(&sample, "\r");
	assert_int_equal(sidebar_selected(&sample.view.sidebar)->speaker, 1);
	sample_press(&sample, "\033");
	assert_int_equal(sample.view.sidebar.shown_n, 3);
	assert_int_equal(sample.view.focus, VIEW_IN_SIDEBAR);
	sample_press(&sample, "tg\033");
	assert_true(sample.view.sidebar.by_count);
	assert_int_equal(sample.view.focus, VIEW_IN_TEXT);
}

static void
in_a_filter_the_arrows_move_and_nobody_is_no_way_out(void **state)
{
	(void)state;
	sample_press(&sample, "\t/^n");
	assert_int_equal(sidebar_selected(&sample.view.sidebar)->speaker, 1);
	sample_press(&sample, "^p");
	assert_int_equal(sidebar_selected(&sample.view.sidebar)->speaker, 0);
	sample_press(&sample, "zzz\r\r");
	assert_message("Nobody to go to here");
	assert_int_equal(sample.view.focus, VIEW_IN_SIDEBAR);
}

static void
q_leaves_a_list_and_a_capital_the_reader(void **state)
{
	static const char *const list[] = {"\t", "o", "h"};

	(void)state;
	for (size_t i = 0; i < COUNT(list); i++) {
		sample_press(&sample, list[i]);
		sample_press(&sample, "q");
		assert_int_equal(sample.view.focus, VIEW_IN_TEXT);
		assert_int_equal(view_take_request(&sample.view), VIEW_GO_ON);
		sample_press(&sample, list[i]);
		sample_press(&sample, "Q");
		assert_int_equal(view_take_request(&sample.view), VIEW_QUIT);
		sample_press(&sample, "q");
	}
}

static void
a_speaker_is_picked_by_typing(void **state)
{
	(void)state;
	sample_press(&sample, "sholm\r");
	assert_int_equal(quote_at_hand(), 2);
	assert_int_equal(sample.view.focus, VIEW_IN_TEXT);
	sample_press(&sample, "sxyz\r");
	assert_int_equal(quote_at_hand(), 2);
	sample_press(&sample, "s^n^n\r");
	assert_int_equal(quote_at_hand(), 4);
	sample_press(&sample, "s\033");
	assert_int_equal(sample.view.typing, VIEW_NO_PROMPT);
	assert_int_equal(sample.view.panel, VIEW_NO_PANEL);
}

static void
the_outline_leads_to_sections(void **state)
{
	(void)state;
	sample_press(&sample, "ojj\r");
	assert_top("Coal");
	sample_press(&sample, "ogg\r");
	assert_top("The ferry to Lund stops");
	sample_press(&sample, "oq");
	assert_int_equal(sample.view.panel, VIEW_NO_PANEL);
	assert_int_equal(view_take_request(&sample.view), VIEW_GO_ON);
}

/* ---- the rest ---- */

static void
requests_are_made_once(void **state)
{
	static const struct {
		const char *key;
		enum view_request request;
	} cases[] = {{"q", VIEW_QUIT}, {"^Z", VIEW_SUSPEND},
	    {"^L", VIEW_REDRAW}, {"j", VIEW_GO_ON}};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		sample_press(&sample, cases[i].key);
		assert_int_equal(
		    view_take_request(&sample.view), cases[i].request);
		assert_int_equal(view_take_request(&sample.view), VIEW_GO_ON);
	}
}

static void
what_is_pasted_is_typed_or_dropped_but_never_obeyed(void **state)
{
	(void)state;
	view_key(&sample.view, KEYS_PASTE_BEGIN);
	sample_press(&sample, "q]");
	view_key(&sample.view, KEYS_PASTE_END);
	assert_int_equal(view_take_request(&sample.view), VIEW_GO_ON);
	assert_top("The ferry to Lund stops");
	sample_press(&sample, "/");
	view_key(&sample.view, KEYS_PASTE_BEGIN);
	sample_press(&sample, "co^ral\r");
	view_key(&sample.view, KEYS_PASTE_END);
	assert_string_equal(str_text(&sample.view.prompt.text), "coal");
	assert_int_equal(sample.view.typing, VIEW_SEARCHING);
}

static void
what_is_pasted_from_several_lines_is_found(void **state)
{
	(void)state;
	sample_press(&sample, "/");
	view_key(&sample.view, KEYS_PASTE_BEGIN);
	sample_press(&sample, "\r  know\r\tone,  \r");
	view_key(&sample.view, KEYS_PASTE_END);
	assert_string_equal(str_text(&sample.view.prompt.text), "know one,");
	assert_int_equal(sample.view.find.search.hit_n, 1);
	assert_true(scroll_shown(&sample.view).start > 0);
}

static void
marks_want_a_letter(void **state)
{
	(void)state;
	sample_press(&sample, "m1");
	assert_message("A mark is a letter");
	sample_press(&sample, "'z");
	assert_message("No mark z");
	sample_press(&sample, "m\033");
	assert_message("");
}

static void
an_empty_article_minds_no_key(void **state)
{
	struct article nothing = {.text = ""};
	struct quotes quotes = {0};
	struct view v;

	(void)state;
	view_init(&v, &nothing, 24, 120, 0);
	for (int round = 0; round < 2; round++) {
		for (int key = 1; key < 256; key++)
			view_key(&v, key);
		for (int key = KEYS_UP; key <= KEYS_UNKNOWN; key++)
			view_key(&v, key);
		view_key(&v, KEYS_ESCAPE);
		view_key(&v, KEYS_ESCAPE);
		if (round == 0)
			view_analysed(&v, &quotes);
	}
	view_clear(&v);
}

#define WIDE(test) cmocka_unit_test_setup_teardown(test, open_wide, close_view)
#define SMALL(test)                                                            \
	cmocka_unit_test_setup_teardown(test, open_small, close_view)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(keys_move_the_text),
	    SMALL(the_end_fills_the_screen_and_stops),
	    SMALL(percent_rises_from_0_to_100),
	    SMALL(n_percent_are_said_to_be_so_many),
	    cmocka_unit_test(what_is_folded_away_is_no_part_of_the_way),
	    SMALL(the_same_text_stays_at_the_top_over_any_resize),
	    WIDE(the_column_grows_and_shrinks),
	    SMALL(all_that_was_folded_is_shown_at_once),
	    SMALL(a_fold_opens),
	    SMALL(what_a_fold_hides_comes_on_the_screen),
	    SMALL(quotes_follow_one_another),
	    SMALL(a_speakers_quotes_follow_one_another),
	    SMALL(with_no_quote_at_hand_one_counts_from_the_screen),
	    WIDE(a_jump_scrolls_only_if_it_must),
	    cmocka_unit_test_setup_teardown(
		before_the_analysis_quotes_are_said_to_be_looked_for,
		open_unread, close_view),
	    WIDE(a_quote_is_explained),
	    WIDE(the_sidebar_lists_speakers_and_unfolds_their_quotes),
	    WIDE(the_sidebar_follows_the_quote_at_hand),
	    WIDE(the_sidebar_filters_and_sorts),
	    WIDE(in_a_filter_the_arrows_move_and_nobody_is_no_way_out),
	    WIDE(q_leaves_a_list_and_a_capital_the_reader),
	    SMALL(a_speaker_is_picked_by_typing),
	    SMALL(the_outline_leads_to_sections),
	    WIDE(requests_are_made_once),
	    SMALL(what_is_pasted_is_typed_or_dropped_but_never_obeyed),
	    SMALL(what_is_pasted_from_several_lines_is_found),
	    SMALL(marks_want_a_letter),
	    cmocka_unit_test(an_empty_article_minds_no_key),
	};

	return cmocka_run_group_tests_name("view", tests, NULL, NULL);
}
