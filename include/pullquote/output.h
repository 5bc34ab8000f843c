/*
 * output.h - an article and its quotes on a stream, for programs to read.
 *
 * Floor 3, output.  Every function writes all it has and flushes; what cannot
 * be written is ERR_WRITE with a line in `note` (NULL: not wanted).
 */
#ifndef PULLQUOTE_OUTPUT_H
#define PULLQUOTE_OUTPUT_H

#include <stdio.h>

#include "pullquote/article.h"
#include "pullquote/cage.h"
#include "pullquote/err.h"
#include "pullquote/quotes.h"

/*
 * The article as clean text: its blocks, a blank line between them, no
 * boilerplate, laid out as layout.h has it in the form LAYOUT_TEXT.  Digits and
 * signs above and below the line are those of Unicode.
 *
 * speaker  an index into q->speaker: only that speaker's quotes, one a
 *          paragraph; SPEAKER_NONE: everything, and `q` may be NULL
 * width    columns at which lines are broken; 0: one line a paragraph
 */
enum err output_text(FILE *to, const struct article *a, const struct quotes *q,
    size_t speaker, int width, struct note *note);

/*
 * The article as one JSON object on one line; the man page has the schema.
 * `speaker` as for output_text: only those quotes, but all else.
 */
enum err output_json(FILE *to, const struct article *a, const struct quotes *q,
    size_t speaker, struct note *note);

/*
 * Read JSON Lines from the open file `from`, records {"id": ANY, "text":
 * STRING} with other keys ignored, and write for each, in order, the line that
 * output_json writes with "id" as its first member.  A line that is no such
 * record gives {"id": ..., "error": STRING}; blank lines give nothing.
 *
 * Before it waits for more input it flushes, so it can answer a program that
 * asks record by record.  Memory is bounded by the longest line; a line over
 * SOURCE_MAX_LEN bytes is an error record, and so is one that `cage` (see
 * load_hint) does not get through.  ERR_READ if `from` cannot be read.
 */
enum err output_batch(FILE *to, int from, struct cage *cage, struct note *note);

#endif
