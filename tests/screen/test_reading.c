/*
 * test_reading.c - moving through an article, at every size of screen.
 */
#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "pullquote/str.h"
#include "screen.h"

static const char SEED[] = "seeds/trump-envoy-ukraine.txt";
static const char *const seed_args[] = {SEED, NULL};

enum {
	NUMBERED_N = 60
};

/* An article whose paragraphs say which they are; the caller's to free. */
static char *
numbered_article(void)
{
	struct str text = {0};

	str_adds(&text, "Sixty paragraphs and a title\n");
	for (int i = 1; i <= NUMBERED_N; i++)
		str_addf(&text,
		    "Paragraph %d begins here, and it goes on for long enough "
		    "that a narrow column has to break it into several lines, "
		    "of which this is the last.\n",
		    i);
	return text.at;
}

static struct screen *
open_numbered(void **state, int rows, int cols)
{
	char *text = numbered_article();
	struct screen *s = screen_start(state,
	    &(struct screen_setup){.rows = rows, .cols = cols, .input = text});

	free(text);
	screen_settle(s);
	return s;
}

/* The number of the first paragraph that begins on the screen; 0: none. */
static int
first_paragraph(struct screen *s)
{
	int row = 0;
	const char *at;

	if (!screen_find(s, "Paragraph ", &row, NULL))
		return 0;
	at = strstr(screen_row(s, row), "Paragraph ");
	return atoi(at + strlen("Paragraph "));
}

static void
opens_at_the_title_which_is_bold(void **state)
{
	struct screen *s = screen_open(state, seed_args);
	int row, col;

	screen_settle(s);
	/* The top line, above it, holds the title too. */
	for (row = 1, col = 0; screen_row(s, row)[col] == ' ';)
		col++;
	assert_memory_equal(screen_row(s, row) + col, "Trump envoy", 11);
	assert_true(screen_cell(s, row, col).is_bold);
	assert_false(screen_cell_of(s, "bring an end").is_bold);
}

static void
the_text_stands_in_the_middle_of_a_wide_screen(void **state)
{
	struct screen *s = open_numbered(state, 24, 90);
	int row, col;

	screen_expect(s, "Paragraph 1 begins");
	assert_true(screen_find(s, "Paragraph 1 begins", &row, &col));
	assert_int_equal(col, (90 - 72) / 2);
	assert_true(strlen(screen_row(s, row)) <= 9 + 72);
	screen_press(s, "-");
	assert_true(screen_find(s, "Paragraph 1 begins", NULL, &col));
	assert_true(col > (90 - 72) / 2);
	screen_press(s, "+");
	assert_true(screen_find(s, "Paragraph 1 begins", NULL, &col));
	assert_int_equal(col, (90 - 72) / 2);
}

static void
a_page_on_and_a_page_back_is_where_one_was(void **state)
{
	static const struct {
		const char *on, *back;
	} pair[] = {{" ", "b"}, {"f", "\002"}, {"\006", "\002"}, {"d", "u"},
	    {"\004", "\025"}, {KEY_TEXT_PAGE_DOWN, KEY_TEXT_PAGE_UP},
	    {"j", "k"}, {KEY_TEXT_DOWN, KEY_TEXT_UP}, {"5j", "5k"}, {"}", "{"},
	    {"7}", "7{"}};
	struct screen *s = open_numbered(state, 24, 80);
	char *start;

	screen_press(s, "20G");
	start = strdup(screen_text(s));
	for (size_t i = 0; i < COUNT(pair); i++) {
		screen_press(s, pair[i].on);
		assert_string_not_equal(screen_text(s), start);
		screen_press(s, pair[i].back);
		assert_string_equal(screen_text(s), start);
	}
	free(start);
}

static void
pages_leave_nothing_out(void **state)
{
	struct screen *s = open_numbered(state, 12, 40);
	int seen = 0;

	for (int page = 0; page < 100 && seen < NUMBERED_N; page++) {
		for (int row = 0; row < screen_rows(s); row++) {
			const char *at =
			    strstr(screen_row(s, row), "Paragraph ");
			int n = at ? atoi(at + strlen("Paragraph ")) : 0;
			if (n == 0)
				continue;
			assert_true(n <= seen + 1);
			if (n > seen)
				seen = n;
		}
		screen_press(s, " ");
	}
	assert_int_equal(seen, NUMBERED_N);
}

static void
the_end_and_the_start_are_one_key_away(void **state)
{
	struct screen *s = open_numbered(state, 24, 80);

	screen_press(s, "G");
	screen_expect(s, "Paragraph 60 begins");
	screen_expect(s, "100 %");
	screen_press(s, "g");
	screen_expect(s, "Paragraph 1 begins");
	screen_press(s, KEY_TEXT_END);
	screen_expect(s, "Paragraph 60 begins");
	screen_press(s, KEY_TEXT_HOME);
	screen_expect(s, "Paragraph 1 begins");
}

static void
begins_where_the_command_line_says(void **state)
{
	static const struct {
		const char *arg[3];
		const char *shows, *not_shows;
	} row[] = {
	    {{"-p", "precipice", SEED}, "precipice", "special envoy said"},
	    {{"+100%", SEED, NULL}, "he added.", "special envoy said"},
	    {{"--speaker=Rubio", SEED, NULL}, "The minute you levy",
		"special envoy said"},
	};

	for (size_t i = 0; i < COUNT(row); i++) {
		const char *args[] = {
		    row[i].arg[0], row[i].arg[1], row[i].arg[2], NULL};
		struct screen *s = screen_open(state, args);

		screen_expect(s, row[i].shows);
		screen_refute(s, row[i].not_shows);
		screen_teardown(state);
	}
}

static void
sections_follow_one_another_and_the_top_line_names_them(void **state)
{
	struct screen *s = screen_open(state, seed_args);

	screen_expect(s, "Trump envoy");
	screen_press(s, "]");
	screen_expect(s, "Peace deal ‘still a long ways off’");
	screen_press(s, "5j");
	assert_non_null(strstr(screen_row(s, 0), "still a long ways off"));
	screen_press(s, "]");
	screen_expect(s, "What’s at stake");
	screen_press(s, "5j");
	assert_non_null(strstr(screen_row(s, 0), "What’s at stake"));
	screen_press(s, "[[");
	screen_expect(s, "“The minute you levy");
}

static void
furniture_is_folded_and_a_key_opens_it(void **state)
{
	struct screen *s = screen_open(state, seed_args);

	screen_expect(s, "Trump envoy");
	screen_press(s, "G");
	screen_expect(s, "hidden");
	screen_refute(s, "Post Comment");
	screen_press(s, "x");
	screen_press(s, "G");
	screen_expect(s, "Post Comment");
	screen_press(s, "x");
	screen_press(s, "G");
	screen_refute(s, "Post Comment");
}

static void
two_ticks_go_back_to_where_the_last_jump_left(void **state)
{
	struct screen *s = open_numbered(state, 24, 80);

	screen_press(s, "20G");
	assert_int_equal(first_paragraph(s), 20);
	screen_press(s, "G");
	assert_true(first_paragraph(s) > 50);
	screen_press(s, "''");
	assert_int_equal(first_paragraph(s), 20);
	screen_press(s, "''");
	assert_true(first_paragraph(s) > 50);
}

static void
marks_bring_back_where_they_were_set(void **state)
{
	struct screen *s = open_numbered(state, 24, 80);

	screen_press(s, "10G");
	screen_press(s, "ma");
	screen_press(s, "30G");
	screen_press(s, "mB");
	screen_press(s, "'a");
	assert_int_equal(first_paragraph(s), 10);
	screen_press(s, "'B");
	assert_int_equal(first_paragraph(s), 30);
	screen_press(s, "'c");
	assert_int_equal(first_paragraph(s), 30);
}

static void
the_same_text_stays_under_the_eyes_at_every_width(void **state)
{
	static const struct {
		int rows, cols;
	} size[] = {{24, 79}, {24, 41}, {50, 200}, {12, 40}, {24, 20}, {3, 30},
	    {2, 80}, {24, 100}, {24, 99}, {40, 120}};
	struct screen *s = open_numbered(state, 24, 80);

	screen_press(s, "33G");
	assert_int_equal(first_paragraph(s), 33);
	for (size_t i = 0; i < COUNT(size); i++) {
		screen_resize(s, size[i].rows, size[i].cols);
		assert_int_equal(first_paragraph(s), 33);
	}
	screen_resize(s, 1, 1);
	screen_resize(s, 24, 80);
	assert_int_equal(first_paragraph(s), 33);
}

/* The caller removes the file. */
static void
write_long_article(char *path)
{
	int fd = mkstemp(path);
	FILE *file = fdopen(fd, "w");

	assert_non_null(file);
	fputs("A title before very much\n", file);
	for (int i = 0; i < 20000; i++)
		fprintf(file,
		    "Paragraph %d is one of many. \"There are more,\" said "
		    "Ann Example.\n",
		    i);
	fputs("This is the very last of all.\n", file);
	assert_int_equal(fclose(file), 0);
}

static void
a_long_article_is_shown_and_moves_before_its_quotes_are_found(void **state)
{
	char path[] = "/tmp/pullquote-long-XXXXXX";
	const char *const args[] = {path, NULL};
	struct screen *s;

	write_long_article(path);
	s = screen_open(state, args);
	screen_expect(s, "looking for quotes");
	screen_type(s, "G");
	screen_expect(s, "the very last of all");
	screen_expect(s, "20000 quotes");
	screen_press(s, "g)");
	screen_expect(s, "quote 1/20000 Ann Example");
	unlink(path);
}

/* Every key that could divide by a width or walk off a row. */
static const char every_key[] =
    "jk fbdugG]}{[)(><S+-xn/a\rN?b\r''maa'amo\033h\033s\r\tjljh/x\r\033"
    "te\014\033G)>\t\033oj\r";

static void
no_size_is_too_small(void **state)
{
	static const struct {
		int rows, cols;
	} size[] = {{1, 1}, {1, 80}, {24, 1}, {2, 2}, {3, 5}, {4, 200}, {1, 2}};

	for (size_t i = 0; i < COUNT(size); i++) {
		struct screen *s = screen_start(state,
		    &(struct screen_setup){.rows = size[i].rows,
			.cols = size[i].cols,
			.args = seed_args});

		screen_settle(s);
		for (const char *key = every_key; *key; key++)
			screen_type(s, (char[]){*key, '\0'});
		screen_settle(s);
		screen_resize(s, 24, 80);
		screen_press(s, "\033\033");
		screen_press(s, "g");
		screen_expect(s, "Trump envoy says");
		screen_press(s, "q");
		screen_expect_end(s, 0);
		screen_teardown(state);
	}
}

static void
every_seed_can_be_paged_through(void **state)
{
	static const char *const name[] = {"ar-maktaba", "de-orgel", "empty",
	    "es-faro", "he-migdalor", "ja-tanada", "letter-from-the-ridge",
	    "live-blog", "long-word", "mail-hard-wrapped", "no-quotes",
	    "transcript-council"};
	char path[64];

	for (size_t i = 0; i < COUNT(name); i++) {
		const char *const args[] = {path, NULL};
		struct screen *s;

		snprintf(path, sizeof(path), "seeds/%s.txt", name[i]);
		s = screen_start(state,
		    &(struct screen_setup){
			.rows = 12, .cols = 40, .args = args});
		screen_settle(s);
		for (int page = 0; page < 40; page++)
			screen_type(s, " ");
		screen_press(s, "G)>]o\033g");
		screen_press(s, "q");
		screen_expect_end(s, 0);
		assert_true(screen_is_restored(s));
		screen_teardown(state);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_teardown(name, screen_teardown)
	    TEST(opens_at_the_title_which_is_bold),
	    TEST(the_text_stands_in_the_middle_of_a_wide_screen),
	    TEST(a_page_on_and_a_page_back_is_where_one_was),
	    TEST(pages_leave_nothing_out),
	    TEST(the_end_and_the_start_are_one_key_away),
	    TEST(begins_where_the_command_line_says),
	    TEST(sections_follow_one_another_and_the_top_line_names_them),
	    TEST(furniture_is_folded_and_a_key_opens_it),
	    TEST(two_ticks_go_back_to_where_the_last_jump_left),
	    TEST(marks_bring_back_where_they_were_set),
	    TEST(the_same_text_stays_under_the_eyes_at_every_width),
	    TEST(a_long_article_is_shown_and_moves_before_its_quotes_are_found),
	    TEST(no_size_is_too_small),
	    TEST(every_seed_can_be_paged_through),
	};

	return cmocka_run_group_tests_name("reading", tests, NULL, NULL);
}
