/* fuzz_article_wire.c - the promises of article_wire.h and article_check.h. */
#include "config.h"

#include <string.h>

#include "fuzz.h"
#include "pullquote/article_check.h"
#include "pullquote/article_wire.h"

/* What no offset of the corpus passes, and few inventions do. */
enum {
	SOURCE_MAX = 1 << 20
};

/* Whoever is let in can be sent on, and comes out the same. */
static void
check_sends_on(const struct article *a)
{
	struct article again = {0};
	struct str first = {0}, second = {0};

	article_encode(&first, a);
	PROMISE(!article_decode(&again, str_slice(&first), SOURCE_MAX, NULL));
	article_encode(&second, &again);
	PROMISE(slice_eq(str_slice(&first), str_slice(&second)));
	str_clear(&first);
	str_clear(&second);
	article_clear(&again);
}

static void
check_offsets(const struct article *a)
{
	for (size_t i = 0; i < a->block_n; i++) {
		PROMISE(article_block_at(a, a->block[i].text.start) == i);
		PROMISE(article_section_of(a, i) <= a->section_n);
		article_source(a, a->block[i].text);
		article_minutes(a, a->block[i].text);
		PROMISE(block_kind_name(a->block[i].kind));
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	const struct slice bytes = {(const char *)data, len};
	struct article a = {0};
	struct note note = {""};

	if (article_decode(&a, bytes, SOURCE_MAX, &note)) {
		PROMISE(note.text[0]);
		PROMISE(!a.text && !a.block && !a.arena.chunk);
		return 0;
	}
	PROMISE(article_is_sound(&a, SOURCE_MAX, NULL));
	check_offsets(&a);
	check_sends_on(&a);
	article_clear(&a);
	return 0;
}
