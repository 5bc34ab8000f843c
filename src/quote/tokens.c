/*
 * tokens.c - cutting a paragraph into words, marks and placeholders.
 *
 * Floor 2, quote.  bytes.c says what a byte does; bytes from 0x80 on are
 * letters unless they begin one of the few marks of the General Punctuation
 * block that prose uses.
 */
#include "config.h"

#include "cutter.h"

#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "capital.h"
#include "compound.h"
#include "elision.h"
#include "pullquote/utf8.h"
#include "pullquote/xalloc.h"
#include "script.h"

enum {
	WORD_MAX = LEXICON_WORD_MAX
};

static enum byte_class
class_at(const struct cutter *c, size_t at)
{
	return at < c->end ? byte_class[(unsigned char)c->text[at]] : B_BLANK;
}

/*
 * What a character from 0x80 on is: a letter, a blank, an apostrophe or a mark.
 * Stores its length.
 */
static enum byte_class
class_of_high(const struct cutter *c, size_t at, size_t *len)
{
	uint32_t cp;

	*len = utf8_next(c->text + at, c->end - at, &cp);
	if (cp == 0x2019 || cp == 0x2018 || cp == 0x2BC)
		return B_APOSTROPHE;
	if (cp == 0xA0 || (cp >= 0x2000 && cp <= 0x200B) || cp == 0x202F ||
	    cp == 0x205F || cp == 0x3000)
		return B_BLANK;
	if (cp == 0x2010 || cp == 0x2011)
		return B_HYPHEN;
	if (cp == 0x3002 || cp == 0xFF01 || cp == 0xFF1F || cp == 0xFF0E)
		return B_STOP;
	if (cp == 0xFF1A)
		return B_COLON;
	if (cp == 0xFF08 || cp == 0xFF09)
		return cp == 0xFF08 ? B_OPEN : B_CLOSE;
	if (cp == 0x3001 || cp == 0xFF0C || cp == 0x60C)
		return B_COMMA;
	if ((cp >= 0x2010 && cp <= 0x206F) || (cp >= 0xA1 && cp <= 0xBF) ||
	    (cp >= 0x3001 && cp <= 0x301F) || cp == 0xD7 || cp == 0xF7)
		return B_OTHER;
	return B_HIGH;
}

/* Does a letter or digit stand at `at`?  Stores how long it is. */
static bool
is_letter_at(const struct cutter *c, size_t at, size_t *len)
{
	enum byte_class b = class_at(c, at);

	*len = 1;
	if (b == B_HIGH)
		b = class_of_high(c, at, len);
	return b == B_LOWER || b == B_UPPER || b == B_DIGIT || b == B_HIGH;
}

static bool
is_apostrophe_at(const struct cutter *c, size_t at, size_t *len)
{
	enum byte_class b = class_at(c, at);

	*len = 1;
	if (b == B_HIGH)
		b = class_of_high(c, at, len);
	return b == B_APOSTROPHE;
}

/* Does a letter follow the apostrophe or hyphen of `len` bytes at `at`? */
static bool
joins_words(const struct cutter *c, size_t at, size_t len)
{
	size_t letter_len;

	return is_letter_at(c, at + len, &letter_len);
}

/*
 * Is what stands from the apostrophe at `at` on a clitic ('s, 'd, 'll, 've,
 * 're, 'm)?  Stores its end.  "n't" stays with its verb.
 */
static bool
is_clitic(const struct cutter *c, size_t at, size_t len, size_t *end)
{
	static const char *const clitic[] = {"s", "d", "ll", "ve", "re", "m"};
	size_t after = at + len, letter_len;

	for (size_t i = 0; i < sizeof(clitic) / sizeof(clitic[0]); i++) {
		size_t n = strlen(clitic[i]);

		if (after + n > c->end ||
		    strncmp(c->text + after, clitic[i], n) != 0)
			continue;
		if (is_letter_at(c, after + n, &letter_len))
			continue;
		*end = after + n;
		return true;
	}
	return false;
}

/* Is "x." of an abbreviation like U.S. or a.m. at `at`, after one letter? */
static bool
is_dotted(const struct cutter *c, size_t word, size_t at)
{
	size_t len;

	return class_at(c, at) == B_STOP && c->text[at] == '.' &&
	    (at - word == 1 || c->text[at - 2] == '.') &&
	    is_letter_at(c, at + 1, &len) &&
	    (at + 1 + len >= c->end || c->text[at + 1 + len] == '.');
}

/* The end of the word at `start`, whose letters go on to `at` at least. */
static size_t
word_end(const struct cutter *c, size_t start, size_t at)
{
	enum language language = c->tokens->language;
	size_t len, end;

	for (;;) {
		while (is_letter_at(c, at, &len))
			at += len;
		if (class_at(c, at) == B_BLANK)
			return at; /* as nearly every word */
		if (is_apostrophe_at(c, at, &len)) {
			if (elision_ends_word(language, c->text, start, at))
				return at + len;
			if (!joins_words(c, at, len) ||
			    is_clitic(c, at, len, &end))
				return at;
		} else if (is_dotted(c, start, at)) {
			len = 1;
		} else if (class_at(c, at) == B_HYPHEN) {
			if (!joins_words(c, at, 1) ||
			    elision_is_pronoun(
				language, c->text, at + 1, c->end))
				return at;
		} else if (at > start &&
		    byte_class[(unsigned char)c->text[at - 1]] == B_DIGIT &&
		    (class_at(c, at) == B_COMMA || class_at(c, at) == B_STOP ||
			class_at(c, at) == B_COLON) &&
		    class_at(c, at + 1) == B_DIGIT) {
			len = 1; /* 10,000 and 3.5 and 7:30 */
		} else if (language == LANGUAGE_HE && at < c->end &&
		    c->text[at] == '"' && joins_words(c, at, 1)) {
			len = 1; /* a Hebrew abbreviation */
		} else {
			return at;
		}
		at += len;
	}
}

enum {
	ENDING = 3 /* bytes at the end of a word that tell its form */
};

/* A word in lower case, as the lexicon has it. */
struct low_word {
	char before[ENDING]; /* 0: what is before a short word's ending */
	char at[WORD_MAX];
	size_t len; /* may be more than WORD_MAX: then `at` has the beginning */
	uint32_t hash;
};

/*
 * Read the ASCII letters and digits that the word at `start` begins with, which
 * are all of nearly every word: this is the only pass over it.  Returns where
 * they end.
 */
static size_t
read_plain(const struct cutter *c, size_t start, struct low_word *low)
{
	size_t room = c->end - start < WORD_MAX ? c->end - start : WORD_MAX;
	const unsigned char *text = (const unsigned char *)c->text + start;
	uint32_t hash = 0;
	size_t i;

	memset(low->before, 0, ENDING + LEXICON_HEAD);
	i = lexicon_read(low->at, c->text + start, room, &hash);
	for (; i < room; i++) {
		unsigned char b = byte_low[text[i]];

		if (!b)
			break;
		low->at[i] = (char)b;
		hash = lexicon_hash(hash, b);
	}
	low->len = i;
	low->hash = hash;
	return start + i;
}

/* Byte `i` of a word, as it is in small Cyrillic letters. */
static unsigned char
low_cyrillic(const char *text, size_t i, size_t len)
{
	unsigned char b = (unsigned char)text[i];
	unsigned char next = i + 1 < len ? (unsigned char)text[i + 1] : 0;

	if (b == 0xD0 && next >= 0xA0 && next <= 0xAF)
		return 0xD1;
	if (!i || (unsigned char)text[i - 1] != 0xD0)
		return b;
	if (b >= 0x90 && b <= 0x9F)
		return (unsigned char)(b + 0x20);
	return b >= 0xA0 && b <= 0xAF ? (unsigned char)(b - 0x20) : b;
}

/* Arabic writes the same word with and without its vowel signs. */
static bool
is_vowel_sign(const char *text, size_t i, size_t len)
{
	unsigned char next = i + 1 < len ? (unsigned char)text[i + 1] : 0;

	return (unsigned char)text[i] == 0xD9 &&
	    ((next >= 0x8B && next <= 0x92) || next == 0x80);
}

/* The rest of the word, of which `low` holds the first bytes: U+2019 becomes an
 * ASCII apostrophe. */
static void
read_rest(const char *text, size_t len, struct low_word *low)
{
	size_t n = low->len;

	for (size_t i = n; i < len; i++) {
		unsigned char b = (unsigned char)text[i];

		if (byte_class[b] == B_UPPER)
			b = (unsigned char)(b + 32);
		else if (b == 0xE2 && i + 2 < len &&
		    (unsigned char)text[i + 1] == 0x80 &&
		    (unsigned char)text[i + 2] == 0x99) {
			b = '\'';
			i += 2;
		} else if (i && (unsigned char)text[i - 1] == 0xC3 &&
		    b >= 0x80 && b <= 0x9E) {
			b = (unsigned char)(b + 32); /* Latin-1 capitals */
		} else if (is_vowel_sign(text, i, len)) {
			i++;
			continue;
		} else {
			b = low_cyrillic(text, i, len);
		}
		low->hash = lexicon_hash(low->hash, b);
		if (n < WORD_MAX)
			low->at[n] = (char)b;
		n++;
	}
	low->len = n;
}

static bool
is_all_upper(const char *text, size_t len)
{
	size_t upper_n = 0;

	for (size_t i = 0; i < len; i++) {
		enum byte_class b = byte_class[(unsigned char)text[i]];

		if (b == B_LOWER && text[i] != '&')
			return false;
		upper_n += b == B_UPPER;
	}
	return upper_n >= 2;
}

/* What the ending says of a word that is not too long.  Without branches, which
 * no processor could foretell. */
static unsigned
ending_flags(const struct low_word *low)
{
	const unsigned char *end = (const unsigned char *)low +
	    offsetof(struct low_word, at) + low->len;
	unsigned last =
	    (unsigned)end[-3] << 16 | (unsigned)end[-2] << 8 | end[-1];
	unsigned last2 = last & 0xFFFF, is_long = low->len >= 4;

	return ((last & 0xFF) == 's' && low->len >= 3) *
	    (last2 != ('s' << 8 | 's')) * T_S |
	    is_long *
	    ((last2 == ('e' << 8 | 'd')) * T_ED |
		(last2 == ('l' << 8 | 'y')) * T_LY |
		(last == ('i' << 16 | 'n' << 8 | 'g')) * T_ING);
}

/* `is_plain`: of ASCII letters and digits alone. */
static unsigned
shape_flags(
    const char *text, size_t len, const struct low_word *low, bool is_plain)
{
	unsigned is_cap =
	    is_plain ? byte_is_upper(text[0]) : capital_is_word(text, len);
	unsigned flag = is_cap * T_CAP;

	if (low->len <= WORD_MAX)
		flag |= ending_flags(low);
	/* There is a byte after the last word, too. */
	if (!byte_is_lower(text[1]) && is_cap && len > 1 &&
	    is_all_upper(text, len))
		flag |= T_UPPER;
	return flag;
}

/* Does the period at `at` belong to the word, and not end a sentence? */
static bool
takes_period(const struct cutter *c, const struct token *t)
{
	size_t len = t->end - t->start;

	if (t->end >= c->end || c->text[t->end] != '.')
		return false;
	if (len == 1 && (t->flag & T_CAP))
		return t->hash != 'i' && t->hash != 'x'; /* I, or the site X */
	if (c->text[t->end - 1] != '.' && len >= 2 &&
	    c->text[t->end - 2] == '.')
		return true; /* U.S. */
	return token_is(t, W_ABBR);
}

static size_t
add_word(struct cutter *c, size_t start)
{
	struct low_word low;
	size_t plain_end = read_plain(c, start, &low);
	size_t end = class_at(c, plain_end) == B_BLANK
	    ? plain_end
	    : script_cut(c->tokens->language, c->text, start,
		  word_end(c, start, plain_end));
	enum token_kind kind =
	    byte_class[(unsigned char)c->text[start]] == B_DIGIT ? TOKEN_NUMBER
								 : TOKEN_WORD;
	struct token *t = cutter_token(c, start, end, kind);

	if (end > plain_end)
		read_rest(c->text + start, end - start, &low);
	t->hash = low.hash;
	if (low.len <= WORD_MAX)
		t->class = lexicon_find(
		    c->tokens->language, low.at, low.len, low.hash);
	t->flag |= (uint16_t)shape_flags(
	    c->text + start, end - start, &low, end == plain_end);
	if (c->tokens->language != LANGUAGE_EN && low.len <= WORD_MAX)
		compound_read(c, t, low.at, low.len);
	if (end - start == 1 && (t->flag & T_CAP))
		t->flag |= T_INITIAL;
	if (kind == TOKEN_WORD && takes_period(c, t)) {
		t->flag |= T_ABBR;
		t->end++;
		if (t->flag & T_INITIAL && token_is(t, W_TITLE))
			t->flag &= (uint16_t)~T_INITIAL; /* French "M." */
		else if (t->flag & T_INITIAL)
			t->class &= W_OUTLET; /* "A." is no article */
	}
	return t->end;
}

/* An apostrophe outside a word: a clitic, or the plural's possessive. */
static size_t
add_apostrophe(struct cutter *c, size_t at, size_t len)
{
	struct tokens *t = c->tokens;
	size_t end = at + len;
	bool is_glued = t->n && t->token[t->n - 1].end == at &&
	    t->token[t->n - 1].kind == TOKEN_WORD;
	struct token *new;

	if (is_glued && is_clitic(c, at, len, &end)) {
		new = cutter_token(c, at, end, TOKEN_WORD);
		new->hash = lexicon_hash(0, '\'');
		new->flag |= c->text[end - 1] == 's' && end - at == len + 1
		    ? T_OWN
		    : T_CLITIC;
		if (new->flag & T_CLITIC)
			new->class = W_AUX;
	} else if (is_glued && c->text[at - 1] == 's') {
		new = cutter_token(c, at, end, TOKEN_WORD);
		new->flag |= T_OWN;
	} else {
		cutter_token(c, at, end, TOKEN_OTHER);
	}
	return end;
}

static size_t
add_stop(struct cutter *c, size_t at)
{
	size_t end = at;

	while (end < c->end && class_at(c, end) == B_STOP)
		end++;
	if (end - at >= 3 && c->text[at] == '.') { /* an ellipsis */
		cutter_token(c, at, end, TOKEN_OTHER);
		return end;
	}
	cutter_token(c, at, end, TOKEN_STOP);
	return end;
}

static size_t
add_hyphen(struct cutter *c, size_t at)
{
	size_t end = at + 1;
	bool is_alone;

	while (end < c->end && c->text[end] == '-')
		end++;
	is_alone = end - at > 1 || c->is_after_blank || end == c->end;
	cutter_token(c, at, end, is_alone ? TOKEN_DASH : TOKEN_OTHER);
	return end;
}

/* A mark from 0x80 on that is no letter. */
static size_t
add_high_mark(struct cutter *c, size_t at, size_t len)
{
	uint32_t cp;

	utf8_next(c->text + at, len, &cp);
	cutter_token(c, at, at + len,
	    cp == 0x2013 || cp == 0x2014 || cp == 0x2015 ? TOKEN_DASH
							 : TOKEN_OTHER);
	return at + len;
}

static enum token_kind
kind_of_mark(enum byte_class b)
{
	switch (b) {
	case B_STOP:
		return TOKEN_STOP;
	case B_COMMA:
		return TOKEN_COMMA;
	case B_COLON:
		return TOKEN_COLON;
	case B_SEMI:
		return TOKEN_SEMI;
	case B_OPEN:
		return TOKEN_OPEN;
	case B_CLOSE:
		return TOKEN_CLOSE;
	default:
		return TOKEN_OTHER;
	}
}

static size_t
add_high(struct cutter *c, size_t at)
{
	size_t len;
	enum byte_class b = class_of_high(c, at, &len);

	switch (b) {
	case B_APOSTROPHE:
		return add_apostrophe(c, at, len);
	case B_BLANK:
		c->is_after_blank = true;
		return at + len;
	case B_HIGH:
		return add_word(c, at);
	case B_OTHER:
		return add_high_mark(c, at, len);
	default:
		cutter_token(c, at, at + len, kind_of_mark(b));
		return at + len;
	}
}

/* Add what begins at `at`, which is no blank; returns where it ends. */
static size_t
add_next(struct cutter *c, size_t at)
{
	enum byte_class b = byte_class[(unsigned char)c->text[at]];

	switch (b) {
	case B_LOWER:
	case B_UPPER:
	case B_DIGIT:
		return add_word(c, at);
	case B_HIGH:
		return add_high(c, at);
	case B_APOSTROPHE:
		return add_apostrophe(c, at, 1);
	case B_HYPHEN:
		return add_hyphen(c, at);
	case B_STOP:
		return add_stop(c, at);
	default:
		cutter_token(c, at, at + 1, kind_of_mark(b));
		return at + 1;
	}
}

void
cutter_stretch(struct cutter *c, size_t start, size_t end)
{
	c->end = end;
	while (start < end) {
		if (byte_class[(unsigned char)c->text[start]] == B_BLANK) {
			c->is_after_blank = true;
			start++;
		} else {
			start = add_next(c, start);
		}
	}
}
