/*
 * kind_cues.h - how a quotation hangs on the cues of its sentence.
 *
 * Floor 2, quote; for kind.c, which tells speech from terms.
 */
#ifndef PULLQUOTE_QUOTE_KIND_CUES_H
#define PULLQUOTE_QUOTE_KIND_CUES_H

#include "place.h"
#include "reading.h"

/* Kinds of cues, as far as they tell speech from terms. */
enum kind_cue {
	CUES_STRONG, /* whose subject speaks, for sure */
	CUES_CALL,
	CUES_WEAK,
	CUES_NOUN,
	CUES_OTHER,
	CUES_NONE,
	KIND_CUE_N
};

/* How it hangs on a cue of speech before it. */
enum kind_link_before {
	LINK_NONE,
	LINK_NEAR,   /* said "Q"; said, "Q"; said yesterday: "Q" */
	LINK_THAT,   /* said that "Q" */
	LINK_PHRASE, /* said the plan of the "Q" */
	LINK_QUOTE,  /* said "P" and "Q" */
	LINK_FAR,    /* said the plan is "Q"; a comma between */
	KIND_LINK_BEFORE_N
};

/* How it hangs on a cue of speech after it. */
enum kind_link_after {
	LINKED_NOT,
	LINKED_STRONG, /* "Q," she said */
	LINKED_WEAK,   /* "Q," she thought */
	LINKED_QUOTE,  /* "Q" and "R," she said */
	LINKED_FAR_STRONG,
	LINKED_FAR_WEAK,
	KIND_LINK_AFTER_N
};

/*
 * The nearest cue of speech before the quotation at token `q` of `block`, in
 * its sentence, or after it; without one, the nearest cue of any kind; NULL if
 * there is none.  Bounded work.
 */
const struct event *kind_cue_before(
    const struct reading *r, size_t block, size_t q);
const struct event *kind_cue_after(
    const struct reading *r, size_t block, size_t q);

/* Is it one of speech?  NULL is none. */
bool kind_is_speech_cue(const struct event *e);

/* What kind of cue it is; CUES_NONE for NULL. */
enum kind_cue kind_cue_of(const struct event *e);

/* How the quotation hangs on `e`, found before it, or after it.  Bounded
 * work. */
enum kind_link_before kind_link_before(
    const struct place *p, const struct event *e);
enum kind_link_after kind_link_after(
    const struct place *p, const struct event *e);

#endif
