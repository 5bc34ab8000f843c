/*
 * mail_head.c - the lines before a letter that say who wrote it to whom.
 *
 * Floor 2, input.
 *
 * Source: RFC 5322, section 2.2 and 3.6; the names in other languages are
 * those that mail programs print.
 */
#include "config.h"

#include "mail_head.h"

#include "cue_words.h"

enum {
	NAME_MAX_LEN = 40 /* bytes */
};

/* Is the name, without its colon, one of the words? */
#define IS_ONE_OF(r, ...)                                                      \
	is_one_of(text, r, (const char *const[]){__VA_ARGS__},                 \
	    sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

static bool
is_one_of(const char *text, struct range r, const char *const word[], size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (cue_prefix(text, r, word[i]) == r.end - r.start)
			return true;
	return false;
}

static enum mail_field
known_field(const char *text, struct range name)
{
	if (IS_ONE_OF(name, "subject", "betreff", "objet", "asunto", "assunto"))
		return MAIL_SUBJECT;
	if (IS_ONE_OF(name, "from", "von", "de"))
		return MAIL_FROM;
	if (IS_ONE_OF(name, "date", "sent", "datum", "gesendet", "envoyé",
		"fecha", "enviado"))
		return MAIL_DATE;
	return MAIL_OTHER;
}

enum mail_field
mail_field_of(const char *text, struct range line, size_t *name_len)
{
	struct range name = {line.start, line.start};

	while (name.end < line.end && text[name.end] != ':') {
		char c = text[name.end];

		if (!cue_is_letter(c) && c != '-' && !(c & 0x80))
			return MAIL_NOTHING;
		name.end++;
	}
	if (name.end == name.start || name.end - name.start > NAME_MAX_LEN ||
	    name.end == line.end)
		return MAIL_NOTHING;
	line.start = name.end + 1;
	*name_len = text_trim(text, line).start - name.start;
	return known_field(text, name);
}

size_t
mail_head_n(const struct text_lines *l, const char *text)
{
	bool seen[MAIL_OTHER + 1] = {false};
	size_t i = 0, len;

	for (; i < l->n && (i == 0 || !l->line[i].after_blank); i++) {
		const struct line *line = &l->line[i];
		enum mail_field field = mail_field_of(text, line->text, &len);

		/* A long field goes on in lines that begin with a blank. */
		if (line->quote_n ||
		    (field == MAIL_NOTHING && (i == 0 || !line->indent)))
			return 0;
		seen[field] = true;
	}
	return seen[MAIL_SUBJECT] + seen[MAIL_FROM] + seen[MAIL_DATE] >= 2 ? i
									   : 0;
}
