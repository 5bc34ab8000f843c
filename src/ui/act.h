/*
 * act.h - do what a key means.
 *
 * Floor 4, ui.
 */
#ifndef PULLQUOTE_UI_ACT_H
#define PULLQUOTE_UI_ACT_H

#include "keys.h"
#include "view.h"

/* Do `action`, in the text, sidebar or panel that has the focus; `count` was
 * typed before it, 0 if nothing was. */
void act(struct view *v, enum action action, long count);

#endif
