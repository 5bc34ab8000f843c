/*
 * set_apart.c - lists, quotes and a mail's head, as plain text marks them.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "mail_head.h"
#include "plain.h"

enum {
	LEVEL_MAX = 6,
	LEVEL_COLS = 2 /* deeper by so many columns is a level deeper */
};

static const struct line *
first_line(const struct plain *p, size_t i)
{
	return &p->lines.line[p->paras.para[i].line];
}

static size_t
mark_len(const struct plain *p, size_t i, bool *is_number)
{
	*is_number = false;
	return i < p->n ? list_mark_len(p->in->text, p->unit[i].text, is_number)
			: 0;
}

/* A mark that is nothing else; "-", "*", "+" and numbers can be. */
static bool
is_sure_mark(const struct plain *p, size_t i)
{
	return p->in->text[p->unit[i].text.start] & 0x80;
}

/* Is unit `i` of a list?  An unsure mark needs another beside it. */
static bool
is_in_list(const struct plain *p, size_t i, bool is_number)
{
	bool other;

	if (is_sure_mark(p, i))
		return true;
	if (i > 0 && mark_len(p, i - 1, &other) && other == is_number)
		return true;
	if (i > 0 && p->unit[i - 1].kind == BLOCK_LIST_ITEM)
		return true;
	return mark_len(p, i + 1, &other) && other == is_number;
}

/* One more than the item before, if this one is set in deeper. */
static int
list_level(const struct plain *p, size_t i)
{
	const struct unit *before = &p->unit[i] - 1;
	int indent = first_line(p, i)->indent, step;

	if (i == 0 || before->kind != BLOCK_LIST_ITEM)
		return 1;
	step = indent - (int)first_line(p, i - 1)->indent;
	if (step >= LEVEL_COLS)
		return before->level < LEVEL_MAX ? before->level + 1
						 : LEVEL_MAX;
	if (step > -LEVEL_COLS)
		return before->level;
	return before->level + step / LEVEL_COLS > 1
	    ? before->level + step / LEVEL_COLS
	    : 1;
}

/* A single line behind a '>' in a text that nobody wrapped or quoted is an
 * arrow: an entry of a list of links. */
static bool
is_arrow(const struct plain *p, size_t i)
{
	return !p->paras.is_wrapped && p->paras.para[i].line_n == 1 &&
	    first_line(p, i)->quote_n == 1 &&
	    (i == 0 || !first_line(p, i - 1)->quote_n) &&
	    (i + 1 == p->n || !first_line(p, i + 1)->quote_n);
}

/* The '>' before a quoted line are of its block. */
static void
take_quote_marks(struct plain *p, size_t i)
{
	struct unit *u = &p->unit[i];
	const char *text = p->in->text;
	size_t at = u->text.start, first = at;

	while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '>'))
		if (text[--at] == '>')
			first = at;
	u->mark_len = u->text.start - first;
}

static void
mark_one(struct plain *p, size_t i)
{
	bool is_number;
	size_t len = mark_len(p, i, &is_number);

	if (len && is_in_list(p, i, is_number)) {
		int level = list_level(p, i);

		plain_decide(p, i, BLOCK_LIST_ITEM, level);
		p->unit[i].mark_len = is_number ? 0 : len;
		p->unit[i].text.start += p->unit[i].mark_len;
	} else if (first_line(p, i)->quote_n) {
		take_quote_marks(p, i);
		if (is_arrow(p, i))
			plain_decide(p, i, BLOCK_LIST_ITEM, 1);
		else
			plain_decide(p, i, BLOCK_BLOCKQUOTE, 0);
	} else if (p->paras.para[i].is_set_in) {
		plain_decide(p, i, BLOCK_BLOCKQUOTE, 0);
	}
}

/* The name of a field is of the block that has its value. */
static void
mark_field(struct plain *p, size_t i)
{
	static const enum block_kind kind[] = {
	    [MAIL_NOTHING] = BLOCK_BOILERPLATE,
	    [MAIL_SUBJECT] = BLOCK_TITLE,
	    [MAIL_FROM] = BLOCK_BYLINE,
	    [MAIL_DATE] = BLOCK_DATE,
	    [MAIL_OTHER] = BLOCK_BOILERPLATE};
	struct unit *u = &p->unit[i];
	size_t name_len = 0;
	enum mail_field field = mail_field_of(p->in->text, u->text, &name_len);

	if (kind[field] == BLOCK_BOILERPLATE ||
	    u->text.start + name_len >= u->text.end) {
		plain_decide(p, i, BLOCK_BOILERPLATE, 0);
		return;
	}
	plain_decide(p, i, kind[field], 0);
	u->mark_len = name_len;
	u->text.start += name_len;
}

bool
plain_find_mail_head(struct plain *p)
{
	size_t line_n = mail_head_n(&p->lines, p->in->text);
	bool has_title = false;

	for (size_t i = 0; i < p->n && p->paras.para[i].line < line_n; i++) {
		mark_field(p, i);
		has_title |= p->unit[i].kind == BLOCK_TITLE;
	}
	return has_title;
}

void
plain_mark_set_apart(struct plain *p)
{
	for (size_t i = 0; i < p->n; i++)
		mark_one(p, i);
}
