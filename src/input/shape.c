/*
 * shape.c - what a line looks like: length, case, how it begins and ends.
 *
 * Floor 2, input.  One pass over the characters, word by word.
 */
#include "config.h"

#include "shape.h"

#include <string.h>
#include <strings.h>

#include <unictype.h>

#include "hash_bag.h"
#include "pullquote/utf8.h"
#include "reflow.h"
#include "text_lines.h"

enum {
	ABBREVIATION_MAX = 3,
	FUNCTION_WORD_MAX = 4, /* letters; longer words of small letters carry
				  content, in most languages */
	SENTENCE_LEN = 130,    /* bytes from which a sentence is running text */
	HASHED_MAX = 450       /* bytes; no longer text is looked for twice */
};

/* What a character does to its word. */
enum char_kind {
	SIGN,
	BLANK,
	LOWER, /* a letter, also of scripts without capitals */
	UPPER,
	DIGIT
};

/* A word being read. */
struct word {
	enum char_kind first; /* its first letter or digit; SIGN if none yet */
	unsigned letter_n;    /* and digits */
	uint32_t last;        /* its last character, closing marks aside */
};

/* What is known of the text so far. */
struct reading {
	unsigned word_n;
	unsigned letter_word_n; /* that begin with a letter */
	unsigned content_n;     /* capitalised, or long */
	unsigned upper_n;       /* capitalised */
	unsigned comma_n;
	bool has_lower, has_long_upper;
	bool after_stop; /* the word before ended a sentence */
};

static enum char_kind
ascii_kind(unsigned char c)
{
	enum {
		S = SIGN,
		B = BLANK,
		L = LOWER,
		U = UPPER,
		D = DIGIT
	};
	/* clang-format off */
	static const unsigned char kind[128] = {
	    S, S, S, S, S, S, S, S, S, B, B, S, S, S, S, S,
	    S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S,
	    B, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S,
	    D, D, D, D, D, D, D, D, D, D, S, S, S, S, S, S,
	    S, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U,
	    U, U, U, U, U, U, U, U, U, U, U, S, S, S, S, S,
	    S, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
	    L, L, L, L, L, L, L, L, L, L, L, S, S, S, S, S,
	};
	/* clang-format on */

	return kind[c];
}

/* Scripts without capitals begin here, as far as most text goes. */
static bool
is_ideograph(uint32_t cp)
{
	return cp >= 0x3040 && cp < 0xA000;
}

static enum char_kind
kind_of(uint32_t cp)
{
	if (cp < 0x80)
		return ascii_kind((unsigned char)cp);
	if (is_ideograph(cp))
		return LOWER;
	if (cp == 0xA0 || cp == 0x3000 || (cp >= 0x2000 && cp <= 0x200A))
		return BLANK;
	if (!uc_is_alpha(cp))
		return SIGN;
	return uc_is_upper(cp) ? UPPER : LOWER;
}

static bool
is_digit(uint32_t cp)
{
	return cp >= '0' && cp <= '9';
}

static bool
is_quote(uint32_t cp)
{
	return cp == '"' || cp == '\'' || (cp >= 0x2018 && cp <= 0x201F) ||
	    cp == 0xAB || cp == 0xBB || (cp >= 0x300A && cp <= 0x300F);
}

static enum shape_start
start_of(uint32_t cp)
{
	switch (kind_of(cp)) {
	case UPPER:
		return START_UPPER;
	case LOWER:
		return cp < 0x80 || uc_is_lower(cp) ? START_LOWER : START_UPPER;
	case DIGIT:
		return START_DIGIT;
	default:
		break;
	}
	if (is_quote(cp))
		return START_QUOTE;
	if (cp == '-' || cp == '*' || cp == '+' || cp == 0x2022 || cp == 0xB7 ||
	    cp == 0x25AA || cp == 0x25BA || cp == 0x2013 || cp == 0x2014 ||
	    cp == 0x2713)
		return START_BULLET;
	return START_OTHER;
}

static enum shape_end
end_of(uint32_t cp)
{
	switch (cp) {
	case '?':
	case 0x61F:
	case 0xFF1F:
		return END_QUESTION;
	case '!':
	case 0xFF01:
		return END_EXCLAMATION;
	case 0x2026:
		return END_ELLIPSIS;
	case ':':
	case 0xFF1A:
		return END_COLON;
	case ',':
	case ';':
	case 0x3001:
	case 0xFF0C:
	case 0xFF1B:
		return END_COMMA;
	default:
		break;
	}
	switch (kind_of(cp)) {
	case DIGIT:
		return END_DIGIT;
	case LOWER:
	case UPPER:
		return END_LETTER;
	default:
		return END_OTHER;
	}
}

/* Fill in s->end and the flags about it. */
static void
look_at_end(struct shape *s, const char *text, struct range r)
{
	uint32_t cp = 0;
	size_t len = utf8_prev(text + r.start, r.end - r.start, &cp);

	if (cp == ')' || cp == ']')
		s->flags |= SHAPE_BRACKETED;
	if (is_quote(cp) && cp != '\'' && cp != 0x2019)
		s->flags |= SHAPE_QUOTED;
	while (
	    r.end - len > r.start && (is_quote(cp) || cp == ')' || cp == ']')) {
		r.end -= len;
		len = utf8_prev(text + r.start, r.end - r.start, &cp);
	}
	s->end = end_of(cp);
	if (ends_sentence(text, r)) {
		s->flags |= SHAPE_SENTENCE;
		if (s->end == END_OTHER)
			s->end = END_STOP;
	}
	if (s->end == END_STOP && r.end - r.start > 2 &&
	    memcmp(text + r.end - 3, "...", 3) == 0)
		s->end = END_ELLIPSIS;
}

static enum shape_case
case_of(const struct reading *w)
{
	if (w->letter_word_n && !w->has_lower && w->has_long_upper)
		return w->upper_n ? CASE_UPPER : CASE_OTHER;
	if (w->content_n >= 2 && w->upper_n == w->content_n)
		return CASE_TITLE;
	if (w->content_n >= 3 && w->upper_n * 5 >= w->content_n * 3)
		return CASE_MOSTLY;
	if (w->content_n >= 2 && w->upper_n <= 1)
		return CASE_SENTENCE;
	return CASE_OTHER;
}

/* The word has ended: count it. */
static void
end_word(struct reading *r, const struct word *word)
{
	bool is_upper = word->first == UPPER;

	r->word_n++;
	r->after_stop = word->last == '.' || word->last == '!' ||
	    word->last == '?' || word->last == 0x3002;
	/* "Rep.", "U.S.": no sentence ends there. */
	if (word->last == '.' && is_upper && word->letter_n <= ABBREVIATION_MAX)
		r->after_stop = false;
	if (word->first != UPPER && word->first != LOWER)
		return;
	r->letter_word_n++;
	r->has_long_upper |= word->letter_n > 1;
	r->content_n += is_upper || word->letter_n > FUNCTION_WORD_MAX;
	r->upper_n += is_upper;
}

/* A letter or digit of a word. */
static void
read_letter(
    struct shape *s, struct reading *r, struct word *word, enum char_kind kind)
{
	if (word->first == SIGN) {
		word->first = kind;
		if (r->after_stop && kind == UPPER)
			s->flags |= SHAPE_SENTENCES;
	}
	word->letter_n++;
	word->last = 0;
	r->has_lower |= kind == LOWER;
}

/* What a sign inside a text says of it.  `next`: the byte after it. */
static unsigned
flags_of_sign(uint32_t cp, char before, char next)
{
	bool is_apart = before == ' ' && next == ' ';

	switch (cp) {
	case ':':
		return next == ' ' ? SHAPE_COLON : next == '/' ? SHAPE_URL : 0;
	case '@':
		return kind_of((unsigned char)next & 0x7F) >= LOWER ? SHAPE_URL
								    : 0;
	case '/':
		return is_apart ? SHAPE_BAR : 0;
	case '-':
		return is_apart ? SHAPE_DASH : 0;
	case '|':
	case 0xB7:   /* · */
	case 0x2022: /* • */
		return SHAPE_BAR;
	case '"':
	case 0x201C: /* “ */
	case 0x201E: /* „ */
	case 0xAB:   /* « */
	case 0x300C: /* 「 */
		return SHAPE_QUOTES;
	case 0x2013: /* – */
	case 0x2014: /* — */
		return SHAPE_DASH;
	case '$':
	case '%':
	case 0x20AC: /* € */
	case 0xA3:   /* £ */
	case 0xA9:   /* © */
		return SHAPE_SYMBOL;
	default:
		return 0;
	}
}

/* The dot of "www." or ".com"? */
static bool
is_dot_of_url(const char *text, size_t at, struct range all)
{
	return (at + 4 <= all.end && memcmp(text + at, ".com", 4) == 0) ||
	    (at >= all.start + 3 && memcmp(text + at - 3, "www", 3) == 0);
}

static void
read_sign(struct shape *s, struct reading *r, struct word *word,
    const char *text, size_t at, struct range all)
{
	uint32_t cp;
	size_t next = at + utf8_next(text + at, all.end - at, &cp);

	if (!is_quote(cp) && cp != ')' && cp != ']')
		word->last = cp;
	if (cp == '(')
		s->flags |= SHAPE_PAREN;
	if (cp == '.' && is_dot_of_url(text, at, all))
		s->flags |= SHAPE_URL;
	if (at == all.start && cp != '@')
		return;
	if (cp == ',')
		s->flags |= r->comma_n++ ? SHAPE_COMMAS : SHAPE_COMMA;
	s->flags |= flags_of_sign(cp, at > all.start ? text[at - 1] : ' ',
	    next < all.end ? text[next] : '\0');
}

static void
read_all(struct shape *s, struct reading *r, const char *text, struct range all)
{
	struct word word = {.first = SIGN};
	bool in_word = false;

	for (size_t at = all.start, len; at < all.end; at += len) {
		uint32_t cp = (unsigned char)text[at];
		enum char_kind kind;

		len = cp < 0x80 ? 1 : utf8_next(text + at, all.end - at, &cp);
		kind = kind_of(cp);
		if (kind == BLANK) {
			if (in_word)
				end_word(r, &word);
			word = (struct word){.first = SIGN};
			in_word = false;
			continue;
		}
		in_word = true;
		if (kind == SIGN)
			read_sign(s, r, &word, text, at, all);
		else
			read_letter(s, r, &word, kind);
		if (kind == DIGIT && at > all.start)
			s->flags |= SHAPE_DIGIT;
	}
	if (in_word)
		end_word(r, &word);
}

/* Bytes of the run of ASCII letters that `r` begins with. */
static size_t
letters_len(const char *text, struct range r)
{
	size_t at = r.start;

	while (at < r.end && (text[at] & 0x80) == 0 &&
	    (ascii_kind((unsigned char)text[at]) == LOWER ||
		ascii_kind((unsigned char)text[at]) == UPPER))
		at++;
	return at - r.start;
}

/* Is the first word, of ASCII letters in any case, one of the `n` in `list`? */
static bool
first_word_is_in(
    const char *const list[], size_t n, const char *text, struct range r)
{
	size_t len = letters_len(text, r);

	for (size_t i = 0; i < n; i++)
		if (((list[i][0] ^ text[r.start]) & ~0x20) == 0 &&
		    strlen(list[i]) == len &&
		    strncasecmp(list[i], text + r.start, len) == 0)
			return true;
	return false;
}

/* "Step 2", "Chapter IV", "Day 3": the counted parts of a text. */
static bool
is_counted_part(const char *text, struct range r)
{
	static const char *const part[] = {"chapter", "day", "lesson", "method",
	    "part", "phase", "question", "rule", "section", "step", "tip",
	    "week"};
	struct range rest = r;

	if (!first_word_is_in(part, sizeof(part) / sizeof(part[0]), text, r))
		return false;
	rest.start += letters_len(text, rest);
	while (!range_is_empty(rest) && strchr(" #", text[rest.start]))
		rest.start++;
	return !range_is_empty(rest) &&
	    (is_digit((unsigned char)text[rest.start]) ||
		strchr("IVX", text[rest.start]));
}

/* "3.", "#3", "12)", "IV.", "A.", "2 –" before more text. */
static bool
is_numbered(const char *text, struct range r)
{
	size_t at = r.start + (text[r.start] == '#'), from = at;
	bool is_number;

	while (at < r.end && at - from < 3 && is_digit((unsigned char)text[at]))
		at++;
	is_number = at > from;
	while (!is_number && at < r.end && at - from < 5 &&
	    strchr("IVX", text[at]))
		at++;
	if (at == from && at < r.end &&
	    kind_of((unsigned char)text[at] & 0x7F) == UPPER)
		at++;
	if (at == from || at + 1 >= r.end)
		return is_counted_part(text, r);
	if (is_number && text[at] == ' ' && at + 2 < r.end)
		at++;
	if (text[at] == '.' || text[at] == ')' || text[at] == ':')
		return (is_number || text[at + 1] == ' ') &&
		    !is_digit((unsigned char)text[at + 1]);
	return (is_number && text[at - 1] == ' ' &&
		   (text[at] == '-' || (unsigned char)text[at] == 0xE2)) ||
	    is_counted_part(text, r);
}

/* In headings a question is asked as often as told. */
static bool
asks(const char *text, struct range r)
{
	static const char *const word[] = {"are", "can", "do", "does", "how",
	    "is", "should", "what", "when", "where", "which", "who", "why",
	    "will"};

	return first_word_is_in(word, sizeof(word) / sizeof(word[0]), text, r);
}

struct shape
shape_of(const char *text, struct range r)
{
	size_t len = r.end - r.start;
	struct shape s = {.cols = SHAPE_COLS_MAX};
	struct reading reading = {0};
	uint32_t cp;

	utf8_next(text + r.start, len, &cp);
	s.start = start_of(cp);
	look_at_end(&s, text, r);
	if (is_numbered(text, r))
		s.flags |= SHAPE_NUMBERED;
	if (len < SHAPE_COLS_MAX)
		s.cols = (uint16_t)text_cols(text, r);
	if (len <= HASHED_MAX)
		s.hash = hash_of_bytes(text + r.start, len);
	if (len > SHAPE_LONG_LEN || (len > SENTENCE_LEN && s.end == END_STOP))
		return s;
	read_all(&s, &reading, text, r);
	s.word_n = (uint16_t)reading.word_n;
	s.letters = case_of(&reading);
	if (asks(text, r))
		s.flags |= SHAPE_ASKS;
	return s;
}
