/*
 * quotes.h - who says what in an article.
 *
 * Floor 2, quote.  The whole engine behind one door: an article goes in,
 * speakers and quotes come out.  All ranges are bytes of article.text.
 */
#ifndef PULLQUOTE_QUOTES_H
#define PULLQUOTE_QUOTES_H

#include <stdbool.h>
#include <stddef.h>

#include "pullquote/article.h"

enum speaker_kind {
	SPEAKER_PERSON,
	SPEAKER_ORGANIZATION, /* a body, a state, a document that speaks */
	SPEAKER_GROUP,        /* "officials", "critics" */
	SPEAKER_UNNAMED       /* "a spokesman", "the woman" */
};

struct speaker {
	struct slice name; /* the fullest form in the article */
	enum speaker_kind kind;
	struct slice role;   /* as the article gives it, or empty */
	struct slice *alias; /* other forms, in order of appearance */
	size_t alias_n;
	size_t quote_n; /* quotes that are theirs */
};

enum quote_kind {
	QUOTE_DIRECT, /* a whole utterance */
	QUOTE_MIXED,  /* quoted words within somebody's reported sentence */
	QUOTE_BLOCK,  /* a block quote */
	QUOTE_TERM    /* a title, a nickname, scare quotes: no speech */
};

/* No speaker: nobody is known to have said it. */
#define SPEAKER_NONE ((size_t)-1)

/*
 * One pair of marks.  The parts of a broken utterance, and each paragraph of a
 * long one, are quotes of their own that share `utterance`; a part without a
 * mention of its own carries the one that attributes its utterance.
 */
struct quote {
	enum quote_kind kind;
	struct range text;    /* marks included */
	size_t block;         /* the block it stands in */
	size_t speaker;       /* index, or SPEAKER_NONE */
	struct range mention; /* the words that name the speaker, or empty */
	struct range cue;     /* the verb or phrase that says so, or empty */
	struct range venue;   /* "on CNN", "in a post on X", or empty */
	size_t utterance;     /* numbered from 0 in order of appearance */
	int confidence;       /* percent, 0 to 100 */
	const char *rule;     /* the rule that decided: a static string */
};

struct quotes {
	struct arena arena;      /* owns all that is pointed to below */
	struct speaker *speaker; /* in order of their first quote */
	size_t speaker_n;
	struct quote *quote; /* in order of text.start; terms are among them */
	size_t quote_n;
};

/* An analysis under way. */
struct quotes_job;

/* Begin on `article`, which is borrowed until the job is freed.  O(1). */
struct quotes_job *quotes_start(const struct article *article);

/*
 * Work on about `budget` more bytes of text.  Returns true while work is left.
 * Cost is linear in `budget`; the whole job is linear in the article.
 */
bool quotes_step(struct quotes_job *job, size_t budget);

/* How far the job is, 0 to 100 percent. */
int quotes_progress(const struct quotes_job *job);

/*
 * The job is done: hand its result to `quotes`, which must be empty and must
 * not outlive the article, and free the job.  Runs what steps are left.
 */
void quotes_finish(struct quotes_job *job, struct quotes *quotes);

/* Give up a job; NULL is allowed. */
void quotes_job_free(struct quotes_job *job);

/* All of it at once: start, step, finish. */
void quotes_find(struct quotes *quotes, const struct article *article);

/* The kinds as the JSON output names them. */
const char *quote_kind_name(enum quote_kind kind);
const char *speaker_kind_name(enum speaker_kind kind);

/* Free the contents; `quotes` is empty and can be used again. */
void quotes_clear(struct quotes *quotes);

#endif
