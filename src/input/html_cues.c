/*
 * html_cues.c - what the class and the id of an element say of its content.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "html_cues.h"

#include <stdlib.h>
#include <string.h>

enum {
	WORD_MAX = 16 /* longer than every word of the table */
};

struct cue_word {
	const char *word;
	uint32_t cues;
};

/* In the order of strcmp(). */
static const struct cue_word cue_words[] = {
    {"ad", CUE_PROMO},
    {"ads", CUE_PROMO},
    {"advert", CUE_PROMO},
    {"advertisement", CUE_PROMO},
    {"advertising", CUE_PROMO},
    {"adverts", CUE_PROMO},
    {"alert", CUE_POPUP},
    {"also", CUE_RELATED},
    {"archive", CUE_CARD},
    {"aside", CUE_SIDE},
    {"author", CUE_AUTHOR | CUE_BYLINE},
    {"authors", CUE_AUTHOR | CUE_BYLINE},
    {"avatar", CUE_AUTHOR},
    {"banner", CUE_PROMO},
    {"bio", CUE_AUTHOR},
    {"bottom", CUE_FOOT},
    {"breadcrumb", CUE_NAV},
    {"breadcrumbs", CUE_NAV},
    {"byline", CUE_AUTHOR | CUE_BYLINE},
    {"bylines", CUE_AUTHOR | CUE_BYLINE},
    {"caption", CUE_MEDIA | CUE_CAPTION},
    {"captions", CUE_CAPTION},
    {"card", CUE_CARD},
    {"cards", CUE_CARD},
    {"carousel", CUE_MEDIA},
    {"colophon", CUE_FOOT},
    {"comment", CUE_COMMENT},
    {"commentlist", CUE_COMMENT},
    {"comments", CUE_COMMENT},
    {"consent", CUE_POPUP},
    {"contributor", CUE_AUTHOR},
    {"contributors", CUE_AUTHOR},
    {"cookie", CUE_POPUP},
    {"cookies", CUE_POPUP},
    {"copyright", CUE_FOOT},
    {"credit", CUE_MEDIA | CUE_CREDIT},
    {"credits", CUE_CREDIT},
    {"cta", CUE_PROMO},
    {"date", CUE_DATE},
    {"dateline", CUE_DATE},
    {"datetime", CUE_DATE},
    {"deal", CUE_PROMO},
    {"deals", CUE_PROMO},
    {"dialog", CUE_POPUP},
    {"disclaimer", CUE_FOOT},
    {"disclaimers", CUE_FOOT},
    {"discussion", CUE_COMMENT},
    {"donate", CUE_SIGNUP},
    {"donation", CUE_SIGNUP},
    {"drawer", CUE_POPUP},
    {"dropdown", CUE_NAV},
    {"excerpt", CUE_CARD},
    {"featured", CUE_RELATED},
    {"feed", CUE_CARD},
    {"floating", CUE_SIDE},
    {"flyout", CUE_POPUP},
    {"follow", CUE_SHARE},
    {"footer", CUE_FOOT},
    {"footnote", CUE_FOOT},
    {"footnotes", CUE_FOOT},
    {"gallery", CUE_MEDIA},
    {"gdpr", CUE_POPUP},
    {"header", CUE_HEAD},
    {"headline", CUE_HEAD},
    {"hero", CUE_HEAD},
    {"image", CUE_MEDIA},
    {"latest", CUE_RELATED},
    {"legal", CUE_FOOT},
    {"lightbox", CUE_POPUP},
    {"listing", CUE_CARD},
    {"listings", CUE_CARD},
    {"login", CUE_SIGNUP},
    {"loop", CUE_CARD},
    {"masthead", CUE_HEAD},
    {"menu", CUE_NAV},
    {"menus", CUE_NAV},
    {"modal", CUE_POPUP},
    {"modals", CUE_POPUP},
    {"nav", CUE_NAV},
    {"navbar", CUE_NAV},
    {"navigation", CUE_NAV},
    {"newsletter", CUE_SIGNUP},
    {"next", CUE_RELATED},
    {"notification", CUE_POPUP},
    {"offcanvas", CUE_POPUP},
    {"offer", CUE_PROMO},
    {"offers", CUE_PROMO},
    {"optin", CUE_SIGNUP},
    {"overlay", CUE_POPUP},
    {"pager", CUE_NAV},
    {"pagination", CUE_NAV},
    {"paywall", CUE_SIGNUP},
    {"photo", CUE_MEDIA},
    {"player", CUE_MEDIA},
    {"popular", CUE_RELATED},
    {"popup", CUE_POPUP},
    {"prev", CUE_RELATED},
    {"previous", CUE_RELATED},
    {"profile", CUE_AUTHOR},
    {"promo", CUE_PROMO},
    {"promos", CUE_PROMO},
    {"promotion", CUE_PROMO},
    {"pubdate", CUE_DATE},
    {"published", CUE_DATE},
    {"rail", CUE_SIDE},
    {"rating", CUE_TESTIMONIAL},
    {"ratings", CUE_TESTIMONIAL},
    {"readmore", CUE_RELATED},
    {"readnext", CUE_RELATED},
    {"recent", CUE_RELATED},
    {"recently", CUE_RELATED},
    {"recirc", CUE_RELATED},
    {"recommend", CUE_RELATED},
    {"recommendation", CUE_RELATED},
    {"recommendations", CUE_RELATED},
    {"recommended", CUE_RELATED},
    {"register", CUE_SIGNUP},
    {"related", CUE_RELATED},
    {"replies", CUE_COMMENT},
    {"reply", CUE_COMMENT},
    {"respond", CUE_COMMENT},
    {"review", CUE_TESTIMONIAL},
    {"reviews", CUE_TESTIMONIAL},
    {"secondary", CUE_SIDE},
    {"share", CUE_SHARE},
    {"shares", CUE_SHARE},
    {"sharing", CUE_SHARE},
    {"sidebar", CUE_SIDE},
    {"sidebars", CUE_SIDE},
    {"signin", CUE_SIGNUP},
    {"signup", CUE_SIGNUP},
    {"similar", CUE_RELATED},
    {"sitemap", CUE_NAV},
    {"skip", CUE_NAV},
    {"slick", CUE_MEDIA},
    {"slide", CUE_MEDIA},
    {"slider", CUE_MEDIA},
    {"slides", CUE_MEDIA},
    {"social", CUE_SHARE},
    {"socials", CUE_SHARE},
    {"sponsor", CUE_PROMO},
    {"sponsored", CUE_PROMO},
    {"sponsors", CUE_PROMO},
    {"stars", CUE_TESTIMONIAL},
    {"sticky", CUE_SIDE},
    {"subfooter", CUE_FOOT},
    {"subheader", CUE_HEAD},
    {"submenu", CUE_NAV},
    {"subscribe", CUE_SIGNUP},
    {"subscription", CUE_SIGNUP},
    {"suggested", CUE_RELATED},
    {"summary", CUE_CARD},
    {"swiper", CUE_MEDIA},
    {"tablist", CUE_NAV},
    {"tabs", CUE_NAV},
    {"team", CUE_AUTHOR},
    {"teaser", CUE_CARD},
    {"teasers", CUE_CARD},
    {"testimonial", CUE_TESTIMONIAL},
    {"testimonials", CUE_TESTIMONIAL},
    {"thumb", CUE_MEDIA},
    {"thumbnail", CUE_MEDIA},
    {"tile", CUE_CARD},
    {"tiles", CUE_CARD},
    {"time", CUE_DATE},
    {"timestamp", CUE_DATE},
    {"toast", CUE_POPUP},
    {"tooltip", CUE_POPUP},
    {"topbar", CUE_NAV},
    {"topnav", CUE_NAV},
    {"topper", CUE_HEAD},
    {"trending", CUE_RELATED},
    {"tweet", CUE_SHARE},
    {"upnext", CUE_RELATED},
    {"video", CUE_MEDIA},
    {"widget", CUE_SIDE},
    {"widgets", CUE_SIDE},
    {"writer", CUE_AUTHOR | CUE_BYLINE},
};

static int
compare_word(const void *key, const void *entry)
{
	return strcmp(key, ((const struct cue_word *)entry)->word);
}

static uint32_t
cues_of_word(char word[WORD_MAX], size_t len)
{
	const struct cue_word *found;

	if (len < 2 || len >= WORD_MAX)
		return 0;
	word[len] = '\0';
	found =
	    bsearch(word, cue_words, sizeof(cue_words) / sizeof(cue_words[0]),
		sizeof(cue_words[0]), compare_word);
	return found ? found->cues : 0;
}

/* Words end where letters do, and where a capital follows a small letter. */
static uint32_t
cues_of_name(struct slice name)
{
	char word[WORD_MAX];
	uint32_t cues = 0;
	size_t len = 0;
	bool was_small = false;

	for (size_t i = 0; i < name.len; i++) {
		char c = name.at[i];
		bool is_small = c >= 'a' && c <= 'z';
		bool is_capital = c >= 'A' && c <= 'Z';

		if ((is_capital && was_small) || (!is_small && !is_capital)) {
			cues |= cues_of_word(word, len);
			len = 0;
		}
		if (is_small || is_capital) {
			if (len < WORD_MAX - 1)
				word[len] = (char)(c | 0x20);
			len++;
		}
		was_small = is_small;
	}
	return cues | cues_of_word(word, len);
}

uint32_t
html_cues(const struct html_node *node)
{
	if (node->tag == HTML_TEXT)
		return 0;
	return cues_of_name(html_attr(node, "class")) |
	    cues_of_name(html_attr(node, "id"));
}
