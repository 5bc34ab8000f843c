/*
 * style.h - what a cell of the screen means, apart from how it looks.
 *
 * Floor 4, ui.  Painting says "a hit inside a quote of speaker 3"; theme.h
 * turns that into colours and attributes for the terminal at hand.
 */
#ifndef PULLQUOTE_UI_STYLE_H
#define PULLQUOTE_UI_STYLE_H

#include <stdbool.h>

enum style_role {
	STYLE_TEXT,
	STYLE_TITLE,
	STYLE_HEADING,
	STYLE_FAINT,  /* captions, notes, what is said beside the text */
	STYLE_FOLD,   /* "3 lines hidden" */
	STYLE_BAR,    /* top and bottom line */
	STYLE_BAR_ON, /* the part of the bar that is read */
	STYLE_NAME,   /* a speaker's name in a list */
	STYLE_FRAME,  /* between text and sidebar, around a panel */
	STYLE_ALERT   /* a message that says no */
};

enum style_flag {
	STYLE_QUOTE = 1,    /* somebody's words */
	STYLE_CURRENT = 2,  /* the quote, the hit at hand */
	STYLE_HIT = 4,      /* found by the search */
	STYLE_SELECTED = 8, /* the line of a list that Enter takes */
	STYLE_UNSURE = 16,  /* it may be somebody else's */
	STYLE_EMPHASIS = 32,
	STYLE_STRONG = 64,
	STYLE_CODE = 128, /* for a machine to read */
	STYLE_LINK = 256,
	STYLE_DELETED = 512 /* it was meant once */
};

struct style {
	unsigned char role;    /* enum style_role */
	unsigned short flags;  /* enum style_flag, or'ed */
	unsigned char speaker; /* 0: nobody's, else the speaker's colour */
};

static inline bool
style_eq(struct style a, struct style b)
{
	return a.role == b.role && a.flags == b.flags && a.speaker == b.speaker;
}

#endif
