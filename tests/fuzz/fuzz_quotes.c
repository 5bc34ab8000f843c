/* fuzz_quotes.c - the promises of pullquote/quotes.h. */
#include "config.h"

#include "fuzz.h"
#include "pullquote/load.h"
#include "pullquote/quotes.h"

static bool
is_inside(struct range inner, struct range outer)
{
	return range_is_empty(inner) ||
	    (outer.start <= inner.start && inner.end <= outer.end);
}

static bool
is_borrowed(const struct article *a, struct slice s)
{
	return s.len == 0 ||
	    (s.at >= a->text && s.at + s.len <= a->text + a->text_len);
}

static void
check_quote(const struct article *a, const struct quotes *q, size_t i)
{
	const struct quote *at = &q->quote[i];
	struct range all = {0, a->text_len};

	PROMISE(at->block < a->block_n);
	PROMISE(at->text.start < at->text.end);
	PROMISE(is_inside(at->text, a->block[at->block].text));
	PROMISE(i == 0 || at[-1].text.end <= at->text.start);
	PROMISE(at->speaker == SPEAKER_NONE || at->speaker < q->speaker_n);
	PROMISE(at->kind != QUOTE_TERM || at->speaker == SPEAKER_NONE);
	PROMISE(is_inside(at->mention, all) && is_inside(at->cue, all) &&
	    is_inside(at->venue, all));
	PROMISE(at->confidence >= 0 && at->confidence <= 100);
	PROMISE(at->rule && *at->rule);
	PROMISE(at->utterance < q->quote_n);
}

static void
check_speaker(const struct article *a, const struct quotes *q, size_t i)
{
	const struct speaker *s = &q->speaker[i];
	size_t n = 0;

	PROMISE(s->name.len > 0 && is_borrowed(a, s->name));
	PROMISE(is_borrowed(a, s->role));
	for (size_t k = 0; k < s->alias_n; k++)
		PROMISE(is_borrowed(a, s->alias[k]));
	for (size_t k = 0; k < q->quote_n; k++)
		n += q->quote[k].speaker == i;
	PROMISE(n == s->quote_n && n > 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	struct article a = {0};
	struct quotes q = {0};

	load_bytes(&a, (const char *)data, len, NULL, NULL);
	quotes_find(&q, &a);
	for (size_t i = 0; i < q.quote_n; i++)
		check_quote(&a, &q, i);
	for (size_t i = 0; i < q.speaker_n; i++)
		check_speaker(&a, &q, i);
	quotes_clear(&q);
	article_clear(&a);
	return 0;
}
