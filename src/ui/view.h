/*
 * view.h - what the reader sees and where he is: the state of the screen.
 *
 * Floor 4, ui.  Pure: keys, sizes and results of the analysis go in, a new
 * state comes out, and paint.h draws it.  Nothing here knows a terminal.
 *
 * A position is a place in the article (layout.h), so it survives every
 * change of width.  All that a key does costs what the screen shows; searching
 * alone is linear in the article.
 */
#ifndef PULLQUOTE_UI_VIEW_H
#define PULLQUOTE_UI_VIEW_H

#include <stdbool.h>

#include "find.h"
#include "keys.h"
#include "links.h"
#include "list.h"
#include "pace.h"
#include "prompt.h"
#include "pullquote/err.h"
#include "pullquote/layout.h"
#include "pullquote/spans.h"
#include "sidebar.h"
#include "speech.h"

enum {
	VIEW_MEASURE = 72,
	VIEW_MEASURE_MIN = 20,
	VIEW_MEASURE_STEP = 4,
	VIEW_SIDEBAR_COLS = 100, /* from here on the sidebar stands */
	VIEW_MARKS = 52          /* a to z, A to Z */
};

enum view_focus {
	VIEW_IN_TEXT,
	VIEW_IN_SIDEBAR,
	VIEW_IN_PANEL
};

enum view_panel {
	VIEW_NO_PANEL,
	VIEW_HELP,
	VIEW_OUTLINE,
	VIEW_PICKER,
	VIEW_LINKS
};

/* What is being typed in the bottom line. */
enum view_prompt {
	VIEW_NO_PROMPT,
	VIEW_SEARCHING,
	VIEW_FILTERING, /* the sidebar */
	VIEW_PICKING    /* a speaker */
};

/* What the loop has to do next. */
enum view_request {
	VIEW_GO_ON,
	VIEW_QUIT,
	VIEW_SUSPEND,
	VIEW_REDRAW,
	VIEW_BROWSE /* open view.address in a browser */
};

/* Where the reader is, and how he got the screen to look. */
struct view_at {
	struct place top;
	bool is_loose; /* a jump put it there: may leave rows empty below */
};

struct view_mark {
	bool is_set;
	struct view_at at;
};

struct view {
	const struct article *article; /* borrowed */
	const char *name;              /* for an article without title */
	struct layout layout;
	struct spans spans;
	struct links links;
	int rows, cols; /* of the screen */
	int measure;    /* columns of text wanted */
	struct view_at at;
	struct view_at back; /* where the last jump left */
	struct view_mark mark[VIEW_MARKS];

	struct pace pace;
	struct speech speech; /* n is 0 before the analysis is done */
	bool is_analysed;
	int progress; /* of the analysis, percent */
	size_t quote; /* the last one jumped to, or SPEECH_NONE */

	enum view_focus focus;
	struct sidebar sidebar;
	size_t followed; /* the quote that the sidebar was brought to */
	enum view_panel panel;
	struct list list; /* of the panel */
	size_t *picked;   /* the picker's speakers, list.n of them */

	struct find find;
	enum view_prompt typing;
	struct prompt prompt;
	struct prompt_history history; /* of searches */
	bool is_pasting;
	bool has_gap;             /* a blank was pasted and is not typed yet */
	struct view_at seek_from; /* where the search being typed began, */
	size_t seek_byte;         /* its byte, */
	struct str seek_old;      /* and the search before it */
	enum search_mode seek_old_mode;

	long count;  /* typed before a key; 0: none */
	int pending; /* m or ' that waits for its letter, or 0 */
	long half;   /* rows of d and u, once said; 0: half the screen */
	struct note message;
	bool is_alert;
	enum view_request request;
	struct str address; /* to browse */
};

/* Begin to read `article`, borrowed, on rows x cols, both >= 0. */
void view_init(struct view *v, const struct article *article, int rows,
    int cols, int measure);

/* The screen has another size now. */
void view_resize(struct view *v, int rows, int cols);

/* The analysis got so far; it is done, and `quotes` (borrowed) is the result.
 */
void view_progress(struct view *v, int percent);
void view_analysed(struct view *v, const struct quotes *quotes);

/* A key was pressed. */
void view_key(struct view *v, int key);

/* Take what the loop has to do; the request is VIEW_GO_ON then. */
enum view_request view_take_request(struct view *v);

/* Say something in the bottom line until the next key. */
void view_say(struct view *v, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* The same for what went wrong. */
void view_alert(struct view *v, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

void view_clear(struct view *v);

#endif
