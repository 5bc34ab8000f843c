/*
 * shape.c - what a line looks like: length, case, how it begins and ends.
 *
 * Floor 2, input.
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
	FUNCTION_WORD_MAX = 4 /* letters; longer words of small letters carry
				 content, in most languages */
};

/* Words read so far. */
struct reading {
	unsigned word_n;
	unsigned letter_word_n; /* that begin with a letter */
	unsigned content_n;     /* capitalised, or long */
	unsigned upper_n;       /* capitalised */
	unsigned comma_n;
	bool has_lower, has_long_upper;
	bool after_stop; /* the word before ended a sentence */
};

/* utf8_next() without a call where most text is. */
static inline size_t
next_char(const char *text, struct range r, uint32_t *cp)
{
	if ((unsigned char)text[r.start] >= 0x80)
		return utf8_next(text + r.start, r.end - r.start, cp);
	*cp = (unsigned char)text[r.start];
	return 1;
}

static bool
is_upper(uint32_t cp)
{
	return cp < 0x80 ? cp >= 'A' && cp <= 'Z' : uc_is_upper(cp);
}

static bool
is_lower(uint32_t cp)
{
	return cp < 0x80 ? cp >= 'a' && cp <= 'z' : uc_is_lower(cp);
}

static bool
is_letter(uint32_t cp)
{
	if (cp < 0x80)
		return is_upper(cp) || is_lower(cp);
	return uc_is_alpha(cp);
}

static bool
is_ascii_letter(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
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
	if (is_upper(cp))
		return START_UPPER;
	if (is_letter(cp))
		return is_lower(cp) ? START_LOWER : START_UPPER;
	if (is_digit(cp))
		return START_DIGIT;
	if (is_quote(cp))
		return START_QUOTE;
	if (strchr("-*+", (int)(cp < 0x80 ? cp : 'x')) || cp == 0x2022 ||
	    cp == 0xB7 || cp == 0x25AA || cp == 0x25BA || cp == 0x2013 ||
	    cp == 0x2014 || cp == 0x2713)
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
		return is_digit(cp) ? END_DIGIT
		    : is_letter(cp) ? END_LETTER
				    : END_OTHER;
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

/* "Rep.", "U.S.", and the dots of "wait … what": no sentence ends there. */
static bool
is_abbreviation(
    const char *text, struct range r, uint32_t first, unsigned letter_n)
{
	if (r.end - r.start >= 3 && text[r.end - 1] != '.')
		return memcmp(text + r.end - 3, "\xE2\x80\xA6", 3) == 0;
	return text[r.end - 1] == '.' && letter_n <= ABBREVIATION_MAX &&
	    is_upper(first);
}

/* One word, text[r.start, r.end), and what it says of the whole. */
static void
read_word(struct reading *w, struct shape *s, const char *text, struct range r)
{
	unsigned letter_n = 0;
	uint32_t first = 0, cp;

	for (struct range rest = r; !range_is_empty(rest);) {
		rest.start += next_char(text, rest, &cp);
		if (!is_letter(cp) && !is_digit(cp))
			continue;
		if (!first)
			first = cp;
		w->has_lower |= is_lower(cp);
		letter_n++;
	}
	w->word_n++;
	if (w->after_stop && is_upper(first))
		s->flags |= SHAPE_SENTENCES;
	w->after_stop = ends_sentence(text, r) &&
	    !is_abbreviation(text, r, first, letter_n);
	if (!first || is_digit(first))
		return;
	w->letter_word_n++;
	w->has_long_upper |= letter_n > 1;
	w->content_n += is_upper(first) || letter_n > FUNCTION_WORD_MAX;
	w->upper_n += is_upper(first);
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

/* The signs inside a text.  `at` is not its first byte. */
static void
look_at_sign(struct shape *s, struct reading *w, const char *text, size_t at,
    struct range r)
{
	char next = at + 1 < r.end ? text[at + 1] : ' ';
	bool is_between_blanks = text[at - 1] == ' ' && next == ' ';

	switch (text[at]) {
	case ',':
		s->flags |= w->comma_n++ ? SHAPE_COMMAS : SHAPE_COMMA;
		break;
	case ':':
		if (next == ' ' && at + 1 < r.end)
			s->flags |= SHAPE_COLON;
		if (next == '/')
			s->flags |= SHAPE_URL;
		break;
	case '@':
		if (is_letter((unsigned char)next))
			s->flags |= SHAPE_URL;
		break;
	case '|':
		s->flags |= SHAPE_BAR;
		break;
	case '/':
		s->flags |= is_between_blanks ? SHAPE_BAR : 0;
		break;
	case '-':
		s->flags |= is_between_blanks ? SHAPE_DASH : 0;
		break;
	case '(':
		s->flags |= SHAPE_PAREN;
		break;
	case '"':
		s->flags |= SHAPE_QUOTES;
		break;
	case '$':
	case '%':
		s->flags |= SHAPE_SYMBOL;
		break;
	default:
		if (is_digit((unsigned char)text[at]))
			s->flags |= SHAPE_DIGIT;
	}
}

/* The same for what is not ASCII. */
static void
look_at_wide_sign(struct shape *s, uint32_t cp)
{
	switch (cp) {
	case 0x201C: /* “ */
	case 0x201E: /* „ */
	case 0xAB:   /* « */
	case 0x300C: /* 「 */
		s->flags |= SHAPE_QUOTES;
		break;
	case 0x2013: /* – */
	case 0x2014: /* — */
		s->flags |= SHAPE_DASH;
		break;
	case 0xB7:   /* · */
	case 0x2022: /* • */
		s->flags |= SHAPE_BAR;
		break;
	case 0x20AC: /* € */
	case 0xA3:   /* £ */
	case 0xA9:   /* © */
		s->flags |= SHAPE_SYMBOL;
		break;
	default:
		break;
	}
}

static void
look_at_signs(
    struct shape *s, struct reading *w, const char *text, struct range r)
{
	for (size_t at = r.start + 1; at < r.end;) {
		uint32_t cp;
		size_t len = utf8_next(text + at, r.end - at, &cp);

		if (len > 1)
			look_at_wide_sign(s, cp);
		else if (!is_letter(cp) && cp != ' ')
			look_at_sign(s, w, text, at, r);
		at += len;
	}
	if (text[r.start] == '(')
		s->flags |= SHAPE_PAREN;
	if (memmem(text + r.start, r.end - r.start, ".com", 4) ||
	    memmem(text + r.start, r.end - r.start, "www.", 4))
		s->flags |= SHAPE_URL;
}

/* Bytes of the word that `r` begins with. */
static size_t
word_len(const char *text, struct range r)
{
	struct range rest = r;

	while (!range_is_empty(rest)) {
		uint32_t cp;
		size_t len = next_char(text, rest, &cp);

		if ((len == 1 && cp <= ' ') ||
		    (len > 1 && text_blank_len(text, rest)))
			break;
		rest.start += len;
	}
	return rest.start - r.start;
}

static void
read_words(struct shape *s, struct reading *w, const char *text, struct range r)
{
	while (!range_is_empty(r)) {
		size_t blank_len = text_blank_len(text, r);
		struct range word = {r.start, r.start};

		r.start += blank_len;
		if (blank_len)
			continue;
		word.end += word_len(text, r);
		read_word(w, s, text, word);
		r.start = word.end;
	}
}

/* Is the first word, of ASCII letters in any case, one of the `n` in `list`? */
static bool
first_word_is_in(
    const char *const list[], size_t n, const char *text, struct range r)
{
	size_t len = 0;

	while (r.start + len < r.end && is_ascii_letter(text[r.start + len]))
		len++;
	for (size_t i = 0; i < n; i++)
		if (strlen(list[i]) == len &&
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
	rest.start += word_len(text, rest);
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
	if (at == from && at < r.end && is_upper((unsigned char)text[at]))
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
	struct reading w = {0};
	uint32_t cp;

	utf8_next(text + r.start, len, &cp);
	s.start = start_of(cp);
	look_at_end(&s, text, r);
	if (len < SHAPE_COLS_MAX)
		s.cols = (uint16_t)len;
	if (len > SHAPE_LONG_LEN)
		return s;
	s.cols = (uint16_t)text_cols(text, r);
	s.hash = hash_of_bytes(text + r.start, len);
	read_words(&s, &w, text, r);
	look_at_signs(&s, &w, text, r);
	s.word_n = (uint16_t)w.word_n;
	s.letters = case_of(&w);
	if (is_numbered(text, r))
		s.flags |= SHAPE_NUMBERED;
	if (asks(text, r))
		s.flags |= SHAPE_ASKS;
	return s;
}
