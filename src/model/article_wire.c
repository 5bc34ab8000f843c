/*
 * article_wire.c - an article as bytes, to hand from one process to another.
 *
 * Floor 1, model.  A struct has one function here, and a field one line in it.
 */
#include "config.h"

#include "pullquote/article_wire.h"

#include "pullquote/article_check.h"
#include "pullquote/wire.h"

static void
wire_block(struct wire *w, void *item)
{
	struct block *b = item;
	int kind = (int)b->kind;

	wire_int(w, &kind);
	b->kind = (enum block_kind)kind;
	wire_int(w, &b->level);
	wire_range(w, &b->text);
	wire_range(w, &b->source);
	wire_slice(w, &b->author);
}

static void
wire_span(struct wire *w, void *item)
{
	struct span *s = item;
	int kind = (int)s->kind;

	wire_int(w, &kind);
	s->kind = (enum span_kind)kind;
	wire_range(w, &s->text);
	wire_slice(w, &s->href);
}

static void
wire_one_slice(struct wire *w, void *item)
{
	wire_slice(w, item);
}

static void
wire_one_string(struct wire *w, void *item)
{
	wire_string(w, item);
}

/* Sections follow from the blocks and are not sent. */
static void
wire_article(struct wire *w, struct article *a)
{
	struct slice text = {a->text, a->text_len};

	wire_slice(w, &text);
	a->text = text.at;
	a->text_len = text.len;
	wire_map(w, &a->source);
	a->block =
	    wire_array(w, a->block, &a->block_n, sizeof(*a->block), wire_block);
	a->span =
	    wire_array(w, a->span, &a->span_n, sizeof(*a->span), wire_span);
	wire_slice(w, &a->title);
	a->byline = wire_array(
	    w, a->byline, &a->byline_n, sizeof(*a->byline), wire_one_slice);
	wire_slice(w, &a->site);
	wire_slice(w, &a->published);
	wire_slice(w, &a->language);
	wire_bool(w, &a->is_rtl);
	a->warning = wire_array(
	    w, a->warning, &a->warning_n, sizeof(*a->warning), wire_one_string);
}

void
article_encode(struct str *out, const struct article *a)
{
	struct wire w = {.out = out};
	struct article fields = *a; /* a writing wire changes none of them */

	str_reserve(out, a->text_len + 16 * a->block_n + 8 * a->source.n);
	wire_article(&w, &fields);
}

enum err
article_decode(
    struct article *a, struct slice bytes, size_t source_max, struct note *note)
{
	struct article read = {0};
	struct wire w = {.in = bytes, .arena = &read.arena};

	wire_article(&w, &read);
	if (w.is_broken || w.in.len) {
		article_clear(&read);
		return note_set(note, ERR_FORMAT, "these bytes are no article");
	}
	article_find_sections(&read);
	if (!article_is_sound(&read, source_max, note)) {
		article_clear(&read);
		return ERR_FORMAT;
	}
	*a = read;
	return ERR_OK;
}
