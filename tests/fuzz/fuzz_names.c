/* fuzz_names.c - the promises of mentions.h, events.h and people.h. */
#include "config.h"

#include "../passes.h"
#include "fuzz.h"
#include "pullquote/load.h"

static void
check_mention(const struct reading *r, const struct block_part *b, size_t i)
{
	const struct mention *m = &r->mentions.mention[i];

	PROMISE(b->token <= m->first && m->first < m->end);
	PROMISE(m->end <= b->token_end);
	PROMISE(m->first <= m->name && m->name <= m->end);
	PROMISE(b->token <= m->wide && m->wide <= m->first);
	PROMISE(m->wide_end >= m->end && m->wide_end <= b->token_end);
	PROMISE(i == b->mention || m[-1].end <= m->first);
	PROMISE(m->kind < MENTION_KIND_N);
	PROMISE(m->person == MENTION_NONE || m->person < r->people.n);
	PROMISE(m->same == MENTION_NONE ||
	    (m->same >= b->mention && m->same < b->mention_end));
}

static void
check_event(const struct reading *r, const struct block_part *b, size_t i)
{
	const struct event *e = &r->events.event[i];

	PROMISE(e->first <= e->cue && e->cue < e->cue_end);
	PROMISE(e->cue_end <= e->end);
	PROMISE(b->token <= e->first && e->end <= b->token_end);
	PROMISE(b->mention <= e->mention && e->mention < b->mention_end);
	PROMISE(e->kind < CUE_N && e->path < PATH_N);
	PROMISE(i == b->event || e[-1].cue <= e->cue);
}

static void
check_people(const struct reading *r)
{
	for (size_t i = 0; i < r->people.n; i++) {
		const struct person *p = &r->people.person[i];

		PROMISE(p->first < p->end && p->end <= r->tokens.n);
		PROMISE(p->role <= p->role_end && p->role_end <= r->tokens.n);
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	struct article a = {0};
	struct reading r;

	load_bytes(&a, (const char *)data, len, NULL, NULL);
	reading_init(&r, &a);
	passes_run(&r, reading_pass_n);
	for (size_t i = 0; i < a.block_n; i++) {
		const struct block_part *b = &r.block[i];

		for (size_t k = b->mention; k < b->mention_end; k++)
			check_mention(&r, b, k);
		for (size_t k = b->event; k < b->event_end; k++)
			check_event(&r, b, k);
	}
	check_people(&r);
	reading_clear(&r);
	article_clear(&a);
	return 0;
}
