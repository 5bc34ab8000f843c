/*
 * cues_desk.c - the words of those who make an article: bylines, dates, notes.
 *
 * Floor 2, input; declared in cues.h.
 */
#include "config.h"

#include <string.h>

#include "cue_words.h"
#include "cues.h"
#include "folded_line.h"
#include "reflow.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

enum {
	BYLINE_LEN_MAX = 160,    /* bytes */
	DATE_LEN_MAX = 120,      /* bytes */
	NOTE_LEN_MAX = 400,      /* bytes */
	AUTHOR_LEN_MAX = 80,     /* bytes */
	BIOGRAPHY_LEN_MAX = 800, /* bytes */
	BIOGRAPHY_HEAD = 120,    /* bytes in which it says what she does */
	NAME_WORDS_MAX = 6
};

/* "de", "van", "and": small words inside a list of names. */
static bool
is_name_particle(const char *text, struct range word)
{
	static const char *const particle[] = {"al", "and", "bin", "da", "de",
	    "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el",
	    "et", "for", "in", "la", "le", "of", "the", "und", "van", "von",
	    "with", "y", "ibn", "staff", "&"};

	for (size_t i = 0; i < COUNT(particle); i++)
		if (cue_prefix(text, word, particle[i]) ==
		    word.end - word.start)
			return true;
	return false;
}

/* Capitalised words and particles only, up to a bar or comma? */
static bool
are_names(const char *text, struct range r)
{
	size_t name_n = 0;

	while (!range_is_empty(r) && !strchr("|,(•", text[r.start])) {
		struct range word = {r.start, r.start};

		while (word.end < r.end && text[word.end] != ' ' &&
		    text[word.end] != ',' && text[word.end] != '|')
			word.end++;
		if (cue_is_upper(text[word.start]) || text[word.start] & 0x80)
			name_n++;
		else if (!name_n || !is_name_particle(text, word))
			return name_n > 0 &&
			    strchr("-0123456789", text[word.start]);
		r.start = word.end;
		while (!range_is_empty(r) && text[r.start] == ' ')
			r.start++;
	}
	return name_n > 0 && name_n <= 12;
}

/* "Ann Example, Staff Writer". */
static bool
is_name_and_role(const char *text, struct range r)
{
	static const char *const role[] = {"columnist", "contributor",
	    "correspondent", "editor", "reporter", "staff", "writer"};
	const char *comma = memchr(text + r.start, ',', r.end - r.start);
	struct folded_line line;

	if (!comma || !are_names(text, r) ||
	    !memchr(text + r.start, ' ', (size_t)(comma - text) - r.start))
		return false;
	fold_line(&line, text, r);
	return line.word_n <= 9 && line.word_n >= 3 &&
	    folded_has_one_of(&line, role, COUNT(role));
}

bool
cue_is_byline(const char *text, struct range r, size_t *names_at)
{
	static const char *const by[] = {"Analysis by ", "Author: ", "By ",
	    "By: ", "Di ", "Opinion by ", "Par ", "Por ", "Posted by ",
	    "Reported by ", "Review by ", "Story by ", "Text by ", "Von ",
	    "Words by ", "Written by ", "Written By: "};
	struct range names = r;
	size_t len;

	if (r.end - r.start > BYLINE_LEN_MAX)
		return false;
	len = cue_prefix_of(text, r, by, COUNT(by));
	names.start += len;
	if (range_is_empty(names) || ends_sentence(text, r))
		return false;
	*names_at = names.start;
	if (!len)
		return is_name_and_role(text, r);
	return are_names(text, names);
}

/* A word of a date: what it adds to it. */
enum date_word {
	DATE_NONE,
	DATE_MONTH,
	DATE_NUMBER,
	DATE_OTHER /* a weekday, a zone, "published", "ago" */
};

static enum date_word
date_word(const char *word, size_t len)
{
	static const char *const month[] = {"abr", "abril", "agosto", "août",
	    "apr", "april", "aprile", "aug", "august", "augustus", "avr",
	    "avril", "dec", "december", "dez", "dezember", "dezembro", "dic",
	    "dicembre", "diciembre", "déc", "décembre", "ene", "enero", "feb",
	    "febbraio", "febrero", "februar", "februari", "february", "fev",
	    "fevereiro", "févr", "février", "gen", "gennaio", "giu", "giugno",
	    "jan", "janeiro", "januar", "januari", "january", "janv", "janvier",
	    "juil", "juillet", "juin", "jul", "julho", "juli", "julio", "july",
	    "jun", "june", "junho", "juni", "junio", "jänner", "lug", "luglio",
	    "maart", "mag", "maggio", "mai", "maio", "mar", "march", "mars",
	    "marzo", "março", "may", "mayo", "mei", "mär", "märz", "nov",
	    "november", "novembre", "novembro", "noviembre", "oct", "october",
	    "octobre", "octubre", "okt", "oktober", "ott", "ottobre", "out",
	    "outubro", "sep", "sept", "september", "septembre", "septiembre",
	    "set", "setembro", "settembre"};
	static const char *const other[] = {"a", "ago", "am", "and", "archived",
	    "at", "bst", "cdt", "cest", "cet", "created", "cst", "date", "day",
	    "days", "de", "del", "den", "edited", "edt", "est", "et", "first",
	    "fri", "friday", "gmt", "hkt", "hour", "hours", "hrs", "ist",
	    "last", "le", "min", "mins", "minute", "minutes", "modified", "mon",
	    "monday", "month", "months", "mst", "of", "on", "originally", "pdt",
	    "pm", "posted", "pst", "pt", "pub", "published", "revised", "sat",
	    "saturday", "sun", "sunday", "th", "thu", "thur", "thurs",
	    "thursday", "tue", "tues", "tuesday", "uhr", "updated", "update",
	    "utc", "wed", "wednesday", "week", "weeks", "year", "years", "um",
	    "st", "nd", "rd"};

	if (*word == '#')
		return DATE_NUMBER;
	if (cue_word_is_in(word, len, month, COUNT(month)))
		return DATE_MONTH;
	return cue_word_is_in(word, len, other, COUNT(other)) ? DATE_OTHER
							      : DATE_NONE;
}

bool
cue_is_date(const char *text, struct range r)
{
	struct folded_line line;
	size_t n[DATE_OTHER + 1] = {0};

	/* Rows of numbers are a table. */
	if (r.end - r.start > DATE_LEN_MAX ||
	    memchr(text + r.start, '\t', r.end - r.start))
		return false;
	fold_line(&line, text, r);
	if (!memchr(line.text, '#', line.len))
		return false; /* no number, as in most lines */
	for (const char *word = line.text; *word;) {
		size_t len = strcspn(word, " ");

		n[date_word(word, len)]++;
		word += len + (word[len] == ' ');
		if (n[DATE_NONE] * 5 > line.word_n)
			return false; /* after two words, mostly */
	}
	if (!n[DATE_NUMBER])
		return false;
	return n[DATE_MONTH] || n[DATE_NUMBER] >= 3 ||
	    folded_has_one_of(&line,
		(const char *const[]){"# day*", "# hour*", "# min*", "# week*",
		    "# month*", "# year*"},
		6);
}

/* A few words with capitals, in brackets or not: "Anytown (Shire)"? */
static bool
is_place(const char *text, struct range r)
{
	enum {
		PLACE_LEN_MAX = 40 /* bytes */
	};
	char before = ' ';

	if (range_is_empty(r) || r.end - r.start > PLACE_LEN_MAX)
		return false;
	for (; !range_is_empty(r); before = text[r.start++]) {
		char c = text[r.start];

		if ((c >= '0' && c <= '9') || c == ':' || c == '|')
			return false;
		if ((before == ' ' || before == '(') && c != '(' &&
		    !cue_is_upper(c) && !(c & 0x80))
			return false;
	}
	return true;
}

bool
cue_is_dateline(const char *text, struct range r, size_t *date_at)
{
	enum {
		PLACES_MAX = 2 /* a town and what it is in */
	};

	if (r.end - r.start > DATE_LEN_MAX)
		return false;
	for (int n = 0; n < PLACES_MAX; n++) {
		const char *comma =
		    memchr(text + r.start, ',', r.end - r.start);
		struct range place = {r.start, r.start};

		if (!comma)
			return false;
		place.end = (size_t)(comma - text);
		if (!is_place(text, place))
			return false;
		r.start = place.end + 1;
		while (!range_is_empty(r) && text[r.start] == ' ')
			r.start++;
		*date_at = r.start;
		if (!range_is_empty(r) && cue_is_date(text, r))
			return true;
	}
	return false;
}

bool
cue_is_note(const char *text, struct range r)
{
	static const char *const head[] = {"A version of this article ",
	    "Additional reporting by ", "Compiled by ",
	    "Contributing: ", "Correction: ", "Corrections: ", "Edited by ",
	    "Editing by ", "Editor's note", "Editor’s note", "Reporting by ",
	    "This article appears in ", "This article has been amended",
	    "This article has been corrected", "This article has been updated",
	    "This article is republished ", "This article was amended",
	    "This article was corrected", "This article was first ",
	    "This article was originally ", "This article was updated",
	    "This post was ", "This report was prepared ",
	    "This story has been ", "This story was ",
	    "With additional reporting ", "With assistance ",
	    "With files from ", "With reporting ", "Writing by "};
	static const char *const inside[] = {"contributed reporting",
	    "contributed reporting *", "contributed to the report*",
	    "contributed to the story", "contributed to this *"};
	static const struct cue_piece contributed[] = {
	    CUE_PIECE(" contributed ", 7)};
	struct folded_line line;

	if (r.end - r.start > NOTE_LEN_MAX)
		return false;
	if (text[r.start] == '(')
		r.start++;
	if (cue_prefix_of(text, r, head, COUNT(head)))
		return true;
	if (!cue_has_one_of(text, r, contributed, COUNT(contributed)))
		return false;
	fold_line(&line, text, r);
	return line.word_n < 30 &&
	    folded_has_one_of(&line, inside, COUNT(inside));
}

/* Where the verb that introduces a person stands: after her name, or after a
 * pronoun; 0 if it does not. */
static size_t
introduction_at(const char *text, struct range r)
{
	static const char *const is[] = {"covers ", "has been a ", "is a ",
	    "is an ", "is the ", "reports for ", "reports on ", "writes about ",
	    "writes for "};

	static const char *const title[] = {"columnist ", "contributor ",
	    "correspondent ", "editor ", "reporter ", "writer "};

	for (int word_n = 0; word_n < NAME_WORDS_MAX; word_n++) {
		if (range_is_empty(r))
			return 0;
		if (word_n > 0 && cue_prefix_of(text, r, is, COUNT(is)))
			return r.start;
		if (!cue_is_upper(text[r.start]) &&
		    !cue_prefix_of(text, r, title, COUNT(title)))
			return 0;
		while (!range_is_empty(r) && text[r.start++] != ' ')
			;
	}
	return 0;
}

bool
cue_is_biography(const char *text, struct range r)
{
	static const char *const role[] = {"author", "columnist",
	    "contributing", "contributor", "correspondent", "covers", "editor",
	    "freelance", "journalist", "reporter", "reports", "writer",
	    "writes"};
	struct folded_line line;

	if (r.end - r.start > BIOGRAPHY_LEN_MAX || !introduction_at(text, r))
		return false;
	if (r.end - r.start > BIOGRAPHY_HEAD)
		r.end = r.start + BIOGRAPHY_HEAD;
	fold_line(&line, text, r);
	return folded_has_one_of(&line, role, COUNT(role));
}

bool
cue_names_author(const char *text, struct range r)
{
	static const char *const phrase[] = {"about author", "about me",
	    "about the author*", "about this author", "author *",
	    "written by *"};
	struct folded_line line;

	if (r.end - r.start > AUTHOR_LEN_MAX)
		return false;
	fold_line(&line, text, r);
	return line.word_n <= 8 &&
	    folded_is_one_of(&line, phrase, COUNT(phrase));
}

bool
cue_is_signature(const char *text, struct range r)
{
	size_t len = cue_prefix(text, r, "--");

	while (r.start + len < r.end && text[r.start + len] == ' ')
		len++;
	return len && (r.start + len == r.end || text[r.start + len] == '\n');
}

bool
cue_is_footnote(const char *text, struct range r)
{
	static const char arrow[] = "\xE2\x86\xA9"; /* ↩ */
	size_t len = r.end - r.start;

	return len > 8 &&
	    (memcmp(text + r.end - 3, arrow, 3) == 0 ||
		memcmp(text + r.end - 6, arrow, 3) == 0);
}

bool
cue_is_lead_in(const char *text, struct range r)
{
	static const char *const verb[] = {"added", "adds", "answered", "asked",
	    "asks", "concluded", "continued", "continues", "explained",
	    "explains", "noted", "posted", "reads", "recalled", "replied",
	    "replies", "responded", "said", "says", "stated", "told", "tweeted",
	    "writes", "wrote"};
	struct range word = {r.start, r.start};

	if (range_is_empty(r) || text[r.end - 1] != ':')
		return false;
	for (; word.start < r.end; word.start = word.end + 1) {
		word.end = word.start;
		while (word.end < r.end && cue_is_letter(text[word.end]))
			word.end++;
		for (size_t i = 0; i < COUNT(verb); i++)
			if (!range_is_empty(word) &&
			    cue_prefix(text, word, verb[i]) ==
				word.end - word.start)
				return true;
	}
	return false;
}
