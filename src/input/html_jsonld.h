/*
 * html_jsonld.h - what a page says of its article in JSON-LD.
 *
 * Floor 2, input.
 */
#ifndef INPUT_HTML_JSONLD_H
#define INPUT_HTML_JSONLD_H

#include "html_meta.h"

/*
 * Read the page's <script type="application/ld+json"> and set what they say
 * of an article: title, author, published, site, language, body; what they
 * do not say stays.  A script that is no JSON is passed by.  Objects that
 * stand elsewhere are found by their @id.  O(scripts).
 *
 * Source: schema.org, Article; JSON-LD 1.1, sections 3.3 and 4.9.
 */
void html_jsonld_read(struct html_meta *meta, const struct html_dom *dom);

#endif
