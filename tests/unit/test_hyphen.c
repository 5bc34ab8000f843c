/* test_hyphen.c - whose is a hyphen at a line's end? */
#include "config.h"

#include "input/hyphen.h"

#include <string.h>

#include "unit.h"

static void
expect(const char *words, const char *line, const char *next, enum hyphen want)
{
	struct hyphens h = {{0}};
	char text[256];
	struct range a, b;

	strcpy(text, words);
	a.start = strlen(text);
	strcat(text, line);
	a.end = b.start = strlen(text);
	strcat(text, next);
	b.end = strlen(text);
	hyphens_learn(&h, text, (struct range){0, a.start});
	assert_int_equal(hyphen_at(&h, text, a, b), want);
	hyphens_clear(&h);
}

static void
a_hyphen_goes_if_the_text_has_the_word_without_it(void **state)
{
	(void)state;
	expect("Information is ", "infor-", "mation", HYPHEN_DROP);
	expect("The INFORMATION. ", "Infor-", "mation,", HYPHEN_DROP);
	expect("geübt ", "ge-", "übt", HYPHEN_DROP);
}

static void
a_hyphen_stays_without_proof(void **state)
{
	(void)state;
	expect("", "infor-", "mation", HYPHEN_KEEP);
	expect("long-term plans ", "long-", "term", HYPHEN_KEEP);
	expect("Informational ", "infor-", "mation", HYPHEN_KEEP);
	expect("PreEuropean ", "pre-", "European", HYPHEN_KEEP);
	expect("xray ", "x-", "ray", HYPHEN_KEEP);
}

static void
other_hyphens_are_followed_by_a_blank(void **state)
{
	(void)state;
	expect("shortand ", "short-", "and long-term", HYPHEN_NONE);
	expect("", "a dash -", "and more", HYPHEN_NONE);
	expect("", "no hyphen", "here", HYPHEN_NONE);
	expect("", "-", "x", HYPHEN_NONE);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_hyphen_goes_if_the_text_has_the_word_without_it),
	    cmocka_unit_test(a_hyphen_stays_without_proof),
	    cmocka_unit_test(other_hyphens_are_followed_by_a_blank),
	};

	return cmocka_run_group_tests_name("hyphen", tests, NULL, NULL);
}
