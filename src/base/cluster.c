/*
 * cluster.c - what a reader takes for one character, and how wide it is.
 *
 * Floor 0, base.  The rules of UAX #29 are written out here, since
 * u8_grapheme_next of libunistring 1.0 splits emoji families and flags.
 */
#include "config.h"

#include "pullquote/cluster.h"

#include <limits.h>
#include <stdbool.h>
#include <stdint.h>

#include <unigbrk.h>
#include <uniwidth.h>

#include "pullquote/utf8.h"

enum {
	VARIATION_EMOJI = 0xFE0F
};

/* Where all pictographs are, with some symbols between them that never stand
 * beside a joiner. */
static bool
is_pictograph(uint32_t cp)
{
	return (cp >= 0x1F000 && cp < 0x1FB00) ||
	    (cp >= 0x2190 && cp < 0x2C00) || cp == 0x00A9 || cp == 0x00AE ||
	    cp == 0x203C || cp == 0x2049 || cp == 0x2122 || cp == 0x2139 ||
	    cp == 0x3030 || cp == 0x303D || cp == 0x3297 || cp == 0x3299;
}

static bool
is_control(int class)
{
	return class == GBP_CONTROL || class == GBP_CR || class == GBP_LF;
}

/* Rules GB6 to GB8: the parts of a Hangul syllable. */
static bool
joins_hangul(int before, int after)
{
	switch (before) {
	case GBP_L:
		return after == GBP_L || after == GBP_V || after == GBP_LV ||
		    after == GBP_LVT;
	case GBP_LV:
	case GBP_V:
		return after == GBP_V || after == GBP_T;
	case GBP_LVT:
	case GBP_T:
		return after == GBP_T;
	default:
		return false;
	}
}

/* A cluster being read. */
struct cluster {
	int class;   /* of its last character */
	int flags_n; /* regional indicators so far */
	bool is_picture;
	int cols; /* sum over its characters */
	bool is_emoji;
	bool has_mark; /* a combining character */
};

/* Rules GB3 to GB13: does `cp` still belong to the cluster? */
static bool
joins(const struct cluster *c, uint32_t cp, int class)
{
	if (is_control(c->class) || is_control(class))
		return c->class == GBP_CR && class == GBP_LF;
	if (class == GBP_EXTEND || class == GBP_ZWJ || class == GBP_SPACINGMARK)
		return true;
	if (c->class == GBP_PREPEND)
		return true;
	if (c->class == GBP_ZWJ)
		return c->is_picture && is_pictograph(cp);
	if (c->class == GBP_RI && class == GBP_RI)
		return c->flags_n == 1;
	return joins_hangul(c->class, class);
}

static void
take(struct cluster *c, uint32_t cp, int class)
{
	int cols = uc_width(cp, "UTF-8");

	c->class = class;
	if (cols > 0)
		c->cols += cols;
	c->has_mark |= class == GBP_EXTEND;
	if (class == GBP_RI)
		c->is_emoji = ++c->flags_n == 2;
	else if (is_pictograph(cp))
		c->is_picture = true;
	c->is_emoji |= cp == VARIATION_EMOJI && c->cols > 0;
	c->is_emoji |= c->is_picture && c->cols > 2;
}

static int
columns(const struct cluster *c)
{
	if (c->is_emoji)
		return 2;
	/* An accent with nothing below it is painted on a blank. */
	if (c->cols == 0 && c->has_mark)
		return 1;
	return c->cols;
}

static bool
is_ascii(char c)
{
	return (unsigned char)c < 0x80;
}

static int
ascii_cols(char c)
{
	return c == '\t' || ((unsigned char)c >= 0x20 && c != 0x7F);
}

size_t
cluster_next(const char *text, size_t len, int *cols)
{
	struct cluster c = {0};
	uint32_t cp;
	size_t at;

	if (is_ascii(text[0]) && (len == 1 || is_ascii(text[1])) &&
	    text[0] != '\r') {
		*cols = ascii_cols(text[0]);
		return 1;
	}
	at = utf8_next(text, len, &cp);
	take(&c, cp, uc_graphemeclusterbreak_property(cp));
	if (cp == '\t')
		c.cols = 1;
	while (at < len) {
		size_t n = utf8_next(text + at, len - at, &cp);
		int class = uc_graphemeclusterbreak_property(cp);

		if (!joins(&c, cp, class))
			break;
		take(&c, cp, class);
		at += n;
	}
	*cols = columns(&c);
	return at;
}

size_t
cluster_before(const char *text, size_t len, size_t at)
{
	size_t start = 0, next = 0;
	int cols;

	while (next < at) {
		start = next;
		next += cluster_next(text + next, len - next, &cols);
	}
	return start;
}

int
cluster_cols(const char *text, size_t len)
{
	int used;

	cluster_fit(text, len, INT_MAX, &used);
	return used;
}

size_t
cluster_fit(const char *text, size_t len, int cols, int *used)
{
	size_t at = 0;
	int sum = 0;

	while (at < len) {
		int more;
		size_t n = cluster_next(text + at, len - at, &more);

		if (more > cols - sum)
			break;
		sum += more;
		at += n;
	}
	if (used)
		*used = sum;
	return at;
}
