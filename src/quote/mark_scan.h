/*
 * mark_scan.h - the characters that may be quotation marks.
 *
 * Floor 2, quote; for marks.c alone.  Looks at each such character and its two
 * neighbours; what the marks before it say is marks.c's business.
 */
#ifndef PULLQUOTE_QUOTE_MARK_SCAN_H
#define PULLQUOTE_QUOTE_MARK_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "marks.h"
#include "pullquote/slice.h"

/* How a mark is shaped: what it would like to be. */
enum mark_shape {
	SHAPE_STRAIGHT, /* " ' '' : either */
	SHAPE_OPEN,     /* “ ‘ « ‹ 「 ` */
	SHAPE_CLOSE,    /* ” ’ » › 」 */
	SHAPE_LOW       /* „ ‚ : opens, and “ or ‘ may close it */
};

struct mark {
	size_t at; /* byte of the text */
	unsigned char len;
	unsigned char family; /* enum mark_family */
	unsigned char shape;  /* enum mark_shape */
	bool can_open;
	bool can_close;
	bool needs_partner; /* to open, something to close it must follow */
	bool is_doubtful;   /* closing: maybe a possessive s' or inches;
			       opening: maybe ’tis or ’90s */
	bool is_after_stop; /* . , ! ? … or a bracket stands before it */

	/* Filled by marks.c, looking ahead. */
	size_t next;   /* the next mark of its family; 0: there is none */
	bool is_false; /* doubtful, and one that closes for sure follows */
};

/* Is it a blank of any width, or a newline or tab? */
bool mark_is_blank(uint32_t cp);

/* Is it one of the characters that marks.h tells of? */
bool mark_is_mark(uint32_t cp);

/*
 * Replace m->mark by the candidates of `block`, bytes of `text`, in order.
 * Apostrophes within words are left out.  Linear, no allocation but for the
 * growth of the array.
 */
void mark_scan(struct marks *m, const char *text, struct range block);

#endif
