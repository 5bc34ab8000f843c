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
	INITIALS = 4,     /* letters of a label that is short for a name */
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

/* Note the word of a label at `at`; returns where it ends, `at` if it is no
 * word of one. */
static size_t
read_label_word(const char *text, size_t len, size_t at, const char *end,
    struct turn_label *label)
{
	size_t start = at;

	while (at < len && is_word_byte(text[at]) && text[at] != *end)
		label->is_upper &= !byte_is_lower(text[at++]);
	if (at == start || label->word_n++ == LABEL_WORDS ||
	    !is_name_word(text + start, at - start))
		return start;
	label->last = hash_of(text + start, at - start);
	label->first = label->word_n == 1 ? label->last : label->first;
	label->whole = label->whole * 31 + label->last;
	return at;
}

/*
 * Read the label from `at` to where `end` stands, a colon or brackets, with a
 * blank and more text behind.  Returns where the last byte of `end` is, 0 if
 * there is no label: a few words with capitals.
 */
static size_t
read_label_to(const char *text, size_t len, size_t at, const char *end,
    struct turn_label *label)
{
	size_t end_len = strlen(end);

	while (at < len && at < LABEL_LEN && text[at] != *end) {
		size_t start = at;

		at = read_label_word(text, len, at, end, label);
		if (at == start)
			return 0;
		if (at < len && text[at] == ',' && label->is_upper) {
			at = after_office(text, len, at);
			break;
		}
		at += at < len && text[at] == ' ';
	}
	if (label->word_n == 0 || at + end_len + 1 >= len ||
	    memcmp(text + at, end, end_len) != 0)
		return 0;
	at += end_len;
	return text[at] == ' ' || text[at] == '\n' ? at - 1 : 0;
}

/* "NAME: words", or "((NAME)) words" as Wikinews has it. */
static size_t
read_label(const char *text, size_t len, struct turn_label *label)
{
	*label = (struct turn_label){.is_upper = true};
	if (len > 2 && memcmp(text, "((", 2) == 0) {
		label->is_bracketed = true;
		return read_label_to(text, len, 2, "))", label);
	}
	if (!memchr(text, ':', len < LABEL_LEN ? len : LABEL_LEN + 1))
		return 0; /* as nearly every text */
	return read_label_to(text, len, 0, ":", label);
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
	if (label->is_bracketed)
		return true; /* nothing else is written so */
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
	const struct token *t = r->tokens.token;
	size_t colon = b->token_end - 2; /* label, colon, turn */
	size_t first = b->token;
	struct mentions *m = &r->mentions;
	struct mention *new;

	if (t[colon].kind == TOKEN_CLOSE) { /* "((", label, "))", turn */
		first += 2;
		colon--;
	}
	for (size_t i = first; i < colon; i++)
		if (t[i].kind == TOKEN_COMMA)
			colon = i;
	if (m->n > b->mention && m->mention[b->mention].end == colon) {
		m->n = b->mention + 1u;
		return;
	}
	for (size_t i = b->token; i < b->token_end; i++)
		if (r->tokens.token[i].kind != TOKEN_QUOTE)
			r->tokens.token[i].link = TOKEN_NO_LINK;
	m->n = b->mention;
	new = mentions_put(m, &r->tokens, first, colon, M_FIRST | M_PERSON);
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

/* Do the capitals that begin the words of `name` spell `label`, or is it cut
 * from a name of one word: "WHO", "WN" of "Wikinews"? */
static bool
is_short_for(struct slice label, struct slice name)
{
	bool is_one = !memchr(name.at, ' ', name.len);
	size_t k = 0;

	for (size_t i = 0; i < name.len; i++) {
		bool is_initial = i == 0 || !is_word_byte(name.at[i - 1]) ||
		    name.at[i - 1] == '-';

		if (!is_one && !(is_initial && byte_is_upper(name.at[i])))
			continue;
		if (k < label.len &&
		    byte_fold(name.at[i]) == byte_fold(label.at[k]))
			k++;
		else if (!is_one || i == 0)
			return false;
	}
	return k == label.len;
}

/* The one whose name a label of two to four capitals is short for. */
static uint32_t
by_initials(const struct reading *r, struct slice label)
{
	const struct people *p = &r->people;
	const struct token *t = r->tokens.token;

	if (label.len < 2 || label.len > INITIALS)
		return MENTION_NONE;
	for (uint32_t i = 0; i < p->n && i < PEOPLE_READ; i++) {
		size_t start, end;

		if (p->person[i].end <= p->person[i].first)
			continue;
		start = t[p->person[i].first].start;
		end = t[p->person[i].end - 1].end;
		if (end - start > label.len && end - start <= LABEL_LEN &&
		    is_short_for(label,
			(struct slice){r->article->text + start, end - start}))
			return i;
	}
	return MENTION_NONE;
}

/* Whom the label of `block` stands for. */
static uint32_t
person_of_label(struct reading *r, size_t block)
{
	struct turn_label label;
	size_t len = label_of_block(r, block, &label);
	size_t start = r->article->block[block].text.start;
	char letter = r->article->text[start];
	uint32_t person = MENTION_NONE;

	if (len == 1 && (letter == 'Q' || letter == 'A'))
		person = introduced(r, letter == 'Q');
	else if (label.first == label.last)
		person = by_given_name(r, label.last);
	if (person == MENTION_NONE && label.is_bracketed && label.is_upper)
		person = by_initials(
		    r, (struct slice){r->article->text + start + 2, len - 3});
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
