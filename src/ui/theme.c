/*
 * theme.c - how a style looks with the colours that there are.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "theme.h"

enum {
	NONE = -1,
	BLACK = 0,
	RED = 1,
	YELLOW = 3,
	CYAN = 6,
	WHITE = 7,
	SLATE = 66 /* of 256: grey with some green and blue in it */
};

/* Of middle lightness, and apart from each other for most eyes. */
static const int speakers_256[THEME_SPEAKERS] = {
    33, 166, 35, 170, 136, 37, 203, 99};
static const int speakers_8[THEME_SPEAKERS] = {4, 1, 2, 5, 3, 6, 4, 1};

static struct look
look_of_role(enum style_role role, int colours)
{
	struct look look = {.fg = NONE, .bg = NONE};

	look.bold =
	    role == STYLE_TITLE || role == STYLE_HEADING || role == STYLE_NAME;
	look.dim =
	    role == STYLE_FAINT || role == STYLE_FRAME || role == STYLE_FOLD;
	if (role == STYLE_BAR_ON || (role == STYLE_BAR && colours < 256))
		look.reverse = true;
	else if (role == STYLE_BAR) {
		look.fg = 252;
		look.bg = 238;
	}
	if (role == STYLE_ALERT) {
		look.bold = true;
		look.reverse = colours < 8;
		look.fg = colours < 8 ? NONE : WHITE;
		look.bg = colours < 8 ? NONE : RED;
	}
	return look;
}

/* How the article sets some of its words apart. */
static void
add_spans(struct look *look, int flags, int colours)
{
	look->italic |= (flags & STYLE_EMPHASIS) != 0;
	look->bold |= (flags & STYLE_STRONG) != 0;
	look->underline |= (flags & STYLE_LINK) != 0;
	look->dim |= (flags & STYLE_DELETED) != 0;
	if (!(flags & STYLE_CODE))
		return;
	if (colours < 8)
		look->dim = true;
	else
		look->fg = colours >= 256 ? SLATE : CYAN;
}

static void
add_speaker(struct look *look, int speaker, int colours)
{
	int i = (speaker - 1) % THEME_SPEAKERS;

	if (colours >= 256)
		look->fg = speakers_256[i];
	else if (colours >= 8)
		look->fg = speakers_8[i];
}

/* A hit is seen whatever it stands in. */
static struct look
look_of_hit(bool is_current, int colours)
{
	struct look look = {.fg = NONE, .bg = NONE};

	if (colours < 8) {
		look.reverse = true;
		look.bold = is_current;
		look.underline = is_current;
		return look;
	}
	look.fg = BLACK;
	look.bg = is_current ? (colours >= 256 ? 208 : CYAN) : YELLOW;
	look.bold = is_current;
	return look;
}

struct look
theme_look(struct style style, int colours)
{
	struct look look = look_of_role(style.role, colours);

	if (style.flags & STYLE_HIT)
		return look_of_hit(style.flags & STYLE_CURRENT, colours);
	add_spans(&look, style.flags, colours);
	if (style.speaker)
		add_speaker(&look, style.speaker, colours);
	if (style.flags & STYLE_QUOTE) {
		look.underline |= colours < 8;
		/* Slanted: whose it is, is not certain. */
		look.italic |= !style.speaker || (style.flags & STYLE_UNSURE);
		look.bold |= (style.flags & STYLE_CURRENT) != 0;
		look.underline |= (style.flags & STYLE_CURRENT) != 0;
	}
	if (style.flags & STYLE_SELECTED) {
		look.reverse = true;
		look.dim = false;
	}
	return look;
}
