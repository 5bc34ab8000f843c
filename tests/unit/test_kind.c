/* test_kind.c - speech is told from titles, nicknames and terms. */
#include "config.h"

#include <string.h>

#include "pullquote/builder.h"
#include "pullquote/quotes.h"
#include "unit.h"

/* The kind of the first quotation of a paragraph. */
static enum quote_kind
kind_in(const char *text)
{
	struct article a = {0};
	struct quotes q = {0};
	struct builder b;
	enum quote_kind kind;

	builder_init(&b, &a);
	builder_begin(&b, BLOCK_PARAGRAPH, 0);
	builder_add(&b, text, strlen(text), 0);
	builder_end(&b);
	builder_finish(&b);
	quotes_find(&q, &a);
	assert_true(q.quote_n >= 1);
	kind = q.quote[0].kind;
	quotes_clear(&q);
	article_clear(&a);
	return kind;
}

static void
expect_kind(enum quote_kind kind, const char *const *text, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (kind_in(text[i]) != kind)
			fail_msg("%s: not %s, but %s", text[i],
			    quote_kind_name(kind),
			    quote_kind_name(kind_in(text[i])));
	}
}

#define EXPECT(kind, text) expect_kind(kind, text, COUNT(text))

static void
titles_of_works_are_terms(void **state)
{
	static const char *const text[] = {
	    "She wrote the novel “Salt and Iron” in two winters.",
	    "The film “Silent Harbor” opens on Friday.",
	    "His new book, “The Long Walk Home,” comes out in May.",
	    "They sang the song “Blue River” twice.",
	    "Marta Olsen is the host of “The Evening Hour.”",
	    "He appeared on CBC’s “The Morning Table” last week.",
	};

	(void)state;
	EXPECT(QUOTE_TERM, text);
}

static void
names_and_words_as_words_are_terms(void **state)
{
	static const char *const text[] = {
	    "He was known as “the Fox” in the village.",
	    "The so-called “quiet hour” was loud.",
	    "People liked the nickname “Tiny.”",
	    "Jack “Tiny” Moss drove the truck.",
	    "It fell on a flat field known to the crew as “the Car Park.”",
	    "It is popularly known as the “Burned Barn Act” there.",
	};

	(void)state;
	EXPECT(QUOTE_TERM, text);
}

static void
whole_utterances_are_direct(void **state)
{
	static const char *const text[] = {
	    "“We will not sell the mill,” Marta Olsen said.",
	    "Olsen said: “We will not sell the mill.”",
	    "“Why?” she asked.",
	    "“No,” he said.",
	    /* What ends it may stand inside other marks. */
	    "“He told us, ‘It will outlive us all.’” She laughed.",
	    "“My father told me, ‘Never wrestle a pig,’” he said.",
	};

	(void)state;
	EXPECT(QUOTE_DIRECT, text);
}

static void
words_in_a_reported_sentence_are_mixed(void **state)
{
	static const char *const text[] = {
	    "Olsen said the plan was “a bad joke” and left.",
	    "The mayor called the report “unfair.”",
	    "He accused her of “hiding the truth,” she said.",
	    "The minister told reporters she was “deeply sorry” for it.",
	    "Olsen said that the “Mill Board is ready to pay,” he heard.",
	    "Olsen said that “We will pay for it,” according to the board.",
	    /* Nobody calls it that. */
	    "Olsen described the so-called Mill Act as “a gold standard.”",
	};

	(void)state;
	EXPECT(QUOTE_MIXED, text);
}

/* Where every word has its capital, one says nothing. */
static void
a_headline_makes_no_names(void **state)
{
	static const char *const said[] = {
	    "Olsen: Vote Won’t Be at Mill, Moss Was “Mocking” Quill Camp.",
	};
	static const char *const named[] = {
	    "Jack “Tiny” Moss drove the truck to Harbor Bay.",
	};

	(void)state;
	EXPECT(QUOTE_MIXED, said);
	EXPECT(QUOTE_TERM, named);
}

static void
a_sentence_behind_a_cue_and_a_colon_is_direct(void **state)
{
	static const char *const said[] = {
	    "Her deputy rallied the crew, saying: “Row On.”",
	    "Olsen stood up and yelled: “Salt and Iron!”",
	};
	static const char *const named[] = {
	    "One book lay on the shelf: “Salt and Iron.”",
	    "She loved a song, “Row On.”",
	};

	(void)state;
	EXPECT(QUOTE_DIRECT, said);
	EXPECT(QUOTE_TERM, named);
}

/* What the words beside the marks make of the same words in them. */
static void
a_cue_beside_it_makes_it_speech(void **state)
{
	static const char *const said[] = {
	    "It was a “quiet hour,” Olsen said.",
	    "Olsen called it a “quiet hour.”",
	    "Olsen promised a “quiet hour” at the mill.",
	};
	static const char *const named[] = {
	    "The village has a “quiet hour” rule.",
	    "They sat through the “quiet hour” and the “loud hour” there.",
	};

	(void)state;
	EXPECT(QUOTE_MIXED, said);
	EXPECT(QUOTE_TERM, named);
}

static void
long_or_whole_sentences_are_speech_without_a_cue(void **state)
{
	static const char *const said[] = {
	    "The crew was tired. “We will not row on until you pay us.”",
	};
	static const char *const named[] = {
	    "The crew was tired of “shore leave” in the harbor.",
	};

	(void)state;
	EXPECT(QUOTE_DIRECT, said);
	EXPECT(QUOTE_TERM, named);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(titles_of_works_are_terms),
	    cmocka_unit_test(names_and_words_as_words_are_terms),
	    cmocka_unit_test(whole_utterances_are_direct),
	    cmocka_unit_test(words_in_a_reported_sentence_are_mixed),
	    cmocka_unit_test(a_headline_makes_no_names),
	    cmocka_unit_test(a_sentence_behind_a_cue_and_a_colon_is_direct),
	    cmocka_unit_test(a_cue_beside_it_makes_it_speech),
	    cmocka_unit_test(long_or_whole_sentences_are_speech_without_a_cue),
	};

	return cmocka_run_group_tests_name("kind", tests, NULL, NULL);
}
