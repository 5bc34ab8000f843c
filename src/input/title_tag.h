/*
 * title_tag.h - a name that a copy glued to a title's end.
 *
 * Floor 2, input; used by the plain-text parser.
 */
#ifndef PULLQUOTE_INPUT_TITLE_TAG_H
#define PULLQUOTE_INPUT_TITLE_TAG_H

#include <stddef.h>

#include "pullquote/slice.h"

/*
 * Bytes at the end of `title` that are no part of it, or 0: "... security
 * guaranteesjo_doe" where the body says "security guarantees" but nowhere
 * the last word as it stands.
 *
 * O(body), and only if the title's last word is long enough to hide a name.
 */
size_t title_tag_len(const char *text, struct range title, struct range body);

#endif
