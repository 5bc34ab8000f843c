/*
 * html_judge.c - which units of a page are the article.
 *
 * Floor 2, input.  Weights are tenths of a logit.
 */
#include "config.h"

#include "html_judge.h"

#include <stdlib.h>
#include <string.h>

#include "html_cues.h"
#include "pullquote/xalloc.h"

enum {
	PROSE_MIN = 60,    /* characters of a unit that is prose for sure */
	ARTICLE_MIN = 500, /* of an article with comments below it */
	ROOT_PERCENT = 60,
	/* A name on an element with so much of the prose says nothing. */
	CUE_PERCENT_MAX = 40,
	LINK_MAX = 16, /* characters of a link in a row of such */
	LINK_LIST = -30,
	HEADING_REACH = 3, /* units from a heading to what it is over */
	BIAS = 2
};

/* What is below a node, and what its place in the page is. */
struct place {
	uint32_t size, link_size, prose, unit_n;
	uint32_t own_cues;    /* of its own name */
	uint32_t cues;        /* of it and what is around it, up to the root */
	uint32_t branch;      /* off or below the root: its outermost element */
	uint32_t meet;        /* where the ways to it and to the root part */
	uint8_t link_percent; /* the highest around it, up to the root */
	bool has_title;       /* a heading of the first level is below it */
	bool is_comment;      /* it is what readers wrote, or stands in it */
};

struct judge {
	const struct html_dom *dom;
	const struct html_units *units;
	struct place *place;
	uint32_t root;
};

static uint32_t
percent(uint32_t part, uint32_t whole)
{
	return whole ? (uint32_t)((uint64_t)part * 100 / whole) : 0;
}

/* Is it prose beyond doubt, wherever it stands? */
static bool
is_prose(const struct judge *j, const struct html_unit *u)
{
	const uint32_t furniture =
	    IN_NAV | IN_FOOTER | IN_DIALOG | IN_HIDDEN | IN_BUTTON;

	return u->size >= PROSE_MIN && u->mark_n &&
	    percent(u->link_size, u->size) < 35 &&
	    !(j->dom->node[u->block].within & furniture);
}

/* What readers write below an article may be longer than it is; whatever has
 * the title in it is not theirs. */
static void
find_comments(struct judge *j)
{
	const struct html_node *node = j->dom->node;

	for (size_t i = j->dom->n; i-- > 1;) {
		struct place *p = &j->place[i];

		p->own_cues = html_cues(&node[i]);
		p->has_title |= node[i].tag == GUMBO_TAG_H1;
		j->place[node[i].parent].has_title |= p->has_title;
	}
	for (size_t i = 1; i < j->dom->n; i++) {
		struct place *p = &j->place[i];

		p->is_comment = j->place[node[i].parent].is_comment ||
		    ((p->own_cues & CUE_COMMENT) && !p->has_title);
	}
}

/* Is there an article beside the comments? */
static bool
is_commented(const struct judge *j)
{
	uint32_t prose = 0;

	for (size_t i = 0; i < j->units->n; i++) {
		const struct html_unit *u = &j->units->unit[i];

		if (is_prose(j, u) && !j->place[u->block].is_comment)
			prose += u->size;
	}
	return prose >= ARTICLE_MIN;
}

static void
sum_up(struct judge *j)
{
	const struct html_node *node = j->dom->node;
	bool skips_comments = is_commented(j);

	for (size_t i = 0; i < j->units->n; i++) {
		const struct html_unit *u = &j->units->unit[i];
		struct place *p = &j->place[u->block];

		p->size += u->size;
		p->link_size += u->link_size;
		p->unit_n++;
		if (is_prose(j, u) && !(skips_comments && p->is_comment))
			p->prose += u->size;
	}
	for (size_t i = j->dom->n; i-- > 1;) {
		struct place *p = &j->place[node[i].parent];

		p->size += j->place[i].size;
		p->link_size += j->place[i].link_size;
		p->unit_n += j->place[i].unit_n;
		p->prose += j->place[i].prose;
	}
}

/* A list or a quotation is a part of an article, never all of it. */
static bool
is_part(uint16_t tag)
{
	return tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL ||
	    tag == GUMBO_TAG_DL || tag == GUMBO_TAG_BLOCKQUOTE;
}

static uint32_t
find_root(const struct judge *j)
{
	const struct html_node *node = j->dom->node;
	uint32_t root = 0;

	for (;;) {
		uint32_t best = root, prose = 0;

		for (uint32_t i = root + 1; i < node[root].end;
		     i = node[i].end) {
			if (j->place[i].prose > prose &&
			    !is_part(node[i].tag)) {
				prose = j->place[i].prose;
				best = i;
			}
		}
		if (best == root ||
		    percent(prose, j->place[root].prose) < ROOT_PERCENT)
			return root;
		root = best;
	}
}

static bool
is_around_root(const struct judge *j, uint32_t i)
{
	return i <= j->root && j->root < j->dom->node[i].end;
}

/* Hand down from each node to those below it what the weights ask for. */
static void
find_places(struct judge *j)
{
	const struct html_node *node = j->dom->node;
	uint32_t root_prose = j->place[j->root].prose;

	for (uint32_t i = 0; i < j->dom->n; i++) {
		struct place *p = &j->place[i];
		const struct place *up = &j->place[node[i].parent];

		if (is_around_root(j, i)) {
			p->branch = p->meet = i;
			continue;
		}
		p->meet = up->meet;
		p->branch = is_around_root(j, node[i].parent) ? i : up->branch;
		p->cues = up->cues;
		if (node[i].tag != GUMBO_TAG_BLOCKQUOTE &&
		    percent(p->prose, root_prose) <= CUE_PERCENT_MAX)
			p->cues |= p->own_cues;
		p->link_percent = up->link_percent;
		if (p->unit_n > 1 &&
		    percent(p->link_size, p->size) > p->link_percent)
			p->link_percent =
			    (uint8_t)percent(p->link_size, p->size);
	}
}

/* The weight that goes with a value: row[k] for the first limit above it. */
static int
by_step(uint32_t value, const uint32_t *limit, const int *weight)
{
	while (*limit && value >= *limit) {
		limit++;
		weight++;
	}
	return *weight;
}

static int
weigh_cues(uint32_t cues)
{
	static const struct {
		uint32_t cue;
		int weight;
	} row[] = {{CUE_AUTHOR, -8}, {CUE_CARD, -2}, {CUE_COMMENT, -38},
	    {CUE_FOOT, -7}, {CUE_HEAD, -4}, {CUE_MEDIA, -8}, {CUE_NAV, -1},
	    {CUE_POPUP, -9}, {CUE_PROMO, -20}, {CUE_RELATED, -2},
	    {CUE_SHARE, -20}, {CUE_SIDE, -1}, {CUE_SIGNUP, -30},
	    {CUE_TESTIMONIAL, -7}};
	int weight = 0;

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++)
		if (cues & row[i].cue)
			weight += row[i].weight;
	return weight;
}

static int
weigh_within(uint32_t within)
{
	static const struct {
		uint32_t within;
		int weight;
	} row[] = {{IN_ASIDE, -1}, {IN_BUTTON, -1}, {IN_FOOTER, -2},
	    {IN_FORM, -7}, {IN_HEADER, -7}, {IN_HIDDEN, -3}, {IN_MAIN, 2},
	    {IN_NAV, -20}, {IN_HEADING, 2}};
	int weight = 0;

	for (size_t i = 0; i < sizeof(row) / sizeof(row[0]); i++)
		if (within & row[i].within)
			weight += row[i].weight;
	return weight;
}

static int
weigh_tag(uint16_t tag)
{
	switch (tag) {
	case GUMBO_TAG_P:
	case GUMBO_TAG_PRE:
	case GUMBO_TAG_H3:
		return 6;
	case GUMBO_TAG_H2:
		return 7;
	case GUMBO_TAG_LI:
		return 8;
	case GUMBO_TAG_H1:
		return -5;
	case GUMBO_TAG_H5:
		return -3;
	case GUMBO_TAG_H6:
		return 2;
	case GUMBO_TAG_DIV:
		return -1;
	default:
		return 0;
	}
}

/* What it is: how it ends, how much of it is links and punctuation. */
static int
weigh_text(const struct html_unit *u)
{
	uint32_t links = percent(u->link_size, u->size);
	int weight = 0;

	if (u->last == ':')
		weight += 2;
	else if (strchr(".!?\"", u->last) || u->last >= 0x80)
		weight += 1;
	else
		weight -= 7;
	if (percent(u->mark_n, u->word_n) >= 30)
		weight -= 10;
	if (!links)
		weight += 1;
	else if (links >= 90)
		weight -= 3;
	if (u->is_table)
		weight += 5;
	return weight;
}

static int
weigh_off_root(const struct judge *j, const struct html_unit *u)
{
	static const uint32_t limit[] = {50, 80, 95, 0};
	static const int share[] = {-9, -4, -8, -6};
	uint32_t meet = j->place[u->block].meet;
	int weight = u->first > j->root ? -15 : -1;

	return weight +
	    by_step(percent(j->place[j->root].prose, j->place[meet].prose),
		limit, share);
}

static int
weigh_in_root(const struct judge *j, const struct html_unit *u)
{
	static const uint32_t share_limit[] = {2, 10, 30, 0};
	static const int share[] = {-1, -1, 3, -4};
	static const uint32_t links_limit[] = {5, 20, 40, 70, 0};
	static const int branch_links[] = {6, 0, -2, 6, -6};
	static const int around_links[] = {4, 7, 0, -1, 0};
	const struct place *p = &j->place[u->block];
	const struct place *branch = &j->place[p->branch];
	int weight = 4;

	if (p->branch == u->block)
		weight += 8;
	else
		weight +=
		    by_step(percent(branch->prose, j->place[j->root].prose),
			share_limit, share);
	weight += by_step(percent(branch->link_size, branch->size), links_limit,
	    branch_links);
	return weight + by_step(p->link_percent, links_limit, around_links);
}

/* A row of short links in the article: to share it, to go elsewhere. */
static bool
is_link_list(const struct place *list)
{
	return list->unit_n > 1 && percent(list->link_size, list->size) >= 90 &&
	    list->size / list->unit_n < LINK_MAX;
}

/* The list it stands in, and the element around its own. */
static int
weigh_around(const struct judge *j, const struct html_unit *u)
{
	static const uint32_t list_limit[] = {5, 30, 70, 0};
	static const int list[] = {9, 5, 1, 5};
	static const uint32_t prose_limit[] = {1, 30, 60, 85, 0};
	static const int prose[] = {-3, 1, 3, -1, -1};
	const struct html_node *node = j->dom->node;
	uint32_t at = u->block, parent = node[u->block].parent;
	int weight =
	    by_step(percent(j->place[parent].prose, j->place[parent].size),
		prose_limit, prose);

	for (int up = 0; up < 4; up++, at = node[at].parent)
		if (node[at].tag == GUMBO_TAG_UL ||
		    node[at].tag == GUMBO_TAG_OL ||
		    node[at].tag == GUMBO_TAG_DL)
			return is_link_list(&j->place[at]) ? LINK_LIST
							   : weight +
				by_step(percent(j->place[at].link_size,
					    j->place[at].size),
				    list_limit, list);
	return weight;
}

static int
weigh_beside(const struct judge *j, size_t i)
{
	static const uint32_t limit[] = {10, 50, 90, 0};
	static const int before[] = {0, -3, 0, -2}, after[] = {0, -1, 1, -3};
	const struct html_unit *u = &j->units->unit[i];
	const struct html_node *node = j->dom->node;
	int weight = 0;

	if (i)
		weight += by_step(
		    percent(u[-1].link_size, u[-1].size), limit, before);
	if (i + 1 == j->units->n)
		return weight;
	weight += by_step(percent(u[1].link_size, u[1].size), limit, after);
	if (node[u[1].block].parent == node[u->block].parent)
		weight += 5;
	if (node[u[1].block].within & IN_HEADING)
		weight += 4;
	if (is_prose(j, &u[1]))
		weight += 5;
	return weight;
}

static bool
is_in_root(const struct judge *j, const struct html_unit *u)
{
	return u->first >= j->root && u->first < j->dom->node[j->root].end;
}

static int
weigh(const struct judge *j, size_t i)
{
	const struct html_unit *u = &j->units->unit[i];
	const struct html_node *block = &j->dom->node[u->block];

	return BIAS + weigh_text(u) + weigh_tag(block->tag) +
	    weigh_within(block->within) + weigh_cues(j->place[u->block].cues) +
	    (is_in_root(j, u) ? weigh_in_root(j, u) : weigh_off_root(j, u)) +
	    weigh_around(j, u) + weigh_beside(j, i);
}

/* Does its first text begin with a quotation mark? */
static bool
begins_with_mark(const struct judge *j, const struct html_unit *u)
{
	static const char *const mark[] = {"\"", "“", "„", "«", "「"};
	const struct html_node *node = j->dom->node;
	struct slice text = {0};

	for (uint32_t i = u->first; i < u->end && !text.len; i++)
		if (node[i].tag == HTML_TEXT)
			text = slice_trim(html_text(&node[i]));
	for (size_t i = 0; i < sizeof(mark) / sizeof(mark[0]); i++)
		if (text.len > strlen(mark[i]) &&
		    !memcmp(text.at, mark[i], strlen(mark[i])))
			return true;
	return false;
}

/* What somebody says in the article, however it is set off; readers and
 * customers are not in it. */
static bool
is_said(const struct judge *j, const struct html_unit *u)
{
	const uint32_t furniture = IN_NAV | IN_FOOTER | IN_FORM | IN_BUTTON |
	    IN_DIALOG | IN_HIDDEN | IN_HEADING | IN_ITEM;
	const uint32_t cues = CUE_COMMENT | CUE_SIGNUP | CUE_TESTIMONIAL |
	    CUE_RELATED | CUE_CARD | CUE_POPUP;

	return is_in_root(j, u) && u->mark_n > 1 &&
	    !(j->dom->node[u->block].within & furniture) &&
	    !(j->place[u->block].cues & cues) && !u->link_size &&
	    begins_with_mark(j, u);
}

/* Nothing around it speaks against it. */
static bool
is_harmless(const struct judge *j, const struct html_unit *u)
{
	const uint32_t furniture =
	    IN_NAV | IN_FOOTER | IN_FORM | IN_BUTTON | IN_DIALOG | IN_HIDDEN;
	const uint32_t cues = CUE_COMMENT | CUE_SIGNUP | CUE_PROMO | CUE_SHARE |
	    CUE_POPUP | CUE_NAV | CUE_RELATED | CUE_CARD;

	return !(j->dom->node[u->block].within & furniture) &&
	    !(j->place[u->block].cues & cues) &&
	    (percent(u->link_size, u->size) < 50 ||
		(j->dom->node[u->block].within & IN_HEADING));
}

static bool
is_beside(
    const struct judge *j, const struct html_unit *a, const struct html_unit *b)
{
	const struct html_node *node = j->dom->node;

	return a->block == b->block ||
	    (node[a->block].parent == node[b->block].parent &&
		node[a->block].tag == node[b->block].tag);
}

/*
 * Between kept units, what stands beside one of them as its like is a part of
 * the article too, be it ever so short ("No."); so is a block quote, and a
 * heading over what is kept.
 */
static bool
belongs(const struct judge *j, size_t i, size_t prev, size_t next)
{
	const struct html_unit *unit = j->units->unit, *u = &unit[i];
	uint32_t within = j->dom->node[u->block].within;

	if (!is_harmless(j, u))
		return false;
	return is_beside(j, u, &unit[prev]) || is_beside(j, u, &unit[next]) ||
	    (within & (IN_QUOTE | IN_PRE)) ||
	    ((within & IN_HEADING) && next <= i + HEADING_REACH);
}

static void
keep_short_ones(const struct judge *j, bool *kept)
{
	size_t n = j->units->n, prev = n, next = 0;

	for (size_t i = 0; i < n; i++) {
		if (kept[i]) {
			prev = i;
			continue;
		}
		if (next <= i)
			for (next = i + 1; next < n && !kept[next];)
				next++;
		if (prev < n && next < n && belongs(j, i, prev, next))
			kept[i] = true;
	}
}

/* A heading over nothing that is kept is over what is left out. */
static void
drop_last_headings(const struct judge *j, bool *kept)
{
	const struct html_unit *unit = j->units->unit;

	for (size_t i = j->units->n; i-- > 0;) {
		if (!kept[i])
			continue;
		if (!(j->dom->node[unit[i].block].within & IN_HEADING))
			return;
		kept[i] = false;
	}
}

/* On a page of a few words nothing weighs much: keep what nothing speaks
 * against. */
static void
keep_harmless(const struct judge *j, bool *kept)
{
	const struct html_unit *unit = j->units->unit;

	for (size_t i = 0; i < j->units->n; i++)
		if (kept[i])
			return;
	for (size_t i = 0; i < j->units->n; i++)
		kept[i] = unit[i].mark_n && is_harmless(j, &unit[i]) &&
		    !(j->dom->node[unit[i].block].within & IN_HEADING);
}

uint32_t
html_judge(bool *kept, const struct html_units *u, const struct html_dom *dom)
{
	struct judge j = {.dom = dom, .units = u};

	j.place = xcalloc(dom->n, sizeof(*j.place));
	find_comments(&j);
	sum_up(&j);
	j.root = find_root(&j);
	find_places(&j);
	for (size_t i = 0; i < u->n; i++)
		kept[i] = weigh(&j, i) > 0 || is_said(&j, &u->unit[i]);
	keep_short_ones(&j, kept);
	drop_last_headings(&j, kept);
	keep_harmless(&j, kept);
	free(j.place);
	return j.root;
}
