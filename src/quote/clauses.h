/*
 * clauses.h - where a subject stands in clauses that English does not know.
 *
 * Floor 2, quote; for events.c.
 */
#ifndef PULLQUOTE_QUOTE_CLAUSES_H
#define PULLQUOTE_QUOTE_CLAUSES_H

#include "scene.h"

/* The token from `i` on, after a verb, where a subject may stand outside
 * English: over "-t-il"'s hyphens, "mardi", "am Montag".  Bounded. */
size_t clauses_skip(const struct scene *s, size_t i);

/* Is token `i` a small pronoun between subject and verb: "elle s’est dite"? */
bool clauses_is_clitic(const struct scene *s, size_t i);

/* Does a pronoun hang on the French verb at `verb`: "estime-t-elle"? */
bool clauses_has_pronoun(const struct scene *s, size_t verb);

/* Does token `i` open a sentence with whose view it is: "Pour Ann Lee, c’est"?
 * Ask clauses_is_view(). */
bool clauses_opens_view(const struct scene *s, size_t i);

/* The same; never in English, where nearly every word is asked: so inline. */
static inline bool
clauses_is_view(const struct scene *s, size_t i)
{
	return s->t->language != LANGUAGE_EN && clauses_opens_view(s, i);
}

/* Does token `i`, a word of W_ACCORD, say whose word it is: "selon", or a noun
 * after its preposition, "nach Angaben", "de acuerdo"? */
bool clauses_is_accord(const struct scene *s, size_t i);

/* Who is spoken of in the sentence that a colon at token `i` ends, outside
 * English: "Lee n’en veut pas : « ... »".  NULL if nobody may be. */
const struct mention *clauses_subject_of_colon(const struct scene *s, size_t i);

/* German "hieß es aus der Firma", "hieß es gestern in einer Mitteilung der
 * Firma", "in einer Mitteilung der Firma heißt es": the firm.  If nobody is
 * named, "es" itself, the pronoun `es`: focus.c knows what was spoken of. */
const struct mention *clauses_source(
    const struct scene *s, const struct mention *es);

/* German "eine Mitteilung der Firma", "ein Brief von Lee": whose `m` is.  NULL
 * if nobody is told. */
const struct mention *clauses_author(
    const struct scene *s, const struct mention *m);

/* German "wurde von Lee als „Q“ bezeichnet": by whom what the participle at
 * token `verb` says was done.  NULL if nobody is told. */
const struct mention *clauses_agent(const struct scene *s, size_t verb);

/* German "zitiert ihn die Zeitung", "wird Lee zitiert": whom the verb at token
 * `verb` quotes.  NULL if it is another verb, or nobody is told. */
const struct mention *clauses_cited(const struct scene *s, size_t verb);

/* German "die Chefin der Partei": does `m` belong to what stands right before
 * it, without a preposition?  It must be marked M_AFTER_PREP. */
bool clauses_is_genitive(const struct scene *s, const struct mention *m);

/* Of a German participle or infinitive that ends its clause, the auxiliary that
 * goes with it ("hatte ... genannt", "will ... nennen"), or `verb` if there is
 * none or it is a passive. */
size_t clauses_auxiliary(const struct scene *s, size_t verb);

#endif
