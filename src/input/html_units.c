/*
 * html_units.c - a page as a row of units.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_units.h"

#include <stdlib.h>
#include <string.h>

#include "pullquote/utf8.h"
#include "pullquote/xalloc.h"

struct cutter {
	struct html_units *units;
	const struct html_dom *dom;
	struct html_unit open; /* being made; open.end is 0 if none is */
	int break_n;           /* <br>s since the last text */
	bool in_word;
};

static void
flush(struct cutter *c)
{
	struct html_units *u = c->units;

	if (c->open.end && (c->open.size || c->open.is_image)) {
		u->unit = xgrow(u->unit, u->n, &u->cap, sizeof(*u->unit));
		u->unit[u->n++] = c->open;
	}
	c->open = (struct html_unit){0};
	c->break_n = 0;
	c->in_word = false;
}

/* What one character past ASCII weighs; 0: it is blank. */
static unsigned
weigh(uint32_t cp)
{
	if (cp == 0xA0 || (cp >= 0x2000 && cp <= 0x200F) || cp == 0x3000 ||
	    cp == 0xAD || cp == 0xFEFF)
		return 0;
	return (cp >= 0x2E80 && cp < 0xA000) || (cp >= 0xAC00 && cp < 0xD7B0)
	    ? 3
	    : 1;
}

uint32_t
html_units_size(struct slice text)
{
	uint32_t size = 0, cp;

	for (size_t at = 0; at < text.len;) {
		at += utf8_next(text.at + at, text.len - at, &cp);
		size += cp < 0x80 ? cp > ' ' : weigh(cp);
	}
	return size;
}

static bool
is_mark(uint32_t cp)
{
	return cp == ',' || cp == '.' || cp == '"' || cp == ';' || cp == '?' ||
	    cp == '!' || cp == 0x060C || (cp >= 0x2018 && cp <= 0x201E) ||
	    cp == 0x3001 || cp == 0x3002 || cp == 0xFF0C || cp == 0xFF01 ||
	    cp == 0x0964;
}

/* Count one character into the open unit. */
static unsigned
count(struct cutter *c, uint32_t cp)
{
	unsigned weight;

	if (cp < 0x80)
		weight = cp > ' ';
	else
		weight = weigh(cp);
	if (!weight) {
		c->in_word = false;
		return 0;
	}
	if (!c->in_word || weight > 1)
		c->open.word_n++;
	c->in_word = true;
	c->open.size += weight;
	c->open.mark_n += is_mark(cp);
	return weight;
}

static void
count_text(struct cutter *c, struct slice text, bool is_link)
{
	uint32_t before = c->open.size, cp;

	for (size_t at = 0; at < text.len;) {
		unsigned char b = (unsigned char)text.at[at];
		size_t len = 1;

		cp = b;
		if (b >= 0x80)
			len = utf8_next(text.at + at, text.len - at, &cp);
		if (count(c, cp))
			c->open.last = (uint8_t)text.at[at + len - 1];
		at += len;
	}
	if (is_link)
		c->open.link_size += c->open.size - before;
}

static bool
is_all_blank(struct slice text)
{
	for (size_t at = 0; at < text.len;) {
		uint32_t cp;

		at += utf8_next(text.at + at, text.len - at, &cp);
		if (cp < 0x80 ? cp > ' ' : weigh(cp) > 0)
			return false;
	}
	return true;
}

static void
open_unit(struct cutter *c, uint32_t i)
{
	if (!c->open.end) {
		c->open.first = i;
		c->open.block = c->dom->node[i].block;
	}
	c->open.end = i + 1;
}

static void
add_text(struct cutter *c, uint32_t i)
{
	const struct html_node *node = &c->dom->node[i];
	struct slice text = html_text(node);

	if (is_all_blank(text)) {
		c->in_word = false;
		return;
	}
	if (c->break_n > 1 || (c->open.is_image && !c->open.is_table))
		flush(c);
	c->break_n = 0;
	open_unit(c, i);
	count_text(c, text, node->within & IN_LINK);
}

/* Alone or between texts, a picture with words is a unit of its own. */
static void
add_image(struct cutter *c, uint32_t i)
{
	if (c->open.end || is_all_blank(html_attr(&c->dom->node[i], "alt")))
		return;
	open_unit(c, i);
	c->open.is_image = true;
	flush(c);
}

static bool
is_cell(uint16_t tag)
{
	return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
}

/*
 * A table of data has rows of several short cells without blocks of their own
 * worth the name; other tables lay out a page, and their cells are blocks.
 */
static bool
is_data_table(const struct html_dom *dom, uint32_t table)
{
	const struct html_node *node = dom->node;
	size_t row_n = 0, cell_n = 0, block_n = 0;
	struct slice role = html_attr(&node[table], "role");

	if (slice_eq(role, slice_of("presentation")))
		return false;
	for (uint32_t i = table + 1; i < node[table].end; i++) {
		if (node[i].tag == GUMBO_TAG_TABLE ||
		    html_heading_level(node[i].tag))
			return false;
		row_n += node[i].tag == GUMBO_TAG_TR;
		cell_n += is_cell(node[i].tag);
		block_n +=
		    node[i].tag == GUMBO_TAG_P || node[i].tag == GUMBO_TAG_DIV;
	}
	return row_n > 1 && cell_n >= 2 * row_n && block_n <= cell_n;
}

/* A table is one unit, cells and all.  Returns the node after it. */
static uint32_t
add_table(struct cutter *c, uint32_t table)
{
	const struct html_node *node = c->dom->node;

	flush(c);
	for (uint32_t i = table; i < node[table].end; i++) {
		if (node[i].tag != HTML_TEXT) {
			c->in_word &= node[i].display == HTML_INLINE;
			continue;
		}
		if (node[i].display != HTML_HIDDEN)
			count_text(
			    c, html_text(&node[i]), node[i].within & IN_LINK);
	}
	c->open.first = table;
	c->open.end = node[table].end;
	c->open.block = table;
	c->open.is_table = true;
	flush(c);
	return node[table].end;
}

void
html_units_find(struct html_units *u, const struct html_dom *dom)
{
	struct cutter c = {.units = u, .dom = dom};
	const struct html_node *node = dom->node;

	for (uint32_t i = 0; i < dom->n;) {
		if (node[i].display == HTML_HIDDEN) {
			i = node[i].end;
			continue;
		}
		if (c.open.end && node[i].block != c.open.block)
			flush(&c);
		if (node[i].tag == GUMBO_TAG_TABLE && is_data_table(dom, i)) {
			i = add_table(&c, i);
			continue;
		}
		if (node[i].tag == HTML_TEXT)
			add_text(&c, i);
		else if (node[i].tag == GUMBO_TAG_BR)
			c.break_n++;
		else if (node[i].tag == GUMBO_TAG_IMG)
			add_image(&c, i);
		i++;
	}
	flush(&c);
}

void
html_units_clear(struct html_units *u)
{
	free(u->unit);
	*u = (struct html_units){0};
}
