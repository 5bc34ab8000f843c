/*
 * status.h - what the bottom line says.
 *
 * Floor 4, ui.
 */
#ifndef PULLQUOTE_UI_STATUS_H
#define PULLQUOTE_UI_STATUS_H

#include "pullquote/str.h"
#include "view.h"

/*
 * Append the status: how far, minutes left, section, quote and match at hand.
 * What does not fit into `cols` columns is left out part by part, the least
 * telling first; the last ones may still be too long.
 */
void status_line(struct view *v, int cols, struct str *out);

/* Append a time to read: "<1 min", "4 min", "1 h 10 min". */
void status_minutes(struct str *out, double minutes);

#endif
