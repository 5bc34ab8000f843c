/*
 * reflow.h - lines become paragraphs.
 *
 * Floor 2, input; used by the plain-text parser.
 *
 * A text is hard-wrapped if most of its line ends agree on one width: each
 * line fits into it, and would not with the next line's first word.  Then
 * lines are joined, but for verse, lists, tables and code.  In all other texts
 * each line is a paragraph.
 */
#ifndef PULLQUOTE_INPUT_REFLOW_H
#define PULLQUOTE_INPUT_REFLOW_H

#include "text_lines.h"

struct para {
	size_t line;       /* its first line */
	size_t line_n;     /* how many, >= 1 */
	bool after_blank;  /* an empty line stands before it */
	bool keeps_breaks; /* its lines are lines: verse, an address */
	bool is_set_in;    /* wrapped, and indented as a whole */
};

struct paras {
	struct para *para;
	size_t n;
	size_t cap;
	bool is_wrapped; /* the text was hard-wrapped */
};

/* Find the paragraphs of `l`.  O(text). */
void reflow(struct paras *p, const struct text_lines *l, const char *text);

/* Free the paragraphs; `p` is empty and can be used again. */
void paras_clear(struct paras *p);

/*
 * Bytes of the list mark ("- ", "• ", "12. ", "a) ") at the head of `r`, with
 * the blanks after it; 0 if there is none.  *is_number: it says which item it
 * is, so it is part of the text.
 */
size_t list_mark_len(const char *text, struct range r, bool *is_number);

/* Does `r` end as a sentence does, closing quotes and brackets aside? */
bool ends_sentence(const char *text, struct range r);

/* Does `r` begin with a small letter, or one of a script that has no capitals,
 * opening quotes and brackets aside? */
bool starts_small(const char *text, struct range r);

#endif
