/*
 * turns.c - speech that needs no marks.
 *
 * Floor 2, quote.  A label alone says little ("Date: 3 November"); several
 * that come again and again, over much of the article, make a transcript.
 */
#include "config.h"

#include "turns.h"

#include <string.h>

#include "bytes.h"
#include "rank.h"
#include "reading.h"

enum {
	LABEL_LEN = 60,   /* bytes of a label at most */
	LABEL_WORDS = 5,  /* words of a label at most */
	LOWER_LEN = 3,    /* of a word in lower case in it: "von" */
	TURNS_MIN = 3,    /* labelled blocks of a transcript */
	SPEAKERS_MIN = 2, /* labels that come again */
	SHARE = 4,        /* one block in so many has a label */
	PEOPLE_READ = 64  /* looked through for a label */
};

static bool
is_word_byte(char b)
{
	return byte_is_letter(b) || byte_is_digit(b) ||
	    (unsigned char)b >= 0x80 || (b && strchr(".-'()", b));
}

/* May the word be part of a name?  Small ones are: de, von, bin. */
static bool
is_name_word(const char *word, size_t len)
{
	unsigned char b = (unsigned char)word[0];

	return byte_is_upper(word[0]) || b == '(' ||
	    (b >= 0x80 && b != 0xC2 && b != 0xE2) ||
	    (byte_is_lower(word[0]) && len <= LOWER_LEN);
}

static uint32_t
hash_of(const char *word, size_t len)
{
	uint32_t hash = 0;

	for (size_t i = 0; i < len; i++)
		if (word[i] != '.')
			hash = lexicon_hash(hash, byte_fold(word[i]));
	return hash;
}

/*
 * Over what the speaker is, as broadcasters put it: "LARRY KING, CNN HOST:".
 * `at` is where the comma is; returns where the colon is, 0 if there is none.
 */
static size_t
after_office(const char *text, size_t len, size_t at)
{
	while (at < len && at < LABEL_LEN && text[at] != ':') {
		char b = text[at++];

		if (!(b && strchr(" ,&/", b)) &&
		    (!is_word_byte(b) || byte_is_lower(b)))
			return 0;
	}
	return at < len && text[at] == ':' ? at : 0;
}

/*
 * Read the label at the start of `text`.  Returns where its colon is, 0 if
 * there is none: a few words with capitals, a colon, a blank, more text.
 */
static size_t
read_label(const char *text, size_t len, struct turn_label *label)
{
	size_t at = 0, words = 0;

	*label = (struct turn_label){.is_upper = true};
	if (!memchr(text, ':', len < LABEL_LEN ? len : LABEL_LEN + 1))
		return 0; /* as nearly every text */
	while (at < len && at < LABEL_LEN && text[at] != ':') {
		size_t start = at;

		while (at < len && is_word_byte(text[at]))
			label->is_upper &= !byte_is_lower(text[at++]);
		if (at == start || words++ == LABEL_WORDS ||
		    !is_name_word(text + start, at - start))
			return 0;
		label->last = hash_of(text + start, at - start);
		label->first = words == 1 ? label->last : label->first;
		label->whole = label->whole * 31 + label->last;
		if (at < len && text[at] == ',' && label->is_upper) {
			at = after_office(text, len, at);
			break;
		}
		at += at < len && text[at] == ' ';
	}
	if (words == 0 || at + 2 >= len || text[at] != ':' ||
	    (text[at + 1] != ' ' && text[at + 1] != '\n'))
		return 0;
	return at;
}

static size_t
label_of_block(const struct reading *r, size_t block, struct turn_label *label)
{
	struct range b = r->article->block[block].text;

	return read_label(r->article->text + b.start, b.end - b.start, label);
}

void
turns_note(struct reading *r, size_t block)
{
	struct turns *t = &r->turns;
	struct turn_label label;
	size_t i = 0;

	if (!block_is_body(r->article->block[block].kind))
		return;
	t->body_n++;
	if (!label_of_block(r, block, &label))
		return;
	t->labelled_n++;
	while (i < t->label_n && t->label[i].whole != label.whole)
		i++;
	if (i == TURN_LABEL_MAX)
		return;
	if (i == t->label_n)
		t->label[t->label_n++] = label;
	t->label[i].n++;
}

/* Is it a speaker's?  It comes again, or is another form of one that does. */
static bool
is_speaker(const struct turns *t, const struct turn_label *label)
{
	for (size_t i = 0; i < t->label_n; i++) {
		const struct turn_label *k = &t->label[i];

		if (k->n < 2)
			continue;
		if (k->whole == label->whole || k->first == label->first ||
		    k->last == label->last || (k->is_upper && label->is_upper))
			return true;
	}
	return false;
}

void
turns_settle(struct reading *r)
{
	struct turns *t = &r->turns;
	size_t again = 0;

	for (size_t i = 0; i < t->label_n; i++)
		again += t->label[i].n >= 2;
	t->is_transcript = t->labelled_n >= TURNS_MIN &&
	    again >= SPEAKERS_MIN && t->labelled_n * SHARE >= t->body_n;
	for (size_t i = 0; t->is_transcript && i < r->article->block_n; i++) {
		struct turn_label label;

		if (block_is_body(r->article->block[i].kind) &&
		    label_of_block(r, i, &label) && is_speaker(t, &label)) {
			t->first = t->last ? t->first : i;
			t->last = i;
		}
	}
}

/* (Laughter), [Music] */
static bool
is_stage_direction(const struct reading *r, size_t block)
{
	char first = r->article->text[r->article->block[block].text.start];

	return first == '(' || first == '[';
}

static enum turn_kind
kind_in_transcript(struct reading *r, size_t block, size_t *start)
{
	struct turn_label label;
	size_t colon = label_of_block(r, block, &label);

	if (colon && is_speaker(&r->turns, &label)) {
		*start += colon + 2;
		r->has_turn = true;
		return TURN_LABEL;
	}
	if (!r->has_turn || block > r->turns.last ||
	    is_stage_direction(r, block))
		return TURN_NONE;
	return TURN_MORE;
}

enum turn_kind
turns_of_block(struct reading *r, size_t block, size_t *start)
{
	const struct block *b = &r->article->block[block];

	*start = b->text.start;
	if (b->kind == BLOCK_BLOCKQUOTE)
		return TURN_APART;
	if (!block_is_body(b->kind)) {
		r->has_turn &= b->kind != BLOCK_HEADING;
		return TURN_NONE;
	}
	return r->turns.is_transcript ? kind_in_transcript(r, block, start)
				      : TURN_NONE;
}

/* ---- who it is ------------------------------------------------------------
 */

void
turns_add_label(struct reading *r, size_t block)
{
	const struct block_part *b = &r->block[block];
	size_t colon = b->token_end - 2; /* label, colon, turn */
	struct mentions *m = &r->mentions;
	struct mention *new;

	for (size_t i = b->token; i < colon; i++)
		if (r->tokens.token[i].kind == TOKEN_COMMA)
			colon = i;
	if (m->n > b->mention && m->mention[b->mention].end == colon) {
		m->n = b->mention + 1u;
		return;
	}
	for (size_t i = b->token; i < b->token_end; i++)
		if (r->tokens.token[i].kind != TOKEN_QUOTE)
			r->tokens.token[i].link = TOKEN_NO_LINK;
	m->n = b->mention;
	new = mentions_put(m, &r->tokens, b->token, colon, M_FIRST | M_PERSON);
	new->kind = MENTION_NOUN;
}

/*
 * The first person with a full name that the words before the first turn
 * speak of: "Ann Lee repairs clocks" (who answers), or name after a
 * preposition: "interview by", "she spoke to" (who asks).
 */
static uint32_t
introduced(const struct reading *r, bool asks)
{
	const struct people *p = &r->people;
	uint32_t end = r->block[r->turns.first].mention;

	for (uint32_t i = 0; i < p->n && i < PEOPLE_READ; i++) {
		const struct person *who = &p->person[i];

		if (who->kind == MENTION_NAME && who->words > 1 &&
		    who->debut < end &&
		    asks ==
			!!(r->mentions.mention[who->debut].flag & M_AFTER_PREP))
			return i;
	}
	return MENTION_NONE;
}

/* The one whose full name begins with the label's only word. */
static uint32_t
by_given_name(const struct reading *r, uint32_t hash)
{
	const struct people *p = &r->people;

	for (uint32_t i = 0; i < p->n && i < PEOPLE_READ; i++)
		if (p->person[i].given == hash && p->person[i].words > 1)
			return i;
	return MENTION_NONE;
}

/* Whom the label of `block` stands for. */
static uint32_t
person_of_label(struct reading *r, size_t block)
{
	struct turn_label label;
	size_t len = label_of_block(r, block, &label);
	char letter = r->article->text[r->article->block[block].text.start];
	uint32_t person = MENTION_NONE;

	if (len == 1 && (letter == 'Q' || letter == 'A'))
		person = introduced(r, letter == 'Q');
	else if (label.first == label.last)
		person = by_given_name(r, label.last);
	return person != MENTION_NONE
	    ? person
	    : reading_person(r, r->block[block].mention);
}

bool
turns_decide(struct reading *r, size_t block, uint32_t mark)
{
	const struct block_part *b = &r->block[block];
	struct verdict *v = &r->verdict[mark];
	enum mark_family family = r->marks.span[mark].family;

	if (family == MARK_TURN && b->token_end - b->token > 2 &&
	    b->mention < b->mention_end) {
		v->kind = VERDICT_EVENT;
		v->relation = REL_BEFORE_COLON;
		v->mention = b->mention;
		v->event = EVENT_NONE;
		v->person = person_of_label(r, block);
		v->utterance = r->utterance_n++;
		v->confidence = 99;
	} else if (family == MARK_TURN && r->last_quote != MENTION_NONE) {
		*v = r->verdict[r->last_quote];
		v->token = b->token;
		v->kind = VERDICT_SAME;
		v->relation = REL_SAME;
	} else {
		return false;
	}
	v->quote_kind = QUOTE_DIRECT;
	r->last_quote = mark;
	return true;
}
