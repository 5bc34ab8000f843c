/*
 * grammar.h - small words that other languages than English use in their own
 * way.
 *
 * Floor 2, quote.  What is asked of one language is answered "no" for all
 * others, English among them, where mentions.c and nouns.c know what they need.
 */
#ifndef PULLQUOTE_QUOTE_GRAMMAR_H
#define PULLQUOTE_QUOTE_GRAMMAR_H

#include "tokens.h"

/* Is token `i` this word of that language?  The word in lower case. */
static inline bool
grammar_is_word(
    const struct tokens *t, size_t i, enum language language, const char *word)
{
	return t->language == language && token_is_word(&t->token[i], word);
}

/* Is token `i`, in a block that begins at `from`, a preposition that holds its
 * article: "du", "del", "da", "im"?  French "des" is one only after a phrase,
 * whose tokens must be linked by then. */
bool grammar_is_fused_word(const struct tokens *t, size_t i, size_t from);

/* The same, where nearly every word is asked. */
static inline bool
grammar_is_fused(const struct tokens *t, size_t i, size_t from)
{
	return t->language != LANGUAGE_EN && grammar_is_fused_word(t, i, from);
}

/* Is token `i` a German article of the genitive or dative right after a
 * phrase: "die Chefin der Partei"?  What it opens belongs to the phrase. */
bool grammar_is_genitive(const struct tokens *t, size_t i, size_t from);

/* Does German "als" at the head of the sentence say what the phrase [first,
 * end) is, not who: "Als Grund nannte Lee", but not "Als Lee kam, ..."?  The
 * block ends at `block_end`. */
bool grammar_is_predicate(
    const struct tokens *t, size_t first, size_t end, size_t block_end);

/* Is token `i` a German article that opens no subject: "dem", "den"? */
bool grammar_is_oblique(const struct tokens *t, size_t i);

/* Do brackets in German hold nothing but the phrase [first, end): "Lee (SPD)",
 * "der Gerichtshof (BGH)"?  It is no subject.  The block ends at `block_end`.
 */
bool grammar_is_bracketed(
    const struct tokens *t, size_t first, size_t end, size_t block_end);

/* Is token `i`, after the German particle at `first`, a part of it: "von der"?
 */
bool grammar_is_particle(const struct tokens *t, size_t i, size_t first);

/* Do the particles at tokens [first, end) tell in German where somebody is from
 * rather than what the name is: "Ann Lee von der Bank"?  A name with "von"
 * comes after a given name alone. */
bool grammar_is_origin(const struct tokens *t, size_t first, size_t end);

/* Is token `i` a German article or number with a capital that opens the name of
 * the body before it: "der Verein Vier Pfoten", "die Partei Die Linke"? */
bool grammar_opens_title(const struct tokens *t, size_t i, size_t end);

/* Is token `i` German "für" in the name of a body: "Kölner Institut für
 * Fischerei"? */
bool grammar_is_purpose(const struct tokens *t, size_t i, size_t end);

/* Of the run of capitals [first, end), the token after the German noun that
 * tells what body it is ("der Bezahldienst Zahlfix"), else `first`.  Nouns that
 * are part of what a body is called ("Amtsgericht Ulm") are not in that list.
 */
size_t grammar_after_kind(const struct tokens *t, size_t first, size_t end);

/* Is token `i` German "der", "die" or "das" after a comma, which opens a clause
 * with its verb at the end: "Lee, der den Plan kennt,"?  Bounded work. */
bool grammar_is_relative(const struct tokens *t, size_t i, size_t end);

/* Is the relative pronoun at token `i` no subject of its clause: "die er
 * kennt"? */
bool grammar_is_relative_object(const struct tokens *t, size_t i, size_t end);

/* Is token `i` German "nicht" inside a phrase: "ein nicht genannter Zeuge"? */
bool grammar_is_inner_neg(
    const struct tokens *t, size_t i, size_t first, size_t end);

/* Is token `i` a title before a name, not the pronoun that it looks like:
 * French "Me Haddad"? */
bool grammar_is_title(const struct tokens *t, size_t i, size_t end);

/* Is token `i` a possessive of a view: "ihrer Ansicht nach", "a su juicio"?  It
 * stands for the one whose view it is. */
bool grammar_is_view(const struct tokens *t, size_t i, size_t end);

/* Is token `i` German "dieser" or "diese" before a verb, or after one of speech
 * and before no noun?  It stands for the one named last. */
bool grammar_is_demonstrative(const struct tokens *t, size_t i, size_t end);

/* Is token `i` a preposition that says more of the noun before it?  In German
 * "von", "aus" and the like: "auf Anfrage" goes with the verb. */
bool grammar_is_of(const struct tokens *t, size_t i);

/* Is the run of capitals [run, run_end) of the phrase that begins at `first` no
 * name but a German noun: one word after an article or an adjective, or one
 * that tells what somebody is? */
bool grammar_is_noun(
    const struct tokens *t, size_t first, size_t run, size_t run_end);

/* The end of the words of time at token `i`: "este lunes", "am Montag", "nesta
 * segunda-feira (3)"; `i` if none stand there. */
size_t grammar_over_time(const struct tokens *t, size_t i, size_t end);

/* Can a noun phrase end in token `i`?  Outside English in no word of time, and
 * in German only in a capital. */
bool grammar_can_head(const struct tokens *t, size_t i);

/* Is token `w` a definite article: "der", "la", "os"?  Stores the sex that it
 * says, as W_MALE or W_FEMALE, or 0. */
bool grammar_is_definite(
    enum language language, const struct token *w, uint64_t *sex);

/* Is token `w` an article that points back: "ce", "esta"?  Never in German. */
bool grammar_points_back(enum language language, const struct token *w);

/* French, Spanish, Portuguese? */
bool grammar_is_romance(enum language language);

/* The head of the noun phrase [first, end): in French, Spanish and Portuguese
 * its first noun for somebody or a body, else its last token. */
size_t grammar_head(const struct tokens *t, size_t first, size_t end);

/* The end of "de freguesia" at token `i`, which belongs to the noun before it;
 * `i` if no such words are there. */
size_t grammar_over_noun(const struct tokens *t, size_t i, size_t end);

/* The classes of the noun phrase [first, end), with the sex that its article
 * says if the noun says none, and W_GROUP if the two don't agree ("die
 * Prüfer").  O(end - first). */
uint64_t grammar_class_of(const struct tokens *t, size_t first, size_t end);

#endif
