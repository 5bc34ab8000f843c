/*
 * test_monkey.c - whatever is typed, the reader goes on, and q ends it.
 *
 * The keys are dice, thrown anew with the same seed each time.
 */
#include "config.h"

#include <stdint.h>
#include <stdio.h>

#include "screen.h"

enum {
	BURST_N = 40,
	BURST_KEYS = 12
};

struct dice {
	uint32_t state;
};

/* 0 to n - 1.  Source: Numerical Recipes, "quick and dirty" generator. */
static unsigned
throw_dice(struct dice *d, unsigned n)
{
	d->state = d->state * 1664525u + 1013904223u;
	return (d->state >> 16) % n;
}

static const char *
some_key(struct dice *d)
{
	static const char *const key[] = {KEY_TEXT_UP, KEY_TEXT_DOWN,
	    KEY_TEXT_LEFT, KEY_TEXT_RIGHT, KEY_TEXT_HOME, KEY_TEXT_END,
	    KEY_TEXT_PAGE_UP, KEY_TEXT_PAGE_DOWN, KEY_TEXT_F1, "\033", "\t",
	    "\r", " ", "b", "d", "u", "g", "G", "]", "[", "}", "{", ")", "(",
	    ">", "<", "s", "o", "S", "/", "?", "n", "N", "''", "ma", "'a", "m",
	    "+", "-", "x", "e", "t", "h", "j", "k", "l", "\014", "\022", "\177",
	    "9", "0", "%", "é", "日", "\033[200~a b\033[201~", "\033[99z",
	    "\xff", "\xe2\x82"};

	return key[throw_dice(d, COUNT(key))];
}

static void
play(struct screen *s, struct dice *d)
{
	static const int rows[] = {24, 1, 3, 40, 7},
			 cols[] = {80, 1, 20, 120, 33};

	for (int burst = 0; burst < BURST_N; burst++) {
		for (int i = 0; i < BURST_KEYS; i++)
			screen_type(s, some_key(d));
		screen_resize(s, rows[throw_dice(d, COUNT(rows))],
		    cols[throw_dice(d, COUNT(cols))]);
	}
}

static void
no_keys_bring_the_reader_down(void **state)
{
	static const char *const name[] = {"trump-envoy-ukraine", "empty",
	    "long-word", "ja-tanada", "live-blog", "transcript-council"};
	char path[64];

	for (size_t i = 0; i < COUNT(name); i++) {
		const char *const args[] = {path, NULL};
		struct dice dice = {(uint32_t)i + 1};
		struct screen *s;

		snprintf(path, sizeof(path), "seeds/%s.txt", name[i]);
		s = screen_open(state, args);
		screen_settle(s);
		play(s, &dice);
		/* Out of what is typed, out of a list, and out. */
		for (int k = 0; k < 3; k++)
			screen_press(s, KEY_TEXT_ESCAPE);
		screen_type(s, "q");
		screen_expect_end(s, 0);
		assert_true(screen_is_restored(s));
		screen_teardown(state);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test_teardown(
		no_keys_bring_the_reader_down, screen_teardown),
	};

	return cmocka_run_group_tests_name("monkey", tests, NULL, NULL);
}
