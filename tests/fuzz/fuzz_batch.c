/*
 * fuzz_batch.c - the promises of output.h about JSON Lines.
 *
 * The whole road: records are read, parsed, attributed and written.
 */
#include "config.h"

#include "pullquote/output.h"

#include <string.h>

#include <jansson.h>

#include "fuzz.h"
#include "pullquote/slice.h"
#include "pullquote/utf8.h"

/* Lines that are not only blanks: each has an answer. */
static size_t
count_records(struct slice input)
{
	size_t n = 0;

	while (input.len) {
		const char *end = memchr(input.at, '\n', input.len);
		size_t len = end ? (size_t)(end - input.at) : input.len;

		n += slice_trim((struct slice){input.at, len}).len > 0;
		len += end != NULL;
		input = (struct slice){input.at + len, input.len - len};
	}
	return n;
}

static size_t
number(json_t *item, const char *key)
{
	json_t *n = json_object_get(item, key);

	PROMISE(json_is_integer(n) && json_integer_value(n) >= 0);
	return (size_t)json_integer_value(n);
}

/* start and end of every item cut its text out of the article's. */
static void
check_texts(json_t *article, const char *list)
{
	const char *text = json_string_value(json_object_get(article, "text"));
	size_t len = strlen(text), i;
	json_t *item;

	json_array_foreach(json_object_get(article, list), i, item)
	{
		const char *part =
		    json_string_value(json_object_get(item, "text"));
		size_t start = utf8_offset(text, len, number(item, "start"));
		size_t end = utf8_offset(text, len, number(item, "end"));

		PROMISE(start < end && end - start == strlen(part));
		PROMISE(memcmp(text + start, part, end - start) == 0);
		PROMISE(
		    number(item, "source_start") < number(item, "source_end"));
	}
}

static void
check_answer(char *line)
{
	json_error_t error;
	json_t *answer = json_loads(line, JSON_ALLOW_NUL, &error);

	/* An id may hold a number or a key that jansson's types cannot. */
	if (!answer) {
		enum json_error_code why = json_error_code(&error);

		PROMISE(why == json_error_numeric_overflow ||
		    why == json_error_null_byte_in_key);
		return;
	}
	PROMISE(strncmp(line, "{\"id\":", 6) == 0);
	if (!json_object_get(answer, "error")) {
		check_texts(answer, "blocks");
		check_texts(answer, "quotes");
	}
	json_decref(answer);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	FILE *from = tmpfile();
	char *out = NULL, *line, *next;
	size_t out_len = 0, n = 0;
	FILE *to = open_memstream(&out, &out_len);

	PROMISE(from && to);
	PROMISE(fwrite(data, 1, len, from) == len);
	rewind(from);
	PROMISE(output_batch(to, fileno(from), NULL, NULL) == ERR_OK);
	fclose(to);
	fclose(from);
	for (line = out; line && *line; line = next) {
		next = strchr(line, '\n');
		PROMISE(next);
		*next++ = '\0';
		check_answer(line);
		n++;
	}
	PROMISE(n == count_records((struct slice){(const char *)data, len}));
	free(out);
	return 0;
}
