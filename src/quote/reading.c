/*
 * reading.c - the passes over an article, and what they leave behind.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "reading.h"

#include <stdlib.h>

#include "nouns.h"
#include "pullquote/xalloc.h"
#include "rank.h"
#include "script.h"
#include "signed.h"
#include "venue.h"

bool
reading_takes(const struct article *a, size_t block)
{
	enum block_kind kind = a->block[block].kind;

	return block_is_body(kind) || kind == BLOCK_TITLE ||
	    signed_is_signature(a, block);
}

enum {
	ALIAS_MAX = 8 /* other names kept of one speaker */
};

void
reading_init(struct reading *r, const struct article *article)
{
	*r = (struct reading){.article = article, .last_quote = MENTION_NONE};
	r->tokens.language = language_of(article);
	tokens_expect(&r->tokens, article->text_len);
	r->block = xcalloc(article->block_n, sizeof(r->block[0]));
}

/* Do the marks hold all that the block says?  Of one that is signed, they must
 * go round it: what else it quotes its author says too. */
static bool
is_in_marks(const struct reading *r, size_t block, size_t start, size_t span)
{
	const struct block *b = &r->article->block[block];
	struct range text;

	if (r->marks.n <= span)
		return false;
	text = r->marks.span[span].text;
	return text.start == start &&
	    (!b->author.len || text.end == b->text.end);
}

/* A block quote that stands in marks of its own is what they say. */
static void
mark_block(struct reading *r, size_t block)
{
	size_t start, n = r->marks.n;
	enum turn_kind turn = turns_of_block(r, block, &start);

	if (turn != TURN_LABEL && turn != TURN_MORE)
		marks_find_block(&r->marks, r->article, block);
	if (turn == TURN_NONE ||
	    (turn == TURN_APART && is_in_marks(r, block, start, n)))
		return;
	r->marks.n = n;
	marks_add_whole(&r->marks, r->article, block, start,
	    turn == TURN_APART ? MARK_APART : MARK_TURN);
}

static void
cut_block(struct reading *r, size_t block)
{
	struct block_part *b = &r->block[block];

	b->mark = (uint32_t)r->marks.n;
	b->token = (uint32_t)r->tokens.n;
	mark_block(r, block);
	/* Before the first mark there is no array to point into. */
	tokens_add_block(&r->tokens, r->article, block,
	    r->marks.n ? r->marks.span + b->mark : NULL, r->marks.n - b->mark,
	    b->mark);
	b->mark_end = (uint32_t)r->marks.n;
	b->token_end = (uint32_t)r->tokens.n;
	if (r->article->block[block].kind != BLOCK_TITLE)
		capitals_add(&r->capitals, &r->tokens, b->token);
}

static void
begin_verdicts(struct reading *r)
{
	r->verdict = xcalloc(r->marks.n + 1, sizeof(r->verdict[0]));
	for (size_t i = 0; i < r->marks.n; i++)
		r->verdict[i].token = TOKEN_NO_LINK;
}

static bool
is_turn(const struct reading *r, const struct block_part *b)
{
	return b->mark < b->mark_end &&
	    r->marks.span[b->mark].family == MARK_TURN;
}

static void
find_block(struct reading *r, size_t block)
{
	struct block_part *b = &r->block[block];
	struct tokens *t = &r->tokens;

	for (size_t i = b->token; i < b->token_end; i++)
		if (t->token[i].kind == TOKEN_QUOTE)
			r->verdict[t->token[i].link].token = (uint32_t)i;
	if (r->article->block[block].kind == BLOCK_TITLE)
		return; /* title_block() sees to it */
	b->mention = (uint32_t)r->mentions.n;
	b->event = (uint32_t)r->events.n;
	if (signed_is_signature(r->article, block))
		signed_add(r, block);
	else if (script_is_uncased(t->language))
		script_add(&r->mentions, &r->events, t, b->token, b->token_end);
	else
		mentions_add(
		    &r->mentions, t, b->token, b->token_end, &r->capitals);
	if (is_turn(r, b) && b->token_end - b->token > 2)
		turns_add_label(r, block);
	b->mention_end = (uint32_t)r->mentions.n;
	mentions_link(&r->mentions, t, b->mention, b->token_end);
	if (!script_is_uncased(t->language))
		events_add(&r->events, t, &r->mentions, b->token, b->token_end);
	b->event_end = (uint32_t)r->events.n;
	for (size_t i = b->event; i < b->event_end; i++)
		if (r->events.event[i].kind <= CUE_TELL ||
		    (r->events.event[i].kind == CUE_ACCORDING &&
			t->language == LANGUAGE_DE))
			r->mentions.mention[r->events.event[i].mention].flag |=
			    M_SPEAKS;
	for (size_t i = b->mention; i < b->mention_end; i++)
		if (people_is_full(t, &r->mentions.mention[i]))
			people_add_full(
			    &r->people, t, r->article->text, &r->mentions, i);
}

static void
forget_order(struct reading *r)
{
	for (size_t i = 0; i < r->people.n; i++)
		r->people.person[i].seen = UINT32_MAX;
}

static void
note_debut(struct reading *r, size_t mention)
{
	uint32_t person = r->mentions.mention[mention].person;

	if (person != MENTION_NONE &&
	    r->people.person[person].debut == MENTION_NONE)
		r->people.person[person].debut = (uint32_t)mention;
}

/* "Skeptisch äußerte sich Ann Lee": the subject comes after its verb. */
static bool
is_before_subject(const struct reading *r, const struct mention *m)
{
	const struct token *t = r->tokens.token;
	size_t i = m->end + 1;

	if (!(m->flag & M_FIRST) || i + 1 >= r->tokens.n)
		return false;
	if (token_is(&t[i], W_OBJ))
		i++;
	return t[i].kind == TOKEN_WORD && t[i].link != TOKEN_NO_LINK &&
	    !(r->mentions.mention[t[i].link].flag & M_OBJECT);
}

/* Does a cue stand beside the mention: "sagte Lee", "Lee:"? */
static bool
is_beside_cue(const struct reading *r, const struct mention *m)
{
	const struct token *t = r->tokens.token;

	if (is_before_subject(r, m) || m->flag & M_OWNED)
		return false;
	if (m->first > 0 && token_is(&t[m->first - 1], W_CUE | W_ACCORD))
		return true;
	if (m->flag & M_AFTER_PREP || m->end >= r->tokens.n)
		return false; /* "Zur Vorsicht mahnt Lee" */
	return t[m->end].kind == TOKEN_COLON ||
	    (token_is(&t[m->end], W_CUE | W_ACCORD) &&
		!token_is_word(&t[m->end], "laut")); /* "Unmut wird laut" */
}

/*
 * A capital tells nothing in German.  "Fischer" is a trade, or the name of
 * somebody who was named in full; "Schutz" is a noun unless somebody bears that
 * name or it speaks.
 */
static void
name_noun(struct reading *r, struct mention *m)
{
	const struct token *w = &r->tokens.token[m->first];
	uint32_t person;

	if (r->tokens.language != LANGUAGE_DE || m->end != m->first + 1)
		return;
	person = people_find(&r->people, w->hash);
	if (m->kind == MENTION_NOUN && person != MENTION_NONE &&
	    r->people.person[person].last == w->hash) {
		m->kind = MENTION_NAME;
		m->name = m->first;
	} else if (m->kind == MENTION_NAME && person == MENTION_NONE &&
	    !token_is(w, W_GIVEN) && !is_beside_cue(r, m)) {
		m->kind = MENTION_NOUN;
		m->name = m->end;
	}
}

static void
name_block(struct reading *r, size_t block)
{
	const struct block_part *b = &r->block[block];

	for (size_t i = b->mention; i < b->mention_end; i++) {
		struct mention *m = &r->mentions.mention[i];

		name_noun(r, m);
		if (m->person != MENTION_NONE)
			r->people.person[m->person].seen = (uint32_t)i;
		else if (m->name < m->end)
			people_add_short(&r->people, &r->tokens,
			    r->article->text, &r->mentions, i);
		note_debut(r, i);
		if (m->kind == MENTION_NAME || m->kind == MENTION_BODY)
			nouns_note(r, m); /* who is titled so from here on */
	}
	for (size_t i = b->mention; i < b->mention_end; i++) {
		struct mention *m = &r->mentions.mention[i];

		if (m->person == MENTION_NONE && m->same != MENTION_NONE)
			m->person = r->mentions.mention[m->same].person;
		if (m->same != MENTION_NONE) /* a noun, or "who" */
			nouns_note(r, m);
	}
}

size_t
reading_event_from(const struct reading *r, size_t block, size_t token)
{
	size_t lo = r->block[block].event, hi = r->block[block].event_end;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (r->events.event[mid].cue < token)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

const struct reading_pass reading_passes[] = {
    {turns_note, turns_settle},
    {cut_block, begin_verdicts},
    {find_block, forget_order},
    {name_block, NULL},
    {title_block, NULL},
    {attribute_block, NULL},
};

const size_t reading_pass_n =
    sizeof(reading_passes) / sizeof(reading_passes[0]);

static struct range
range_of_tokens(const struct reading *r, size_t first, size_t end)
{
	const struct token *t = r->tokens.token;

	return (struct range){t[first].start, t[end - 1].end};
}

static enum speaker_kind
kind_of_speaker(const struct person *p)
{
	if (p->kind == MENTION_NAME)
		return SPEAKER_PERSON;
	if (p->kind == MENTION_BODY || p->kind == MENTION_PLACE)
		return SPEAKER_ORGANIZATION;
	if (p->class & W_GROUP)
		return SPEAKER_GROUP;
	return p->class & (W_ORG | W_DOC) ? SPEAKER_ORGANIZATION
					  : SPEAKER_UNNAMED;
}

/* The end of a name without what stands after it: "Ann Lee MP". */
static uint32_t
bare_end(const struct reading *r, const struct person *p)
{
	uint32_t end = p->end;

	while (p->kind == MENTION_NAME && end > p->first + 1 &&
	    (r->tokens.token[end - 1].class & (W_SUFFIX | W_TITLE)) ==
		(W_SUFFIX | W_TITLE))
		end--;
	return end;
}

/* The number of a person among the speakers; enters it if it is new. */
static size_t
speaker_of(const struct reading *r, struct quotes *out, uint32_t *number,
    uint32_t person)
{
	const struct person *p = &r->people.person[person];
	struct speaker *s;

	if (!number[person]) {
		number[person] = (uint32_t)++out->speaker_n;
		s = &out->speaker[out->speaker_n - 1];
		s->name = article_slice(
		    r->article, range_of_tokens(r, p->first, bare_end(r, p)));
		s->alias =
		    arena_alloc(&out->arena, ALIAS_MAX * sizeof(s->alias[0]));
		s->kind = kind_of_speaker(p);
		if (p->role < p->role_end)
			s->role = article_slice(r->article,
			    range_of_tokens(r, p->role, p->role_end));
		else if (bare_end(r, p) < p->end)
			s->role = article_slice(r->article,
			    range_of_tokens(r, bare_end(r, p), p->end));
	}
	out->speaker[number[person] - 1].quote_n++;
	return number[person] - 1;
}

/* The venue of the utterance that the last quotation, a part of it, is of. */
static struct range
venue_before(const struct quotes *out, size_t utterance)
{
	for (size_t i = out->quote_n - 1; i-- > 0;)
		if (out->quote[i].kind != QUOTE_TERM)
			return out->quote[i].utterance == utterance
			    ? out->quote[i].venue
			    : (struct range){0};
	return (struct range){0};
}

/* Other forms of the speakers' names, at most ALIAS_MAX of each. */
static void
take_aliases(const struct reading *r, struct quotes *out, uint32_t *number)
{
	for (size_t i = 0; i < r->mentions.n; i++) {
		const struct mention *m = &r->mentions.mention[i];
		struct speaker *s;
		struct slice name;
		size_t k = 0;

		if (m->name >= m->end || m->person == MENTION_NONE ||
		    !number[m->person])
			continue;
		s = &out->speaker[number[m->person] - 1];
		name = article_slice(
		    r->article, range_of_tokens(r, m->name, m->end));
		while (k < s->alias_n && !slice_eq(s->alias[k], name))
			k++;
		if (k == s->alias_n && k < ALIAS_MAX &&
		    !slice_eq(s->name, name))
			s->alias[s->alias_n++] = name;
	}
}

static void
take_quote(const struct reading *r, struct quotes *out, uint32_t *number,
    uint32_t mark)
{
	const struct verdict *v = &r->verdict[mark];
	struct quote *q = &out->quote[out->quote_n++];

	*q = (struct quote){
	    .kind = v->quote_kind,
	    .text = r->marks.span[mark].text,
	    .block = r->marks.span[mark].block,
	    .speaker = SPEAKER_NONE,
	    .utterance = v->utterance,
	    .confidence = v->confidence,
	    .rule = rank_rule(v),
	};
	if (v->mention != MENTION_NONE)
		q->mention =
		    range_of_tokens(r, r->mentions.mention[v->mention].wide,
			r->mentions.mention[v->mention].wide_end);
	if (v->event != EVENT_NONE)
		q->cue = range_of_tokens(r, r->events.event[v->event].cue,
		    r->events.event[v->event].cue_end);
	if (v->person != MENTION_NONE)
		q->speaker = speaker_of(r, out, number, v->person);
	q->venue = venue_of_quote(r, mark);
	if (range_is_empty(q->venue) && v->kind == VERDICT_SAME)
		q->venue = venue_before(out, q->utterance);
}

void
reading_take(const struct reading *r, struct quotes *quotes)
{
	size_t n = 0;
	uint32_t *number = xcalloc(r->people.n + 1, sizeof(*number));

	for (size_t i = 0; i < r->marks.n; i++)
		n += r->verdict[i].token != TOKEN_NO_LINK;
	quotes->quote = arena_alloc(&quotes->arena, n * sizeof(struct quote));
	quotes->speaker =
	    arena_alloc(&quotes->arena, n * sizeof(struct speaker));
	for (size_t i = 0; i < r->marks.n; i++)
		if (r->verdict[i].token != TOKEN_NO_LINK)
			take_quote(r, quotes, number, (uint32_t)i);
	take_aliases(r, quotes, number);
	free(number);
}

void
reading_clear(struct reading *r)
{
	free(r->block);
	free(r->verdict);
	marks_clear(&r->marks);
	tokens_clear(&r->tokens);
	capitals_clear(&r->capitals);
	mentions_clear(&r->mentions);
	events_clear(&r->events);
	people_clear(&r->people);
	*r = (struct reading){0};
}
