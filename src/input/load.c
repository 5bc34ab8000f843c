/*
 * load.c - from a file, bytes or a text to an article: the one door.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "pullquote/load.h"

#include <string.h>

#include "binary.h"
#include "charset.h"
#include "label.h"
#include "pullquote/decode.h"
#include "pullquote/parse_cage.h"
#include "pullquote/source.h"

static void
warn_of_decoding(struct article *a, const struct decoded *d)
{
	if (d->broken_n)
		article_warn(a,
		    "%zu broken %s in the input, shown as \xEF\xBF\xBD",
		    d->broken_n, d->broken_n == 1 ? "character" : "characters");
	if (d->control_n)
		article_warn(a, "%zu control %s in the input, dropped",
		    d->control_n,
		    d->control_n == 1 ? "character" : "characters");
}

/* A page that its scripts would fill has nothing to read without them. */
static void
warn_of_scripts(struct article *a, const struct parse_input *in)
{
	static const char script[] = "<script";

	if (!article_is_readable(a) &&
	    memmem(in->text, in->len, script, sizeof(script) - 1))
		article_warn(a,
		    "this page needs JavaScript: 0 paragraphs found; save it "
		    "from a browser, and open that file");
}

static enum err
parse_decoded(struct article *article, const struct decoded *d,
    const struct load_hint *hint, struct note *note)
{
	struct parse_input in = {
	    .text = str_text(&d->text),
	    .len = d->text.len,
	    .map = &d->map,
	    .name = hint->name,
	};
	enum parse_format format =
	    hint->format == PARSE_AUTO ? parse_sniff(&in) : hint->format;
	enum err err = ERR_OK;

	if (hint->cage && format != PARSE_PLAIN)
		err = parse_in_cage(article, &in, format, hint->cage, note);
	else
		parse_text(article, &in, format);
	if (err)
		return err;
	warn_of_decoding(article, d);
	if (format == PARSE_HTML)
		warn_of_scripts(article, &in);
	return ERR_OK;
}

/* A charset by the label that it came with, if it fits, else by the page's. */
static bool
find_label(char name[32], const char *bytes, size_t len, const char *outer)
{
	if (outer && label_charset(name, slice_of(outer)) &&
	    charset_fits(name, bytes, len))
		return true;
	return label_of_page(name, bytes, len);
}

enum err
load_bytes(struct article *article, const char *bytes, size_t len,
    const struct load_hint *hint, struct note *note)
{
	const struct load_hint none = {0};
	struct decoded d = {0};
	const char *charset = NULL;
	char label[32];
	enum err err;

	hint = hint ? hint : &none;
	if (find_label(label, bytes, len, hint->charset))
		charset = label;
	decode_bytes(&d, bytes, len, charset);
	err = parse_decoded(article, &d, hint, note);
	decoded_clear(&d);
	return err;
}

enum err
load_text(struct article *article, const char *text, size_t len,
    const struct load_hint *hint, struct note *note)
{
	const struct load_hint none = {0};
	struct decoded d = {0};
	enum err err;

	decode_text(&d, text, len);
	err = parse_decoded(article, &d, hint ? hint : &none, note);
	decoded_clear(&d);
	return err;
}

/* Load what has come from `name`, unless it is no text. */
static enum err
load_source(struct article *article, struct slice bytes,
    const struct load_hint *hint, struct note *note)
{
	const char *advice = binary_advice(bytes);

	if (advice)
		return note_set(note, ERR_FORMAT, "%s: %s", hint->name, advice);
	return load_bytes(
	    article, bytes.at ? bytes.at : "", bytes.len, hint, note);
}

/* What a server calls a page; what it calls text may be anything. */
static enum parse_format
format_of(struct slice type)
{
	static const struct {
		const char *type;
		enum parse_format format;
	} known[] = {{"text/html", PARSE_HTML},
	    {"application/xhtml+xml", PARSE_HTML},
	    {"text/markdown", PARSE_MARKDOWN},
	    {"text/x-markdown", PARSE_MARKDOWN}, {"text/gemini", PARSE_GEMINI},
	    {"message/rfc822", PARSE_MAIL}, {"multipart/related", PARSE_MAIL}};

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (slice_eq(type, slice_of(known[i].type)))
			return known[i].format;
	return PARSE_AUTO;
}

enum err
load_page(struct article *article, const struct fetched *page,
    struct cage *cage, struct note *note)
{
	struct str address = {0}, charset = {0};
	struct load_hint hint = {
	    .format = format_of(page->head.type), .cage = cage};
	enum err err;

	str_add(&address, page->head.address.at, page->head.address.len);
	str_add(&charset, page->head.charset.at, page->head.charset.len);
	hint.name = str_text(&address);
	if (charset.len)
		hint.charset = str_text(&charset);
	err = load_source(article, page->bytes, &hint, note);
	if (!err && page->is_cut)
		article_warn(article, "only the beginning is here: %s",
		    page->why_cut.text);
	str_clear(&address);
	str_clear(&charset);
	return err;
}

static enum err
load_address(struct article *article, const char *address, struct cage *cage,
    struct note *note)
{
	struct fetched page = {0};
	struct fetch *fetch;
	enum err err = fetch_start(&fetch, address, NULL, note);

	if (!err)
		err = fetch_finish(fetch, &page, note);
	if (!err)
		err = load_page(article, &page, cage, note);
	fetched_clear(&page);
	return err;
}

enum err
load_file(struct article *article, const char *path, struct cage *cage,
    struct note *note)
{
	struct load_hint hint = {.name = path, .cage = cage};
	struct str bytes = {0};
	enum err err;

	if (fetch_is_address(path))
		return load_address(article, path, cage, note);
	err = source_read(&bytes, path, SOURCE_MAX_LEN, note);
	if (!err)
		err = load_source(article, str_slice(&bytes), &hint, note);
	str_clear(&bytes);
	return err;
}
