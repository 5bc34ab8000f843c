/*
 * html_spans.h - the inline elements that are open while text flows.
 *
 * Floor 2, input.
 */
#ifndef INPUT_HTML_SPANS_H
#define INPUT_HTML_SPANS_H

#include "html_flow.h"

struct html_span;

/* The innermost is the last; {0} is none. */
struct html_spans {
	struct html_span *open;
	size_t n, cap;
};

/* Open node `i`, if it is an element that sets its text apart. */
void html_spans_open(struct html_spans *s, struct html_flow *e, uint32_t i);

/* Open the elements that node `first`, the first of its unit, is in. */
void html_spans_open_outer(
    struct html_spans *s, struct html_flow *e, uint32_t first);

/* Close those that end before node `i`; UINT32_MAX: all. */
void html_spans_close(struct html_spans *s, struct html_flow *e, uint32_t i);

/* Free the contents; `s` is empty and can be used again. */
void html_spans_clear(struct html_spans *s);

#endif
