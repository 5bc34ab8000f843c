/* test_layout.c - the rows of an article at a width. */
#include "config.h"

#include "pullquote/layout.h"

#include <stdlib.h>

#include "drawn.h"
#include "made.h"
#include "unit.h"

static const struct made_block harbour[] = {
    {BLOCK_TITLE, 0, "The harbour opens again"},
    {BLOCK_BYLINE, 0, "By Ines Moll"},
    {BLOCK_DATE, 0, "3 May 2021"},
    {BLOCK_PARAGRAPH, 0,
	"The ferries came back on Monday, a year after the storm that had "
	"torn the pier apart and left the island without a road."},
    {BLOCK_BOILERPLATE, 0, "Share this"},
    {BLOCK_BOILERPLATE, 0, "Related: ten ferries\nand a bridge"},
    {BLOCK_BOILERPLATE, 0, "Subscribe"},
    {BLOCK_HEADING, 2, "What it cost"},
    {BLOCK_LIST_ITEM, 1, "the pier, and all that stood on it"},
    {BLOCK_LIST_ITEM, 2, "the lamps"},
    {BLOCK_LIST_ITEM, 1, "12. a dozen boats, some of them old"},
    {BLOCK_BLOCKQUOTE, 0, "We had no boat, we had no bread, we had a song."},
    {BLOCK_PARAGRAPH, 1, "And a bell, since the twelfth boat had one."},
    {BLOCK_CODE, 0, "if (fog)\n\tring(bell, 3);\n\n  stop();"},
    {BLOCK_TABLE, 1,
	"Boat\tCrew\tWhat became of her\nTern\t4\tshe sank off the pier, in "
	"sight of all who had come to see her off\nGull\t12\t\n"
	"\t7\tsold \u65e5\u672c\u8a9e"},
    {BLOCK_PARAGRAPH, 0,
	"\u05d4\u05de\u05d2\u05d3\u05dc \u05e2\u05de\u05d3 "
	"\u05d1\u05e8\u05d5\u05d7 \u05db\u05dc \u05d4\u05dc\u05d9\u05dc\u05d4"},
    {BLOCK_LIST_ITEM, 1,
	"2. \u05e8\u05d5\u05ea \u05d4\u05e9\u05d5\u05de\u05e8\u05ea"},
    {BLOCK_CAPTION, 0, "The pier in April."},
    {BLOCK_CREDIT, 0, "Photo: I. Moll"},
    {BLOCK_BOILERPLATE, 0, "Post a comment"},
};

struct fixture {
	struct article article;
	struct layout layout;
};

static int
set_up(void **state)
{
	static struct fixture f;

	f = (struct fixture){0};
	make_article(&f.article, harbour, COUNT(harbour));
	layout_init(&f.layout, &f.article, 30, LAYOUT_SCREEN);
	*state = &f;
	return 0;
}

static int
tear_down(void **state)
{
	struct fixture *f = *state;

	layout_clear(&f->layout);
	article_clear(&f->article);
	return 0;
}

/* A row as it looks; a fold as a sign and its count. */
static void
add_row(struct str *out, struct layout *l, struct row_at at)
{
	struct row row = layout_row(l, at);

	if (row.kind == ROW_FOLD)
		str_addf(out, "%c%zu", row.is_open ? '-' : '+', row.hidden_n);
	add_drawn_row(out, l->article, &row);
}

/* clang-format off */
static const char folded[] =
"The harbour opens again\n"
"By Ines Moll\n"
"3 May 2021\n"
"\n"
"The ferries came back on\n"
"Monday, a year after the storm\n"
"that had torn the pier apart\n"
"and left the island without a\n"
"road.\n"
"\n"
"+4\n"
"\n"
"What it cost\n"
"\n"
"\u2022 the pier, and all that stood\n"
"  on it\n"
"  \u2022 the lamps\n"
"12. a dozen boats, some of\n"
"    them old\n"
"\n"
"\u2502 We had no boat, we had no\n"
"\u2502 bread, we had a song.\n"
"\n"
"    And a bell, since the\n"
"    twelfth boat had one.\n"
"\n"
"  if (fog)\n"
"          ring(bell, 3);\n"
"\n"
"    stop();\n"
"\n"
"Boat  Crew  What became of her\n"
"\u2500\u2500\u2500\u2500  \u2500\u2500\u2500\u2500  "
"\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500"
"\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\n"
"Tern     4  she sank off the\n"
"            pier, in sight of\n"
"            all who had come\n"
"            to see her off\n"
"\n"
"Gull    12\n"
"\n"
"         7  sold \u65e5\u672c\u8a9e\n"
"\n"
"       \u05d4\u05de\u05d2\u05d3\u05dc \u05e2\u05de\u05d3 "
"\u05d1\u05e8\u05d5\u05d7 \u05db\u05dc "
"\u05d4\u05dc\u05d9\u05dc\u05d4\n"
"\n"
"                 \u05e8\u05d5\u05ea \u05d4\u05e9\u05d5\u05de\u05e8\u05ea 2.\n"
"\n"
"The pier in April.\n"
"Photo: I. Moll\n"
"\n"
"+1\n";
/* clang-format on */

static void
walks_down_as_a_reader_sees_it(void **state)
{
	struct fixture *f = *state;
	struct row_at at = layout_first(&f->layout);
	struct str out = {0};

	do
		add_row(&out, &f->layout, at);
	while (layout_next(&f->layout, &at));
	assert_string_equal(str_text(&out), folded);
	assert_int_equal(row_at_cmp(at, layout_last(&f->layout)), 0);
	str_clear(&out);
}

static void
a_fold_opens_and_closes(void **state)
{
	struct fixture *f = *state;
	struct row_at at;
	struct str out = {0};

	assert_false(layout_toggle(&f->layout, 3));
	assert_true(layout_toggle(&f->layout, 5));
	at = layout_find(
	    &f->layout, (struct place){f->article.block[4].text.start, 2});
	for (int i = 0; i < 6; i++) {
		add_row(&out, &f->layout, at);
		layout_next(&f->layout, &at);
	}
	assert_string_equal(str_text(&out),
	    "\n-4\nShare this\nRelated: ten ferries\nand a bridge\n"
	    "Subscribe\n");
	assert_true(layout_toggle(&f->layout, 4));
	assert_int_equal(
	    layout_row(&f->layout, (struct row_at){4, 1}).is_open, false);
	str_clear(&out);
}

/* The laws below hold at every width, folded and not. */
static void
at_every_width(struct fixture *f, void (*law)(struct fixture *f))
{
	for (int cols = 1; cols <= 90; cols++) {
		layout_set_cols(&f->layout, cols);
		law(f);
		layout_toggle(&f->layout, 5);
		law(f);
		layout_toggle(&f->layout, 5);
	}
}

static void
check_way_back(struct fixture *f)
{
	struct layout *l = &f->layout;
	struct row_at way[600], at = layout_first(l);
	size_t n = 0;

	do
		way[n++] = at;
	while (n < COUNT(way) && layout_next(l, &at));
	while (n--) {
		assert_int_equal(row_at_cmp(way[n], at), 0);
		assert_int_equal(layout_prev(l, &at), n > 0);
	}
	assert_false(layout_prev(l, &at));
}

static void
the_way_up_is_the_way_down(void **state)
{
	at_every_width(*state, check_way_back);
}

static void
check_places(struct fixture *f)
{
	struct layout *l = &f->layout;
	struct row_at at = layout_first(l);

	do {
		struct row_at found = layout_find(l, layout_place(l, at));

		assert_int_equal(row_at_cmp(found, at), 0);
	} while (layout_next(l, &at));
}

static void
a_rows_place_leads_back_to_it(void **state)
{
	at_every_width(*state, check_places);
}

static void
check_bytes(struct fixture *f)
{
	struct layout *l = &f->layout;

	for (size_t at = 0; at < f->article.text_len; at++) {
		struct row row =
		    layout_row(l, layout_find(l, (struct place){at, 0}));

		if (row.kind == ROW_TEXT && row.text.end < at)
			for (size_t i = row.text.end; i < at; i++)
				assert_non_null(
				    strchr(" \t\n", f->article.text[i]));
	}
}

static void
every_byte_is_on_the_row_found_for_it(void **state)
{
	at_every_width(*state, check_bytes);
}

/* Pieces of a row, from left to right, within the width; only a character
 * wider than all of it stands out. */
static void
check_pieces(struct fixture *f)
{
	struct layout *l = &f->layout;
	struct row_at at = layout_first(l);

	do {
		struct row row = layout_row(l, at);
		int col = 0;

		for (size_t i = 0; i < row.piece_n; i++) {
			const struct piece *p = &row.piece[i];
			struct slice text = article_slice(&f->article, p->text);

			assert_true(p->col >= col);
			assert_true(
			    range_is_empty(p->text) == (p->mark.len > 0));
			if (!p->mark.len)
				assert_int_equal(
				    p->cols, cluster_cols(text.at, text.len));
			col = p->col + p->cols;
		}
		assert_true(col <= l->cols || l->cols < 2);
	} while (layout_next(l, &at));
}

static void
pieces_are_in_order_and_fit(void **state)
{
	at_every_width(*state, check_pieces);
}

/* Mark in `is_shown` the bytes that stand on some row. */
static void
mark_shown(struct layout *l, bool *is_shown)
{
	struct row_at at = layout_first(l);

	do {
		struct row row = layout_row(l, at);

		for (size_t i = 0; i < row.piece_n; i++)
			for (size_t k = row.piece[i].text.start;
			     k < row.piece[i].text.end; k++)
				is_shown[k] = true;
	} while (layout_next(l, &at));
}

static void
nothing_but_blanks_is_left_out(void **state)
{
	struct fixture *f = *state;
	size_t len = f->article.text_len;
	bool *is_shown = calloc(len, sizeof(*is_shown));

	layout_open_all(&f->layout, true);
	for (int cols = 1; cols <= 90; cols++) {
		layout_set_cols(&f->layout, cols);
		memset(is_shown, 0, len * sizeof(*is_shown));
		mark_shown(&f->layout, is_shown);
		for (size_t i = 0; i < len; i++)
			assert_true(
			    is_shown[i] || strchr(" \t\n", f->article.text[i]));
	}
	free(is_shown);
}

static void
all_folds_open_and_close(void **state)
{
	struct fixture *f = *state;

	assert_true(layout_has_closed(&f->layout));
	assert_int_equal(layout_open_all(&f->layout, true), 5);
	assert_false(layout_has_closed(&f->layout));
	assert_true(layout_toggle(&f->layout, 5));
	assert_true(layout_has_closed(&f->layout));
	assert_int_equal(layout_open_all(&f->layout, false), 5);
	assert_true(layout_has_closed(&f->layout));
}

/* Is byte `at` in furniture, or between two pieces of it? */
static bool
is_furniture(const struct article *a, size_t at)
{
	size_t block = article_block_at(a, at);

	if (at >= a->block[block].text.end && block + 1 < a->block_n &&
	    a->block[block + 1].kind != BLOCK_BOILERPLATE)
		return false;
	return a->block[block].kind == BLOCK_BOILERPLATE;
}

/* Of the bytes before each, those of closed runs are not counted, and the way
 * back leads round them. */
static void
what_is_folded_is_not_counted(void **state)
{
	struct fixture *f = *state;
	const struct article *a = &f->article;

	for (int open = 0; open < 2; open++) {
		size_t n = 0;

		layout_open_all(&f->layout, open);
		for (size_t at = 0; at <= a->text_len; at++) {
			assert_int_equal(layout_open_before(&f->layout, at), n);
			n += open || !is_furniture(a, at);
		}
		for (size_t i = 0; i < n; i++) {
			size_t at = layout_open_byte(&f->layout, i);

			assert_int_equal(layout_open_before(&f->layout, at), i);
		}
	}
}

static void
a_place_survives_any_change_of_width(void **state)
{
	struct fixture *f = *state;
	struct place place = {f->article.block[3].text.start + 40, 0};
	struct row_at before = layout_find(&f->layout, place);

	for (int cols = 1; cols <= 90; cols++) {
		struct row row;

		layout_set_cols(&f->layout, cols);
		row = layout_row(&f->layout, layout_find(&f->layout, place));
		assert_true(row.text.start <= place.at);
	}
	layout_set_cols(&f->layout, 30);
	assert_int_equal(row_at_cmp(layout_find(&f->layout, place), before), 0);
}

static void
an_article_without_blocks_is_empty(void **state)
{
	struct article nothing = {0};
	struct layout l;

	(void)state;
	layout_init(&l, &nothing, 10, LAYOUT_SCREEN);
	assert_true(layout_is_empty(&l));
	layout_clear(&l);
}

#define WITH_HARBOUR(test)                                                     \
	cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    WITH_HARBOUR(walks_down_as_a_reader_sees_it),
	    WITH_HARBOUR(a_fold_opens_and_closes),
	    WITH_HARBOUR(the_way_up_is_the_way_down),
	    WITH_HARBOUR(a_rows_place_leads_back_to_it),
	    WITH_HARBOUR(every_byte_is_on_the_row_found_for_it),
	    WITH_HARBOUR(pieces_are_in_order_and_fit),
	    WITH_HARBOUR(nothing_but_blanks_is_left_out),
	    WITH_HARBOUR(all_folds_open_and_close),
	    WITH_HARBOUR(what_is_folded_is_not_counted),
	    WITH_HARBOUR(a_place_survives_any_change_of_width),
	    cmocka_unit_test(an_article_without_blocks_is_empty),
	};

	return cmocka_run_group_tests_name("layout", tests, NULL, NULL);
}
