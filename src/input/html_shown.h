/*
 * html_shown.h - which units of a page are shown, and which folded.
 *
 * Floor 2, input.  What html_judge.h keeps is shown, but for menus and
 * pictures that say nothing new; so are the sentences between title and
 * article, captions beside what is shown, and all of a quotation.
 */
#ifndef INPUT_HTML_SHOWN_H
#define INPUT_HTML_SHOWN_H

#include "hash_bag.h"
#include "html_head.h"

struct html_shown {
	const struct html_page *page;
	struct html_head head;
	size_t first_kept;    /* the first unit of the article */
	struct hash_bag said; /* pictures' words, and the title */
};

/* Begin to look at `page`, which is borrowed.  O(units). */
void html_shown_init(struct html_shown *s, const struct html_page *page);

/* Is unit `i`, which is not of the head, shown? */
bool html_is_shown(const struct html_shown *s, size_t i);

/* A unit is shown now: a picture's words are not said again. */
void html_shown_note(struct html_shown *s, const struct html_unit *u);

/* Free what it holds. */
void html_shown_clear(struct html_shown *s);

/* What the names of the elements around a unit's text say (html_cues.h). */
uint32_t html_cues_near(
    const struct html_page *page, const struct html_unit *u);

/* Is it what stands below a picture, or a picture's words? */
bool html_is_caption(const struct html_page *page, const struct html_unit *u);

#endif
