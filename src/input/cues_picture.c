/*
 * cues_picture.c - the words under pictures: captions and credits.
 *
 * Floor 2, input; declared in cues.h.
 */
#include "config.h"

#include <string.h>

#include "cue_words.h"
#include "cues.h"
#include "folded_line.h"
#include "reflow.h"
#include "text_lines.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

enum {
	CREDIT_LEN_MAX = 140,  /* bytes */
	CAPTION_LEN_MAX = 450, /* bytes */
	AGENCY_LEN_MAX = 24,   /* bytes */
	CAPTION_TAIL = 160,    /* bytes at its end where a credit may be */
	PICTURE_NAME_LEN = 30  /* bytes at its head: "A snapshot of" */
};

/* What sells pictures, and wires that credit them. */
static size_t
agency_len(const char *text, struct range r)
{
	static const char *const agency[] = {"AFP", "Alamy", "AP file",
	    "AP Photo", "AP", "Associated Press", "Adobe Stock", "Bloomberg",
	    "Depositphotos", "dpa", "Dreamstime", "EPA-EFE", "EPA", "Flickr",
	    "Getty Images", "Getty", "iStockphoto", "iStock", "PA Images",
	    "Pexels", "Pixabay", "Press Association", "Reuters", "Rex",
	    "Shutterstock", "UPI", "Unsplash", "Wikimedia Commons", "Wikipedia",
	    "Xinhua", "ZUMA Press", "ZUMA"};
	size_t len = cue_prefix_of(text, r, agency, COUNT(agency));

	/* "Reuters", "EPA", but no "reuters" or "apt". */
	if (!len ||
	    (!cue_is_upper(text[r.start]) && text[r.start] != 'i' &&
		text[r.start] != 'd'))
		return 0;
	if (r.start + len < r.end && cue_is_letter(text[r.start + len]))
		return 0;
	return len;
}

/* The first two letters of the words below, to spare most words the rest. */
static bool
may_begin_credit(const char *text, struct range r)
{
	static const char pair[][2] = {"bi", "co", "cr", "fo", "il", "im", "in",
	    "me", "ph", "pi", "re", "sc"};
	char first = text[r.start] | 0x20;

	if (text[r.start] == '\xC2')
		return true;
	if (r.end - r.start < 2)
		return false;
	for (size_t i = 0; i < COUNT(pair); i++)
		if (pair[i][0] == first &&
		    pair[i][1] == (text[r.start + 1] | 0x20))
			return true;
	return false;
}

/* "Photo:", "Image credit", "Photograph by", "Credit...": at the head of `r`?
 */
static bool
is_credit_phrase(const char *text, struct range r)
{
	static const char *const word[] = {"bild", "credits", "credit",
	    "crédit photo", "crédit", "foto", "images", "image",
	    "illustrations", "illustration", "infographic", "photography",
	    "photographer", "photograph", "photos", "photo", "pictures",
	    "picture", "rendering", "screenshots", "screenshot"};
	static const char *const link[] = {
	    " credit", " courtesy", " ©", " copyright", " : ", "...", ":"};
	static const char *const by[] = {" by: ", " by ", " via ", "s by "};
	size_t len;

	if (!may_begin_credit(text, r))
		return false;
	if (cue_prefix(text, r, "©") || cue_prefix(text, r, "Image courtesy") ||
	    (cue_prefix(text, r, "Courtesy ") && text[r.start] == 'C'))
		return true;
	len = cue_prefix_of(text, r, word, COUNT(word));
	r.start += len;
	if (!len || cue_prefix_of(text, r, link, COUNT(link)))
		return len > 0;
	/* "a photo by the bridge" is by nobody. */
	len = cue_prefix_of(text, r, by, COUNT(by));
	r.start += len;
	return len && !range_is_empty(r) &&
	    (cue_is_upper(text[r.start]) || (text[r.start] & 0x80));
}

/* Where the last word of `r` that a bar, a slash, "via" or the end of a
 * sentence parts from the rest begins; r.end if there is none. */
static size_t
last_part(const char *text, struct range r)
{
	size_t first = r.start + 1;

	if (r.end - r.start > AGENCY_LEN_MAX)
		first = r.end - AGENCY_LEN_MAX;
	for (size_t at = r.end; at-- > first;) {
		switch (text[at - 1]) {
		case '|':
		case '/':
		case '.':
		case ')':
		case ',':
			return at + (text[at] == ' ');
		case ' ':
			if (at + 4 < r.end && memcmp(text + at, "via ", 4) == 0)
				return at + 4;
			break;
		default:
			break;
		}
	}
	return r.end;
}

/* Ends in "| Reuters", "/Getty Images", "via AP", ".Reuters", "(AP)"? */
static bool
ends_in_agency(const char *text, struct range r)
{
	struct range part;
	size_t len;

	while (r.end > r.start && strchr(")] ", text[r.end - 1]))
		r.end--;
	part = (struct range){last_part(text, r), r.end};
	if (range_is_empty(part))
		part.start = r.start;
	if (text[part.start] == '(')
		part.start++;
	len = agency_len(text, part);
	return len && part.start + len == r.end;
}

static bool
has_parenthesised_agency(const char *text, struct range r)
{
	struct range part = {r.end, r.end - 1};

	if (text[r.end - 1] != ')')
		return false;
	while (part.start > r.start && text[part.start - 1] != '(')
		part.start--;
	return part.start > r.start &&
	    agency_len(text, part) == part.end - part.start;
}

/* What a paper, an agency or a library of pictures calls itself by. */
static bool
is_house(const char *text, struct range r)
{
	static const char *const last[] = {"agency", "commons", "images",
	    "media", "news", "photo", "photos", "pictures", "post", "press",
	    "stock", "times"};
	struct folded_line line;
	const char *word;

	if (agency_len(text, r) == r.end - r.start)
		return true;
	fold_line(&line, text, r);
	word = strrchr(line.text, ' ');
	return word &&
	    cue_word_is_in(word + 1, strlen(word + 1), last, COUNT(last));
}

/* Two to four words with capitals, of letters alone, each of two or more (or
 * an initial): a person's name. */
static bool
is_name(const char *text, struct range r)
{
	size_t word_n = 0;

	while (!range_is_empty(r)) {
		struct range word = {r.start, r.start};

		while (word.end < r.end && text[word.end] != ' ')
			word.end++;
		if (!cue_is_upper(text[word.start]) &&
		    (unsigned char)text[word.start] != 0xC3)
			return false; /* neither ASCII nor as "É" */
		for (size_t i = word.start; i < word.end; i++)
			if (!cue_is_letter(text[i]) && !(text[i] & 0x80) &&
			    !strchr("-'.", text[i]))
				return false;
		if (word.end - word.start < 2)
			return false;
		word_n++;
		r.start = word.end + (word.end < r.end);
	}
	return word_n >= 2 && word_n <= 4;
}

/* "Jo Doe/Daily Paper", "Jo Doe | Reuters". */
static bool
is_name_and_house(const char *text, struct range r)
{
	struct range name = r, house = r;

	if (r.end - r.start > CREDIT_LEN_MAX)
		return false;
	while (name.end > name.start && text[name.end - 1] != '|' &&
	    text[name.end - 1] != '/')
		name.end--;
	if (range_is_empty(name))
		return false;
	house.start = name.end--;
	if (text[name.end] == '|') {
		name = text_trim(text, name);
		house = text_trim(text, house);
		return is_name(text, name) && !range_is_empty(house) &&
		    is_house(text, house);
	}
	return is_name(text, name) && !range_is_empty(house) &&
	    (is_house(text, house) ||
		(cue_is_upper(text[house.start]) &&
		    !ends_sentence(text, house) &&
		    house.end - house.start >= 3));
}

/* The same after the last sentence: "It holds well. Jo Doe/Daily Paper". */
static bool
ends_in_name_and_house(const char *text, struct range r)
{
	for (size_t at = r.end; at-- > r.start + 1 && r.end - at < 70;)
		if (text[at] == ' ' &&
		    (text[at - 1] == '.' || text[at - 1] == '!' ||
			text[at - 1] == '?'))
			return is_name_and_house(
			    text, (struct range){at + 1, r.end});
	return false;
}

bool
cue_is_credit(const char *text, struct range r)
{
	if (r.end - r.start > CREDIT_LEN_MAX)
		return false;
	while (r.start < r.end && strchr("([- ", text[r.start]))
		r.start++;
	if (range_is_empty(r))
		return false;
	if (is_credit_phrase(text, r) ||
	    (r.end - r.start < AGENCY_LEN_MAX &&
		agency_len(text, r) == r.end - r.start))
		return true;
	if (cue_prefix(text, r, "REUTERS/") || cue_prefix(text, r, "AP Photo"))
		return true;
	if (ends_sentence(text, r))
		return false;
	return is_name_and_house(text, r) ||
	    (r.end - r.start <= 80 && ends_in_agency(text, r) &&
		!memchr(text + r.start, '"', r.end - r.start));
}

/* What gives a picture away wherever it stands in a text's last part. */
static bool
is_picture_phrase(const char *text, struct range r)
{
	return is_credit_phrase(text, r) ||
	    (text[r.start] == 'R' && cue_prefix(text, r, "REUTERS/")) ||
	    (text[r.start] == 'f' && cue_prefix(text, r, "file photo"));
}

/* Does one begin somewhere in `r`, at a word's head or where a capital is
 * glued to a small letter ("protestCredit: AP")? */
static bool
has_picture_phrase(const char *text, struct range r)
{
	char before = ' ';

	for (; !range_is_empty(r); before = text[r.start++]) {
		if (cue_is_letter(before) &&
		    (cue_is_upper(before) || !cue_is_upper(text[r.start])))
			continue;
		if (is_picture_phrase(text, r))
			return true;
	}
	return false;
}

/* Does one stand after the end of another sentence? */
static bool
has_picture_sentence(const char *text, struct range r)
{
	while (!range_is_empty(r)) {
		const char *dot = memchr(text + r.start, '.', r.end - r.start);

		if (!dot)
			return false;
		r.start = (size_t)(dot - text) + 1;
		if (r.end - r.start < 2 || text[r.start++] != ' ')
			continue;
		if (is_picture_phrase(text, r))
			return true;
	}
	return false;
}

static bool
starts_with_article(const struct folded_line *line)
{
	static const char *const word[] = {
	    "a *", "aerial *", "an *", "close *", "screenshot *", "this is *"};

	return folded_is_one_of(line, word, COUNT(word));
}

/* "A snapshot of the app", "Emperor Norton, circa 1880": a name for a picture
 * rather than a sentence. */
static bool
names_picture(const char *text, struct range r)
{
	static const char *const what[] = {"close up of", "closeup of",
	    "diagram of", "illustration of", "photo of", "photograph of",
	    "picture of", "rendering of", "screenshot of", "snapshot of",
	    "view of"};
	struct folded_line line;
	struct range head = r;

	if (r.end - r.start > CAPTION_TAIL)
		return false;
	if (!ends_sentence(text, r) &&
	    (memmem(text + r.start, r.end - r.start, ", circa 1", 9) ||
		memmem(text + r.start, r.end - r.start, ", c. 1", 6)))
		return true;
	if (r.end - r.start > PICTURE_NAME_LEN)
		head.end = r.start + PICTURE_NAME_LEN;
	if (!memmem(text + head.start, head.end - head.start, " of", 3))
		return false;
	fold_line(&line, text, head);
	return starts_with_article(&line) &&
	    folded_has_one_of(&line, what, COUNT(what));
}

bool
cue_is_caption(const char *text, struct range r)
{
	static const char *const head[] = {"A handout", "A photo of",
	    "A screenshot of", "A snapshot of", "A stock image",
	    "A stock photo", "An artist's", "An artist’s", "An undated",
	    "Close up of", "Close-up of", "FILE PHOTO", "FILE -", "FILE —",
	    "FILE –", "Fig. ", "File photo", "Image caption", "In this photo",
	    "In this image", "Media caption", "Pictured:", "Stock photo",
	    "This illustration", "This image", "This photo ",
	    "This photograph"};
	/* Surer than any other where no sentence ends before it. */
	static const struct cue_piece piece[] = {
	    CUE_PIECE("redit: ", 5), CUE_PIECE("file photo", 5)};
	struct range tail = r;

	if (r.end - r.start > CAPTION_LEN_MAX)
		return false;
	if (cue_prefix_of(text, r, head, COUNT(head)) || names_picture(text, r))
		return true;
	if (r.end - r.start > CAPTION_TAIL)
		tail.start = r.end - CAPTION_TAIL;
	/* Most credits end in a name or a bracket, not as a sentence does. */
	if (ends_sentence(text, r) && text[r.end - 1] != ')')
		return has_picture_sentence(text, r) ||
		    (cue_has_one_of(text, r, piece, COUNT(piece)) &&
			has_picture_phrase(text, tail));
	return has_picture_phrase(text, tail) ||
	    ends_in_name_and_house(text, tail) ||
	    has_parenthesised_agency(text, r) || ends_in_agency(text, r);
}
