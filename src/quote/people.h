/*
 * people.h - which mentions are of the same person or body.
 *
 * Floor 2, quote.  Full names first, then what is short for them: a last name,
 * a first name, an acronym, a name with a title.
 */
#ifndef PULLQUOTE_QUOTE_PEOPLE_H
#define PULLQUOTE_QUOTE_PEOPLE_H

#include "mentions.h"

struct person {
	uint64_t class;      /* W_MALE, W_FEMALE as far as known */
	uint32_t given;      /* hash of the first word of the name, 0: none */
	uint32_t last;       /* hash of the last word */
	uint32_t first, end; /* tokens of the fullest name */
	uint32_t words;      /* in the fullest name */
	uint32_t mention_n;
	uint32_t debut;          /* the first mention of it */
	uint32_t seen;           /* the mention that was of it last */
	uint32_t role, role_end; /* tokens that tell the role; equal: none */
	uint8_t kind;            /* enum mention_kind */
	char initial;            /* of the given name, lower case */
	bool is_human;           /* a title, a given name, a role say so */
	bool has_spoken;
	bool is_sex_told; /* by more than a given name, which may err */
};

/* One key that leads to persons. */
struct people_link {
	uint32_t key;
	uint32_t person;
	uint32_t next; /* the next link of this slot, plus 1 */
};

struct people {
	struct person *person;
	size_t n, cap;
	struct people_link *link; /* chained from slot[] */
	size_t link_n, link_cap;
	uint32_t *slot; /* number of a link, plus 1 */
	size_t slot_n;  /* a power of two, or 0 */
};

/* Enter a full name: two words or more, or a body's.  Sets m->person. */
void people_add_full(struct people *p, const struct tokens *t, const char *text,
    struct mentions *m, size_t i);

/*
 * Enter any other mention of a name: it goes to the person it is short for,
 * or becomes one of its own.  Mentions must come in order, and after all full
 * names were entered.  Sets m->person.
 */
void people_add_short(struct people *p, const struct tokens *t,
    const char *text, struct mentions *m, size_t i);

/* Is the mention's name a full one, to be entered first? */
bool people_is_full(const struct tokens *t, const struct mention *m);

/* The person whose last name, or else given name, has this hash;
 * MENTION_NONE if there is none. */
uint32_t people_find(const struct people *p, uint32_t hash);

/* Enter somebody without a name, called by tokens [first, end). */
uint32_t people_add_other(
    struct people *p, const struct mention *m, size_t first, size_t end);

/*
 * Remember that a noun ("senator", with this hash) means `person`, or look up
 * whom it meant last, MENTION_NONE if nobody.
 */
void people_link_noun(struct people *p, uint32_t hash, uint32_t person);
uint32_t people_find_noun(const struct people *p, uint32_t hash);

/* Is the person among those that the noun is known for? */
bool people_has_noun(const struct people *p, uint32_t hash, uint32_t person);

void people_clear(struct people *p);

#endif
