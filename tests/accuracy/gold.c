/* gold.c - one article of a corpus, with what people found in it. */
#include "config.h"

#include "gold.h"

#include <stdlib.h>
#include <string.h>

#include <unictype.h>
#include <unistr.h>

#include "pullquote/xalloc.h"

/* Corpora give a reason in place of true, such as the names to choose from. */
static bool
is_set(const json_t *quote, const char *key)
{
	const json_t *v = json_object_get(quote, key);

	return json_is_true(v) || json_string_length(v) > 0 ||
	    json_array_size(v) > 0;
}

static const char *
string_of(const json_t *quote, const char *key)
{
	return json_string_value(json_object_get(quote, key));
}

static size_t
number_of(const json_t *quote, const char *key)
{
	json_int_t n = json_integer_value(json_object_get(quote, key));

	return n > 0 ? (size_t)n : 0;
}

static bool
is_string(const char *text, const char *wanted)
{
	return text && strcmp(text, wanted) == 0;
}

static enum gold_type
type_of(const json_t *quote)
{
	const char *type = string_of(quote, "type");

	if (is_string(type, "none"))
		return GOLD_NONE;
	return is_string(type, "mixed") ? GOLD_MIXED : GOLD_DIRECT;
}

static enum gold_class
class_of(const json_t *quote)
{
	const char *class = string_of(quote, "speaker_class");

	if (is_string(class, "name"))
		return GOLD_NAME;
	if (is_string(class, "pronoun"))
		return GOLD_PRONOUN;
	return is_string(class, "implicit") ? GOLD_IMPLICIT : GOLD_OTHER;
}

/* Whose name a machine made up from a pronoun is no gold. */
static bool
is_trusted(const json_t *quote, enum gold_class class)
{
	const char *how = string_of(quote, "speaker_how");
	const char *name = string_of(quote, "speaker");

	return name && *name && class != GOLD_OTHER &&
	    !is_set(quote, "ambiguous") && !is_set(quote, "nonperson") &&
	    (class != GOLD_PRONOUN || !how || is_string(how, "hand"));
}

static struct gold_quote
read_quote(const json_t *quote)
{
	struct gold_quote q = {
	    .type = type_of(quote),
	    .text = {number_of(quote, "start"), number_of(quote, "end")},
	    .is_left_out = is_set(quote, "amb") || is_set(quote, "badmark"),
	    .has_mention =
		json_is_integer(json_object_get(quote, "speaker_start")),
	    .mention = {number_of(quote, "speaker_start"),
		number_of(quote, "speaker_end")},
	    .name_end = number_of(quote, "name_end"),
	    .speaker = string_of(quote, "speaker"),
	    .class = class_of(quote),
	};

	q.is_trusted = is_trusted(quote, q.class);
	return q;
}

bool
gold_read(struct gold *g, const char *line)
{
	json_t *record = json_loads(line, 0, NULL);
	const json_t *quotes = json_object_get(record, "quotes");
	const char *text = string_of(record, "text");
	const char *id = string_of(record, "id");

	if (!text || !json_is_array(quotes)) {
		json_decref(record);
		return false;
	}
	*g = (struct gold){.record = record, .text = text, .id = id ? id : ""};
	g->chars = u8_to_u32(
	    (const uint8_t *)text, strlen(text) + 1, NULL, &g->chars_n);
	g->chars_n--;
	g->quote_n = json_array_size(quotes);
	g->quote = xcalloc(g->quote_n, sizeof(*g->quote));
	for (size_t i = 0; i < g->quote_n; i++)
		g->quote[i] = read_quote(json_array_get(quotes, i));
	return true;
}

bool
gold_is_space(uint32_t c)
{
	return c == ' ' || (c >= 0x09 && c <= 0x0D) ||
	    (c >= 0x1C && c <= 0x1F) || c == 0x85 || c == 0xA0 ||
	    uc_is_property_white_space(c);
}

void
gold_clear(struct gold *g)
{
	json_decref(g->record);
	free(g->chars);
	free(g->quote);
	*g = (struct gold){0};
}
