/*
 * hash_bag.h - how often each of many hashes was seen.
 *
 * Floor 2, input; used by the plain-text parser.
 */
#ifndef PULLQUOTE_INPUT_HASH_BAG_H
#define PULLQUOTE_INPUT_HASH_BAG_H

#include <stddef.h>
#include <stdint.h>

struct hash_slot {
	uint32_t hash;
	uint32_t count; /* 0: empty */
};

/* {0} is an empty bag. */
struct hash_bag {
	struct hash_slot *slot;
	size_t n;
	size_t cap; /* 0, or a power of two */
};

/* Add one `hash`.  Amortised O(1) for hashes that spread. */
void hash_bag_add(struct hash_bag *bag, uint32_t hash);

/* How often `hash` was added. */
uint32_t hash_bag_count(const struct hash_bag *bag, uint32_t hash);

/* Free the contents; the bag is empty and can be used again. */
void hash_bag_clear(struct hash_bag *bag);

/* A hash of `len` bytes, the same on one machine. */
uint32_t hash_of_bytes(const char *bytes, size_t len);

#endif
