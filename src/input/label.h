/*
 * label.h - what a page calls its charset, and what that means.
 *
 * Floor 2, input.
 */
#ifndef INPUT_LABEL_H
#define INPUT_LABEL_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/slice.h"

/*
 * The charset, as iconv names it, that a label means on the web: "latin1" is
 * WINDOWS-1252, "gb2312" is GB18030.  Into `name`; false, and `name` as it
 * was, if no such charset is known.
 *
 * Source: WHATWG Encoding Standard, section 4.2.
 */
bool label_charset(char name[32], struct slice label);

/*
 * The charset that a page declares in a <meta> or XML declaration within its
 * first 16 KiB, in the same way.  UTF-16 means UTF-8 there, since the label
 * could be read at all.
 *
 * Source: HTML standard, section 13.2.3.2 (with a longer look).
 */
bool label_of_page(char name[32], const char *bytes, size_t len);

#endif
