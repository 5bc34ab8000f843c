/*
 * binary.h - files that are no text, told by their first bytes.
 *
 * Floor 2, input.
 */
#ifndef PULLQUOTE_INPUT_BINARY_H
#define PULLQUOTE_INPUT_BINARY_H

#include "pullquote/slice.h"

/*
 * What a person should know of a file that begins so, or NULL if it may be a
 * text.  Known are formats whose first bytes no text begins with, and bytes of
 * which one in twenty is a control character that no text uses.
 */
const char *binary_advice(struct slice bytes);

#endif
