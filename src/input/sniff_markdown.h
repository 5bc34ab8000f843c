/*
 * sniff_markdown.h - is a text without a telling name Markdown?
 *
 * Floor 2, input; used by the table of parsers.
 */
#ifndef PULLQUOTE_INPUT_SNIFF_MARKDOWN_H
#define PULLQUOTE_INPUT_SNIFF_MARKDOWN_H

#include <stdbool.h>

#include "pullquote/slice.h"

/*
 * Has the text's beginning headings as only Markdown writes them?  Two with
 * '#' will do; else one, or one that is underlined, and a link, bold words or
 * a fence of code.  Hashtags, comments and rules are none.  O(1): it looks at
 * the first 64 KiB.
 */
bool sniff_markdown(struct slice text);

#endif
