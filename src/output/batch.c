/*
 * batch.c - any number of articles, as JSON Lines in and out.
 *
 * Floor 3, output.
 */
#include "config.h"

#include <fcntl.h>

#include "article_json.h"
#include "lines.h"
#include "pullquote/load.h"
#include "pullquote/output.h"
#include "pullquote/source.h"
#include "record.h"
#include "send.h"

/* Answers are sent in pieces of this size: a reader that waits at the other end
 * of a pipe is woken once for several of them. */
enum {
	SEND_STEP = 128 * 1024,
	PIPE_LEN = 1024 * 1024 /* wished for */
};

struct batch {
	FILE *to;
	struct lines lines;
	struct writer w;
	struct codepoints points;
	struct record record;
	struct cage *cage;
};

static void
begin_answer(struct batch *b, struct slice id)
{
	b->w.has_before = false;
	writer_open(&b->w, '{');
	writer_key(&b->w, "id");
	writer_raw(&b->w, id);
}

static enum err
end_answer(struct batch *b, struct note *note)
{
	writer_close(&b->w, '}');
	str_addc(&b->w.out, '\n');
	if (b->w.out.len < SEND_STEP)
		return ERR_OK;
	return send_text(b->to, &b->w.out, note);
}

/* Before waiting for more input, and at its end: what is answered goes out. */
static enum err
send_answers(struct batch *b, struct note *note)
{
	enum err err = send_text(b->to, &b->w.out, note);

	return err ? err : send_flush(b->to, note);
}

static void
write_error(struct batch *b, const char *why)
{
	struct str text = {0};

	str_addf(&text, "line %zu: %s", b->lines.line_n, why);
	writer_key(&b->w, "error");
	writer_string(&b->w, str_slice(&text));
	str_clear(&text);
}

/* The article of a record, or nothing and a line in `why`. */
static enum err
write_article(struct batch *b, const struct record *r, struct note *why)
{
	struct load_hint hint = {
	    .name = r->url.len ? str_text(&r->url) : NULL,
	    .format = r->is_html ? PARSE_HTML : PARSE_AUTO,
	    .cage = b->cage,
	};
	struct article a = {0};
	struct quotes q = {0};
	enum err err =
	    load_text(&a, str_text(&r->text), r->text.len, &hint, why);

	if (err)
		return err;
	quotes_find(&q, &a);
	article_json_write(&b->w, &b->points, &a, &q, SPEAKER_NONE);
	quotes_clear(&q);
	article_clear(&a);
	return ERR_OK;
}

/* Answer one line of input.  Only blanks: there is nothing to answer. */
static enum err
answer(struct batch *b, struct slice line, struct note *note)
{
	struct note why;
	enum err err;

	if (!slice_trim(line).len)
		return ERR_OK;
	err = record_read(&b->record, line, &why);
	begin_answer(b, str_slice(&b->record.id));
	if (!err)
		err = write_article(b, &b->record, &why);
	if (err)
		write_error(b, why.text);
	return end_answer(b, note);
}

static enum err
answer_long_line(struct batch *b, struct note *note)
{
	begin_answer(b, slice_of("null"));
	write_error(b, "too long");
	return end_answer(b, note);
}

static enum err
answer_all(struct batch *b, struct note *note)
{
	enum err err = ERR_OK;

	while (!err) {
		struct slice line;

		switch (lines_next(&b->lines, &line)) {
		case LINES_LINE:
			err = answer(b, line, note);
			break;
		case LINES_LONG:
			err = answer_long_line(b, note);
			break;
		case LINES_MORE:
			err = send_answers(b, note);
			if (!err)
				err = lines_read(&b->lines, note);
			break;
		case LINES_END:
			return send_answers(b, note);
		}
	}
	return err;
}

/* A larger pipe lets either end run on while the other one works: a twentieth
 * of the time.  Nothing comes of it where there is no pipe, or Linux grants
 * none. */
static void
widen_pipe(int fd)
{
#ifdef F_SETPIPE_SZ
	fcntl(fd, F_SETPIPE_SZ, PIPE_LEN);
#else
	(void)fd;
#endif
}

enum err
output_batch(FILE *to, int from, struct cage *cage, struct note *note)
{
	struct batch b = {
	    .to = to,
	    .cage = cage,
	    .lines = {.fd = from, .max_len = SOURCE_MAX_LEN},
	};
	enum err err;

	widen_pipe(from);
	widen_pipe(fileno(to));
	err = answer_all(&b, note);

	lines_clear(&b.lines);
	str_clear(&b.w.out);
	codepoints_clear(&b.points);
	record_clear(&b.record);
	return err;
}
