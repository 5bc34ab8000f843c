/*
 * html_body.h - the article as JSON-LD has it, where the page has it not.
 *
 * Floor 2, input.  Some pages are filled by their scripts, and what they hold
 * for search engines ("articleBody") is all the text there is.
 */
#ifndef INPUT_HTML_BODY_H
#define INPUT_HTML_BODY_H

#include "html_page.h"

/*
 * Is what the page says of its article elsewhere at least twice as long as
 * what was found of it in the text?  Then set page->has_body and keep nothing
 * of the text: nothing is shown twice.  O(page).
 */
void html_body_choose(struct html_page *page);

/* Take the next paragraph off `rest`: up to a line's end, or to a tag that
 * begins or ends one. */
struct slice html_body_paragraph(struct slice *rest);

#endif
