/*
 * mentions.h - the phrases that may name a speaker.
 *
 * Floor 2, quote.  Pronouns, names with what stands before them, and noun
 * phrases, found outside quotations by closed classes of words alone.
 */
#ifndef PULLQUOTE_QUOTE_MENTIONS_H
#define PULLQUOTE_QUOTE_MENTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tokens.h"

enum mention_kind {
	MENTION_NAME,    /* a person's, as far as one can tell */
	MENTION_BODY,    /* the name of an organization */
	MENTION_PLACE,   /* a land or a city, or its government */
	MENTION_PRONOUN, /* he, she, they, it, who, I */
	MENTION_NOUN,    /* "the senator", "officials" */
	MENTION_KIND_N
};

enum mention_flag {
	M_OWNER = 1,      /* 's or a possessive pronoun: it owns what follows */
	M_OWNED = 2,      /* an owner stands before it */
	M_AFTER_PREP = 4, /* "for the campaign" */
	M_AFTER_VERB = 8, /* perhaps an object: "told police" */
	M_OBJECT = 16,    /* him, her, them */
	M_RELATIVE = 32,  /* who */
	M_AFTER_COMMA = 64,  /* perhaps an apposition */
	M_FIRST = 128,       /* opens its sentence */
	M_TITLED = 256,      /* a title stands before the name */
	M_PERSON = 512,      /* the words before or in it are of people */
	M_AFTER_CONJ = 1024, /* "and", "or" stand before it */
	M_SPEAKS = 2048 /* subject of a verb of speech: set with the events */
};

/* No person, no mention. */
#define MENTION_NONE UINT32_MAX

struct mention {
	uint64_t class;      /* W_... of its head, and sex of title or name */
	uint32_t first, end; /* its tokens */
	uint32_t name;       /* the name's first token; `end` if it has none */
	uint32_t person;     /* in people, MENTION_NONE until it is known */
	uint32_t same;       /* a mention of the same, or MENTION_NONE */
	uint32_t wide, wide_end; /* tokens, with its owner and apposition */
	uint16_t flag;           /* M_... */
	uint8_t kind;            /* enum mention_kind */
};

struct mentions {
	struct mention *mention; /* in order, disjoint */
	size_t n, cap;
};

/* Words seen with a capital in the middle of a sentence. */
struct capitals {
	uint32_t *slot; /* hashes, 0 is free */
	size_t n, cap;
};

/* Note the capitals among tokens [from, n).  O(n - from). */
void capitals_add(struct capitals *c, const struct tokens *t, size_t from);

bool capitals_has(const struct capitals *c, uint32_t hash);

void capitals_clear(struct capitals *c);

/*
 * Add the mentions among tokens [from, end) of one block.
 *
 * Mentions are in order, disjoint, not empty, and hold no quotation but a
 * nickname inside a name.  Their tokens' links are set.  Linear.
 */
void mentions_add(struct mentions *m, struct tokens *t, size_t from, size_t end,
    const struct capitals *c);

/*
 * Link the mentions from number `first` on, which are those of the block that
 * ends at token `end`: "who" to what stands before it, "the director, Ann
 * Lee," and "Ann Lee, the director," to each other; widen each by its owner
 * and such a neighbour.  Linear.
 */
void mentions_link(
    struct mentions *m, const struct tokens *t, size_t first, size_t end);

/* Add one mention of tokens [first, end), flags M_..., and link the tokens. */
struct mention *mentions_put(struct mentions *m, struct tokens *t, size_t first,
    size_t end, unsigned flag);

void mentions_clear(struct mentions *m);

/* Does it open its sentence, or who owns it: "Her father"? */
static inline bool
mention_opens(const struct mentions *all, const struct mention *m)
{
	return m->flag & M_FIRST ||
	    (m->flag & M_OWNED && m > all->mention && m[-1].flag & M_FIRST);
}

/* German "es", which is often nobody: "hieß es" and "gibt es". */
static inline bool
mention_is_es(enum language language, const struct mention *m)
{
	return language == LANGUAGE_DE && m->kind == MENTION_PRONOUN &&
	    m->class & W_NEUTER;
}

/*
 * Where a run of capitalised words that begins at `i` ends.  Particles,
 * initials, suffixes and "of" in the names of bodies are parts of it.
 */
size_t name_run_end(const struct tokens *t, size_t i, size_t end);

/* May token `i` begin or go on with a name? */
bool name_has_word(const struct tokens *t, size_t i, const struct capitals *c);

/* "US", "UN": short for a land or a body, whatever it is in small letters. */
bool name_is_acronym(const struct token *w);

/* Of the run [first, end), where the name itself begins, after titles and
 * other words; stores what kind of name it is. */
size_t name_start(
    const struct tokens *t, size_t first, size_t end, enum mention_kind *kind);

#endif
