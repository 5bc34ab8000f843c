/*
 * events.h - who speaks, writes or calls somebody something, in a sentence.
 *
 * Floor 2, quote.  An event is a cue (a verb, "according to", a colon, a noun
 * such as "statement") with the mention that is its subject.  Whether a
 * quotation is its object is for rank.h to say.
 */
#ifndef PULLQUOTE_QUOTE_EVENTS_H
#define PULLQUOTE_QUOTE_EVENTS_H

#include "mentions.h"

enum event_cue {
	CUE_SAID,      /* say */
	CUE_SAY,       /* a verb of nothing but speech */
	CUE_TELL,      /* its object is spoken to */
	CUE_CALL,      /* called X "Q" */
	CUE_MIND,      /* think, hope, agree */
	CUE_WEAK,      /* speech or something else */
	CUE_OTHER,     /* some other verb */
	CUE_BE,        /* is, was */
	CUE_ACCORDING, /* according to */
	CUE_COLON,     /* "Name:" */
	CUE_SIGNATURE, /* "Q" -- Name */
	CUE_NOUN,      /* "Name's statement", "a statement by Name" */
	CUE_N
};

/* How the subject was found. */
enum event_path {
	PATH_DIRECT,   /* right before the verb */
	PATH_INVERTED, /* right after it */
	PATH_PREP, /* before a phrase of its own: "a spokesman for X said" */
	PATH_APPOSITION, /* before an apposition between commas */
	PATH_RELATIVE,   /* "X, who said": who */
	PATH_REDUCED,    /* "X saying" */
	PATH_SHARED,     /* of the verb before: "laughed and said" */
	PATH_ING,        /* "..., saying": the subject of the sentence */
	PATH_ING_FIRST,  /* ... or the one that opens it */
	PATH_INFINITIVE, /* "went on to say" */
	PATH_FIRST,      /* ... the one that opens the sentence */
	PATH_AGENT,      /* "was asked by X" */
	PATH_N
};

enum event_flag {
	E_PASSIVE = 1, /* "was called" */
	E_NEGATED = 2,
	E_PAST = 4,
	E_MODAL = 8,
	E_SUBORDINATE = 16, /* after that, if, when ... */
	E_NESTED = 32       /* after another report in its sentence */
};

struct event {
	uint32_t cue, cue_end; /* tokens of the cue */
	uint32_t first, end;   /* tokens of subject and cue together */
	uint32_t mention;      /* the subject */
	uint8_t kind;          /* enum event_cue */
	uint8_t path;          /* enum event_path */
	uint8_t flag;          /* E_... */
};

struct events {
	struct event *event; /* in order of cue */
	size_t n, cap;
};

/*
 * Add the events among tokens [from, end) of one block, whose mentions stand
 * in `m`.  Every search is bounded, so linear.
 */
void events_add(struct events *e, const struct tokens *t,
    const struct mentions *m, size_t from, size_t end);

/* Add one event, which comes after all others of its block. */
struct event *events_put(struct events *e, struct event event);

void events_clear(struct events *e);

#endif
