/*
 * html_title.c - the title of a page's article.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_title.h"

#include <stdbool.h>
#include <string.h>

#include "html_plain.h"

enum {
	SAID_MAX = 4,
	HEADING_MAX = 32, /* first-level headings looked at */
	SHARED_PERCENT = 40,
	TITLE_MAX_LEN = 300
};

/* What a page says its title is, beside the headings. */
struct said {
	struct slice text[SAID_MAX];
	size_t n;
};

static bool
is_word_byte(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
	    (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

/* Bytes at the start of `text` that are of no word: ASCII marks, and those of
 * U+2000 to 206F, which one title writes and the other does not. */
static size_t
gap_len(struct slice text)
{
	if (text.len >= 3 && text.at[0] == '\xE2' &&
	    (text.at[1] == '\x80' || text.at[1] == '\x81'))
		return 3;
	return text.len && !is_word_byte(*text.at);
}

/* Take the next word off `text`; empty at its end. */
static struct slice
next_word(struct slice *text)
{
	struct slice word;
	size_t gap;

	while ((gap = gap_len(*text)))
		text->at += gap, text->len -= gap;
	word.at = text->at;
	while (text->len && !gap_len(*text))
		text->at++, text->len--;
	word.len = (size_t)(text->at - word.at);
	return word;
}

static bool
has_word(struct slice text, struct slice wanted)
{
	struct slice word;

	while ((word = next_word(&text)).len)
		if (slice_eq_ascii_nocase(word, wanted))
			return true;
	return false;
}

/* How much two titles have in common: percent of the words of both. */
static int
shared_percent(struct slice a, struct slice b)
{
	struct slice word, rest = b;
	int n = 0, shared = 0;

	while ((word = next_word(&a)).len) {
		n++;
		shared += has_word(b, word);
	}
	while (next_word(&rest).len)
		n++;
	return n ? 2 * shared * 100 / n : 0;
}

/* The same for titles without blanks between their words. */
static int
held_percent(struct slice a, struct slice b)
{
	if (!a.len || a.len > b.len || !memmem(b.at, b.len, a.at, a.len))
		return 0;
	return (int)(2 * a.len * 100 / (a.len + b.len));
}

static int
best_shared(struct slice heading, const struct said *said)
{
	int best = 0;

	for (size_t i = 0; i < said->n; i++) {
		int shared = shared_percent(heading, said->text[i]);
		int held = held_percent(heading, said->text[i]);

		if (shared > best)
			best = shared;
		if (held > best)
			best = held;
	}
	return best;
}

/* What parts a title from the site's name, the section, the like of it. */
struct separator {
	const char *text;
	bool is_bar; /* several parts may stand behind such */
};

/* Is it a CJK character or mark, as far as its first byte tells? */
static bool
is_cjk_byte(char c)
{
	return (unsigned char)c >= 0xE3 && (unsigned char)c <= 0xEF;
}

static const struct separator *
separator_at(struct slice text, size_t at)
{
	static const struct separator separator[] = {{" | ", true},
	    {" - ", false}, {" – ", false}, {" — ", false}, {" :: ", false},
	    {" » ", false}, {" « ", false}, {" • ", false}, {" · ", false},
	    {"｜", true}, {"|", true}, {"_", true}};
	static const struct separator hyphen = {"-", true};

	for (size_t i = 0; i < sizeof(separator) / sizeof(separator[0]); i++) {
		size_t len = strlen(separator[i].text);

		if (text.len - at > len &&
		    !memcmp(text.at + at, separator[i].text, len))
			return &separator[i];
	}
	/* Where words have no blanks between them, a hyphen has none. */
	if (text.at[at] == '-' && at >= 3 && text.len - at > 3 &&
	    is_cjk_byte(text.at[at - 3]) && is_cjk_byte(text.at[at + 1]))
		return &hyphen;
	return NULL;
}

static bool
names_site(struct slice text, struct slice site)
{
	return site.len && shared_percent(text, site) > 50;
}

/*
 * The title without what stands behind separators: the site's name, or what is
 * shorter than the rest, once and then only behind bars.
 */
static struct slice
without_tail(struct slice title, struct slice site)
{
	bool is_cut = false;

	for (size_t at = title.len; at-- > 1;) {
		const struct separator *s = separator_at(title, at);
		struct slice tail;

		if (!s)
			continue;
		tail.at = title.at + at + strlen(s->text);
		tail.len = title.len - at - strlen(s->text);
		if (!names_site(tail, site) &&
		    (tail.len >= at || (is_cut && !s->is_bar)))
			break;
		title.len = at;
		is_cut = true;
	}
	return title;
}

/* The title without the site's name, wherever it stands. */
static struct slice
without_site(struct slice title, struct slice site)
{
	title = without_tail(title, site);
	for (size_t at = 1; at < title.len; at++) {
		const struct separator *s = separator_at(title, at);

		if (!s)
			continue;
		if (names_site((struct slice){title.at, at}, site)) {
			title.at += at + strlen(s->text);
			title.len -= at + strlen(s->text);
		}
		break;
	}
	return title;
}

/* A heading without the sections that it names behind bars. */
static struct slice
without_sections(struct slice title)
{
	for (size_t at = title.len; at-- > 1;)
		if (title.len - at > 3 && !memcmp(title.at + at, " | ", 3) &&
		    title.len - at - 3 < at)
			title.len = at;
	return title;
}

/* Of the first level, or marked as the headline. */
static bool
is_candidate(const struct html_node *node)
{
	return node->tag == GUMBO_TAG_H1 ||
	    (html_heading_level(node->tag) &&
		slice_eq(html_attr(node, "itemprop"), slice_of("headline")));
}

static void
say(struct said *said, struct html_meta *meta, struct slice text)
{
	text = html_plain(&meta->arena, text);
	if (text.len && text.len <= TITLE_MAX_LEN && said->n < SAID_MAX)
		said->text[said->n++] = text;
}

static struct slice
title_element(struct html_meta *meta, const struct html_dom *dom)
{
	for (uint32_t i = 0; i < dom->n; i++)
		if (dom->node[i].tag == GUMBO_TAG_TITLE)
			return html_plain_node(&meta->arena, dom, i);
	return (struct slice){0};
}

/* The title for those who link to the page. */
static struct slice
shared_title(
    struct html_meta *meta, const struct html_dom *dom, const char *name)
{
	return without_site(
	    html_plain(&meta->arena, html_meta_content(dom, name)), meta->site);
}

/* The heading to be the title: its node, or 0; its text in `title`. */
static uint32_t
choose_heading(struct html_meta *meta, const struct html_dom *dom,
    const struct said *said, struct slice *title)
{
	uint32_t best = 0;
	int best_percent = SHARED_PERCENT - 1, n = 0;

	for (uint32_t i = 0; i < dom->n && n < HEADING_MAX; i++) {
		struct slice text;
		int percent;

		if (!is_candidate(&dom->node[i]))
			continue;
		text = without_sections(html_plain_node(&meta->arena, dom, i));
		if (!text.len || text.len > TITLE_MAX_LEN ||
		    (said->n && slice_eq_ascii_nocase(text, meta->site)))
			continue;
		percent = best_shared(text, said);
		if (percent > best_percent) {
			best = i;
			best_percent = percent;
			*title = text;
		}
		if (!n++ && !said->n) {
			best = i;
			*title = text;
		}
	}
	return best;
}

/* The title where it stands in the text without being a heading; or 0. */
static uint32_t
find_text(const struct html_dom *dom, struct slice title)
{
	for (uint32_t i = 0; i < dom->n; i++)
		if (dom->node[i].tag == HTML_TEXT &&
		    dom->node[i].display != HTML_HIDDEN &&
		    slice_eq(slice_trim(html_text(&dom->node[i])), title))
			return i;
	return 0;
}

void
html_title_find(struct html_meta *meta, const struct html_dom *dom)
{
	struct said said = {.n = 0};
	struct slice heading = {0};

	say(&said, meta, meta->title);
	say(&said, meta, shared_title(meta, dom, "og:title"));
	say(&said, meta, shared_title(meta, dom, "twitter:title"));
	say(&said, meta, without_site(title_element(meta, dom), meta->site));
	meta->title_node = choose_heading(meta, dom, &said, &heading);
	if (meta->title_node) {
		meta->title = heading;
	} else if (said.n) {
		meta->title = said.text[0];
		meta->title_node = find_text(dom, meta->title);
	}
}
