/* test_tokens.c - the words around the marks, and what stands between them. */
#include "config.h"

#include "quote/site.h"

#include "../passes.h"
#include "said.h"
#include "unit.h"

/* All words of `text`, in English, cut. */
static void
cut(struct reading *r, struct article *a, const char *text)
{
	said_article(a, text);
	a->language = slice_of("en");
	reading_init(r, a);
	passes_run(r, READING_CUT);
}

static void
a_word_shows_its_form(void **state)
{
	const unsigned form = T_CAP | T_UPPER | T_ED | T_ING | T_LY | T_S;
	static const struct {
		const char *word;
		unsigned flag;
	} table[] = {
	    {"a", 0},
	    {"as", 0},
	    {"gas", T_S},
	    {"mills", T_S},
	    {"moss", 0},
	    {"ed", 0},
	    {"red", 0},
	    {"rowed", T_ED},
	    {"fly", 0},
	    {"only", T_LY},
	    {"ing", 0},
	    {"sing", T_ING},
	    {"rowing", T_ING},
	    {"rowings", T_S},
	    {"Rowed", T_CAP | T_ED},
	    {"U", T_CAP},
	    {"UN", T_CAP | T_UPPER},
	    {"Un", T_CAP},
	    {"uN", 0},
	    {"AT&T", T_CAP | T_UPPER},
	    {"A&P", T_CAP | T_UPPER},
	    {"A&p", T_CAP},
	    {"Éves", T_CAP | T_S},
	    /* The last bytes of a word as long as any that is looked up. */
	    {"abcdefghijklmnopqrstuvwxyzabcdefgrow", 0},
	    {"abcdefghijklmnopqrstuvwxyzabcdefging", T_ING},
	    /* A trap: of a longer one nothing is kept. */
	    {"abcdefghijklmnopqrstuvwxyzabcdefghing", 0},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(table); i++) {
		struct article a = {0};
		struct reading r;

		cut(&r, &a, table[i].word);
		assert_int_equal(r.tokens.n, 1);
		if ((r.tokens.token[0].flag & form) != table[i].flag)
			fail_msg("%s: %o", table[i].word,
			    (unsigned)r.tokens.token[0].flag);
		reading_clear(&r);
		article_clear(&a);
	}
}

/* BETWEEN_... of tokens [from, to), of which SITE_REACH count. */
static unsigned
between(const struct reading *r, size_t from, size_t to)
{
	unsigned has = 0;

	for (size_t i = from; i < to && i < from + SITE_REACH; i++) {
		const struct token *w = &r->tokens.token[i];

		if (w->kind == TOKEN_COMMA || w->kind == TOKEN_DASH)
			has |= BETWEEN_MARK;
		else if (token_is(w, W_SUBORD | W_WH))
			has |= BETWEEN_CLAUSE;
		else if (token_is(w, W_CUE | W_AUX) && w->link == TOKEN_NO_LINK)
			has |= BETWEEN_VERB;
		else if (token_is(w, W_CONJ))
			has |= BETWEEN_CONJ;
	}
	return has;
}

/* Candidates ask in any order, near and far. */
static void
what_stands_between_is_the_same_in_any_order(void **state)
{
	struct article a = {0};
	struct str text = {0};
	struct reading r;
	struct site s;
	size_t q = 0;

	(void)state;
	for (int i = 0; i < 4; i++)
		str_adds(&text,
		    "The miller rowed home, because he and the pilot had "
		    "said that it is late -- or soon. ");
	str_adds(&text, "“Row on,” ");
	for (int i = 0; i < 4; i++)
		str_adds(&text,
		    "said the pilot when the mill was shut, and the miller "
		    "who had asked nodded -- but left. ");
	cut(&r, &a, str_text(&text));
	while (r.tokens.token[q].kind != TOKEN_QUOTE)
		q++;
	r.verdict[r.tokens.token[q].link].token = (uint32_t)q;
	site_find(&s, &r, 0, q);
	for (size_t i = 0; i < r.tokens.n; i++) {
		size_t at = i * 37 % r.tokens.n; /* each of them once */

		if (at <= q)
			assert_int_equal(
			    site_since(&s, &r, at), between(&r, at, q));
		else
			assert_int_equal(
			    site_until(&s, &r, at), between(&r, q + 1, at));
	}
	assert_int_not_equal(r.tokens.n % 37, 0);
	str_clear(&text);
	reading_clear(&r);
	article_clear(&a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_word_shows_its_form),
	    cmocka_unit_test(what_stands_between_is_the_same_in_any_order),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
