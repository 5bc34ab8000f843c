/*
 * cluster.h - what a reader takes for one character, and how wide it is.
 *
 * Floor 0, base.  The one place that knows grapheme clusters and columns:
 * layout, prompt, grid and the text output all measure with it.  Text is
 * valid UTF-8, as everywhere.
 *
 * Columns are those of a terminal: 2 for wide characters, emoji sequences and
 * flags, else the sum over the cluster (a vowel sign that takes room counts).
 * A tab is one blank; other control characters, and format characters such as
 * U+200B, have no columns and are for nobody to paint.
 *
 * Sources: UAX #29 (extended grapheme clusters), UAX #11, UTS #51.
 */
#ifndef PULLQUOTE_CLUSTER_H
#define PULLQUOTE_CLUSTER_H

#include <stddef.h>

/*
 * The cluster at the start of `text`, which has `len` >= 1 bytes.
 * Stores its columns, >= 0, in *cols; returns its length in bytes, >= 1.
 */
size_t cluster_next(const char *text, size_t len, int *cols);

/* Where the cluster begins that ends at or goes over offset `at`, 0 < at <=
 * len.  Linear in `at`: for a line, not for an article. */
size_t cluster_before(const char *text, size_t len, size_t at);

/* Columns of all of `text`. */
int cluster_cols(const char *text, size_t len);

/*
 * How many bytes of `text` are whole clusters that fit into `cols` columns.
 * Stores the columns they take in *used (NULL: don't).
 */
size_t cluster_fit(const char *text, size_t len, int cols, int *used);

#endif
