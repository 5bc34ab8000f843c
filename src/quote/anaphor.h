/*
 * anaphor.h - whom "der 38-Jährige", "el técnico", "l’élue" mean.
 *
 * Floor 2, quote.  Where English writes "he said" again, other languages take
 * another noun for the same person.  Nothing here is asked of English.
 */
#ifndef PULLQUOTE_QUOTE_ANAPHOR_H
#define PULLQUOTE_QUOTE_ANAPHOR_H

#include "reading.h"

/*
 * May the noun of mention `m` mean somebody who was named before, of the sex
 * that its article says?  It must be "der" and one word ("der Spanier"), no
 * name may be known for the noun, and it must be one that is said of people.
 */
bool anaphor_is_open(const struct reading *r, const struct mention *m);

/* Does it hardly ever mean anybody else: "der 38-Jährige"? */
bool anaphor_is_sure(const struct reading *r, const struct mention *m);

/* May the noun mean a body that was named before: "der Verband"? */
bool anaphor_is_body(const struct reading *r, const struct mention *m);

/* The person that mention `i`, a noun, means by itself: whoever is known by
 * it, or, if it opens its sentence or speaks, somebody new.  MENTION_NONE if
 * that can't be told yet. */
uint32_t anaphor_person(struct reading *r, uint32_t i);

/*
 * The person that mention `i` means, a body or a text with a definite article,
 * if one was told of before under the same noun and with more: "der Verband der
 * Wirte", "die Lund-Stiftung", "Stadtklinikum Lund".  MENTION_NONE if none was,
 * and for all other mentions.  Bounded work.
 */
uint32_t anaphor_earlier(struct reading *r, uint32_t i);

#endif
