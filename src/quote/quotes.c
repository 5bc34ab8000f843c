/*
 * quotes.c - the door of the room: a job runs the passes in slices.
 *
 * Floor 2, quote.  Each pass goes over the blocks in order, and the next one
 * begins when it is through; see src/quote/README.md for what they do.
 */
#include "config.h"

#include "pullquote/quotes.h"

#include <assert.h>
#include <stdint.h>
#include <stdlib.h>

#include "pullquote/xalloc.h"
#include "reading.h"

struct quotes_job {
	struct reading reading;
	size_t pass;  /* reading_pass_n when done */
	size_t block; /* the next one in this pass */
	size_t done;  /* bytes of text worked on, in all passes */
};

struct quotes_job *
quotes_start(const struct article *article)
{
	struct quotes_job *job = xcalloc(1, sizeof(*job));

	reading_init(&job->reading, article);
	return job;
}

static void
end_pass(struct quotes_job *job)
{
	if (reading_passes[job->pass].end)
		reading_passes[job->pass].end(&job->reading);
	job->pass++;
	job->block = 0;
	/* Where nothing is quoted nobody need be known. */
	if (job->pass == READING_PASS_CUT && !job->reading.marks.n)
		job->pass = reading_pass_n;
}

/* Work on one block; what is no body still counts as progress. */
static size_t
work_on_block(struct quotes_job *job)
{
	size_t i = job->block++;
	const struct block *b = &job->reading.article->block[i];
	size_t len = b->text.end - b->text.start;

	if (reading_takes(job->reading.article, i))
		reading_passes[job->pass].block(&job->reading, i);
	job->done += len;
	return len + 1;
}

bool
quotes_step(struct quotes_job *job, size_t budget)
{
	size_t used = 0;

	while (job->pass < reading_pass_n && used < budget + 1) {
		if (job->block < job->reading.article->block_n)
			used += work_on_block(job);
		else
			end_pass(job);
	}
	return job->pass < reading_pass_n;
}

int
quotes_progress(const struct quotes_job *job)
{
	size_t all = job->reading.article->text_len * reading_pass_n;

	if (job->pass == reading_pass_n)
		return 100;
	return all ? (int)(100.0 * (double)job->done / (double)all) : 0;
}

void
quotes_finish(struct quotes_job *job, struct quotes *quotes)
{
	assert(!quotes->arena.chunk);
	while (quotes_step(job, SIZE_MAX - 1))
		continue;
	reading_take(&job->reading, quotes);
	quotes_job_free(job);
}

void
quotes_job_free(struct quotes_job *job)
{
	if (!job)
		return;
	reading_clear(&job->reading);
	free(job);
}

void
quotes_find(struct quotes *quotes, const struct article *article)
{
	quotes_finish(quotes_start(article), quotes);
}

const char *
quote_kind_name(enum quote_kind kind)
{
	static const char *const name[] = {
	    [QUOTE_DIRECT] = "direct",
	    [QUOTE_MIXED] = "mixed",
	    [QUOTE_BLOCK] = "block",
	    [QUOTE_TERM] = "term",
	};

	return name[kind];
}

const char *
speaker_kind_name(enum speaker_kind kind)
{
	static const char *const name[] = {
	    [SPEAKER_PERSON] = "person",
	    [SPEAKER_ORGANIZATION] = "organization",
	    [SPEAKER_GROUP] = "group",
	    [SPEAKER_UNNAMED] = "unnamed",
	};

	return name[kind];
}

void
quotes_clear(struct quotes *quotes)
{
	arena_clear(&quotes->arena);
	*quotes = (struct quotes){0};
}
