/*
 * builder.h - how a parser makes an article.
 *
 * Floor 1, model.  begin, add..., end for each block in reading order, then
 * finish.  Blanks at a block's ends are trimmed (but code keeps those its first
 * line begins with), and a block that stays empty is dropped, so a parser need
 * not look.
 */
#ifndef PULLQUOTE_BUILDER_H
#define PULLQUOTE_BUILDER_H

#include "pullquote/article.h"
#include "pullquote/str.h"

struct builder {
	struct article *article; /* being made; borrowed */
	struct str text;
	struct offset_map map;
	struct block open; /* the block being made */
	size_t cover; /* where its source begins; SIZE_MAX: with its text */
	bool is_open;
	size_t block_cap, span_cap, warning_cap;
};

/* Start on an empty article, which must outlive the builder. */
void builder_init(struct builder *b, struct article *article);

/* Make room for about `len` bytes of text, if so much is known to come. */
void builder_expect(struct builder *b, size_t len);

/* Open a block.  `level` as in struct block. */
void builder_begin(struct builder *b, enum block_kind kind, int level);

/*
 * Add to the open block `len` bytes of valid UTF-8 at `text`, which came from
 * the source one code point for one, from code point `source` on.
 */
void builder_add(
    struct builder *b, const char *text, size_t len, size_t source);

/*
 * Set apart what was added to the open block from byte `start` of b->text on,
 * up to here.  `href` is copied.  Spans may be given in any order, as long as
 * one holds the other where two overlap.
 */
void builder_span(
    struct builder *b, enum span_kind kind, size_t start, struct slice href);

/* Say who wrote the open block, which is an embedded post; copied. */
void builder_author(struct builder *b, struct slice author);

/*
 * The open block also stands for what the source has from code point `source`
 * on: a bullet or quote mark that its kind says as well.  Its text and the
 * map do not change.
 */
void builder_cover(struct builder *b, size_t source);

/* Close the block.  Returns its number, or SIZE_MAX if it was empty. */
size_t builder_end(struct builder *b);

/* Add a warning for a person, as printf does. */
void builder_warn(struct builder *b, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/*
 * Hand text and blocks to the article and find its sections; article->title
 * is taken from the title block if the parser did not set it.  The builder is
 * empty after that.
 */
void builder_finish(struct builder *b);

#endif
