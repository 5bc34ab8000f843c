/*
 * html_date.h - a day, out of what a page writes for it.
 *
 * Floor 2, input.
 */
#ifndef INPUT_HTML_DATE_H
#define INPUT_HTML_DATE_H

#include <stdbool.h>

#include "pullquote/slice.h"

/* "2025-12-19" and its NUL. */
#define HTML_DATE_SIZE 11

/*
 * Find the first day that `text` names, in its first 200 bytes: ISO 8601,
 * "December 19, 2025", "Fri, 19 Dec 2025", "19. Dezember 2025", "12/19/2025"
 * (day first if there is no such month), "19.12.2025", "2025年12月19日".
 * Months in English, German, French, Spanish, Italian, Portuguese, Dutch.
 * Years 1900 to 2100.  Returns false, and leaves `date`, if there is none.
 */
bool html_date_find(char date[HTML_DATE_SIZE], struct slice text);

#endif
