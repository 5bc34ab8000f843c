/*
 * test_gold.c - the engine against the gold of seeds/.
 *
 *	tests/gold/test_gold           the tests
 *	tests/gold/test_gold --table   a line of figures for each article
 *	tests/gold/test_gold --misses  every difference, for a person
 */
#include "config.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "known.h"
#include "pullquote/load.h"
#include "unit.h"

/* One article with all that is known of it. */
struct seed {
	char *name;
	struct article article;
	struct gold gold;
	struct quotes found;
	struct comparison comparison;
};

static const char *
top_srcdir(void)
{
	const char *dir = getenv("top_srcdir");

	return dir ? dir : ".";
}

/* ---- the list of seeds -------------------------------------------------- */

static int
is_gold(const struct dirent *entry)
{
	const char *dot = strrchr(entry->d_name, '.');

	return dot && strcmp(dot, ".gold") == 0;
}

/* Does `path` exist?  The gold's file and the article's may not part. */
static bool
open_seed(struct seed *seed, const char *name)
{
	struct str gold = {0}, text = {0};
	struct note note = {""};
	enum err err;

	seed->name = strndup(name, strlen(name) - strlen(".gold"));
	str_addf(&gold, "%s/seeds/gold/%s.gold", top_srcdir(), seed->name);
	str_addf(&text, "%s/seeds/%s.txt", top_srcdir(), seed->name);
	err = gold_read(&seed->gold, gold.at, &note);
	if (!err)
		err = load_file(&seed->article, text.at, NULL, &note);
	if (!err)
		err = gold_place(&seed->gold, &seed->article, &note);
	if (err)
		print_message("# %s: %s\n", seed->name, note.text);
	str_clear(&gold);
	str_clear(&text);
	return !err;
}

static void
close_seed(struct seed *seed)
{
	comparison_clear(&seed->comparison);
	quotes_clear(&seed->found);
	gold_clear(&seed->gold);
	article_clear(&seed->article);
	free(seed->name);
	*seed = (struct seed){0};
}

/*
 * Call `visit` for each seed, in the order of their names, after the engine
 * has read it.  Returns how many could not be opened or are refused by it.
 */
static size_t
each_seed(bool (*visit)(struct seed *seed, void *user), void *user)
{
	struct str dir = {0};
	struct dirent **entry = NULL;
	size_t bad_n = 0;
	int n;

	str_addf(&dir, "%s/seeds/gold", top_srcdir());
	n = scandir(dir.at, &entry, is_gold, alphasort);
	for (int i = 0; i < n; i++) {
		struct seed seed = {0};

		if (open_seed(&seed, entry[i]->d_name)) {
			quotes_find(&seed.found, &seed.article);
			compare(&seed.comparison, &seed.gold, &seed.article,
			    &seed.found);
			bad_n += !visit(&seed, user);
		} else {
			bad_n++;
		}
		close_seed(&seed);
		free(entry[i]);
	}
	free(entry);
	str_clear(&dir);
	return n > 0 ? bad_n : 1;
}

/* ---- for a person ------------------------------------------------------- */

static bool
print_row(struct seed *seed, void *user)
{
	struct comparison *sum = user, *c = &seed->comparison;

	printf("%-20s %3zu", seed->name, seed->gold.quote_n);
	for (int a = 0; a < ASPECT_N; a++) {
		sum->asked[a] += c->asked[a];
		sum->right[a] += c->right[a];
		printf("  %4zu/%-4zu", c->right[a], c->asked[a]);
	}
	putchar('\n');
	return true;
}

static void
print_table(void)
{
	struct comparison sum = {0};

	printf("%-20s  n.", "right of those asked");
	for (int a = 0; a < ASPECT_N; a++)
		printf("  %9s", aspect_name((enum aspect)a));
	putchar('\n');
	each_seed(print_row, &sum);
	printf("%-24s", "all");
	for (int a = 0; a < ASPECT_N; a++)
		printf("  %4zu/%-4zu", sum.right[a], sum.asked[a]);
	putchar('\n');
}

static bool
print_misses(struct seed *seed, void *user)
{
	(void)user;
	for (size_t i = 0; i < seed->comparison.miss_n; i++) {
		const struct miss *m = &seed->comparison.miss[i];
		struct slice words = {0};

		if (m->aspect < ASPECT_WHO)
			words = seed->gold.quote[m->number - 1].begins;
		printf("%s | %s %zu | %.*s%s%s\n", seed->name,
		    aspect_name(m->aspect), m->number, (int)words.len,
		    words.at ? words.at : "", words.len ? " " : "", m->detail);
	}
	return true;
}

/* ---- what is known to be missed ---- */

static bool
read_known(struct known_misses *known)
{
	struct str path = {0};
	struct note note = {""};
	enum err err;

	str_addf(&path, "%s/tests/gold/known_misses.txt", top_srcdir());
	err = known_read(known, path.at, &note);
	if (err)
		print_message("# %s\n", note.text);
	str_clear(&path);
	return !err;
}

/* Every miss that is not known is a step back; say which. */
static bool
knows_every_miss(struct seed *seed, void *user)
{
	size_t unknown_n = 0;

	for (size_t i = 0; i < seed->comparison.miss_n; i++) {
		const struct miss *m = &seed->comparison.miss[i];

		if (known_has(user, seed->name, m))
			continue;
		unknown_n++;
		print_message("# not known: %s | %s %zu | %s\n", seed->name,
		    aspect_name(m->aspect), m->number, m->detail);
	}
	return unknown_n == 0;
}

/* How many known misses are none any more; says which. */
static size_t
count_stale(const struct known_misses *known)
{
	size_t stale_n = 0;

	for (size_t i = 0; i < known->n; i++) {
		if (known->miss[i].seen_n)
			continue;
		stale_n++;
		print_message("# known_misses.txt:%d: right by now, take it "
			      "out\n",
		    known->miss[i].line);
	}
	return stale_n;
}

/* ---- the tests ---------------------------------------------------------- */

static bool
accept(struct seed *seed, void *user)
{
	(void)seed, (void)user;
	return true;
}

static void
every_gold_quote_stands_in_its_article(void **state)
{
	(void)state;
	assert_int_equal(each_seed(accept, NULL), 0);
}

static void
the_misses_are_those_that_are_known(void **state)
{
	struct known_misses known = {0};
	size_t unknown_n, stale_n;

	(void)state;
	assert_true(read_known(&known));
	unknown_n = each_seed(knows_every_miss, &known);
	stale_n = count_stale(&known);
	known_clear(&known);
	assert_int_equal(unknown_n, 0);
	assert_int_equal(stale_n, 0);
}

static void
the_first_article_is_wholly_right(void **state)
{
	struct known_misses known = {0};

	(void)state;
	assert_true(read_known(&known));
	for (size_t i = 0; i < known.n; i++)
		assert_false(slice_eq(
		    known.miss[i].article, slice_of("trump-envoy-ukraine")));
	known_clear(&known);
}

static void
names_are_the_same_by_their_first_and_last_word(void **state)
{
	static const struct {
		const char *a, *b;
		bool same;
	} row[] = {
	    {"Lotte Pickering", "Lotte Pickering", true},
	    {"Lotte Anne Pickering", "Lotte Pickering", true},
	    {"the Harbour Board", "The harbour board", true},
	    {"a spokesman", "the spokesman", true},
	    {"Pickering", "Lotte Pickering", false},
	    {"Lotte Pickering", "Luise Pickering", false},
	    {"", "", true},
	    {"", "Lotte", false},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(row); i++)
		assert_int_equal(
		    same_name(slice_of(row[i].a), slice_of(row[i].b)),
		    row[i].same);
}

int
main(int argc, char **argv)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_gold_quote_stands_in_its_article),
	    cmocka_unit_test(the_misses_are_those_that_are_known),
	    cmocka_unit_test(the_first_article_is_wholly_right),
	    cmocka_unit_test(names_are_the_same_by_their_first_and_last_word),
	};

	if (argc > 1 && strcmp(argv[1], "--table") == 0) {
		print_table();
		return 0;
	}
	if (argc > 1 && strcmp(argv[1], "--misses") == 0) {
		each_seed(print_misses, NULL);
		return 0;
	}
	return cmocka_run_group_tests_name("gold", tests, NULL, NULL);
}
