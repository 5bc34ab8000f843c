/*
 * wait_for_page.h - fetch a page while a person looks on.
 *
 * Floor 5.
 */
#ifndef PULLQUOTE_WAIT_FOR_PAGE_H
#define PULLQUOTE_WAIT_FOR_PAGE_H

#include "pullquote/err.h"
#include "pullquote/fetch.h"

/*
 * Fetch `address` into the empty `page`, as fetch_finish() has it.  Meanwhile
 * a line on stderr says how much has come, and Esc or q on the terminal gives
 * it up: ERR_READ.  The line is gone and the terminal as it was afterwards,
 * also if a signal ends the program.
 */
enum err wait_for_page(
    struct fetched *page, const char *address, struct note *note);

#endif
