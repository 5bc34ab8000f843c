/*
 * html_link.c - where a link leads.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_link.h"

#include <string.h>

#include "html_meta.h"
#include "pullquote/decode.h"
#include "pullquote/utf8.h"

/* ---- the pieces of an address ---- */

static bool
is_letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* The length of "http:" and the like, or 0. */
static size_t
scheme_len(struct slice s)
{
	size_t n = 0;

	if (!s.len || !is_letter(s.at[0]))
		return 0;
	while (n < s.len &&
	    (is_letter(s.at[n]) || (n && strchr("0123456789+-.", s.at[n]))))
		n++;
	return n < s.len && s.at[n] == ':' ? n + 1 : 0;
}

/* How many bytes from `at` on are none of `stops`. */
static size_t
until(struct slice s, size_t at, const char *stops)
{
	while (at < s.len && !strchr(stops, s.at[at]))
		at++;
	return at;
}

/* The length of "scheme://authority", or 0 if it does not begin so. */
static size_t
origin_len(struct slice s)
{
	size_t scheme = scheme_len(s);

	if (!scheme || s.len < scheme + 3 || memcmp(s.at + scheme, "//", 2))
		return 0;
	return until(s, scheme + 2, "/?#");
}

/* ---- resolving ---- */

/* Append a path, "." and ".." taken out; nothing before `root` goes. */
static void
add_path(struct str *out, size_t root, struct slice path)
{
	for (size_t at = 0; at < path.len;) {
		size_t end = until(path, at, "/");
		struct slice name = {path.at + at, end - at};
		bool is_up = slice_eq(name, slice_of(".."));

		while (is_up && out->len > root + 1) {
			str_cut(out, out->len - 1);
			if (out->at[out->len - 1] == '/')
				break;
		}
		if (!is_up && !slice_eq(name, slice_of("."))) {
			str_add(out, name.at, name.len);
			if (end < path.len)
				str_addc(out, '/');
		}
		at = end + 1;
	}
}

static void
add_relative(struct str *out, struct slice base, struct slice href)
{
	size_t origin = origin_len(base), start = out->len, root;
	size_t path = until(base, origin, "?#"), end = until(href, 0, "?#");

	str_add(out, base.at, origin);
	root = out->len;
	str_addc(out, '/');
	if (end == 0) {
		str_cut(out, start);
		str_add(out, base.at, href.len ? path : until(base, 0, "#"));
	} else if (*href.at == '/') {
		add_path(out, root, (struct slice){href.at + 1, end - 1});
	} else {
		while (path > origin && base.at[path - 1] != '/')
			path--;
		if (path > origin)
			add_path(out, root,
			    (struct slice){
				base.at + origin + 1, path - origin - 1});
		add_path(out, root, (struct slice){href.at, end});
	}
	if (end < href.len)
		str_add(out, href.at + end, href.len - end);
}

/* Without what no address has. */
static void
add_clean(struct str *out, struct slice href)
{
	for (size_t at = 0; at < href.len;) {
		char bytes[4];
		uint32_t cp;

		at += utf8_next(href.at + at, href.len - at, &cp);
		cp = decode_character(cp);
		if (cp == ' ' || cp == 0xA0)
			str_adds(out, "%20");
		else if (cp != DECODE_DROP && cp != '\n' && cp != '\t')
			str_add(out, bytes, utf8_put(bytes, cp));
	}
}

void
html_link_resolve(struct str *out, struct slice base, struct slice href)
{
	struct str clean = {0};
	struct slice to;

	add_clean(&clean, slice_trim(href));
	to = str_slice(&clean);
	if (scheme_len(to) || !origin_len(base) || (to.len && *to.at == '#'))
		str_add(out, to.at, to.len);
	else if (to.len > 1 && !memcmp(to.at, "//", 2)) {
		str_add(out, base.at, scheme_len(base));
		str_add(out, to.at, to.len);
	} else
		add_relative(out, base, to);
	str_clear(&clean);
}

/* ---- the base ---- */

/* The href of the first <base>, or of the first <link> of that `rel`. */
static struct slice
href_of(const struct html_dom *dom, uint16_t tag, const char *rel)
{
	for (uint32_t i = 0; i < dom->n; i++) {
		const struct html_node *node = &dom->node[i];

		if (node->tag == tag &&
		    (!rel ||
			slice_eq_ascii_nocase(
			    html_attr(node, "rel"), slice_of(rel))))
			return html_attr(node, "href");
	}
	return (struct slice){0};
}

struct slice
html_link_base(struct arena *arena, const struct html_dom *dom, const char *url)
{
	struct slice from = slice_of(url);
	struct slice base = href_of(dom, GUMBO_TAG_BASE, NULL);
	struct str whole = {0};

	if (!origin_len(from))
		from = href_of(dom, GUMBO_TAG_LINK, "canonical");
	if (!origin_len(from))
		from = html_meta_content(dom, "og:url");
	if (!origin_len(from))
		from = (struct slice){0};
	html_link_resolve(&whole, from, base);
	from.len = until(from, 0, "#");
	if (origin_len(str_slice(&whole)))
		from = (struct slice){
		    arena_copy(arena, whole.at, whole.len), whole.len};
	str_clear(&whole);
	return from;
}
