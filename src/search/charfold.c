/*
 * charfold.c - what one character folds to.
 *
 * Floor 2, search.  libunistring knows how characters decompose; the tables
 * here are what Unicode has no mapping for.  A look-up costs some 100 ns and
 * texts use few characters, so what was found is kept.
 */
#include "config.h"

#include "charfold.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include <unicase.h>
#include <uninorm.h>

#include "pullquote/utf8.h"

/* Characters that one decomposes to. */
enum {
	PARTS_MAX = CHARFOLD_MAX / 4
};

struct span {
	uint32_t first, last;
};

static const struct span BLANKS[] = {
    {0x09, 0x0A},                       /* tab, line feed */
    {0x20, 0x20}, {0xA0, 0xA0},         /* no-break space */
    {0x1680, 0x1680}, {0x2000, 0x200A}, /* en quad to hair space */
    {0x2028, 0x2029},                   /* line and paragraph separator */
    {0x202F, 0x202F}, {0x205F, 0x205F},
    {0x3000, 0x3000}, /* ideographic space */
};

/* No width and no meaning to somebody who searches. */
static const struct span UNSEEN[] = {
    {0xAD, 0xAD}, /* soft hyphen */
    {0x034F, 0x034F},
    {0x061C, 0x061C},
    {0x0640, 0x0640}, /* tatweel, which only draws a word out */
    {0x180E, 0x180E},
    {0x200B, 0x200F}, /* zero width space to right-to-left mark */
    {0x202A, 0x202E},
    {0x2060, 0x2064},
    {0x2066, 0x2069},
    {0xFE00, 0xFE0F}, /* variation selectors */
    {0xFEFF, 0xFEFF},
    {0xE0100, 0xE01EF},
};

/* Marks that a reader leaves out when typing: those of Latin, Greek, Cyrillic,
 * Hebrew and Arabic. */
static const struct span ACCENTS[] = {
    {0x0300, 0x036F},
    {0x0483, 0x0487},
    {0x0591, 0x05BD},
    {0x05BF, 0x05BF},
    {0x05C1, 0x05C2},
    {0x05C4, 0x05C5},
    {0x05C7, 0x05C7},
    {0x0610, 0x061A},
    {0x064B, 0x065F},
    {0x0670, 0x0670},
    {0x06D6, 0x06DC},
    {0x06DF, 0x06E4},
    {0x06E7, 0x06E8},
    {0x06EA, 0x06ED},
    {0x1AB0, 0x1AFF},
    {0x1DC0, 0x1DFF},
    {0x20D0, 0x20FF},
    {0xFE20, 0xFE2F},
};

static const struct span SINGLE_MARKS[] = {
    {0x60, 0x60},
    {0xB4, 0xB4},
    {0x02B9, 0x02BC},
    {0x2018, 0x201B},
    {0x2032, 0x2032},
    {0x2035, 0x2035},
    {0x2039, 0x203A},
};

static const struct span DOUBLE_MARKS[] = {
    {0xAB, 0xAB},
    {0xBB, 0xBB},
    {0x201C, 0x201F},
    {0x2033, 0x2033},
    {0x2036, 0x2036},
    {0x300C, 0x300F}, /* corner brackets */
    {0x301D, 0x301F},
};

static const struct span DASHES[] = {
    {0x2010, 0x2015},
    {0x2212, 0x2212}, /* minus */
    {0x2E3A, 0x2E3B},
    {0xFE58, 0xFE58},
};

/* Small letters with a stroke, a hook or another letter in them. */
static const struct letters {
	uint32_t cp;
	char ascii[4];
} LETTERS[] = {
    {0x00DF, "ss"}, /* ß */
    {0x00E6, "ae"}, /* æ */
    {0x00F0, "d"},  /* ð */
    {0x00F8, "o"},  /* ø */
    {0x00FE, "th"}, /* þ */
    {0x0111, "d"},  /* đ */
    {0x0127, "h"},  /* ħ */
    {0x0131, "i"},  /* ı */
    {0x0138, "k"},  /* ĸ */
    {0x0142, "l"},  /* ł */
    {0x014B, "n"},  /* ŋ */
    {0x0153, "oe"}, /* œ */
    {0x0167, "t"},  /* ŧ */
    {0x0180, "b"},  /* ƀ */
    {0x0199, "k"},  /* ƙ */
    {0x019A, "l"},  /* ƚ */
    {0x01B4, "y"},  /* ƴ */
    {0x01B6, "z"},  /* ƶ */
    {0x0237, "j"},  /* ȷ */
    {0x0253, "b"},  /* ɓ */
    {0x0256, "d"},  /* ɖ */
    {0x0257, "d"},  /* ɗ */
    {0x0259, "e"},  /* ə */
    {0x0268, "i"},  /* ɨ */
    {0x0272, "n"},  /* ɲ */
};

#define IS_IN(table, cp) is_in(table, sizeof(table) / sizeof((table)[0]), cp)

static bool
is_in(const struct span *table, size_t n, uint32_t cp)
{
	size_t low = 0, high = n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (cp > table[mid].last)
			low = mid + 1;
		else if (cp < table[mid].first)
			high = mid;
		else
			return true;
	}
	return false;
}

const char *
charfold_letters(uint32_t cp)
{
	for (size_t i = 0; i < sizeof(LETTERS) / sizeof(LETTERS[0]); i++)
		if (LETTERS[i].cp == cp)
			return LETTERS[i].ascii;
	return NULL;
}

bool
charfold_is_accent(uint32_t cp)
{
	return IS_IN(ACCENTS, cp);
}

/* What `cp` is to everybody, whatever a folding keeps: a blank, a mark, a
 * dash; 0 if it is none of these. */
static uint32_t
plain_sign(const struct charfold *f, uint32_t cp)
{
	if (cp == '\n' && (f->keep & CHARFOLD_LINES))
		return '\n';
	if (IS_IN(BLANKS, cp))
		return ' ';
	if (IS_IN(SINGLE_MARKS, cp))
		return '\'';
	if (IS_IN(DOUBLE_MARKS, cp))
		return '"';
	if (IS_IN(DASHES, cp))
		return '-';
	return 0;
}

/* Add the folding of `cp`, which does not decompose. */
static size_t
put_part(const struct charfold *f, uint32_t cp, char *out)
{
	uint32_t small = uc_tolower(cp);
	uint32_t sign = plain_sign(f, cp);
	const char *letters;
	size_t len;

	if (sign)
		return utf8_put(out, sign);
	if (IS_IN(UNSEEN, cp))
		return 0;
	if (small == 0x03C2) /* final sigma is sigma */
		small = cp = 0x03C3;
	if (f->keep & CHARFOLD_ACCENTS)
		return utf8_put(out, f->keep & CHARFOLD_CASE ? cp : small);
	if (charfold_is_accent(cp))
		return 0;
	letters = charfold_letters(small);
	if (!letters)
		return utf8_put(out, f->keep & CHARFOLD_CASE ? cp : small);
	len = strlen(letters);
	for (size_t i = 0; i < len; i++)
		out[i] = (f->keep & CHARFOLD_CASE) && cp != small
		    ? (char)uc_toupper((ucs4_t)letters[i])
		    : letters[i];
	return len;
}

/* Ideographs and Hangul fold to themselves: Hangul's parts are no letters to
 * somebody who reads it. */
static bool
is_atomic(uint32_t cp)
{
	return (cp >= 0x3400 && cp < 0xA000) || (cp >= 0xAC00 && cp < 0xD7A4);
}

/*
 * Store what `cp` is made of, returning how many.  An accent that stands alone
 * is a blank and the accent to Unicode; it is no blank to us.
 */
static size_t
decompose(uint32_t cp, uint32_t part[PARTS_MAX])
{
	size_t n = PARTS_MAX;
	uint32_t *got = u32_normalize(UNINORM_NFKD, &cp, 1, part, &n);

	if (got == part && part[0] != ' ')
		return n;
	if (got != part)
		free(got);
	part[0] = cp;
	return 1;
}

static size_t
look_up(const struct charfold *f, uint32_t cp, char out[CHARFOLD_MAX])
{
	uint32_t part[PARTS_MAX];
	size_t part_n, len = 0;

	if (is_atomic(cp))
		return utf8_put(out, cp);
	if (plain_sign(f, cp)) /* some of them would decompose */
		return put_part(f, cp, out);
	part_n = decompose(cp, part);
	for (size_t i = 0; i < part_n; i++)
		len += put_part(f, part[i], out + len);
	return len;
}

/* The table is filled for every short text that is folded, so this asks no
 * table: of ASCII, blanks and the grave accent are signs. */
static char
fold_ascii(unsigned keep, char c)
{
	if (c == '\t' || (c == '\n' && !(keep & CHARFOLD_LINES)))
		return ' ';
	if (c == '`')
		return '\'';
	if (c >= 'A' && c <= 'Z' && !(keep & CHARFOLD_CASE))
		return (char)(c + 'a' - 'A');
	return c;
}

void
charfold_init(struct charfold *f, unsigned keep)
{
	memset(f, 0, sizeof(*f));
	f->keep = keep;
	for (int c = 0; c < 128; c++)
		f->ascii[c] = fold_ascii(keep, (char)c);
}

/* Write what `cp` folds to at `out`, UTF-8, and return its length; 0 if it
 * folds to nothing. */
static size_t
fold_character(struct charfold *f, uint32_t cp, char out[CHARFOLD_MAX])
{
	size_t slot = cp % CHARFOLD_CACHE;
	size_t len;

	if (cp < 128) {
		out[0] = f->ascii[cp];
		return 1;
	}
	if (f->cache[slot].cp == cp) {
		memcpy(out, f->cache[slot].bytes, sizeof(f->cache[slot].bytes));
		return f->cache[slot].len;
	}
	len = look_up(f, cp, out);
	assert(len <= CHARFOLD_MAX);
	if (len <= sizeof(f->cache[slot].bytes)) {
		f->cache[slot].cp = cp;
		f->cache[slot].len = (unsigned char)len;
		memcpy(f->cache[slot].bytes, out, len);
	}
	return len;
}

size_t
charfold_step(struct charfold *f, const char *text, size_t len, char before,
    size_t *taken, char out[CHARFOLD_MAX])
{
	uint32_t cp;
	size_t out_len;

	*taken = utf8_next(text, len, &cp);
	out_len = fold_character(f, cp, out);
	if (out_len == 1 && charfold_is_blank(out[0]) &&
	    charfold_is_blank(before))
		return 0;
	return out_len;
}
