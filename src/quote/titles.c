/*
 * titles.c - who speaks in an article's title.
 *
 * Floor 2, quote.  In a title all words may be capitals, so a name is found
 * there only if the body knows it; else what stands before the first colon or
 * verb of speech is taken as a whole.
 */
#include "config.h"

#include "reading.h"
#include "script.h"

/* Does the name of `who` hold a word of this hash? */
static bool
has_word(const struct reading *r, const struct person *who, uint32_t hash)
{
	for (uint32_t i = who->first; i < who->end; i++)
		if (r->tokens.token[i].hash == hash)
			return true;
	return false;
}

static struct mention *
add_mention(struct reading *r, size_t from, size_t first, size_t end)
{
	const struct token *t = r->tokens.token;
	unsigned flag = 0;

	if (first == from)
		flag |= M_FIRST;
	else if (token_is(&t[first - 1], W_PREP))
		flag |= M_AFTER_PREP;
	else if (token_is(&t[first - 1], W_CUE))
		flag |= M_AFTER_VERB;
	return mentions_put(&r->mentions, &r->tokens, first, end, flag);
}

/* The mention of a person of the body that ends with token `i`. */
static void
add_known(struct reading *r, size_t from, size_t i)
{
	const struct token *t = r->tokens.token;
	uint32_t person = people_find(&r->people, t[i].hash);
	const struct person *who;
	struct mention *m;
	size_t first = i;

	if (person == MENTION_NONE)
		return;
	who = &r->people.person[person];
	while (first > from && t[first - 1].link == TOKEN_NO_LINK &&
	    (t[first - 1].flag & T_CAP) && has_word(r, who, t[first - 1].hash))
		first--;
	m = add_mention(r, from, first, i + 1);
	m->kind = who->kind;
	m->class |= who->class;
	m->name = (uint32_t)first;
	m->person = person;
	if (i + 1 < r->tokens.n && (t[i + 1].flag & T_OWN))
		m->flag |= M_OWNER;
}

/* Where the first colon or verb of speech stands, `end` if there is none. */
static size_t
first_cue(const struct reading *r, size_t from, size_t end)
{
	for (size_t i = from; i < end; i++) {
		const struct token *w = &r->tokens.token[i];

		if (w->kind == TOKEN_COLON ||
		    (i > from && token_is(w, W_CUE) &&
			token_is(w, W_THIRD | W_PAST)))
			return i;
		if (w->kind == TOKEN_QUOTE)
			break;
	}
	return end;
}

/* Does a person's name of two words end with token `i`, and the next word not
 * go on with it? */
static bool
is_known(const struct reading *r, size_t i, size_t end)
{
	const struct token *w = &r->tokens.token[i];
	uint32_t person;

	if (w->kind != TOKEN_WORD || !(w->flag & T_CAP) ||
	    w->class &
		~(W_GIVEN | W_MALE | W_FEMALE | W_ACRONYM | W_PLACE | W_TITLE |
		    W_ORGNAME))
		return false;
	person = people_find(&r->people, w->hash);
	if (person == MENTION_NONE)
		return false;
	return i + 1 == end || !(w[1].flag & T_CAP) ||
	    people_find(&r->people, w[1].hash) != person;
}

void
title_block(struct reading *r, size_t block)
{
	struct block_part *b = &r->block[block];
	size_t cue;
	bool has_speaker = false;

	if (r->article->block[block].kind != BLOCK_TITLE ||
	    script_is_uncased(r->tokens.language))
		return;
	b->mention = (uint32_t)r->mentions.n;
	b->event = (uint32_t)r->events.n;
	cue = first_cue(r, b->token, b->token_end);
	for (size_t i = b->token; i < cue; i++)
		has_speaker |= is_known(r, i, b->token_end);
	if (!has_speaker && cue < b->token_end && cue > b->token)
		add_mention(r, b->token, b->token, cue)->kind = MENTION_NOUN;
	for (size_t i = has_speaker ? b->token : cue; i < b->token_end; i++)
		if (is_known(r, i, b->token_end))
			add_known(r, b->token, i);
	b->mention_end = (uint32_t)r->mentions.n;
	events_add(
	    &r->events, &r->tokens, &r->mentions, b->token, b->token_end);
	b->event_end = (uint32_t)r->events.n;
}
