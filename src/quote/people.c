/*
 * people.c - merging the names of an article.
 *
 * Floor 2, quote.  A hash table leads from each word that a name may be
 * shortened to (its last, its first, a body's initials) to the persons.
 */
#include "config.h"

#include "people.h"

#include <stdlib.h>

#include "bytes.h"
#include "pullquote/xalloc.h"

enum {
	INITIALS_MAX = 8,
	CHAIN_MAX = 24 /* namesakes looked at; keeps odd input linear */
};

static void
rehash(struct people *p)
{
	p->slot_n = p->slot_n ? p->slot_n * 2 : 64;
	free(p->slot);
	p->slot = xcalloc(p->slot_n, sizeof(p->slot[0]));
	for (size_t i = 0; i < p->link_n; i++) {
		size_t s = p->link[i].key & (p->slot_n - 1);

		p->link[i].next = p->slot[s];
		p->slot[s] = (uint32_t)i + 1;
	}
}

static void
add_link(struct people *p, uint32_t key, size_t person)
{
	size_t s;

	key ^= key >> 13;
	if (p->link_n == p->link_cap)
		p->link =
		    xgrow(p->link, p->link_n, &p->link_cap, sizeof(p->link[0]));
	p->link[p->link_n] = (struct people_link){key, (uint32_t)person, 0};
	p->link_n++;
	if (p->link_n > p->slot_n) {
		rehash(p);
		return;
	}
	s = key & (p->slot_n - 1);
	p->link[p->link_n - 1].next = p->slot[s];
	p->slot[s] = (uint32_t)p->link_n;
}

/* Walk the persons that `key` leads to, newest first. */
struct walk {
	const struct people *p;
	uint32_t key;
	uint32_t next;
	int left;
};

static struct walk
walk_start(const struct people *p, uint32_t key)
{
	key ^= key >> 13;
	return (struct walk){
	    p, key, p->slot_n ? p->slot[key & (p->slot_n - 1)] : 0, CHAIN_MAX};
}

static struct person *
walk_next(struct walk *w)
{
	while (w->next && w->left-- > 0) {
		const struct people_link *l = &w->p->link[w->next - 1];

		w->next = l->next;
		if (l->key == w->key)
			return &w->p->person[l->person];
	}
	return NULL;
}

/* The words of a mention's name. */
struct name {
	size_t first, last, end; /* tokens; `last` is the surname's */
	uint32_t words;
};

static struct name
name_of(const struct tokens *t, const struct mention *m)
{
	struct name n = {m->name, m->end, m->end, 0};

	for (size_t i = m->name; i < m->end; i++) {
		const struct token *w = &t->token[i];

		if (w->kind != TOKEN_WORD || token_is(w, W_SUFFIX))
			continue;
		n.words++;
		n.last = i;
	}
	if (n.last == m->end) { /* nothing but a suffix */
		n.last = m->name;
		n.words = 1;
	}
	return n;
}

static bool
is_suffixed(const struct tokens *t, const struct name *n)
{
	return n->end > n->first && token_is(&t->token[n->end - 1], W_SUFFIX) &&
	    n->end - 1 > n->last;
}

static char
initial_of(const char *text, const struct token *w)
{
	return (char)byte_fold(text[w->start]);
}

static struct person *
add_person(struct people *p, const struct mention *m, const struct name *n)
{
	struct person *who;

	if (p->n == p->cap)
		p->person =
		    xgrow(p->person, p->n, &p->cap, sizeof(p->person[0]));
	who = &p->person[p->n++];
	*who = (struct person){
	    .class = m->class & W_SEX,
	    .first = (uint32_t)n->first,
	    .end = (uint32_t)n->end,
	    .words = n->words,
	    .debut = MENTION_NONE,
	    .kind = m->kind,
	};
	return who;
}

/* "Mrs.", "congresswoman" before the name. */
static bool
tells_sex(const struct tokens *t, const struct mention *m)
{
	for (size_t i = m->first; i < m->name; i++)
		if (token_is(&t->token[i], W_SEX) &&
		    token_is(&t->token[i], W_TITLE | W_ROLE | W_KIN))
			return true;
	return false;
}

static void
note_mention(struct people *p, const struct tokens *t, struct person *who,
    struct mention *m, size_t i)
{
	m->person = (uint32_t)(who - p->person);
	who->mention_n++;
	who->seen = (uint32_t)i;
	if (m->class & W_SEX && !who->is_sex_told && tells_sex(t, m)) {
		who->class = (who->class & ~W_SEX) | (m->class & W_SEX);
		who->is_sex_told = true;
	}
	if (!(who->class & W_SEX))
		who->class |= m->class & W_SEX;
	who->is_human |= (who->class & W_SEX) || (m->flag & M_PERSON);
}

bool
people_is_full(const struct tokens *t, const struct mention *m)
{
	struct name n;

	if (m->name >= m->end)
		return false;
	n = name_of(t, m);
	return n.words > 1;
}

/* Do the given names agree: the same, one an initial, one a middle name? */
static bool
given_agree(const struct person *who, const struct tokens *t, const char *text,
    const struct name *n)
{
	const struct token *w = &t->token[n->first];

	if (w->hash == who->given)
		return true;
	if (initial_of(text, w) == who->initial &&
	    ((w->flag & T_INITIAL) || (t->token[who->first].flag & T_INITIAL)))
		return true;
	for (size_t i = who->first; i < who->end; i++)
		if (t->token[i].hash == w->hash &&
		    t->token[i].hash != who->last)
			return true;
	return false;
}

static void
keep_fullest(struct person *who, const struct tokens *t, const struct name *n)
{
	if (n->words <= who->words ||
	    (t->token[n->first].hash != who->given && who->words > 1))
		return;
	who->words = n->words;
	who->first = (uint32_t)n->first;
	who->end = (uint32_t)n->end;
}

/* The initials of a body's name: "Republican National Committee" is RNC. */
static void
link_initials(struct people *p, const struct tokens *t, const char *text,
    const struct name *n)
{
	uint32_t hash = 0;
	int letters = 0;

	for (size_t i = n->first; i < n->end; i++) {
		const struct token *w = &t->token[i];

		if (w->kind != TOKEN_WORD || !(w->flag & T_CAP))
			continue;
		/* "US Geological Survey" is USGS. */
		for (size_t k = w->start; k < w->end; k++) {
			hash = lexicon_hash(hash, byte_fold(text[k]));
			letters++;
			if (!(w->flag & T_UPPER) || letters >= INITIALS_MAX)
				break;
		}
	}
	if (letters > 1)
		add_link(p, hash, p->n - 1);
}

/* German compounds have fewer initials than letters: "Raumfahrtbehörde RFB", or
 * "Raumfahrtbehörde (RFB)", says which. */
static void
link_acronym(struct people *p, const struct tokens *t, const struct name *n)
{
	const struct token *w = &t->token[n->last];

	if (t->language != LANGUAGE_DE)
		return;
	if (tokens_has_kind(t, n->end, t->n, TOKEN_OPEN) &&
	    tokens_has_kind(t, n->end + 2, t->n, TOKEN_CLOSE))
		w = &t->token[n->end + 1];
	if (w->flag & T_UPPER && n->words > 1)
		add_link(p, w->hash, p->n - 1);
}

/*
 * The hash of a name in its German genitive without the "s" ("Lunds" is
 * Lund's), or `hash`, of `w`, if there is none.  The hash of a word is 31 times
 * the one of what is before its last byte, and that byte.
 */
static uint32_t
without_genitive(
    const struct tokens *t, const struct token *w, const char *text)
{
	const uint32_t inverse = 3186588639u; /* 31 times it is 1 */

	if (t->language != LANGUAGE_DE || text[w->end - 1] != 's')
		return w->hash;
	return (w->hash - 's') * inverse;
}

/* A body's name is one word: all of it.  "des Landkreises Lund" */
static uint32_t
hash_of_all(const struct tokens *t, const char *text, const struct name *n)
{
	const struct token *first = &t->token[n->first];
	uint32_t hash = 7 * 131;

	hash += n->words > 1 && token_is(first, W_ORG)
	    ? without_genitive(t, first, text)
	    : first->hash;
	for (size_t i = n->first + 1; i < n->end; i++)
		hash = hash * 131 + t->token[i].hash;
	return hash;
}

/* A word for a sort of firm. */
static bool
is_firm(const struct token *w)
{
	return token_is_word(w, "airlines") || token_is_word(w, "airways") ||
	    token_is_word(w, "capital") || token_is_word(w, "co") ||
	    token_is_word(w, "company") || token_is_word(w, "corp") ||
	    token_is_word(w, "corporation") || token_is_word(w, "energy") ||
	    token_is_word(w, "engineering") ||
	    token_is_word(w, "enterprises") || token_is_word(w, "group") ||
	    token_is_word(w, "holdings") || token_is_word(w, "inc") ||
	    token_is_word(w, "industries") || token_is_word(w, "llc") ||
	    token_is_word(w, "ltd") || token_is_word(w, "motors") ||
	    token_is_word(w, "partners") ||
	    token_is_word(w, "pharmaceuticals") || token_is_word(w, "plc") ||
	    token_is_word(w, "systems") || token_is_word(w, "technologies");
}

/* "Lund Holdings", "Lund & Berg Engineering": a firm, which is "Lund" or "Lund
 * & Berg" for short.  "Lund Foundation" is not. */
static bool
has_sort_of_firm(const struct tokens *t, const struct name *n)
{
	const struct token *last = &t->token[n->end - 1];

	return t->language == LANGUAGE_EN && n->words > 1 &&
	    token_is(last, W_ORGNAME) &&
	    !token_is(last - 1, W_PLACE | W_DEMONYM | W_ORG) && is_firm(last);
}

/* Link a firm with its name for short, which is a body's if it has more words
 * than one. */
static void
link_short_firm(struct people *p, const struct tokens *t, const char *text,
    const struct name *n, size_t person)
{
	struct name shorter = *n;

	shorter.end--;
	shorter.words--;
	add_link(p,
	    shorter.words > 1 ? hash_of_all(t, text, &shorter)
			      : t->token[n->first].hash,
	    person);
}

static bool
is_shorter(const struct tokens *t, size_t a, size_t b)
{
	return t->token[a].end - t->token[a].start <
	    t->token[b].end - t->token[b].start;
}

static void
add_full_body(struct people *p, const struct tokens *t, const char *text,
    struct mention *m, size_t i)
{
	struct name n = name_of(t, m);
	uint32_t key = hash_of_all(t, text, &n);
	struct walk w = walk_start(p, key);
	struct person *who = walk_next(&w);

	if (who && is_shorter(t, n.first, who->first)) {
		who->first = (uint32_t)n.first; /* no genitive */
		who->end = (uint32_t)n.end;
	}
	if (!who) {
		who = add_person(p, m, &n);
		who->last = key;
		add_link(p, key, p->n - 1);
		link_initials(p, t, text, &n);
		link_acronym(p, t, &n);
		if (has_sort_of_firm(t, &n))
			link_short_firm(p, t, text, &n, p->n - 1);
	}
	note_mention(p, t, who, m, i);
}

/* "Rafael Benavides Ortega" is "Benavides" later. */
static void
link_first_surname(
    struct people *p, const struct tokens *t, const struct name *n)
{
	const struct token *w = &t->token[n->last - 1];

	if (n->words > 2 && n->last > n->first + 1 && w->kind == TOKEN_WORD &&
	    w->flag & T_CAP && !(w->flag & T_INITIAL))
		add_link(p, w->hash, p->n - 1);
}

void
people_add_full(struct people *p, const struct tokens *t, const char *text,
    struct mentions *m, size_t i)
{
	struct mention *mention = &m->mention[i];
	struct name n = name_of(t, mention);
	uint32_t last = t->token[n.last].hash;
	struct walk w = walk_start(p, last);
	struct person *who;

	if (mention->kind != MENTION_NAME) {
		add_full_body(p, t, text, mention, i);
		return;
	}
	while ((who = walk_next(&w))) {
		if (who->kind == MENTION_NAME && who->last == last &&
		    given_agree(who, t, text, &n) &&
		    (!is_suffixed(t, &n) || who->end == n.end ||
			token_is(&t->token[who->end - 1], W_SUFFIX)))
			break;
	}
	if (!who) {
		who = add_person(p, mention, &n);
		who->last = last;
		who->given = t->token[n.first].hash;
		who->is_human = token_is(&t->token[n.first], W_GIVEN);
		who->initial = initial_of(text, &t->token[n.first]);
		add_link(p, last, p->n - 1);
		if (token_is(&t->token[n.first], W_GIVEN) ||
		    !t->token[n.first].class)
			add_link(p, who->given, p->n - 1);
		link_first_surname(p, t, &n);
	}
	keep_fullest(who, t, &n);
	note_mention(p, t, who, mention, i);
}

/* Nouns and names do not meet in the table. */
static uint32_t
noun_key(uint32_t hash)
{
	return hash * 2654435761u + 1;
}

void
people_link_noun(struct people *p, uint32_t hash, uint32_t person)
{
	if (people_find_noun(p, hash) != person)
		add_link(p, noun_key(hash), person);
}

uint32_t
people_find_noun(const struct people *p, uint32_t hash)
{
	struct walk w = walk_start(p, noun_key(hash));
	const struct person *who = walk_next(&w);

	return who ? (uint32_t)(who - p->person) : MENTION_NONE;
}

bool
people_has_noun(const struct people *p, uint32_t hash, uint32_t person)
{
	struct walk w = walk_start(p, noun_key(hash));
	const struct person *who;

	while ((who = walk_next(&w)))
		if (who == &p->person[person])
			return true;
	return false;
}

/* Who was called by the title before the name: "President Lund" is not his
 * brother. */
static bool
has_title_of(const struct people *p, const struct tokens *t,
    const struct mention *m, const struct person *who)
{
	for (size_t i = m->first; i < m->name; i++)
		if (token_is(&t->token[i], W_TITLE | W_ROLE) &&
		    people_find_noun(p, t->token[i].hash) ==
			(uint32_t)(who - p->person))
			return true;
	return false;
}

/* How well a short name fits: nearest before is best, then any. */
static long
fit_of(
    const struct person *who, const struct mention *m, uint32_t hash, size_t i)
{
	long fit = 1000000 + who->mention_n;

	if ((m->class & W_SEX) && (who->class & W_SEX) &&
	    !(m->class & who->class & W_SEX))
		return 0;
	if (who->last == hash)
		fit += 10000000;
	if (who->seen < i)
		fit += 1000000 + (long)who->seen;
	return fit;
}

/* Whose name stands in the genitive: "Lunds Plan" is Ann Lund's. */
static struct person *
person_of_genitive(struct people *p, const struct tokens *t, const char *text,
    const struct mention *m, const struct name *n)
{
	const struct token *w = &t->token[n->last];
	uint32_t hash = without_genitive(t, w, text);
	struct walk walk = walk_start(p, hash);
	struct person *who;

	while (hash != w->hash && (who = walk_next(&walk)))
		if (who->kind == m->kind && who->last == hash)
			return who;
	return NULL;
}

void
people_add_short(struct people *p, const struct tokens *t, const char *text,
    struct mentions *m, size_t i)
{
	struct mention *mention = &m->mention[i];
	struct name n = name_of(t, mention);
	uint32_t hash = t->token[n.last].hash;
	struct walk w = walk_start(p, hash);
	struct person *who, *best = NULL;
	long best_fit = 0;

	while ((who = walk_next(&w))) {
		long fit = fit_of(who, mention, hash, i);

		/* "Mrs. Lund" is of the family of Ida Lund Berg. */
		if (mention->flag & M_TITLED && who->kind == MENTION_NAME &&
		    who->last != hash && who->given != hash)
			continue;
		if (fit && has_title_of(p, t, mention, who))
			fit += 100000000;
		if (fit > best_fit) {
			best = who;
			best_fit = fit;
		}
	}
	if (!best)
		best = person_of_genitive(p, t, text, mention, &n);
	if (!best) {
		best = add_person(p, mention, &n);
		best->last = hash;
		best->initial = initial_of(text, &t->token[n.first]);
		add_link(p, hash, p->n - 1);
	}
	note_mention(p, t, best, mention, i);
}

uint32_t
people_find(const struct people *p, uint32_t hash)
{
	struct walk w = walk_start(p, hash);
	const struct person *who, *best = NULL;

	while ((who = walk_next(&w)))
		if (!best ||
		    (who->last == hash) * 1000 + who->mention_n >
			(best->last == hash) * 1000 + best->mention_n)
			best = who;
	return best ? (uint32_t)(best - p->person) : MENTION_NONE;
}

uint32_t
people_add_other(
    struct people *p, const struct mention *m, size_t first, size_t end)
{
	struct name n = {first, end, end, 0};

	add_person(p, m, &n);
	return (uint32_t)p->n - 1;
}

void
people_clear(struct people *p)
{
	free(p->person);
	free(p->link);
	free(p->slot);
	*p = (struct people){0};
}
