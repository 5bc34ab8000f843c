/*
 * html_clean.c - the part of a page that an article can be made of.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_clean.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "pullquote/slice.h"
#include "pullquote/xalloc.h"

#define NAME_BUCKETS 256

/* Where the scan of a page is. */
struct scan {
	struct html_clean *out;
	const char *page, *at, *end;
	struct slice open[HTML_DEPTH_MAX]; /* names of the open tags */
	size_t open_n;
	/* By a hash of the name: tags open, tags dropped for their depth. */
	unsigned open_by[NAME_BUCKETS], cut_by[NAME_BUCKETS];
	/* No </svg>, no </canvas> is to come: it is looked for once. */
	bool no_svg_end, no_canvas_end;
};

/* One attribute of a tag. */
struct attr {
	struct slice name;
	struct slice value; /* without its quotes */
	struct slice whole; /* name="value", as written */
};

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_space(char c)
{
	return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
}

static bool
name_is(struct slice name, const char *word)
{
	return slice_eq_ascii_nocase(name, slice_of(word));
}

static bool
name_is_among(struct slice name, const char *const *word)
{
	for (; *word; word++)
		if (name_is(name, *word))
			return true;
	return false;
}

static unsigned
bucket(struct slice name)
{
	unsigned h = 0;

	for (size_t i = 0; i < name.len; i++)
		h = h * 31 + (name.at[i] | 0x20);
	return h % NAME_BUCKETS;
}

/* Tags whose end may be left out.  One of them closes the one before, so they
 * nest only through others, and those are counted. */
static bool
is_closed_by_next(struct slice name)
{
	static const char *const tag[] = {"p", "li", "td", "tr", "dd", "dt",
	    "th", "tbody", "thead", "tfoot", "option", "optgroup", "colgroup",
	    "rp", "rt", "body", "html", "head", NULL};

	return name_is_among(name, tag);
}

static bool
is_void(struct slice name)
{
	static const char *const tag[] = {"br", "img", "meta", "link", "input",
	    "hr", "source", "wbr", "area", "base", "col", "embed", "param",
	    "track", NULL};

	return name_is_among(name, tag);
}

static bool
is_formatting(struct slice name)
{
	static const char *const tag[] = {"b", "i", "em", "strong", "u", "s",
	    "small", "font", "big", "code", "nobr", "strike", "tt", NULL};

	return name.len <= 6 && name_is_among(name, tag);
}

/* Elements whose content is no markup and no reading matter either. */
static bool
is_dropped_whole(struct slice name)
{
	static const char *const tag[] = {"script", "style", "noscript", "svg",
	    "iframe", "textarea", "noembed", "noframes", "canvas", NULL};

	return name_is_among(name, tag);
}

static bool
is_attr_kept(struct slice name)
{
	static const char *const kept[] = {"class", "id", "href", "alt", "rel",
	    "itemprop", "itemtype", "itemscope", "property", "name", "content",
	    "datetime", "cite", "role", "dir", "lang", "hidden", "charset",
	    "aria-hidden", "http-equiv", "colspan", "rowspan", "start", "value",
	    "type", "title", "shadowrootmode", NULL};

	return name_is_among(name, kept);
}

/* Copy a piece of the page; a text's place in the page is kept. */
static void
keep_text(struct scan *s, const char *from, const char *to)
{
	struct html_clean *c = s->out;

	if (from == to)
		return;
	c->run = xgrow(c->run, c->run_n, &c->run_cap, sizeof(*c->run));
	c->run[c->run_n++] = (struct html_run){
	    .at = c->html.len, .source = (size_t)(from - s->page)};
	str_add(&c->html, from, (size_t)(to - from));
}

static void
skip_space(struct scan *s)
{
	while (s->at < s->end && (is_space(*s->at) || *s->at == '/'))
		s->at++;
}

static struct slice
read_value(struct scan *s)
{
	struct slice value;
	const char *stop;

	while (s->at < s->end && is_space(*s->at))
		s->at++;
	if (s->at < s->end && (*s->at == '"' || *s->at == '\'')) {
		char mark = *s->at++;

		stop = memchr(s->at, mark, (size_t)(s->end - s->at));
		value.at = s->at;
		value.len = (size_t)((stop ? stop : s->end) - s->at);
		s->at = stop ? stop + 1 : s->end;
		return value;
	}
	value.at = s->at;
	while (s->at < s->end && !is_space(*s->at) && *s->at != '>')
		s->at++;
	value.len = (size_t)(s->at - value.at);
	return value;
}

/* Read the next attribute of a tag; false at the tag's end. */
static bool
read_attr(struct scan *s, struct attr *a)
{
	const char *start;

	skip_space(s);
	if (s->at == s->end || *s->at == '>')
		return false;
	*a = (struct attr){0};
	start = s->at++;
	while (s->at < s->end && !is_space(*s->at) && *s->at != '>' &&
	    *s->at != '/' && *s->at != '=')
		s->at++;
	a->name = (struct slice){start, (size_t)(s->at - start)};
	a->whole = a->name;
	while (s->at < s->end && is_space(*s->at))
		s->at++;
	if (s->at < s->end && *s->at == '=') {
		s->at++;
		a->value = read_value(s);
		a->whole.len = (size_t)(s->at - start);
	}
	return true;
}

static struct slice
read_name(struct scan *s)
{
	const char *start = s->at;

	while (s->at < s->end && !is_space(*s->at) && *s->at != '>' &&
	    *s->at != '/')
		s->at++;
	return (struct slice){start, (size_t)(s->at - start)};
}

/* "display:none", with or without a blank. */
static bool
hides(struct slice style)
{
	static const char word[] = "display:none";
	size_t hit = 0;

	for (size_t i = 0; i < style.len; i++) {
		if (is_space(style.at[i]))
			continue;
		if ((style.at[i] | 0x20) == (word[hit] | 0x20))
			hit++;
		else
			hit = (style.at[i] | 0x20) == 'd';
		if (!word[hit])
			return true;
	}
	return false;
}

/* An attribute that was cut short by the page's end has no closing mark. */
static void
keep_attr(struct scan *s, const struct attr *a)
{
	if (a->value.len && s->at == s->end)
		return;
	str_addc(&s->out->html, ' ');
	str_add(&s->out->html, a->whole.at, a->whole.len);
}

/*
 * Go past the attributes of a tag and its ">"; with `kept`, copy those that
 * are of use.  Returns whether one says that it is JSON-LD.
 */
static bool
read_attrs(struct scan *s, bool kept)
{
	struct attr a;
	size_t n = 0;
	bool is_data = false;

	while (read_attr(s, &a)) {
		if (name_is(a.name, "type") &&
		    name_is(slice_trim(a.value), "application/ld+json"))
			is_data = true;
		if (!kept || n >= HTML_ATTR_MAX)
			continue;
		if (name_is(a.name, "style") && hides(a.value)) {
			str_adds(&s->out->html, " hidden");
			n++;
		} else if (is_attr_kept(a.name)) {
			keep_attr(s, &a);
			n++;
		}
	}
	if (s->at < s->end)
		s->at++;
	return is_data;
}

static bool
ends_name(const char *at, const char *end)
{
	return at < end && (is_space(*at) || *at == '/' || *at == '>');
}

/* The end tag of element `name` from s->at on, or NULL. */
static const char *
find_end_tag(const struct scan *s, struct slice name)
{
	const char *at = s->at;

	while ((at = memchr(at, '<', (size_t)(s->end - at)))) {
		struct slice found = {at + 2, name.len};

		if ((size_t)(s->end - at) < name.len + 2)
			return NULL;
		if (at[1] == '/' && slice_eq_ascii_nocase(found, name) &&
		    ends_name(found.at + found.len, s->end))
			return at;
		at++;
	}
	return NULL;
}

static void
skip_tag(struct scan *s)
{
	s->at += s->at[1] == '/' ? 2 : 1;
	read_name(s);
	read_attrs(s, false);
}

/*
 * Drop an element with its content; s->at is past the start tag.  A drawing
 * without an end, unlike a script, does not swallow the page.
 */
static void
drop_element(struct scan *s, struct slice name, bool is_data)
{
	bool *no_end = name_is(name, "svg") ? &s->no_svg_end
	    : name_is(name, "canvas")       ? &s->no_canvas_end
					    : NULL;
	const char *end = no_end && *no_end ? NULL : find_end_tag(s, name);

	if (!end && no_end) {
		*no_end = true;
		return;
	}
	if (is_data) {
		const char *stop = end ? end : s->end;

		str_adds(&s->out->html, "<script type=application/ld+json>");
		str_add(&s->out->html, s->at, (size_t)(stop - s->at));
		str_adds(&s->out->html, "</script>");
	}
	s->at = end ? end : s->end;
	if (end)
		skip_tag(s);
}

/* May this tag open?  Counts it if it can nest. */
static bool
push(struct scan *s, struct slice name)
{
	if (is_void(name) || is_closed_by_next(name))
		return true;
	if (s->open_n == HTML_DEPTH_MAX) {
		s->cut_by[bucket(name)]++;
		s->out->cut_n++;
		return false;
	}
	s->open[s->open_n++] = name;
	s->open_by[bucket(name)]++;
	return true;
}

/* May this end tag stay?  Closes what it closes. */
static bool
pop(struct scan *s, struct slice name)
{
	unsigned b = bucket(name);

	if (s->cut_by[b]) {
		s->cut_by[b]--;
		return false;
	}
	if (!s->open_by[b])
		return true;
	while (s->open_n) {
		struct slice top = s->open[--s->open_n];

		s->open_by[bucket(top)]--;
		if (bucket(top) == b)
			break;
	}
	return true;
}

static void
read_start_tag(struct scan *s)
{
	struct slice name;
	bool is_kept;

	s->at++;
	name = read_name(s);
	if (is_dropped_whole(name)) {
		bool is_data = read_attrs(s, false);

		if (s->at[-1] != '>' || s->at[-2] != '/' ||
		    !name_is(name, "svg"))
			drop_element(s, name, is_data);
		return;
	}
	is_kept = !name_is(name, "plaintext") && push(s, name);
	if (is_kept) {
		str_addc(&s->out->html, '<');
		str_add(&s->out->html, name.at, name.len);
	}
	read_attrs(s, is_kept && !is_formatting(name));
	if (is_kept)
		str_addc(&s->out->html, '>');
	if (is_kept && (name_is(name, "title") || name_is(name, "xmp"))) {
		const char *end = find_end_tag(s, name);

		keep_text(s, s->at, end ? end : s->end);
		s->at = end ? end : s->end;
	}
}

static void
read_end_tag(struct scan *s)
{
	struct slice name;

	s->at += 2;
	name = read_name(s);
	read_attrs(s, false);
	if (!pop(s, name))
		return;
	str_adds(&s->out->html, "</");
	str_add(&s->out->html, name.at, name.len);
	str_addc(&s->out->html, '>');
}

/* Where the comment that begins at s->at ends. */
static const char *
comment_end(const struct scan *s)
{
	const char *at = s->at + 4;

	if (at < s->end && *at == '>')
		return at + 1;
	if (s->end - at >= 2 && at[0] == '-' && at[1] == '>')
		return at + 2;
	while ((at = memchr(at, '-', (size_t)(s->end - at)))) {
		if (s->end - at < 3)
			return s->end;
		if (at[1] == '-' && at[2] == '>')
			return at + 3;
		if (s->end - at > 3 && !memcmp(at, "--!>", 4))
			return at + 4;
		at++;
	}
	return s->end;
}

/* A comment, a doctype, or what the standard calls a bogus comment. */
static void
read_declaration(struct scan *s)
{
	const char *stop;

	if (s->end - s->at >= 4 && !memcmp(s->at, "<!--", 4)) {
		s->at = comment_end(s);
		return;
	}
	stop = memchr(s->at, '>', (size_t)(s->end - s->at));
	stop = stop ? stop + 1 : s->end;
	if (stop - s->at > 9 &&
	    slice_eq_ascii_nocase(
		(struct slice){s->at, 9}, slice_of("<!doctype")))
		str_add(&s->out->html, s->at, (size_t)(stop - s->at));
	s->at = stop;
}

static void
read_markup(struct scan *s)
{
	char next = s->at + 1 < s->end ? s->at[1] : ' ';

	if (is_letter(next))
		read_start_tag(s);
	else if (next == '/' && s->end - s->at > 2 && is_letter(s->at[2]))
		read_end_tag(s);
	else if (next == '!' || next == '?' || next == '/')
		read_declaration(s);
	else {
		keep_text(s, s->at, s->at + 1);
		s->at++;
	}
}

void
html_clean(struct html_clean *c, const char *html, size_t len)
{
	struct scan *s = xcalloc(1, sizeof(*s));

	*s = (struct scan){
	    .out = c, .page = html, .at = html, .end = html + len};
	str_reserve(&c->html, len / 2 + 64);
	while (s->at < s->end) {
		const char *tag = memchr(s->at, '<', (size_t)(s->end - s->at));

		keep_text(s, s->at, tag ? tag : s->end);
		s->at = tag ? tag : s->end;
		if (tag)
			read_markup(s);
	}
	free(s);
}

size_t
html_clean_run(const struct html_clean *c, size_t at)
{
	size_t low = 0, high = c->run_n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (c->run[mid].at <= at)
			low = mid + 1;
		else
			high = mid;
	}
	return low ? low - 1 : 0;
}

size_t
html_clean_source(const struct html_clean *c, size_t at)
{
	const struct html_run *run;

	if (!c->run_n)
		return 0;
	run = &c->run[html_clean_run(c, at)];
	return at > run->at ? run->source + (at - run->at) : run->source;
}

void
html_clean_clear(struct html_clean *c)
{
	str_clear(&c->html);
	free(c->run);
	*c = (struct html_clean){0};
}
