/*
 * load.h - from a file, bytes or a text to an article: the one door.
 *
 * Floor 2, input.  Reads (source.h) or fetches (fetch.h), decodes (decode.h),
 * finds the format and parses (parse.h).  What had to be mended stands in
 * article->warning.
 */
#ifndef PULLQUOTE_LOAD_H
#define PULLQUOTE_LOAD_H

#include <stddef.h>

#include "pullquote/article.h"
#include "pullquote/err.h"
#include "pullquote/fetch.h"
#include "pullquote/parse.h"

/* What is known of the input beforehand; {0} is nothing. */
struct load_hint {
	const char *name;         /* path or URL; NULL: unknown */
	const char *charset;      /* as declared outside; NULL: unknown */
	enum parse_format format; /* PARSE_AUTO: to be found out */
};

/*
 * Load the file `path`, "-" for standard input, or the page at an address
 * (fetch_is_address()), into the empty `article`.
 *
 * ERR_READ or ERR_LIMIT as source_read() and fetch_finish() have them, or
 * ERR_FORMAT for what is no text (a PDF, a picture); with a line in `note`
 * (NULL: not wanted), and the article stays empty.
 */
enum err load_file(
    struct article *article, const char *path, struct note *note);

/*
 * Load a page that has been fetched.  ERR_FORMAT as load_file() has it; why a
 * page is cut is a warning.
 */
enum err load_page(
    struct article *article, const struct fetched *page, struct note *note);

/* Load `len` bytes of any charset.  `hint` may be NULL.  Cannot fail. */
void load_bytes(struct article *article, const char *bytes, size_t len,
    const struct load_hint *hint);

/*
 * Load a text that is Unicode already, as UTF-8; source offsets are code
 * points of exactly this text.  `hint` may be NULL.  Cannot fail.
 */
void load_text(struct article *article, const char *text, size_t len,
    const struct load_hint *hint);

#endif
