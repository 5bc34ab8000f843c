/*
 * article.h - an article: one text, cut into blocks.
 *
 * Floor 1, model.  Parsers make it (through builder.h), everybody else reads
 * it.  All offsets are bytes into `text`, ranges are [start, end).  Blocks are
 * in reading order, none is empty, none overlaps, and "\n\n" stands between
 * one and the next in `text`; nothing of the source is left out but blanks.
 */
#ifndef PULLQUOTE_ARTICLE_H
#define PULLQUOTE_ARTICLE_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/arena.h"
#include "pullquote/offset_map.h"
#include "pullquote/slice.h"

enum block_kind {
	BLOCK_PARAGRAPH,
	BLOCK_TITLE,      /* the article's; at most one */
	BLOCK_BYLINE,     /* who wrote it */
	BLOCK_DATE,       /* when it appeared */
	BLOCK_HEADING,    /* opens a section */
	BLOCK_BLOCKQUOTE, /* quoted by being set apart */
	BLOCK_LIST_ITEM,  /* its text begins with its number, if it has one */
	BLOCK_CODE,       /* its lines and blanks are as written */
	BLOCK_TABLE,      /* a row a line, \t between cells */
	BLOCK_CAPTION,    /* what a picture shows */
	BLOCK_CREDIT,     /* whose picture it is */
	BLOCK_NOTE,       /* by the desk: contributors, corrections */
	BLOCK_BOILERPLATE /* the page's furniture; folded on the screen */
};

/* How many kinds there are. */
#define BLOCK_KIND_N (BLOCK_BOILERPLATE + 1)

struct block {
	enum block_kind kind;
	/* Heading: 2 to 6; list item: depth from 1; paragraph or code that
	 * goes on a list's item: the item's depth; block quote: how many more
	 * it stands in; table: rows of heads that it begins with; else 0. */
	int level;
	struct range text;   /* bytes of article.text */
	struct range source; /* code points of the decoded input */
	struct slice author; /* of an embedded post: who wrote it, else empty */
};

enum span_kind {
	SPAN_EMPHASIS,
	SPAN_STRONG,
	SPAN_CODE,
	SPAN_SUB,
	SPAN_SUP,
	SPAN_DELETED,
	SPAN_LINK
};

/* How many kinds there are. */
#define SPAN_KIND_N (SPAN_LINK + 1)

/*
 * A stretch of text set apart within a block.  Spans are in order of their
 * start; of two with one start the longer comes first; two either do not
 * overlap or one holds the other; none crosses a block's edge.
 */
struct span {
	enum span_kind kind;
	struct range text;
	struct slice href; /* link: where to, from the page's own address if
			    * that is known; else empty */
};

/*
 * A section runs from its heading to the next heading.  What comes before the
 * first heading is in no section.
 */
struct section {
	size_t heading;   /* the heading's block */
	size_t block_end; /* just past its last block */
};

struct article {
	struct arena arena; /* owns all that is pointed to below */

	const char
	    *text; /* valid UTF-8 with no control but \n and \t; NUL-ended */
	size_t text_len;
	struct offset_map source; /* from `text` to the decoded input */

	struct block *block;
	size_t block_n;
	struct section *section;
	size_t section_n;
	struct span *span;
	size_t span_n;

	/* What is known of it; empty where the article does not say. */
	struct slice title;
	struct slice *byline;
	size_t byline_n;
	struct slice site;
	struct slice published; /* as the article writes it */
	struct slice language;  /* BCP 47, as declared; "" if undeclared */
	bool is_rtl;            /* declared to run from right to left */

	const char **warning; /* for a person, one line each */
	size_t warning_n;
};

/* Is it prose that may hold what somebody says (not furniture or picture)? */
bool block_is_body(enum block_kind kind);

/* Is there anything to read in it: a block of text beside title, byline and
 * the like, captions and furniture?  O(blocks). */
bool article_is_readable(const struct article *a);

/* The kind as the JSON output names it: "paragraph", "list-item", ... */
const char *block_kind_name(enum block_kind kind);

/*
 * Find the sections, which follow from the blocks' kinds, and put them into
 * the article's arena.  For whoever makes an article.  O(blocks).
 */
void article_find_sections(struct article *a);

/* The block that holds byte `at`, or the one before it if `at` stands between
 * two; 0 if there is none.  O(log blocks). */
size_t article_block_at(const struct article *a, size_t at);

/* The section that holds block `block`, or section_n if none does.
 * O(log sections). */
size_t article_section_of(const struct article *a, size_t block);

/* The range in code points of the decoded input that a range of the text came
 * from. */
struct range article_source(const struct article *a, struct range text);

/* The text of a range, borrowed from the article. */
struct slice article_slice(const struct article *a, struct range text);

/*
 * Minutes to read `text_len` bytes from `start` on, at 240 words a minute;
 * for scripts without blanks 500 characters a minute.  Counts words, so O(len).
 *
 * Source: Brysbaert 2019, "How many words do we read per minute?" (238 for
 * English non-fiction); Trauzettel-Klosinski et al. 2012 for characters.
 */
double article_minutes(const struct article *a, struct range text);

/* Add a warning for a person, as printf does.  O(warnings). */
void article_warn(struct article *a, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Free the contents; the article is empty and can be used again. */
void article_clear(struct article *a);

#endif
