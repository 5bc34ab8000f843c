/*
 * outline.c - the sections as a list, with what is in each.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "outline.h"

/* Does anything stand before the first heading? */
static size_t
opening_n(const struct article *a)
{
	return a->section_n == 0 || a->section[0].heading > 0;
}

size_t
outline_n(const struct view *v)
{
	return v->article->section_n + opening_n(v->article);
}

static void
count(const struct view *v, struct outline_row *row, size_t start, size_t end)
{
	const struct article *a = v->article;
	size_t from, to;

	row->minutes =
	    pace_is_done(&v->pace) ? pace_minutes(&v->pace, start, end) : -1;
	if (!v->is_analysed || start == end)
		return;
	from = speech_before(&v->speech, a->block[start].text.start);
	to = speech_before(&v->speech, a->block[end - 1].text.end);
	row->quote_n = to - from;
}

struct outline_row
outline_row(const struct view *v, size_t i)
{
	const struct article *a = v->article;
	struct outline_row row = {.level = 2, .section = a->section_n};
	const struct section *section;

	if (i < opening_n(a)) {
		row.title = slice_of("Opening");
		count(v, &row, 0,
		    a->section_n ? a->section[0].heading : a->block_n);
		return row;
	}
	row.section = i - opening_n(a);
	section = &a->section[row.section];
	row.title = article_slice(a, a->block[section->heading].text);
	row.level = a->block[section->heading].level;
	count(v, &row, section->heading, section->block_end);
	return row;
}

size_t
outline_line_at(const struct view *v, size_t at)
{
	const struct article *a = v->article;
	size_t section = article_section_of(a, article_block_at(a, at));

	return section == a->section_n ? 0 : section + opening_n(a);
}
