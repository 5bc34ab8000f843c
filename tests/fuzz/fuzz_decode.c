/* fuzz_decode.c - the promises of decode.h. */
#include "config.h"

#include "pullquote/decode.h"

#include <unistr.h>

#include "fuzz.h"
#include "pullquote/utf8.h"

/* Every character of clean text is one that decode_character() keeps; of zero
 * width spaces it says less than decode_text(), which knows the neighbours. */
static void
check_clean(const struct str *text)
{
	PROMISE(!u8_check((const uint8_t *)text->at, text->len));
	for (size_t at = 0; at < text->len;) {
		uint32_t cp;

		at += utf8_next(text->at + at, text->len - at, &cp);
		PROMISE(cp == '\n' || cp == '\t' || cp >= 0x20);
		PROMISE(cp < 0x7F || cp >= 0xA0);
		PROMISE(decode_character(cp) == cp || cp == 0x200B);
	}
}

/* The map rises, and stays inside an input of `source_n` code points. */
static void
check_map(const struct decoded *d, size_t source_n)
{
	const struct offset_map *m = &d->map;

	for (size_t i = 0; i < m->n; i++) {
		PROMISE(m->point[i].at <= d->text.len);
		PROMISE(!i || m->point[i].at > m->point[i - 1].at);
		PROMISE(!i || m->point[i].source > m->point[i - 1].source);
	}
	PROMISE(offset_map_source(m, d->text.at, d->text.len) <= source_n);
}

/* What is kept of a valid text is what the map says it is. */
static void
check_places(const struct decoded *d, const char *text, size_t len)
{
	size_t from = 0, from_n = 0;

	for (size_t at = 0; at < d->text.len;) {
		size_t source = offset_map_source(&d->map, d->text.at, at);
		uint32_t cp, was;

		PROMISE(source >= from_n);
		from += utf8_offset(text + from, len - from, source - from_n);
		from_n = source;
		PROMISE(from < len);
		at += utf8_next(d->text.at + at, d->text.len - at, &cp);
		utf8_next(text + from, len - from, &was);
		PROMISE(was == cp || decode_character(was) == cp);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	const char *text = (const char *)data;
	struct decoded d = {0};

	decode_bytes(&d, text, len, NULL);
	check_clean(&d.text);
	check_map(&d, len);
	decoded_clear(&d);

	decode_text(&d, text, len);
	check_clean(&d.text);
	if (!u8_check(data, len)) {
		PROMISE(!d.broken_n);
		check_map(&d, utf8_count(text, len));
		check_places(&d, text, len);
	}
	decoded_clear(&d);
	return 0;
}
