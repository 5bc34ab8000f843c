/*
 * output.c - one article as one JSON object.
 *
 * Floor 3, output.  text.c and batch.c hold the rest of output.h.
 */
#include "config.h"

#include "pullquote/output.h"

#include "article_json.h"
#include "send.h"

enum err
output_json(FILE *to, const struct article *a, const struct quotes *q,
    size_t speaker, struct note *note)
{
	struct writer w = {0};
	struct codepoints points = {0};
	enum err err;

	writer_open(&w, '{');
	article_json_write(&w, &points, a, q, speaker);
	writer_close(&w, '}');
	str_addc(&w.out, '\n');
	err = send_text(to, &w.out, note);
	if (!err)
		err = send_flush(to, note);
	codepoints_clear(&points);
	str_clear(&w.out);
	return err;
}
