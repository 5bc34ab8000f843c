/*
 * reported.h - German sentences that only tell what somebody said.
 *
 * Floor 2, quote.  "Lee habe „nichts gewusst“": the subjunctive says that this
 * is somebody's report, and that it is not Lee's.
 */
#ifndef PULLQUOTE_QUOTE_REPORTED_H
#define PULLQUOTE_QUOTE_REPORTED_H

#include "site.h"

/* Has the sentence of the quotation at token `q` of `block` a cue near it that
 * says who speaks, in whatever language?  Bounded work. */
bool reported_has_cue(const struct reading *r, size_t block, size_t q);

/* Has the sentence of the quotation at token `q` a verb in the subjunctive near
 * it?  Bounded work. */
bool reported_has_mood(const struct reading *r, size_t q);

/*
 * Does the quotation's own sentence report what somebody said elsewhere: has it
 * a verb in the subjunctive, and no cue of its own that says who?  Always false
 * outside German.  Bounded work.
 */
bool reported_is_at(const struct reading *r, const struct site *s);

/* May mention `m` of such a sentence be the one who is reported?  "Er habe"
 * goes on with the speaker. */
bool reported_may_say(const struct mention *m);

#endif
