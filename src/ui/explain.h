/*
 * explain.h - say why a quote is somebody's.
 *
 * Floor 4, ui.
 */
#ifndef PULLQUOTE_UI_EXPLAIN_H
#define PULLQUOTE_UI_EXPLAIN_H

#include "view.h"

/* Say in the message line who said the quote at hand, by which words, on which
 * occasion, and how sure that is. */
void explain_quote(struct view *v);

#endif
