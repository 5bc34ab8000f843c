/*
 * sample.h - an article with speakers, and a view on it, for tests of the ui.
 */
#ifndef PULLQUOTE_TESTS_SAMPLE_H
#define PULLQUOTE_TESTS_SAMPLE_H

#include <assert.h>

#include "made.h"
#include "pullquote/quotes.h"
#include "ui/view.h"

static const struct made_block sample_blocks[] = {
    {BLOCK_TITLE, 0, "The ferry to Lund stops in June"},
    {BLOCK_CAPTION, 0, "The old ferry at the pier."},
    {BLOCK_PARAGRAPH, 0,
	"The ferry to Lund will stop in June, the mayor, Ada Brandt, said on "
	"Monday. \u201cWe have no captain,\u201d she told the council, "
	"\u201cand "
	"no coal.\u201d"},
    {BLOCK_PARAGRAPH, 0,
	"Not all agreed. \u201cThere is coal enough,\u201d said Per Holm, who "
	"has "
	"run the shop at the pier for thirty years."},
    {BLOCK_HEADING, 2, "A captain from abroad"},
    {BLOCK_PARAGRAPH, 0,
	"A captain could come from abroad. \u201cI know one,\u201d Brandt "
	"said. "
	"It is not known who called the plan \u201ca folly.\u201d"},
    {BLOCK_BOILERPLATE, 0, "Share this"},
    {BLOCK_BOILERPLATE, 0, "Subscribe"},
    {BLOCK_HEADING, 2, "Coal"},
    {BLOCK_PARAGRAPH, 0,
	"Coal lies in \u00d8by. \u201cCome and see it,\u201d Holm said. "
	"\u201cBring "
	"a sack.\u201d Nobody came."},
};

static const struct sample_quote {
	const char *text;
	size_t speaker;
	int confidence;
} sample_quotes[] = {
    {"\u201cWe have no captain,\u201d", 0, 95},
    {"\u201cand no coal.\u201d", 0, 90},
    {"\u201cThere is coal enough,\u201d", 1, 95},
    {"\u201cI know one,\u201d", 0, 40},
    {"\u201ca folly.\u201d", SPEAKER_NONE, 0},
    {"\u201cCome and see it,\u201d", 1, 95},
    {"\u201cBring a sack.\u201d", 1, 90},
};

enum {
	SAMPLE_BLOCKS = sizeof(sample_blocks) / sizeof(sample_blocks[0]),
	SAMPLE_QUOTES = sizeof(sample_quotes) / sizeof(sample_quotes[0])
};

struct sample {
	struct article article;
	struct speaker speaker[2];
	struct quote quote[SAMPLE_QUOTES];
	struct quotes quotes;
	struct view view;
};

static inline struct range
sample_find(const struct article *a, const char *text)
{
	const char *at = strstr(a->text, text);

	assert(at);
	return (struct range){
	    (size_t)(at - a->text), (size_t)(at - a->text) + strlen(text)};
}

static inline void
sample_fill_quotes(struct sample *s)
{
	s->speaker[0] = (struct speaker){
	    .name = slice_of("Ada Brandt"), .role = slice_of("the mayor")};
	s->speaker[1] = (struct speaker){.name = slice_of("Per Holm")};
	for (size_t i = 0; i < SAMPLE_QUOTES; i++) {
		struct quote *q = &s->quote[i];

		*q = (struct quote){
		    .text = sample_find(&s->article, sample_quotes[i].text),
		    .speaker = sample_quotes[i].speaker,
		    .confidence = sample_quotes[i].confidence,
		    .rule = "told by hand"};
		q->block = article_block_at(&s->article, q->text.start);
		if (q->speaker != SPEAKER_NONE)
			s->speaker[q->speaker].quote_n++;
	}
	s->quotes = (struct quotes){.speaker = s->speaker,
	    .speaker_n = 2,
	    .quote = s->quote,
	    .quote_n = SAMPLE_QUOTES};
}

/* Open the sample at that size; the analysis is not done yet. */
static inline void
sample_open(struct sample *s, int rows, int cols)
{
	*s = (struct sample){0};
	make_article(&s->article, sample_blocks, SAMPLE_BLOCKS);
	sample_fill_quotes(s);
	view_init(&s->view, &s->article, rows, cols, 0);
}

/* Let the analysis be done. */
static inline void
sample_analyse(struct sample *s)
{
	while (pace_step(&s->view.pace, 1))
		;
	view_analysed(&s->view, &s->quotes);
}

/* Press the keys of a string; ^ with a letter is a control key, <Esc> is
 * written \033, Enter \r. */
static inline void
sample_press(struct sample *s, const char *keys)
{
	for (; *keys; keys++) {
		int key = (unsigned char)*keys;

		if (*keys == '^' && keys[1])
			key = KEYS_CTRL(*++keys);
		view_key(&s->view, key);
	}
}

static inline void
sample_close(struct sample *s)
{
	view_clear(&s->view);
	article_clear(&s->article);
}

#endif
