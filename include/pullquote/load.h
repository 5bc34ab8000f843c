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
#include "pullquote/cage.h"
#include "pullquote/err.h"
#include "pullquote/fetch.h"
#include "pullquote/parse.h"

/* What is known of the input beforehand; {0} is nothing. */
struct load_hint {
	const char *name;         /* path or URL; NULL: unknown */
	const char *charset;      /* as declared outside; NULL: unknown */
	enum parse_format format; /* PARSE_AUTO: to be found out */
	struct cage *cage; /* of parse_cage_new(), to parse all but plain text
			    * in; NULL: parse outside */
};

/*
 * Load the file `path`, "-" for standard input, or the page at an address
 * (fetch_is_address()), into the empty `article`.  `cage` as in load_hint.
 *
 * ERR_READ or ERR_LIMIT as source_read() and fetch_finish() have them;
 * ERR_FORMAT for what is no text (a PDF, a picture); what parse_in_cage()
 * has.  With a line in `note` (NULL: not wanted), and the article stays empty.
 */
enum err load_file(struct article *article, const char *path, struct cage *cage,
    struct note *note);

/* Load a page that has been fetched.  Errors as load_file() has them; why a
 * page is cut is a warning. */
enum err load_page(struct article *article, const struct fetched *page,
    struct cage *cage, struct note *note);

/*
 * Load `len` bytes of any charset.  `hint` may be NULL.  Fails only as
 * parse_in_cage() does, so never without a cage.
 */
enum err load_bytes(struct article *article, const char *bytes, size_t len,
    const struct load_hint *hint, struct note *note);

/*
 * Load a text that is Unicode already, as UTF-8; source offsets are code
 * points of exactly this text.  Otherwise as load_bytes().
 */
enum err load_text(struct article *article, const char *text, size_t len,
    const struct load_hint *hint, struct note *note);

#endif
