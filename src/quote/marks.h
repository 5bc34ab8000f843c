/*
 * marks.h - which words stand between quotation marks.
 *
 * Floor 2, quote.  Knows no names and no verbs: only marks, the characters
 * beside them, and where a paragraph ends.  All ranges are bytes of
 * article.text, [start, end).
 *
 * Read as marks, in pairs of one family:
 *
 *   double   “ ” " „ ‟ ``…''  ''…''  ‘‘…’’ in any mixture and direction
 *   single   ‘ ’ ' ‚ ‛ `…', where they are no apostrophes
 *   angle    « » in both directions, with or without blanks inside; ‹ ›
 *   corner   「 」 『 』
 *
 * Apostrophes (don't, ’tis, rock ’n’ roll, the ’90s, the students' union) and
 * feet, inches and minutes (6'2", a 12" pipe) are no marks.
 */
#ifndef PULLQUOTE_QUOTE_MARKS_H
#define PULLQUOTE_QUOTE_MARKS_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/article.h"

enum mark_family {
	MARK_DOUBLE,
	MARK_SINGLE,
	MARK_ANGLE,
	MARK_ANGLE_SINGLE,
	MARK_CORNER,
	MARK_CORNER_WHITE,
	MARK_TURN,  /* no marks: somebody's turn in a transcript */
	MARK_APART, /* no marks: set apart from the text */
	MARK_FAMILY_N
};

/* One pair of marks and what it holds. */
struct mark_span {
	struct range text;  /* marks included */
	struct range inner; /* without marks and the blanks beside them */
	size_t block;
	int depth; /* how many spans it stands in; 0: outermost */
	enum mark_family family;
	bool is_unclosed;  /* no closing mark: ends where the paragraph, or the
			      next quotation in it, makes it end */
	bool is_continued; /* goes on with the quotation that the paragraph
			      before left open */
};

struct mark; /* one mark in the text: mark_scan.h */

/* The spans so far.  {0} is empty; the rest is the module's own. */
struct marks {
	struct mark_span *span; /* in order of text.start */
	size_t n, cap;

	struct mark *mark; /* those of the block at hand */
	size_t mark_n, mark_cap;
	bool is_open;               /* the last body block left one open, ... */
	enum mark_family open_with; /* ... of this family */
};

/*
 * Add the spans of block `block` of `a` to `m`.
 *
 * Blocks must come in order.  A block that is no body (block_is_body) and no
 * title adds nothing; title and heading end a quotation left open.
 *
 * Spans are nested or disjoint, stand inside their block, begin and end
 * between characters, and hold at least one character that is no mark and no
 * blank.  A mark left open ends with its paragraph, so a stray one never
 * takes more.  Linear in the block; text without marks is passed eight bytes
 * at a time.
 */
void marks_find_block(struct marks *m, const struct article *a, size_t block);

/*
 * Add what needs no marks: one span from byte `start` of the block to its end,
 * of a family that says why.  Replaces marks_find_block() for that block.
 */
void marks_add_whole(struct marks *m, const struct article *a, size_t block,
    size_t start, enum mark_family family);

/*
 * The last byte of what the marks round `inner`, which is not empty, hold;
 * marks that close a quotation inside are not counted: "She told me, ‘Go.’"
 */
char marks_last_byte(const char *text, struct range inner);

/* Free everything; `m` is empty and can be used again. */
void marks_clear(struct marks *m);

#endif
