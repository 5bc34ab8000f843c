/*
 * reflow.c - lines become paragraphs.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "reflow.h"

#include <stdlib.h>
#include <string.h>

#include "mail_head.h"
#include "pullquote/xalloc.h"

enum {
	WIDTH_MIN = 25, /* columns: narrower than any wrapped text */
	WIDTH_MAX = 250,
	WIDTH_SLACK = 4, /* what a hand leaves empty that breaks lines itself */
	HAND_SLACK = 8,  /* the same, at most */
	DEPTH_N = 4,     /* depths of quoting that are told apart */
	INDENT_MAX = 64,
	INDENT_STEP = 2 /* less than that is no indent */
};

/* What the line ends of one depth of quoting say of their width. */
struct poll {
	int step[WIDTH_MAX +
	    2];        /* change of votes from one width to the next */
	size_t pair_n; /* line ends asked */
	size_t vote_n; /* those that could be wrapped ones */
	size_t flow_n; /* those in the middle of a sentence */
};

struct reflow {
	const struct line *line;
	size_t n;
	const char *text;
	size_t head_n;         /* lines of a mail's head */
	size_t width[DEPTH_N]; /* 0: not wrapped */
};

static size_t
depth_of(const struct line *line)
{
	return line->quote_n < DEPTH_N ? line->quote_n : DEPTH_N - 1;
}

/* Columns of the first word; of the first character where a line may break
 * after any. */
static size_t
first_word_cols(const char *text, struct range r)
{
	size_t end = r.start;

	if ((unsigned char)text[r.start] >= 0xE3)
		return 2;
	while (end < r.end && text[end] != ' ' && text[end] != '\t')
		end++;
	return text_cols(text, (struct range){r.start, end});
}

/* Columns of line `i` if the next line's first word stood on it too. */
static size_t
cols_with_next(const struct reflow *f, size_t i)
{
	return f->line[i].cols + 1 +
	    first_word_cols(f->text, f->line[i + 1].text);
}

/* Is there a line after `i` that no blank line or quote mark parts from it? */
static bool
has_neighbour(const struct reflow *f, size_t i)
{
	return i + 1 < f->n && !f->line[i + 1].after_blank &&
	    f->line[i + 1].quote_n == f->line[i].quote_n;
}

/* Does a sentence go on from line `i` to the next? */
static bool
flows_on(const struct reflow *f, size_t i)
{
	return !ends_sentence(f->text, f->line[i].text) &&
	    starts_small(f->text, f->line[i + 1].text);
}

static void
ask(struct poll *p, const struct reflow *f, size_t i)
{
	size_t from = f->line[i].cols, to;

	if (from < WIDTH_MIN)
		return; /* it says nothing of a width */
	p->pair_n++;
	if (from > WIDTH_MAX)
		return;
	to = cols_with_next(f, i) + WIDTH_SLACK;
	p->step[from]++;
	p->step[to <= WIDTH_MAX ? to : WIDTH_MAX + 1]--;
	p->vote_n++;
	p->flow_n += flows_on(f, i);
}

/*
 * The width that most line ends agree on, or 0.  At half of them sentences
 * must go on, for lists and verse have lines of one length too.
 */
static size_t
elected_width(const struct poll *p)
{
	size_t width = 0;
	int votes = 0, most = 0;

	for (size_t w = WIDTH_MIN; w <= WIDTH_MAX; w++) {
		votes += p->step[w];
		if (votes > most) {
			most = votes;
			width = w;
		}
	}
	if ((size_t)most * 2 < p->pair_n || p->flow_n * 5 < p->vote_n * 2)
		return 0;
	return width;
}

static void
find_widths(struct reflow *f)
{
	struct poll poll[DEPTH_N] = {{.pair_n = 0}};

	for (size_t i = f->head_n; i + 1 < f->n; i++)
		if (has_neighbour(f, i))
			ask(&poll[depth_of(&f->line[i])], f, i);
	for (size_t depth = 0; depth < DEPTH_N; depth++)
		if (poll[depth].pair_n)
			f->width[depth] = elected_width(&poll[depth]);
}

/* Nothing but the signs that rules are drawn with? */
static bool
is_rule(const char *at, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (!strchr("-=+*_~#. ", at[i]))
			return false;
	return true;
}

/* Parts of a table: columns, also with a line of dots between them, or a rule.
 */
static bool
is_table(const struct reflow *f, size_t i)
{
	struct range r = f->line[i].text;
	size_t len = r.end - r.start;
	const char *at = f->text + r.start;

	return at[0] == '|' || memmem(at, len, "   ", 3) ||
	    memmem(at, len, ".....", 5) || is_rule(at, len);
}

static bool
is_list_item(const struct reflow *f, size_t i)
{
	bool is_number;

	return list_mark_len(f->text, f->line[i].text, &is_number) > 0;
}

/* Could a list item begin after line `i` of the paragraph from line `first`?
 * A number or a dash may also just have come to stand at a line's head. */
static bool
may_end_item(const struct reflow *f, size_t first, size_t i, bool is_full)
{
	struct range r = f->line[i].text;
	char last = f->text[r.end - 1];

	return !is_full || last == ':' || last == ';' || last == ',' ||
	    ends_sentence(f->text, r) || is_list_item(f, first);
}

/* Do the indents of line `i` and the next belong to one paragraph? */
static bool
indents_agree(const struct reflow *f, size_t first, size_t i)
{
	size_t here = f->line[i].indent, next = f->line[i + 1].indent;

	if (next + INDENT_STEP <= here)
		return i == first; /* its first line was indented */
	if (here + INDENT_STEP > next)
		return true;
	/* Deeper: it hangs from a first line, or a paragraph begins with it. */
	if (i != first)
		return false;
	if (is_list_item(f, i) || !has_neighbour(f, i + 1))
		return true;
	return (size_t)f->line[i + 2].indent + INDENT_STEP > next;
}

/* A line broken by hand: shorter than the others, but its sentence goes on, and
 * it is no verse or code, which indents.  Of one that is hardly shorter it may
 * go on with a name or a number. */
static bool
is_broken_by_hand(const struct reflow *f, size_t first, size_t i, size_t width)
{
	size_t here = f->line[i].indent, next = f->line[i + 1].indent;

	if (next >= here + INDENT_STEP ||
	    (i != first && here >= next + INDENT_STEP))
		return false;
	if (cols_with_next(f, i) + HAND_SLACK > width)
		return !ends_sentence(f->text, f->line[i].text);
	return f->line[i].cols * 2 >= width && flows_on(f, i);
}

/* A list item goes on in lines that are set in as its text is. */
static bool
hangs(const struct reflow *f, size_t first, size_t i)
{
	return is_list_item(f, first) && !is_list_item(f, i + 1) &&
	    !is_table(f, i + 1) &&
	    f->line[i + 1].indent >= f->line[first].indent + INDENT_STEP &&
	    (i == first || f->line[i + 1].indent == f->line[i].indent);
}

/* Does the paragraph from line `first` go on from line `i` to the next? */
static bool
goes_on(const struct reflow *f, size_t first, size_t i)
{
	size_t width = f->width[depth_of(&f->line[i])];
	bool is_full;

	if (i < f->head_n)
		return i + 1 < f->head_n && f->line[i + 1].indent > 0;
	if (!has_neighbour(f, i))
		return false;
	if (hangs(f, first, i))
		return true;
	if (!width)
		return false;
	is_full = cols_with_next(f, i) > width;
	if (!is_full && !is_broken_by_hand(f, first, i, width))
		return false;
	/* Line `i` was looked at when it was the next one. */
	if (is_table(f, i + 1) || (i == first && is_table(f, i)))
		return false;
	if (is_list_item(f, i + 1) && may_end_item(f, first, i, is_full))
		return false;
	return indents_agree(f, first, i);
}

static struct para *
add_para(struct paras *p, const struct reflow *f, size_t first, size_t n)
{
	p->para = xgrow(p->para, p->n, &p->cap, sizeof(*p->para));
	p->para[p->n] = (struct para){
	    .line = first,
	    .line_n = n,
	    .after_blank = f->line[first].after_blank ||
		(first && f->line[first].quote_n != f->line[first - 1].quote_n),
	};
	return &p->para[p->n++];
}

/*
 * In wrapped text, lines that are not joined and have no blank line between
 * them are verse, an address, code: one paragraph that keeps its breaks.  Not
 * before any text was joined: a title and a date stand there.
 */
static bool
merges(const struct paras *p, const struct reflow *f, size_t first, size_t n)
{
	const struct para *last = &p->para[p->n - 1];

	return p->is_wrapped && n == 1 && first >= f->head_n &&
	    !f->line[first].after_blank &&
	    (last->keeps_breaks || last->line_n == 1) &&
	    f->line[last->line].quote_n == f->line[first].quote_n &&
	    !is_list_item(f, first) && !is_list_item(f, last->line);
}

static void
find_paras(struct paras *p, const struct reflow *f)
{
	for (size_t first = 0, end; first < f->n; first = end) {
		end = first + 1;
		while (goes_on(f, first, end - 1))
			end++;
		if (p->n && merges(p, f, first, end - first)) {
			p->para[p->n - 1].line_n++;
			p->para[p->n - 1].keeps_breaks = true;
			continue;
		}
		add_para(p, f, first, end - first);
		p->is_wrapped |= end - first > 1 && first >= f->head_n;
	}
}

static size_t
least_indent(const struct para *para, const struct reflow *f)
{
	size_t least = INDENT_MAX - 1;

	for (size_t i = para->line; i < para->line + para->line_n; i++)
		if (f->line[i].indent < least)
			least = f->line[i].indent;
	return least;
}

/* What is indented deeper than most of the wrapped text is set in. */
static void
find_set_in(struct paras *p, const struct reflow *f)
{
	size_t line_n[INDENT_MAX] = {0}, base = 0;

	for (size_t i = 0; i < p->n; i++)
		if (p->para[i].line_n > 1 && !p->para[i].keeps_breaks)
			line_n[least_indent(&p->para[i], f)] +=
			    p->para[i].line_n;
	for (size_t i = 1; i < INDENT_MAX; i++)
		if (line_n[i] > line_n[base])
			base = i;
	for (size_t i = 0; i < p->n; i++)
		p->para[i].is_set_in = p->para[i].line_n > 1 &&
		    !p->para[i].keeps_breaks &&
		    least_indent(&p->para[i], f) >= base + INDENT_STEP;
}

void
reflow(struct paras *p, const struct text_lines *l, const char *text)
{
	struct reflow f = {.line = l->line, .n = l->n, .text = text};

	f.head_n = mail_head_n(l, text);
	find_widths(&f);
	find_paras(p, &f);
	if (p->is_wrapped)
		find_set_in(p, &f);
}

void
paras_clear(struct paras *p)
{
	free(p->para);
	*p = (struct paras){0};
}
