/*
 * wrap.h - break one paragraph into screen lines.
 *
 * Floor 2, layout.  Knows no curses, no article, no colour.
 * *_len and offsets are bytes of UTF-8, *_cols are terminal columns,
 * ranges are half open: [start, end).
 */
#ifndef PULLQUOTE_WRAP_H
#define PULLQUOTE_WRAP_H

#include <stddef.h>

/* One screen line: a slice of the paragraph it came from. */
struct wrap_line {
	size_t start; /* offset of the first byte shown */
	size_t end;   /* offset just past the last visible byte */
	int cols;     /* columns taken, trailing blanks not counted */
};

/* The lines of a paragraph.  {0} is empty; one value serves many texts. */
struct wrap {
	struct wrap_line *line;
	size_t n;
	size_t cap;
	char *breaks; /* working memory, kept for the next text */
	size_t breaks_cap;
};

/*
 * Break `text` into lines at most `cols` columns wide, replacing what `w` held.
 *
 * text  valid UTF-8, `len` bytes, no NUL needed; borrowed, not kept
 * cols  limit in columns, >= 1
 *
 * Lines break where UAX #14 allows, and must where the text has a newline; a
 * word wider than `cols` is cut between grapheme clusters.  Blanks at a break
 * are dropped.  A line exceeds `cols` only if it is one cluster wider than the
 * limit.  Empty text gives no lines.
 * Cannot fail.  Time and memory are linear in `len`.
 *
 * Source: Unicode Standard Annex #14, through libunistring's unilbrk.h.
 */
void wrap_text(struct wrap *w, const char *text, size_t len, int cols);

/* Columns of the widest part of `text` that has no break in it; blanks at its
 * end are not counted.  Working memory as above; the lines stay. */
int wrap_widest_word(struct wrap *w, const char *text, size_t len);

/* Free the contents; `w` is empty and can be used again. */
void wrap_clear(struct wrap *w);

#endif
