/*
 * html_shown.c - which units of a page are shown, and which folded.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_shown.h"

#include <stdint.h>
#include <string.h>

#include "html_cues.h"
#include "html_sign.h"

enum {
	CAPTION_MAX = 500,   /* characters of a caption without <figcaption> */
	MENU_MAX = 60,       /* characters of an entry */
	NEAR_CAPTION = 4,    /* units from a caption to what is kept */
	STANDFIRST_MIN = 40, /* characters */
	STANDFIRST_MAX = 400,
	OPENING_REACH = 16, /* units after the title */
	ALT_MIN_LEN = 12    /* bytes of a picture's words */
};

static const struct html_node *
node_of(const struct html_page *page, const struct html_unit *u)
{
	return &page->dom.node[u->block];
}

uint32_t
html_cues_near(const struct html_page *page, const struct html_unit *u)
{
	const struct html_node *node = page->dom.node;
	uint32_t at = node[u->first].parent, cues = html_cues(&node[u->block]);

	for (int up = 0; up < 2 && at > u->block; up++, at = node[at].parent)
		cues |= html_cues(&node[at]);
	return cues | html_cues(&node[node[u->block].parent]);
}

bool
html_is_caption(const struct html_page *page, const struct html_unit *u)
{
	if (u->is_image || (node_of(page, u)->within & IN_CAPTION))
		return true;
	return u->size < CAPTION_MAX && (html_cues_near(page, u) & CUE_CAPTION);
}

/* Is a unit kept within a few steps from `i`? */
static bool
is_kept_near(const struct html_page *page, size_t i, int step)
{
	for (int n = 0; n < NEAR_CAPTION; n++) {
		i += (size_t)step;
		if (i >= page->units.n)
			return false;
		if (page->kept[i])
			return true;
	}
	return false;
}

/* A quotation is kept as a whole: is what stands beside `i` in it kept? */
static bool
is_quote_kept(const struct html_page *page, size_t i)
{
	uint32_t quote = html_sign_quote(page, i);
	size_t n = page->units.n;

	if (!quote)
		return false;
	return (i && page->kept[i - 1] &&
		   html_sign_quote(page, i - 1) == quote) ||
	    (i + 1 < n && page->kept[i + 1] &&
		html_sign_quote(page, i + 1) == quote);
}

/* The sentence between title and article that tells what it is about. */
static bool
is_standfirst(const struct html_shown *s, size_t i)
{
	const struct html_unit *u = &s->page->units.unit[i];
	const uint32_t furniture = IN_NAV | IN_FOOTER | IN_FORM | IN_BUTTON |
	    IN_DIALOG | IN_ASIDE | IN_ITEM | IN_CAPTION;

	return s->head.title != SIZE_MAX && i > s->head.title &&
	    i <= s->head.title + 2 && u->size >= STANDFIRST_MIN &&
	    u->size <= STANDFIRST_MAX && !u->link_size && !u->is_table &&
	    !(node_of(s->page, u)->within & furniture);
}

/* A paragraph between title and article that is set apart from the rest. */
static bool
is_opening(const struct html_shown *s, size_t i)
{
	const struct html_unit *u = &s->page->units.unit[i];
	const uint32_t furniture = IN_NAV | IN_FOOTER | IN_FORM | IN_BUTTON |
	    IN_DIALOG | IN_ASIDE | IN_HIDDEN | IN_CAPTION;
	const uint32_t other = CUE_COMMENT | CUE_SIGNUP | CUE_PROMO |
	    CUE_SHARE | CUE_POPUP | CUE_NAV | CUE_RELATED | CUE_AUTHOR |
	    CUE_MEDIA | CUE_FOOT | CUE_SIDE;

	return s->head.title != SIZE_MAX && i > s->head.title &&
	    i < s->first_kept && i <= s->head.title + OPENING_REACH &&
	    u->size >= STANDFIRST_MIN && u->mark_n && !u->is_table &&
	    node_of(s->page, u)->tag == GUMBO_TAG_P &&
	    u->link_size * 4 < u->size &&
	    !(node_of(s->page, u)->within & furniture) &&
	    !(html_cues_near(s->page, u) & other);
}

static struct slice
alt_of(const struct html_shown *s, const struct html_unit *u)
{
	return html_attr(&s->page->dom.node[u->first], "alt");
}

static uint32_t
hash_of_words(struct slice words)
{
	words = slice_trim(words);
	return hash_of_bytes(words.at, words.len);
}

/* Do a picture's words say something, and nothing that its caption, the title
 * or a picture before says? */
static bool
is_telling(const struct html_shown *s, const struct html_unit *u)
{
	const struct html_node *node = s->page->dom.node;
	struct slice alt = alt_of(s, u);
	uint32_t figure = u->first;

	if (alt.len < ALT_MIN_LEN || !memchr(alt.at, ' ', alt.len) ||
	    hash_bag_count(&s->said, hash_of_words(alt)))
		return false;
	if (!(node[u->first].within & IN_FIGURE))
		return true;
	while (node[node[figure].parent].within & IN_FIGURE)
		figure = node[figure].parent;
	for (uint32_t i = figure; i < node[figure].end; i++)
		if (node[i].tag == GUMBO_TAG_FIGCAPTION)
			return false;
	return true;
}

/* What is short and stands before the title is the page's menu. */
static bool
is_menu(const struct html_shown *s, size_t i)
{
	const struct html_unit *u = &s->page->units.unit[i];

	return s->head.title != SIZE_MAX && i < s->head.title &&
	    u->size < MENU_MAX;
}

/* A caption is judged by what stands beside it. */
bool
html_is_shown(const struct html_shown *s, size_t i)
{
	const struct html_page *page = s->page;
	const struct html_unit *u = &page->units.unit[i];
	const uint32_t furniture =
	    IN_NAV | IN_FOOTER | IN_FORM | IN_BUTTON | IN_DIALOG;

	if (u->is_image && !is_telling(s, u))
		return false;
	if (page->kept[i] || is_standfirst(s, i) || is_opening(s, i))
		return !is_menu(s, i);
	if (node_of(s->page, u)->within & furniture)
		return false;
	if (is_quote_kept(page, i))
		return true;
	if (!html_is_caption(page, u))
		return false;
	return is_kept_near(page, i, -1) && is_kept_near(page, i, 1);
}

void
html_shown_init(struct html_shown *s, const struct html_page *page)
{
	*s = (struct html_shown){.page = page};
	html_head_find(&s->head, page);
	if (page->meta.title.len)
		hash_bag_add(&s->said, hash_of_words(page->meta.title));
	while (s->first_kept < page->units.n && !page->kept[s->first_kept])
		s->first_kept++;
}

void
html_shown_note(struct html_shown *s, const struct html_unit *u)
{
	if (u->is_image)
		hash_bag_add(&s->said, hash_of_words(alt_of(s, u)));
}

void
html_shown_clear(struct html_shown *s)
{
	hash_bag_clear(&s->said);
	*s = (struct html_shown){0};
}
