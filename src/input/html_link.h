/*
 * html_link.h - where a link leads.
 *
 * Floor 2, input.
 */
#ifndef INPUT_HTML_LINK_H
#define INPUT_HTML_LINK_H

#include "html_dom.h"
#include "pullquote/arena.h"
#include "pullquote/str.h"

/*
 * The address that the links of a page are relative to: its <base>, else where
 * it came from (`url`; NULL or no address: unknown), else what it calls its
 * own address.  Empty if none is known; what is not borrowed from the page or
 * `url` is in `arena`.  O(page).
 */
struct slice html_link_base(
    struct arena *arena, const struct html_dom *dom, const char *url);

/*
 * Append where `href` leads from a page at `base` (empty: unknown).  It is
 * absolute if the base is known, but an address within the page stays "#name".
 * Blanks at its ends, line ends, tabs and control characters are dropped, other
 * blanks are "%20".
 *
 * Source: RFC 3986, section 5.2; WHATWG URL Standard, "basic URL parser".
 */
void html_link_resolve(struct str *out, struct slice base, struct slice href);

#endif
