/*
 * script.c - who speaks in scripts without capitals: Arabic, Hebrew, Japanese,
 * Chinese.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "script.h"

#include "pullquote/utf8.h"

enum {
	LONGEST_WORD = 15, /* bytes of a listed word */
	PHRASE_MAX = 6,    /* tokens of a name with what it is */
	REACH = 40         /* tokens looked over in a sentence */
};

/* What no name goes on over. */
#define ENDS_NAME (W_PREP | W_SUBORD | W_REL | W_CUE | W_ACCORD | W_NEG | W_ADV)

bool
script_is_uncased(enum language language)
{
	return language == LANGUAGE_AR || language == LANGUAGE_HE ||
	    language == LANGUAGE_JA || language == LANGUAGE_ZH;
}

static bool
has_blanks(enum language language)
{
	return language == LANGUAGE_AR || language == LANGUAGE_HE;
}

/* ---- words ---------------------------------------------------------------
 */

/* The length of the longest listed word at the start of `text`, or 0. */
static size_t
listed_len(enum language language, const char *text, size_t len)
{
	char word[LONGEST_WORD + 1] = "";
	uint32_t hash = 0;
	size_t found = 0;

	for (size_t n = 0; n + 3 <= len && n < LONGEST_WORD; n += 3) {
		for (size_t i = n; i < n + 3; i++) {
			word[i] = text[i];
			hash = lexicon_hash(hash, (unsigned char)text[i]);
		}
		if (lexicon_find(language, word, n + 3, hash))
			found = n + 3;
	}
	return found;
}

size_t
script_cut(enum language language, const char *text, size_t start, size_t end)
{
	size_t len, at = start;
	uint32_t cp;

	if (language != LANGUAGE_JA && language != LANGUAGE_ZH)
		return end;
	len = listed_len(language, text + start, end - start);
	if (len)
		return start + len;
	while (at < end) {
		at += utf8_next(text + at, end - at, &cp);
		if (at < end && listed_len(language, text + at, end - at))
			return at;
	}
	return end;
}

/* ---- mentions and events -------------------------------------------------
 */

struct script {
	struct mentions *m;
	struct events *e;
	struct tokens *t;
	size_t from, end;
	size_t free; /* the first token that no mention holds */
};

static const struct token *
at(const struct script *s, size_t i)
{
	static const struct token none = {.kind = TOKEN_STOP};

	return i >= s->from && i < s->end ? &s->t->token[i] : &none;
}

static bool
is_name_word(const struct script *s, size_t i)
{
	return at(s, i)->kind == TOKEN_WORD && !token_is(at(s, i), ENDS_NAME);
}

static bool
is_verb(const struct script *s, size_t i)
{
	return at(s, i)->kind == TOKEN_WORD && token_is(at(s, i), W_CUE);
}

/* A mention of tokens [first, end), with an event of the cue at `cue`.  Where
 * one is already, it speaks again. */
static void
add(struct script *s, size_t cue, size_t first, size_t end, size_t name,
    enum event_cue kind)
{
	struct event event = {
	    .cue = (uint32_t)cue,
	    .cue_end = (uint32_t)cue + 1,
	    .first = (uint32_t)(first < cue ? first : cue),
	    .end = (uint32_t)(end > cue ? end : cue + 1),
	    .kind = (uint8_t)kind,
	    .path = first > cue ? PATH_INVERTED : PATH_DIRECT,
	    .flag = E_PAST,
	};

	if (at(s, first)->link == TOKEN_NO_LINK) {
		struct mention *m;

		if (first < s->free)
			return; /* mentions are in order */
		m = mentions_put(s->m, s->t, first, end, M_FIRST | M_PERSON);
		m->kind = name < end ? MENTION_NAME : MENTION_NOUN;
		m->name = (uint32_t)name;
		s->free = end;
	}
	event.mention = at(s, first)->link;
	events_put(s->e, event);
}

/* The pronoun or the verb alone stands for who spoke last. */
static void
add_same(struct script *s, size_t cue, size_t i)
{
	struct mention *m;

	if (i < s->free)
		return;
	add(s, cue, i, i + 1, i + 1, CUE_SAID);
	m = &s->m->mention[at(s, i)->link];
	m->kind = MENTION_PRONOUN;
	m->class |= W_SEX;
	m->flag = M_FIRST;
}

/* The end of the run of words of a name at `i`. */
static size_t
run_end(const struct script *s, size_t i)
{
	size_t first = i;

	while (i < first + PHRASE_MAX && is_name_word(s, i))
		i++;
	return i;
}

/* Skip "the fisherman" before a name: roles, and in Hebrew one word with the
 * article if two follow. */
static size_t
after_role(const struct script *s, size_t first, size_t end)
{
	size_t i = first;

	while (i + 1 < end && token_is(at(s, i), W_ROLE | W_TITLE))
		i++;
	if (s->t->language == LANGUAGE_HE && i == first && end - i == 3)
		i++;
	return i;
}

/* The subject phrase from `i` on, of the cue at `cue`: the name in apposition
 * after its comma, if there is one. */
static void
add_phrase(struct script *s, size_t cue, size_t i, enum event_cue kind)
{
	size_t end = run_end(s, i), next, first, name;

	if (end == i + 1 && at(s, i)->end - at(s, i)->start <= 2)
		return; /* one letter */
	if (end == i) {
		if (kind == CUE_SAID)
			add_same(s, cue, cue);
		return;
	}
	first = i;
	next = end + 1;
	if (at(s, end)->kind == TOKEN_COMMA && token_is(at(s, i), W_ROLE) &&
	    run_end(s, next) > next + 1) {
		first = next;
		end = run_end(s, next);
	}
	name = after_role(s, first, end);
	if (name + 1 == end && token_is(at(s, name), W_ROLE))
		name = end; /* "a student" */
	add(s, cue, name < end ? name : first, end, name, kind);
}

/* Arabic and Hebrew: the verb comes first, or after a name set off by commas.
 */
static void
add_after_blank(struct script *s, size_t i)
{
	size_t comma = i - 1, first;

	if (token_is(at(s, i), W_ACCORD)) {
		add_phrase(s, i, i + 1, CUE_ACCORDING);
		return;
	}
	if (i > s->from && token_is(at(s, i - 1), W_PRON)) {
		add_same(s, i, i - 1);
		return;
	}
	if (i > s->from + 1 && at(s, comma)->kind == TOKEN_COMMA &&
	    is_name_word(s, comma - 1) && s->t->language == LANGUAGE_HE) {
		for (first = comma;
		     first > s->from && is_name_word(s, first - 1);)
			first--;
		add(s, i, after_role(s, first, comma), comma,
		    after_role(s, first, comma), CUE_SAID);
		return;
	}
	add_phrase(s, i, i + 1, CUE_SAID);
}

/* Over "（81）" to the left. */
static size_t
before_brackets(const struct script *s, size_t i)
{
	size_t k = i;

	if (i == s->from || at(s, i - 1)->kind != TOKEN_CLOSE)
		return i;
	while (k > s->from && i - k < PHRASE_MAX &&
	    at(s, k - 1)->kind != TOKEN_OPEN)
		k--;
	return k > s->from ? k - 1 : i;
}

/* Japanese: the phrase before the topic's particle at `topic` speaks. */
static void
add_topic(struct script *s, size_t cue, size_t topic)
{
	size_t end = before_brackets(s, topic), name = end, first;
	bool is_titled = false;

	while (name > s->from && token_is(at(s, name - 1), W_TITLE)) {
		name--;
		is_titled = true;
	}
	end = is_titled ? name : end;
	if (end == s->from || !is_name_word(s, end - 1))
		return;
	first = end - 1;
	while (!is_titled && first > s->from + 1 && end - first < PHRASE_MAX &&
	    is_name_word(s, first - 1))
		first--; /* "the official of the town" */
	add(s, cue, first, end, is_titled ? first : end, CUE_SAID);
	/* What it said stands between the two. */
	if (s->e->n && s->e->event[s->e->n - 1].cue == cue)
		s->e->event[s->e->n - 1].first = (uint32_t)cue;
}

static void
add_japanese(struct script *s, size_t cue)
{
	for (size_t i = cue; i > s->from && cue - i < REACH; i--) {
		if (at(s, i - 1)->sentence != at(s, cue)->sentence)
			return;
		if (!token_is(at(s, i - 1), W_REL))
			continue;
		add_topic(s, cue, i - 1);
		return;
	}
}

/* Chinese: the words at the head of the clause, before "to the press". */
static void
add_chinese(struct script *s, size_t cue)
{
	size_t i = cue, first, end, name;

	while (
	    i > s->from && cue - i < REACH && at(s, i - 1)->kind == TOKEN_WORD)
		i--;
	first = i;
	end = run_end(s, first);
	if (end == first)
		return;
	name = end;
	while (name > first + 1 && !token_is(at(s, name - 2), W_ROLE))
		name--;
	name = name > first + 1 ? name - 1 : first;
	if (token_is(at(s, end - 1), W_ROLE))
		name = end;
	add(s, cue, name < end ? name : first, end, name, CUE_SAID);
}

void
script_add(struct mentions *m, struct events *e, struct tokens *t, size_t from,
    size_t end)
{
	struct script s = {m, e, t, from, end, from};

	for (size_t i = from; i < end; i++) {
		if (!is_verb(&s, i) && !token_is(at(&s, i), W_ACCORD))
			continue;
		if (has_blanks(t->language))
			add_after_blank(&s, i);
		else if (t->language == LANGUAGE_JA && is_verb(&s, i))
			add_japanese(&s, i);
		else if (is_verb(&s, i))
			add_chinese(&s, i);
	}
}
