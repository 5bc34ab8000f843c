/* test_links.c - the links of an article, as a list, and what keys do in it. */
#include "config.h"

#include "ui/links.h"

#include <string.h>

#include "pullquote/builder.h"
#include "ui/paint.h"
#include "unit.h"

static struct article article;
static struct view view;

static void
add_link(struct builder *b, const char *text, const char *href)
{
	size_t start = b->text.len;

	builder_add(b, text, strlen(text), start);
	builder_span(b, SPAN_LINK, start, slice_of(href));
	builder_add(b, " and ", 5, b->text.len);
}

static int
set_up(void **state)
{
	struct builder b;

	(void)state;
	article = (struct article){0};
	builder_init(&b, &article);
	builder_begin(&b, BLOCK_PARAGRAPH, 0);
	add_link(&b, "The pier", "https://a.example/pier");
	add_link(&b, "a picture of it", "https://a.example/pier");
	add_link(&b, "below", "#notes");
	add_link(&b, "the notes", "notes.md");
	builder_add(&b, "so on", 5, 99);
	builder_end(&b);
	builder_begin(&b, BLOCK_PARAGRAPH, 0);
	add_link(&b, "The crane", "https://a.example/crane");
	builder_add(&b, "so on", 5, 199);
	builder_end(&b);
	builder_finish(&b);
	view_init(&view, &article, 12, 40, 0);
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	view_clear(&view);
	article_clear(&article);
	return 0;
}

static void
links_are_listed_once_and_lead_out(void **state)
{
	static const char *const want[][2] = {
	    {"The pier", "https://a.example/pier"},
	    {"the notes", "notes.md"},
	    {"The crane", "https://a.example/crane"},
	};
	const struct links *l = &view.links;

	(void)state;
	assert_int_equal(l->n, COUNT(want));
	for (size_t i = 0; i < l->n; i++) {
		assert_true(slice_eq(links_text(l, i), slice_of(want[i][0])));
		assert_true(
		    slice_eq(links_address(l, i), slice_of(want[i][1])));
	}
	assert_int_equal(links_from(l, 0), 0);
	assert_int_equal(links_from(l, 8), 1);
	assert_int_equal(links_from(l, article.text_len), 2);
}

static void
the_list_shows_where_they_lead(void **state)
{
	struct grid grid = {0};
	struct str out = {0};

	(void)state;
	view_key(&view, 'L');
	paint(&view, &grid);
	grid_text(&grid, &out);
	/* clang-format off */
	assert_non_null(strstr(str_text(&out),
" Links\n"
"   1  The pier\n"
"   2  the notes\n"
"   3  The crane\n"
" https://a.example/pier\n"
"\n"
"\n"
" j k move \u00b7 Enter opens it \u00b7 Esc leaves\n"));
	/* clang-format on */
	str_clear(&out);
	grid_clear(&grid);
}

/* Does the link with these words look like one? */
static bool
is_underlined(const struct grid *g, const char *word)
{
	for (int row = 0; row < g->rows; row++)
		for (int col = 0; col < g->cols; col++) {
			const struct cell *c = grid_cell(g, row, col);

			if (c->len &&
			    !strncmp(g->pool.at + c->at, word, strlen(word)))
				return c->style.flags & STYLE_LINK;
		}
	fail_msg("\"%s\" is not on the screen", word);
	return false;
}

static void
what_leads_out_looks_like_a_link(void **state)
{
	struct grid grid = {0};

	(void)state;
	paint(&view, &grid);
	assert_true(is_underlined(&grid, "The pier"));
	assert_true(is_underlined(&grid, "the notes"));
	assert_false(is_underlined(&grid, "below"));
	assert_false(is_underlined(&grid, "so on"));
	grid_clear(&grid);
}

static void
enter_asks_for_a_browser_and_stays(void **state)
{
	(void)state;
	view_key(&view, 'L');
	view_key(&view, KEYS_ENTER);
	assert_int_equal(view_take_request(&view), VIEW_BROWSE);
	assert_string_equal(str_text(&view.address), "https://a.example/pier");
	view_key(&view, '3');
	view_key(&view, KEYS_ENTER);
	assert_int_equal(view_take_request(&view), VIEW_BROWSE);
	assert_string_equal(str_text(&view.address), "https://a.example/crane");
	assert_int_equal(view.panel, VIEW_LINKS);
	view_key(&view, 'q');
	assert_int_equal(view.panel, VIEW_NO_PANEL);
}

static void
what_is_not_on_the_web_is_not_opened(void **state)
{
	(void)state;
	view_key(&view, 'L');
	view_key(&view, 'j');
	view_key(&view, KEYS_ENTER);
	assert_int_equal(view_take_request(&view), VIEW_GO_ON);
	assert_string_equal(
	    view.message.text, "No address on the web: notes.md");
}

static void
an_article_without_links_says_so(void **state)
{
	static const char text[] = "No link.";
	struct builder b;

	tear_down(state);
	article = (struct article){0};
	builder_init(&b, &article);
	builder_begin(&b, BLOCK_PARAGRAPH, 0);
	builder_add(&b, text, sizeof(text) - 1, 0);
	builder_end(&b);
	builder_finish(&b);
	view_init(&view, &article, 12, 40, 0);
	view_key(&view, 'L');
	assert_int_equal(view.panel, VIEW_NO_PANEL);
	assert_string_equal(view.message.text, "This article has no links");
}

#define WITH_VIEW(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    WITH_VIEW(links_are_listed_once_and_lead_out),
	    WITH_VIEW(the_list_shows_where_they_lead),
	    WITH_VIEW(what_leads_out_looks_like_a_link),
	    WITH_VIEW(enter_asks_for_a_browser_and_stays),
	    WITH_VIEW(what_is_not_on_the_web_is_not_opened),
	    WITH_VIEW(an_article_without_links_says_so),
	};

	return cmocka_run_group_tests_name("links", tests, NULL, NULL);
}
