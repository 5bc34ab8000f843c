/*
 * html_month.h - the months by name, in the languages that dates come in.
 *
 * Floor 2, input.
 */
#ifndef INPUT_HTML_MONTH_H
#define INPUT_HTML_MONTH_H

#include "pullquote/slice.h"

/* The month whose name the word begins like ("Sept" and "September" are 9),
 * 1 to 12, or -1.  A small bounded search. */
int html_month(struct slice word);

#endif
