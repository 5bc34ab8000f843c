/* fuzz_wrap.c - the promises of pullquote/wrap.h and cluster.h. */
#include "config.h"

#include "fuzz.h"
#include "pullquote/cluster.h"
#include "pullquote/decode.h"
#include "pullquote/wrap.h"

/* Only blanks and line ends may be left out between lines. */
static void
check_left_out(const char *text, size_t start, size_t end)
{
	for (size_t at = start; at < end;) {
		int cols;
		size_t n = cluster_next(text + at, end - at, &cols);

		PROMISE(cols <= 1);
		PROMISE(text[at] == ' ' || cols == 0 || text[at] == '\t' ||
		    (unsigned char)text[at] == 0xE2); /* U+2028, U+2029 */
		at += n;
	}
}

static void
check_line(const char *text, struct wrap_line line, int limit)
{
	int cols, first;
	size_t len = line.end - line.start;

	PROMISE(line.start <= line.end);
	cols = cluster_cols(text + line.start, len);
	PROMISE(cols == line.cols);
	if (cols <= limit)
		return;
	PROMISE(cluster_next(text + line.start, len, &first) <= len);
	PROMISE(first > limit && cols == first);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	struct decoded d = {0};
	struct wrap w = {0};
	const char *text;
	size_t at = 0;
	int limit;

	if (!len)
		return 0;
	limit = 1 + data[0] % 100;
	decode_text(&d, (const char *)data + 1, len - 1);
	text = str_text(&d.text);
	wrap_text(&w, text, d.text.len, limit);
	for (size_t i = 0; i < w.n; i++) {
		PROMISE(w.line[i].start >= at);
		check_left_out(text, at, w.line[i].start);
		check_line(text, w.line[i], limit);
		at = w.line[i].end;
	}
	check_left_out(text, at, d.text.len);
	wrap_clear(&w);
	decoded_clear(&d);
	return 0;
}
