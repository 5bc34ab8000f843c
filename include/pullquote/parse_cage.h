/*
 * parse_cage.h - parse in a cage what strangers wrote.
 *
 * Floor 2, input.  Plain text needs none; the parsers of pages, Markdown and
 * mail stand on large libraries and get their input from anybody.
 */
#ifndef PULLQUOTE_PARSE_CAGE_H
#define PULLQUOTE_PARSE_CAGE_H

#include "pullquote/article.h"
#include "pullquote/cage.h"
#include "pullquote/err.h"
#include "pullquote/parse.h"

/*
 * A cage that parses, `jobs` texts a child (see cage.h).  A parser has 15
 * seconds and a gigabyte.
 */
struct cage *parse_cage_new(int jobs);

/*
 * parse_text() in the cage `c`: fill the empty `article`, which is then sound
 * (article_check.h), whatever the parser did.
 *
 * ERR_LIMIT, ERR_FORMAT or ERR_READ as cage_run() has them, or ERR_FORMAT if
 * what came out is no sound article; with a line in `note` (NULL: not
 * wanted), and the article stays empty.
 */
enum err parse_in_cage(struct article *article, const struct parse_input *in,
    enum parse_format format, struct cage *c, struct note *note);

#endif
