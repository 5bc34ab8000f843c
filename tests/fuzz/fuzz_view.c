/*
 * fuzz_view.c - the promises of src/ui/: any keys at any sizes on any text.
 *
 * The input is a text, the byte 0xFF, and what the reader does: bytes below
 * 0x80 are keys, 0x80 to 0x8F special keys, 0x90 a new size in the next two
 * bytes, 0x91 the end of the analysis, the rest letters from far away.
 */
#include "config.h"

#include <string.h>

#include "fuzz.h"
#include "pullquote/load.h"
#include "pullquote/quotes.h"
#include "pullquote/utf8.h"
#include "ui/paint.h"
#include "ui/scroll.h"

enum {
	SPECIAL = 0x80,
	RESIZE = 0x90,
	ANALYSED = 0x91,
	TEXT_END = 0xFF,
	ROWS_N = 32,  /* sizes are below these: a screen costs its cells, */
	COLS_N = 128, /* and the sidebar stands from 100 columns on */
	KEYS_MAX = 100
};

struct reader {
	struct article article;
	struct quotes quotes;
	struct view view;
	struct grid grid;
};

static void
check_cell(const struct grid *g, const struct cell *cell)
{
	struct slice bytes = grid_cluster(g, cell);

	for (size_t at = 0; at < bytes.len;) {
		uint32_t cp;

		at += utf8_next(bytes.at + at, bytes.len - at, &cp);
		PROMISE(cp >= 0x20 && !(cp >= 0x7F && cp < 0xA0));
	}
}

/* Every column belongs to one cluster, and no control character got in. */
static void
check_grid(const struct view *v, const struct grid *g)
{
	PROMISE(g->rows == v->rows && g->cols == v->cols);
	PROMISE(g->cursor_row < g->rows);
	for (int row = 0; row < g->rows; row++)
		for (int col = 0; col < g->cols;) {
			const struct cell *cell = grid_cell(g, row, col);

			PROMISE(cell->cols >= 1);
			PROMISE(cell->cols <= g->cols - col);
			check_cell(g, cell);
			col += cell->cols;
		}
}

static void
check_view(struct view *v)
{
	const struct article *a = v->article;
	struct range shown = scroll_shown(v);
	int percent = scroll_percent(v);

	PROMISE(v->at.top.at <= a->text_len);
	PROMISE(shown.start <= shown.end && shown.end <= a->text_len);
	PROMISE(percent >= 0 && percent <= 100);
	PROMISE(v->quote == SPEECH_NONE || v->quote < v->speech.n);
	PROMISE(v->find.hit == FIND_NONE || v->find.hit < v->find.search.hit_n);
	PROMISE(v->list.n == 0 || v->list.selected < v->list.n);
	PROMISE(v->sidebar.list.n == 0 ||
	    v->sidebar.list.selected < v->sidebar.list.n);
}

static void
analyse(struct reader *r)
{
	if (r->view.is_analysed)
		return;
	while (pace_step(&r->view.pace, 1000))
		;
	quotes_find(&r->quotes, &r->article);
	view_analysed(&r->view, &r->quotes);
}

/* Do what the bytes say; returns how many were taken. */
static size_t
do_one(struct reader *r, const uint8_t *data, size_t len)
{
	if (data[0] < SPECIAL)
		view_key(&r->view, data[0]);
	else if (data[0] < RESIZE)
		view_key(&r->view, KEYS_UP + (data[0] - SPECIAL));
	else if (data[0] == ANALYSED)
		analyse(r);
	else if (data[0] != RESIZE)
		view_key(&r->view, data[0] * 300);
	else if (len >= 3) {
		view_resize(&r->view, data[1] % ROWS_N, data[2] % COLS_N);
		return 3;
	}
	return 1;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	const uint8_t *end = len ? memchr(data, TEXT_END, len) : NULL;
	size_t at = end ? (size_t)(end - data) : len;
	struct reader r = {0};

	load_bytes(&r.article, (const char *)data, at, NULL, NULL);
	view_init(&r.view, &r.article, 24, 80, 0);
	at += end != NULL;
	for (int n = 0; at < len && n < KEYS_MAX; n++) {
		at += do_one(&r, data + at, len - at);
		view_take_request(&r.view);
		paint(&r.view, &r.grid);
		check_view(&r.view);
		check_grid(&r.view, &r.grid);
	}
	grid_clear(&r.grid);
	view_clear(&r.view);
	quotes_clear(&r.quotes);
	article_clear(&r.article);
	return 0;
}
