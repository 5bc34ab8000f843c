/*
 * nouns.h - whom "the senator" means, and what a person is.
 *
 * Floor 2, quote.
 */
#ifndef PULLQUOTE_QUOTE_NOUNS_H
#define PULLQUOTE_QUOTE_NOUNS_H

#include "reading.h"

/*
 * Learn from a mention what its person is: "Sen. Ann Lee", "Ann Lee, the
 * mayor,".  The role is kept, and the noun will mean that person.
 */
void nouns_note(struct reading *r, const struct mention *m);

/*
 * The person that a noun phrase means: with "the" or an owner the one its noun
 * meant last, else somebody new and unnamed.  Never MENTION_NONE.
 */
uint32_t nouns_person(struct reading *r, const struct mention *m);

/*
 * Whom the head of the noun phrase is known for, MENTION_NONE if for nobody.
 * Outside English its sex may say that it is somebody else: "la ministre" is
 * not "le Premier ministre".
 */
uint32_t nouns_known(const struct reading *r, const struct mention *m);

#endif
