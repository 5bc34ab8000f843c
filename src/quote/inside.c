/*
 * inside.c - the words that a quotation holds.
 *
 * Floor 2, quote.
 */
#include "config.h"

#include "inside.h"

#include "bytes.h"
#include "lexicon.h"

enum {
	WORDS_READ = 26, /* of a quotation; what is longer is speech */
	WORD_LEN = LEXICON_WORD_MAX,
	TITLE_WORDS = 6 /* of a title that has small letters */
};

/* May it stand in a word? */
static bool
is_of_word(char b)
{
	return byte_is_letter(b) || (unsigned char)b >= 0x80 ||
	    byte_is_digit(b) || b == '\'';
}

/* What a word of any of the classes says of the quotation. */
static const struct {
	uint64_t class;
	enum inside_kind kind;
} kinds[] = {
    {W_SELF | W_YOU, IN_SELF},
    {W_PRON | W_OBJ, IN_PRON},
    {W_BE, IN_BE},
    {W_AUX, IN_AUX},
    {W_NEG, IN_NEG},
    {W_DET | W_POSS, IN_DET},
    {W_PREP, IN_PREP},
    {W_CONJ, IN_CONJ},
    {W_SUBORD | W_WH, IN_SUBORD},
    {W_ADV, IN_ADV},
    {W_CUE, IN_CUE},
};

static void
note_first(struct inside_words *in, uint64_t class, char b)
{
	in->begins_lower = byte_is_lower(b);
	in->begins_capital = byte_is_upper(b);
	if (class & W_DET)
		in->has |= 1u << IN_FIRST_DET;
	if (class & (W_BASE | W_ING | W_AUX))
		in->has |= 1u << IN_FIRST_VERB;
	if (class & W_PREP)
		in->has |= 1u << IN_FIRST_PREP;
	if (class & (W_GIVEN | W_TITLE))
		in->has |= 1u << IN_FIRST_NAME;
}

static void
note_word(struct inside_words *in, uint64_t class, const char *word, size_t len)
{
	char b = word[0];
	bool is_small = class & (W_DET | W_PREP | W_CONJ);

	in->is_outlet = byte_is_upper(b) && class & W_OUTLETNOUN;
	if (in->n == 0)
		note_first(in, class, b);
	if (byte_is_upper(b))
		in->capital_n++;
	else if (byte_is_lower(b) && !is_small)
		in->lower_n++;
	if (len > 1 && byte_is_upper(b) && byte_is_upper(word[1]))
		in->upper_n++;
	in->n++;
}

/* Read the word that `text` begins with, of at most `len` bytes.  Returns its
 * length. */
static size_t
read_word(enum language language, const char *text, size_t len, uint64_t *class)
{
	char low[WORD_LEN] = "";
	uint32_t hash = 0;
	size_t head_len;
	size_t n =
	    lexicon_read(low, text, len < WORD_LEN ? len : WORD_LEN, &hash);

	for (; n < len && is_of_word(text[n]); n++) {
		if (n >= WORD_LEN)
			continue;
		low[n] = (char)byte_fold(text[n]);
		hash = lexicon_hash(hash, (unsigned char)low[n]);
	}
	*class = n <= WORD_LEN ? lexicon_find(language, low, n, hash) : 0;
	if (language == LANGUAGE_DE && !*class && n <= WORD_LEN)
		*class = lexicon_find_head(language, low, n, &head_len);
	return n;
}

void
inside_read(struct inside_words *in, enum language language, const char *text,
    struct range r)
{
	uint64_t all = 0;

	*in = (struct inside_words){.last = text[r.end - 1]};
	for (size_t at = r.start; at < r.end && in->n < WORDS_READ;) {
		if (is_of_word(text[at])) {
			uint64_t class;
			size_t len =
			    read_word(language, text + at, r.end - at, &class);

			note_word(in, class, text + at, len);
			all |= class;
			at += len;
			continue;
		}
		if (byte_is_stop(text[at]) && in->n && at + 1 < r.end &&
		    text[at + 1] == ' ')
			in->has |= 1u << IN_STOP;
		at++;
	}
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (all & kinds[i].class)
			in->has |= 1u << kinds[i].kind;
}

size_t
inside_case(const struct inside_words *in)
{
	if (in->n && in->upper_n == in->n)
		return 0;
	if (in->begins_lower)
		return in->capital_n ? 1 : 2;
	if (!in->begins_capital)
		return 3;
	if (in->lower_n == 0)
		return in->n > 1 ? 4 : 5;
	return 6;
}

bool
inside_is_title(const struct inside_words *in, enum language language)
{
	if (language != LANGUAGE_EN)
		return in->begins_capital && in->n <= TITLE_WORDS &&
		    in->last != '.' && in->last != ',';
	return in->begins_capital && in->lower_n == 0 && in->n < WORDS_READ;
}
