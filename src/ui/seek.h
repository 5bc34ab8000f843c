/*
 * seek.h - searching as the reader types, and going from match to match.
 *
 * Floor 4, ui.
 */
#ifndef PULLQUOTE_UI_SEEK_H
#define PULLQUOTE_UI_SEEK_H

#include "view.h"

/* Begin to type a search. */
void seek_start(struct view *v, bool backward);

/* What is typed changed: show the first match from where the search began, or
 * that place itself if there is none. */
void seek_typed(struct view *v);

/* Literal or regular expression, the other way round. */
void seek_toggle_regex(struct view *v);

/* The typing is over: stay, or go back with the search of before. */
void seek_accept(struct view *v);
void seek_cancel(struct view *v);

/* Go `by` matches on in the direction of the search (negative: against it). */
void seek_match(struct view *v, long by);

/* Search for a pattern given from outside, from the article's start. */
void seek_pattern(struct view *v, const char *pattern);

/* No highlights until the next search or match; if there are none, say how to
 * leave: who presses Esc or ^C may be looking for the door. */
void seek_hide(struct view *v);

#endif
