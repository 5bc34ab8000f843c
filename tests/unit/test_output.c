/* test_output.c - an article and its quotes on a stream. */
#include "config.h"

#include "pullquote/output.h"

#include <stdio.h>
#include <string.h>

#include <jansson.h>

#include "output/codepoints.h"
#include "pullquote/builder.h"
#include "pullquote/str.h"
#include "pullquote/utf8.h"

#include "unit.h"

static void
read_back(FILE *file, struct str *out)
{
	char bytes[4096];
	size_t n;

	rewind(file);
	while ((n = fread(bytes, 1, sizeof(bytes), file)) > 0)
		str_add(out, bytes, n);
	fclose(file);
}

static void
add_block(struct builder *b, enum block_kind kind, const char *text)
{
	builder_begin(b, kind, 0);
	builder_add(b, text, strlen(text), b->text.len);
	builder_end(b);
}

/* A block of every kind that prints in a way of its own. */
static void
make_article(struct article *a)
{
	struct builder b;

	builder_init(&b, a);
	add_block(&b, BLOCK_TITLE, "A Title");
	add_block(&b, BLOCK_PARAGRAPH, "One two three four five.");
	add_block(&b, BLOCK_BOILERPLATE, "Post Comment");
	add_block(&b, BLOCK_BLOCKQUOTE, "Six seven eight nine.");
	add_block(&b, BLOCK_LIST_ITEM, "Ten eleven twelve.");
	add_block(&b, BLOCK_LIST_ITEM, "2. Numbered by itself.");
	add_block(&b, BLOCK_CODE, "a  =  b;\n\nc  =  a long line of code;");
	add_block(&b, BLOCK_PARAGRAPH, "“Yes,” she said.");
	builder_finish(&b);
}

static void
text_is_wrapped_and_leaves_furniture_out(void **state)
{
	static const struct {
		int width;
		const char *text;
	} table[] = {
	    {0,
		"A Title\n\nOne two three four five.\n\n> Six seven eight "
		"nine.\n\n- Ten eleven twelve.\n2. Numbered by itself.\n\n    "
		"a "
		" =  b;\n\n    c  =  a long line of code;\n\n“Yes,” she "
		"said.\n"},
	    {80,
		"A Title\n\nOne two three four five.\n\n> Six seven eight "
		"nine.\n\n- Ten eleven twelve.\n2. Numbered by itself.\n\n    "
		"a "
		" =  b;\n\n    c  =  a long line of code;\n\n“Yes,” she "
		"said.\n"},
	    {14,
		"A Title\n\nOne two three\nfour five.\n\n> Six seven\n> eight "
		"nine.\n\n- Ten eleven\n  twelve.\n2. Numbered by\n   "
		"itself.\n\n    a  =  b;\n\n    c  =  a long line of "
		"code;\n\n“Yes,” she\nsaid.\n"},
	};
	struct article a = {0};

	(void)state;
	make_article(&a);
	for (size_t i = 0; i < COUNT(table); i++) {
		FILE *file = tmpfile();
		struct str got = {0};

		assert_int_equal(output_text(file, &a, NULL, SPEAKER_NONE,
				     table[i].width, NULL),
		    ERR_OK);
		read_back(file, &got);
		assert_string_equal(str_text(&got), table[i].text);
		str_clear(&got);
	}
	article_clear(&a);
}

/* Two speakers by hand: what is tested here is who is printed. */
static void
text_of_a_speaker_is_that_speakers_quotes(void **state)
{
	struct article a = {0};
	struct speaker speakers[2] = {
	    {.name = slice_of("A")}, {.name = slice_of("B")}};
	struct quote said[3] = {
	    {.text = {9, 16}, .speaker = 1},
	    {.text = {17, 22}, .speaker = 0},
	    {.text = {23, 27}, .speaker = 1},
	};
	struct quotes q = {
	    .speaker = speakers, .speaker_n = 2, .quote = said, .quote_n = 3};
	FILE *file = tmpfile();
	struct str got = {0};

	(void)state;
	make_article(&a);
	assert_int_equal(output_text(file, &a, &q, 1, 80, NULL), ERR_OK);
	read_back(file, &got);
	assert_string_equal(str_text(&got), "One two\n\nfour\n");
	str_clear(&got);
	article_clear(&a);
}

static void
code_points_are_counted_at_every_byte(void **state)
{
	struct str text = {0};
	struct codepoints c = {0};

	(void)state;
	for (int i = 0; i < 300; i++)
		str_adds(&text, i % 7 ? "a" : i % 3 ? "é" : "“😀”");
	codepoints_count(&c, str_slice(&text));
	for (size_t at = 0, n = 0; at < text.len; n++) {
		uint32_t cp;

		assert_int_equal(codepoints_at(&c, at), n);
		at += utf8_next(text.at + at, text.len - at, &cp);
	}
	assert_int_equal(
	    codepoints_at(&c, text.len), utf8_count(text.at, text.len));
	codepoints_count(&c, (struct slice){0});
	assert_int_equal(codepoints_at(&c, 0), 0);
	codepoints_clear(&c);
	str_clear(&text);
}

/* ---- JSON ---------------------------------------------------------------- */

static const char STORY[] =
    "\xEF\xBB\xBFThe Bakers’ Strike\n"
    "“We will not bake,” said Zoë Okafor, head of the bakers’ guild. “Not a "
    "loaf.”\n"
    "The mayor called it a\u00A0“théâtre of crumbs” in a post on X.\n"
    "\n"
    "What happens next\n"
    "Nobody knows. 😀 “We wait,” Okafor added.\n";

/* Does [start, end) of `all`, in code points, read `want`? */
static void
assert_reads(struct slice all, json_t *item, const char *start, const char *end,
    const char *want)
{
	size_t from = (size_t)json_integer_value(json_object_get(item, start));
	size_t to = (size_t)json_integer_value(json_object_get(item, end));

	from = utf8_offset(all.at, all.len, from);
	to = utf8_offset(all.at, all.len, to);
	assert_true(from <= to);
	assert_int_equal(to - from, strlen(want));
	assert_memory_equal(all.at + from, want, to - from);
}

static const char *
string_of(json_t *item, const char *key)
{
	const char *text = json_string_value(json_object_get(item, key));

	assert_non_null(text);
	return text;
}

static void
check_ranges(json_t *article, const char *list, const char *key)
{
	struct slice text = slice_of(string_of(article, "text"));
	struct slice source = slice_of(STORY);
	json_t *item;
	size_t i;

	json_array_foreach(json_object_get(article, list), i, item)
	{
		const char *want = string_of(item, key);

		assert_reads(text, item, "start", "end", want);
		if (json_object_get(item, "source_start"))
			assert_reads(
			    source, item, "source_start", "source_end", want);
	}
}

static json_t *
batch_of(const char *input)
{
	FILE *from = tmpfile(), *to = tmpfile();
	struct str out = {0};
	json_t *lines = json_array();
	char *line, *next;

	fputs(input, from);
	rewind(from);
	assert_int_equal(output_batch(to, fileno(from), NULL, NULL), ERR_OK);
	fclose(from);
	read_back(to, &out);
	line = out.len ? out.at : NULL;
	for (; line && *line; line = next) {
		json_t *object;

		next = strchr(line, '\n');
		assert_non_null(next);
		*next++ = '\0';
		object = json_loads(line, 0, NULL);
		assert_non_null(object);
		json_array_append_new(lines, object);
	}
	str_clear(&out);
	return lines;
}

static json_t *
story_as_json(void)
{
	char *input = NULL;
	json_t *record = json_pack("{s:i,s:s}", "id", 1, "text", STORY);
	json_t *lines, *first;

	input = json_dumps(record, 0);
	lines = batch_of(input);
	assert_int_equal(json_array_size(lines), 1);
	first = json_incref(json_array_get(lines, 0));
	json_decref(lines);
	json_decref(record);
	free(input);
	return first;
}

static void
offsets_are_code_points_of_text_and_of_source(void **state)
{
	json_t *story = story_as_json();

	(void)state;
	assert_true(json_array_size(json_object_get(story, "blocks")) >= 4);
	check_ranges(story, "blocks", "text");
	check_ranges(story, "quotes", "text");
	json_decref(story);
}

static void
every_member_of_the_schema_is_there(void **state)
{
	static const char *const keys[] = {"id", "title", "byline", "site",
	    "published", "language", "blocks", "sections", "speakers", "quotes",
	    "text", "warnings"};
	json_t *story = story_as_json();

	(void)state;
	for (size_t i = 0; i < COUNT(keys); i++)
		assert_non_null(json_object_get(story, keys[i]));
	assert_int_equal(json_object_size(story), COUNT(keys));
	json_decref(story);
}

/* By hand, so that every member of quote, speaker and section is known. */
static void
a_quote_is_written_with_all_that_is_known_of_it(void **state)
{
	static struct slice alias[] = {{"Z.", 2}};
	struct speaker speaker = {.name = slice_of("Zoë"),
	    .role = slice_of("baker"),
	    .alias = alias,
	    .alias_n = 1};
	struct quote said[2] = {
	    {.text = {0, 3},
		.mention = {2, 5},
		.utterance = 4,
		.confidence = 82,
		.rule = "Q, S V"},
	    {.kind = QUOTE_TERM, .speaker = SPEAKER_NONE, .rule = "none"},
	};
	struct quotes q = {
	    .speaker = &speaker, .speaker_n = 1, .quote = said, .quote_n = 2};
	struct article a = {0};
	struct builder b;
	FILE *file = tmpfile();
	struct str got = {0};

	(void)state;
	builder_init(&b, &a);
	builder_begin(&b, BLOCK_PARAGRAPH, 0);
	builder_add(&b, "abcdef", 6, 10);
	builder_end(&b);
	builder_finish(&b);
	assert_int_equal(output_json(file, &a, &q, SPEAKER_NONE, NULL), ERR_OK);
	read_back(file, &got);
	assert_non_null(strstr(got.at,
	    "\"speakers\":[{\"id\":0,\"name\":\"Zoë\",\"kind\":\"person\","
	    "\"role\":\"baker\",\"aliases\":[\"Z.\"]}],"
	    "\"quotes\":[{\"kind\":\"direct\",\"text\":\"abc\",\"start\":0,"
	    "\"end\":3,\"source_start\":10,\"source_end\":13,\"speaker\":0,"
	    "\"mention\":{\"start\":2,\"end\":5,\"source_start\":12,"
	    "\"source_end\":15},\"cue\":null,\"venue\":null,\"utterance\":4,"
	    "\"section\":null,\"confidence\":0.82,\"rule\":\"Q, S V\"},"
	    "{\"kind\":\"term\","));
	str_clear(&got);
	file = tmpfile();
	assert_int_equal(output_json(file, &a, &q, 0, NULL), ERR_OK);
	read_back(file, &got);
	assert_null(strstr(got.at, "\"term\""));
	str_clear(&got);
	article_clear(&a);
}

/* ---- batch --------------------------------------------------------------- */

static void
a_bad_record_is_answered_and_the_stream_goes_on(void **state)
{
	json_t *lines = batch_of("{\"id\":1,\"text\":\"One.\"}\n"
				 "\n   \n"
				 "{\"id\":2}\n"
				 "not JSON\n"
				 "{\"id\":\"four\",\"text\":\"Four.\"}\n"
				 "{\"id\":5.50,\"text\":\"\"}");
	static const struct {
		const char *id, *error;
	} want[] = {
	    {"1", NULL},
	    {"2", "line 4: no string \"text\" or \"html\""},
	    {"null", "line 5: byte 1: no JSON object"},
	    {"\"four\"", NULL},
	    {"5.5", NULL},
	};

	(void)state;
	assert_int_equal(json_array_size(lines), COUNT(want));
	for (size_t i = 0; i < COUNT(want); i++) {
		json_t *line = json_array_get(lines, i);
		json_t *error = json_object_get(line, "error");
		char *id =
		    json_dumps(json_object_get(line, "id"), JSON_ENCODE_ANY);

		assert_string_equal(id, want[i].id);
		if (want[i].error)
			assert_string_equal(
			    json_string_value(error), want[i].error);
		else
			assert_null(error);
		free(id);
	}
	json_decref(lines);
}

static void
a_record_of_megabytes_is_one_of_many(void **state)
{
	struct str input = {0};
	json_t *lines;

	(void)state;
	str_adds(
	    &input, "{\"id\":1,\"text\":\"Small.\"}\n{\"id\":2,\"text\":\"");
	while (input.len < 3 * 1024 * 1024)
		str_adds(&input, "Word upon word upon word.\\n");
	str_adds(&input, "\"}\n{\"id\":3,\"text\":\"Small.\"}\n");
	lines = batch_of(input.at);
	assert_int_equal(json_array_size(lines), 3);
	assert_true(strlen(string_of(json_array_get(lines, 1), "text")) >
	    2 * 1024 * 1024);
	assert_string_equal(
	    string_of(json_array_get(lines, 2), "text"), "Small.");
	json_decref(lines);
	str_clear(&input);
}

static void
no_input_gives_no_output(void **state)
{
	json_t *lines = batch_of("");

	(void)state;
	assert_int_equal(json_array_size(lines), 0);
	json_decref(lines);
}

static void
what_cannot_be_written_is_an_error(void **state)
{
	FILE *full = fopen("/dev/full", "w");
	struct article a = {0};
	struct note note = {""};

	(void)state;
	if (!full)
		return;
	make_article(&a);
	assert_int_equal(
	    output_text(full, &a, NULL, SPEAKER_NONE, 80, &note), ERR_WRITE);
	assert_true(strlen(note.text) > 0);
	fclose(full);
	article_clear(&a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(text_is_wrapped_and_leaves_furniture_out),
	    cmocka_unit_test(text_of_a_speaker_is_that_speakers_quotes),
	    cmocka_unit_test(code_points_are_counted_at_every_byte),
	    cmocka_unit_test(offsets_are_code_points_of_text_and_of_source),
	    cmocka_unit_test(every_member_of_the_schema_is_there),
	    cmocka_unit_test(a_quote_is_written_with_all_that_is_known_of_it),
	    cmocka_unit_test(a_bad_record_is_answered_and_the_stream_goes_on),
	    cmocka_unit_test(a_record_of_megabytes_is_one_of_many),
	    cmocka_unit_test(no_input_gives_no_output),
	    cmocka_unit_test(what_cannot_be_written_is_an_error),
	};

	return cmocka_run_group_tests_name("output", tests, NULL, NULL);
}
