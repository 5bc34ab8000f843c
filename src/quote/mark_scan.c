/*
 * mark_scan.c - the characters that may be quotation marks.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "mark_scan.h"

#include <string.h>

#include "bytes.h"
#include "pullquote/eight.h"
#include "pullquote/utf8.h"
#include "pullquote/xalloc.h"

/* What stands beside a mark. */
enum side {
	SIDE_BLANK, /* or the block's end */
	SIDE_OPEN,  /* ( [ - / : and what else may stand before an opening */
	SIDE_STOP,  /* . , ; ! ? ) and what else may stand after a closing */
	SIDE_DASH,  /* may stand on both sides */
	SIDE_MARK,
	SIDE_LETTER, /* of an alphabet, or a symbol */
	SIDE_DIGIT,
	SIDE_WIDE /* of a script without blanks: says nothing */
};

struct scan {
	const char *text;
	size_t start, end; /* the block */
	struct marks *marks;
};

bool
mark_is_blank(uint32_t cp)
{
	return cp <= ' ' || cp == 0xA0 || (cp >= 0x2000 && cp <= 0x200F) ||
	    (cp >= 0x2028 && cp <= 0x202F) || cp == 0x205F || cp == 0x3000;
}

bool
mark_is_mark(uint32_t cp)
{
	return cp == '"' || cp == '\'' || cp == '`' || cp == 0xAB ||
	    cp == 0xBB || (cp >= 0x2018 && cp <= 0x201F) || cp == 0x2039 ||
	    cp == 0x203A || (cp >= 0x300C && cp <= 0x300F);
}

static enum side
side_of_ascii(char c)
{
	if (c <= ' ')
		return SIDE_BLANK;
	if (byte_is_letter(c))
		return SIDE_LETTER;
	if (byte_is_digit(c))
		return SIDE_DIGIT;
	if (strchr("\"'`", c))
		return SIDE_MARK;
	if (strchr("([{<:=", c))
		return SIDE_OPEN;
	if (strchr(".,;!?)]}>", c))
		return SIDE_STOP;
	if (strchr("-/*_|", c))
		return SIDE_DASH;
	return SIDE_LETTER;
}

static enum side
side_of(uint32_t cp)
{
	if (cp < 0x80)
		return side_of_ascii((char)cp);
	if (mark_is_blank(cp))
		return SIDE_BLANK;
	if (cp >= 0x2010 && cp <= 0x2015)
		return SIDE_DASH;
	if (mark_is_mark(cp))
		return SIDE_MARK;
	if (cp == 0xBF || cp == 0xA1)
		return SIDE_OPEN;
	if (cp == 0x2026)
		return SIDE_STOP;
	return cp >= 0x2E80 ? SIDE_WIDE : SIDE_LETTER;
}

static enum side
side_before(const struct scan *s, size_t at)
{
	uint32_t cp;

	if (at <= s->start)
		return SIDE_BLANK;
	utf8_prev(s->text, at, &cp);
	return side_of(cp);
}

static enum side
side_after(const struct scan *s, size_t at)
{
	uint32_t cp;

	if (at >= s->end)
		return SIDE_BLANK;
	utf8_next(s->text + at, s->end - at, &cp);
	return side_of(cp);
}

static bool
is_word(enum side side)
{
	return side == SIDE_LETTER || side == SIDE_DIGIT;
}

static bool
opens_between(enum side before, enum side after)
{
	return after != SIDE_BLANK && after != SIDE_STOP &&
	    (before == SIDE_BLANK || before == SIDE_OPEN ||
		before == SIDE_DASH || before == SIDE_MARK ||
		before == SIDE_WIDE);
}

static bool
closes_between(enum side before, enum side after)
{
	return before != SIDE_BLANK && !is_word(after) && after != SIDE_OPEN;
}

static struct mark *
add_mark(struct scan *s, size_t at, size_t len, enum mark_family family,
    enum mark_shape shape)
{
	struct marks *m = s->marks;
	struct mark *k;

	m->mark = xgrow(m->mark, m->mark_n, &m->mark_cap, sizeof(*m->mark));
	k = &m->mark[m->mark_n++];
	*k = (struct mark){.at = at,
	    .len = (unsigned char)len,
	    .family = (unsigned char)family,
	    .shape = (unsigned char)shape};
	return k;
}

/* ---- what an apostrophe or an inch looks like -----------------------------
 */

/*
 * Does the word at `at` begin with a letter left out: ’tis, ’em, ’n’, ’90s?
 * The longest such word is six letters.
 */
static bool
is_elision(const struct scan *s, size_t at)
{
	static const char words[][7] = {"bout", "cause", "cept", "cos", "cuz",
	    "em", "fraid", "n", "neath", "nuff", "round", "s", "t", "til",
	    "till", "tis", "twas", "tween", "twere", "twill", "twould"};
	char word[8] = "";
	size_t len = 0;

	while (at + len < s->end && len < 7 &&
	    (byte_is_letter(s->text[at + len]) ||
		byte_is_digit(s->text[at + len])))
		len++;
	if (len == 0 || len == 7)
		return false;
	if (len >= 2 && byte_is_digit(s->text[at]) &&
	    byte_is_digit(s->text[at + 1]))
		return len == 2 || (len == 3 && s->text[at + 2] == 's');
	for (size_t i = 0; i < len; i++)
		word[i] = (char)(s->text[at + i] | 0x20);
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (strcmp(word, words[i]) == 0)
			return true;
	}
	return false;
}

/* "students' union", "goin' home": a letter, the mark, a blank, a word. */
static bool
is_possessive(const struct scan *s, size_t at, size_t after)
{
	if (at == s->start || after + 1 >= s->end || s->text[after] != ' ' ||
	    !is_word(side_after(s, after + 1)))
		return false;
	if (s->text[at - 1] == 's' || s->text[at - 1] == 'z')
		return true;
	return at - s->start > 2 && s->text[at - 1] == 'n' &&
	    s->text[at - 2] == 'i';
}

/* 6'2", or 12" and a word in lower case after it. */
static bool
is_inches(const struct scan *s, size_t at, size_t after)
{
	size_t i = at;

	while (i > s->start &&
	    (byte_is_digit(s->text[i - 1]) || s->text[i - 1] == '.'))
		i--;
	if (i == at || at - i > 5)
		return false;
	if (i > s->start && s->text[i - 1] == '\'')
		return true;
	if (i >= s->start + 3 && memcmp(s->text + i - 3, "\u2019", 3) == 0)
		return true;
	return after + 1 < s->end && s->text[after] == ' ' &&
	    s->text[after + 1] >= 'a' && s->text[after + 1] <= 'z';
}

/* ---- one kind of mark each ------------------------------------------------
 */

static void
add_double(struct scan *s, size_t at, size_t len, enum mark_shape shape)
{
	enum side before = side_before(s, at);
	enum side after = side_after(s, at + len);
	bool opens = opens_between(before, after);
	bool closes = closes_between(before, after);
	struct mark *k = add_mark(s, at, len, MARK_DOUBLE, shape);

	k->is_after_stop = before == SIDE_STOP;
	switch (shape) {
	case SHAPE_STRAIGHT:
		/* Blanks or words on both sides: what is open decides. */
		k->can_open = opens || !closes;
		k->can_close = closes || !opens;
		k->needs_partner = !opens && is_word(before);
		k->is_doubtful = closes && is_inches(s, at, at + len);
		break;
	case SHAPE_OPEN:
		k->can_close = closes && !opens && before != SIDE_MARK;
		k->can_open = !k->can_close;
		break;
	case SHAPE_CLOSE:
		k->can_close = true;
		k->can_open = (opens && before != SIDE_MARK) || at == s->start;
		k->needs_partner = true;
		k->is_doubtful = closes && is_inches(s, at, at + len);
		break;
	case SHAPE_LOW:
		k->can_open = true;
		break;
	}
}

static void
add_single(struct scan *s, size_t at, size_t len, enum mark_shape shape)
{
	enum side before = side_before(s, at);
	enum side after = side_after(s, at + len);
	bool opens = opens_between(before, after);
	bool closes = closes_between(before, after) && shape != SHAPE_LOW;
	struct mark *k;

	if (before == SIDE_WIDE || after == SIDE_WIDE) {
		opens = shape == SHAPE_OPEN;
		closes = shape == SHAPE_CLOSE;
	}
	if (!opens && !closes)
		return;
	k = add_mark(s, at, len, MARK_SINGLE, shape);
	k->can_open = opens;
	k->can_close = closes;
	k->is_after_stop = before == SIDE_STOP;
	k->is_doubtful =
	    opens ? is_elision(s, at + len) : is_possessive(s, at, at + len);
}

/* « with blanks inside has no side to tell by: shape and state decide. */
static void
add_angle(struct scan *s, size_t at, size_t len, enum mark_family family,
    enum mark_shape shape)
{
	enum side before = side_before(s, at);
	enum side after = side_after(s, at + len);
	struct mark *k = add_mark(s, at, len, family, shape);

	k->is_after_stop = before == SIDE_STOP;
	k->can_close = true;
	k->can_open = shape == SHAPE_OPEN
	    ? !is_word(before) || is_word(after)
	    : opens_between(before, after) || at == s->start;
}

static void
add_corner(struct scan *s, size_t at, enum mark_family family, bool opens)
{
	struct mark *k =
	    add_mark(s, at, 3, family, opens ? SHAPE_OPEN : SHAPE_CLOSE);

	k->can_open = opens;
	k->can_close = !opens;
}

/* A run of ' or of ’: two are a double mark, three a double and a single. */
static size_t
scan_run(struct scan *s, size_t at, size_t len, enum mark_shape shape)
{
	size_t n = 1;

	while (at + (n + 1) * len <= s->end &&
	    memcmp(s->text + at, s->text + at + n * len, len) == 0)
		n++;
	if (n == 1) {
		add_single(s, at, len, shape);
	} else if (n == 2) {
		add_double(s, at, 2 * len, shape);
	} else if (n == 3 && side_before(s, at) == SIDE_BLANK) {
		add_double(s, at, 2 * len, shape);
		add_single(s, at + 2 * len, len, shape);
	} else if (n == 3) {
		add_single(s, at, len, shape);
		add_double(s, at + len, 2 * len, shape);
	}
	return at + n * len;
}

/* ` and ``, as TeX and old mail have them; one closed by ` is code. */
static size_t
scan_backtick(struct scan *s, size_t at)
{
	size_t n = 1;

	while (at + n < s->end && s->text[at + n] == '`')
		n++;
	if (n == 2)
		add_double(s, at, 2, SHAPE_LOW);
	else if (n == 1 && is_word(side_after(s, at + 1)) &&
	    side_before(s, at) == SIDE_BLANK)
		add_single(s, at, 1, SHAPE_LOW);
	return at + n;
}

/* U+2018 to U+201F, U+2039, U+203A; `last` is their third byte. */
static size_t
scan_general(struct scan *s, size_t at, unsigned char last)
{
	switch (last) {
	case 0x98:
	case 0x9B:
		return scan_run(s, at, 3, SHAPE_OPEN);
	case 0x99:
		return scan_run(s, at, 3, SHAPE_CLOSE);
	case 0x9A:
		add_single(s, at, 3, SHAPE_LOW);
		break;
	case 0x9C:
	case 0x9F:
		add_double(s, at, 3, SHAPE_OPEN);
		break;
	case 0x9D:
		add_double(s, at, 3, SHAPE_CLOSE);
		break;
	case 0x9E:
		add_double(s, at, 3, SHAPE_LOW);
		break;
	case 0xB9:
		add_angle(s, at, 3, MARK_ANGLE_SINGLE, SHAPE_OPEN);
		break;
	case 0xBA:
		add_angle(s, at, 3, MARK_ANGLE_SINGLE, SHAPE_CLOSE);
		break;
	}
	return at + 3;
}

/* U+300C to U+300F. */
static size_t
scan_corner(struct scan *s, size_t at, unsigned char last)
{
	if (last >= 0x8C && last <= 0x8F)
		add_corner(s, at,
		    last <= 0x8D ? MARK_CORNER : MARK_CORNER_WHITE,
		    last % 2 == 0);
	return at + 3;
}

/* The byte at `at` may begin a mark.  Returns where to go on. */
static size_t
scan_at(struct scan *s, size_t at)
{
	const unsigned char *p = (const unsigned char *)s->text + at;
	size_t left = s->end - at;

	switch (p[0]) {
	case '"':
		if (at == s->start || p[-1] != '=') /* markup: id="x" */
			add_double(s, at, 1, SHAPE_STRAIGHT);
		return at + 1;
	case '\'':
		return scan_run(s, at, 1, SHAPE_STRAIGHT);
	case '`':
		return scan_backtick(s, at);
	case 0xC2:
		if (left >= 2 && (p[1] == 0xAB || p[1] == 0xBB))
			add_angle(s, at, 2, MARK_ANGLE,
			    p[1] == 0xAB ? SHAPE_OPEN : SHAPE_CLOSE);
		return at + 2;
	case 0xE2:
		if (left >= 3 && p[1] == 0x80)
			return scan_general(s, at, p[2]);
		return at + 3;
	case 0xE3:
		if (left >= 3 && p[1] == 0x80)
			return scan_corner(s, at, p[2]);
		return at + 3;
	}
	return at + 1;
}

/* ---- the way from one to the next -----------------------------------------
 */

/* Which of eight bytes may begin a mark: " ' ` or the lead of a longer one? */
static uint64_t
may_begin_mark(uint64_t eight)
{
	return eight_high(eight) | eight_equal(eight, '"') |
	    eight_equal(eight, '\'') | eight_equal(eight, '`');
}

static bool
begins_mark(unsigned char c)
{
	return c == '"' || c == '\'' || c == '`' || c == 0xC2 || c == 0xE2 ||
	    c == 0xE3;
}

/* The next byte in [at, end) that may begin a mark, or `end`. */
static size_t
next_candidate(const char *text, size_t at, size_t end)
{
	for (; at < end; at++) {
		uint64_t may = 0;

		while (at + 8 <= end && !may) {
			may = may_begin_mark(
			    eight_first_low(eight_load(text + at)));
			at += may ? eight_first(may) : 8;
		}
		if (at == end || begins_mark((unsigned char)text[at]))
			break;
	}
	return at;
}

void
mark_scan(struct marks *m, const char *text, struct range block)
{
	struct scan s = {
	    .text = text, .start = block.start, .end = block.end, .marks = m};
	size_t at = block.start;

	m->mark_n = 0;
	while ((at = next_candidate(text, at, block.end)) < block.end)
		at = scan_at(&s, at);
}
