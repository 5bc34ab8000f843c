/* test_grid.c - the screen as cells. */
#include "config.h"

#include "ui/grid.h"

#include <string.h>

#include "unit.h"

static const struct style plain = {0};

static void
put(struct grid *g, int row, int col, const char *text, int limit)
{
	grid_put(g, row, col, slice_of(text), limit, plain);
}

static void
assert_screen(const struct grid *g, const char *want)
{
	struct str out = {0};

	grid_text(g, &out);
	assert_string_equal(str_text(&out), want);
	str_clear(&out);
}

/* The promise of the header: every column belongs to exactly one cluster. */
static void
assert_whole(const struct grid *g)
{
	for (int row = 0; row < g->rows; row++) {
		int col = 0;

		while (col < g->cols) {
			int cols = grid_cell(g, row, col)->cols;

			assert_true(cols >= 1);
			for (int i = 1; i < cols; i++)
				assert_int_equal(
				    grid_cell(g, row, col + i)->cols, 0);
			col += cols;
		}
		assert_int_equal(col, g->cols);
	}
}

static void
prints_itself_as_text(void **state)
{
	struct grid g = {0};

	(void)state;
	grid_reset(&g, 2, 6);
	put(&g, 0, 1, "ab", 9);
	put(&g, 1, 0, "\u4e2d\u6587!", 9);
	assert_screen(&g, " ab\n\u4e2d\u6587!\n");
	assert_whole(&g);
	grid_clear(&g);
}

static void
cuts_in_whole_clusters_at_its_limit_and_its_edge(void **state)
{
	struct grid g = {0};

	(void)state;
	grid_reset(&g, 2, 4);
	put(&g, 0, 0, "a\u4e2d\u6587", 4);
	put(&g, 1, 0, "a\u4e2d\u6587", 2);
	assert_screen(&g, "a\u4e2d\na\n");
	assert_whole(&g);
	grid_clear(&g);
}

static void
no_half_of_a_wide_cluster_stays(void **state)
{
	struct grid g = {0};

	(void)state;
	grid_reset(&g, 1, 6);
	put(&g, 0, 0, "\u4e2d\u6587\u5b57", 6);
	put(&g, 0, 1, "xy", 6);
	assert_screen(&g, " xy \u5b57\n");
	assert_whole(&g);
	put(&g, 0, 3, "\u4e2d", 6);
	assert_screen(&g, " xy\u4e2d\n");
	assert_whole(&g);
	grid_clear(&g);
}

static void
lets_no_control_byte_through(void **state)
{
	struct grid g = {0};

	(void)state;
	grid_reset(&g, 1, 20);
	put(&g, 0, 0,
	    "a\033[1mb\tc\xc2\x9b"
	    "d\x7f\u202ee\r\nf",
	    20);
	assert_screen(&g, "a?[1mb c?d?e?f\n");
	assert_whole(&g);
	grid_clear(&g);
}

static void
takes_nothing_outside_of_itself(void **state)
{
	struct grid g = {0};

	(void)state;
	grid_reset(&g, 1, 3);
	put(&g, -1, 0, "x", 9);
	put(&g, 1, 0, "x", 9);
	put(&g, 0, 3, "x", 9);
	put(&g, 0, -1, "x", 9);
	put(&g, 0, 0, "x", 0);
	assert_screen(&g, "\n");
	grid_reset(&g, 0, 0);
	put(&g, 0, 0, "x", 9);
	assert_screen(&g, "");
	grid_clear(&g);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(prints_itself_as_text),
	    cmocka_unit_test(cuts_in_whole_clusters_at_its_limit_and_its_edge),
	    cmocka_unit_test(no_half_of_a_wide_cluster_stays),
	    cmocka_unit_test(lets_no_control_byte_through),
	    cmocka_unit_test(takes_nothing_outside_of_itself),
	};

	return cmocka_run_group_tests_name("grid", tests, NULL, NULL);
}
