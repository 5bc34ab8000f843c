/*
 * article_json.c - an article and its quotes as members of a JSON object.
 *
 * Floor 3, output.  The schema is in the man page.
 */
#include "config.h"

#include "article_json.h"

#include <stdlib.h>

#include "pullquote/xalloc.h"

/* What every writer here needs. */
struct job {
	struct writer *w;
	const struct codepoints *points; /* of the article's text */
	const struct article *a;
	const struct quotes *q;
	size_t speaker;        /* whose quotes, or SPEAKER_NONE for all */
	struct range *written; /* of each block, where its text was written */
};

static inline void
write_count(const struct job *job, const char *key, size_t n)
{
	writer_key(job->w, key);
	writer_number(job->w, n);
}

static inline void
write_text(const struct job *job, const char *key, struct slice text)
{
	writer_key(job->w, key);
	writer_string(job->w, text);
}

static inline void
write_known(const struct job *job, const char *key, struct slice text)
{
	writer_key(job->w, key);
	writer_string_or_null(job->w, text);
}

static inline void
write_name(const struct job *job, const char *key, const char *name)
{
	writer_key(job->w, key);
	writer_word(job->w, name);
}

/* "start", "end": code points of the text. */
static void
write_range(const struct job *job, struct range r)
{
	write_count(job, "start", codepoints_at(job->points, r.start));
	write_count(job, "end", codepoints_at(job->points, r.end));
}

/* "source_start", "source_end": code points of the input. */
static void
write_source(const struct job *job, struct range source)
{
	write_count(job, "source_start", source.start);
	write_count(job, "source_end", source.end);
}

static void
write_place(const struct job *job, const char *key, struct range r)
{
	writer_key(job->w, key);
	if (range_is_empty(r)) {
		writer_null(job->w);
		return;
	}
	writer_open(job->w, '{');
	write_range(job, r);
	write_source(job, article_source(job->a, r));
	writer_close(job->w, '}');
}

static void
write_slices(
    const struct job *job, const char *key, const struct slice *text, size_t n)
{
	writer_key(job->w, key);
	writer_open(job->w, '[');
	for (size_t i = 0; i < n; i++)
		writer_string(job->w, text[i]);
	writer_close(job->w, ']');
}

static void
write_head(const struct job *job)
{
	const struct article *a = job->a;

	write_known(job, "title", a->title);
	write_slices(job, "byline", a->byline, a->byline_n);
	write_known(job, "site", a->site);
	write_known(job, "published", a->published);
	write_known(job, "language", a->language);
}

static void
write_block(const struct job *job, size_t i)
{
	const struct block *b = &job->a->block[i];
	struct range *written = &job->written[i];

	writer_open(job->w, '{');
	write_name(job, "kind", block_kind_name(b->kind));
	write_count(job, "level", (size_t)b->level);
	writer_key(job->w, "text");
	writer_string_open(job->w);
	written->start = job->w->out.len;
	writer_string_add(job->w, article_slice(job->a, b->text));
	written->end = job->w->out.len;
	writer_string_close(job->w);
	write_range(job, b->text);
	write_source(job, b->source);
	writer_close(job->w, '}');
}

/* How many quotes stand in blocks [first, end): terms are none. */
static size_t
quotes_in(const struct quotes *q, size_t first, size_t end)
{
	size_t low = 0, high = q->quote_n, n = 0;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (q->quote[mid].block < first)
			low = mid + 1;
		else
			high = mid;
	}
	for (; low < q->quote_n && q->quote[low].block < end; low++)
		n += q->quote[low].kind != QUOTE_TERM;
	return n;
}

static void
write_section(const struct job *job, const struct section *s)
{
	const struct article *a = job->a;
	struct range heading = a->block[s->heading].text;
	struct range all = {heading.start, a->block[s->block_end - 1].text.end};

	writer_open(job->w, '{');
	write_text(job, "title", article_slice(a, heading));
	write_count(job, "block", s->heading);
	write_range(job, all);
	write_count(job, "quotes", quotes_in(job->q, s->heading, s->block_end));
	writer_key(job->w, "minutes");
	writer_decimal(job->w, (size_t)(article_minutes(a, all) * 10 + 0.5), 1);
	writer_close(job->w, '}');
}

static void
write_speaker(const struct job *job, const struct speaker *s, size_t id)
{
	writer_open(job->w, '{');
	write_count(job, "id", id);
	write_text(job, "name", s->name);
	write_name(job, "kind", speaker_kind_name(s->kind));
	write_known(job, "role", s->role);
	write_slices(job, "aliases", s->alias, s->alias_n);
	writer_close(job->w, '}');
}

/* An index, or null where `n` says that there is none. */
static void
write_index(const struct job *job, const char *key, size_t n, size_t none)
{
	if (n != none) {
		write_count(job, key, n);
		return;
	}
	writer_key(job->w, key);
	writer_null(job->w);
}

static void
write_quote(const struct job *job, const struct quote *q)
{
	const struct article *a = job->a;

	writer_open(job->w, '{');
	write_name(job, "kind", quote_kind_name(q->kind));
	write_text(job, "text", article_slice(a, q->text));
	write_range(job, q->text);
	write_source(job, article_source(a, q->text));
	write_index(job, "speaker", q->speaker, SPEAKER_NONE);
	write_place(job, "mention", q->mention);
	write_place(job, "cue", q->cue);
	write_place(job, "venue", q->venue);
	write_count(job, "utterance", q->utterance);
	write_index(
	    job, "section", article_section_of(a, q->block), a->section_n);
	writer_key(job->w, "confidence");
	writer_decimal(job->w, (size_t)q->confidence, 2);
	write_text(job, "rule", slice_of(q->rule));
	writer_close(job->w, '}');
}

static void
write_lists(const struct job *job)
{
	const struct article *a = job->a;
	const struct quotes *q = job->q;
	struct writer *w = job->w;

	writer_key(w, "blocks");
	writer_open(w, '[');
	for (size_t i = 0; i < a->block_n; i++)
		write_block(job, i);
	writer_close(w, ']');

	writer_key(w, "sections");
	writer_open(w, '[');
	for (size_t i = 0; i < a->section_n; i++)
		write_section(job, &a->section[i]);
	writer_close(w, ']');

	writer_key(w, "speakers");
	writer_open(w, '[');
	for (size_t i = 0; i < q->speaker_n; i++)
		write_speaker(job, &q->speaker[i], i);
	writer_close(w, ']');

	writer_key(w, "quotes");
	writer_open(w, '[');
	for (size_t i = 0; i < q->quote_n; i++)
		if (job->speaker == SPEAKER_NONE ||
		    q->quote[i].speaker == job->speaker)
			write_quote(job, &q->quote[i]);
	writer_close(w, ']');
}

/* All the text: that of the blocks was escaped before. */
static void
write_whole(const struct job *job)
{
	const struct article *a = job->a;
	size_t at = 0;

	writer_key(job->w, "text");
	writer_string_open(job->w);
	for (size_t i = 0; i < a->block_n; i++) {
		struct range block = a->block[i].text;

		writer_string_add(
		    job->w, article_slice(a, (struct range){at, block.start}));
		writer_string_again(job->w, job->written[i]);
		at = block.end;
	}
	writer_string_add(
	    job->w, article_slice(a, (struct range){at, a->text_len}));
	writer_string_close(job->w);
}

void
article_json_write(struct writer *w, struct codepoints *points,
    const struct article *a, const struct quotes *q, size_t speaker)
{
	struct job job = {w, points, a, q, speaker,
	    xcalloc(a->block_n, sizeof(*job.written))};

	codepoints_count(points, (struct slice){a->text, a->text_len});
	write_head(&job);
	write_lists(&job);
	write_whole(&job);
	writer_key(w, "warnings");
	writer_open(w, '[');
	for (size_t i = 0; i < a->warning_n; i++)
		writer_string(w, slice_of(a->warning[i]));
	writer_close(w, ']');
	free(job.written);
}
