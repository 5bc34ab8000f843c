/* test_lexicon.c - looking words up. */
#include "config.h"

#include "quote/lexicon.h"

#include <stdio.h>
#include <stdlib.h>

#include "pullquote/str.h"
#include "unit.h"

static const struct {
	const char *file;
	enum language language;
} lists[] = {
    {"en_function", LANGUAGE_EN},
    {"en_media", LANGUAGE_EN},
    {"en_nouns", LANGUAGE_EN},
    {"en_places", LANGUAGE_EN},
    {"en_terms", LANGUAGE_EN},
    {"en_verbs", LANGUAGE_EN},
    {"names", LANGUAGE_EN},
    {"de", LANGUAGE_DE},
    {"names", LANGUAGE_DE},
    {"es", LANGUAGE_ES},
    {"fr", LANGUAGE_FR},
    {"it", LANGUAGE_IT},
    {"nl", LANGUAGE_NL},
    {"pt", LANGUAGE_PT},
    {"ru", LANGUAGE_RU},
    {"ar", LANGUAGE_AR},
    {"he", LANGUAGE_HE},
    {"ja", LANGUAGE_JA},
    {"zh", LANGUAGE_ZH},
};

static uint64_t
classes_of(enum language language, const char *word)
{
	char low[LEXICON_WORD_MAX + LEXICON_HEAD] = "";

	assert_in_range(strlen(word), 1, LEXICON_WORD_MAX);
	memcpy(low, word, strlen(word));
	return lexicon_find(language, low, strlen(word), lexicon_hash_of(word));
}

/* The word is there, and one that nobody would write is not. */
static void
check_word(enum language language, const char *word)
{
	struct str other = {0};

	if (!classes_of(language, word))
		print_error("%s\n", word);
	assert_true(classes_of(language, word));
	str_addf(&other, "%sqz", word);
	if (other.len <= LEXICON_WORD_MAX)
		assert_false(classes_of(language, other.at));
	str_clear(&other);
}

static size_t
check_line(enum language language, char *line)
{
	char *at = line;
	size_t n = 0;

	if (*line == '#')
		return 0;
	if (*line != ' ' && *line != '\t')
		at = strchr(line, ':') ? strchr(line, ':') + 1 : line;
	for (char *word = strtok(at, " \t\n"); word;
	     word = strtok(NULL, " \t\n"), n++)
		check_word(language, word);
	return n;
}

static size_t
check_list(const char *name, enum language language)
{
	const char *dir = getenv("top_srcdir");
	struct str path = {0};
	char line[4096];
	size_t n = 0;
	FILE *list;

	str_addf(&path, "%s/src/quote/words/%s.txt", dir ? dir : ".", name);
	list = fopen(path.at, "r");
	assert_non_null(list);
	while (fgets(line, sizeof(line), list))
		n += check_line(language, line);
	fclose(list);
	str_clear(&path);
	return n;
}

static void
finds_every_word_of_its_lists_and_no_other(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(lists); i++)
		assert_true(check_list(lists[i].file, lists[i].language) > 10);
}

static void
a_word_has_the_classes_of_all_its_lists(void **state)
{
	(void)state;
	assert_int_equal(
	    classes_of(LANGUAGE_EN, "said") & (W_CUE | W_SAID | W_PAST | W_ING),
	    W_CUE | W_SAID | W_PAST);
	assert_true(classes_of(LANGUAGE_EN, "her") & W_POSS);
	assert_true(classes_of(LANGUAGE_EN, "her") & W_OBJ);
	assert_true(classes_of(LANGUAGE_DE, "sagte") & W_SAID);
	assert_false(classes_of(LANGUAGE_EN, "sagte"));
}

/* As lexicon_read() would be with one byte at a time. */
static size_t
read_slowly(char *low, const char *text, size_t room, uint32_t *hash)
{
	size_t n = 0;

	for (; n < room; n++) {
		unsigned char b = (unsigned char)text[n];

		if (b >= 'A' && b <= 'Z')
			b = (unsigned char)(b + 32);
		if (!(b >= 'a' && b <= 'z') && !(b >= '0' && b <= '9'))
			break;
		low[n] = (char)b;
		*hash = lexicon_hash(*hash, b);
	}
	return n;
}

static void
reads_a_word_as_byte_by_byte(void **state)
{
	static const char *const after[] = {
	    " ", "'s", "-", "é", "&", "@", "[", "`", "{", "/", ":", ""};
	static const char word[] = "Aa0zZ9mK7tTq5bB3xwVu";

	(void)state;
	for (size_t len = 0; len < sizeof(word); len++)
		for (size_t k = 0; k < COUNT(after); k++)
			for (size_t room = 0; room <= LEXICON_WORD_MAX;
			     room++) {
				char text[64] = "", low[64] = "", slow[64] = "";
				uint32_t hash = 7, slow_hash = 7;
				size_t n, want;

				memcpy(text, word, len);
				strcpy(text + len, after[k]);
				n = lexicon_read(low, text, room, &hash);
				want = room / 8 * 8 < len ? room / 8 * 8 : len;
				assert_int_equal(n, want);
				read_slowly(slow, text, want, &slow_hash);
				assert_memory_equal(low, slow, sizeof(low));
				assert_int_equal(hash, slow_hash);
			}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(finds_every_word_of_its_lists_and_no_other),
	    cmocka_unit_test(a_word_has_the_classes_of_all_its_lists),
	    cmocka_unit_test(reads_a_word_as_byte_by_byte),
	};

	return cmocka_run_group_tests_name("lexicon", tests, NULL, NULL);
}
