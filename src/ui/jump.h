/*
 * jump.h - going to sections, paragraphs, quotes, marks.
 *
 * Floor 4, ui.  A jump says so in the message line if there is nowhere to go,
 * and leaves the place it came from to be found by ''.
 */
#ifndef PULLQUOTE_UI_JUMP_H
#define PULLQUOTE_UI_JUMP_H

#include "view.h"

/* Go `by` sections or paragraphs on (negative: back). */
void jump_section(struct view *v, long by);
void jump_paragraph(struct view *v, long by);

/* To paragraph number `n` of the body, from 1; the last if there are fewer. */
void jump_to_paragraph(struct view *v, long n);

/* To a part of the text, 0 to 100 percent. */
void jump_to_percent(struct view *v, long percent);

/* Go `by` quotes on (negative: back); `same`: by the same speaker. */
void jump_quote(struct view *v, long by, bool same);

/* To a quote by its number in v->speech. */
void jump_to_quote(struct view *v, size_t i);

/* To the first quote of a speaker, who has one. */
void jump_to_speaker(struct view *v, size_t speaker);

/* To a section's heading by its number; section_n is the article's start. */
void jump_to_section(struct view *v, size_t section);

/* The quote jumped to last if any of it is on the screen, else SPEECH_NONE. */
size_t jump_quote_at_hand(struct view *v);

/* Set, or go to, the mark that a letter names; ' goes back. */
void jump_set_mark(struct view *v, int letter);
void jump_to_mark(struct view *v, int letter);

#endif
