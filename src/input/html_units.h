/*
 * html_units.h - a page as a row of units: the texts between the edges of its
 * blocks.
 *
 * Floor 2, input.  A unit is a run of text, with its inline tags, that no
 * block element's edge and no double line break cuts; a table of data is one
 * unit, and so is a picture with words for those who don't see it.  Every
 * text of the page that is not blank or hidden by its tag is in one unit.
 */
#ifndef INPUT_HTML_UNITS_H
#define INPUT_HTML_UNITS_H

#include "html_dom.h"

struct html_unit {
	uint32_t first, end; /* its nodes: [first, end) */
	uint32_t block;      /* the block element it stands in */
	/* Characters that are not blank; one of a script that writes a word
	 * in one or two counts for three. */
	uint32_t size;
	uint32_t link_size; /* those in links */
	uint32_t word_n;
	uint32_t mark_n; /* commas, stops, quotation marks */
	uint8_t last;    /* its last byte */
	bool is_image;   /* no text but that of alt="" */
	bool is_table;
};

struct html_units {
	struct html_unit *unit;
	size_t n, cap;
};

/* Cut the page into units, into the empty `u`.  O(page). */
void html_units_find(struct html_units *u, const struct html_dom *dom);

/* What a text weighs, as html_unit.size does.  O(text). */
uint32_t html_units_size(struct slice text);

/* Free the units; `u` is empty and can be used again. */
void html_units_clear(struct html_units *u);

#endif
