/*
 * folded.c - a folded text and the way back to the text it was made of.
 *
 * Floor 2, search.  A map of every character would be larger than the text, so
 * a place is kept for every STRIDE bytes and the way from there is folded
 * anew.
 *
 * Source: bounds of clusters are those of Unicode Standard Annex #29 as far as
 * two neighbours tell them, through libunistring's unigbrk.h.
 */
#include "config.h"

#include "folded.h"

#include <stdlib.h>

#include <unictype.h>
#include <unigbrk.h>

#include "pullquote/utf8.h"
#include "pullquote/xalloc.h"

enum {
	STRIDE = 64
};

/* Note the places in out[start, end), to which the text at `text` folds or
 * will: `start` is where that begins. */
static void
note_place(struct folded *f, size_t text, size_t start, size_t end)
{
	while (f->place_n * STRIDE < end) {
		f->place = xgrow(
		    f->place, f->place_n, &f->place_cap, sizeof(*f->place));
		f->place[f->place_n++] = (struct folded_place){text, start};
	}
}

/*
 * Fold ASCII from byte `at` on, up to the next place to note; returns where it
 * ends.  No branch asks for blanks: they come too often to be guessed.
 */
static size_t
fold_ascii(struct folded *f, size_t at)
{
	const char *text = f->text.at;
	char *out = f->out.at;
	size_t n = f->out.len, stop = (n / STRIDE + 1) * STRIDE;
	bool was_blank = n && charfold_is_blank(out[n - 1]);

	note_place(f, at, n, n + 1);
	for (; at < f->text.len && n < stop; at++) {
		unsigned char c = (unsigned char)text[at];
		bool is_blank;

		if (c >= 128)
			break;
		out[n] = f->fold.ascii[c];
		is_blank = charfold_is_blank(out[n]);
		n += !(is_blank & was_blank);
		was_blank = is_blank;
	}
	f->out.len = n;
	return at;
}

/* Fold one character at byte `at`; returns where it ends. */
static size_t
fold_other(struct folded *f, size_t at)
{
	char bytes[CHARFOLD_MAX];
	size_t start = f->out.len, taken;
	char before = start ? f->out.at[start - 1] : 0;
	size_t len = charfold_step(
	    &f->fold, f->text.at + at, f->text.len - at, before, &taken, bytes);

	/* What is left may all be ASCII, which needs a byte for a byte. */
	str_reserve(&f->out, len + f->text.len - at);
	str_add(&f->out, bytes, len);
	note_place(f, at, start, start + len);
	return at + taken;
}

struct folded *
folded_new(struct slice text, unsigned keep)
{
	struct folded *f = xcalloc(1, sizeof(*f));
	size_t at = 0;

	f->text = text;
	charfold_init(&f->fold, keep);
	str_reserve(&f->out, text.len);
	while (at < text.len)
		at = (unsigned char)text.at[at] < 128 ? fold_ascii(f, at)
						      : fold_other(f, at);
	str_cut(&f->out, f->out.len);
	return f;
}

/*
 * Skip characters that fold to one byte, as most do, but not beyond byte
 * `target`.  A blank that folds to nothing is told by what follows it in the
 * folded text, which is no blank.
 */
static void
skip_single(const struct folded *f, struct folded_place *at, size_t target)
{
	const char *text = f->text.at + at->text, *out = f->out.at + at->out;
	size_t n = 0, max = target - at->out;

	while (n < max && (unsigned char)text[n] < 128 &&
	    f->fold.ascii[(unsigned char)text[n]] == out[n])
		n++;
	at->text += n;
	at->out += n;
}

/*
 * The character whose folding covers byte `target` of the folded text.
 * Stores where it ends.
 */
static struct folded_place
find(struct folded *f, size_t target, struct folded_place *end)
{
	struct folded_place at = f->place[target / STRIDE];
	char bytes[CHARFOLD_MAX];

	if (f->last.out <= target && f->last.out > at.out)
		at = f->last;
	for (;;) {
		size_t taken, len;
		char before;

		skip_single(f, &at, target);
		before = at.out ? f->out.at[at.out - 1] : 0;
		len = charfold_step(&f->fold, f->text.at + at.text,
		    f->text.len - at.text, before, &taken, bytes);

		*end = (struct folded_place){at.text + taken, at.out + len};
		if (end->out > target)
			break;
		at = *end;
	}
	f->last = at;
	return at;
}

/* Does a picture, with nothing but marks on it, end at `at`? */
static bool
ends_picture(struct slice text, size_t at)
{
	uint32_t cp = 0;

	while (at > 0) {
		at -= utf8_prev(text.at, at, &cp);
		if (uc_graphemeclusterbreak_property(cp) != GBP_EXTEND)
			break;
	}
	return uc_is_property_extended_pictographic(cp);
}

/* Is `at` no place inside a grapheme cluster? */
static bool
is_bound(struct slice text, size_t at)
{
	uint32_t before, after;
	size_t start;

	if (at == 0 || at >= text.len)
		return true;
	if ((unsigned char)text.at[at] < 128)
		return true;
	start = at - utf8_prev(text.at, at, &before);
	utf8_next(text.at + at, text.len - at, &after);
	/* A joiner makes one picture of two; two neighbours do not tell. */
	if (before == 0x200D && uc_is_property_extended_pictographic(after))
		return !ends_picture(text, start);
	return uc_is_grapheme_break(before, after);
}

/* Past the marks on the character before `at`, as far as they fold to
 * nothing. */
static size_t
skip_unseen(struct folded *f, size_t at)
{
	char bytes[CHARFOLD_MAX];

	while (!is_bound(f->text, at)) {
		size_t taken;

		if (charfold_step(&f->fold, f->text.at + at, f->text.len - at,
			0, &taken, bytes))
			break;
		at += taken;
	}
	return at;
}

bool
folded_range(struct folded *f, struct range out, struct range *text)
{
	struct folded_place start, end;
	size_t text_end;

	start = find(f, out.start, &end);
	if (start.out != out.start || !is_bound(f->text, start.text))
		return false;
	find(f, out.end - 1, &end);
	if (end.out != out.end)
		return false;
	text_end = skip_unseen(f, end.text);
	if (!is_bound(f->text, text_end))
		return false;
	*text = (struct range){start.text, text_end};
	return true;
}

struct range
folded_widen(struct slice text, struct range r)
{
	uint32_t cp;

	while (!is_bound(text, r.start))
		r.start -= utf8_prev(text.at, r.start, &cp);
	while (!is_bound(text, r.end))
		r.end += utf8_next(text.at + r.end, text.len - r.end, &cp);
	return r;
}

struct range
folded_range_around(struct folded *f, struct range out)
{
	struct folded_place start, end;

	start = find(f, out.start, &end);
	find(f, out.end - 1, &end);
	return folded_widen(f->text, (struct range){start.text, end.text});
}

void
folded_free(struct folded *f)
{
	if (!f)
		return;
	str_clear(&f->out);
	free(f->place);
	free(f);
}
