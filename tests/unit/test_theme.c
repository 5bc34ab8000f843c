/* test_theme.c - how a style looks with the colours that there are. */
#include "config.h"

#include "ui/theme.h"

#include "unit.h"

static const struct style plain = {STYLE_TEXT, 0, 0};
static const struct style quote = {STYLE_TEXT, STYLE_QUOTE, 1};
static const struct style current = {
    STYLE_TEXT, STYLE_QUOTE | STYLE_CURRENT, 1};
static const struct style hit = {STYLE_TEXT, STYLE_HIT, 0};
static const struct style hit_at_hand = {
    STYLE_TEXT, STYLE_HIT | STYLE_CURRENT, 0};

static const int terminals[] = {0, 8, 16, 88, 256, 1 << 24};

static bool
differ(struct style a, struct style b, int colours)
{
	struct look x = theme_look(a, colours), y = theme_look(b, colours);

	return x.fg != y.fg || x.bg != y.bg || x.bold != y.bold ||
	    x.dim != y.dim || x.underline != y.underline ||
	    x.reverse != y.reverse || x.italic != y.italic;
}

static void
what_means_something_else_looks_different_everywhere(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(terminals); i++) {
		int colours = terminals[i];

		assert_true(differ(plain, quote, colours));
		assert_true(differ(quote, current, colours));
		assert_true(differ(plain, hit, colours));
		assert_true(differ(hit, hit_at_hand, colours));
		assert_true(differ(quote, hit, colours));
	}
}

static void
what_the_article_sets_apart_looks_different_everywhere(void **state)
{
	static const unsigned short flags[] = {0, STYLE_EMPHASIS, STYLE_STRONG,
	    STYLE_CODE, STYLE_LINK, STYLE_EMPHASIS | STYLE_STRONG};

	(void)state;
	for (size_t t = 0; t < COUNT(terminals); t++)
		for (size_t i = 0; i < COUNT(flags); i++)
			for (size_t k = 0; k < i; k++)
				assert_true(differ(
				    (struct style){STYLE_TEXT, flags[i], 0},
				    (struct style){STYLE_TEXT, flags[k], 0},
				    terminals[t]));
}

/* A speaker's words keep that colour in code and links. */
static void
a_speaker_outshines_code(void **state)
{
	struct style style = {STYLE_TEXT, STYLE_QUOTE | STYLE_CODE, 1};

	(void)state;
	assert_int_equal(theme_look(style, 256).fg, theme_look(quote, 256).fg);
}

static void
without_colours_none_is_asked_for(void **state)
{
	(void)state;
	for (int role = STYLE_TEXT; role <= STYLE_ALERT; role++)
		for (int flags = 0; flags < 1024; flags++) {
			struct style s = {
			    (unsigned char)role, (unsigned short)flags, 3};
			struct look look = theme_look(s, 0);

			assert_int_equal(look.fg, -1);
			assert_int_equal(look.bg, -1);
		}
}

static void
eight_speakers_have_eight_colours(void **state)
{
	(void)state;
	for (int a = 1; a <= THEME_SPEAKERS; a++)
		for (int b = 1; b < a; b++)
			assert_true(differ((struct style){STYLE_TEXT,
					       STYLE_QUOTE, (unsigned char)a},
			    (struct style){
				STYLE_TEXT, STYLE_QUOTE, (unsigned char)b},
			    256));
}

static void
no_colour_is_beyond_the_terminals(void **state)
{
	(void)state;
	for (size_t i = 1; i < COUNT(terminals); i++)
		for (int speaker = 0; speaker < 20; speaker++)
			for (int flags = 0; flags < 32; flags++) {
				struct style s = {STYLE_BAR,
				    (unsigned char)flags,
				    (unsigned char)speaker};
				struct look look = theme_look(s, terminals[i]);

				assert_true(look.fg < terminals[i]);
				assert_true(look.bg < terminals[i]);
			}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(
		what_means_something_else_looks_different_everywhere),
	    cmocka_unit_test(
		what_the_article_sets_apart_looks_different_everywhere),
	    cmocka_unit_test(a_speaker_outshines_code),
	    cmocka_unit_test(without_colours_none_is_asked_for),
	    cmocka_unit_test(eight_speakers_have_eight_colours),
	    cmocka_unit_test(no_colour_is_beyond_the_terminals),
	};

	return cmocka_run_group_tests_name("theme", tests, NULL, NULL);
}
