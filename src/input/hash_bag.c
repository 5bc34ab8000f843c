/*
 * hash_bag.c - how often each of many hashes was seen.
 *
 * Floor 2, input.  Open addressing with linear probing, at most half full.
 */
#include "config.h"

#include "hash_bag.h"

#include <stdlib.h>
#include <string.h>

#include "pullquote/xalloc.h"

enum {
	FIRST_CAP = 64
};

/* The slot that holds `hash`, or the empty one where it would go. */
static struct hash_slot *
find_slot(const struct hash_bag *bag, uint32_t hash)
{
	size_t at = (hash ^ (hash >> 15)) & (bag->cap - 1);

	while (bag->slot[at].count && bag->slot[at].hash != hash)
		at = (at + 1) & (bag->cap - 1);
	return &bag->slot[at];
}

static void
grow(struct hash_bag *bag)
{
	struct hash_bag bigger = {.n = bag->n};

	bigger.cap = bag->cap ? bag->cap * 2 : FIRST_CAP;
	bigger.slot = xcalloc(bigger.cap, sizeof(*bigger.slot));
	for (size_t i = 0; i < bag->cap; i++)
		if (bag->slot[i].count)
			*find_slot(&bigger, bag->slot[i].hash) = bag->slot[i];
	free(bag->slot);
	*bag = bigger;
}

void
hash_bag_add(struct hash_bag *bag, uint32_t hash)
{
	struct hash_slot *slot;

	if (bag->n * 2 >= bag->cap)
		grow(bag);
	slot = find_slot(bag, hash);
	bag->n += !slot->count;
	slot->hash = hash;
	slot->count++;
}

uint32_t
hash_bag_count(const struct hash_bag *bag, uint32_t hash)
{
	return bag->cap ? find_slot(bag, hash)->count : 0;
}

void
hash_bag_clear(struct hash_bag *bag)
{
	free(bag->slot);
	*bag = (struct hash_bag){0};
}

/* Spread the bits of `x`.  Source: the finalizer of MurmurHash3. */
static uint64_t
mixed(uint64_t x)
{
	x = (x ^ (x >> 33)) * 0xFF51AFD7ED558CCD;
	return x ^ (x >> 33);
}

uint32_t
hash_of_bytes(const char *bytes, size_t len)
{
	uint64_t hash = len, part;

	for (; len >= sizeof(part);
	     bytes += sizeof(part), len -= sizeof(part)) {
		memcpy(&part, bytes, sizeof(part));
		hash = (hash ^ part) * 0xFF51AFD7ED558CCD;
		hash ^= hash >> 33;
	}
	part = 0;
	if (len)
		memcpy(&part, bytes, len);
	return (uint32_t)mixed(hash ^ part);
}
