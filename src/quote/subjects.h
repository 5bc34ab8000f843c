/*
 * subjects.h - the subject of a verb, found without a grammar.
 *
 * Floor 2, quote; for events.c.  Every search goes over SCENE_REACH tokens at
 * most.  Mentions are borrowed from the scene; NULL is nobody.
 */
#ifndef PULLQUOTE_QUOTE_SUBJECTS_H
#define PULLQUOTE_QUOTE_SUBJECTS_H

#include "scene.h"

/* What stands between a subject and its verb. */
struct gap {
	size_t left; /* just after the token that stopped the search */
	unsigned flag;
	bool is_after_to;
};

/* Go left from the verb over adverbs, auxiliaries and words of time. */
struct gap subject_gap(const struct scene *s, size_t verb);

/* The subject of the verb, before or after it; stores how it was found. */
const struct mention *subject_find(const struct scene *s, size_t verb,
    const struct gap *g, enum event_path *path);

/* The mention right after the verb that may be its subject. */
const struct mention *subject_after(const struct scene *s, size_t verb);

/* Could this mention be the subject of a verb that is not next to it? */
bool subject_is_free(const struct mention *m);

/* The subject before a phrase with a preposition that ends in `m`:
 * "a spokesman for the campaign", but not "secretary of state Name". */
const struct mention *subject_climb(
    const struct scene *s, const struct mention *m);

/* The owner of a mention: "his", or the one before 's. */
const struct mention *subject_owner(
    const struct scene *s, const struct mention *m);

/* What a mention owns: of "her" or "Ann's" in "her aide", "Ann's aide". */
const struct mention *subject_owned(
    const struct scene *s, const struct mention *m);

#endif
