/* test_utterances.c - which quotations are parts of one utterance. */
#include "config.h"

#include <string.h>

#include "pullquote/str.h"
#include "said.h"
#include "unit.h"

/* What comes out: for each quotation d(irect), m(ixed), b(lock) or t(erm), and
 * the number of its utterance. */
struct utterance_case {
	const char *text, *parts;
};

static void
expect_parts(const struct utterance_case *c)
{
	static const char letter[] = {[QUOTE_DIRECT] = 'd',
	    [QUOTE_MIXED] = 'm',
	    [QUOTE_BLOCK] = 'b',
	    [QUOTE_TERM] = 't'};
	struct article a = {0};
	struct quotes q = {0};
	struct str out = {0};

	said_article(&a, c->text);
	quotes_find(&q, &a);
	for (size_t i = 0; i < q.quote_n; i++)
		str_addf(&out, "%s%c%zu", i ? " " : "", letter[q.quote[i].kind],
		    q.quote[i].utterance);
	if (strcmp(str_text(&out), c->parts) != 0)
		print_message("%s\n", c->text);
	assert_string_equal(str_text(&out), c->parts);
	str_clear(&out);
	quotes_clear(&q);
	article_clear(&a);
}

static void
a_sentence_broken_by_its_speaker_is_one(void **state)
{
	static const struct utterance_case cases[] = {
	    {"“We were not told,” she said, “and we will not be quiet.”",
		"d0 d0"},
	    /* With the comma outside, as others write it. */
	    {"“We were not told”, she said, “and we will not be quiet”.",
		"d0 d0"},
	    {"“We were not told,” Ann Lee, the mayor, told the crowd, “and we "
	     "will not be quiet.”",
		"d0 d0"},
	    {"“We were not told,” she said. “And we will not be quiet.”",
		"d0 d0"},
	    /* Traps: another one speaks, or the cue goes with what follows. */
	    {"“We were not told,” Ann Lee said, but Hugo Lund said, “You "
	     "were.”",
		"d0 d1"},
	    {"Ann Lee called it “a dark day,” adding that “nobody asked the "
	     "shops.”",
		"m0 m1"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++)
		expect_parts(&cases[i]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_sentence_broken_by_its_speaker_is_one),
	};

	return cmocka_run_group_tests_name("utterances", tests, NULL, NULL);
}
