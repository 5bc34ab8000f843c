/*
 * lists.c - what keys do in the sidebar, the outline, the picker, the help.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "lists.h"

#include <stdlib.h>

#include "browser.h"
#include "frame.h"
#include "help.h"
#include "jump.h"
#include "outline.h"
#include "pullquote/xalloc.h"
#include "scroll.h"

static void
build_sidebar(struct view *v)
{
	if (v->is_analysed)
		sidebar_build(&v->sidebar, v->article, &v->speech);
}

void
lists_focus_sidebar(struct view *v)
{
	v->focus = VIEW_IN_SIDEBAR;
}

void
lists_leave(struct view *v)
{
	v->focus = VIEW_IN_TEXT;
	v->panel = VIEW_NO_PANEL;
	if (v->typing == VIEW_PICKING)
		v->typing = VIEW_NO_PROMPT;
}

void
lists_escape(struct view *v)
{
	if (v->focus != VIEW_IN_SIDEBAR || !v->sidebar.filter.len) {
		lists_leave(v);
		return;
	}
	str_cut(&v->sidebar.filter, 0);
	build_sidebar(v);
}

/* ---- panels ---- */

static size_t
help_lines(const struct view *v)
{
	struct help help = {0};
	size_t n;

	help_set(&help, frame_of(v).panel_cols - 2 * FRAME_PANEL_MARGIN);
	n = help.n;
	help_clear(&help);
	return n;
}

static size_t
panel_lines(const struct view *v)
{
	switch (v->panel) {
	case VIEW_HELP:
		return help_lines(v);
	case VIEW_OUTLINE:
		return outline_n(v);
	case VIEW_LINKS:
		return v->links.n;
	default:
		return v->list.n;
	}
}

int
lists_foot_rows(const struct view *v)
{
	return LISTS_FOOT_ROWS +
	    (v->panel == VIEW_LINKS ? LISTS_ADDRESS_ROWS : 0);
}

/* Is there anything to list?  Says so if not. */
static bool
has_lines(struct view *v, enum view_panel panel)
{
	if (panel == VIEW_PICKER && !v->speech.n)
		view_say(v,
		    v->is_analysed ? "Nobody is quoted in this article"
				   : "Still looking for quotes");
	else if (panel == VIEW_LINKS && !v->links.n)
		view_say(v, "This article has no links");
	else
		return true;
	return false;
}

void
lists_open(struct view *v, enum view_panel panel)
{
	if (v->panel == panel) {
		lists_leave(v);
		return;
	}
	if (!has_lines(v, panel))
		return;
	lists_leave(v);
	v->panel = panel;
	v->focus = VIEW_IN_PANEL;
	v->list = (struct list){0};
	if (panel == VIEW_OUTLINE)
		v->list.selected = outline_line_at(v, scroll_shown(v).start);
	if (panel == VIEW_LINKS)
		v->list.selected = links_from(&v->links, scroll_shown(v).start);
	if (panel == VIEW_PICKER) {
		v->typing = VIEW_PICKING;
		prompt_start(&v->prompt, NULL);
		lists_pick_typed(v);
	}
}

void
lists_pick_typed(struct view *v)
{
	free(v->picked);
	v->picked = xcalloc(v->speech.speaker_n, sizeof(*v->picked));
	v->list.n = sidebar_speakers(
	    &v->speech, str_slice(&v->prompt.text), false, v->picked);
	v->list.selected = 0;
}

/* ---- moving ---- */

long
lists_page(const struct view *v)
{
	const struct list *l =
	    v->focus == VIEW_IN_PANEL ? &v->list : &v->sidebar.list;

	return l->rows > 1 ? (long)l->rows - 1 : 1;
}

void
lists_move(struct view *v, long by)
{
	if (v->focus == VIEW_IN_SIDEBAR)
		sidebar_move(&v->sidebar, by);
	else if (v->panel == VIEW_HELP)
		list_scroll(&v->list, by);
	else
		list_move(&v->list, by);
}

void
lists_to_end(struct view *v, bool last)
{
	long all = (long)(v->list.n + v->sidebar.list.n);

	lists_move(v, last ? all : -all);
}

static void
jump_to_row(struct view *v, const struct side_row *row)
{
	if (row->kind == SIDE_QUOTE)
		jump_to_quote(v, row->speech);
	else
		jump_to_speaker(v, row->speaker);
}

/* Have the loop open the link; the list stays, for the next one. */
static void
browse(struct view *v)
{
	struct slice address = links_address(&v->links, v->list.selected);

	if (!browser_takes(address)) {
		view_alert(v, "No address on the web: %.*s", (int)address.len,
		    address.at);
		return;
	}
	str_cut(&v->address, 0);
	str_add(&v->address, address.at, address.len);
	v->request = VIEW_BROWSE;
}

void
lists_jump(struct view *v)
{
	const struct side_row *row =
	    v->focus == VIEW_IN_SIDEBAR ? sidebar_selected(&v->sidebar) : NULL;
	enum view_panel panel = v->panel;
	size_t selected = v->list.selected;

	if (v->focus == VIEW_IN_SIDEBAR && !row) {
		view_say(v, "Nobody to go to here");
		return;
	}
	if (panel == VIEW_LINKS) {
		browse(v);
		return;
	}
	/* The jump is measured on the text as it will be seen. */
	lists_leave(v);
	view_resize(v, v->rows, v->cols);
	if (row)
		jump_to_row(v, row);
	if (panel == VIEW_OUTLINE)
		jump_to_section(v, outline_row(v, selected).section);
	if (panel == VIEW_PICKER && selected < v->list.n)
		jump_to_speaker(v, v->picked[selected]);
}

/* ---- the sidebar ---- */

void
lists_unfold(struct view *v, bool unfold)
{
	const struct side_row *row = sidebar_selected(&v->sidebar);
	size_t speaker;

	if (!row)
		return;
	speaker = row->speaker;
	v->sidebar.unfolded[speaker] = unfold;
	if (!unfold && v->sidebar.at_hand == speaker)
		v->sidebar.at_hand = SPEECH_NONE;
	build_sidebar(v);
}

void
lists_sort(struct view *v)
{
	v->sidebar.by_count = !v->sidebar.by_count;
	build_sidebar(v);
}

void
lists_filter_start(struct view *v)
{
	v->typing = VIEW_FILTERING;
	prompt_start(&v->prompt, NULL);
	lists_filter_typed(v);
}

void
lists_filter_typed(struct view *v)
{
	struct str *filter = &v->sidebar.filter;

	str_cut(filter, 0);
	str_add(filter, v->prompt.text.at, v->prompt.text.len);
	build_sidebar(v);
}

/* The sidebar follows the quote at hand while the reader is in the text. */
static void
follow_quote(struct view *v)
{
	size_t speaker;

	if (v->focus == VIEW_IN_SIDEBAR || v->quote == SPEECH_NONE ||
	    v->quote == v->followed)
		return;
	v->followed = v->quote;
	speaker = speech_speaker(&v->speech, v->quote);
	if (v->sidebar.at_hand != speaker) {
		v->sidebar.at_hand = speaker;
		build_sidebar(v);
	}
	sidebar_select(&v->sidebar, &v->speech, v->quote);
}

static size_t
rows_for_list(int rows, int taken)
{
	return rows > taken ? (size_t)(rows - taken) : 0;
}

void
lists_settle(struct view *v)
{
	struct frame f;

	follow_quote(v);
	/* The panel is as high as its lines want it. */
	v->list.n = panel_lines(v);
	f = frame_of(v);
	list_resize(&v->sidebar.list, v->sidebar.list.n,
	    rows_for_list(f.text_rows, LISTS_HEAD_ROWS));
	list_resize(&v->list, v->list.n,
	    rows_for_list(f.panel_rows, LISTS_HEAD_ROWS + lists_foot_rows(v)));
}
