/*
 * view_steps.h - what the tests of the view share: the sample on a small
 * screen, and what it shows.
 */
#ifndef PULLQUOTE_TESTS_VIEW_STEPS_H
#define PULLQUOTE_TESTS_VIEW_STEPS_H

#include "sample.h"
#include "ui/scroll.h"
#include "unit.h"

static struct sample sample;

static int
open_small(void **state)
{
	(void)state;
	sample_open(&sample, 8, 40);
	sample_analyse(&sample);
	return 0;
}

static int
close_view(void **state)
{
	(void)state;
	sample_close(&sample);
	return 0;
}

/* The words that the screen begins with. */
static void
assert_top(const char *words)
{
	struct range shown = scroll_shown(&sample.view);

	assert_memory_equal(
	    sample.article.text + shown.start, words, strlen(words));
}

static void
assert_message(const char *text)
{
	assert_string_equal(sample.view.message.text, text);
}

#endif
