/*
 * sidebar.c - the list of speakers, each with what they say.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "sidebar.h"

#include <stdlib.h>

#include "pullquote/fold.h"
#include "pullquote/xalloc.h"

void
sidebar_init(struct sidebar *s, const struct speech *speech)
{
	s->unfolded = xcalloc(speech->speaker_n, sizeof(*s->unfolded));
	s->at_hand = SPEECH_NONE;
}

/* ---- who is in it ---- */

static bool
passes(const struct speech *speech, size_t speaker, struct slice filter)
{
	const struct speaker *who;

	if (!speech_count(speech, speaker))
		return false;
	if (fold_contains(speech_name(speech, speaker), filter))
		return true;
	if (speaker + 1 == speech->speaker_n)
		return false;
	who = &speech->quotes->speaker[speaker];
	for (size_t i = 0; i < who->alias_n; i++)
		if (fold_contains(who->alias[i], filter))
			return true;
	return false;
}

/* A speaker, to be sorted: more quotes first, else as they appear. */
struct ranked {
	size_t speaker, count;
};

static int
by_rank(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;

	if (x->count != y->count)
		return x->count > y->count ? -1 : 1;
	return (x->speaker > y->speaker) - (x->speaker < y->speaker);
}

size_t
sidebar_speakers(const struct speech *speech, struct slice filter,
    bool by_count, size_t *speakers)
{
	struct ranked *ranked = xcalloc(speech->speaker_n, sizeof(*ranked));
	size_t n = 0;

	for (size_t i = 0; i < speech->speaker_n; i++)
		if (passes(speech, i, filter))
			ranked[n++] = (struct ranked){
			    i, by_count ? speech_count(speech, i) : 0};
	qsort(ranked, n, sizeof(*ranked), by_rank);
	for (size_t i = 0; i < n; i++)
		speakers[i] = ranked[i].speaker;
	free(ranked);
	return n;
}

/* ---- rows ---- */

static void
add_row(struct sidebar *s, size_t *n, struct side_row row)
{
	s->row = xgrow(s->row, *n, &s->row_cap, sizeof(*s->row));
	s->row[(*n)++] = row;
}

static void
add_quotes(struct sidebar *s, size_t *n, const struct article *article,
    const struct speech *speech, size_t speaker)
{
	size_t section = article->section_n;

	for (size_t i = speech->first[speaker]; i < speech->first[speaker + 1];
	     i++) {
		struct side_row row = {.kind = SIDE_QUOTE,
		    .speaker = speaker,
		    .speech = speech->by[i]};

		row.section = article_section_of(
		    article, speech_quote(speech, row.speech)->block);
		if (row.section != section) {
			section = row.section;
			row.kind = SIDE_SECTION;
			add_row(s, n, row);
			row.kind = SIDE_QUOTE;
		}
		add_row(s, n, row);
	}
}

static void
add_speaker(struct sidebar *s, size_t *n, const struct article *article,
    const struct speech *speech, size_t speaker)
{
	struct side_row row = {.kind = SIDE_SPEAKER, .speaker = speaker};

	add_row(s, n, row);
	row.kind = SIDE_ROLE;
	if (speaker + 1 < speech->speaker_n &&
	    speech->quotes->speaker[speaker].role.len)
		add_row(s, n, row);
	if (s->unfolded[speaker] || s->at_hand == speaker)
		add_quotes(s, n, article, speech, speaker);
}

static bool
is_selectable(const struct side_row *row)
{
	return row->kind == SIDE_SPEAKER || row->kind == SIDE_QUOTE;
}

/* The row of the same thing; failing that, the speaker's; else the first. */
static size_t
find_row(const struct sidebar *s, size_t n, struct side_row like)
{
	size_t found = 0;

	for (size_t i = 0; i < n; i++) {
		const struct side_row *row = &s->row[i];

		if (row->speaker != like.speaker || !is_selectable(row))
			continue;
		if (row->kind == SIDE_SPEAKER)
			found = i;
		if (row->kind == like.kind && row->speech == like.speech)
			return i;
	}
	return found;
}

void
sidebar_build(struct sidebar *s, const struct article *article,
    const struct speech *speech)
{
	const struct side_row *now = sidebar_selected(s);
	struct side_row like = now ? *now : (struct side_row){0};
	size_t *speakers = xcalloc(speech->speaker_n, sizeof(*speakers));
	size_t n = 0;

	s->shown_n = sidebar_speakers(
	    speech, str_slice(&s->filter), s->by_count, speakers);
	for (size_t i = 0; i < s->shown_n; i++)
		add_speaker(s, &n, article, speech, speakers[i]);
	free(speakers);
	list_resize(&s->list, n, s->list.rows);
	list_select(&s->list, find_row(s, n, like));
}

const struct side_row *
sidebar_selected(const struct sidebar *s)
{
	return s->list.n ? &s->row[s->list.selected] : NULL;
}

void
sidebar_move(struct sidebar *s, long by)
{
	long step = by < 0 ? -1 : 1;
	long at = (long)s->list.selected, n = (long)s->list.n;
	long to = at;

	while (by != 0) {
		at += step;
		if (at < 0 || at >= n)
			break;
		if (!is_selectable(&s->row[at]))
			continue;
		to = at;
		by -= step;
	}
	list_select(&s->list, (size_t)to);
}

void
sidebar_select(struct sidebar *s, const struct speech *speech, size_t i)
{
	struct side_row like = {.kind = SIDE_QUOTE,
	    .speaker = speech_speaker(speech, i),
	    .speech = i};

	list_select(&s->list, find_row(s, s->list.n, like));
}

void
sidebar_clear(struct sidebar *s)
{
	free(s->unfolded);
	free(s->row);
	str_clear(&s->filter);
	*s = (struct sidebar){0};
}
