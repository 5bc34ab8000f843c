/*
 * keys.h - every key of the reader, in one table.
 *
 * Floor 4, ui.  The table feeds the dispatch and the help screen; a test holds
 * README and man page to it.
 */
#ifndef PULLQUOTE_UI_KEYS_H
#define PULLQUOTE_UI_KEYS_H

#include <stddef.h>

#include "pullquote/str.h"

/*
 * A key is the code point it types (control keys 1 to 31, 127), or, past all
 * code points, one of these.
 */
enum keys_special {
	KEYS_UP = 0x110000,
	KEYS_DOWN,
	KEYS_LEFT,
	KEYS_RIGHT,
	KEYS_HOME,
	KEYS_END,
	KEYS_PAGE_UP,
	KEYS_PAGE_DOWN,
	KEYS_DELETE,
	KEYS_F1,
	KEYS_PASTE_BEGIN, /* what comes is pasted, not typed, */
	KEYS_PASTE_END,   /* until here */
	KEYS_UNKNOWN      /* of no meaning to the reader */
};

enum {
	KEYS_ENTER = '\r',
	KEYS_TAB = '\t',
	KEYS_ESCAPE = 27,
	KEYS_BACKSPACE = 127
};

#define KEYS_CTRL(letter) ((letter)&0x1F)

/* Where a key is pressed. */
enum keys_place {
	KEYS_TEXT = 1,    /* in the article */
	KEYS_SIDEBAR = 2, /* in the list of speakers and quotes */
	KEYS_PANEL = 4,   /* in the outline or the help */
	KEYS_PROMPT = 8   /* while typing a search, a name or a filter */
};

enum action {
	ACTION_NONE,
	/* moving */
	ACTION_DOWN,
	ACTION_UP,
	ACTION_PAGE_DOWN,
	ACTION_PAGE_UP,
	ACTION_HALF_DOWN,
	ACTION_HALF_UP,
	ACTION_FIRST,
	ACTION_LAST,
	ACTION_PERCENT,
	ACTION_PARAGRAPH_NEXT,
	ACTION_PARAGRAPH_PREV,
	ACTION_SECTION_NEXT,
	ACTION_SECTION_PREV,
	/* quotes */
	ACTION_QUOTE_NEXT,
	ACTION_QUOTE_PREV,
	ACTION_SAME_NEXT,
	ACTION_SAME_PREV,
	ACTION_EXPLAIN,
	/* lists */
	ACTION_PICK,
	ACTION_OUTLINE,
	ACTION_LINKS,
	ACTION_FOCUS,
	ACTION_SIDEBAR,
	ACTION_JUMP,
	ACTION_UNFOLD,
	ACTION_FOLD,
	ACTION_FILTER,
	ACTION_SORT,
	/* finding */
	ACTION_SEARCH,
	ACTION_SEARCH_BACK,
	ACTION_MATCH_NEXT,
	ACTION_MATCH_PREV,
	ACTION_MARK,
	ACTION_TO_MARK,
	/* the screen */
	ACTION_WIDER,
	ACTION_NARROWER,
	ACTION_SHOW_HIDDEN,
	ACTION_SHOW_ALL,
	ACTION_REDRAW,
	ACTION_SUSPEND,
	ACTION_HELP,
	ACTION_ESCAPE,
	ACTION_QUIT,
	/* typing */
	ACTION_ACCEPT,
	ACTION_REGEX,
	ACTION_CURSOR_LEFT,
	ACTION_CURSOR_RIGHT,
	ACTION_CURSOR_HOME,
	ACTION_CURSOR_END,
	ACTION_ERASE,
	ACTION_ERASE_NEXT,
	ACTION_ERASE_WORD,
	ACTION_ERASE_ALL,
	ACTION_OLDER,
	ACTION_NEWER,

	ACTION_N
};

enum {
	KEYS_PER_ROW = 5
};

/* One row of the table: some keys that do the same. */
struct keys_row {
	const char *group;     /* its heading in the help */
	unsigned places;       /* enum keys_place, or'ed */
	int key[KEYS_PER_ROW]; /* ended by 0 unless full */
	enum action action;
	const char *help; /* what it does, for a person */
};

/* The table, in the order of the help; *n is the number of rows. */
const struct keys_row *keys_table(size_t *n);

/* What `key` does at `place`; ACTION_NONE if nothing. */
enum action keys_action(enum keys_place place, int key);

/* Append what is printed for a key: "j", "^F", "PgDn". */
void keys_name(struct str *out, int key);

/* Append the keys of a row, a blank between them. */
void keys_names(struct str *out, const struct keys_row *row);

#endif
