/*
 * binary.h - files that are no text, told by how they begin.
 *
 * Floor 2, input.
 */
#ifndef PULLQUOTE_INPUT_BINARY_H
#define PULLQUOTE_INPUT_BINARY_H

#include "pullquote/slice.h"

/*
 * What a person should know of a file that begins so, or NULL if it may be a
 * text.  Only formats whose first bytes no text begins with are known.
 */
const char *binary_advice(struct slice bytes);

#endif
