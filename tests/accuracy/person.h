/*
 * person.h - do two names mean the same person?
 */
#ifndef PULLQUOTE_TESTS_ACCURACY_PERSON_H
#define PULLQUOTE_TESTS_ACCURACY_PERSON_H

#include <stdbool.h>

#include "pullquote/slice.h"

/*
 * Case, full stops, commas, "'s" and Jr. or III. do not count.  Then the names
 * are equal, or both are full, the last words are equal and the first ones are
 * equal or one is the other's initial.  A bare last name is no full name, and
 * an empty name is nobody.
 */
bool is_same_person(struct slice a, struct slice b);

#endif
