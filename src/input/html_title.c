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

/* Take the next word off `text`; empty at its end. */
static struct slice
next_word(struct slice *text)
{
	struct slice word;

	while (text->len && !is_word_byte(*text->at))
		text->at++, text->len--;
	word.at = text->at;
	while (text->len && is_word_byte(*text->at))
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

/* " | ", " - ", " – ", " — ", " :: ", " » ", " • ", " · " */
static size_t
separator_len(struct slice text, size_t at)
{
	static const char *const separator[] = {" | ", " - ", " – ", " — ",
	    " :: ", " » ", " « ", " • ", " · ", "｜", "|", "_"};

	for (size_t i = 0; i < sizeof(separator) / sizeof(separator[0]); i++) {
		size_t len = strlen(separator[i]);

		if (text.len - at >= len &&
		    !memcmp(text.at + at, separator[i], len))
			return len;
	}
	return 0;
}

/*
 * The title without the site's name: what stands before the last separator,
 * if that is the longer part or the rest names the site.
 */
static struct slice
without_site(struct slice title, struct slice site)
{
	for (size_t at = title.len; at-- > 1;) {
		size_t len = separator_len(title, at);
		struct slice rest;

		if (!len)
			continue;
		rest =
		    (struct slice){title.at + at + len, title.len - at - len};
		if (rest.len < at ||
		    (site.len && shared_percent(rest, site) > 50))
			return (struct slice){title.at, at};
		return title;
	}
	return title;
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

		if (dom->node[i].tag != GUMBO_TAG_H1)
			continue;
		text = html_plain_node(&meta->arena, dom, i);
		if (!text.len || text.len > TITLE_MAX_LEN)
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
	if (meta->title_node)
		meta->title = heading;
	else if (said.n)
		meta->title = said.text[0];
}
