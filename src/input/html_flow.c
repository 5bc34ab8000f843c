/*
 * html_flow.c - the characters of a page flow into a block.
 *
 * Floor 2, input.  The parser's text has its character references resolved;
 * beside it runs the page's own, which tells where each character came from.
 */
#include "config.h"

#include "html_flow.h"

#include <string.h>

#include "pullquote/decode.h"
#include "pullquote/utf8.h"

#define NBSP "\u00A0"

/* Where byte `at` of the cleaned page stands in the decoded input. */
static size_t
source_of(const struct html_page *page, const char *at)
{
	size_t byte =
	    html_clean_source(&page->clean, (size_t)(at - page->clean.html.at));

	return offset_map_source(page->in->map, page->in->text, byte);
}

static void
add_pending(struct html_flow *e)
{
	if (e->pending && e->has_text)
		builder_add(e->builder, &e->pending, 1, e->source);
	e->pending = 0;
	e->has_text = true;
}

/* Add what is not in the page here; all of it comes from one place. */
static void
add_at_source(struct html_flow *e, const char *text, size_t len)
{
	for (size_t at = 0; at < len;) {
		uint32_t cp;
		size_t n = utf8_next(text + at, len - at, &cp);

		builder_add(e->builder, text + at, n, e->source);
		at += n;
	}
}

/* Are the bytes the page's own?  Those of a tag that the parser took for text
 * may be not. */
static bool
is_in_page(const struct html_page *page, const char *at, struct range r)
{
	return r.end <= page->in->len &&
	    !memcmp(page->in->text + r.start, at, r.end - r.start);
}

/*
 * Add `len` bytes of the cleaned page.  Between two runs something was cut
 * out.  Text that the parser moved (out of a table, say) has its place behind
 * what came before it, and places only rise.
 */
static void
add_raw(struct html_flow *e, const char *at, size_t len)
{
	const struct html_page *page = e->page;

	while (len) {
		size_t offset = (size_t)(at - page->clean.html.at);
		size_t run = html_clean_run(&page->clean, offset);
		size_t byte = html_clean_source(&page->clean, offset);
		size_t source = source_of(page, at);
		size_t n = len, last;
		uint32_t cp;

		if (run + 1 < page->clean.run_n &&
		    page->clean.run[run + 1].at - offset < n)
			n = page->clean.run[run + 1].at - offset;
		add_pending(e);
		if (source >= e->source &&
		    is_in_page(page, at, (struct range){byte, byte + n}))
			parse_add(e->builder, page->in,
			    (struct range){byte, byte + n});
		else
			add_at_source(e, at, n);
		last = source_of(page, at + n - utf8_prev(at, n, &cp));
		if (last > e->source)
			e->source = last;
		at += n;
		len -= n;
	}
}

/* What comes next comes from `at` of the cleaned page, or later. */
void
html_flow_seek(struct html_flow *e, const char *at)
{
	const struct str *html = &e->page->clean.html;
	size_t source;

	if (!at || at < html->at || at > html->at + html->len)
		return;
	source = source_of(e->page, at);
	if (source > e->source)
		e->source = source;
}

static void
add_mark(struct html_flow *e, const char *mark)
{
	html_flow_add(e, slice_of(mark));
}

void
html_flow_character(struct html_flow *e, uint32_t cp)
{
	char bytes[4];

	cp = decode_character(cp);
	if (cp == DECODE_DROP || (cp == 0x3000 && !e->has_text))
		return;
	if (cp == '\n' || cp == '\t' || cp == ' ' || cp == 0xA0) {
		if (!e->pending)
			e->pending = ' ';
		return;
	}
	add_pending(e);
	builder_add(e->builder, bytes, utf8_put(bytes, cp), e->source);
}

/* French sets its marks off by a blank where no line may break. */
static bool
is_nbsp_kept(const struct html_flow *e, const char *next, size_t len)
{
	static const char *const after[] = {"»", "›", ":", ";", "!", "?", "%"};
	const struct str *text = &e->builder->text;
	uint32_t prev;

	for (size_t i = 0; i < sizeof(after) / sizeof(after[0]); i++)
		if (len >= strlen(after[i]) &&
		    !memcmp(next, after[i], strlen(after[i])))
			return true;
	if (!e->has_text || e->pending)
		return false;
	utf8_prev(text->at, text->len, &prev);
	return prev == 0xAB || prev == 0x2039;
}

/* The length of the blank at `at`: ASCII or a no-break space; or 0. */
static size_t
blank_len(const char *at, size_t len)
{
	if (*at == ' ' || *at == '\n' || *at == '\t')
		return 1;
	return len > 1 && at[0] == '\xC2' && at[1] == '\xA0' ? 2 : 0;
}

/* East Asian text indents its paragraphs by blanks of its own. */
static size_t
indent_len(const char *at, size_t len)
{
	size_t indent = 0, i = 0, n;

	for (; i < len; i += n) {
		bool is_wide = len - i >= 3 && !memcmp(at + i, "\u3000", 3);

		n = is_wide ? 3 : blank_len(at + i, len - i);
		if (!n)
			break;
		if (is_wide)
			indent = i + n;
	}
	return indent;
}

/* Text as it stands in the page, blanks folded. */
static void
add_folded(struct html_flow *e, const char *at, size_t len)
{
	size_t start = 0, i = 0;

	if (!e->has_text)
		start = i = indent_len(at, len);
	while (i < len) {
		size_t blank = blank_len(at + i, len - i);
		bool is_single = blank == 1 && at[i] == ' ' && i > start &&
		    i + 1 < len && !blank_len(at + i + 1, len - i - 1);

		if (!blank || is_single) {
			i++;
			continue;
		}
		add_raw(e, at + start, i - start);
		if (blank == 2 && is_nbsp_kept(e, at + i + 2, len - i - 2))
			add_raw(e, at + i, 2);
		else if (!e->pending)
			e->pending = ' ';
		i += blank;
		start = i;
	}
	add_raw(e, at + start, len - start);
}

/* Does what stands at `at` go on like `rest`? */
static bool
goes_on(const char *at, const char *end, struct slice rest)
{
	size_t n = rest.len < 3 ? rest.len : 3;

	return n && (size_t)(end - at) >= n && !memcmp(at, rest.at, n);
}

/*
 * The bytes of the character reference at `at`, of which `rest` is what the
 * parser's text has after the character.  Without its semicolon a reference
 * ends where the rest goes on: "&notit;" is "¬it;".
 */
static size_t
reference_len(const char *at, const char *end, struct slice rest)
{
	size_t n = 1;

	while (at + n < end && n < 40 &&
	    (at[n] == '#' || (at[n] >= '0' && at[n] <= '9') ||
		((at[n] | 0x20) >= 'a' && (at[n] | 0x20) <= 'z')))
		n++;
	if (at + n < end && at[n] == ';' && goes_on(at + ++n, end, rest))
		return n;
	for (size_t k = 2; k < n; k++)
		if (goes_on(at + k, end, rest))
			return k;
	return n;
}

static void
add_plain(struct html_flow *e, const char *at, size_t len)
{
	if (e->is_pre)
		add_raw(e, at, len);
	else
		add_folded(e, at, len);
}

/* One character that the page has in another form, mostly a reference. */
static size_t
add_reference(struct html_flow *e, struct slice text, const char *raw,
    const char *raw_end)
{
	uint32_t cp;
	size_t n = utf8_next(text.at, text.len, &cp), skip = 0;
	struct slice rest = {text.at + n, text.len - n};

	if (raw < raw_end) {
		html_flow_seek(e, raw);
		if (*raw == '&')
			skip = reference_len(raw, raw_end, rest);
		if (*text.at == '&' && skip <= text.len &&
		    !memcmp(text.at, raw, skip))
			skip = 1; /* no reference, just an ampersand */
	}
	if (cp == 0xA0 && !e->is_pre && is_nbsp_kept(e, rest.at, rest.len))
		add_mark(e, NBSP);
	else if (e->is_pre &&
	    (cp == '\n' || cp == '\t' || cp == ' ' || cp == 0xA0))
		add_mark(e, cp == '\n' ? "\n" : " ");
	else
		html_flow_character(e, cp);
	return skip;
}

/* Whole characters that are the same in both. */
static size_t
same_len(const char *text, size_t len, const char *raw, const char *raw_end)
{
	size_t n = 0;

	while (
	    n < len && raw + n < raw_end && raw[n] == text[n] && raw[n] != '&')
		n++;
	while (n && n < len && ((unsigned char)text[n] & 0xC0) == 0x80)
		n--;
	return n;
}

void
html_flow_text(struct html_flow *e, uint32_t i)
{
	const struct html_node *node = &e->page->dom.node[i];
	const struct str *page = &e->page->clean.html;
	GumboStringPiece piece = node->gumbo->v.text.original_text;
	struct slice text = html_text(node);
	const char *raw = piece.data, *raw_end;

	if (raw < page->at || raw > page->at + page->len)
		raw = page->at + page->len;
	raw_end = piece.length <= (size_t)(page->at + page->len - raw)
	    ? raw + piece.length
	    : page->at + page->len;
	while (text.len) {
		size_t n = same_len(text.at, text.len, raw, raw_end), skip = n;

		if (n)
			add_plain(e, raw, n);
		else if (raw < raw_end && *raw == '<') {
			const char *end =
			    memchr(raw, '>', (size_t)(raw_end - raw));

			skip = (size_t)((end ? end + 1 : raw_end) - raw);
		} else {
			uint32_t cp;

			skip = add_reference(e, text, raw, raw_end);
			n = utf8_next(text.at, text.len, &cp);
		}
		raw += skip;
		text.at += n;
		text.len -= n;
	}
}

void
html_flow_seek_node(struct html_flow *e, uint32_t i)
{
	const struct html_node *node = &e->page->dom.node[i];

	if (node->tag == HTML_TEXT)
		html_flow_seek(e, node->gumbo->v.text.original_text.data);
	else if (i)
		html_flow_seek(e, node->gumbo->v.element.original_tag.data);
}

void
html_flow_add(struct html_flow *e, struct slice text)
{
	add_pending(e);
	add_at_source(e, text.at, text.len);
}
