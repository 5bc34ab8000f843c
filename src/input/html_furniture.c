/*
 * html_furniture.c - kept units whose words give them away.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_furniture.h"

#include "cues.h"
#include "html_plain.h"

enum {
	WORDS_MAX = 8,    /* of a unit that is furniture */
	TEASER_MAX = 160, /* characters of one in a row of them */
	TEASERS_MAX = 24
};

static uint32_t
within(const struct html_page *page, size_t i)
{
	return page->dom.node[page->units.unit[i].block].within;
}

static bool
is_heading(const struct html_page *page, size_t i)
{
	return within(page, i) & IN_HEADING;
}

/* Words that stand for themselves: what is quoted, listed, code. */
static bool
is_content(const struct html_page *page, size_t i)
{
	const struct html_unit *u = &page->units.unit[i];

	return u->is_table || u->is_image ||
	    (within(page, i) & (IN_QUOTE | IN_ITEM | IN_PRE | IN_CAPTION));
}

/* "“Next.”" is what somebody says. */
static bool
is_said(struct slice text)
{
	static const char *const mark[] = {"\"", "“", "„", "«", "「", "'", "‘"};

	for (size_t i = 0; i < sizeof(mark) / sizeof(mark[0]); i++)
		if (slice_begins_ascii_nocase(text, mark[i]))
			return true;
	return false;
}

/* Is it a link to another article, with what goes with that? */
static bool
is_teaser(const struct html_page *page, size_t i)
{
	const struct html_unit *u = &page->units.unit[i];

	if (u->size > TEASER_MAX || (within(page, i) & IN_QUOTE))
		return false;
	if (u->is_image || u->link_size * 2 > u->size)
		return true;
	return !is_heading(page, i) && u->last != '.';
}

/* The unit after the row of teasers that a heading opens at `i`; `i` itself
 * if none of them is a link. */
static size_t
row_end(const struct html_page *page, size_t i)
{
	size_t end = i + 1, link_n = 0;

	while (end < page->units.n && end - i <= TEASERS_MAX &&
	    is_teaser(page, end))
		link_n += page->units.unit[end++].link_size > 0;
	return link_n ? end : i;
}

void
html_furniture_drop(struct html_page *page)
{
	struct arena arena = {0};

	for (size_t i = 0; i < page->units.n; i++) {
		const struct html_unit *u = &page->units.unit[i];
		struct slice text;
		struct range r;

		if (!page->kept[i] || u->word_n > WORDS_MAX ||
		    is_content(page, i))
			continue;
		text = html_plain_range(&arena, &page->dom, u->first, u->end);
		if (is_said(text))
			continue;
		r = (struct range){0, text.len};
		if (!is_heading(page, i) && cue_is_furniture(text.at, r)) {
			page->kept[i] = false;
		} else if (cue_opens_furniture(text.at, r)) {
			size_t end = row_end(page, i);

			for (; i < end; i++)
				page->kept[i] = false;
		}
	}
	arena_clear(&arena);
}
