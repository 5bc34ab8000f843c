/*
 * keys.c - every key of the reader, in one table.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "keys.h"

#define CTRL  KEYS_CTRL
#define LISTS (KEYS_SIDEBAR | KEYS_PANEL)
#define ALL   (KEYS_TEXT | LISTS)

static const char MOVING[] = "Moving";
static const char QUOTES[] = "Sections and quotes";
static const char LISTED[] = "Lists";
static const char FINDING[] = "Finding";
static const char SCREEN[] = "The screen";
static const char IN_SIDEBAR[] = "In a list";
static const char TYPING[] = "While typing";

static const struct keys_row table[] = {
    {MOVING, ALL, {'j', KEYS_DOWN, CTRL('N'), CTRL('E')}, ACTION_DOWN,
	"a line on"},
    {MOVING, KEYS_TEXT, {KEYS_ENTER}, ACTION_DOWN, "a line on"},
    {MOVING, ALL, {'k', KEYS_UP, CTRL('P'), CTRL('Y')}, ACTION_UP,
	"a line back"},
    {MOVING, ALL, {' ', 'f', CTRL('F'), KEYS_PAGE_DOWN}, ACTION_PAGE_DOWN,
	"a page on"},
    {MOVING, ALL, {'b', CTRL('B'), KEYS_PAGE_UP}, ACTION_PAGE_UP,
	"a page back"},
    {MOVING, ALL, {'d', CTRL('D')}, ACTION_HALF_DOWN, "half a page on"},
    {MOVING, ALL, {'u', CTRL('U')}, ACTION_HALF_UP, "half a page back"},
    {MOVING, ALL, {'g', KEYS_HOME}, ACTION_FIRST,
	"to the start, or to paragraph N"},
    {MOVING, ALL, {'G', KEYS_END}, ACTION_LAST,
	"to the end, or to paragraph N"},
    {MOVING, KEYS_TEXT, {'%'}, ACTION_PERCENT, "to N percent"},
    {MOVING, KEYS_TEXT, {'}'}, ACTION_PARAGRAPH_NEXT, "next paragraph"},
    {MOVING, KEYS_TEXT, {'{'}, ACTION_PARAGRAPH_PREV, "previous paragraph"},

    {QUOTES, KEYS_TEXT, {']'}, ACTION_SECTION_NEXT, "next section"},
    {QUOTES, KEYS_TEXT, {'['}, ACTION_SECTION_PREV, "previous section"},
    {QUOTES, KEYS_TEXT, {')'}, ACTION_QUOTE_NEXT, "next quote"},
    {QUOTES, KEYS_TEXT, {'('}, ACTION_QUOTE_PREV, "previous quote"},
    {QUOTES, KEYS_TEXT, {'>'}, ACTION_SAME_NEXT,
	"next quote by the same speaker"},
    {QUOTES, KEYS_TEXT, {'<'}, ACTION_SAME_PREV,
	"previous quote by the same speaker"},
    {QUOTES, KEYS_TEXT, {'e'}, ACTION_EXPLAIN,
	"why this speaker has the quote at hand"},

    {LISTED, ALL, {'s'}, ACTION_PICK, "pick a speaker by typing"},
    {LISTED, ALL, {'o'}, ACTION_OUTLINE,
	"outline: sections with their quotes and minutes"},
    {LISTED, ALL, {'L'}, ACTION_LINKS, "links, and where they lead"},
    {LISTED, KEYS_TEXT | KEYS_SIDEBAR, {KEYS_TAB}, ACTION_FOCUS,
	"go to the sidebar and back"},
    {LISTED, KEYS_TEXT | KEYS_SIDEBAR, {'S'}, ACTION_SIDEBAR,
	"sidebar on or off"},

    {FINDING, KEYS_TEXT, {'/'}, ACTION_SEARCH, "search"},
    {FINDING, KEYS_TEXT, {'?'}, ACTION_SEARCH_BACK, "search backward"},
    {FINDING, KEYS_TEXT, {'n'}, ACTION_MATCH_NEXT, "next match"},
    {FINDING, KEYS_TEXT, {'N'}, ACTION_MATCH_PREV, "previous match"},
    {FINDING, KEYS_TEXT, {'m'}, ACTION_MARK, "set a mark; a letter names it"},
    {FINDING, KEYS_TEXT, {'\''}, ACTION_TO_MARK,
	"to a mark; '' back to where the last jump left"},

    {SCREEN, KEYS_TEXT, {'+', '='}, ACTION_WIDER, "wider column of text"},
    {SCREEN, KEYS_TEXT, {'-'}, ACTION_NARROWER, "narrower column of text"},
    {SCREEN, KEYS_TEXT, {'x'}, ACTION_SHOW_HIDDEN,
	"show or hide what was folded away"},
    {SCREEN, KEYS_TEXT, {'X'}, ACTION_SHOW_ALL,
	"show or hide all of that in the article"},
    {SCREEN, ALL, {CTRL('L')}, ACTION_REDRAW, "draw the screen anew"},
    {SCREEN, ALL, {CTRL('Z')}, ACTION_SUSPEND, "suspend"},
    {SCREEN, KEYS_TEXT, {'h', KEYS_F1}, ACTION_HELP, "this help"},
    {SCREEN, KEYS_TEXT, {KEYS_ESCAPE, CTRL('C')}, ACTION_ESCAPE,
	"no highlights of the search"},
    {SCREEN, KEYS_TEXT, {'q'}, ACTION_QUIT, "quit"},
    {SCREEN, ALL, {'Q'}, ACTION_QUIT, "quit, from a list too"},

    {IN_SIDEBAR, LISTS, {KEYS_ENTER}, ACTION_JUMP,
	"go there; open link N in the browser"},
    {IN_SIDEBAR, KEYS_SIDEBAR, {'l', KEYS_RIGHT}, ACTION_UNFOLD,
	"unfold a speaker's quotes"},
    {IN_SIDEBAR, KEYS_SIDEBAR, {'h', KEYS_LEFT}, ACTION_FOLD, "fold them"},
    {IN_SIDEBAR, KEYS_SIDEBAR, {'/'}, ACTION_FILTER,
	"only speakers whose name holds what is typed"},
    {IN_SIDEBAR, KEYS_SIDEBAR, {'t'}, ACTION_SORT,
	"by appearance or by number of quotes"},
    {IN_SIDEBAR, KEYS_SIDEBAR, {KEYS_F1, '?'}, ACTION_HELP, "this help"},
    {IN_SIDEBAR, LISTS, {KEYS_ESCAPE, CTRL('C'), 'q'}, ACTION_ESCAPE,
	"back to the text"},
    {IN_SIDEBAR, KEYS_PANEL, {KEYS_TAB, 'h', KEYS_F1}, ACTION_ESCAPE,
	"back to the text"},

    {TYPING, KEYS_PROMPT, {KEYS_ENTER}, ACTION_ACCEPT, "that is it"},
    {TYPING, KEYS_PROMPT, {KEYS_ESCAPE, CTRL('C'), CTRL('G')}, ACTION_ESCAPE,
	"never mind"},
    {TYPING, KEYS_PROMPT, {CTRL('R')}, ACTION_REGEX,
	"regular expression or plain words"},
    {TYPING, KEYS_PROMPT, {KEYS_UP, CTRL('P')}, ACTION_OLDER,
	"what was typed before; in a list, up"},
    {TYPING, KEYS_PROMPT, {KEYS_DOWN, CTRL('N')}, ACTION_NEWER,
	"what was typed after; in a list, down"},
    {TYPING, KEYS_PROMPT, {KEYS_LEFT, CTRL('B')}, ACTION_CURSOR_LEFT,
	"cursor left"},
    {TYPING, KEYS_PROMPT, {KEYS_RIGHT, CTRL('F')}, ACTION_CURSOR_RIGHT,
	"cursor right"},
    {TYPING, KEYS_PROMPT, {KEYS_HOME, CTRL('A')}, ACTION_CURSOR_HOME,
	"cursor to the start"},
    {TYPING, KEYS_PROMPT, {KEYS_END, CTRL('E')}, ACTION_CURSOR_END,
	"cursor to the end"},
    {TYPING, KEYS_PROMPT, {KEYS_BACKSPACE, CTRL('H')}, ACTION_ERASE,
	"erase a character"},
    {TYPING, KEYS_PROMPT, {KEYS_DELETE, CTRL('D')}, ACTION_ERASE_NEXT,
	"erase the character at the cursor"},
    {TYPING, KEYS_PROMPT, {CTRL('W')}, ACTION_ERASE_WORD, "erase a word"},
    {TYPING, KEYS_PROMPT, {CTRL('U')}, ACTION_ERASE_ALL,
	"erase all before the cursor"},
};

const struct keys_row *
keys_table(size_t *n)
{
	*n = sizeof(table) / sizeof(table[0]);
	return table;
}

static bool
row_has(const struct keys_row *row, int key)
{
	for (size_t i = 0; i < KEYS_PER_ROW && row->key[i]; i++)
		if (row->key[i] == key)
			return true;
	return false;
}

enum action
keys_action(enum keys_place place, int key)
{
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++)
		if ((table[i].places & place) && row_has(&table[i], key))
			return table[i].action;
	return ACTION_NONE;
}

static const char *
special_name(int key)
{
	switch (key) {
	case ' ':
		return "Space";
	case KEYS_ENTER:
		return "Enter";
	case KEYS_TAB:
		return "Tab";
	case KEYS_ESCAPE:
		return "Esc";
	case KEYS_BACKSPACE:
		return "Backspace";
	case KEYS_UP:
		return "\u2191";
	case KEYS_DOWN:
		return "\u2193";
	case KEYS_LEFT:
		return "\u2190";
	case KEYS_RIGHT:
		return "\u2192";
	case KEYS_HOME:
		return "Home";
	case KEYS_END:
		return "End";
	case KEYS_PAGE_UP:
		return "PgUp";
	case KEYS_PAGE_DOWN:
		return "PgDn";
	case KEYS_DELETE:
		return "Del";
	case KEYS_F1:
		return "F1";
	default:
		return NULL;
	}
}

void
keys_name(struct str *out, int key)
{
	const char *name = special_name(key);

	if (name)
		str_adds(out, name);
	else if (key < ' ')
		str_addf(out, "^%c", key + '@');
	else
		str_addc(out, (char)key);
}

void
keys_names(struct str *out, const struct keys_row *row)
{
	for (size_t i = 0; i < KEYS_PER_ROW && row->key[i]; i++) {
		if (i)
			str_addc(out, ' ');
		keys_name(out, row->key[i]);
	}
}
