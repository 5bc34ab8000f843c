/*
 * fuzz_search.c - the promises of search.h.
 *
 * The input's first line is the query, the rest is the text; a query that
 * begins with '/' is a regular expression.
 */
#include "config.h"

#include "pullquote/search.h"

#include <string.h>

#include <unigbrk.h>

#include "fuzz.h"
#include "pullquote/decode.h"
#include "pullquote/fold.h"
#include "pullquote/utf8.h"

/* Does no cluster hold `at`, as far as its two neighbours tell? */
static bool
is_bound(struct slice text, size_t at)
{
	uint32_t before, after;

	if (at == 0 || at == text.len)
		return true;
	PROMISE(((unsigned char)text.at[at] & 0xC0) != 0x80);
	utf8_prev(text.at, at, &before);
	utf8_next(text.at + at, text.len - at, &after);
	return after < 128 || uc_is_grapheme_break(before, after);
}

static void
check_hits(const struct search *s, struct slice text)
{
	size_t end = 0;

	for (size_t i = 0; i < s->hit_n; i++) {
		struct range hit = s->hit[i];

		PROMISE(hit.start >= end && hit.end > hit.start);
		PROMISE(hit.end <= text.len);
		PROMISE(is_bound(text, hit.start) && is_bound(text, hit.end));
		PROMISE(search_next(s, hit.start) == i);
		PROMISE(search_prev(s, hit.end) == i);
		end = hit.end;
	}
}

static bool
is_all_folded(struct slice folded, const struct str *query)
{
	return slice_eq(folded, str_slice(query));
}

/* Each hit folds to what the query does. */
static void
check_folding(
    const struct search *s, struct slice text, const struct str *query)
{
	struct str folded = {0};

	for (size_t i = 0; i < s->hit_n; i++) {
		struct range hit = s->hit[i];

		str_cut(&folded, 0);
		fold_text(&folded,
		    (struct slice){text.at + hit.start, hit.end - hit.start});
		PROMISE(is_all_folded(str_slice(&folded), query));
	}
	str_clear(&folded);
}

static bool
is_hit(const struct search *s, struct range place)
{
	for (size_t i = 0; i < s->hit_n; i++)
		if (s->hit[i].start < place.end && place.start < s->hit[i].end)
			return true;
	return false;
}

/* Wherever the text folds to a plain query, there is a hit, or one in the
 * way. */
static void
check_nothing_is_missed(
    const struct search *s, struct slice text, const struct str *query)
{
	struct str folded = {0};

	for (size_t start = 0; start < text.len; start++) {
		for (size_t end = start + 1; end <= text.len; end++) {
			struct slice part = {text.at + start, end - start};

			if (((unsigned char)*part.at & 0xC0) == 0x80 ||
			    (end < text.len &&
				((unsigned char)text.at[end] & 0xC0) == 0x80) ||
			    !is_bound(text, start) || !is_bound(text, end))
				continue;
			str_cut(&folded, 0);
			fold_text(&folded, part);
			if (is_all_folded(str_slice(&folded), query))
				PROMISE(is_hit(s, (struct range){start, end}));
		}
	}
	str_clear(&folded);
}

static bool
is_plain(const struct str *query)
{
	for (size_t i = 0; i < query->len; i++)
		if (query->at[i] < 'a' || query->at[i] > 'z')
			return false;
	return query->len > 0;
}

static void
search(struct slice query, struct slice text)
{
	bool is_regex = query.len && query.at[0] == '/';
	struct str folded = {0};
	struct search s = {0};
	struct note note;
	enum err err;

	query.at += is_regex;
	query.len -= is_regex;
	search_init(&s, text);
	err = search_find(
	    &s, query, is_regex ? SEARCH_REGEX : SEARCH_LITERAL, &note);
	PROMISE(!err || (is_regex && !s.hit_n));
	check_hits(&s, text);
	fold_text(&folded, query);
	if (!is_regex)
		check_folding(&s, text, &folded);
	if (!is_regex && text.len < 40 && is_plain(&folded) &&
	    slice_eq(query, str_slice(&folded)))
		check_nothing_is_missed(&s, text, &folded);
	str_clear(&folded);
	search_clear(&s);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	const char *end = len ? memchr(data, '\n', len) : NULL;
	size_t query_len = end ? (size_t)(end - (const char *)data) : 0;
	struct decoded query = {0}, text = {0};

	decode_text(&query, (const char *)data, query_len);
	decode_text(&text, (const char *)data + query_len, len - query_len);
	search(str_slice(&query.text), str_slice(&text.text));
	decoded_clear(&query);
	decoded_clear(&text);
	return 0;
}
