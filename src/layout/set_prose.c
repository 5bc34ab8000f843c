/*
 * set_prose.c - set what is wrapped: paragraphs, items, quotes, headings.
 *
 * Floor 2, layout.
 *
 * Text from right to left goes out in the order it is read in, at the right
 * of the column.  Terminals that know both directions turn it around, those
 * that do not show it as they show it everywhere; to turn it here as well
 * would spoil it on the first (see "BiDi in Terminal Emulators",
 * terminal-wg.pages.freedesktop.org/bidi).
 */
#include "config.h"

#include "set.h"

#include <unictype.h>

#include "pullquote/cluster.h"
#include "pullquote/utf8.h"

enum {
	INDENT_FROM = 20, /* on the screen; in a file marks say more */
	INDENT_FROM_TEXT = 10,
	LIST_STEP = 2, /* columns deeper for a list in a list */
	BULLET_COLS = 2,
	BAR_COLS = 2,
	BARS_MAX = 8,
	NUMBER_DIGITS = 3, /* "12. " and the like */
	LOOK_BACK = 32     /* blocks of one item */
};

bool
set_has_indents(const struct setting *s)
{
	return s->cols >=
	    (s->form == LAYOUT_TEXT ? INDENT_FROM_TEXT : INDENT_FROM);
}

/* ---- marks ---- */

/* "- ", "• ": the bytes of a bullet that the item has itself. */
static size_t
own_bullet(struct slice item)
{
	static const char *const bullets[] = {
	    "- ", "* ", "\u2022 ", "\u2013 ", "\u00b7 "};

	for (size_t i = 0; i < sizeof(bullets) / sizeof(bullets[0]); i++) {
		struct slice b = slice_of(bullets[i]);

		if (item.len > b.len &&
		    slice_eq((struct slice){item.at, b.len}, b))
			return b.len;
	}
	return 0;
}

/* "12. ", "3) " */
static size_t
own_number(struct slice item)
{
	size_t n = 0;

	while (n < item.len && n < NUMBER_DIGITS && item.at[n] >= '0' &&
	    item.at[n] <= '9')
		n++;
	if (n > 0 && n + 2 < item.len &&
	    (item.at[n] == '.' || item.at[n] == ')') && item.at[n + 1] == ' ')
		return n + 2;
	return 0;
}

/* "[x] ": the box of a task. */
static size_t
own_box(struct slice item)
{
	return item.len > 4 && item.at[0] == '[' && item.at[2] == ']' &&
		item.at[3] == ' ' &&
		(item.at[1] == ' ' || item.at[1] == 'x' || item.at[1] == 'X')
	    ? 4
	    : 0;
}

/* The bytes of the marks that the item itself begins with. */
static size_t
own_marks(struct slice item)
{
	size_t n = own_bullet(item);

	if (!n)
		n = own_number(item);
	return n + own_box((struct slice){item.at + n, item.len - n});
}

static int
item_indent(const struct article *a, const struct block *b)
{
	struct slice item = article_slice(a, b->text);
	size_t own = own_marks(item);
	int cols = own ? cluster_cols(item.at, own) : BULLET_COLS;

	for (int i = 1; i < b->level; i++)
		cols += LIST_STEP;
	return cols;
}

int
set_indent(const struct setting *s, size_t block)
{
	const struct block *b = s->article->block;
	int level = b[block].level, cols;
	size_t end = block > LOOK_BACK ? block - LOOK_BACK : 0;

	if (level < 1 || !set_has_indents(s))
		return 0;
	cols = level * LIST_STEP;
	for (size_t i = block; i-- > end;)
		if (b[i].kind == BLOCK_LIST_ITEM && b[i].level <= level) {
			cols = item_indent(s->article, &b[i]);
			break;
		}
	return cols < s->cols / 2 ? cols : s->cols / 2;
}

/* ---- direction ---- */

enum direction {
	DIRECTION_NONE,
	DIRECTION_LTR,
	DIRECTION_RTL
};

static enum direction
direction_of(uint32_t cp)
{
	switch (uc_bidi_category(cp)) {
	case UC_BIDI_L:
		return DIRECTION_LTR;
	case UC_BIDI_R:
	case UC_BIDI_AL:
		return DIRECTION_RTL;
	default:
		return DIRECTION_NONE;
	}
}

/* The first letter tells (UAX #9, P2); in an article from right to left, a
 * name in another script may come first, so there any letter does. */
bool
set_is_rtl(const struct article *a, size_t block)
{
	struct slice text = article_slice(a, a->block[block].text);
	enum direction d = DIRECTION_NONE;

	for (size_t at = 0; at < text.len && d != DIRECTION_RTL;) {
		uint32_t cp;
		enum direction next;

		at += utf8_next(text.at + at, text.len - at, &cp);
		next = direction_of(cp);
		if (next != DIRECTION_NONE)
			d = next;
		if (d == DIRECTION_LTR && !a->is_rtl)
			break;
	}
	return d == DIRECTION_RTL;
}

/* ---- lines ---- */

struct prose {
	struct galley *out;
	const struct setting *s;
	const struct block *block;
	struct range text; /* without its own marks */
	int indent;
	int bars; /* of a quote in quotes */
	bool is_rtl;
};

static void
indent_prose(struct prose *p, size_t block)
{
	const struct article *a = p->s->article;
	const struct block *b = p->block;

	if (!set_has_indents(p->s))
		return;
	if (b->kind == BLOCK_LIST_ITEM) {
		p->text.start += own_marks(article_slice(a, b->text));
		p->indent = item_indent(a, b);
	} else if (b->kind == BLOCK_BLOCKQUOTE) {
		p->bars = 1 + (b->level < BARS_MAX ? b->level : BARS_MAX - 1);
		p->indent = p->bars * BAR_COLS;
	} else if (b->kind == BLOCK_PARAGRAPH) {
		p->indent = set_indent(p->s, block);
	}
	if (p->indent > p->s->cols / 2)
		p->indent = p->s->cols / 2;
}

/* What the item itself begins with; from right to left, the blank at the end
 * of that stands before it. */
static void
put_own_mark(struct prose *p)
{
	struct range own = {p->block->text.start, p->text.start};
	struct slice mark = article_slice(p->s->article, own);
	int cols = cluster_cols(mark.at, mark.len);
	int col = p->indent - cols;

	if (p->is_rtl) {
		col = p->s->cols - p->indent + 1;
		own.end--;
		cols--;
	}
	galley_text(p->out, own, col, cols);
}

static void
put_item_mark(struct prose *p)
{
	if (p->text.start > p->block->text.start)
		put_own_mark(p);
	else if (p->s->form == LAYOUT_TEXT)
		galley_mark(p->out, "- ", p->indent - BULLET_COLS, BULLET_COLS);
	else if (p->is_rtl)
		galley_mark(
		    p->out, " \u2022", p->s->cols - p->indent, BULLET_COLS);
	else
		galley_mark(
		    p->out, "\u2022 ", p->indent - BULLET_COLS, BULLET_COLS);
}

static void
put_bars(struct prose *p)
{
	int cols = p->bars * BAR_COLS;

	if (p->s->form == LAYOUT_TEXT)
		galley_mark(p->out, "> ", 0, cols);
	else if (p->is_rtl)
		galley_mark(p->out, " \u2502", p->s->cols - cols, cols);
	else
		galley_mark(p->out, "\u2502 ", 0, cols);
}

static void
put_marks(struct prose *p, bool is_first)
{
	put_bars(p);
	if (is_first && p->block->kind == BLOCK_LIST_ITEM && p->indent)
		put_item_mark(p);
}

/* Pieces go from left to right. */
static void
put_line(struct prose *p, const struct wrap_line *line, bool is_first)
{
	struct range text = {
	    p->text.start + line->start, p->text.start + line->end};
	size_t at = is_first ? p->block->text.start : text.start;
	int col = p->indent;

	galley_line(p->out, at, at);
	if (p->is_rtl)
		col = p->s->cols - p->indent - line->cols;
	else
		put_marks(p, is_first);
	galley_text(p->out, text, col > 0 ? col : 0, line->cols);
	if (p->is_rtl)
		put_marks(p, is_first);
}

void
set_prose(struct galley *out, struct setting *s, size_t block)
{
	const struct block *b = &s->article->block[block];
	struct prose p = {.out = out, .s = s, .block = b, .text = b->text};
	struct slice text;

	indent_prose(&p, block);
	p.is_rtl = s->form == LAYOUT_SCREEN && set_is_rtl(s->article, block);
	text = article_slice(s->article, p.text);
	wrap_text(&s->wrap, text.at, text.len, s->cols - p.indent);
	for (size_t i = 0; i < s->wrap.n; i++)
		put_line(&p, &s->wrap.line[i], i == 0);
}

void
set_block(struct galley *out, struct setting *s, size_t block)
{
	const struct block *b = &s->article->block[block];

	galley_reset(out);
	if (b->kind == BLOCK_CODE)
		set_code(out, s, block);
	else if (b->kind == BLOCK_TABLE)
		set_table(out, s, block);
	else
		set_prose(out, s, block);
	if (!out->n)
		galley_line(out, b->text.start, b->text.start);
}
