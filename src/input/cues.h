/*
 * cues.h - the closed classes of words that give a line away.
 *
 * Floor 2, input; used by the parsers of plain text and of pages.  Only words
 * that every site uses are here, none of a certain site or story.
 */
#ifndef PULLQUOTE_INPUT_CUES_H
#define PULLQUOTE_INPUT_CUES_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/slice.h"

/* Something that stands on a page again and again: "Share", "Read more",
 * "Advertisement", "3 min read". */
bool cue_is_furniture(const char *text, struct range r);

/* Opens a part of the page that is no more of the article: "Related stories",
 * "Comments (3)", "More from ...". */
bool cue_opens_furniture(const char *text, struct range r);

/* Legal and commercial small print: "© 2024 ... All rights reserved". */
bool cue_is_small_print(const char *text, struct range r);

/* Whose picture: "Photo: ...", "Getty Images", "Jo Doe | Reuters". */
bool cue_is_credit(const char *text, struct range r);

/* A text under a picture that says so: "FILE PHOTO: ...", "(Image: ...)". */
bool cue_is_caption(const char *text, struct range r);

/* "By Ann Example and Bo Sample"; *names_at: where the names begin. */
bool cue_is_byline(const char *text, struct range r, size_t *names_at);

/* A date, with a time or not, and little else. */
bool cue_is_date(const char *text, struct range r);

/* Where and when it was written, and no more: "ANYTOWN, Shire, May 3, 2019".
 * *date_at: where the date begins. */
bool cue_is_dateline(const char *text, struct range r, size_t *date_at);

/* What the desk adds: contributors, corrections, "This story was ...". */
bool cue_is_note(const char *text, struct range r);

/* "Ann Example is a reporter for ...": an author is introduced. */
bool cue_is_biography(const char *text, struct range r);

/* "About the author", "Written by Ann Example": a biography follows. */
bool cue_names_author(const char *text, struct range r);

/* "--" alone on its first line: who sent the mail follows. */
bool cue_is_signature(const char *text, struct range r);

/* Ends in the arrow that leads back from a footnote. */
bool cue_is_footnote(const char *text, struct range r);

/* A line that leads in what somebody says: "Ann Lee continued:". */
bool cue_is_lead_in(const char *text, struct range r);

#endif
