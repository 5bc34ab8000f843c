/*
 * paint_panel.c - a panel over the text: outline, links, picker, help.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include <stdio.h>
#include <string.h>

#include "help.h"
#include "keys.h"
#include "lists.h"
#include "outline.h"
#include "paint.h"
#include "paint_line.h"
#include "pullquote/cluster.h"
#include "status.h"

enum {
	WITH_ADDRESS_COLS = 50 /* a line of links has room for both parts */
};

static const struct style plain = {STYLE_TEXT, 0, 0};
static const struct style faint = {STYLE_FAINT, 0, 0};
static const struct style bar = {STYLE_BAR, 0, 0};

static void
paint_help_row(const struct help *help, struct paint_line *l, size_t i)
{
	const struct help_line *line = &help->line[i];
	int col = l->col + help->text_col;
	struct str keys = {0};

	if (line->is_heading) {
		paint_line_put(
		    l, line->text, (struct style){STYLE_HEADING, 0, 0});
		return;
	}
	if (line->has_keys) {
		size_t n;

		keys_names(&keys, &keys_table(&n)[line->row]);
		l->col += 2;
		paint_line_put(
		    l, str_slice(&keys), (struct style){STYLE_NAME, 0, 0});
	}
	l->col = l->col + 2 > col ? l->col + 2 : col;
	paint_line_put(l, line->text, plain);
	str_clear(&keys);
}

static void
paint_outline_row(const struct view *v, struct paint_line *l, size_t i)
{
	struct outline_row row = outline_row(v, i);
	struct str right = {0};

	if (v->is_analysed && row.quote_n)
		str_addf(&right, "%zu quote%s", row.quote_n,
		    row.quote_n == 1 ? "" : "s");
	if (row.minutes >= 0) {
		str_adds(&right, right.len ? " \u00b7 " : "");
		status_minutes(&right, row.minutes);
	}
	paint_line_put_right(l, str_text(&right), faint);
	for (int level = 2; level < row.level; level++)
		l->col += 2;
	paint_line_put(l, row.title, plain);
	str_clear(&right);
}

static void
paint_picker_row(const struct view *v, struct paint_line *l, size_t i)
{
	const struct speech *s = &v->speech;
	size_t speaker = v->picked[i];
	char count[24];

	snprintf(count, sizeof(count), "%zu", speech_count(s, speaker));
	paint_line_put_right(l, count, faint);
	paint_line_put(l, speech_name(s, speaker),
	    paint_speaker(STYLE_NAME, speaker, 0, s));
	l->col += 2;
	if (speaker + 1 < s->speaker_n)
		paint_line_put(l, s->quotes->speaker[speaker].role, faint);
}

/* "https://" is nothing to be told. */
static struct slice
short_address(struct slice address)
{
	static const char *const schemes[] = {"https://", "http://"};

	for (size_t i = 0; i < 2; i++) {
		size_t len = slice_of(schemes[i]).len;

		if (slice_begins_ascii_nocase(address, schemes[i]))
			return (struct slice){
			    address.at + len, address.len - len};
	}
	return address;
}

static void
paint_link_row(const struct view *v, struct paint_line *l, size_t i)
{
	int end = l->end, cols = l->end - l->col;
	char number[24];

	snprintf(number, sizeof(number), "%3zu  ", i + 1);
	paint_line_put(l, slice_of(number), faint);
	if (cols >= WITH_ADDRESS_COLS)
		l->end = l->col + (end - l->col) / 2;
	paint_line_put(l, links_text(&v->links, i), plain);
	if (cols < WITH_ADDRESS_COLS)
		return;
	l->col = l->end + 2;
	l->end = end;
	paint_line_put(l, short_address(links_address(&v->links, i)), faint);
}

static void
paint_panel_row(const struct view *v, const struct help *help,
    struct paint_line *l, size_t i)
{
	if (v->panel != VIEW_HELP && i == v->list.selected)
		paint_line_select(l, FRAME_PANEL_MARGIN);
	if (v->panel == VIEW_HELP)
		paint_help_row(help, l, i);
	else if (v->panel == VIEW_OUTLINE)
		paint_outline_row(v, l, i);
	else if (v->panel == VIEW_LINKS)
		paint_link_row(v, l, i);
	else
		paint_picker_row(v, l, i);
}

/* As many of the keys as fit into `cols`: the last is the way out. */
static struct slice
keys_that_fit(struct slice keys, int cols)
{
	static const char between[] = " \u00b7 ";
	const char *at;

	while (cluster_cols(keys.at, keys.len) > cols &&
	    (at = strstr(keys.at, between)))
		keys = slice_of(at + sizeof(between) - 1);
	return keys;
}

/* The title above, the keys below. */
static void
paint_panel_ends(
    const struct view *v, struct paint_line *head, struct paint_line *foot)
{
	static const char *const title[] = {[VIEW_HELP] = "Keys",
	    [VIEW_OUTLINE] = "Outline",
	    [VIEW_PICKER] = "Pick a speaker",
	    [VIEW_LINKS] = "Links"};
	static const char *const keys[] = {
	    [VIEW_HELP] = "j k Space b move \u00b7 Esc leaves",
	    [VIEW_OUTLINE] =
		"j k move \u00b7 Enter goes there \u00b7 Esc leaves",
	    [VIEW_PICKER] =
		"\u2191 \u2193 move \u00b7 Enter goes there \u00b7 Esc leaves",
	    [VIEW_LINKS] = "j k move \u00b7 Enter opens it \u00b7 Esc leaves"};

	paint_line_put(head, slice_of(title[v->panel]), bar);
	paint_line_put(foot,
	    keys_that_fit(slice_of(keys[v->panel]), foot->end - foot->col),
	    bar);
}

/* All of the address that is selected, as far as there is room; `row` is the
 * first of those for it. */
static void
paint_address(const struct view *v, struct paint_line line, int end_row)
{
	struct slice address = links_address(&v->links, v->list.selected);

	while (address.len && line.row < end_row) {
		size_t fit = cluster_fit(
		    address.at, address.len, line.end - line.col, NULL);

		if (line.row + 1 == end_row || !fit)
			fit = address.len;
		paint_cut(line.g, line.row, line.col,
		    (struct slice){address.at, fit}, line.end - line.col,
		    faint);
		address.at += fit;
		address.len -= fit;
		line.row++;
	}
}

void
paint_panel(struct view *v, struct grid *g, const struct frame *f)
{
	const struct list *list = &v->list;
	struct paint_line line = {.g = g,
	    .row = f->panel_row,
	    .col = f->panel_col + FRAME_PANEL_MARGIN,
	    .end = f->panel_col + f->panel_cols - FRAME_PANEL_MARGIN};
	struct paint_line foot = line;
	struct help help = {0};

	if (v->panel == VIEW_HELP)
		help_set(&help, line.end - line.col);
	foot.row += f->panel_rows - 1;
	for (int row = line.row; row <= foot.row; row++) {
		/* A free column at each side parts it from the text. */
		grid_fill(g, row, f->panel_col - 1, f->panel_cols + 2, plain);
		if (row == line.row || row == foot.row)
			grid_fill(g, row, f->panel_col, f->panel_cols, bar);
	}
	for (size_t i = 0; i < list->rows && list->top + i < list->n; i++) {
		struct paint_line l = line;

		l.row += LISTS_HEAD_ROWS + (int)i;
		paint_panel_row(v, &help, &l, list->top + i);
	}
	help_clear(&help);
	if (v->panel == VIEW_LINKS && f->panel_rows > lists_foot_rows(v)) {
		struct paint_line address = line;

		address.row = foot.row - LISTS_ADDRESS_ROWS;
		paint_address(v, address, foot.row);
	}
	if (f->panel_rows > LISTS_FOOT_ROWS)
		paint_panel_ends(v, &line, &foot);
}
