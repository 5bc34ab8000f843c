/*
 * jump.c - going to sections, paragraphs, quotes, marks.
 *
 * Floor 4, ui.
 */
#include "config.h"

#include "jump.h"

#include "scroll.h"

enum {
	/* So many rows a place in percent may be away from a row's start. */
	NEAR_ROWS = 8
};

/* ---- sections and paragraphs ---- */

static size_t
start_of(const struct view *v, size_t block)
{
	return v->article->block[block].text.start;
}

/* The byte that the top row shows, and its block. */
static size_t
top_byte(struct view *v)
{
	return scroll_shown(v).start;
}

static void
jump_to_top(struct view *v, size_t at)
{
	scroll_leave(v);
	scroll_to_top(v, at);
}

/* Sections whose heading begins before byte `at`. */
static long
sections_before(const struct view *v, size_t at)
{
	const struct article *a = v->article;
	size_t block = article_block_at(a, at);
	size_t section = article_section_of(a, block);

	if (section == a->section_n)
		return 0;
	return (long)section + (start_of(v, a->section[section].heading) < at);
}

void
jump_to_section(struct view *v, size_t section)
{
	const struct article *a = v->article;

	if (section < a->section_n)
		jump_to_top(v, start_of(v, a->section[section].heading));
	else {
		scroll_leave(v);
		scroll_to_start(v);
	}
}

void
jump_section(struct view *v, long by)
{
	const struct article *a = v->article;
	size_t top = top_byte(v);
	long n = (long)a->section_n, to;

	if (n == 0) {
		view_say(v, "This article has no sections");
		return;
	}
	/* Just past the heading at the top, or before it. */
	to = by > 0 ? sections_before(v, top + 1) + by - 1
		    : sections_before(v, top) + by;
	if (by > 0 && to >= n) {
		view_say(v, "No section after this one");
		to = n - 1;
		if (sections_before(v, top + 1) == n)
			return;
	}
	if (by < 0 && to < 0 && top == 0)
		view_say(v, "No section before this one");
	else
		jump_to_section(v, to < 0 ? a->section_n : (size_t)to);
}

/* Is the block inside a fold, with no row of its own? */
static bool
is_hidden(struct view *v, size_t block)
{
	struct place place = {start_of(v, block), 0};

	return layout_find(&v->layout, place).block != block;
}

void
jump_paragraph(struct view *v, long by)
{
	size_t top = top_byte(v), block, last = v->article->block_n;

	if (!last--)
		return;
	block = article_block_at(v->article, top);
	/* From within a paragraph, back is to its own start. */
	if (by < 0 && start_of(v, block) < top)
		by++;
	while (by != 0 && (by < 0 ? block > 0 : block < last)) {
		block += by < 0 ? (size_t)-1 : 1;
		if (!is_hidden(v, block))
			by += by < 0 ? 1 : -1;
	}
	if (block == 0)
		scroll_to_start(v);
	else
		scroll_to_top(v, start_of(v, block));
}

void
jump_to_paragraph(struct view *v, long n)
{
	const struct article *a = v->article;
	size_t found = a->block_n;

	for (size_t i = 0; i < a->block_n && n > 0; i++)
		if (block_is_body(a->block[i].kind)) {
			found = i;
			n--;
		}
	if (found < a->block_n)
		jump_to_top(v, start_of(v, found));
}

void
jump_to_percent(struct view *v, long percent)
{
	const struct article *a = v->article;
	struct range shown = scroll_shown(v);
	size_t at = layout_open_before(&v->layout, a->text_len) -
	    layout_open_before(&v->layout, shown.end) +
	    layout_open_before(&v->layout, shown.start);

	scroll_leave(v);
	if (percent >= 100) {
		scroll_to_end(v);
		return;
	}
	/* Of what is not on the screen, that part comes above it. */
	at = (size_t)((double)at * (double)percent / 100);
	at = layout_open_byte(&v->layout, at);
	while (at > 0 && ((unsigned char)a->text[at] & 0xC0) == 0x80)
		at--;
	scroll_to_top(v, at);
	v->at.is_loose = false;
	/* That is in the middle of a row, whose start is not so far down. */
	for (int i = 0; i < NEAR_ROWS && scroll_percent(v) < percent; i++)
		scroll_by(v, 1);
}

/* ---- quotes ---- */

size_t
jump_quote_at_hand(struct view *v)
{
	struct range shown, text;

	if (v->quote == SPEECH_NONE)
		return SPEECH_NONE;
	shown = scroll_shown(v);
	text = speech_quote(&v->speech, v->quote)->text;
	return text.start < shown.end && text.end > shown.start ? v->quote
								: SPEECH_NONE;
}

void
jump_to_quote(struct view *v, size_t i)
{
	scroll_leave(v);
	v->quote = i;
	scroll_to_show(v, speech_quote(&v->speech, i)->text);
}

void
jump_to_speaker(struct view *v, size_t speaker)
{
	jump_to_quote(v, v->speech.by[v->speech.first[speaker]]);
}

/* Is there a quote to go to?  Says why if not. */
static bool
has_quotes(struct view *v)
{
	if (!v->is_analysed)
		view_say(v, "Still looking for quotes: %d %%", v->progress);
	else if (!v->speech.n)
		view_say(v, "Nobody is quoted in this article");
	return v->speech.n > 0;
}

/*
 * Where `by` quotes on from here is, as a number that may be out of range.
 * With no quote at hand, one counts from the top of the screen.
 */
static long
quote_from_here(struct view *v, long by)
{
	size_t here = jump_quote_at_hand(v);

	if (here != SPEECH_NONE)
		return (long)here + by;
	here = speech_before(&v->speech, top_byte(v));
	return (long)here + (by > 0 ? by - 1 : by);
}

static void
jump_any_quote(struct view *v, long by)
{
	long n = (long)v->speech.n, to = quote_from_here(v, by);

	if (to < 0 || to >= n)
		view_say(v,
		    to < 0 ? "This is the first quote"
			   : "This is the last quote");
	to = to < 0 ? 0 : to >= n ? n - 1 : to;
	if ((size_t)to != jump_quote_at_hand(v))
		jump_to_quote(v, (size_t)to);
}

static void
jump_same_speaker(struct view *v, long by)
{
	const struct speech *s = &v->speech;
	size_t speaker = speech_speaker(s, v->quote);
	struct slice name = speech_name(s, speaker);
	long n = (long)speech_count(s, speaker);
	long to = (long)speech_rank(s, v->quote) + by;

	if (to < 0 || to >= n)
		view_say(v, "No %s quote by %.*s", by < 0 ? "earlier" : "later",
		    (int)name.len, name.at);
	to = to < 0 ? 0 : to >= n ? n - 1 : to;
	jump_to_quote(v, s->by[s->first[speaker] + (size_t)to]);
}

void
jump_quote(struct view *v, long by, bool same)
{
	if (!has_quotes(v))
		return;
	if (same && v->quote != SPEECH_NONE)
		jump_same_speaker(v, by);
	else
		jump_any_quote(v, by);
}

/* ---- marks ---- */

/* The mark of a letter, or NULL. */
static struct view_mark *
mark_of(struct view *v, int letter)
{
	if (letter >= 'a' && letter <= 'z')
		return &v->mark[letter - 'a'];
	if (letter >= 'A' && letter <= 'Z')
		return &v->mark[VIEW_MARKS / 2 + letter - 'A'];
	return NULL;
}

void
jump_set_mark(struct view *v, int letter)
{
	struct view_mark *mark = mark_of(v, letter);

	if (!mark) {
		view_say(v, "A mark is a letter");
		return;
	}
	*mark = (struct view_mark){true, v->at};
	view_say(v, "Mark %c is here; '%c comes back", letter, letter);
}

void
jump_to_mark(struct view *v, int letter)
{
	const struct view_mark *mark = mark_of(v, letter);
	struct view_at to;

	if (letter != '\'' && !mark) {
		view_say(v, "A mark is a letter");
		return;
	}
	if (mark && !mark->is_set) {
		view_say(v, "No mark %c", letter);
		return;
	}
	to = mark ? mark->at : v->back;
	scroll_leave(v);
	v->at = to;
}
