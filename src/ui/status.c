/*
 * status.c - what the bottom line says.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "status.h"

#include "jump.h"
#include "pullquote/cluster.h"
#include "scroll.h"

enum {
	BAR_COLS = 10
};

/* The parts, as they stand from the left. */
enum part {
	PART_BAR,
	PART_PERCENT,
	PART_MINUTES,
	PART_SECTION,
	PART_QUOTE,
	PART_MATCH,
	PART_PROGRESS,
	PART_N
};

/* In this order they give way; percentage and quote stay. */
static const enum part gives_way[] = {
    PART_BAR, PART_MINUTES, PART_SECTION, PART_MATCH, PART_PROGRESS};

void
status_minutes(struct str *out, double minutes)
{
	int whole = (int)(minutes + 0.5);

	if (minutes < 1)
		str_adds(out, "<1 min");
	else if (whole < 60)
		str_addf(out, "%d min", whole);
	else
		str_addf(out, "%d h %d min", whole / 60, whole % 60);
}

static void
add_bar(struct str *out, int percent)
{
	int full = percent * BAR_COLS / 100;

	for (int i = 0; i < BAR_COLS; i++)
		str_adds(out, i < full ? "\u2588" : "\u2591");
}

static void
add_minutes(struct view *v, struct str *out, int percent)
{
	double all;

	if (!pace_is_done(&v->pace))
		return;
	all = pace_minutes(&v->pace, 0, v->article->block_n);
	if (all == 0 || (percent == 100 && scroll_shown(v).start > 0))
		return;
	if (percent < 100)
		all = all * (100 - percent) / 100;
	status_minutes(out, all);
	str_adds(out, " left");
}

static void
add_section(struct view *v, struct str *out)
{
	const struct article *a = v->article;
	size_t block, section;

	if (!a->section_n)
		return;
	block = article_block_at(a, scroll_shown(v).start);
	section = article_section_of(a, block);
	if (section == a->section_n)
		str_addf(out, "section \u2013/%zu", a->section_n);
	else
		str_addf(out, "section %zu/%zu", section + 1, a->section_n);
}

static void
add_quote(struct view *v, struct str *out)
{
	const struct speech *s = &v->speech;
	size_t i = jump_quote_at_hand(v);
	struct slice name;

	if (!s->n)
		return;
	if (i == SPEECH_NONE) {
		str_addf(out, "%zu quote%s", s->n, s->n == 1 ? "" : "s");
		return;
	}
	name = speech_name(s, speech_speaker(s, i));
	str_addf(out, "quote %zu/%zu ", i + 1, s->n);
	str_add(out, name.at, name.len);
	if (speech_is_unsure(speech_quote(s, i)))
		str_addc(out, '?');
}

static void
add_match(const struct view *v, struct str *out)
{
	const struct find *f = &v->find;

	if (f->hit != FIND_NONE && !f->is_hidden)
		str_addf(out, "match %zu/%zu", f->hit + 1, f->search.hit_n);
}

static void
add_part(struct view *v, enum part part, struct str *out)
{
	int percent = scroll_percent(v);

	switch (part) {
	case PART_BAR:
		add_bar(out, percent);
		break;
	case PART_PERCENT:
		str_addf(out, "%d %%", percent);
		break;
	case PART_MINUTES:
		add_minutes(v, out, percent);
		break;
	case PART_SECTION:
		add_section(v, out);
		break;
	case PART_QUOTE:
		add_quote(v, out);
		break;
	case PART_MATCH:
		add_match(v, out);
		break;
	case PART_PROGRESS:
		if (!v->is_analysed)
			str_addf(out, "looking for quotes %d %%", v->progress);
		break;
	case PART_N:
		break;
	}
}

static void
join(const struct str part[PART_N], struct str *out)
{
	for (size_t i = 0; i < PART_N; i++) {
		if (!part[i].len)
			continue;
		if (out->len)
			str_adds(out,
			    i == PART_PERCENT && part[PART_BAR].len
				? " "
				: " \u00b7 ");
		str_add(out, part[i].at, part[i].len);
	}
}

void
status_line(struct view *v, int cols, struct str *out)
{
	struct str part[PART_N] = {{0}}, line = {0};

	for (size_t i = 0; i < PART_N; i++)
		add_part(v, (enum part)i, &part[i]);
	join(part, &line);
	for (size_t i = 0; i < sizeof(gives_way) / sizeof(gives_way[0]) &&
	     cluster_cols(line.at, line.len) > cols;
	     i++) {
		str_cut(&part[gives_way[i]], 0);
		str_cut(&line, 0);
		join(part, &line);
	}
	str_add(out, line.at, line.len);
	for (size_t i = 0; i < PART_N; i++)
		str_clear(&part[i]);
	str_clear(&line);
}
