/*
 * wrap.c - break one paragraph into screen lines.
 *
 * Floor 2, layout.  The places where a break is allowed are computed once per
 * paragraph; a greedy fill then goes over the clusters once.
 */
#include "config.h"

#include "pullquote/wrap.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <unictype.h>
#include <unilbrk.h>

#include "pullquote/cluster.h"
#include "pullquote/utf8.h"
#include "pullquote/xalloc.h"

enum {
	/* From here on come scripts of which many break at any letter. */
	SYLLABLES = 0x1100
};

/* A place on a line: an offset, and the columns before it. */
struct mark {
	size_t at;
	int cols;
};

/* A line being filled. */
struct fill {
	struct wrap *out;
	int limit;
	size_t start;
	int cols;           /* so far, blanks included */
	struct mark seen;   /* past the last visible cluster */
	struct mark next;   /* where the next line could begin */
	struct mark at_end; /* and what this line would end with */
};

/* A space with an accent on it is a cluster of its own and is not blank. */
static bool
is_blank(const char *text, size_t len)
{
	return len == 1 && (*text == ' ' || *text == '\t');
}

static void
emit(struct fill *f, struct mark end)
{
	struct wrap *w = f->out;

	w->line = xgrow(w->line, w->n, &w->cap, sizeof(*w->line));
	w->line[w->n++] = (struct wrap_line){f->start, end.at, end.cols};
}

static void
begin_line(struct fill *f, size_t at)
{
	f->start = at;
	f->cols = 0;
	f->seen = f->next = f->at_end = (struct mark){at, 0};
}

/* End the line at the last place allowed; what came after it stays. */
static void
break_line(struct fill *f)
{
	struct mark next = f->next;

	emit(f, f->at_end);
	f->start = next.at;
	f->cols -= next.cols;
	if (f->seen.at > next.at)
		f->seen.cols -= next.cols;
	else
		f->seen = (struct mark){next.at, 0};
	f->next = (struct mark){f->start, 0};
}

static void
make_room(struct fill *f, size_t at, int cols)
{
	if (f->cols + cols > f->limit && f->next.at > f->start)
		break_line(f);
	if (f->cols + cols <= f->limit)
		return;
	if (f->seen.at > f->start)
		emit(f, f->seen);
	begin_line(f, at);
}

static void
take_cluster(struct fill *f, const char *text, size_t at, size_t len, int cols)
{
	if (is_blank(text + at, len)) {
		f->cols += cols;
		return;
	}
	make_room(f, at, cols);
	f->cols += cols;
	f->seen = (struct mark){at + len, f->cols};
}

/* UAX #14's rule 29, which libunistring does not know: no break between a full
 * stop, comma, colon or semicolon and a letter.  "U.S." stays whole. */
static void
keep_abbreviations(char *breaks, const char *text, size_t len)
{
	for (size_t at = 1; at < len; at++) {
		uint32_t letter;

		if (breaks[at] != UC_BREAK_POSSIBLE ||
		    !strchr(".,:;", text[at - 1]))
			continue;
		utf8_next(text + at, len - at, &letter);
		if (letter < SYLLABLES && uc_is_alpha(letter))
			breaks[at] = UC_BREAK_PROHIBITED;
	}
}

static void
find_breaks(struct wrap *w, const char *text, size_t len)
{
	if (len > w->breaks_cap) {
		free(w->breaks);
		w->breaks = xmalloc(len);
		w->breaks_cap = len;
	}
	u8_possible_linebreaks((const uint8_t *)text, len, "UTF-8", w->breaks);
	keep_abbreviations(w->breaks, text, len);
}

void
wrap_text(struct wrap *w, const char *text, size_t len, int cols)
{
	struct fill f = {.out = w, .limit = cols};
	size_t n;

	w->n = 0;
	if (!len)
		return;
	find_breaks(w, text, len);
	for (size_t at = 0; at < len; at += n) {
		int more;

		n = cluster_next(text + at, len - at, &more);
		if (w->breaks[at] == UC_BREAK_MANDATORY) {
			emit(&f, f.seen);
			begin_line(&f, at + n);
			continue;
		}
		if (w->breaks[at] == UC_BREAK_POSSIBLE && f.seen.at > f.start) {
			f.next = (struct mark){at, f.cols};
			f.at_end = f.seen;
		}
		take_cluster(&f, text, at, n, more);
	}
	if (f.seen.at > f.start)
		emit(&f, f.seen);
}

int
wrap_widest_word(struct wrap *w, const char *text, size_t len)
{
	int widest = 0, cols = 0, more;
	size_t n;

	if (!len)
		return 0;
	find_breaks(w, text, len);
	for (size_t at = 0; at < len; at += n) {
		n = cluster_next(text + at, len - at, &more);
		if (w->breaks[at] == UC_BREAK_POSSIBLE ||
		    w->breaks[at] == UC_BREAK_MANDATORY)
			cols = 0;
		if (!is_blank(text + at, n))
			cols += more;
		if (cols > widest)
			widest = cols;
	}
	return widest;
}

void
wrap_clear(struct wrap *w)
{
	free(w->breaks);
	free(w->line);
	*w = (struct wrap){0};
}
