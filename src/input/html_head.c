/*
 * html_head.c - which units are an article's title, byline and date.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_head.h"

#include <stdint.h>
#include <string.h>

#include "html_date.h"
#include "html_plain.h"

enum {
	LABEL_MAX = 90,  /* characters of a byline or a date */
	NEAR_UNITS = 16, /* from the title to byline and date */
	FIRST_UNITS = 60 /* where they are if the title is not there */
};

static bool
has_inside(struct slice text, struct slice word)
{
	return word.len && text.len >= word.len &&
	    memmem(text.at, text.len, word.at, word.len);
}

static bool
has_author(const struct html_meta *meta, struct slice text)
{
	for (size_t i = 0; i < meta->author_n; i++)
		if (has_inside(text, meta->author[i]))
			return true;
	return false;
}

static bool
has_day(const struct html_meta *meta, struct slice text)
{
	char date[HTML_DATE_SIZE];

	return meta->published.len >= HTML_DATE_SIZE - 1 &&
	    html_date_find(date, text) &&
	    !memcmp(date, meta->published.at, HTML_DATE_SIZE - 1);
}

/* Is unit `i` near the title, or in the page's first part if that is not in
 * the text? */
static bool
is_near(size_t i, size_t title)
{
	if (title == SIZE_MAX)
		return i < FIRST_UNITS;
	return i + NEAR_UNITS > title && i < title + NEAR_UNITS;
}

static void
find_title(struct html_head *head, const struct html_page *page)
{
	uint32_t title = page->meta.title_node;

	for (size_t i = 0; title && i < page->units.n; i++) {
		uint32_t first = page->units.unit[i].first;

		if (first >= title && first < page->dom.node[title].end) {
			head->title = i;
			return;
		}
	}
}

/* A text that is the title word for word, though no heading. */
static void
find_title_text(
    struct html_head *head, struct arena *arena, const struct html_page *page)
{
	struct slice title = page->meta.title;

	for (size_t i = 0; title.len && i < page->units.n; i++) {
		const struct html_unit *u = &page->units.unit[i];

		if (u->size <= title.len && !u->is_table && !u->is_image &&
		    slice_eq(
			html_plain_range(arena, &page->dom, u->first, u->end),
			title)) {
			head->title = i;
			return;
		}
	}
}

void
html_head_find(struct html_head *head, const struct html_page *page)
{
	struct arena arena = {0};

	*head = (struct html_head){SIZE_MAX, SIZE_MAX, SIZE_MAX};
	find_title(head, page);
	if (head->title == SIZE_MAX)
		find_title_text(head, &arena, page);
	for (size_t i = 0; i < page->units.n; i++) {
		const struct html_unit *u = &page->units.unit[i];
		struct slice text;

		if (i == head->title || u->size > LABEL_MAX || u->is_image ||
		    u->is_table || !is_near(i, head->title) ||
		    (page->dom.node[u->block].within & IN_QUOTE))
			continue;
		text = html_plain_range(&arena, &page->dom, u->first, u->end);
		if (head->byline == SIZE_MAX && has_author(&page->meta, text))
			head->byline = i;
		else if (head->date == SIZE_MAX && has_day(&page->meta, text))
			head->date = i;
	}
	arena_clear(&arena);
}
